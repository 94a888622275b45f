package casework_test

import (
	"maps"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"vaada/casework"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
	"vaada/publishing"
	"vaada/sample"
)

const complaints = "complaint-by-email"

func (h house) ayesha() people.Actor { return h.staff[sample.Ayesha] }

// publishes brings a chart into force as a new edition.
func (h house) publishes(charts ...procedure.Chart) {
	h.Helper()
	desk := publishing.Desk{DB: h.db, Now: h.hand.Now}
	must(h.T, desk.Publish(h.Context(), h.ayesha(), publishing.Documents{Charts: charts}, "better"))
}

// improved is the chart in force with boxes renamed, by their keys, and changed.
func (h house) improved(key string, renamed map[string]string, change func(box *procedure.Box)) procedure.Chart {
	h.Helper()
	published, err := procedure.Desk{DB: h.db}.Chart(h.Context(), h.ayesha(), key)
	must(h.T, err)
	content, _, err := procedure.Encode(published.Chart)
	must(h.T, err)
	chart, err := procedure.Decode(content)
	must(h.T, err)
	named := func(key string) string {
		if to, is := renamed[key]; is {
			return to
		}
		return key
	}
	for i := range chart.Boxes {
		box := &chart.Boxes[i]
		change(box)
		box.Key = named(box.Key)
		for n := range box.Exits {
			box.Exits[n].To = named(box.Exits[n].To)
		}
	}
	return *chart
}

// clearer is the complaints' chart with other keys for two boxes, one of them
// with another question, and less time for an answer.
func (h house) clearer() procedure.Chart {
	h.Helper()
	return h.improved(complaints, map[string]string{"read": "study", "clear": "known"}, func(box *procedure.Box) {
		switch box.Key {
		case "clear":
			box.Label = language.NewText(language.English, "Do we know what happened?")
		case "wait-answer":
			box.Wait.After = hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Clock}
		}
	})
}

func (h house) moving() casework.Moving {
	h.Helper()
	m, err := h.cases.Moving(h.Context(), h.ayesha(), complaints, 1)
	must(h.T, err)
	return m
}

// due is when the step in hand of a case is owed.
func (h house) due(number int64) (due int) {
	h.Helper()
	return h.count(`SELECT due FROM duty_duties WHERE kind = 'step' AND subject = $1`, h.page(number).Case.ID)
}

func TestOpenCasesMoveToTheEditionInForce(t *testing.T) {
	inHouse(t, func(h house) {
		read, clear, waiting, off := h.complaint(), h.complaint(), h.complaint(), h.complaint()
		h.does(clear, "read", "", "about", "repair", "wish", "That it cools")
		h.asks(waiting)
		h.walks(off, procedure.Deed{Kind: procedure.Left, Reason: "he is at the counter"})
		h.publishes(h.clearer())
		h.hand.Advance(2 * time.Hour)

		older, err := h.cases.Older(t.Context(), h.ayesha(), complaints)
		must(t, err)
		if len(older) != 1 || older[0].Edition.Number != 1 || older[0].Cases() != 4 {
			t.Fatalf("older editions with open cases: %+v", older)
		}
		m := h.moving()
		if want := map[string]int{"read": 1, "clear": 1, "wait-answer": 1}; !maps.Equal(m.Boxes, want) || m.Off != 1 {
			t.Errorf("they stand on %v, off %d", m.Boxes, m.Off)
		}
		if _, mapped := m.Mapping["clear"]; mapped || m.Mapping["read"] != "study" || m.Mapping["wait-answer"] != "wait-answer" {
			t.Errorf("suggested: %v", m.Mapping)
		}
		order := casework.Order{Document: complaints, Older: 1, Newer: m.Newer.ID, Mapping: map[string]string{}, Reason: "the questions are clearer"}
		if _, err := h.cases.MoveAll(t.Context(), h.ayesha(), order); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "box-clear" {
			t.Errorf("a box with a case and no place: %v", err)
		}
		order.Mapping["clear"] = "known"
		if _, err := h.cases.MoveAll(t.Context(), h.sara(), order); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent: %v", err)
		}

		before := map[int64]casework.Page{}
		dues := map[int64]int{read: h.due(read), clear: h.due(clear)}
		for _, number := range []int64{read, clear, waiting, off} {
			before[number] = h.page(number)
		}
		moved, err := h.cases.MoveAll(t.Context(), h.ayesha(), order)
		must(t, err)
		if moved.Moved != 3 || moved.Stayed != 1 || moved.Finished.IsZero() {
			t.Errorf("moved %d, stayed %d, finished %v", moved.Moved, moved.Stayed, moved.Finished)
		}
		for number, box := range map[int64]string{read: "study", clear: "known", waiting: "wait-answer"} {
			after := h.on(number, box)
			h.wasMoved(before[number], after, m.Newer.Number)
			h.replays(number)
			if due, owed := dues[number]; owed && h.due(number) != due {
				t.Errorf("the step on %q was owed by %d, and now by %d", box, due, h.due(number))
			}
		}
		if page := h.page(off); page.Case.Procedure != m.Older.ID || page.Case.State.Sequence != before[off].Case.State.Sequence {
			t.Errorf("a case off its procedure was moved: %+v", page.Case.State)
		}
		h.waitsLess(before[waiting].Case, h.page(waiting).Case)
		h.does(read, "study", "", "about", "repair", "wish", "That it cools")
		h.on(read, "known")
		if again, err := h.cases.Older(t.Context(), h.ayesha(), complaints); err != nil || len(again) != 1 || again[0].Cases() != 1 {
			t.Errorf("on the older edition there are %+v, %v", again, err)
		}
	})
}

// wasMoved says what a move keeps, and what it writes down.
func (h house) wasMoved(before, after casework.Page, number int64) {
	h.Helper()
	if after.EditionNumber != number || after.Case.Procedure != after.Case.State.Edition {
		h.Errorf("it walks edition %d", after.EditionNumber)
	}
	if diff := cmp.Diff(before.Case.State.Fields, after.Case.State.Fields); diff != "" {
		h.Errorf("what was filled in changed:\n%s", diff)
	}
	if diff := cmp.Diff(before.Clocks, after.Clocks); diff != "" {
		h.Errorf("its promises changed:\n%s", diff)
	}
	if before.Case.Waiting != after.Case.Waiting || before.Case.State.Entered != after.Case.State.Entered || before.Case.Rank != after.Case.Rank {
		h.Errorf("before it was %+v, after %+v", before.Case, after.Case)
	}
	row := after.Steps[len(after.Steps)-1]
	if row.Deed != procedure.Moved || row.Reason == "" || row.Actor != h.ayesha().ID || len(after.Steps) != len(before.Steps)+1 {
		h.Errorf("the row of the move is %+v", row)
	}
	if after.CanUndo {
		h.Error("the move can be undone")
	}
	if err := h.cases.Walk(h.Context(), h.sara(), after.Case.Number, procedure.Deed{Kind: procedure.Undone}); !fault.Is(err, fault.KindConflict) {
		h.Errorf("the move was undone: %v", err)
	}
}

// waitsLess says that a wait which is shorter in the newer edition counts from
// when the case came to it.
func (h house) waitsLess(before, after casework.Case) {
	h.Helper()
	midnight := before.State.Entered.Add(48 * time.Hour)
	if after.WaitUntil >= before.WaitUntil || after.WaitUntil <= before.State.Entered || after.WaitUntil > midnight {
		h.Errorf("it waited from %v until %v, and now until %v", before.State.Entered, before.WaitUntil, after.WaitUntil)
	}
}

// TestCasesThatWalkOnWhileOthersMoveAreMovedFromWhereTheyAre orders a move, lets
// cases go on, leave and end, and brings the order to its end by two processes at
// once: every case is counted once.
func TestCasesThatWalkOnWhileOthersMoveAreMovedFromWhereTheyAre(t *testing.T) {
	inHouse(t, func(h house) {
		var numbers []int64
		for range 6 {
			numbers = append(numbers, h.complaint())
		}
		h.publishes(h.clearer())
		m := h.moving()
		order := casework.Order{Document: complaints, Older: 1, Newer: m.Newer.ID, Reason: "clearer"}
		ordered, err := h.cases.OrderMove(t.Context(), h.ayesha(), order)
		must(t, err)
		if _, err := h.cases.MoveAll(t.Context(), h.ayesha(), order); !fault.Is(err, fault.KindConflict) {
			t.Errorf("a second order beside the first: %v", err)
		}
		h.does(numbers[1], "read", "", "about", "repair", "wish", "That it cools") // to where nothing takes its place
		h.does(numbers[2], "read", "", "about", "bill", "wish", "Less")
		h.does(numbers[2], "clear", "yes")
		h.walks(numbers[3], procedure.Deed{Kind: procedure.Left, Reason: "at the counter"})
		h.walks(numbers[4], procedure.Deed{Kind: procedure.Left, Reason: "at the counter"})
		must(t, h.cases.Close(t.Context(), h.sara(), numbers[4], "he has it"))

		must(t, h.cases.MoveSome(t.Context(), ordered.ID, 1))
		var both sync.WaitGroup
		for range 2 {
			both.Go(func() { must(t, h.cases.MoveSome(t.Context(), ordered.ID, 2)) })
		}
		both.Wait()
		must(t, h.cases.Sweep(t.Context(), h.hand.Now()))

		last := h.moving().Last
		if last == nil || last.Moved != 3 || last.Stayed != 2 || last.Finished.IsZero() {
			t.Fatalf("the order came to %+v", last)
		}
		for number, box := range map[int64]string{numbers[0]: "study", numbers[1]: "clear", numbers[2]: "ours", numbers[5]: "study"} {
			h.on(number, box)
			h.replays(number)
		}
		if n := h.count(`SELECT COUNT(*) FROM casework_steps WHERE deed = 'moved'`); n != 3 {
			t.Errorf("%d rows of moves", n)
		}
	})
}

// TestOnlyToTheEditionInForceIsMoved asks for what is not there, and for an
// edition that another has followed meanwhile.
func TestOnlyToTheEditionInForceIsMoved(t *testing.T) {
	inHouse(t, func(h house) {
		h.complaint()
		if _, err := h.cases.Moving(t.Context(), h.ayesha(), complaints, 1); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("from the edition in force: %v", err)
		}
		if _, err := h.cases.Older(t.Context(), h.ayesha(), "nothing-such"); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("of no procedure: %v", err)
		}
		h.publishes(h.clearer())
		seen := h.moving()
		h.publishes(h.improved(complaints, nil, func(*procedure.Box) {}))
		order := casework.Order{Document: complaints, Older: 1, Newer: seen.Newer.ID, Reason: "clearer"}
		if _, err := h.cases.MoveAll(t.Context(), h.ayesha(), order); !fault.Is(err, fault.KindConflict) {
			t.Errorf("to an edition that is not in force any more: %v", err)
		}
		if n := h.count(`SELECT COUNT(*) FROM casework_moves`); n != 0 {
			t.Errorf("%d orders were written down", n)
		}
	})
}

// TestCasesOfAnEditionWithdrawnFromForceAreMoved withdraws the edition that a case
// began on, and one that never came into force: the case moves from the first, and
// nothing from the other.
func TestCasesOfAnEditionWithdrawnFromForceAreMoved(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		desk := publishing.Desk{DB: h.db, Now: h.hand.Now}
		must(t, desk.Withdraw(t.Context(), h.ayesha(), h.page(number).Case.Procedure, "wrong from the start"))
		var never ids.ID
		must(t, h.db.Deed(t.Context(), func(tx *db.Tx) error {
			draft, err := edition.NewDraft(edition.Procedure, complaints, h.clearer())
			if err != nil {
				return err
			}
			written, err := edition.Write(tx, h.ayesha(), draft, h.hand.Now())
			never = written.ID
			return err
		}))
		must(t, desk.Withdraw(t.Context(), h.ayesha(), never, "not after all"))
		h.publishes(h.clearer())

		older, err := h.cases.Older(t.Context(), h.ayesha(), complaints)
		must(t, err)
		if len(older) != 1 || older[0].Edition.Number != 1 || older[0].Cases() != 1 {
			t.Fatalf("older editions with open cases: %+v", older)
		}
		if _, err := h.cases.Moving(t.Context(), h.ayesha(), complaints, 2); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("from an edition that was never in force: %v", err)
		}
		moved, err := h.cases.MoveAll(t.Context(), h.ayesha(), casework.Order{Document: complaints, Older: 1, Newer: h.moving().Newer.ID, Reason: "clearer"})
		must(t, err)
		if moved.Moved != 1 {
			t.Errorf("%d were moved", moved.Moved)
		}
		h.on(number, "study")
		h.replays(number)
	})
}

// TestACalledChartMovesInsideItsCaller moves a case that stands in a chart that
// another called: first the called one, then the caller, whose move leaves the
// step in hand as it was.
func TestACalledChartMovesInsideItsCaller(t *testing.T) {
	inHouse(t, func(h house) {
		plain := func(text string) language.Text { return language.NewText(language.English, text) }
		inner := procedure.Chart{Format: procedure.Format, Key: "inner", Name: plain("Inner"), Boxes: []procedure.Box{
			{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "look"}}},
			{Key: "look", Kind: procedure.Step, Label: plain("Look"), Role: people.Agent, Limit: hours.Limit{Value: 2, Unit: hours.InHours, Counting: hours.Clock}, Exits: []procedure.Exit{{To: "end"}}},
			{Key: "end", Kind: procedure.End, Label: plain("End"), Outcome: "solved"},
		}}
		outer := func(call string) procedure.Chart {
			return procedure.Chart{Format: procedure.Format, Key: complaints, Name: plain("Outer"), Handles: procedure.Handles{Touchpoints: []string{"email"}, Requests: []string{"complaint"}}, Boxes: []procedure.Box{
				{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: call}}},
				{Key: call, Kind: procedure.Call, Chart: "inner", Label: plain("Look into it"), Exits: []procedure.Exit{{To: "tell"}}},
				{Key: "tell", Kind: procedure.Step, Label: plain("Tell"), Role: people.Agent, Exits: []procedure.Exit{{To: "end"}}},
				{Key: "end", Kind: procedure.End, Label: plain("End"), Outcome: "solved"},
			}}
		}
		h.publishes(inner, outer("call"))
		number := h.complaint()
		before := h.on(number, "look")
		due := h.due(number)
		h.hand.Advance(time.Hour)

		inner.Boxes[1].Key, inner.Boxes[0].Exits[0].To = "see", "see"
		inner.Boxes[1].Limit.Value = 3
		h.publishes(inner)
		m, err := h.cases.Moving(t.Context(), h.ayesha(), "inner", 1)
		must(t, err)
		moved, err := h.cases.MoveAll(t.Context(), h.ayesha(), casework.Order{Document: "inner", Older: 1, Newer: m.Newer.ID, Reason: "more time"})
		must(t, err)
		if moved.Moved != 1 || h.due(number)-due != int(now.Instant(0).Add(time.Hour)) {
			t.Errorf("moved %d; it was owed by %d, and now by %d", moved.Moved, due, h.due(number))
		}
		h.on(number, "see")
		h.replays(number)

		h.publishes(outer("ask-inner"))
		owed := h.count(`SELECT COUNT(*) FROM duty_duties WHERE subject = $1`, before.Case.ID)
		m, err = h.cases.Moving(t.Context(), h.ayesha(), complaints, 2)
		must(t, err)
		if m.Boxes["call"] != 1 || m.Mapping["call"] != "ask-inner" {
			t.Errorf("it stands on %v, suggested %v", m.Boxes, m.Mapping)
		}
		_, err = h.cases.MoveAll(t.Context(), h.ayesha(), casework.Order{Document: complaints, Older: 2, Newer: m.Newer.ID, Reason: "renamed"})
		must(t, err)
		after := h.on(number, "see")
		h.replays(number)
		if got := h.count(`SELECT COUNT(*) FROM duty_duties WHERE subject = $1`, before.Case.ID); got != owed || after.Case.Procedure != m.Newer.ID {
			t.Errorf("%d duties became %d; it began on %v", owed, got, after.Case.Procedure)
		}
		h.does(number, "see", "")
		h.on(number, "tell")
		h.walks(number, procedure.Deed{Kind: procedure.Undone})
		h.on(number, "see")
		h.replays(number)
	})
}

// TestWhatOpenCasesCallStays takes a chart out of force only when no open case began
// on one that calls it, though that one is in force no more.
func TestWhatOpenCasesCallStays(t *testing.T) {
	inHouse(t, func(h house) {
		plain := func(text string) language.Text { return language.NewText(language.English, text) }
		inner := procedure.Chart{Format: procedure.Format, Key: "inner", Name: plain("Inner"), Boxes: []procedure.Box{
			{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "look"}}},
			{Key: "look", Kind: procedure.Step, Label: plain("Look"), Role: people.Agent, Exits: []procedure.Exit{{To: "end"}}},
			{Key: "end", Kind: procedure.End, Label: plain("End"), Outcome: "solved"},
		}}
		h.publishes(inner, h.improved(complaints, nil, func(box *procedure.Box) {
			if box.Key == "close" {
				*box = procedure.Box{Key: "close", Kind: procedure.Call, Chart: "inner", Label: plain("Look"), Exits: box.Exits[:1]}
			}
		}))
		number := h.complaint()
		h.publishes(h.improved(complaints, nil, func(box *procedure.Box) {
			if box.Key == "close" {
				*box = procedure.Box{Key: "close", Kind: procedure.Step, Label: plain("Look"), Role: people.Agent, Exits: box.Exits}
			}
		}))
		desk := publishing.Desk{DB: h.db, Now: h.hand.Now}
		if err := desk.Retire(t.Context(), h.ayesha(), edition.Procedure, "inner", "nobody uses it"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("a case comes to what is gone: %v", err)
		}
		h.walks(number, procedure.Deed{Kind: procedure.Left, Reason: "at the counter"})
		must(t, h.cases.Close(t.Context(), h.sara(), number, "he has it"))
		must(t, desk.Retire(t.Context(), h.ayesha(), edition.Procedure, "inner", "nobody uses it"))
	})
}
