package main

import (
	"context"
	"io"
	"maps"
	"testing"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/procedure"
)

// The loop that deeds are measured against would flatter or shame them if it
// wrote other rows than they do.
func TestTheBareLoopWritesTheRowsOfADeed(t *testing.T) {
	t.Parallel()
	wantsTheWholeSample(t)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	c := console{Context: ctx, out: io.Discard, err: io.Discard, reader: language.Reader{Language: language.English}}
	m := &measuring{bench: &bench{Cases: 200}, console: c, scratch: testkit.Folder(t)}
	g, err := m.crowded()
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := m.leave(); err != nil {
			t.Error(err)
		}
	}()
	cases, err := g.take(c, 2)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := g.take(c, 1000); !fault.Is(err, fault.KindInvalid) {
		t.Errorf("more cases than there are: %v", err)
	}
	caller, err := g.call(m.console)
	if err != nil {
		t.Fatal(err)
	}
	defer caller.close()
	answered := addedBy(t, g, func() error { return caller.answer(cases[0]) })
	loop, err := g.bareLoop(c, numbersOf(cases[1:]), procedure.Deed{Kind: procedure.Answering, Exit: "yes"})
	if err != nil {
		t.Fatal(err)
	}
	bare := addedBy(t, g, func() error { return loop.write(c, 0) })
	if !maps.Equal(answered, bare) {
		t.Errorf("a deed writes %v, the bare loop %v", answered, bare)
	}
	wholeWays(t, c, g)
}

// wholeWays compares the rows of cases that are led along the ten boxes.
func wholeWays(t *testing.T, c console, g *ground) {
	t.Helper()
	w, err := g.walkers(c)
	if err != nil {
		t.Fatal(err)
	}
	numbers, err := w.fresh(c, 2)
	if err != nil {
		t.Fatal(err)
	}
	walked := addedBy(t, g, func() error { return w.lead(c, numbers[0]) })
	loop, err := w.bareLoop(c, numbers[1:], wholeWay...)
	if err != nil {
		t.Fatal(err)
	}
	bare := addedBy(t, g, func() error {
		for n := range loop.rows {
			if err := loop.write(c, n); err != nil {
				return err
			}
		}
		return nil
	})
	if !maps.Equal(walked, bare) {
		t.Errorf("a whole way writes %v, the bare loop %v", walked, bare)
	}
	for n, number := range numbers {
		if ended, err := w.desk.Number(c, w.sara, number); err != nil || ended.Open() || ended.State.Standing != procedure.HasEnded {
			t.Errorf("%d: case %d has not ended: %v", n, number, err)
		}
	}
}

// addedBy tells how many rows something added to each table.
func addedBy(t *testing.T, g *ground, do func() error) map[string]int {
	t.Helper()
	before := rowsOf(t, g)
	if err := do(); err != nil {
		t.Fatal(err)
	}
	added := map[string]int{}
	for table, after := range rowsOf(t, g) {
		if more := after - before[table]; more != 0 {
			added[table] = more
		}
	}
	return added
}

func rowsOf(t *testing.T, g *ground) map[string]int {
	t.Helper()
	counted := map[string]int{}
	err := g.DB.Look(t.Context(), func(tx *db.Tx) error {
		for _, table := range []string{
			"casework_cases", "casework_steps", "duty_duties", "journal_entries", "clock_clocks", "clock_days", "clock_pauses",
			"clock_moves", "touchpoint_contacts", "visit_visits", "outbox_waiting", "search_things",
		} {
			var n int
			if err := tx.Row(`SELECT COUNT(*) FROM ` + table).Scan(&n); err != nil {
				return err
			}
			counted[table] = n
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return counted
}
