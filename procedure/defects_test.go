package procedure_test

import (
	"slices"
	"testing"

	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
)

// spoil puts a defect into the small chart, or makes facts that do.
type spoil func(c *procedure.Chart) procedure.Facts

// box gives a box of a chart to change.
func box(c *procedure.Chart, key string) *procedure.Box {
	return &c.Boxes[slices.IndexFunc(c.Boxes, func(b procedure.Box) bool { return b.Key == key })]
}

// refusing is a chart that ends refused.
var refusing = &procedure.Chart{Key: "sub", Boxes: []procedure.Box{
	{Key: "start", Kind: procedure.Start, Exits: []procedure.Exit{{To: "end"}}},
	{Key: "end", Kind: procedure.End, Outcome: "refused"},
}}

var structureDefects = map[string]spoil{
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
	"same-exit":    func(c *procedure.Chart) (f procedure.Facts) { box(c, "needed").Exits[1].Key = "yes"; return },
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
	"large": func(c *procedure.Chart) (f procedure.Facts) {
		c.Boxes = append(c.Boxes, make([]procedure.Box, 60)...)
		return
	},
}

var questionDefects = map[string]spoil{
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
	"many-answers": func(c *procedure.Chart) (f procedure.Facts) {
		b := box(c, "needed")
		for _, more := range []string{"a", "b", "c", "d"} {
			b.Exits = append(b.Exits, procedure.Exit{Key: more, To: "end", Label: english(more)})
		}
		return
	},
}

var flowDefects = map[string]spoil{
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
}

var referenceDefects = map[string]spoil{
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
		return procedure.Facts{Charts: map[string]*procedure.Chart{"sub": refusing}}
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
}

func TestEachDefectIsFoundByName(t *testing.T) {
	t.Parallel()
	for _, defects := range []map[string]spoil{structureDefects, questionDefects, flowDefects, referenceDefects} {
		for defect, spoil := range defects {
			chart := visit()
			facts := spoil(chart)
			if all := found(chart, facts); !slices.Contains(all, defect) {
				t.Errorf("%s was not found, but %v", defect, all)
			}
		}
	}
}
