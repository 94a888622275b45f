package touchpoint

import (
	"database/sql"
	"errors"

	"vaada/internal/db"
	"vaada/internal/files"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// Arrived says whether something of this key arrived before, and as which contact.
func Arrived(tx *db.Tx, key string) (contact ids.ID, before bool, err error) {
	err = tx.Row(`SELECT contact FROM touchpoint_arrivals WHERE key = $1`, key).Scan(&contact)
	if errors.Is(err, db.ErrNone) {
		return 0, false, nil
	}
	return contact, err == nil, err
}

// Arrival is something that came from outside and was kept whole.
type Arrival struct {
	Key      string // names it, so that it arrives once
	Contact  ids.ID // zero where a person must look first
	Original string // the file it came as
	Held     string // why a person must look; "" where nobody must
	At       now.Instant
}

// Arrive keeps the record of an arrival, in the deed that takes it in. What has
// just arrived elsewhere makes the deed run again.
func Arrive(tx *db.Tx, a Arrival) error {
	err := mine(tx.Exec(`INSERT INTO touchpoint_arrivals (key, contact, original, held, at) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (key) DO NOTHING`, a.Key, a.Contact, a.Original, a.Held, a.At))
	if err != nil || a.Original == "" {
		return err
	}
	return files.Refer(tx, a.Original, "arrival", a.Contact)
}

// HeldArrivals lists what a person must look at, newest first.
func HeldArrivals(tx *db.Tx, most int) ([]Arrival, error) {
	return db.Collect(tx, func(rows *sql.Rows) (a Arrival, err error) {
		err = rows.Scan(&a.Key, &a.Contact, &a.Original, &a.Held, &a.At)
		return a, err
	}, `SELECT key, contact, original, held, at FROM touchpoint_arrivals WHERE held <> '' ORDER BY at DESC, key LIMIT $1`, most)
}

// NoteMessage remembers the Message-ID of mail that we sent or received.
func NoteMessage(tx *db.Tx, messageID string, contact ids.ID, direction Direction) error {
	_, err := tx.Exec(`INSERT INTO touchpoint_messages (message_id, contact, direction) VALUES ($1, $2, $3)
		ON CONFLICT (message_id) DO NOTHING`, messageID, contact, string(direction))
	return err
}

// CaseOfMessage finds the case in which we sent a message of this Message-ID;
// db.ErrNone when we never did.
func CaseOfMessage(tx *db.Tx, messageID string) (matter ids.ID, err error) {
	err = tx.Row(`SELECT c.case_id FROM touchpoint_messages m JOIN touchpoint_contacts c ON c.id = m.contact
		WHERE m.message_id = $1 AND m.direction = 'out' AND c.case_id <> 0`, messageID).Scan(&matter)
	return matter, err
}

// MessageIDs lists the Message-IDs of a case's messages, oldest first: what a
// reply refers to.
func MessageIDs(tx *db.Tx, matter ids.ID, most int) ([]string, error) {
	return db.Collect(tx, func(rows *sql.Rows) (id string, err error) {
		err = rows.Scan(&id)
		return id, err
	}, `SELECT m.message_id FROM touchpoint_contacts c JOIN touchpoint_messages m ON m.contact = c.id
		WHERE c.case_id = $1 ORDER BY c.id LIMIT $2`, matter, most)
}
