package procedure_test

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"vaada/hours"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/procedure"
	"vaada/promise"
)

const (
	subEdition   = edition + 1
	newerEdition = edition + 2 // of the main chart, in which the boxes have other keys
	deepEdition  = edition + 3 // of the chart that the one called calls
	leafEdition  = edition + 4 // of the chart that this one calls
)

// soundChart draws a chart that is sound by construction: a step asks for the size,
// by which a question sorts, then every box leads to the next, and further arrows go
// anywhere but into these first ones; those of boxes that need nobody go only forwards.
func soundChart(t *rapid.T, key string, calls string) *procedure.Chart {
	chart := &procedure.Chart{Format: procedure.Format, Key: key, Name: english(key)}
	count := rapid.IntRange(1, 8).Draw(t, "boxes")
	name := func(i int) string { return fmt.Sprintf("b%d", i) }
	chart.Boxes = append(chart.Boxes,
		procedure.Box{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "size"}}},
		procedure.Box{
			Key: "size", Kind: procedure.Step, Label: english("Size"), Fields: []procedure.Field{{
				Key: "size", Label: english("Size"), Type: procedure.ChoiceField, Required: true,
				Options: []procedure.Option{{Key: "small", Label: english("Small")}, {Key: "large", Label: english("Large")}},
			}},
			Exits: []procedure.Exit{{To: "sort"}},
		},
		procedure.Box{Key: "sort", Kind: procedure.Question, Label: english("Which size?"), Rules: bySize, Exits: []procedure.Exit{
			{Key: "yes", To: name(0), Label: english("Yes")}, {Key: "no", To: name(count), Label: english("No")},
		}})
	kinds := []procedure.Kind{procedure.Step, procedure.Step, procedure.Question, procedure.Delay, procedure.Mail, procedure.Lookup}
	if calls != "" {
		kinds = append(kinds, procedure.Call)
	}
	for i := range count {
		box := procedure.Box{Key: name(i), Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), Label: english(name(i))}
		if calls != "" && i == 0 && rapid.IntRange(0, 3).Draw(t, "calls first") > 0 {
			box.Kind = procedure.Call // so that cases come deep
		}
		anywhere := func() string { return name(rapid.IntRange(0, count).Draw(t, "to")) }
		forwards := func() string { return name(rapid.IntRange(i+1, count).Draw(t, "to")) }
		dress(t, &box, name(i+1), calls, anywhere, forwards)
		chart.Boxes = append(chart.Boxes, box)
	}
	chart.Boxes = append(chart.Boxes,
		procedure.Box{Key: name(count), Kind: procedure.Question, Label: english("Solved?"), Exits: []procedure.Exit{
			{Key: "yes", To: "good", Label: english("Yes"), Usual: true}, {Key: "no", To: "bad", Label: english("No")},
		}},
		procedure.Box{Key: "good", Kind: procedure.End, Label: english("End"), Outcome: "solved"},
		procedure.Box{Key: "bad", Kind: procedure.End, Label: english("Other end"), Outcome: "refused"})
	return chart
}

// dress gives a box what its kind has.
func dress(t *rapid.T, box *procedure.Box, next, calls string, anywhere, forwards func() string) {
	box.Exits = []procedure.Exit{{To: next}}
	switch box.Kind {
	case procedure.Step:
		box.Fields = []procedure.Field{{Key: rapid.SampledFrom([]string{"name", "place"}).Draw(t, "field"), Label: english("Field"), Type: procedure.TextField}}
		if rapid.Bool().Draw(t, "alternate") {
			box.Exits = append(box.Exits, procedure.Exit{Key: "other", To: anywhere(), Alternate: true, Label: english("Other")})
		}
	case procedure.Question:
		automatic := rapid.Bool().Draw(t, "rules")
		to := anywhere
		if automatic {
			to = forwards
			when := rapid.SampledFrom([]procedure.Condition{{Field: "name", Is: procedure.Filled}, {Box: box.Key, Is: procedure.Less, Value: "3"}}).Draw(t, "when")
			box.Rules = []procedure.Rule{{When: []procedure.Condition{when}, Exit: "yes"}, {Exit: "no"}}
			if rapid.Bool().Draw(t, "by the size") {
				box.Rules = bySize
			}
		}
		box.Exits = []procedure.Exit{
			{Key: "yes", To: next, Label: english("Yes"), Usual: true}, {Key: "no", To: to(), Label: english("No")},
		}
	case procedure.Delay:
		box.Wait = &procedure.Wait{For: procedure.CustomersReply, After: hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Clock}}
		box.Exits = append(box.Exits, procedure.Exit{Key: "late", To: anywhere(), TimeOut: true})
	case procedure.Mail:
		box.Message = &procedure.Message{Template: "thanks", Edit: rapid.Bool().Draw(t, "edit")}
		box.Event = promise.Acknowledged
	case procedure.Lookup:
		box.Record = procedure.CustomerRecord
		box.Fields = []procedure.Field{{Key: "name", Label: english("Field"), Type: procedure.TextField}}
	case procedure.Call:
		box.Chart = calls
		box.Exits = []procedure.Exit{{Key: "rest", To: forwards()}, {Key: "good", To: next, Outcome: "solved"}}
		if rapid.IntRange(0, 2).Draw(t, "older") == 0 { // than what it calls
			box.Exits = box.Exits[1:]
		}
	}
}

// bySize decides every case whose size was asked for, and no other.
var bySize = []procedure.Rule{
	{When: []procedure.Condition{{Field: "size", Is: procedure.Is, Value: "small"}}, Exit: "yes"},
	{When: []procedure.Condition{{Field: "size", Is: procedure.Is, Value: "large"}}, Exit: "no"},
}

// renamed is a chart with other keys for its boxes, and which takes the place of
// which.
func renamed(chart *procedure.Chart) (newer *procedure.Chart, mapping map[string]string) {
	other := *chart
	other.Boxes, mapping = slices.Clone(chart.Boxes), map[string]string{}
	for i := range other.Boxes {
		mapping[other.Boxes[i].Key] = "n" + other.Boxes[i].Key
		other.Boxes[i].Key = "n" + other.Boxes[i].Key
		other.Boxes[i].Exits = slices.Clone(other.Boxes[i].Exits)
		for n := range other.Boxes[i].Exits {
			other.Boxes[i].Exits[n].To = "n" + other.Boxes[i].Exits[n].To
		}
		other.Boxes[i].Rules = slices.Clone(other.Boxes[i].Rules)
		for n, rule := range other.Boxes[i].Rules {
			other.Boxes[i].Rules[n].When = slices.Clone(rule.When)
			for w := range rule.When {
				if box := &other.Boxes[i].Rules[n].When[w].Box; *box != "" {
					*box = "n" + *box
				}
			}
		}
	}
	return &other, mapping
}

// soundCharts draws a chart, one that it may call, which may call others three deep,
// and a newer edition of it.
func soundCharts(t *rapid.T) procedure.Charts {
	charts := procedure.Charts{
		Editions: map[ids.ID]*procedure.Compiled{},
		Called:   map[string]ids.ID{"sub": subEdition, "deep": deepEdition, "leaf": leafEdition},
	}
	main, sub := soundChart(t, "main", "sub"), soundChart(t, "sub", "deep")
	deep, leaf := soundChart(t, "deep", "leaf"), soundChart(t, "leaf", "")
	newer, _ := renamed(main)
	for id, chart := range map[ids.ID]*procedure.Chart{edition: main, subEdition: sub, deepEdition: deep, leafEdition: leaf, newerEdition: newer} {
		compiled, err := procedure.Compile(chart)
		if err != nil {
			t.Fatalf("a chart that should be sound was refused: %v", err)
		}
		charts.Editions[id] = compiled
	}
	return charts
}

// anyDeed draws a deed, possible or not.
func anyDeed(t *rapid.T, charts procedure.Charts) procedure.Deed {
	some := func(what string, from ...string) string { return rapid.SampledFrom(from).Draw(t, what) }
	deed := procedure.Deed{
		Kind: rapid.SampledFrom([]procedure.DeedKind{
			procedure.Begun, procedure.Done, procedure.Done, procedure.Done, procedure.Answering, procedure.Answering,
			procedure.TimedOut, procedure.Left, procedure.CameBack, procedure.Undone, procedure.Moved, procedure.Ended, "dance",
		}).Draw(t, "deed"),
		Edition: edition,
		Actor:   5,
		Exit:    some("exit", "", "", "yes", "no", "other", "late", "nonsense"),
		To:      some("to", "", "", "b0", "b1", "b2", "sort", "start", "nowhere"),
		Reason:  some("reason", "", "asked for it"),
		Outcome: "given up",
		Typed:   map[string]string{some("field", "name", "place", "nothing"): some("typed", "cold", "warm", ""), "size": some("size", "small", "large", "")},
		Known:   procedure.Values{"name": some("known", "", "hot")},
		Reader:  language.Reader{Language: language.Urdu},
	}
	if deed.Kind == procedure.Moved {
		deed.Edition = rapid.SampledFrom([]ids.ID{edition, newerEdition, newerEdition, newerEdition}).Draw(t, "edition")
		if rapid.IntRange(0, 3).Draw(t, "mapped") > 0 {
			_, deed.Mapping = renamed(charts.Editions[edition].Chart)
		}
	}
	return deed
}
