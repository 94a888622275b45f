package touchpoint

import (
	"database/sql"
	"encoding/json"
	"slices"
	"strconv"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/files"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

const contactColumns = `c.id, c.touchpoint, c.kind, c.direction, c.customer, c.case_id, c.staff, c.sender, c.proven,
	c.mark, c.unreached, c.no_answer, c.cut, c.language, c.subject, c.body, c.html, c.original, c.office, c.at, c.private`

func scanContact(row interface{ Scan(...any) error }) (c Contact, err error) {
	err = row.Scan(&c.ID, &c.Touchpoint, &c.Kind, &c.Direction, &c.Customer, &c.Case, &c.Staff, &c.Sender, &c.Proven,
		&c.Mark, &c.Unreached, &c.NoAnswer, &c.Cut, &c.Language, &c.Subject, &c.Body, &c.HTML, &c.Original, &c.Office, &c.At, &c.Private)
	return c, err
}

func number(yes bool) int64 {
	if yes {
		return 1
	}
	return 0
}

// Record writes a contact down, in the deed that it belongs to, and gives its
// id. Its files must have been kept before.
func Record(tx *db.Tx, c Contact) (ids.ID, error) {
	if c.ID == 0 {
		c.ID = ids.New()
	}
	_, err := tx.Exec(`INSERT INTO touchpoint_contacts (id, touchpoint, kind, direction, customer, case_id, staff, sender,
		proven, mark, unreached, no_answer, cut, language, subject, body, html, original, office, at, private)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`,
		c.ID, c.Touchpoint, string(c.Kind), string(c.Direction), c.Customer, c.Case, c.Staff, c.Sender,
		number(c.Proven), string(c.Mark), c.Unreached, number(c.NoAnswer), number(c.Cut), string(c.Language), c.Subject, c.Body, c.HTML, c.Original,
		c.Office, c.At, number(c.Private))
	if err != nil {
		return 0, err
	}
	if c.Original != "" {
		if err := files.Refer(tx, c.Original, "contact", c.ID); err != nil {
			return 0, err
		}
	}
	for place, a := range c.Attachments {
		if _, err := tx.Exec(`INSERT INTO touchpoint_attachments (contact, place, hash, name, media_type, size, content_id)
			VALUES ($1, $2, $3, $4, $5, $6, $7)`, c.ID, place, a.Hash, a.Name, a.MediaType, a.Size, a.ContentID); err != nil {
			return 0, err
		}
		if err := files.Refer(tx, a.Hash, "contact", c.ID); err != nil {
			return 0, err
		}
	}
	return c.ID, nil
}

// Of reads one contact.
func Of(tx *db.Tx, id ids.ID) (Contact, error) {
	c, err := scanContact(tx.Row(`SELECT `+contactColumns+` FROM touchpoint_contacts c WHERE c.id = $1`, id))
	if err != nil {
		return c, err
	}
	alone := []Contact{c}
	err = complete(tx, alone)
	return alone[0], err
}

// Readable says whether the actor, who sees the case, may read what was said in
// a contact of it.
func Readable(tx *db.Tx, who people.Actor, contact ids.ID) (bool, error) {
	readable, arguments := people.NotesSQL(who, "c", 2)
	var n int
	err := tx.Row(`SELECT COUNT(*) FROM touchpoint_contacts c WHERE c.id = $1 AND `+readable, append([]any{contact}, arguments...)...).Scan(&n)
	return n > 0, err
}

// OfCase reads the contacts of a case that the actor sees, before the contact of
// the given id (zero for the newest), at most as many as asked, oldest first.
// Private notes are read by those who may.
func OfCase(tx *db.Tx, who people.Actor, matter, before ids.ID, most int) ([]Contact, error) {
	if before == 0 {
		before = 1<<63 - 1
	}
	readable, arguments := people.NotesSQL(who, "c", 3)
	contacts, err := db.Collect(tx, func(rows *sql.Rows) (Contact, error) { return scanContact(rows) },
		`SELECT `+contactColumns+` FROM touchpoint_contacts c WHERE c.case_id = $1 AND c.id < $2 AND `+readable+`
		ORDER BY c.id DESC LIMIT `+strconv.Itoa(most), append([]any{matter, before}, arguments...)...)
	if err != nil {
		return nil, err
	}
	slices.Reverse(contacts)
	return contacts, complete(tx, contacts)
}

// complete reads the calls and the files of contacts that follow each other in
// one case, oldest first.
func complete(tx *db.Tx, contacts []Contact) error {
	if len(contacts) == 0 {
		return nil
	}
	at := make(map[ids.ID]*Contact, len(contacts))
	for i := range contacts {
		c := &contacts[i]
		at[c.ID] = c
		if c.Kind == Call {
			record, err := callOf(tx, c.ID)
			if err != nil {
				return err
			}
			c.Call = &record
		}
	}
	first, last := contacts[0], contacts[len(contacts)-1]
	_, err := db.Collect(tx, func(rows *sql.Rows) (a Attachment, err error) {
		var contact ids.ID
		err = rows.Scan(&contact, &a.Hash, &a.Name, &a.MediaType, &a.Size, &a.ContentID)
		if c := at[contact]; c != nil {
			c.Attachments = append(c.Attachments, a)
		}
		return a, err
	}, `SELECT a.contact, a.hash, a.name, a.media_type, a.size, a.content_id FROM touchpoint_contacts c
		JOIN touchpoint_attachments a ON a.contact = c.id
		WHERE c.case_id = $1 AND c.id BETWEEN $2 AND $3 ORDER BY a.contact, a.place`, first.Case, first.ID, last.ID)
	return err
}

// Belong makes a contact part of a case and of its customer. A contact that
// somebody has just made part of another makes the deed run again.
func Belong(tx *db.Tx, contact, matter, customer ids.ID) error {
	return mine(tx.Exec(`UPDATE touchpoint_contacts SET case_id = $1, customer = $2 WHERE id = $3 AND case_id IN (0, $1)`,
		matter, customer, contact))
}

// mine says that a deed wrote the row that it meant to, or lets it run again.
func mine(rows int64, err error) error {
	if err == nil && rows == 0 {
		err = fault.Conflict(say.ErrChanged()).Because(db.ErrAgain)
	}
	return err
}

// SentByItself counts the messages that a customer got from us by themselves
// since an instant.
func SentByItself(tx *db.Tx, customer ids.ID, since now.Instant) (n int, err error) {
	err = tx.Row(`SELECT COUNT(*) FROM touchpoint_contacts WHERE customer = $1 AND direction = 'out' AND mark = 'automatic'
		AND at > $2`, customer, since).Scan(&n)
	return n, err
}

// Prove notes that a contact's sender is known to be the customer.
func Prove(tx *db.Tx, contact ids.ID) error {
	_, err := tx.Exec(`UPDATE touchpoint_contacts SET proven = 1 WHERE id = $1`, contact)
	return err
}

// Touchpoints lists where customers meet us, in the managers' order.
func Touchpoints(tx *db.Tx) ([]Named, error) { return named(tx, "touchpoint_touchpoints") }

// RequestTypes lists what customers ask for, in the managers' order.
func RequestTypes(tx *db.Tx) ([]Named, error) { return named(tx, "touchpoint_request_types") }

func named(tx *db.Tx, table string) ([]Named, error) {
	return db.Collect(tx, func(rows *sql.Rows) (n Named, err error) {
		var name string
		if err := rows.Scan(&n.Key, &name, &n.Retired); err != nil {
			return n, err
		}
		return n, json.Unmarshal([]byte(name), &n.Name)
	}, `SELECT key, name, retired FROM `+table+` ORDER BY place, key`)
}

func putNamed(tx *db.Tx, table string, n Named, place int) error {
	name, err := json.Marshal(n.Name)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`INSERT INTO `+table+` (key, name, place) VALUES ($1, $2, $3)
		ON CONFLICT (key) DO UPDATE SET name = excluded.name, place = excluded.place`, n.Key, string(name), place)
	return err
}

// ReceiverOf finds the address of ours that mail was sent to; db.ErrNone when
// it is none of ours.
func ReceiverOf(tx *db.Tx, address string) (r Receiver, err error) {
	err = tx.Row(`SELECT address, touchpoint, request_type, office FROM touchpoint_addresses WHERE address = $1`, address).
		Scan(&r.Address, &r.Touchpoint, &r.RequestType, &r.Office)
	return r, err
}

func putReceiver(tx *db.Tx, r Receiver) error {
	_, err := tx.Exec(`INSERT INTO touchpoint_addresses (address, touchpoint, request_type, office) VALUES ($1, $2, $3, $4)
		ON CONFLICT (address) DO UPDATE SET touchpoint = excluded.touchpoint, request_type = excluded.request_type,
		office = excluded.office`, r.Address, r.Touchpoint, r.RequestType, r.Office)
	return err
}

// TemplateOf reads the wording of a message; db.ErrNone when there is none.
func TemplateOf(tx *db.Tx, key string) (t Template, err error) {
	var subject, body string
	t.Key = key
	if err := tx.Row(`SELECT subject, body FROM touchpoint_templates WHERE key = $1`, key).Scan(&subject, &body); err != nil {
		return t, err
	}
	if err := json.Unmarshal([]byte(subject), &t.Subject); err != nil {
		return t, err
	}
	return t, json.Unmarshal([]byte(body), &t.Body)
}

// Templates lists the wordings of all messages, by key.
func Templates(tx *db.Tx) ([]Template, error) {
	keys, err := db.Collect(tx, func(rows *sql.Rows) (key string, err error) { return key, rows.Scan(&key) },
		`SELECT key FROM touchpoint_templates ORDER BY key`)
	all := make([]Template, len(keys))
	for at, key := range keys {
		if err == nil {
			all[at], err = TemplateOf(tx, key)
		}
	}
	return all, err
}

func putTemplate(tx *db.Tx, t Template) error {
	subject, err := json.Marshal(t.Subject)
	if err != nil {
		return err
	}
	body, err := json.Marshal(t.Body)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`INSERT INTO touchpoint_templates (key, subject, body) VALUES ($1, $2, $3)
		ON CONFLICT (key) DO UPDATE SET subject = excluded.subject, body = excluded.body`, t.Key, string(subject), string(body))
	return err
}
