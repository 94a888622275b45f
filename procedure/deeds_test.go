package procedure_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/procedure"
)

// refused does a deed that must not succeed and gives the sentence.
func refused(t *testing.T, charts procedure.Charts, state procedure.State, deed procedure.Deed, kind fault.Kind) string {
	t.Helper()
	_, err := procedure.Walk(charts, state, deed, 1<<40)
	if !fault.Is(err, kind) {
		t.Fatalf("%s: got %v, want %v", deed.Kind, err, kind)
	}
	return fault.Of(err).Say.Plain(language.Reader{})
}

var recorded = procedure.Deed{Kind: procedure.Done, Typed: map[string]string{"fault": "It leaks"}}

func TestAnAlternateNeedsNoRequiredField(t *testing.T) {
	t.Parallel()
	state, rows, effects := walk(t, charts(t, visit()), begin, procedure.Deed{Kind: procedure.Done, Exit: "gone"})
	if state.Box != "call" || rows[len(rows)-1].Exit != "gone" {
		t.Fatalf("the case stands on %q", state.Box)
	}
	if len(effects) != 1 || effects[0].Kind != procedure.Await {
		t.Fatalf("an alternate performed %+v", effects)
	}
}

func TestOnlyThePlainExitPerformsTheAction(t *testing.T) {
	t.Parallel()
	_, _, effects := walk(t, charts(t, visit()), begin, recorded)
	if effects[0].Kind != procedure.Perform || effects[0].Action != procedure.RecordRequest || effects[0].Values["fault"] != "It leaks" {
		t.Fatalf("effects were %+v", effects)
	}
	if last := effects[len(effects)-1]; last.Kind != procedure.Owe || last.Box.Key != "needed" {
		t.Fatalf("nobody owes the question: %+v", last)
	}
}

func TestLeavingTheChartWantsAReasonAndComesBack(t *testing.T) {
	t.Parallel()
	set := charts(t, visit())
	state, _, _ := walk(t, set, begin, recorded)
	refused(t, set, state, procedure.Deed{Kind: procedure.Left}, fault.KindInvalid)
	refused(t, set, state, procedure.Deed{Kind: procedure.Left, Reason: "why not", To: "start"}, fault.KindInvalid)
	off := procedure.Deed{Kind: procedure.Left, Reason: "the customer came to the counter"}
	state, _, _ = walk(t, set, begin, recorded, off)
	if state.Standing != procedure.OffChart || state.Box != "needed" {
		t.Fatalf("the case stands %q", state.Standing)
	}
	refused(t, set, state, recorded, fault.KindConflict)
	back, _, _ := walk(t, set, begin, recorded, off, procedure.Deed{Kind: procedure.CameBack})
	if back.Standing != procedure.OnChart || back.Box != "needed" {
		t.Fatalf("the case came back to %q", back.Box)
	}
	elsewhere, _, _ := walk(t, set, begin, recorded, off, procedure.Deed{Kind: procedure.CameBack, To: "visit"})
	if elsewhere.Box != "visit" {
		t.Fatalf("the case came back to %q", elsewhere.Box)
	}
	ended, rows, _ := walk(t, set, begin, recorded, off, procedure.Deed{Kind: procedure.Ended, Reason: "settled at the counter", Outcome: "solved"})
	if ended.Standing != procedure.HasEnded || ended.Outcome != "solved" || rows[len(rows)-1].Reason == "" {
		t.Fatalf("the case ended %+v", ended)
	}
}

// A case that was led past the step which fills what a question's rules look at
// stands on it, for a person to answer.
func TestAQuestionThatItsRulesCannotDecideIsAskedOfAPerson(t *testing.T) {
	t.Parallel()
	chart := visit()
	box(chart, "record").Fields = []procedure.Field{{Key: "cold", Label: english("Does it cool?"), Type: procedure.YesNoField, Required: true}}
	is := func(value string) []procedure.Condition {
		return []procedure.Condition{{Field: "cold", Is: procedure.Is, Value: value}}
	}
	box(chart, "needed").Rules = []procedure.Rule{{When: is("yes"), Exit: "yes"}, {When: is("no"), Exit: "no"}}
	set := charts(t, chart)
	past := procedure.Deed{Kind: procedure.Left, Reason: "we know it", To: "needed"}
	state, _, effects := walk(t, set, begin, past)
	if last := effects[len(effects)-1]; state.Box != "needed" || last.Kind != procedure.Owe {
		t.Fatalf("it stands on %q, and %+v", state.Box, last)
	}
	if state, _, _ = walk(t, set, begin, past, procedure.Deed{Kind: procedure.Answering, Exit: "no"}); state.Box == "needed" {
		t.Errorf("whoever answered it did not go on")
	}
}

func TestACaseOnItsChartIsNotEndedByHand(t *testing.T) {
	t.Parallel()
	set := charts(t, visit())
	state, _, _ := walk(t, set, begin)
	refused(t, set, state, procedure.Deed{Kind: procedure.Ended, Reason: "enough"}, fault.KindConflict)
}

func TestUndoGoesBackDeedByDeedAndKeepsWhatWasTyped(t *testing.T) {
	t.Parallel()
	set := charts(t, visit())
	undo := procedure.Deed{Kind: procedure.Undone}
	state, _, _ := walk(t, set, begin, recorded, procedure.Deed{Kind: procedure.Answering, Exit: "no"}, undo, undo)
	if state.Box != "record" || state.Standing != procedure.OnChart || state.Fields["fault"] != "It leaks" || state.Outcome != "" {
		t.Fatalf("undone to %+v", state)
	}
	refused(t, set, state, undo, fault.KindConflict)
	again, _, _ := walk(t, set, begin, recorded, undo, procedure.Deed{Kind: procedure.Done})
	if again.Box != "needed" {
		t.Fatalf("what was typed had to be typed again: %q", again.Box)
	}
}

func TestWhoComesSecondSeesThatTheCaseMovedOn(t *testing.T) {
	t.Parallel()
	set := charts(t, visit())
	state, _, _ := walk(t, set, begin, recorded)
	late := recorded
	late.Seen = state.Sequence - 1
	refused(t, set, state, late, fault.KindConflict)
}

func TestRowsSayHowLongACaseWaitedAndWasWorkedOn(t *testing.T) {
	t.Parallel()
	set := charts(t, visit())
	start := now.Instant(1_000_000_000)
	walked, err := procedure.Walk(set, procedure.State{}, begin, start)
	if err != nil {
		t.Fatal(err)
	}
	deed := recorded
	deed.Taken = start.Add(2 * time.Minute)
	walked, err = procedure.Walk(set, walked.State, deed, start.Add(5*time.Minute))
	if err != nil {
		t.Fatal(err)
	}
	row := walked.Rows[0]
	if row.Waited != (2*time.Minute).Microseconds() || row.Worked != (3*time.Minute).Microseconds() {
		t.Fatalf("waited %d, worked %d", row.Waited, row.Worked)
	}
}

// calling is a chart that calls visit and takes its outcome.
func calling() *procedure.Chart {
	return &procedure.Chart{Format: procedure.Format, Key: "main", Name: english("Main"), Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "call"}}},
		{Key: "call", Kind: procedure.Call, Label: english("Visit"), Chart: "visit", Exits: []procedure.Exit{
			{To: "thanks", Outcome: "solved", Key: "solved"}, {To: "end", Key: "else"},
		}},
		{Key: "thanks", Kind: procedure.Step, Label: english("Say thanks"), Exits: []procedure.Exit{{To: "end"}}},
		{Key: "end", Kind: procedure.End, Label: english("Done"), Outcome: "done"},
	}}
}

func TestACalledChartComesBackByItsOutcome(t *testing.T) {
	t.Parallel()
	main, err := procedure.Compile(calling())
	if err != nil {
		t.Fatal(err)
	}
	set := charts(t, visit())
	set.Editions[edition+1] = main
	set.Called = map[string]ids.ID{"visit": edition}
	top := procedure.Deed{Kind: procedure.Begun, Edition: edition + 1}
	state, _, _ := walk(t, set, top, recorded)
	if state.Edition != edition || len(state.Stack) != 1 || state.Stack[0].Box != "call" {
		t.Fatalf("inside the called chart: %+v", state)
	}
	state, rows, _ := walk(t, set, top, recorded, procedure.Deed{Kind: procedure.Answering, Exit: "no"})
	if state.Box != "thanks" || state.Edition != edition+1 || len(state.Stack) != 0 {
		t.Fatalf("back from the called chart: %+v", state)
	}
	replayed, err := procedure.Replay(rows)
	if err != nil || replayed.Box != "thanks" {
		t.Fatalf("replayed to %+v: %v", replayed, err)
	}
	set.Called = nil
	refused(t, set, procedure.State{}, top, fault.KindUnavailable)
}

// A chart that was called ends with an outcome for which the one that called has no
// way out, being older: the case stands off it, at the box that called, from where
// somebody leads it on; undo takes it back into the chart that was called.
func TestACaseThatComesBackWithANewOutcomeLeavesTheOlderChart(t *testing.T) {
	t.Parallel()
	older := calling()
	box(older, "call").Exits = box(older, "call").Exits[:1]
	box(older, "thanks").Exits = append(box(older, "thanks").Exits, procedure.Exit{Key: "no", To: "end", Alternate: true, Label: english("No thanks")})
	main, err := procedure.Compile(older)
	if err != nil {
		t.Fatal(err)
	}
	newer := visit()
	box(newer, "end").Outcome = "exchanged"
	set := charts(t, newer)
	set.Editions[edition+1], set.Called = main, map[string]ids.ID{"visit": edition}
	way := []procedure.Deed{{Kind: procedure.Begun, Edition: edition + 1}, recorded, {Kind: procedure.Answering, Exit: "no"}}
	state, rows, effects := walk(t, set, way...)
	last, owed := rows[len(rows)-1], effects[len(effects)-1]
	if state.Standing != procedure.OffChart || state.Edition != edition+1 || state.Box != "call" || len(state.Stack) != 0 {
		t.Fatalf("it stands at %+v", state)
	}
	if !last.Strayed() || last.Exit != "exchanged" || owed.Kind != procedure.Owe || owed.Box.Key != "call" {
		t.Fatalf("the last row is %+v, and %+v is to be done", last, owed)
	}
	if back, _, _ := walk(t, set, append(slices.Clone(way), procedure.Deed{Kind: procedure.CameBack, To: "thanks"})...); back.Box != "thanks" || back.Standing != procedure.OnChart {
		t.Errorf("led on, it stands at %+v", back)
	}
	if undone, _, _ := walk(t, set, append(slices.Clone(way), procedure.Deed{Kind: procedure.Undone})...); undone.Box != "needed" || undone.Standing != procedure.OnChart {
		t.Errorf("undone, it stands at %+v", undone)
	}
}

// thrice is a chart that goes round at most twice: its question counts how often the
// case came to the step.
func thrice() *procedure.Chart {
	chart := visit()
	often := procedure.Rule{When: []procedure.Condition{{Box: "record", Is: procedure.More, Value: "2"}}, Exit: "no"}
	box(chart, "needed").Rules = []procedure.Rule{often, {Exit: "yes"}}
	box(chart, "call").Exits[0].To = "record"
	box(chart, "record").Fields = nil
	return chart
}

// round leads a case once round from the step.
var round = []procedure.Deed{{Kind: procedure.Done}, {Kind: procedure.TimedOut}, {Kind: procedure.Done}}

// Moving to a newer edition counts on, and undoing the move counts as before; a chart
// that is called again counts anew.
func TestHowOftenACaseCameCountsOnWhereItMoves(t *testing.T) {
	t.Parallel()
	set := charts(t, thrice())
	compiled, err := procedure.Compile(thrice())
	if err != nil {
		t.Fatal(err)
	}
	set.Editions[edition+7] = compiled
	moved := procedure.Deed{Kind: procedure.Moved, Edition: edition + 7, Reason: "clearer"}
	deeds := append([]procedure.Deed{begin}, append(slices.Clone(round), round...)...)
	for name, way := range map[string][]procedure.Deed{
		"moved":       {moved},
		"and back":    {moved, {Kind: procedure.Undone}},
		"moved again": {moved, {Kind: procedure.Undone}, moved},
	} {
		state, _, _ := walk(t, set, append(append(slices.Clone(deeds), way...), procedure.Deed{Kind: procedure.Done})...)
		if state.Standing != procedure.HasEnded {
			t.Errorf("%s: the third time it stands on %q, having come %v", name, state.Box, state.Visits)
		}
	}
}

func TestAChartThatIsCalledAgainCountsAnew(t *testing.T) {
	t.Parallel()
	outer := calling()
	box(outer, "thanks").Exits = append(box(outer, "thanks").Exits, procedure.Exit{Key: "again", To: "call", Alternate: true, Label: english("Again")})
	main, err := procedure.Compile(outer)
	if err != nil {
		t.Fatal(err)
	}
	set := charts(t, thrice())
	set.Editions[edition+1] = main
	set.Called = map[string]ids.ID{"visit": edition}
	deeds := append([]procedure.Deed{{Kind: procedure.Begun, Edition: edition + 1}}, append(slices.Clone(round), round...)...)
	deeds = append(deeds, procedure.Deed{Kind: procedure.Done}, procedure.Deed{Kind: procedure.Done, Exit: "again"})
	state, _, _ := walk(t, set, deeds...)
	if record := (procedure.Place{Edition: edition, Box: "record"}); state.Box != "record" || state.Visits[record] != 1 {
		t.Fatalf("called again it stands on %q, having come %v", state.Box, state.Visits)
	}
	undone, _, _ := walk(t, set, append(deeds, procedure.Deed{Kind: procedure.Undone})...)
	if record := (procedure.Place{Edition: edition, Box: "record"}); undone.Box != "thanks" || undone.Visits[record] != 3 {
		t.Fatalf("called no more it stands on %q, having come %v", undone.Box, undone.Visits)
	}
}

func TestACaseMovesToANewerEditionByAMapping(t *testing.T) {
	t.Parallel()
	newer := visit()
	newer.Boxes[2].Key = "asked"
	newer.Boxes[1].Exits[0].To = "asked"
	set := charts(t, visit())
	compiled, err := procedure.Compile(newer)
	if err != nil {
		t.Fatal(err)
	}
	set.Editions[edition+1] = compiled
	state, _, _ := walk(t, set, begin, recorded)
	move := procedure.Deed{Kind: procedure.Moved, Edition: edition + 1, Reason: "the question was renamed"}
	refused(t, set, state, move, fault.KindConflict)
	move.Mapping = map[string]string{"needed": "asked"}
	moved, rows, _ := walk(t, set, begin, recorded, move)
	if moved.Edition != edition+1 || moved.Box != "asked" || moved.Fields["fault"] == "" {
		t.Fatalf("moved to %+v", moved)
	}
	if replayed, err := procedure.Replay(rows); err != nil || replayed.Edition != edition+1 {
		t.Fatalf("replayed to %+v: %v", replayed, err)
	}
}

func TestAnAmountAboveTheDelegatedLimitIsRefused(t *testing.T) {
	t.Parallel()
	chart := visit()
	chart.Boxes[1].Fields = []procedure.Field{{
		Key: "amount", Label: english("Amount"), Type: procedure.MoneyField, Currency: "PKR", Delegated: "refund", Required: true,
	}}
	set := charts(t, chart)
	state, _, _ := walk(t, set, begin)
	rupees := func(n int64) money.Amount { return money.Amount{Minor: n * 100, Currency: "PKR"} }
	deed := procedure.Deed{
		Kind: procedure.Done, Typed: map[string]string{"amount": "Rs 5,000.50"},
		Limits: map[string]procedure.Delegated{"refund": {Own: rupees(5_000), Supervisor: rupees(20_000), Manager: rupees(90_000)}},
	}
	for typed, asked := range map[string]string{
		"Rs 5,000.50": "Ask a supervisor", "20,000": "Ask a supervisor", "20,001": "Ask a manager", "90,000": "Ask a manager",
		"90,001": "Only a manager can raise the limit",
	} {
		deed.Typed["amount"] = typed
		if text := refused(t, set, state, deed, fault.KindInvalid); !strings.Contains(text, asked) || !strings.Contains(text, "5,000") {
			t.Errorf("%s was refused with %q", typed, text)
		}
	}
	deed.Typed["amount"] = "5,000"
	state, _, _ = walk(t, set, begin, deed)
	if state.Fields["amount"] != "PKR 500000" {
		t.Fatalf("kept %q", state.Fields["amount"])
	}
}

// The way to somebody who may decide it takes the amount along, and there it is
// held against the limit of who decides, typed again or not.
func TestAnAmountAboveTheDelegatedLimitGoesOnToWhoMay(t *testing.T) {
	t.Parallel()
	chart := visit()
	chart.Boxes[1].Fields = []procedure.Field{{
		Key: "amount", Label: english("Amount"), Type: procedure.MoneyField, Currency: "PKR", Delegated: "refund", Required: true,
	}}
	decides := chart.Boxes[1]
	decides.Key, decides.Exits = "approve", slices.Clone(decides.Exits)
	chart.Boxes[1].Exits = append(chart.Boxes[1].Exits, procedure.Exit{Key: "above", To: "approve", Alternate: true, Label: english("Above my limit")})
	chart.Boxes = append(chart.Boxes, decides)
	set := charts(t, chart)
	limits := map[string]procedure.Delegated{"refund": {Own: money.Amount{Minor: 500_000, Currency: "PKR"}}}
	state, _, _ := walk(t, set, begin, procedure.Deed{Kind: procedure.Done, Exit: "above", Typed: map[string]string{"amount": "9,000"}, Limits: limits})
	if state.Box != "approve" || state.Fields["amount"] != "PKR 900000" {
		t.Fatalf("the case stands at %+v", state)
	}
	refused(t, set, state, procedure.Deed{Kind: procedure.Done, Limits: limits}, fault.KindInvalid)
	limits["refund"] = procedure.Delegated{Own: money.Amount{Minor: 900_000, Currency: "PKR"}}
	walked, err := procedure.Walk(set, state, procedure.Deed{Kind: procedure.Done, Limits: limits}, 0)
	if err != nil || walked.State.Box == "approve" {
		t.Errorf("within the limit: %+v, %v", walked.State, err)
	}
}
