package customer

import (
	"cmp"
	"database/sql"
	"errors"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/now"
	"vaada/internal/search"
	"vaada/people"
)

// Rows lists the ids under which a customer was ever written down: the own one
// first, then those of doubles.
func Rows(tx *db.Tx, id ids.ID) ([]ids.ID, error) {
	doubles, err := db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) {
		err = rows.Scan(&id)
		return id, err
	}, `SELECT twin FROM customer_redirects WHERE customer = $1 ORDER BY twin`, id)
	return append([]ids.ID{id}, doubles...), err
}

// Same lists the ids under which the person of a row was ever written down: Rows,
// whichever of them is asked for.
func Same(tx *db.Tx, row ids.ID) ([]ids.ID, error) {
	kept := row
	err := tx.Row(`SELECT customer FROM customer_redirects WHERE twin = $1`, row).Scan(&kept)
	if err != nil && !errors.Is(err, db.ErrNone) {
		return nil, err
	}
	return Rows(tx, kept)
}

// Sees says whether somebody may see a customer.
type Sees func(tx *db.Tx, who people.Actor, customer ids.ID) (bool, error)

// Join makes one person of two rows that are the same, in the caller's deed:
// the double's addresses move, its name and address where the person has none,
// and whoever asks for the double is led to the person. Agents, supervisors and
// managers may, who proved lately who they are, for nothing parts the two again,
// and who see both: that is known above this room, by the cases, and asked of sees.
// NotFound when one of the two is not there or not theirs; it changes nothing when
// they are one already.
func Join(tx *db.Tx, who people.Actor, twin, person ids.ID, sees Sees, at now.Instant) error {
	if err := who.May(people.JoinCustomers); err != nil {
		return err
	}
	if err := who.Fresh(at); err != nil {
		return err
	}
	if err := tx.Alone("customers that are one"); err != nil { // two at once could lead to each other
		return err
	}
	double, err := Of(tx, who, twin)
	if err != nil {
		return err
	}
	kept, err := Of(tx, who, person)
	if err != nil {
		return err
	}
	for _, each := range []ids.ID{double.ID, kept.ID} {
		seen, err := sees(tx, who, each)
		if err == nil && !seen {
			err = fault.NotFound()
		}
		if err != nil {
			return err
		}
	}
	if double.ID == kept.ID {
		return nil
	}
	for _, statement := range []string{
		`INSERT INTO customer_addresses (kind, value, customer, made)
			SELECT a.kind, a.value, $1, a.made FROM customer_addresses a WHERE a.customer = $2 ON CONFLICT (kind, value, customer) DO NOTHING`,
		`UPDATE customer_redirects SET customer = $1 WHERE customer = $2`,
	} {
		if _, err := tx.Exec(statement, kept.ID, double.ID); err != nil {
			return err
		}
	}
	if _, err := tx.Exec(`UPDATE customer_customers SET name = $1, address = $2 WHERE id = $3`,
		cmp.Or(kept.Name, double.Name), cmp.Or(kept.Address, double.Address), kept.ID); err != nil {
		return err
	}
	if _, err := tx.Exec(`DELETE FROM customer_addresses WHERE customer = $1`, double.ID); err != nil {
		return err
	}
	if _, err := tx.Exec(`INSERT INTO customer_redirects (twin, customer, made, made_by) VALUES ($1, $2, $3, $4)`,
		double.ID, kept.ID, at, who.ID); err != nil {
		return err
	}
	if err := search.Drop(tx, "customer", double.ID); err != nil {
		return err
	}
	if kept, err = Of(tx, who, kept.ID); err != nil {
		return err
	}
	if err := file(tx, kept); err != nil {
		return err
	}
	return journal.Write(tx, who.Entry(at, "joined", "customer", kept.ID))
}
