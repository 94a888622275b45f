package casework

import (
	"context"
	"slices"
	"strings"

	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/order"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
)

// DecideRefund approves or refuses a refund that is above its asker's limit.
// Whose limit holds the amount may, who proved lately who they are: Unproved
// else, since money leaves. Invalid when it is refused without a
// reason; Conflict when it is decided already.
func (d Desk) DecideRefund(ctx context.Context, who people.Actor, id ids.ID, approve bool, reason string) error {
	return d.onRefund(ctx, who, id, "decided a refund of", func(tx *db.Tx, c *Case, at now.Instant) error {
		if _, err := order.Decide(tx, who, c.refunds(), id, approve, strings.TrimSpace(reason), at); err != nil {
			return err
		}
		if !approve {
			return d.note(tx, who, c, reason, at)
		}
		return clock.Happened(tx, c.Matter(), promise.RefundApproved, at)
	})
}

// PayRefund marks an approved refund as paid, which keeps its promise.
// Who decides refunds may, who proved lately who they are, and nobody what they asked
// for while somebody else might. Conflict when it is not approved, or paid already.
func (d Desk) PayRefund(ctx context.Context, who people.Actor, id ids.ID) error {
	return d.onRefund(ctx, who, id, "paid a refund of", func(tx *db.Tx, c *Case, at now.Instant) error {
		if _, err := order.Pay(tx, who, c.refunds(), id, at); err != nil {
			return err
		}
		return clock.Happened(tx, c.Matter(), promise.RefundPaid, at)
	})
}

// refunds gives what refunds of the case are of.
func (c *Case) refunds() order.Matter {
	return order.Matter{Case: c.ID, Customer: c.Customer, Office: c.Office, Team: c.Team, Sees: seesCase}
}

func (d Desk) onRefund(ctx context.Context, who people.Actor, id ids.ID, verb string, act func(*db.Tx, *Case, now.Instant) error) error {
	if err := who.May(people.DecideRefunds); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		r, err := order.Of(tx, id)
		if err != nil {
			return err
		}
		c, err := loadSeen(tx, who, r.Case)
		if err != nil {
			return err
		}
		if err := who.MayIn(people.DecideRefunds, c.Office, c.Team); err != nil {
			return err
		}
		return d.within(tx, who, &c, verb, act)
	})
}

// refund writes down the refund that the case's chart decided on, and starts
// its promise when it is approved. Who comes by a second box of the chart with
// the same amount asks for no second refund.
func (o outcome) refund() error {
	amount, reason, ok, err := o.sum()
	if err != nil || !ok {
		return err
	}
	earlier, err := order.OfCase(o.tx, o.c.ID)
	if err != nil {
		return err
	}
	for _, r := range earlier {
		if r.Amount == amount && r.State != order.Refused {
			return nil
		}
	}
	r, err := order.Ask(o.tx, o.who, o.c.refunds(), amount, reason, o.at)
	if err != nil {
		return err
	}
	if err := o.happened(promise.RefundAsked); err != nil || r.State != order.Approved {
		return err
	}
	return o.happened(promise.RefundApproved)
}

// sum finds the amount that was filled in for a refund, on this box or before,
// and why.
func (o outcome) sum() (amount money.Amount, reason string, found bool, err error) {
	compiled, err := procedure.Of(o.tx, o.c.State.Edition)
	if err != nil {
		return amount, "", false, err
	}
	for _, box := range compiled.Chart.Boxes {
		values := filled{&box, o.c.State.Fields}
		refunds := slices.ContainsFunc(box.Fields, func(f procedure.Field) bool {
			return f.Type == procedure.MoneyField && (f.Delegated == order.Limit || box.Action == procedure.Refund)
		})
		if !refunds {
			continue
		}
		if amount, found = procedure.ReadAmount(values.of(procedure.MoneyField, "")); found {
			return amount, values.reason(o.c.Language), true, nil
		}
	}
	return amount, "", false, nil
}
