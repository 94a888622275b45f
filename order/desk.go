package order

import (
	"context"
	"database/sql"
	"errors"

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

// Ask writes a refund down, in the caller's deed. Within what the asker may
// decide alone it is approved at once; above, a manager owes the decision.
func Ask(tx *db.Tx, who people.Actor, matter, customer ids.ID, amount money.Amount, reason string, at now.Instant) (Refund, error) {
	if err := who.Must(people.Agent, people.Supervisor, people.Manager); err != nil {
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
	_, err = tx.Exec(`INSERT INTO order_refunds (id, case_id, customer, minor, currency, reason, asked, asked_by, state, decided,
		decided_by, paid, paid_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 0)`,
		r.ID, r.Case, r.Customer, amount.Minor, amount.Currency, reason, at, who.ID, string(r.State), r.Decided, r.DecidedBy)
	if err != nil {
		return Refund{}, err
	}
	if r.State == Asked {
		err = duty.Owe(tx, duty.Duty{Kind: duty.Refund, Subject: r.ID, Case: matter, Role: people.Manager, Made: at})
	}
	if err != nil {
		return Refund{}, err
	}
	return r, journal.Write(tx, who.Entry(at, "asked for", "refund", r.ID))
}

// Decide approves or refuses a refund that was asked for, in the caller's
// deed. Who may decide the amount alone may; a refusal needs a reason.
func Decide(tx *db.Tx, who people.Actor, id ids.ID, approve bool, reason string, at now.Instant) (Refund, error) {
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
	state := Approved
	if !approve {
		state = Refused
		if reason == "" {
			return r, fault.Invalid("reason", say.ErrReason())
		}
	}
	if err := change(tx, r.ID, Asked, state, `decided = $2, decided_by = $3`, at, who.ID); err != nil {
		return r, err
	}
	if err := duty.Settle(tx, duty.Refund, r.ID, who.ID, at); err != nil {
		return r, err
	}
	r.State = state
	entry := who.Entry(at, string(state), "refund", r.ID)
	return r, journal.Write(tx, entry)
}

// Pay marks an approved refund as paid, in the caller's deed. Supervisors and
// managers may.
func Pay(tx *db.Tx, who people.Actor, id ids.ID, at now.Instant) (Refund, error) {
	if err := who.Must(people.Supervisor, people.Manager); err != nil {
		return Refund{}, err
	}
	r, err := Of(tx, id)
	if err != nil {
		return r, err
	}
	if err := change(tx, id, Approved, Paid, `paid = $2, paid_by = $3`, at, who.ID); err != nil {
		return r, err
	}
	r.State = Paid
	return r, journal.Write(tx, who.Entry(at, "paid", "refund", id))
}

// change moves a refund on, if it still stands where it was.
func change(tx *db.Tx, id ids.ID, from, to State, columns string, at now.Instant, by ids.ID) error {
	rows, err := tx.Exec(`UPDATE order_refunds SET state = $1, `+columns+` WHERE id = $4 AND state = $5`, string(to), at, by, id, string(from))
	if err == nil && rows == 0 {
		err = fault.Conflict(say.OrderMovedOn())
	}
	return err
}

const columns = `r.id, r.case_id, r.customer, r.minor, r.currency, r.reason, r.asked, r.asked_by, r.state, r.decided,
	r.decided_by, r.paid, r.paid_by`

func scan(row interface{ Scan(...any) error }) (r Refund, err error) {
	err = row.Scan(&r.ID, &r.Case, &r.Customer, &r.Amount.Minor, &r.Amount.Currency, &r.Reason, &r.Asked, &r.AskedBy, &r.State,
		&r.Decided, &r.DecidedBy, &r.Paid, &r.PaidBy)
	return r, err
}

// Of reads one refund.
func Of(tx *db.Tx, id ids.ID) (Refund, error) {
	r, err := scan(tx.Row(`SELECT `+columns+` FROM order_refunds r WHERE r.id = $1`, id))
	if errors.Is(err, db.ErrNone) {
		return r, fault.NotFound()
	}
	return r, err
}

// OfCase lists the refunds of a case, the newest first.
func OfCase(tx *db.Tx, matter ids.ID) ([]Refund, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Refund, error) { return scan(rows) },
		`SELECT `+columns+` FROM order_refunds r WHERE r.case_id = $1 ORDER BY r.id DESC`, matter)
}

// Waiting lists the refunds that wait to be decided or to be paid, oldest
// first. Supervisors and managers may.
func (d Desk) Waiting(ctx context.Context, who people.Actor) (waiting []Refund, err error) {
	if err := who.Must(people.Supervisor, people.Manager); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		waiting, err = db.Collect(tx, func(rows *sql.Rows) (Refund, error) { return scan(rows) },
			`SELECT `+columns+` FROM order_refunds r WHERE r.state IN ('asked', 'approved') ORDER BY r.id LIMIT 200`)
		return err
	})
	return waiting, err
}
