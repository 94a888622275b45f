package touchpoint

import (
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

const callColumns = `k.contact, k.external, k.caller, k.called, k.rung, k.answered, k.answered_by, k.held, k.held_total, k.ended`

func scanCall(row interface{ Scan(...any) error }) (c CallRecord, err error) {
	err = row.Scan(&c.Contact, &c.External, &c.Caller, &c.Called, &c.Rung, &c.Answered, &c.AnsweredBy, &c.Held, &c.HeldTotal, &c.Ended)
	return c, err
}

func callOf(tx *db.Tx, contact ids.ID) (CallRecord, error) {
	return scanCall(tx.Row(`SELECT `+callColumns+` FROM touchpoint_calls k WHERE k.contact = $1`, contact))
}

// CallOf reads the call that a telephone calls by this name; db.ErrNone when
// it never told of it.
func CallOf(tx *db.Tx, external string) (CallRecord, error) {
	return scanCall(tx.Row(`SELECT `+callColumns+` FROM touchpoint_calls k WHERE k.external = $1`, external))
}

// BeginCall writes the record of a call that begins to ring. One that has just
// been written down makes the deed run again.
func BeginCall(tx *db.Tx, c CallRecord) error {
	return mine(tx.Exec(`INSERT INTO touchpoint_calls (contact, external, caller, called, rung, answered, answered_by, held, held_total, ended)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (external) DO NOTHING`,
		c.Contact, c.External, c.Caller, c.Called, c.Rung, c.Answered, c.AnsweredBy, c.Held, c.HeldTotal, c.Ended))
}

// PutCall writes what became of a call that was read before. One that somebody
// changed meanwhile makes the deed run again.
func PutCall(tx *db.Tx, before, c CallRecord) error {
	return mine(tx.Exec(`UPDATE touchpoint_calls SET answered = $1, answered_by = $2, held = $3, held_total = $4, ended = $5
		WHERE contact = $6 AND answered = $7 AND held = $8 AND ended = $9`,
		c.Answered, c.AnsweredBy, c.Held, c.HeldTotal, c.Ended, c.Contact, before.Answered, before.Held, before.Ended))
}

// NoteEvent remembers an event of a telephone. False when it was told before.
// Conflict names event when another kind was told by this id.
func NoteEvent(tx *db.Tx, e CallEvent) (first bool, err error) {
	rows, err := tx.Exec(`INSERT INTO touchpoint_call_events (external, event, kind, at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (external, event) DO NOTHING`, e.Call, e.Event, string(e.Kind), e.At)
	if err != nil || rows == 1 {
		return err == nil, err
	}
	var kind CallKind
	err = tx.Row(`SELECT kind FROM touchpoint_call_events WHERE external = $1 AND event = $2`, e.Call, e.Event).Scan(&kind)
	if err == nil && kind != e.Kind {
		taken := fault.Conflict(say.TouchpointCallEventTaken(e.Event, string(kind)))
		taken.Field = "event"
		err = taken
	}
	return false, err
}

// CountEvents tells how often a kind of event was told of a call.
func CountEvents(tx *db.Tx, external string, kind CallKind) (n int, err error) {
	err = tx.Row(`SELECT COUNT(*) FROM touchpoint_call_events WHERE external = $1 AND kind = $2`, external, string(kind)).Scan(&n)
	return n, err
}

// LastEvent is the latest instant that a telephone told of a call, apart from
// one event; zero when it told of nothing else.
func LastEvent(tx *db.Tx, external, besides string) (at now.Instant, err error) {
	err = tx.Row(`SELECT COALESCE(MAX(at), 0) FROM touchpoint_call_events WHERE external = $1 AND event <> $2`, external, besides).Scan(&at)
	return at, err
}

// RingingSince lists calls that began to ring before an instant and of which
// nothing more was told.
func RingingSince(tx *db.Tx, before now.Instant, most int) ([]CallRecord, error) {
	return db.Collect(tx, func(rows *sql.Rows) (CallRecord, error) { return scanCall(rows) },
		`SELECT `+callColumns+` FROM touchpoint_calls k WHERE k.ended = 0 AND k.answered = 0 AND k.rung < $1
		ORDER BY k.contact LIMIT $2`, before, most)
}

// TakeUp makes somebody the answerer of a call that was answered by nobody we
// know.
func TakeUp(tx *db.Tx, contact, staff ids.ID) error {
	_, err := tx.Exec(`UPDATE touchpoint_calls SET answered_by = $1
		WHERE contact = $2 AND answered <> 0 AND answered_by = 0`, staff, contact)
	return err
}

// Calling lists the calls that ring, that the given person answered, or that
// nobody we know answered and that have no case, and that are not over, oldest
// first.
func Calling(tx *db.Tx, office, staff ids.ID, most int) ([]CallRecord, error) {
	return db.Collect(tx, func(rows *sql.Rows) (CallRecord, error) { return scanCall(rows) },
		`SELECT `+callColumns+` FROM touchpoint_calls k JOIN touchpoint_contacts c ON c.id = k.contact
		WHERE k.ended = 0 AND c.office = $1 AND (k.answered = 0 OR k.answered_by = $2 OR k.answered_by = 0 AND c.case_id = 0)
		ORDER BY k.contact LIMIT $3`, office, staff, most)
}

// Talking says whether somebody has another call on the line: answered by
// them, not over and not on hold.
func Talking(tx *db.Tx, staff, besides ids.ID) (bool, error) {
	var n int
	err := tx.Row(`SELECT COUNT(*) FROM touchpoint_calls k
		WHERE k.ended = 0 AND k.answered_by = $1 AND k.answered <> 0 AND k.held = 0 AND k.contact <> $2`, staff, besides).Scan(&n)
	return n > 0, err
}
