package procedure_test

import (
	"testing"

	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/procedure"
	"vaada/promise"
)

func english(text string) language.Text { return language.NewText(language.English, text) }

// visit is a small chart: a step with an alternate, a question, a wait.
func visit() *procedure.Chart {
	return &procedure.Chart{
		Format: procedure.Format, Key: "visit", Name: english("Visit"),
		Boxes: []procedure.Box{
			{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "record"}}},
			{
				Key: "record", Kind: procedure.Step, Label: english("Record the request"), Action: procedure.RecordRequest,
				Fields: []procedure.Field{{Key: "fault", Label: english("Fault"), Type: procedure.TextField, Required: true}},
				Exits: []procedure.Exit{
					{To: "needed"},
					{Key: "gone", To: "call", Alternate: true, Label: english("Cannot stay on the line")},
				},
			},
			{
				Key: "needed", Kind: procedure.Question, Label: english("Is a visit needed?"), Say: english("You need not pay for the visit."),
				Exits: []procedure.Exit{
					{Key: "yes", To: "visit", Label: english("Yes"), Usual: true},
					{Key: "no", To: "end", Label: english("No")},
				},
			},
			{
				Key: "visit", Kind: procedure.Delay, Label: english("Wait for the visit"), Event: promise.VisitDone,
				Wait:  &procedure.Wait{For: procedure.VisitMade, After: hours.Limit{Value: 2, Unit: hours.InDays, Counting: hours.Working}},
				Exits: []procedure.Exit{{To: "end"}, {Key: "late", To: "call", TimeOut: true}},
			},
			{
				Key: "call", Kind: procedure.Delay, Label: english("Wait for the call-back"),
				Wait:  &procedure.Wait{For: procedure.CallBackTime, After: hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Clock}},
				Exits: []procedure.Exit{{To: "record"}, {Key: "late", To: "end", TimeOut: true}},
			},
			{Key: "end", Kind: procedure.End, Label: english("Solved"), Say: english("It is done."), Outcome: "solved"},
		},
	}
}

const edition ids.ID = 7 << 20

func charts(t testing.TB, chart *procedure.Chart) procedure.Charts {
	t.Helper()
	compiled, err := procedure.Compile(chart)
	if err != nil {
		t.Fatal(err)
	}
	return procedure.Charts{Editions: map[ids.ID]*procedure.Compiled{edition: compiled}}
}

// walk does deeds one after another, a minute apart.
func walk(t testing.TB, charts procedure.Charts, deeds ...procedure.Deed) (procedure.State, []procedure.Row, []procedure.Effect) {
	t.Helper()
	var state procedure.State
	var rows []procedure.Row
	var effects []procedure.Effect
	at := now.Instant(1_000_000)
	for _, deed := range deeds {
		at += 60_000_000
		walked, err := procedure.Walk(charts, state, deed, at)
		if err != nil {
			t.Fatalf("%s: %v", deed.Kind, err)
		}
		state, rows, effects = walked.State, append(rows, walked.Rows...), walked.Effects
	}
	return state, rows, effects
}

var begin = procedure.Deed{Kind: procedure.Begun, Edition: edition}

func TestACaseWalksToItsEnd(t *testing.T) {
	t.Parallel()
	state, rows, effects := walk(t, charts(t, visit()), begin,
		procedure.Deed{Kind: procedure.Done, Typed: map[string]string{"fault": "It does not cool"}},
		procedure.Deed{Kind: procedure.Answering, Exit: "yes"},
		procedure.Deed{Kind: procedure.Done})
	if state.Standing != procedure.HasEnded || state.Outcome != "solved" {
		t.Fatalf("the case stands %q on %q", state.Standing, state.Box)
	}
	if last := effects[len(effects)-1]; last.Kind != procedure.Finish || effects[0].Event != promise.VisitDone {
		t.Fatalf("effects were %+v", effects)
	}
	if len(rows) != 6 || rows[5].Deed != procedure.Ended {
		t.Fatalf("rows were %+v", rows)
	}
}

func TestARequiredFieldIsAskedFor(t *testing.T) {
	t.Parallel()
	set := charts(t, visit())
	state, _, _ := walk(t, set, begin)
	_, err := procedure.Walk(set, state, procedure.Deed{Kind: procedure.Done}, 9)
	if f := fault.Of(err); !fault.Is(err, fault.KindInvalid) || f.Field != "fault" {
		t.Fatalf("got %v", err)
	}
}
