package order

import (
	"database/sql"
	"errors"

	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
)

const columns = `r.id, r.case_id, r.customer, r.minor, r.currency, r.reason, r.asked, r.asked_by, r.state, r.decided,
	r.decided_by, r.answer, r.paid, r.paid_by`

func scan(row interface{ Scan(...any) error }) (r Refund, err error) {
	err = row.Scan(&r.ID, &r.Case, &r.Customer, &r.Amount.Minor, &r.Amount.Currency, &r.Reason, &r.Asked, &r.AskedBy, &r.State,
		&r.Decided, &r.DecidedBy, &r.Answer, &r.Paid, &r.PaidBy)
	return r, err
}

// Of reads one refund. NotFound when there is none.
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

// Waiting lists the refunds that wait to be decided or to be paid, oldest first,
// at most so many. Who may see their cases the room that owns these asks.
func Waiting(tx *db.Tx, most int) ([]Refund, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Refund, error) { return scan(rows) },
		`SELECT `+columns+` FROM order_refunds r WHERE r.state IN ('asked', 'approved') ORDER BY r.id LIMIT $1`, most)
}

// granted sums up what was approved or paid on a case, in minor units.
func granted(tx *db.Tx, matter ids.ID) (minor int64, err error) {
	err = tx.Row(`SELECT CAST(COALESCE(SUM(minor), 0) AS BIGINT) FROM order_refunds WHERE case_id = $1 AND state IN ('approved', 'paid')`,
		matter).Scan(&minor)
	return minor, err
}

// grantedTo sums up what was approved or paid to a customer since a moment, on other
// cases than one; the customer may have several rows.
func grantedTo(tx *db.Tx, customers []ids.ID, but ids.ID, since now.Instant) (minor int64, err error) {
	for _, each := range customers {
		var some int64
		err := tx.Row(`SELECT CAST(COALESCE(SUM(minor), 0) AS BIGINT) FROM order_refunds
			WHERE customer = $1 AND case_id <> $2 AND decided > $3 AND state IN ('approved', 'paid')`, each, but, since).Scan(&some)
		if err != nil {
			return 0, err
		}
		minor += some
	}
	return minor, nil
}

func insert(tx *db.Tx, r Refund) error {
	_, err := tx.Exec(`INSERT INTO order_refunds (id, case_id, customer, minor, currency, reason, asked, asked_by, state, decided,
		decided_by, answer, paid, paid_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '', 0, 0)`,
		r.ID, r.Case, r.Customer, r.Amount.Minor, r.Amount.Currency, r.Reason, r.Asked, r.AskedBy, string(r.State), r.Decided, r.DecidedBy)
	return err
}

func decided(tx *db.Tx, r Refund) error {
	_, err := tx.Exec(`UPDATE order_refunds SET decided = $1, decided_by = $2, answer = $3 WHERE id = $4`,
		r.Decided, r.DecidedBy, r.Answer, r.ID)
	return err
}

func paid(tx *db.Tx, r Refund) error {
	_, err := tx.Exec(`UPDATE order_refunds SET paid = $1, paid_by = $2 WHERE id = $3`, r.Paid, r.PaidBy, r.ID)
	return err
}

// recorded says whether a refund was asked for, or an amount promised.
func recorded(tx *db.Tx) (bool, error) {
	var one int
	err := tx.Row(`SELECT 1 FROM order_refunds LIMIT 1`).Scan(&one)
	if err == nil {
		return true, nil
	}
	if !errors.Is(err, db.ErrNone) {
		return false, err
	}
	return clock.AnyAmount(tx)
}
