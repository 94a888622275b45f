package journal

import (
	"database/sql"
	"math"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// Write adds a line in the deed that it tells of.
func Write(tx *db.Tx, e Entry) error {
	_, err := WriteNamed(tx, e)
	return err
}

// WriteNamed does so and gives the line's id.
func WriteNamed(tx *db.Tx, e Entry) (ids.ID, error) {
	if err := e.check(); err != nil {
		return 0, err
	}
	e.ID = ids.New()
	_, err := tx.Exec(`INSERT INTO journal_entries (id, at, actor_kind, actor, verb, kind, subject, reason)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		e.ID, e.At, e.ActorKind, e.Actor, e.Verb, e.Kind, e.Subject, e.Reason)
	return e.ID, err
}

// Line reads one line; db.ErrNone when there is none.
func Line(tx *db.Tx, id ids.ID) (e Entry, err error) {
	found, err := db.Collect(tx, scan, `SELECT `+columns+` FROM journal_entries WHERE id = $1`, id)
	if err == nil && len(found) == 0 {
		err = db.ErrNone
	}
	if err != nil {
		return e, err
	}
	return found[0], nil
}

// Newest is the instant of the newest line; zero when there is none.
func Newest(tx *db.Tx) (at now.Instant, err error) {
	err = tx.Row(`SELECT COALESCE(MAX(at), 0) FROM journal_entries`).Scan(&at)
	return at, err
}

const columns = `id, at, actor_kind, actor, verb, kind, subject, reason`

// Of reads what happened to one thing, newest first, at most limit lines: those
// before an entry, or the newest when before is zero.
func Of(tx *db.Tx, kind string, subject, before ids.ID, limit int) ([]Entry, error) {
	if before == 0 {
		before = math.MaxInt64
	}
	return db.Collect(tx, scan, `SELECT `+columns+` FROM journal_entries
		WHERE kind = $1 AND subject = $2 AND id < $3 ORDER BY id DESC LIMIT $4`,
		kind, subject, before, limit)
}

// Last tells when an actor last did something to a thing; zero for never.
func Last(tx *db.Tx, actor ids.ID, verb, kind string, subject ids.ID) (at now.Instant, err error) {
	err = tx.Row(`SELECT COALESCE(MAX(at), 0) FROM journal_entries WHERE kind = $1 AND subject = $2 AND actor = $3 AND verb = $4`,
		kind, subject, actor, verb).Scan(&at)
	return at, err
}

// Between reads what happened from an instant until before another, oldest
// first, at most limit lines: those after an entry, or the first when after is
// the zero Entry.
func Between(tx *db.Tx, from, until now.Instant, after Entry, limit int) ([]Entry, error) {
	if after.At < from {
		after = Entry{At: from}
	}
	return db.Collect(tx, scan, `SELECT `+columns+` FROM journal_entries
		WHERE (at, id) > ($1, $2) AND at < $3 ORDER BY at, id LIMIT $4`,
		after.At, after.ID, until, limit)
}

func scan(rows *sql.Rows) (e Entry, err error) {
	err = rows.Scan(&e.ID, &e.At, &e.ActorKind, &e.Actor, &e.Verb, &e.Kind, &e.Subject, &e.Reason)
	return e, err
}
