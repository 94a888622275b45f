package practice_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/procedure"
	"vaada/procedure/practice"
	"vaada/procedure/starter"
)

// telephone is the starter for service by telephone, with its made-up customers.
func telephone(t *testing.T) (procedure.Charts, []practice.Scenario) {
	t.Helper()
	home, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	charts := ready(t, home[1])
	all, _ := practice.Scenarios(charts, edition)
	return charts, all
}

// follows does what the made-up customer has happen, until the case has ended.
func follows(t *testing.T, guide practice.Guide) (practice.Walk, []practice.Deed) {
	t.Helper()
	var deeds []practice.Deed
	walk := guide.Go(nil)
	for walk.Turn != nil {
		deed := practice.Onwards(walk.Box(), walk.Turn.Exit().Key)
		typed := map[string]string{}
		for _, field := range walk.Box().Fields {
			typed[field.Key] = walk.Said(field, language.Reader{Language: language.Turkish, Zone: time.UTC})
		}
		short, err := walk.Try(deed, typed, language.Reader{Language: language.Turkish, Zone: time.UTC})
		if err != nil {
			t.Fatalf("%s: %v", walk.Box().Key, err)
		}
		if len(short.Wrote) > 0 {
			t.Fatalf("%s: what the customer says is told again: %v", walk.Box().Key, short.Wrote)
		}
		deeds = append(deeds, short)
		if walk = guide.Go(deeds); walk.Broken != nil || walk.Strayed != nil {
			t.Fatalf("after %d deeds: %v, strayed %v", len(deeds), walk.Broken, walk.Strayed)
		}
	}
	return walk, deeds
}

func TestWhoDoesWhatTheCustomerHasHappenComesToTheEnd(t *testing.T) {
	t.Parallel()
	charts, all := telephone(t)
	for n, each := range all {
		walk, deeds := follows(t, practice.Guide{Charts: charts, Scenario: each, Words: "made up"})
		if !walk.Through() || len(deeds) != len(each.Turns) {
			t.Errorf("customer %d: %d deeds of %d, through %v", n+1, len(deeds), len(each.Turns), walk.Through())
		}
		written, err := practice.Write(deeds)
		if err != nil || len(written) > 400 {
			t.Errorf("customer %d takes %d characters of an address: %v", n+1, len(written), err)
		}
		if again, err := practice.Read(written); err != nil || len(again) != len(deeds) {
			t.Errorf("customer %d: %d deeds are read again: %v", n+1, len(again), err)
		}
	}
}

// Two ends may share an outcome: each made-up customer comes to their own.
func TestACustomerComesToTheirOwnEndOfTwoWithOneOutcome(t *testing.T) {
	t.Parallel()
	words := func(text string) language.Text { return language.NewText(language.English, text) }
	charts := ready(t, &procedure.Chart{Key: "two", Name: words("Two"), Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "ask"}}},
		{Key: "ask", Kind: procedure.Question, Label: words("Here or there?"), Exits: []procedure.Exit{
			{Key: "a", To: "here", Label: words("Here"), Usual: true}, {Key: "b", To: "there", Label: words("There")},
		}},
		{Key: "here", Kind: procedure.End, Label: words("Done here"), Say: words("Done."), Outcome: procedure.Solved},
		{Key: "there", Kind: procedure.End, Label: words("Done there"), Say: words("Done."), Outcome: procedure.Solved},
	}})
	all, _ := practice.Scenarios(charts, edition)
	ends := map[string]bool{}
	for _, each := range all {
		walk, _ := follows(t, practice.Guide{Charts: charts, Scenario: each})
		if ends[each.End] = true; walk.State.Box != each.End || !walk.Through() {
			t.Errorf("it ends at %s, not %s", walk.State.Box, each.End)
		}
	}
	if len(ends) != 2 {
		t.Errorf("the customers come to %v", ends)
	}
}

func TestAnotherWayIsToldAndLeadsBack(t *testing.T) {
	t.Parallel()
	charts, all := telephone(t)
	guide := practice.Guide{Charts: charts, Scenario: all[0]}
	deeds := []practice.Deed{{Kind: procedure.Done}, {Kind: procedure.Done, Exit: "cannot-stay"}}
	walk := guide.Go(deeds)
	if walk.Strayed == nil || walk.Strayed.Took.Key != "cannot-stay" || walk.Strayed.Turn.Box.Key != "account" || walk.Box().Key != "agree-call" {
		t.Fatalf("strayed %+v at %q", walk.Strayed, walk.State.Box)
	}
	if back := guide.Go(deeds[:1]); back.Strayed != nil || back.Turn == nil {
		t.Errorf("one step back: strayed %v, turn %v", back.Strayed, back.Turn)
	}
	// leaving the chart to the box where it goes on joins the customer again
	again := guide.Go(append(deeds, practice.Deed{Kind: procedure.Left, To: "request"}))
	if again.Broken != nil || again.Strayed != nil || again.Turn == nil || again.Turn.Box.Key != "request" {
		t.Errorf("back with the customer: %+v %v", again.Turn, again.Broken)
	}
}

func TestWhatWasWrittenStaysAndMayLeadAnotherWay(t *testing.T) {
	t.Parallel()
	charts, all := telephone(t)
	guide := practice.Guide{Charts: charts, Scenario: all[0], Words: "made up"}
	walk := guide.Go([]practice.Deed{{Kind: procedure.Done}})
	in := language.Reader{Language: language.Urdu, Zone: time.UTC}
	short, err := walk.Try(practice.Deed{Kind: procedure.Done}, map[string]string{"phone": "۰۳۰۰ ۵۵۵۰۱۹۹"}, in)
	if err != nil || short.Wrote["phone"] != "03005550199" {
		t.Fatalf("%v %v", short, err)
	}
	if walk = guide.Go([]practice.Deed{{Kind: procedure.Done}, short}); walk.State.Fields["phone"] != "03005550199" {
		t.Errorf("the telephone number is %q", walk.State.Fields["phone"])
	}
	if _, err := walk.Try(practice.Deed{Kind: procedure.Done}, map[string]string{"appliance": "rocket"}, in); !fault.Is(err, fault.KindInvalid) {
		t.Errorf("what is none of the options: %v", err)
	}
}

func TestOneCanBeginAtEveryBox(t *testing.T) {
	t.Parallel()
	charts, all := telephone(t)
	chart := charts.Editions[edition].Chart
	for i := range chart.Boxes {
		box := &chart.Boxes[i]
		if !box.OnPath() {
			continue
		}
		n, from, there := practice.To(all, box.Key)
		if !there {
			t.Errorf("nobody comes by %s", box.Key)
			continue
		}
		walk := practice.Guide{Charts: charts, Scenario: all[n], From: from}.Go(nil)
		if walk.Broken != nil || !box.Automatic() && walk.Box() != box {
			t.Errorf("%s: begins at %q: %v", box.Key, walk.State.Box, walk.Broken)
		}
		if own := practice.Begun(charts, edition, box.Key).Go(nil); own.Broken != nil || !box.Automatic() && own.Box() != box {
			t.Errorf("%s alone: begins at %q: %v", box.Key, own.State.Box, own.Broken)
		}
	}
}

func TestASketchIsWalkedAsFarAsItGoes(t *testing.T) {
	t.Parallel()
	chart := &procedure.Chart{Key: "sketch", Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "first"}}},
		{Key: "first", Kind: procedure.Step, Exits: []procedure.Exit{{To: "second"}}},
		{Key: "second", Kind: procedure.Step},
		{Key: "third", Kind: procedure.Step, Exits: []procedure.Exit{{To: "moon"}}},
	}}
	sketch, err := procedure.Sketch(chart)
	if err != nil {
		t.Fatal(err)
	}
	charts := procedure.Charts{Editions: map[ids.ID]*procedure.Compiled{edition: sketch}}
	if all, missed := practice.Scenarios(charts, edition); len(all) != 0 || len(missed) != 3 {
		t.Errorf("%d customers, missed %v", len(all), missed)
	}
	walk := practice.Begun(charts, edition, "").Go([]practice.Deed{{Kind: procedure.Done}})
	if walk.Broken != nil || walk.Box().Key != "second" {
		t.Fatalf("stands at %q: %v", walk.State.Box, walk.Broken)
	}
	if walk = practice.Begun(charts, edition, "").Go([]practice.Deed{{Kind: procedure.Done}, {Kind: procedure.Done}}); walk.Broken == nil || walk.Did != 1 || walk.Box().Key != "second" {
		t.Errorf("a dead end leads on to %q after %d deeds: %v", walk.State.Box, walk.Did, walk.Broken)
	}
	if walk = practice.Begun(charts, edition, "third").Go([]practice.Deed{{Kind: procedure.Done}}); walk.Broken == nil || walk.Box().Key != "third" {
		t.Errorf("an arrow to nothing leads to %q: %v", walk.State.Box, walk.Broken)
	}
	chart.Boxes = chart.Boxes[1:]
	if _, err := procedure.Sketch(chart); !fault.Is(err, fault.KindInvalid) {
		t.Errorf("without a start: %v", err)
	}
}

func TestAnAddressHoldsNoMoreThanItMay(t *testing.T) {
	t.Parallel()
	long := make([]practice.Deed, practice.MostDeeds+1)
	if _, err := practice.Write(long); !fault.Is(err, fault.KindInvalid) {
		t.Errorf("%d deeds: %v", len(long), err)
	}
	for _, written := range []string{"nonsense!", "AAAA", strings.Repeat("A", 7_000)} {
		if _, err := practice.Read(written); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("%.20s: %v", written, err)
		}
	}
}

// Whatever is missing from a chart that is being written, it is walked as far as
// it goes, from every box.
func TestAnySketchIsWalked(t *testing.T) {
	t.Parallel()
	home, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(6, 4))
	for range 60 {
		chart := *home[random.IntN(len(home))]
		chart.Boxes = slices.Clone(chart.Boxes)
		for range 1 + random.IntN(6) {
			box := &chart.Boxes[random.IntN(len(chart.Boxes))]
			switch random.IntN(5) {
			case 0:
				box.Exits = nil
			case 1:
				box.Exits = append(slices.Clone(box.Exits), procedure.Exit{Key: "nowhere", To: "nowhere"})
			case 2:
				box.Kind, box.Wait, box.Message = procedure.Kinds[1+random.IntN(len(procedure.Kinds)-1)], nil, nil
			case 3:
				box.Rules = []procedure.Rule{{When: []procedure.Condition{{Field: "nothing", Is: procedure.Is, Value: "x"}}, Exit: "yes"}}
			case 4:
				box.Fields = append(slices.Clone(box.Fields), procedure.Field{Key: "more", Type: procedure.ChoiceField, Required: true})
			}
		}
		sketch, err := procedure.Sketch(&chart)
		if err != nil {
			continue
		}
		charts := procedure.Charts{Editions: map[ids.ID]*procedure.Compiled{edition: sketch}}
		all, _ := practice.Scenarios(charts, edition)
		for i := range chart.Boxes {
			guide := practice.Begun(charts, edition, chart.Boxes[i].Key)
			if n, from, there := practice.To(all, chart.Boxes[i].Key); there {
				guide.Scenario, guide.From = all[n], from
			}
			walk := guide.Go(nil)
			var deeds []practice.Deed
			for range 5 {
				box := walk.Box()
				if box == nil || len(box.Exits) == 0 {
					break
				}
				deeds = append(deeds, practice.Onwards(box, box.Exits[random.IntN(len(box.Exits))].Key))
				if walk = guide.Go(deeds); walk.Broken != nil {
					break
				}
			}
			if walk.Broken == nil && walk.Did != len(deeds) {
				t.Fatalf("%d of %d deeds", walk.Did, len(deeds))
			}
		}
	}
}
