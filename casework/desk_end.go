package casework

import (
	"slices"

	"vaada/clock"
	"vaada/connection"
	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/order"
	"vaada/people"
	"vaada/promise"
	"vaada/visit"
)

// finish closes the case: nothing is owed any more, and what was promised and
// not late is kept where the outcome says so, else counts neither way.
func (o outcome) finish(how string, kept bool) error {
	if !o.c.Open() {
		return nil
	}
	o.c.Closed, o.c.Outcome = o.at, how
	if err := o.happened(promise.Closed); err != nil {
		return err
	}
	if err := o.drop(); err != nil {
		return err
	}
	if kept {
		if err := o.settle(clock.DatePledge, clock.KeptPledge); err != nil {
			return err
		}
	}
	if err := o.settle("", clock.SparePledge); err != nil {
		return err
	}
	if ahead, booked, err := o.visitAhead(); err != nil {
		return err
	} else if booked { // nobody has to come any more
		if err := visit.Cancel(o.tx, o.who, ahead.ID, o.at); err != nil {
			return err
		}
	}
	if err := Told(o.tx, o.c, connection.CaseClosed, o.at, connection.Facts{Outcome: how}); err != nil {
		return err
	}
	return duty.SettleCase(o.tx, o.c.ID)
}

// reopen takes the end of a case back: what was promised runs on.
func reopen(tx *db.Tx, who people.Actor, c *Case, at now.Instant) error {
	if err := duty.Settle(tx, duty.Afterwards, c.ID); err != nil {
		return err
	}
	closed := c.Closed
	c.Closed, c.Outcome = 0, ""
	if err := clock.Reopen(tx, who, c.Matter(), closed, at); err != nil {
		return err
	}
	if err := Told(tx, c, connection.CaseReopened, at, connection.Facts{}); err != nil {
		return err
	}
	return clock.Happened(tx, c.Matter(), promise.Reopened, at)
}

// drop takes clocks out of the figures that the closed case no longer needs. A
// refund that was approved and not paid is owed beyond the end.
func (o outcome) drop() error {
	refunds, err := order.OfCase(o.tx, o.c.ID)
	if err != nil {
		return err
	}
	owed := slices.ContainsFunc(refunds, func(r order.Refund) bool { return r.State == order.Approved })
	return clock.Drop(o.tx, o.c.Matter(), o.at, func(p promise.Promise) bool {
		return owed && p.Stop == promise.RefundPaid
	})
}
