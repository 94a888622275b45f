package procedure_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
)

// found gives the defects of a chart, in their order.
func found(chart *procedure.Chart, facts procedure.Facts) []string {
	var defects []string
	for _, finding := range procedure.Check(chart, facts) {
		defects = append(defects, finding.Defect)
	}
	return defects
}

func TestASoundChartHasNothingWrong(t *testing.T) {
	t.Parallel()
	if defects := found(visit(), procedure.Facts{}); len(defects) > 0 {
		t.Fatalf("found %v", defects)
	}
}

func TestEachDefectIsFoundByName(t *testing.T) {
	t.Parallel()
	box := func(c *procedure.Chart, key string) *procedure.Box {
		return &c.Boxes[slices.IndexFunc(c.Boxes, func(b procedure.Box) bool { return b.Key == key })]
	}
	called := &procedure.Chart{Key: "sub", Boxes: []procedure.Box{
		{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "end"}}},
		{Key: "end", Kind: procedure.End, Outcome: "refused"},
	}}
	for defect, spoil := range map[string]func(c *procedure.Chart) procedure.Facts{
		"no-start":   func(c *procedure.Chart) (f procedure.Facts) { c.Boxes = c.Boxes[1:]; return },
		"two-starts": func(c *procedure.Chart) (f procedure.Facts) { c.Boxes = append(c.Boxes, c.Boxes[0]); return },
		"no-end":     func(c *procedure.Chart) (f procedure.Facts) { c.Boxes = c.Boxes[:5]; return },
		"same-key":   func(c *procedure.Chart) (f procedure.Facts) { c.Boxes = append(c.Boxes, *box(c, "call")); return },
		"into-start": func(c *procedure.Chart) (f procedure.Facts) { box(c, "call").Exits[0].To = "start"; return },
		"out-of-end": func(c *procedure.Chart) (f procedure.Facts) {
			box(c, "end").Exits = []procedure.Exit{{To: "call"}}
			return
		},
		"to-nothing": func(c *procedure.Chart) (f procedure.Facts) { box(c, "call").Exits[0].To = "moon"; return },
		"loose-card": func(c *procedure.Chart) (f procedure.Facts) {
			c.Boxes = append(c.Boxes, procedure.Box{Key: "card", Kind: procedure.Card})
			return
		},
		"unreachable": func(c *procedure.Chart) (f procedure.Facts) { box(c, "needed").Exits[0].To = "end"; return },
		"dead-end":    func(c *procedure.Chart) (f procedure.Facts) { box(c, "record").Exits = nil; return },
		"trap": func(c *procedure.Chart) (f procedure.Facts) {
			box(c, "call").Exits = []procedure.Exit{{To: "call"}, {Key: "late", To: "call", TimeOut: true}}
			return
		},
		"two-ways": func(c *procedure.Chart) (f procedure.Facts) { box(c, "record").Exits[1].Alternate = false; return },
		"misplaced-exit": func(c *procedure.Chart) (f procedure.Facts) {
			box(c, "needed").Exits[1].Alternate = true
			return
		},
		"same-exit":     func(c *procedure.Chart) (f procedure.Facts) { box(c, "needed").Exits[1].Key = "yes"; return },
		"few-answers":   func(c *procedure.Chart) (f procedure.Facts) { b := box(c, "needed"); b.Exits = b.Exits[:1]; return },
		"unlabelled":    func(c *procedure.Chart) (f procedure.Facts) { box(c, "record").Exits[1].Label = english(""); return },
		"answers-alike": func(c *procedure.Chart) (f procedure.Facts) { box(c, "needed").Exits[1].Label = english("YES"); return },
		"no-question":   func(c *procedure.Chart) (f procedure.Facts) { box(c, "needed").Label = language.Text{}; return },
		"no-otherwise": func(c *procedure.Chart) (f procedure.Facts) {
			box(c, "needed").Rules = []procedure.Rule{{When: []procedure.Condition{{Field: "fault", Is: procedure.Filled}}, Exit: "yes"}}
			return
		},
		"rule-exit": func(c *procedure.Chart) (f procedure.Facts) {
			box(c, "needed").Rules = []procedure.Rule{{Exit: "maybe"}}
			return
		},
		"one-way":  func(c *procedure.Chart) (f procedure.Facts) { box(c, "needed").Exits[1].To = "visit"; return },
		"no-usual": func(c *procedure.Chart) (f procedure.Facts) { box(c, "needed").Exits[0].Usual = false; return },
		"text-gap": func(c *procedure.Chart) (f procedure.Facts) {
			c.Name = c.Name.With(language.Urdu, "وزٹ")
			return
		},
		"automatic-loop": func(c *procedure.Chart) (f procedure.Facts) {
			b := box(c, "needed")
			b.Rules, b.Exits[1].To = []procedure.Rule{{Exit: "yes"}}, "needed"
			return
		},
		"time-out-loop": func(c *procedure.Chart) (f procedure.Facts) {
			box(c, "visit").Exits[0].To, box(c, "visit").Exits[1].To = "visit", "end"
			return
		},
		"wait-for-nothing": func(c *procedure.Chart) (f procedure.Facts) { box(c, "visit").Wait.For = ""; return },
		"wait-for-ever":    func(c *procedure.Chart) (f procedure.Facts) { box(c, "visit").Wait.After.Value = 0; return },
		"no-template":      func(c *procedure.Chart) (f procedure.Facts) { box(c, "record").Kind = procedure.Mail; return },
		"field-kinds": func(c *procedure.Chart) (f procedure.Facts) {
			box(c, "needed").Fields = []procedure.Field{{Key: "fault", Type: procedure.DateField}}
			return
		},
		"field-unfilled": func(c *procedure.Chart) (f procedure.Facts) { box(c, "call").Wait.Until = "agreed"; return },
		"chart-missing": func(c *procedure.Chart) procedure.Facts {
			box(c, "record").Kind, box(c, "record").Chart = procedure.Call, "gone"
			return procedure.Facts{Charts: map[string]*procedure.Chart{}}
		},
		"calls-itself": func(c *procedure.Chart) (f procedure.Facts) {
			box(c, "record").Kind, box(c, "record").Chart = procedure.Call, c.Key
			return
		},
		"outcome-lost": func(c *procedure.Chart) procedure.Facts {
			b := box(c, "record")
			b.Kind, b.Chart, b.Exits = procedure.Call, "sub", []procedure.Exit{{To: "needed", Outcome: "solved"}}
			return procedure.Facts{Charts: map[string]*procedure.Chart{"sub": called}}
		},
		"role-unheld": func(c *procedure.Chart) procedure.Facts {
			box(c, "record").Role = people.Agent
			return procedure.Facts{Roles: map[people.Role]int{}}
		},
		"role-single": func(c *procedure.Chart) procedure.Facts {
			box(c, "record").Role = people.Agent
			return procedure.Facts{Roles: map[people.Role]int{people.Agent: 1}}
		},
		"not-there": func(c *procedure.Chart) procedure.Facts {
			box(c, "record").Promise = "moon"
			return procedure.Facts{Promises: map[string]bool{"visit": true}}
		},
		"self-arrow":   func(c *procedure.Chart) (f procedure.Facts) { box(c, "needed").Exits[1].To = "needed"; return },
		"double-arrow": func(c *procedure.Chart) (f procedure.Facts) { box(c, "visit").Exits[1].To = "end"; return },
		"same-label": func(c *procedure.Chart) (f procedure.Facts) {
			box(c, "end").Label = english("Wait for the visit")
			return
		},
		"same-outcome": func(c *procedure.Chart) (f procedure.Facts) {
			c.Boxes = append(c.Boxes, procedure.Box{Key: "end2", Kind: procedure.End, Outcome: "solved"})
			return
		},
		"many-answers": func(c *procedure.Chart) (f procedure.Facts) {
			b := box(c, "needed")
			for _, more := range []string{"a", "b", "c", "d"} {
				b.Exits = append(b.Exits, procedure.Exit{Key: more, To: "end", Label: english(more)})
			}
			return
		},
		"large": func(c *procedure.Chart) (f procedure.Facts) {
			c.Boxes = append(c.Boxes, make([]procedure.Box, 60)...)
			return
		},
	} {
		chart := visit()
		facts := spoil(chart)
		if defects := found(chart, facts); !slices.Contains(defects, defect) {
			t.Errorf("%s was not found, but %v", defect, defects)
		}
	}
}

func TestEveryFindingSpeaksInFourLanguages(t *testing.T) {
	t.Parallel()
	chart := &procedure.Chart{Key: "bad", Boxes: []procedure.Box{
		{Key: "a", Kind: procedure.Question}, {Key: "a", Kind: procedure.Delay}, {Key: "b", Kind: procedure.Call, Chart: "bad"},
	}}
	for _, finding := range procedure.Check(chart, procedure.Facts{}) {
		for _, l := range language.All {
			if finding.Say.Plain(language.Reader{Language: l}) == "" {
				t.Errorf("%s says nothing in %s", finding.Defect, l)
			}
		}
	}
}

// TestTheCheckerAgreesWithWalkingEverything compares the checker with a
// brute-force walk over all boxes on small random charts: without an error
// every box can be reached and leads to an end; with one of those defects
// some box cannot.
func TestTheCheckerAgreesWithWalkingEverything(t *testing.T) {
	t.Parallel()
	lost := []string{"no-end", "unreachable", "dead-end", "trap", "to-nothing", "into-start", "out-of-end"}
	rapid.Check(t, func(t *rapid.T) {
		chart := looseChart(t)
		defects := found(chart, procedure.Facts{})
		told := slices.ContainsFunc(defects, func(defect string) bool { return slices.Contains(lost, defect) })
		if sound := walksEverywhere(chart); sound == told {
			t.Fatalf("walking says sound=%v, the checker %v\n%+v", sound, defects, chart.Boxes)
		}
	})
}

// looseChart draws a chart of up to six boxes whose arrows go anywhere.
func looseChart(t *rapid.T) *procedure.Chart {
	names := []string{"start", "b", "c", "d", "e", "f", "nowhere"}
	count := rapid.IntRange(2, 6).Draw(t, "boxes")
	chart := &procedure.Chart{Key: "loose", Name: english("Loose")}
	for i := range count {
		kind := procedure.Start
		if i > 0 {
			kind = rapid.SampledFrom([]procedure.Kind{procedure.Step, procedure.Step, procedure.Question, procedure.End}).Draw(t, "kind")
		}
		box := procedure.Box{Key: names[i], Kind: kind, Label: english(names[i])}
		exits := 1
		switch kind {
		case procedure.Question:
			exits = 2
		case procedure.End:
			exits = rapid.SampledFrom([]int{0, 0, 0, 1}).Draw(t, "out of end")
		case procedure.Step:
			exits = rapid.SampledFrom([]int{0, 1, 1, 1, 1}).Draw(t, "exits")
		}
		for n := range exits {
			to := names[rapid.IntRange(0, count).Draw(t, "to")]
			if to == names[count] && count < 6 {
				to = "nowhere"
			}
			box.Exits = append(box.Exits, procedure.Exit{Key: names[n], To: to, Label: english(names[n])})
		}
		chart.Boxes = append(chart.Boxes, box)
	}
	return chart
}

// walksEverywhere tries every walk from every box.
func walksEverywhere(chart *procedure.Chart) bool {
	at := map[string]*procedure.Box{}
	for i := range chart.Boxes {
		at[chart.Boxes[i].Key] = &chart.Boxes[i]
	}
	reached := map[string]bool{}
	var ends func(key string, seen map[string]bool) bool
	ends = func(key string, seen map[string]bool) bool {
		box := at[key]
		if box == nil || seen[key] {
			return false
		}
		seen[key] = true
		if box.Kind == procedure.End {
			return len(box.Exits) == 0
		}
		good := false
		for _, exit := range box.Exits {
			good = ends(exit.To, seen) || good
		}
		return good
	}
	var visit func(key string)
	visit = func(key string) {
		if reached[key] || at[key] == nil {
			return
		}
		reached[key] = true
		for _, exit := range at[key].Exits {
			visit(exit.To)
		}
	}
	visit("start")
	for key, box := range at {
		if !reached[key] || !ends(key, map[string]bool{}) {
			return false
		}
		for _, exit := range box.Exits {
			if at[exit.To] == nil || exit.To == "start" {
				return false
			}
		}
	}
	return true
}
