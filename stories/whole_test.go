package stories_test

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"testing"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/ids"
)

// check opens what the kill left behind.
func (l *load) check() {
	l.t.Helper()
	d := l.open()
	defer d.Close()
	l.answered(d)
	whole(l.t, d)
	if err := d.Close(); err != nil {
		l.t.Fatal(err)
	}
	if err := db.Check(l.t.Context(), filepath.Join(l.dir, "vaada.db")); err != nil {
		l.t.Error(err)
	}
}

// answered fails for everything that was answered and is not there.
func (l *load) answered(d *db.DB) {
	l.t.Helper()
	rung := column[string](l.t, d, `SELECT external FROM touchpoint_calls`)
	gone(l.t, "ring", l.calls, rung)
	gone(l.t, "note", l.notes, column[string](l.t, d, `SELECT body FROM touchpoint_contacts WHERE kind = 'note'`))
	gone(l.t, "case", slices.Collect(maps.Keys(l.cases)), column[int64](l.t, d, `SELECT number FROM casework_cases`))
	var done []string
	for _, step := range l.steps {
		done = append(done, fmt.Sprintf("%d/%d", step.number, step.seen+1))
	}
	gone(l.t, "step", done, column[string](l.t, d, `SELECT CAST(c.number AS TEXT) || '/' || CAST(s.sequence AS TEXT)
		FROM casework_steps s JOIN casework_cases c ON c.id = s.case_id`))
}

// gone names what was answered and is not kept.
func gone[T comparable](t *testing.T, what string, answered, kept []T) {
	t.Helper()
	there := map[T]bool{}
	for _, each := range kept {
		there[each] = true
	}
	for _, each := range answered {
		if !there[each] {
			t.Errorf("the %s %v was answered and is gone", what, each)
		}
	}
}

// column reads one column of all rows.
func column[T any](t *testing.T, d *db.DB, query string) (all []T) {
	t.Helper()
	err := d.Look(t.Context(), func(tx *db.Tx) (err error) {
		all, err = db.Collect(tx, func(rows *sql.Rows) (v T, err error) { return v, rows.Scan(&v) }, query)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// halves are queries that find what a deed did by half. Each gives names.
var halves = map[string]string{
	"a call without its contact":      `SELECT external FROM touchpoint_calls l LEFT JOIN touchpoint_contacts c ON c.id = l.contact WHERE c.id IS NULL`,
	"a call that no event tells of":   `SELECT l.external FROM touchpoint_calls l LEFT JOIN touchpoint_call_events e ON e.external = l.external AND e.kind = 'ring' WHERE e.external IS NULL`,
	"a contact of a case that is not": `SELECT CAST(t.id AS TEXT) FROM touchpoint_contacts t LEFT JOIN casework_cases c ON c.id = t.case_id WHERE t.case_id <> 0 AND c.id IS NULL`,
	"a case that nobody asked for":    `SELECT CAST(c.number AS TEXT) FROM casework_cases c LEFT JOIN touchpoint_contacts t ON t.case_id = c.id WHERE t.id IS NULL AND c.touchpoint = 'email'`,
	"a case without a first step":     `SELECT CAST(c.number AS TEXT) FROM casework_cases c LEFT JOIN casework_steps s ON s.case_id = c.id WHERE s.case_id IS NULL AND c.procedure <> 0`,
	"a case behind its own steps":     `SELECT CAST(c.number AS TEXT) FROM casework_cases c JOIN casework_steps s ON s.case_id = c.id GROUP BY c.number, c.sequence HAVING MAX(s.sequence) <> c.sequence`,
	"a case that nobody journaled":    `SELECT CAST(c.number AS TEXT) FROM casework_cases c LEFT JOIN journal_entries j ON j.kind = 'case' AND j.subject = c.id WHERE j.id IS NULL`,
	"a number given twice":            `SELECT CAST(number AS TEXT) FROM casework_cases GROUP BY number HAVING COUNT(*) > 1`,
	"a number beyond the last":        `SELECT CAST(c.number AS TEXT) FROM casework_cases c WHERE c.number > (SELECT MAX(last) FROM db_numbers)`,
	"a clock met too late":            `SELECT promise FROM clock_clocks WHERE state = 'met' AND (stopped = 0 OR stopped > due)`,
	"a clock that runs and stopped":   `SELECT promise FROM clock_clocks WHERE state IN ('running', 'paused') AND stopped <> 0`,
	"a clock of a case that is not":   `SELECT k.promise FROM clock_clocks k LEFT JOIN casework_cases c ON c.id = k.case_id WHERE k.case_id <> 0 AND c.id IS NULL`,
	"an answered call whose clock runs": `SELECT l.external FROM touchpoint_calls l JOIN clock_clocks k ON k.contact = l.contact
		WHERE k.promise = 'answer-call' AND k.state = 'running' AND l.answered <> 0`,
	"a call without its clock": `SELECT l.external FROM touchpoint_calls l LEFT JOIN clock_clocks k ON k.contact = l.contact AND k.promise = 'answer-call' WHERE k.id IS NULL`,
	"a step owed on a closed case": `SELECT CAST(c.number AS TEXT) FROM duty_duties d JOIN casework_cases c ON c.id = d.case_id
		WHERE d.kind = 'step' AND c.open = 0`,
	"a step owed twice": `SELECT CAST(case_id AS TEXT) FROM duty_duties WHERE kind = 'step' GROUP BY case_id HAVING COUNT(*) > 1`,
	"a step that nobody owes": `SELECT CAST(c.number AS TEXT) FROM casework_cases c LEFT JOIN duty_duties d ON d.kind = 'step' AND d.case_id = c.id
		WHERE c.open = 1 AND c.box <> '' AND c.waiting = '' AND d.id IS NULL`,
}

// whole fails for everything that is half done in a database.
func whole(t *testing.T, d *db.DB) {
	t.Helper()
	for what, query := range halves {
		for _, name := range column[string](t, d, query) {
			t.Errorf("%s: %s", what, name)
		}
	}
	err := d.Look(t.Context(), func(tx *db.Tx) error {
		kept, err := db.Collect(tx, func(rows *sql.Rows) (k keptState, err error) {
			return k, rows.Scan(&k.id, &k.number, &k.state)
		}, `SELECT id, number, state FROM casework_cases WHERE procedure <> 0`)
		if err != nil {
			return err
		}
		for _, k := range kept {
			if err := k.check(tx); err != nil {
				t.Error(err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// keptState is where a case stands, as its own row says.
type keptState struct {
	id     ids.ID
	number int64
	state  string
}

// check walks the case's steps again, and says where the row differs.
func (k keptState) check(tx *db.Tx) error {
	state, err := casework.Replayed(tx, k.id)
	if err != nil {
		return fmt.Errorf("case %d: %w", k.number, err)
	}
	again, err := json.Marshal(state)
	if err != nil {
		return err
	}
	if string(again) != k.state {
		return fmt.Errorf("case %d stands at %s; its steps lead to %s", k.number, k.state, again)
	}
	return nil
}
