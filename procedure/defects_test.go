package procedure_test

import (
	"fmt"
	"slices"
	"testing"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
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
	"dead-end":    func(c *procedure.Chart) (f procedure.Facts) { box(c, "visit").Exits = nil; return },
	"trap": func(c *procedure.Chart) (f procedure.Facts) {
		box(c, "call").Exits = []procedure.Exit{{To: "call"}, {Key: "late", To: "call", TimeOut: true}}
		return
	},
	"two-ways": func(c *procedure.Chart) (f procedure.Facts) { box(c, "record").Exits[1].Alternate = false; return },
	"misplaced-exit": func(c *procedure.Chart) (f procedure.Facts) {
		box(c, "needed").Exits[1].Alternate = true
		return
	},
	"same-place": func(c *procedure.Chart) (f procedure.Facts) {
		box(c, "call").Cell, box(c, "visit").Cell = &procedure.Cell{Row: 2, Column: 3}, &procedure.Cell{Row: 2, Column: 3}
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
	"outcome-missing": func(c *procedure.Chart) (f procedure.Facts) { box(c, "end").Outcome = ""; return },
	"outcome-unknown": func(c *procedure.Chart) (f procedure.Facts) { box(c, "end").Outcome = "end-2"; return },
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
	"rule-exit": func(c *procedure.Chart) (f procedure.Facts) {
		box(c, "needed").Rules = []procedure.Rule{{Exit: "maybe"}}
		return
	},
	"one-way":  func(c *procedure.Chart) (f procedure.Facts) { box(c, "needed").Exits[1].To = "visit"; return },
	"no-usual": func(c *procedure.Chart) (f procedure.Facts) { box(c, "needed").Exits[0].Usual = false; return },
	"title-gap": func(*procedure.Chart) procedure.Facts {
		return procedure.Facts{Languages: []language.Language{language.Urdu}}
	},
	"text-gap": func(c *procedure.Chart) (f procedure.Facts) {
		c.Name = c.Name.With(language.Urdu, "وزٹ")
		return
	},
	"outcome-gap": func(c *procedure.Chart) procedure.Facts {
		c.Own = []procedure.Outcome{{Key: "exchanged", Label: english("Exchanged")}}
		c.Name = c.Name.With(language.Urdu, "وزٹ")
		return procedure.Facts{}
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
	"by-hand": func(c *procedure.Chart) (f procedure.Facts) {
		b := box(c, "record")
		b.Kind, b.Exits, b.Message = procedure.Mail, b.Exits[:1], &procedure.Message{Template: "t", Touchpoint: "telephone"}
		return
	},
	"field-kinds": func(c *procedure.Chart) (f procedure.Facts) {
		box(c, "needed").Fields = []procedure.Field{{Key: "fault", Label: english("Fault"), Type: procedure.DateField}}
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
	"caller-lost": func(c *procedure.Chart) procedure.Facts {
		calls := procedure.Box{Key: "calls", Kind: procedure.Call, Chart: c.Key, Exits: []procedure.Exit{{To: "end", Outcome: "refused"}}}
		return procedure.Facts{Charts: map[string]*procedure.Chart{"main": {Key: "main", Name: english("Complaint"), Boxes: []procedure.Box{calls}}}}
	},
	"caller-circles": func(c *procedure.Chart) procedure.Facts {
		box(c, "start").Exits[0].To = "end"
		main := &procedure.Chart{Key: "main", Name: english("Complaint"), Boxes: []procedure.Box{
			{Key: "calls", Kind: procedure.Call, Chart: c.Key, Exits: []procedure.Exit{{To: "again"}}},
			{Key: "again", Kind: procedure.Question, Rules: []procedure.Rule{{Exit: "yes"}}, Exits: []procedure.Exit{{Key: "yes", To: "calls"}}},
		}}
		return procedure.Facts{Charts: map[string]*procedure.Chart{"main": main}}
	},
	"cell-claimed": func(c *procedure.Chart) procedure.Facts {
		c.Touchpoints, c.Requests = []string{"email", "letter"}, []string{"service"}
		other := &procedure.Chart{Key: "other", Name: english("Letters"), Handles: procedure.Handles{Touchpoints: []string{"letter"}, Requests: []string{"order", "service"}}}
		return procedure.Facts{Charts: map[string]*procedure.Chart{"other": other, c.Key: c}}
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
		return procedure.Facts{Promises: map[string]promise.Promise{"visit": {}}}
	},
	"no-record":      func(c *procedure.Chart) (f procedure.Facts) { looking(c, "", nil); return },
	"record-unknown": func(c *procedure.Chart) (f procedure.Facts) { looking(c, "moon", nil); return },
	"record-field": func(c *procedure.Chart) (f procedure.Facts) {
		looking(c, procedure.CustomerRecord, []procedure.Field{{Key: "shoe-size", Label: english("Shoe size"), Type: procedure.NumberField}})
		return
	},
	"record-type": func(c *procedure.Chart) (f procedure.Facts) {
		looking(c, procedure.CustomerRecord, []procedure.Field{{Key: "phone", Label: english("Telephone"), Type: procedure.TextField}})
		return
	},
	"role-unknown": func(c *procedure.Chart) (f procedure.Facts) { box(c, "record").Role = "pilot"; return },
	"not-in-language": func(c *procedure.Chart) procedure.Facts {
		box(c, "record").Knowledge = []string{"frost"}
		return procedure.Facts{
			Articles:  map[string]procedure.Known{"frost": {In: []language.Language{language.English}}},
			Languages: []language.Language{language.English, language.Hindi},
		}
	},
}

// looking makes the first step a look-up.
func looking(c *procedure.Chart, record procedure.Record, fields []procedure.Field) {
	b := box(c, "record")
	b.Kind, b.Action, b.Record, b.Fields, b.Exits = procedure.Lookup, "", record, fields, b.Exits[:1]
}

// ruled makes the question answer itself by an amount.
func ruled(c *procedure.Chart, rules ...procedure.Rule) (f procedure.Facts) {
	record := box(c, "record")
	record.Fields = append(record.Fields, procedure.Field{Key: "age", Label: english("Age"), Type: procedure.NumberField, Required: true})
	record.Exits = record.Exits[:1]
	box(c, "needed").Rules = rules
	call := box(c, "call")
	call.Kind, call.Wait, call.Label, call.Exits = procedure.Step, nil, english("Call the customer"), []procedure.Exit{{To: "end"}}
	return f
}

func when(is procedure.Operator, value, exit string) procedure.Rule {
	return procedure.Rule{When: []procedure.Condition{{Field: "age", Is: is, Value: value}}, Exit: exit}
}

var tableDefects = map[string]spoil{
	"no-otherwise": func(c *procedure.Chart) procedure.Facts {
		return ruled(c, when(procedure.Less, "5", "yes"), when(procedure.More, "5", "no"))
	},
	"rule-never": func(c *procedure.Chart) procedure.Facts {
		return ruled(c, when(procedure.AtMost, "5", "yes"), when(procedure.Less, "3", "no"), procedure.Rule{Exit: "no"})
	},
	"rule-value": func(c *procedure.Chart) procedure.Facts {
		return ruled(c, when(procedure.AtMost, "۵", "yes"), procedure.Rule{Exit: "no"})
	},
	"rule-always": func(c *procedure.Chart) procedure.Facts {
		return ruled(c, when(procedure.Filled, "", "yes"), procedure.Rule{Exit: "no"})
	},
	"idle-part": func(c *procedure.Chart) (f procedure.Facts) {
		limited(c, 5, "visit")
		return
	},
	"field-unnamed": func(c *procedure.Chart) (f procedure.Facts) {
		box(c, "record").Fields[0].Label = language.Text{}
		return
	},
	"no-no": func(c *procedure.Chart) (f procedure.Facts) {
		box(c, "needed").Exits[1].Label = english("Later")
		return
	},
	"field-unused": func(c *procedure.Chart) (f procedure.Facts) {
		box(c, "needed").Fields = []procedure.Field{{Key: "colour", Label: english("Colour"), Type: procedure.YesNoField}}
		return
	},
	"endless-loop": func(c *procedure.Chart) (f procedure.Facts) {
		box(c, "visit").Exits[1].To, box(c, "call").Exits[1].To = "call", "visit"
		return
	},
	"label-long": func(c *procedure.Chart) (f procedure.Facts) {
		box(c, "visit").Label = english("Wait until one of our engineers has come, has found what is wrong, has put it right and has told us")
		return
	},
}

// within is a promise between two events.
func within(start, stop promise.Event, minutes int64) promise.Promise {
	return promise.Promise{
		Key: "soon", Class: promise.MaxTime, Start: start, Stop: stop,
		Limit: &promise.Limit{Limit: hours.Limit{Value: minutes, Unit: hours.InMinutes, Counting: hours.Working}},
	}
}

func promised(p promise.Promise) procedure.Facts {
	return procedure.Facts{
		Promises: map[string]promise.Promise{p.Key: p}, Happening: map[promise.Event]bool{promise.Received: true, promise.Closed: true},
	}
}

func limited(c *procedure.Chart, minutes int64, keys ...string) {
	for _, key := range keys {
		box(c, key).Limit = hours.Limit{Value: minutes, Unit: hours.InMinutes, Counting: hours.Working}
	}
}

var timeDefects = map[string]spoil{
	"no-limit": func(c *procedure.Chart) procedure.Facts {
		box(c, "record").Promise = "soon"
		return promised(within(promise.Received, promise.VisitDone, 60))
	},
	"over-promise": func(c *procedure.Chart) procedure.Facts {
		limited(c, 31, "record", "needed")
		return promised(within(promise.Received, promise.VisitDone, 60))
	},
	"may-exceed": func(c *procedure.Chart) procedure.Facts {
		limited(c, 31, "record", "needed")
		box(c, "record").Exits[1].To, box(c, "visit").Exits[1].To = "visit", "end"
		c.Boxes = slices.DeleteFunc(c.Boxes, func(b procedure.Box) bool { return b.Key == "call" })
		return promised(within(promise.Received, promise.VisitDone, 60))
	},
	"never-starts": func(*procedure.Chart) procedure.Facts {
		return promised(within(promise.Complained, promise.VisitDone, 60))
	},
	"never-stops": func(*procedure.Chart) procedure.Facts {
		return promised(within(promise.Received, promise.Delivered, 60))
	},
	"many-handovers": func(c *procedure.Chart) (f procedure.Facts) {
		for n := range 10 {
			step := procedure.Box{
				Key: fmt.Sprintf("s%d", n), Kind: procedure.Step, Label: english(fmt.Sprintf("Step %d", n)),
				Role: procedure.Roles[n%2], Exits: []procedure.Exit{{To: fmt.Sprintf("s%d", n+1)}},
			}
			c.Boxes = append(c.Boxes, step)
		}
		c.Boxes[len(c.Boxes)-1].Exits[0].To = "end"
		box(c, "visit").Exits[0].To = "s0"
		return
	},
	"untold": func(c *procedure.Chart) (f procedure.Facts) { box(c, "end").Say = language.Text{}; return },
	"refused-bare": func(c *procedure.Chart) (f procedure.Facts) {
		box(c, "end").Outcome = "refused"
		return
	},
}

func TestRepairLeavesWhatAPersonHasToChoose(t *testing.T) {
	t.Parallel()
	chart := visit()
	box(chart, "end").Exits = []procedure.Exit{{To: "call"}}
	box(chart, "needed").Exits[1].Key = "yes"
	box(chart, "needed").Exits[0].Usual = false
	if left := found(procedure.Repair(chart, procedure.Facts{}), procedure.Facts{}); !slices.Equal(left, []string{"no-usual"}) {
		t.Errorf("after the repair there is %v", left)
	}
}

// A table over a choice that decides every option needs no otherwise, and a
// question can count how often the case came by.
func TestATableThatDecidesEveryKindOfCaseNeedsNoOtherwise(t *testing.T) {
	t.Parallel()
	chart := visit()
	ruled(chart, when(procedure.Less, "5", "yes"), when(procedure.AtLeast, "5", "no"))
	if defects := found(chart, procedure.Facts{}); len(defects) > 0 {
		t.Errorf("found %v", defects)
	}
	often := procedure.Rule{When: []procedure.Condition{{Box: "record", Is: procedure.More, Value: "2"}}, Exit: "no"}
	box(chart, "needed").Rules = []procedure.Rule{often, {Exit: "yes"}}
	box(chart, "call").Exits[0].To = "record"
	box(chart, "record").Fields = nil
	if defects := found(chart, procedure.Facts{}); len(defects) > 0 {
		t.Errorf("of a loop that counts, found %v", defects)
	}
	done, late := procedure.Deed{Kind: procedure.Done}, procedure.Deed{Kind: procedure.TimedOut}
	state, rows, _ := walk(t, charts(t, chart), begin, done, late, done, done, late, done, done)
	if state.Standing != procedure.HasEnded || rows[len(rows)-2].Exit != "no" {
		t.Errorf("the third time it stands %q at %q", state.Standing, state.Box)
	}
}

func TestASetOfChartsIsHeldAgainstEveryCell(t *testing.T) {
	t.Parallel()
	one, two := visit(), visit()
	one.Touchpoints, one.Requests = []string{"telephone", "email"}, []string{"service"}
	two.Key, two.Touchpoints, two.Requests, two.Name = "other", []string{"email"}, []string{"service"}, language.Text{}
	var said []string
	for _, f := range procedure.CheckSet([]*procedure.Chart{one, two},
		[]procedure.Named{{Key: "telephone", Name: "telephone"}, {Key: "email", Name: "e-mail"}},
		[]procedure.Named{{Key: "service", Name: "service request"}, {Key: "order", Name: "order"}}, language.English) {
		if f.Defect == "cell-claimed" && !slices.Equal(f.Boxes, []string{"visit", "other"}) {
			t.Errorf("claimed by %v", f.Boxes)
		}
		said = append(said, f.Defect+" "+f.Say.Plain(language.Reader{}))
	}
	want := []string{
		"cell-empty No procedure in force handles this: telephone, order",
		"cell-claimed Several procedures in force claim this: e-mail, service request. Keep one of them: Visit, other",
		"cell-empty No procedure in force handles this: e-mail, order",
	}
	if !slices.Equal(said, want) {
		t.Errorf("said %q", said)
	}
}

func TestAMoveOfOpenCasesDropsNone(t *testing.T) {
	t.Parallel()
	newer := visit()
	newer.Boxes = slices.DeleteFunc(newer.Boxes, func(b procedure.Box) bool { return b.Key == "call" })
	standing := map[string]int{"call": 12, "visit": 3}
	dropped := procedure.CheckMove(visit(), newer, nil, standing)
	if len(dropped) != 1 || dropped[0].Boxes[0] != "call" || dropped[0].Severity != procedure.Error {
		t.Fatalf("dropped %+v", dropped)
	}
	if left := procedure.CheckMove(visit(), newer, map[string]string{"call": "record"}, standing); len(left) > 0 {
		t.Errorf("with a mapping, dropped %+v", left)
	}
	if left := procedure.CheckMove(visit(), newer, map[string]string{"call": "end"}, standing); len(left) == 0 {
		t.Error("cases were moved to an end")
	}
}
