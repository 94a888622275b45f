package order

import (
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

// Matter is the case that a refund is of, whose it is and where it is led: what
// somebody may refund alone depends on the roles that they hold there.
type Matter struct {
	Case, Customer ids.ID
	Office, Team   ids.ID

	Sees func(*db.Tx, people.Actor, ids.ID) (bool, error) // whether somebody sees the case; nil: whoever may decide there
}

// Ask writes a refund down, in the caller's deed. Agents, supervisors and
// managers may. Within what the asker may still decide alone there it is
// approved at once; above, and for whom only a PIN let in, a manager owes the
// decision. Invalid when there is no amount; Unproved where it would be approved
// at once above what agents decide, for who proved too long ago who they are.
func Ask(tx *db.Tx, who people.Actor, of Matter, amount money.Amount, reason string, at now.Instant) (Refund, error) {
	if err := who.MayIn(people.AskRefunds, of.Office, of.Team); err != nil {
		return Refund{}, err
	}
	if amount.Minor <= 0 {
		return Refund{}, fault.Invalid("amount", say.OrderAmountPositive())
	}
	l, err := alone(tx, of, at)
	if err != nil {
		return Refund{}, err
	}
	left, err := l.Own(tx, who)
	if err != nil {
		return Refund{}, err
	}
	r := Refund{
		ID: ids.New(), Case: of.Case, Customer: of.Customer, Amount: amount, Reason: reason,
		Asked: at, AskedBy: who.ID, State: Asked,
	}
	if amount.Minor <= left.Minor {
		if err := l.mayGrant(tx, who, amount, at); err != nil {
			return Refund{}, err
		}
		r.State, r.Decided, r.DecidedBy = Approved, at, who.ID
	}
	if err := insert(tx, r); err != nil {
		return Refund{}, err
	}
	if r.State == Asked {
		err = duty.Owe(tx, duty.Duty{Kind: duty.Refund, Subject: r.ID, Case: of.Case, Role: people.Manager, Office: of.Office, Team: of.Team, Made: at})
	}
	if err != nil {
		return Refund{}, err
	}
	return r, journal.Write(tx, who.Entry(at, "asked for", "refund", r.ID))
}

// mayGrant refuses who proved too long ago who they are to grant at once more
// than agents may there: to ask is to decide then.
func (l Ledger) mayGrant(tx *db.Tx, who people.Actor, amount money.Amount, at now.Instant) error {
	agents, err := l.OfRole(tx, people.Agent)
	if err != nil || amount.Minor <= agents.Minor {
		return err
	}
	return who.Fresh(at)
}

// Decide approves or refuses a refund that was asked for, in the caller's deed.
// Who decides refunds there may refuse, who proved lately who they are; who
// approves needs a limit that holds the amount with all that was granted there
// before. Invalid when it is refused without a reason; Conflict when it is
// decided already.
func Decide(tx *db.Tx, who people.Actor, of Matter, id ids.ID, approve bool, reason string, at now.Instant) (Refund, error) {
	if err := mayMove(who, at); err != nil {
		return Refund{}, err
	}
	r, err := Of(tx, id)
	if err != nil {
		return r, err
	}
	if err := mayDecide(tx, who, of, r, approve, at); err != nil {
		return r, err
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
	if err := duty.Settle(tx, duty.Refund, r.ID); err != nil {
		return r, err
	}
	return r, journal.Write(tx, who.Entry(at, string(to), "refund", r.ID))
}

// mayMove refuses who decides no refunds, or proved too long ago who they are:
// money leaves.
func mayMove(who people.Actor, at now.Instant) error {
	if err := who.May(people.DecideRefunds); err != nil {
		return err
	}
	return who.Fresh(at)
}

// mayDecide refuses who may not give that answer to what was asked for.
func mayDecide(tx *db.Tx, who people.Actor, of Matter, r Refund, approve bool, at now.Instant) error {
	if who.Kind != people.Person {
		return fault.Forbidden(say.PeopleNotYours())
	}
	if !approve {
		return who.MayIn(people.DecideRefunds, of.Office, of.Team)
	}
	l, err := alone(tx, of, at)
	if err != nil {
		return err
	}
	left, err := l.Own(tx, who)
	if err != nil || r.Amount.Minor <= left.Minor {
		return err
	}
	most, err := l.OfRole(tx, people.Manager)
	switch {
	case err != nil:
		return err
	case r.Amount.Minor <= most.Minor:
		return fault.Forbidden(say.OrderAboveLimit())
	}
	return fault.Forbidden(say.OrderAboveAll())
}

// Pay marks an approved refund as paid, in the caller's deed. Supervisors and
// managers may, who proved lately who they are, and nobody what they asked for while
// somebody else who is here and sees the case might. Conflict when it is not approved, or paid already.
func Pay(tx *db.Tx, who people.Actor, of Matter, id ids.ID, at now.Instant) (Refund, error) {
	if err := mayMove(who, at); err != nil {
		return Refund{}, err
	}
	r, err := Of(tx, id)
	if err != nil {
		return r, err
	}
	others, err := r.OthersPay(tx, who.ID, of, at)
	if err == nil && others {
		err = fault.Forbidden(say.OrderOthersPay())
	}
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

// OthersPay says that a refund is not somebody's to pay: they asked for it, and
// somebody else who is here, and not away, sees the case and could pay it.
func (r Refund) OthersPay(tx *db.Tx, staff ids.ID, of Matter, at now.Instant) (bool, error) {
	if r.State != Approved || r.AskedBy != staff {
		return false, nil
	}
	var sees func(people.Actor) (bool, error)
	if of.Sees != nil {
		sees = func(other people.Actor) (bool, error) { return of.Sees(tx, other, of.Case) }
	}
	return people.Another(tx, staff, people.DecideRefunds, of.Office, of.Team, at, sees)
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
