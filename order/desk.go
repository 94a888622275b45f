package order

import (
	"context"
	"errors"
	"strings"

	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/people"
)

// Desk is what others may ask of this room.
type Desk struct {
	DB  *db.DB
	Now now.Clock
}

// Ask writes a refund down, in the caller's deed. Agents, supervisors and
// managers may. Within what the asker may decide alone it is approved at once;
// above, a manager owes the decision. Invalid when there is no amount.
func Ask(tx *db.Tx, who people.Actor, matter, customer ids.ID, amount money.Amount, reason string, at now.Instant) (Refund, error) {
	if err := who.May(people.AskRefunds); err != nil {
		return Refund{}, err
	}
	if amount.Minor <= 0 {
		return Refund{}, fault.Invalid("amount", say.OrderAmountPositive())
	}
	limit, err := people.LimitOf(tx, who, Limit)
	if err != nil {
		return Refund{}, err
	}
	r := Refund{
		ID: ids.New(), Case: matter, Customer: customer, Amount: amount, Reason: reason,
		Asked: at, AskedBy: who.ID, State: Asked,
	}
	if amount.Minor <= limit {
		r.State, r.Decided, r.DecidedBy = Approved, at, who.ID
	}
	if err := insert(tx, r); err != nil {
		return Refund{}, err
	}
	if r.State == Asked {
		err = duty.Owe(tx, duty.Duty{Kind: duty.Refund, Subject: r.ID, Case: matter, Role: people.Manager, Office: who.Office, Made: at})
	}
	if err != nil {
		return Refund{}, err
	}
	return r, journal.Write(tx, who.Entry(at, "asked for", "refund", r.ID))
}

// Decide approves or refuses a refund that was asked for, in the caller's
// deed. Who decides refunds and whose limit holds the amount may. Invalid when it is refused without a
// reason; Conflict when it is decided already.
func Decide(tx *db.Tx, who people.Actor, id ids.ID, approve bool, reason string, at now.Instant) (Refund, error) {
	if err := who.May(people.DecideRefunds); err != nil {
		return Refund{}, err
	}
	r, err := Of(tx, id)
	if err != nil {
		return r, err
	}
	limit, err := people.LimitOf(tx, who, Limit)
	if err != nil {
		return r, err
	}
	if who.Kind != people.Person || limit < r.Amount.Minor {
		return r, fault.Forbidden(say.OrderAboveLimit())
	}
	to, answer := Approved, ""
	if !approve {
		to, answer = Refused, strings.TrimSpace(reason)
		if answer == "" {
			return r, fault.Invalid("reason", say.ErrReason())
		}
	}
	if err := r.move(tx, to); err != nil {
		return r, err
	}
	r.Decided, r.DecidedBy, r.Answer = at, who.ID, answer
	if err := decided(tx, r); err != nil {
		return r, err
	}
	if err := duty.Settle(tx, duty.Refund, r.ID, who.ID, at); err != nil {
		return r, err
	}
	return r, journal.Write(tx, who.Entry(at, string(to), "refund", r.ID))
}

// Pay marks an approved refund as paid, in the caller's deed. Supervisors and
// managers may. Conflict when it is not approved, or paid already.
func Pay(tx *db.Tx, who people.Actor, id ids.ID, at now.Instant) (Refund, error) {
	if err := who.May(people.DecideRefunds); err != nil {
		return Refund{}, err
	}
	r, err := Of(tx, id)
	if err != nil {
		return r, err
	}
	if err := r.move(tx, Paid); err != nil {
		return r, err
	}
	r.Paid, r.PaidBy = at, who.ID
	if err := paid(tx, r); err != nil {
		return r, err
	}
	return r, journal.Write(tx, who.Entry(at, "paid", "refund", id))
}

// move brings a refund to another state, if it still stands where it was read.
func (r *Refund) move(tx *db.Tx, to State) error {
	moved := false
	if May(r.State, to) {
		rows, err := tx.Exec(`UPDATE order_refunds SET state = $1 WHERE id = $2 AND state = $3`, string(to), r.ID, string(r.State))
		if err != nil {
			return err
		}
		moved = rows == 1
	}
	if !moved {
		return fault.Conflict(say.OrderMovedOn())
	}
	r.State = to
	return nil
}

// Limit is what the actor may refund alone. All who serve may ask for their own.
func (d Desk) Limit(ctx context.Context, who people.Actor) (limit money.Amount, err error) {
	if err := who.May(people.Serve); err != nil {
		return limit, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		organisation, err := people.OrganisationOf(tx)
		if err != nil {
			return err
		}
		limit.Currency = organisation.Currency
		limit.Minor, err = people.LimitOf(tx, who, Limit)
		return err
	})
	return limit, err
}

// mostWaiting is how many refunds one list shows.
const mostWaiting = 200

// Waiting lists the refunds that wait to be decided or to be paid, oldest
// first. Who decides refunds may, each those asked for where they may see
// cases.
func (d Desk) Waiting(ctx context.Context, who people.Actor) (waiting []Refund, err error) {
	if err := who.May(people.DecideRefunds); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		waiting = nil
		all, err := unpaid(tx)
		if err != nil {
			return err
		}
		for _, r := range all {
			asker, err := people.StaffOf(tx, r.AskedBy)
			if err != nil && !errors.Is(err, db.ErrNone) {
				return err
			}
			if people.ScopeOf(who).Sees(asker.Office, 0, 0) && len(waiting) < mostWaiting {
				waiting = append(waiting, r)
			}
		}
		return nil
	})
	return waiting, err
}
