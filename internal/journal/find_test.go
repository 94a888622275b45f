package journal_test

import (
	"database/sql"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/now"
	"vaada/internal/testkit"
)

func found(t *testing.T, d *db.DB, f journal.Filter, after journal.Place, size int) (page journal.Found) {
	t.Helper()
	if err := d.Look(t.Context(), func(tx *db.Tx) (err error) {
		page, err = journal.Find(tx, f, after, size)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return page
}

// diary writes a hundred lines of two people, the program and customers.
func diary(t *testing.T, d *db.DB) (start now.Instant, sara, ali, thing ids.ID) {
	t.Helper()
	hand := testkit.Hand()
	start, sara, ali, thing = hand.Now(), ids.New(), ids.New(), ids.New()
	for n := range 100 {
		e := journal.Entry{At: hand.Now(), ActorKind: journal.Staff, Actor: sara, Verb: "did a step of", Kind: "case", Subject: thing}
		switch n % 4 {
		case 1:
			e.Actor, e.Subject = ali, ids.New()
		case 2:
			e.ActorKind, e.Actor, e.Verb, e.Kind = journal.System, 0, "broken", "pledge"
		case 3:
			e.ActorKind, e.Actor, e.Verb, e.Kind, e.Subject = journal.Customer, ids.New(), "changed", "setting letters", 0
		}
		write(t, d, e)
		if n%2 == 0 { // two happen at each instant
			hand.Advance(time.Minute)
		}
	}
	return start, sara, ali, thing
}

func TestTheJournalIsLookedThroughByWhatIsAsked(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		start, sara, ali, thing := diary(t, d)
		for name, row := range map[string]struct {
			f    journal.Filter
			want int
		}{
			"all":                       {journal.Filter{}, 100},
			"a person":                  {journal.Filter{ActorKind: journal.Staff, Actor: sara}, 25},
			"staff":                     {journal.Filter{ActorKind: journal.Staff}, 50},
			"the program":               {journal.Filter{ActorKind: journal.System}, 25},
			"an office":                 {journal.Filter{Among: map[ids.ID]bool{ali: true}}, 25},
			"nobody's office":           {journal.Filter{Among: map[ids.ID]bool{}}, 0},
			"a deed":                    {journal.Filter{Verb: "broken", Kind: "pledge"}, 25},
			"a kind":                    {journal.Filter{Kind: "case"}, 50},
			"settings":                  {journal.Filter{Verb: "changed", Begins: "setting "}, 25},
			"a thing":                   {journal.Filter{Kind: "case", Subject: thing}, 25},
			"a thing and another":       {journal.Filter{Kind: "case", Subject: thing, ActorKind: journal.Staff, Actor: ali}, 0},
			"ten minutes":               {journal.Filter{From: start.Add(10 * time.Minute), Until: start.Add(20 * time.Minute)}, 20},
			"ten minutes of a person":   {journal.Filter{ActorKind: journal.Staff, Actor: ali, From: start.Add(10 * time.Minute), Until: start.Add(20 * time.Minute)}, 5},
			"ten minutes of a thing":    {journal.Filter{Kind: "case", Subject: thing, From: start.Add(10 * time.Minute), Until: start.Add(20 * time.Minute)}, 5},
			"before there was anything": {journal.Filter{Until: start}, 0},
		} {
			if whole := found(t, d, row.f, journal.Place{}, 200); len(whole.Entries) != row.want || !whole.Next.IsZero() {
				t.Errorf("%s: %d lines, next %v", name, len(whole.Entries), whole.Next)
			}
			seen, after := map[ids.ID]bool{}, journal.Place{}
			for {
				page := found(t, d, row.f, after, 7)
				for _, e := range page.Entries {
					if seen[e.ID] {
						t.Errorf("%s: a line comes twice", name)
					}
					seen[e.ID] = true
				}
				if after = page.Next; after.IsZero() {
					break
				}
			}
			if len(seen) != row.want {
				t.Errorf("%s: the pages hold %d lines", name, len(seen))
			}
		}
	})
}

func TestALookWithoutAnIndexStopsAndSaysSo(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		fill(t, d, 6000)
		page := found(t, d, journal.Filter{Verb: "rated"}, journal.Place{}, 50)
		if !page.Stopped || page.Looked != 5000 || page.Next.IsZero() || len(page.Entries) != 0 {
			t.Errorf("it is %d lines, stopped %v after %d", len(page.Entries), page.Stopped, page.Looked)
		}
		rest := found(t, d, journal.Filter{Verb: "rated"}, page.Next, 50)
		if rest.Stopped || rest.Looked != 1000 || !rest.Next.IsZero() {
			t.Errorf("the rest: stopped %v after %d", rest.Stopped, rest.Looked)
		}
	})
}

func TestEachWayIntoTheJournalGoesAlongAnIndex(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		fill(t, d, 3000)
		for index, f := range map[string]journal.Filter{
			"journal_entries_at":      {Verb: "rated", From: 5},
			"journal_entries_actor":   {ActorKind: journal.Staff, Actor: 7},
			"journal_entries_subject": {Kind: "case", Subject: 7},
		} {
			query, arguments := f.Query(journal.Place{At: testkit.Hand().Now().Add(time.Hour), ID: ids.New()})
			plan := planOf(t, d, query, arguments)
			if !strings.Contains(plan, index) || regexp.MustCompile(`(?i)temp b-tree|\bsort\b`).MatchString(plan) {
				t.Errorf("it does not go along %s:\n%s", index, plan)
			}
		}
	})
}

func planOf(t *testing.T, d *db.DB, query string, arguments []any) string {
	t.Helper()
	var lines []string
	if err := d.Deed(t.Context(), func(tx *db.Tx) (err error) {
		if d.Engine() == db.PostgreSQL {
			if _, err := tx.Exec(`ANALYZE journal_entries`); err != nil {
				return err
			}
			lines, err = db.Collect(tx, func(rows *sql.Rows) (line string, err error) { return line, rows.Scan(&line) }, "EXPLAIN "+query, arguments...)
			return err
		}
		lines, err = db.Collect(tx, func(rows *sql.Rows) (line string, err error) {
			var id, parent, unused int
			return line, rows.Scan(&id, &parent, &unused, &line)
		}, "EXPLAIN QUERY PLAN "+query, arguments...)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return fmt.Sprint(strings.Join(lines, "\n"))
}
