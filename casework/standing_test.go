package casework_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"vaada/casework"
	"vaada/clock"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
	"vaada/publishing"
)

// nested are three charts, each of which calls the next; the last asks somebody.
func (h house) nested() (outer, middle, inner procedure.Chart) {
	plain := func(text string) language.Text { return language.NewText(language.English, text) }
	chart := func(key string, box procedure.Box) procedure.Chart {
		box.Label, box.Exits = plain("Do it"), []procedure.Exit{{To: "end"}}
		return procedure.Chart{Format: procedure.Format, Key: key, Name: plain(key), Boxes: []procedure.Box{
			{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: box.Key}}},
			box,
			{Key: "end", Kind: procedure.End, Label: plain("End"), Outcome: "solved"},
		}}
	}
	outer = chart(complaints, procedure.Box{Key: "call-middle", Kind: procedure.Call, Chart: "middle"})
	outer.Touchpoints, outer.Requests = []string{"email"}, []string{"complaint"}
	middle = chart("middle", procedure.Box{Key: "call-inner", Kind: procedure.Call, Chart: "inner"})
	return outer, middle, chart("inner", procedure.Box{Key: "look", Kind: procedure.Step, Role: people.Agent})
}

// openAt counts the open cases on each box of a procedure.
func (h house) openAt(document string) (open map[string]int) {
	h.Helper()
	must(h.T, h.db.Look(h.Context(), func(tx *db.Tx) (err error) {
		open, err = casework.OpenAt(tx, document)
		return err
	}))
	return open
}

// TestOpenCasesAreCountedInEveryChartTheyWalk counts cases in a chart that another
// called, and in that one, and in that one: on the box of each. One that left its
// procedure stands on none.
func TestOpenCasesAreCountedInEveryChartTheyWalk(t *testing.T) {
	inHouse(t, func(h house) {
		outer, middle, inner := h.nested()
		h.publishes(inner, middle, outer)
		for range 3 {
			h.on(h.complaint(), "look")
		}
		off, undone := h.complaint(), h.complaint()
		h.walks(off, procedure.Deed{Kind: procedure.Left, Reason: "at the counter"})
		h.walks(undone, procedure.Deed{Kind: procedure.Left, Reason: "at the counter"})
		h.walks(undone, procedure.Deed{Kind: procedure.Undone})
		for document, want := range map[string]map[string]int{
			complaints: {"call-middle": 4}, "middle": {"call-inner": 4}, "inner": {"look": 4}, "service-by-telephone": {},
		} {
			if open := h.openAt(document); !maps.Equal(open, want) {
				t.Errorf("of %s they stand on %v", document, open)
			}
		}
		h.publishes(inner)
		m, err := h.cases.Moving(t.Context(), h.ayesha(), "inner", 1)
		must(t, err)
		if !maps.Equal(m.Boxes, map[string]int{"look": 4}) || m.Off != 1 {
			t.Errorf("on the older edition they stand on %v, off %d", m.Boxes, m.Off)
		}
		if open := h.openAt("inner"); open["look"] != 4 {
			t.Errorf("of both editions %v", open)
		}
	})
}

// TestNoNumberOfOpenCasesIsTooManyToCount counts more cases than were once looked at.
func TestNoNumberOfOpenCasesIsTooManyToCount(t *testing.T) {
	inHouse(t, func(h house) {
		const many = 20_500
		id := h.page(h.complaint()).Case.ID
		h.publishes(h.clearer())
		digits := `(SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5
			UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)`
		numbers := `(SELECT a.d + 10*b.d + 100*c.d + 1000*e.d + 10000*f.d AS n FROM ` + digits + ` a, ` + digits + ` b, ` + digits + ` c, ` +
			digits + ` e, (SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2) f) numbers`
		must(t, h.db.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO casework_cases (id, number, customer, internal, touchpoint, request_type, subject, language, office, team,
				owner, engineer, charter, procedure, state, box, sequence, revision, waiting, wait_until, taken, entered, opened, confirmed, closed,
				open, outcome, rank, promise, clock_from, last_contact, last_line, last_at, link)
				SELECT id + 1 + n, 1000000 + n, customer, internal, touchpoint, request_type, subject, language, office, team,
				owner, engineer, charter, procedure, '{}', box, sequence, revision, waiting, wait_until, taken, entered, opened, confirmed, closed,
				open, outcome, rank, promise, clock_from, last_contact, last_line, last_at, 'link-' || CAST(n AS TEXT)
				FROM casework_cases, `+numbers+` WHERE id = $1 AND n < $2`, id, many)
			if err != nil {
				return err
			}
			_, err = tx.Exec(`INSERT INTO casework_steps (case_id, sequence, deed, edition, stack, box, entered, left_at, actor_kind, actor, way,
				to_box, reason, fields, waited, worked)
				SELECT case_id + 1 + n, sequence, deed, edition, stack, box, entered, left_at, actor_kind, actor, way, to_box, reason, fields, waited, worked
				FROM casework_steps, `+numbers+` WHERE case_id = $1 AND n < $2`, id, many)
			return err
		}))
		if open := h.openAt(complaints)["read"]; open != many+1 {
			t.Errorf("%d open cases were counted", open)
		}
		if m := h.moving(); m.Cases() != many+1 {
			t.Errorf("the preview counts %d", m.Cases())
		}
	})
}

// TestWhatACaseWouldStillCallStays takes a chart out of force that nothing in force
// calls, and none on which an open case began: but a case stands in one that was
// called, in an older edition, and comes to it.
func TestWhatACaseWouldStillCallStays(t *testing.T) {
	inHouse(t, func(h house) {
		outer, middle, inner := h.nested()
		h.publishes(inner, middle, outer)
		number := h.complaint()
		h.on(number, "look")
		own := func(key string, chart procedure.Chart) procedure.Chart {
			_, _, only := h.nested()
			only.Key, only.Name, only.Handles = key, chart.Name, chart.Handles
			return only
		}
		h.publishes(own("middle", middle))
		if h.calls("inner") != 1 {
			t.Errorf("%d open cases walk the inner chart", h.calls("inner"))
		}
		desk := publishing.Desk{DB: h.db, Now: h.hand.Now}
		if err := desk.Retire(t.Context(), h.ayesha(), edition.Procedure, "inner", "not needed"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("a chart that an open case walks within another went: %v", err)
		}
		h.does(number, "look", "")
		if err := desk.Retire(t.Context(), h.ayesha(), edition.Procedure, "inner", "not needed"); err != nil {
			t.Errorf("nobody walks it any more: %v", err)
		}
	})
}

// calls is how many open cases are in a chart.
func (h house) calls(document string) (n int) {
	for _, each := range h.openAt(document) {
		n += each
	}
	return n
}

// TestACaseThatANewOutcomeTakesOffItsChartIsOwed publishes a new outcome of a chart that
// is called, with a caller that takes it, while a case walks the caller's older edition:
// it goes off that chart, whoever leads it owes it, and it can be led on and closed.
func TestACaseThatANewOutcomeTakesOffItsChartIsOwed(t *testing.T) {
	inHouse(t, func(h house) {
		plain := func(text string) language.Text { return language.NewText(language.English, text) }
		_, _, inner := h.nested()
		outer := procedure.Chart{Format: procedure.Format, Key: complaints, Name: plain("Outer"), Boxes: []procedure.Box{
			{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "read"}}},
			{Key: "read", Kind: procedure.Step, Label: plain("Read it"), Exits: []procedure.Exit{{To: "calls"}}},
			{Key: "calls", Kind: procedure.Call, Label: plain("Look"), Chart: "inner", Exits: []procedure.Exit{{To: "thank", Outcome: "solved"}}},
			{Key: "thank", Kind: procedure.Step, Label: plain("Thank them"), Exits: []procedure.Exit{{To: "end"}}},
			{Key: "end", Kind: procedure.End, Label: plain("End"), Outcome: "mended"},
		}}
		outer.Own = []procedure.Outcome{{Key: "mended", Label: plain("Mended"), Sense: procedure.Good}}
		outer.Touchpoints, outer.Requests = []string{"email"}, []string{"complaint"}
		h.publishes(inner, outer)
		number := h.complaint()
		c := h.page(number).Case
		must(t, h.db.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := clock.Promise(tx, h.sara(), clock.Pledge{
				Case: c.ID, Customer: c.Customer, Kind: clock.DatePledge, Until: h.hand.Now().Add(50 * time.Hour), Made: h.hand.Now(),
			})
			return err
		}))

		newer, ends := outer, inner
		newer.Boxes, ends.Boxes = slices.Clone(outer.Boxes), slices.Clone(inner.Boxes)
		newer.Boxes[2].Exits = append(slices.Clone(newer.Boxes[2].Exits), procedure.Exit{Key: "refused", To: "end", Outcome: "refused"})
		ends.Boxes[2].Outcome = "refused"
		h.publishes(newer)
		h.publishes(ends)
		h.does(number, "read", "")
		h.does(number, "look", "")
		page := h.page(number)
		if page.Case.State.Standing != procedure.OffChart || page.Case.State.Box != "calls" || page.Next == nil {
			t.Fatalf("it stands at %+v, and next is owed %+v", page.Case.State, page.Next)
		}
		if owed := h.count(`SELECT COUNT(*) FROM duty_duties WHERE kind = 'step' AND staff = $1 AND case_id = $2`, page.Case.Owner, c.ID); owed != 1 {
			t.Errorf("whoever leads it owes %d steps", owed)
		}
		h.replays(number)
		h.walks(number, procedure.Deed{Kind: procedure.CameBack, To: "thank"})
		h.does(number, "thank", "")
		if page = h.page(number); page.Case.Open() || page.Case.Outcome != "mended" || page.Pledges[0].State != clock.KeptPledge {
			t.Errorf("it ended with %q, and what was promised is %+v", page.Case.Outcome, page.Pledges)
		}
		h.replays(number)
	})
}
