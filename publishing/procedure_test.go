package publishing_test

import (
	"encoding/json"
	"slices"
	"testing"

	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
	"vaada/publishing"
)

func (b *board) procedures() procedure.Desk { return procedure.Desk{DB: b.d, Now: b.hand.Now} }

// begins begins a procedure on orders that come by letter.
func (b *board) begins() string {
	b.Helper()
	key, err := b.editions().Begin(b.Context(), b.ayesha, procedure.Sort, four("Orders by letter"))
	b.must(err)
	return key
}

// chartPart writes one part of a chart.
func (b *board) chartPart(key, path string, content any) {
	b.Helper()
	written, err := json.Marshal(content)
	b.must(err)
	w := b.charted(key)
	_, err = b.editions().Write(b.Context(), b.ayesha, procedure.Sort, key, edition.Part{Path: path, Content: string(written)}, w.Writing.Seen(path))
	b.must(err)
}

// charted is a chart as it is being written.
func (b *board) charted(key string) procedure.Working {
	b.Helper()
	w, err := b.procedures().Working(b.Context(), b.ayesha, key)
	b.must(err)
	return w
}

// boxed writes a chart of three boxes: a start, one step within some minutes, an end.
func (b *board) boxed(key string, minutes int64) {
	b.Helper()
	b.chartPart(key, "handles", procedure.Handles{Touchpoints: []string{"letter"}, Requests: []string{"order"}})
	b.chartPart(key, procedure.BoxPath("start"), procedure.Box{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "read"}}})
	b.chartPart(key, procedure.BoxPath("read"), procedure.Box{
		Key: "read", Kind: procedure.Step, Label: four("Read the letter"), Role: people.Agent,
		Limit: hours.Limit{Value: minutes, Unit: hours.InMinutes, Counting: hours.Working}, Exits: []procedure.Exit{{To: "done"}},
	})
	b.chartPart(key, procedure.BoxPath("done"), procedure.Box{Key: "done", Kind: procedure.End, Label: four("Done"), Outcome: "solved"})
}

// sends sends a chart for review, with what its author says.
func (b *board) sends(key, words string) (ids.ID, error) {
	return b.desk.Submit(b.Context(), b.ayesha, edition.Procedure, key, publishing.Plan{
		Reviewers: []ids.ID{b.agents[0].ID}, Roles: []people.Role{people.Agent}, Words: words, WhyLeft: "They wrote it",
	})
}

// follows leads a chart that was sent into force.
func (b *board) follows(id ids.ID) {
	b.Helper()
	b.must(b.desk.Answer(b.Context(), b.agents[0], id, true, true, ""))
	b.must(b.desk.Approve(b.Context(), b.meera, id, ""))
	if b.stateOf(id) == edition.InTraining {
		b.must(b.desk.Train(b.Context(), b.tuncay, id, []ids.ID{b.agents[0].ID, b.agents[1].ID}, hours.DateIn(b.hand.Now(), b.tuncay.Zone), "At the desk"))
	}
	b.stands(id, edition.Published)
}

// handles names the edition on which new cases of orders by letter begin.
func (b *board) handles() (id ids.ID) {
	b.must(b.d.Look(b.Context(), func(tx *db.Tx) (err error) {
		id, err = procedure.ChartFor(tx, "letter", "order")
		return err
	}))
	return id
}

// A chart is written part by part and walks the same life as a charter: however
// faulty it is it can be saved, but not sent; its warnings want a reason; new cases
// begin on the edition in force.
func TestAProcedureIsWrittenReviewedAndPublished(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		key := b.begins()
		if _, err := b.sends(key, "It is short"); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("a chart without a box is sent: %v", err)
		}
		b.boxed(key, 5)
		b.chartPart(key, procedure.BoxPath("lost"), procedure.Box{Key: "lost", Kind: procedure.Step, Label: four("Nobody comes here")})
		w := b.charted(key)
		at := slices.IndexFunc(w.Lacks, func(l edition.Lack) bool { return l.Part == "boxes/lost" })
		if _, err := b.sends(key, "It is short"); at < 0 || !fault.Is(err, fault.KindInvalid) {
			t.Errorf("a chart with a lost box is sent: %v, and it lacks %v", err, w.Lacks)
		}
		_, err := b.editions().Write(t.Context(), b.ayesha, procedure.Sort, key, edition.Part{Path: "boxes/lost"}, w.Writing.Seen("boxes/lost"))
		b.must(err)
		if _, err := b.sends(key, " "); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "words" {
			t.Errorf("a chart that ends without telling the customer is sent without a reason: %v", err)
		}
		first, err := b.sends(key, "They ring us themselves")
		b.must(err)
		b.follows(first)
		if b.handles() != first {
			t.Error("new cases do not begin on it")
		}

		b.chartPart(key, procedure.BoxPath("read"), func() procedure.Box {
			box := b.charted(key).Chart.Boxes[1]
			box.Label = box.Label.With(language.English, "Read the letter again")
			return box
		}())
		worded, err := b.sends(key, "Plainer")
		b.must(err)
		if b.course(worded).Plan.Material {
			t.Error("other words are material")
		}
		b.follows(worded)

		b.boxed(key, 3)
		limited, err := b.sends(key, "Quicker")
		b.must(err)
		if !b.course(limited).Plan.Material {
			t.Error("another time limit is not material")
		}
		b.follows(limited)
		if b.handles() != limited {
			t.Error("new cases begin on the edition before")
		}
		b.must(b.desk.Retire(t.Context(), b.ayesha, edition.Procedure, key, "Nobody writes letters"))
		var none ids.ID
		err = b.d.Look(t.Context(), func(tx *db.Tx) (err error) {
			none, err = procedure.ChartFor(tx, "letter", "order")
			return err
		})
		if err == nil {
			t.Errorf("new cases begin on %v, which is out of force", none)
		}
	})
}

// Whoever approves a chart is told its warnings, as whoever sent it was. For one that
// came up since, as when one person alone is left who holds a role, approving wants a
// reason as sending did; for those that stood already it wants none.
func TestAWarningThatCameUpSinceSendingWantsAReason(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		key := b.begins()
		b.boxed(key, 5)
		id, err := b.sends(key, "They ring us themselves")
		b.must(err)
		b.must(b.desk.Answer(t.Context(), b.agents[0], id, true, true, ""))
		sent := b.course(id)
		if len(sent.Warned()) == 0 || len(sent.Unforeseen()) != 0 {
			t.Fatalf("of the warnings %v were known, and %v came up", sent.Warned(), sent.Unforeseen())
		}

		b.must(b.people.TakeAway(t.Context(), people.Program(), b.agents[1].ID, people.Holding{Role: people.Agent}))
		now := b.course(id)
		if len(now.Warned()) != len(sent.Warned()) || len(now.Unforeseen()) != 1 || now.Unforeseen()[0].Part != procedure.BoxPath("read") {
			t.Errorf("of the warnings %v were known, and %v came up", now.Warned(), now.Unforeseen())
		}
		if err := b.desk.Approve(t.Context(), b.meera, id, " "); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "words" {
			t.Errorf("it is approved without a reason: %v", err)
		}
		b.must(b.desk.Approve(t.Context(), b.meera, id, "Two more begin on Monday"))
		if approved := b.course(id); approved.State == edition.InReview || len(approved.Warnings) != 0 {
			t.Errorf("it stands %s, with %v", approved.State, approved.Warnings)
		}
	})
}

// A procedure that another one calls cannot be taken away from under it.
func TestAProcedureThatIsCalledStays(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		called := b.begins()
		b.boxed(called, 5)
		id, err := b.sends(called, "They ring us themselves")
		b.must(err)
		b.follows(id)
		caller, err := b.editions().Begin(t.Context(), b.ayesha, procedure.Sort, four("Orders by any way"))
		b.must(err)
		b.boxed(caller, 5)
		b.chartPart(caller, "handles", procedure.Handles{})
		b.chartPart(caller, procedure.BoxPath("read"), procedure.Box{Key: "read", Kind: procedure.Call, Label: four("By letter"), Chart: called, Exits: []procedure.Exit{{To: "done"}}})
		id, err = b.sends(caller, "They ring us themselves")
		b.must(err)
		b.follows(id)
		if err := b.desk.Retire(t.Context(), b.ayesha, edition.Procedure, called, "Too long"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("it is taken away: %v", err)
		}
		if b.handles() == 0 {
			t.Error("it handles nothing any more")
		}
		b.chartPart(called, "handles", procedure.Handles{Touchpoints: []string{"letter"}})
		found, err := b.desk.Impact(t.Context(), b.ayesha, edition.Procedure, called)
		b.must(err)
		if len(found.Touched) != 1 || !found.Touched[0].Material || len(found.Touched[0].Boxes) != 1 || len(found.Again[people.Agent]) == 0 {
			t.Errorf("the change touches %+v, and again learn %v", found.Touched, found.Again)
		}
	})
}

// A chart that others call gets another outcome: until each caller has a way out
// for it, it can neither be sent nor approved, and its impact names the box.
func TestACalledChartWaitsUntilItsCallersTakeItsNewOutcome(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		called := b.begins()
		b.boxed(called, 5)
		id, err := b.sends(called, "Right so")
		b.must(err)
		b.follows(id)

		caller, err := b.editions().Begin(t.Context(), b.ayesha, procedure.Sort, four("Letters"))
		b.must(err)
		calls := procedure.Box{Key: "calls", Kind: procedure.Call, Label: four("Order"), Chart: called, Exits: []procedure.Exit{{To: "done", Outcome: "solved"}}}
		b.chartPart(caller, procedure.BoxPath("start"), procedure.Box{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "calls"}}})
		b.chartPart(caller, procedure.BoxPath("calls"), calls)
		b.chartPart(caller, procedure.BoxPath("done"), procedure.Box{Key: "done", Kind: procedure.End, Label: four("Done"), Outcome: "solved"})
		id, err = b.sends(caller, "Right so")
		b.must(err)
		b.follows(id)

		b.chartPart(called, procedure.BoxPath("done"), procedure.Box{Key: "done", Kind: procedure.End, Label: four("Done"), Outcome: "ordered"})
		if _, err := b.sends(called, "Right so"); !fault.Is(err, fault.KindInvalid) {
			t.Fatalf("it is sent: %v", err)
		}
		impact, err := b.desk.Impact(t.Context(), b.ayesha, edition.Procedure, called)
		b.must(err)
		at := slices.IndexFunc(impact.Touched, func(t publishing.Touched) bool { return t.Part == procedure.BoxPath("done") })
		if at < 0 || len(impact.Touched[at].Boxes) != 1 || impact.Touched[at].Boxes[0].Box != "calls" {
			t.Errorf("the impact is %+v", impact.Touched)
		}

		calls.Exits = append(calls.Exits, procedure.Exit{Key: "ordered", To: "done", Outcome: "ordered"})
		if offered := b.charted(caller).Offers.Outcomes(called); !slices.Equal(offered, []string{"solved", "ordered"}) {
			t.Errorf("the caller is offered %v", offered)
		}
		b.chartPart(caller, procedure.BoxPath("calls"), calls)
		id, err = b.sends(caller, "Both outcomes")
		b.must(err)
		b.follows(id)
		id, err = b.sends(called, "Right so")
		b.must(err)
		b.follows(id)
	})
}

// What two charts handle goes back to the other when one of them leaves it.
func TestWhatAProcedureLeavesAnotherTakesUp(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		var keys [2]string
		var ids [2]ids.ID
		for at := range keys {
			keys[at] = b.begins()
			b.boxed(keys[at], 5)
			doubted := slices.ContainsFunc(b.charted(keys[at]).Findings, func(f procedure.Finding) bool { return f.Part() == "handles" })
			if doubted != (at == 1) {
				t.Errorf("chart %d: that another handles the same is told: %v", at, doubted)
			}
			id, err := b.sends(keys[at], "They ring us themselves")
			b.must(err)
			b.follows(id)
			if ids[at] = id; b.handles() != id {
				t.Errorf("chart %d does not handle what it says", at)
			}
		}
		b.must(b.desk.Retire(t.Context(), b.ayesha, edition.Procedure, keys[1], "One is enough"))
		if b.handles() != ids[0] {
			t.Errorf("nobody handles orders by letter: %v", b.handles())
		}
	})
}
