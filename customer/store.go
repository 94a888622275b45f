package customer

import (
	"cmp"
	"database/sql"
	"errors"
	"slices"
	"strconv"
	"strings"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/search"
	"vaada/people"
)

const columns = `c.id, c.name, c.language, c.internal, c.address, c.made`

func scan(row interface{ Scan(...any) error }) (c Customer, err error) {
	err = row.Scan(&c.ID, &c.Name, &c.Language, &c.Internal, &c.Address, &c.Made)
	return c, err
}

// Of reads a customer with all addresses, following the redirect of a double.
// Those who serve may, and the customer himself.
func Of(tx *db.Tx, who people.Actor, id ids.ID) (Customer, error) {
	if !who.Serves() && who.Kind != people.Key && !(who.Kind == people.Customer && who.ID == id) {
		return Customer{}, fault.NotFound()
	}
	c, err := scan(tx.Row(`SELECT `+columns+` FROM customer_customers c
		WHERE c.id = COALESCE((SELECT r.customer FROM customer_redirects r WHERE r.twin = $1), $1)`, id))
	if errors.Is(err, db.ErrNone) {
		return c, fault.NotFound()
	}
	if err != nil {
		return c, err
	}
	return c, addresses(tx, &c)
}

func addresses(tx *db.Tx, c *Customer) error {
	type address struct {
		kind  Kind
		value string
	}
	all, err := db.Collect(tx, func(rows *sql.Rows) (a address, err error) {
		err = rows.Scan(&a.kind, &a.value)
		return a, err
	}, `SELECT kind, value FROM customer_addresses WHERE customer = $1 ORDER BY made, value`, c.ID)
	for _, a := range all {
		if a.kind == Phone {
			c.Phones = append(c.Phones, a.value)
		} else {
			c.Emails = append(c.Emails, a.value)
		}
	}
	return err
}

// together is how many customers one query names; it asks for as many each time,
// so that the engine knows the query.
const together = 64

// Names reads what customers are called, doubles by the person's name. It is for
// lists of what the caller may see.
func Names(tx *db.Tx, customers []ids.ID) (map[ids.ID]string, error) {
	names := map[ids.ID]string{}
	for some := range slices.Chunk(customers, together) {
		arguments := make([]any, together)
		for i := range arguments {
			arguments[i] = some[min(i, len(some)-1)]
		}
		_, err := db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) {
			var name string
			err = rows.Scan(&id, &name)
			names[id] = name
			return id, err
		}, namesQuery, arguments...)
		if err != nil {
			return nil, err
		}
	}
	return names, nil
}

var namesQuery = `SELECT c.id, COALESCE(p.name, c.name) FROM customer_customers c
	LEFT JOIN customer_redirects r ON r.twin = c.id LEFT JOIN customer_customers p ON p.id = r.customer
	WHERE c.id IN (` + places(together) + `)`

// places writes $1, $2 … as many as asked.
func places(count int) string {
	all := make([]string, count)
	for i := range all {
		all[i] = "$" + strconv.Itoa(i+1)
	}
	return strings.Join(all, ", ")
}

// Find looks for who is reached by an address; of several who share it, who
// was written down with it first. db.ErrNone when nobody is.
func Find(tx *db.Tx, kind Kind, value string) (ids.ID, error) {
	sharing, err := Sharing(tx, kind, value)
	if err == nil && len(sharing) == 0 {
		err = db.ErrNone
	}
	if err != nil {
		return 0, err
	}
	return sharing[0], nil
}

// Sharing lists those who are reached by an address, in the order in which they
// were written down with it: people of one house share a telephone.
func Sharing(tx *db.Tx, kind Kind, value string) ([]ids.ID, error) {
	return db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) {
		err = rows.Scan(&id)
		return id, err
	}, `SELECT customer FROM customer_addresses WHERE kind = $1 AND value = $2 ORDER BY made, customer LIMIT 20`, string(kind), value)
}

// Make writes a new customer down with the given addresses, in the caller's
// deed. Who leads cases may, and the program for a customer who writes first.
func Make(tx *db.Tx, who people.Actor, c Customer, at now.Instant) (ids.ID, error) {
	if err := who.May(people.LeadCases); err != nil {
		return 0, err
	}
	if c.ID == 0 {
		c.ID = ids.New()
	}
	internal := 0
	if c.Internal {
		internal = 1
	}
	_, err := tx.Exec(`INSERT INTO customer_customers (id, name, language, internal, address, made) VALUES ($1, $2, $3, $4, $5, $6)`,
		c.ID, c.Name, string(c.Language), internal, c.Address, at)
	if err != nil {
		return 0, err
	}
	for kind, values := range map[Kind][]string{Phone: c.Phones, Email: c.Emails} {
		for _, value := range values {
			if _, err := insertAddress(tx, c.ID, kind, value, at); err != nil {
				return 0, err
			}
		}
	}
	if err := file(tx, c); err != nil {
		return 0, err
	}
	return c.ID, journal.Write(tx, who.Entry(at, "wrote down", "customer", c.ID))
}

// Reach adds an address to a customer, in the caller's deed. It changes nothing
// when the customer is reached by it already.
func Reach(tx *db.Tx, id ids.ID, kind Kind, value string, at now.Instant) error {
	rows, err := insertAddress(tx, id, kind, value, at)
	if err != nil || rows == 0 {
		return err
	}
	c, err := Of(tx, people.Program(), id)
	if err != nil {
		return err
	}
	return file(tx, c)
}

func insertAddress(tx *db.Tx, id ids.ID, kind Kind, value string, at now.Instant) (rows int64, err error) {
	return tx.Exec(`INSERT INTO customer_addresses (kind, value, customer, made) VALUES ($1, $2, $3, $4)
		ON CONFLICT (kind, value, customer) DO NOTHING`, string(kind), value, id, at)
}

// Change writes what is now known of a customer, in the caller's deed: empty
// fields keep what was there. Those who serve may. NotFound when there is no
// such customer.
func Change(tx *db.Tx, who people.Actor, id ids.ID, name string, spoken language.Language, address string, at now.Instant) error {
	c, err := Of(tx, who, id)
	if err != nil {
		return err
	}
	before := c
	c.Name, c.Language, c.Address = cmp.Or(name, c.Name), cmp.Or(spoken, c.Language), cmp.Or(address, c.Address)
	if c.Name == before.Name && c.Language == before.Language && c.Address == before.Address {
		return nil
	}
	if _, err := tx.Exec(`UPDATE customer_customers SET name = $1, language = $2, address = $3 WHERE id = $4`,
		c.Name, string(c.Language), c.Address, c.ID); err != nil {
		return err
	}
	if err := file(tx, c); err != nil {
		return err
	}
	return journal.Write(tx, who.Entry(at, "changed", "customer", c.ID))
}

// Filed names the part of the search index in which customers are.
const Filed = "customers"

// file puts a customer into the search index. Who may find whom is asked where
// the cases are.
func file(tx *db.Tx, c Customer) error {
	words := c.Name
	for _, value := range append(append([]string{}, c.Phones...), c.Emails...) {
		words += " " + value
	}
	return search.Put(tx, "customer", c.ID, Filed, words)
}
