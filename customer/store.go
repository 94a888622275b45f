package customer

import (
	"database/sql"

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
	if err == db.ErrNone {
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

// Find looks for who is reached by an address; db.ErrNone when nobody is.
func Find(tx *db.Tx, kind Kind, value string) (ids.ID, error) {
	var id ids.ID
	err := tx.Row(`SELECT customer FROM customer_addresses WHERE kind = $1 AND value = $2`, string(kind), value).Scan(&id)
	return id, err
}

// Make writes a new customer down with the given addresses, in the caller's
// deed. Those who serve may, and the program for a customer who writes first.
func Make(tx *db.Tx, who people.Actor, c Customer, at now.Instant) (ids.ID, error) {
	if !who.Serves() {
		return 0, who.Must()
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
	for _, phone := range c.Phones {
		if err := Reach(tx, c.ID, Phone, phone, at); err != nil {
			return 0, err
		}
	}
	for _, email := range c.Emails {
		if err := Reach(tx, c.ID, Email, email, at); err != nil {
			return 0, err
		}
	}
	if err := file(tx, c); err != nil {
		return 0, err
	}
	return c.ID, journal.Write(tx, who.Entry(at, "wrote down", "customer", c.ID))
}

// Reach adds an address to a customer; an address that is somebody's already
// stays with that person.
func Reach(tx *db.Tx, id ids.ID, kind Kind, value string, at now.Instant) error {
	_, err := tx.Exec(`INSERT INTO customer_addresses (kind, value, customer, made) VALUES ($1, $2, $3, $4)
		ON CONFLICT (kind, value) DO NOTHING`, string(kind), value, id, at)
	return err
}

// Change writes what is now known of a customer, in the caller's deed: empty
// fields keep what was there.
func Change(tx *db.Tx, who people.Actor, id ids.ID, name string, spoken language.Language, address string, at now.Instant) error {
	c, err := Of(tx, who, id)
	if err != nil {
		return err
	}
	if name != "" {
		c.Name = name
	}
	if spoken != "" {
		c.Language = spoken
	}
	if address != "" {
		c.Address = address
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

// file puts a customer into the search index; every member of staff may find
// every customer.
func file(tx *db.Tx, c Customer) error {
	words := c.Name
	for _, value := range append(append([]string{}, c.Phones...), c.Emails...) {
		words += " " + value
	}
	return search.Put(tx, "customer", c.ID, Filed, words)
}

// Join makes one person of two rows that are the same: the double's addresses
// move, and whoever asks for the double is led to the person.
func Join(tx *db.Tx, who people.Actor, twin, person ids.ID, at now.Instant) error {
	if err := who.Must(people.Agent, people.Supervisor, people.Manager); err != nil {
		return err
	}
	if twin == person {
		return fault.NotFound()
	}
	for _, statement := range []string{
		`UPDATE customer_addresses SET customer = $1 WHERE customer = $2`,
		`UPDATE customer_redirects SET customer = $1 WHERE customer = $2`,
	} {
		if _, err := tx.Exec(statement, person, twin); err != nil {
			return err
		}
	}
	if _, err := tx.Exec(`INSERT INTO customer_redirects (twin, customer, made, made_by) VALUES ($1, $2, $3, $4)`,
		twin, person, at, who.ID); err != nil {
		return err
	}
	return journal.Write(tx, who.Entry(at, "joined", "customer", person))
}
