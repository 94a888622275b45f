package clock

import (
	"database/sql"
	"fmt"
	"time"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/promise"
)

const columns = `k.id, k.contact, k.case_id, k.promise, k.edition, k.office, k.started, k.due, k.warn, k.paused, k.agreed,
	k.state, k.stopped, k.given_up`

func scan(row interface{ Scan(...any) error }) (c Clock, err error) {
	var paused now.Instant
	err = row.Scan(&c.ID, &c.Contact, &c.Case, &c.Promise, &c.Edition, &c.Office, &c.Started, &c.Due, &c.Warn, &paused,
		&c.Agreed, &c.State, &c.Done, &c.GivenUp)
	if c.State == promise.Paused {
		c.Pauses = []promise.Pause{{From: paused}} // the earlier ones are in its due time already
	}
	return c, err
}

func collect(tx *db.Tx, where string, arguments ...any) ([]Clock, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Clock, error) { return scan(rows) },
		`SELECT `+columns+` FROM clock_clocks k WHERE `+where, arguments...)
}

// missNow judges a clock, unless the miss of another has judged it already.
func missNow(tx *db.Tx, id ids.ID) error {
	found, err := collect(tx, `k.id = $1 AND k.state = 'running'`, id)
	if err != nil || len(found) == 0 {
		return err
	}
	return miss(tx, found[0])
}

// owed lists the clocks of a matter on which the promised thing has not
// happened yet.
func owed(tx *db.Tx, m Matter) ([]Clock, error) {
	if m.Case != 0 {
		return collect(tx, `k.case_id = $1 AND k.stopped = 0 AND k.given_up = 0 ORDER BY k.id`, m.Case)
	}
	return collect(tx, `k.contact = $1 AND k.stopped = 0 AND k.given_up = 0 ORDER BY k.id`, m.Contact)
}

// Of lists the clocks of a case, the oldest first.
func Of(tx *db.Tx, matter ids.ID) ([]Clock, error) {
	return collect(tx, `k.case_id = $1 ORDER BY k.id`, matter)
}

// OwedIn lists the clocks of some cases on which the promised thing has not happened
// yet, those that are missed among them.
func OwedIn(tx *db.Tx, cases []ids.ID) (all []Clock, err error) {
	for _, each := range cases {
		some, err := owed(tx, Matter{Case: each})
		if err != nil {
			return nil, err
		}
		all = append(all, some...)
	}
	return all, nil
}

// OfContact lists the clocks of a contact, the oldest first.
func OfContact(tx *db.Tx, contact ids.ID) ([]Clock, error) {
	return collect(tx, `k.contact = $1 ORDER BY k.id`, contact)
}

// dayOf gives the office's day of an instant, counted from 1970-01-01.
func dayOf(at now.Instant, zone *time.Location) int64 { return int64(hours.DateIn(at, zone)) }

func insert(tx *db.Tx, m Matter, key string, run promise.Run, zone *time.Location) error {
	c := Clock{ID: ids.New()}.with(run)
	_, err := tx.Exec(`INSERT INTO clock_clocks (id, contact, case_id, promise, edition, touchpoint, request_type, language,
		internal, office, started, due, warn, paused, agreed, state, stopped, given_up, day)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0, 0, $14, 0, 0, $15)`,
		c.ID, m.Contact, m.Case, key, m.Charter, m.Touchpoint, m.RequestType, string(m.Language),
		m.Internal, m.Office, c.Started, c.Due, c.Warn, string(c.State), dayOf(c.Due, zone))
	return err
}

// matterOf gives what a clock runs on.
func matterOf(tx *db.Tx, c Clock) (Matter, error) {
	m := Matter{Contact: c.Contact, Case: c.Case, Charter: c.Edition, Office: c.Office}
	err := tx.Row(`SELECT touchpoint, request_type, language, internal FROM clock_clocks WHERE id = $1`, c.ID).
		Scan(&m.Touchpoint, &m.RequestType, &m.Language, &m.Internal)
	return m, err
}

// change writes a clock's new run, if nobody changed it in between, and counts
// what it is judged to be on the day it is due.
func change(tx *db.Tx, c Clock, run promise.Run, zone *time.Location) error {
	if !promise.May(c.State, run.State) {
		return fault.Broken(fmt.Errorf("clock: a clock went from %q to %q", c.State, run.State))
	}
	next := c.with(run)
	rows, err := tx.Exec(`UPDATE clock_clocks SET state = $1, due = $2, warn = $3, paused = $4, agreed = $5, stopped = $6,
		given_up = $7, day = $8 WHERE id = $9 AND state = $10 AND stopped = $11 AND given_up = $12 AND due = $13`,
		string(next.State), next.Due, next.Warn, next.PausedSince(), next.Agreed, next.Done, next.GivenUp,
		dayOf(next.Due, zone), c.ID, string(c.State), c.Done, c.GivenUp, c.Due)
	if err == nil && rows == 0 {
		err = fault.Conflict(say.ClockMovedOn()).Because(db.ErrAgain)
	}
	if err != nil {
		return err
	}
	if err := count(tx, c.Promise, dayOf(c.Due, zone), c.Run, -1); err != nil {
		return err
	}
	if err := count(tx, c.Promise, dayOf(next.Due, zone), next.Run, 1); err != nil {
		return err
	}
	return told(tx, c, next)
}

// count adds a judged run to the daily facts of its promise, or takes it out
// again. A run that is not judged is in no facts.
func count(tx *db.Tx, key string, day int64, run promise.Run, times int) error {
	switch run.State {
	case promise.Met:
		return tally(tx, key, day, times, times)
	case promise.Broken:
		return tally(tx, key, day, times, 0)
	}
	return nil
}

func tally(tx *db.Tx, key string, day int64, due, kept int) error {
	_, err := tx.Exec(`INSERT INTO clock_days (promise, day, due, kept) VALUES ($1, $2, $3, $4)
		ON CONFLICT (promise, day) DO UPDATE SET due = clock_days.due + excluded.due, kept = clock_days.kept + excluded.kept`,
		key, day, due, kept)
	return err
}

// pauses lists when a clock stood, the first time first.
func pauses(tx *db.Tx, clock ids.ID) ([]promise.Pause, error) {
	return db.Collect(tx, func(rows *sql.Rows) (p promise.Pause, err error) {
		err = rows.Scan(&p.From, &p.To, &p.Wait)
		return p, err
	}, `SELECT p.began, p.ended, p.reason FROM clock_pauses p WHERE p.clock = $1 ORDER BY p.began`, clock)
}

func insertPause(tx *db.Tx, clock ids.ID, pause promise.Pause) error {
	_, err := tx.Exec(`INSERT INTO clock_pauses (clock, began, ended, reason) VALUES ($1, $2, 0, $3)
		ON CONFLICT (clock, began) DO UPDATE SET ended = 0`, clock, pause.From, string(pause.Wait))
	return err
}

func endPause(tx *db.Tx, clock ids.ID, began, ended now.Instant) error {
	_, err := tx.Exec(`UPDATE clock_pauses SET ended = $1 WHERE clock = $2 AND began = $3`, ended, clock, began)
	return err
}

func insertMove(tx *db.Tx, clock ids.ID, at, before, after now.Instant, reason string) error {
	_, err := tx.Exec(`INSERT INTO clock_moves (clock, at, due_before, due_after, reason) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (clock, at) DO UPDATE SET due_after = excluded.due_after`, clock, at, before, after, reason)
	return err
}

// RunningCases lists the cases on which a promise has not come to its end, after
// one of them, the oldest first.
func RunningCases(tx *db.Tx, promise string, after ids.ID, most int) ([]ids.ID, error) {
	return db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) { return id, rows.Scan(&id) },
		`SELECT DISTINCT case_id FROM clock_clocks WHERE promise = $1 AND state IN ('running', 'paused') AND case_id > $2
		ORDER BY case_id LIMIT $3`, promise, after, most)
}

// Running counts the clocks of a promise that have not come to their end: they
// stay as they were promised, whatever a later edition says.
func Running(tx *db.Tx, promise string) (n int, err error) {
	return n, tx.Row(`SELECT COUNT(*) FROM clock_clocks WHERE promise = $1 AND state IN ('running', 'paused')`, promise).Scan(&n)
}
