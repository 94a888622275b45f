package procedure

import (
	"reflect"
	"slices"
)

// Become makes the box one of another kind. What it had and boxes of the new kind
// have not goes; what both have stays, the ways out among it.
func (b *Box) Become(kind Kind) {
	if b.Kind == kind {
		return
	}
	b.Kind = kind
	fields := reflect.ValueOf(b).Elem()
	for name, kinds := range only {
		if !slices.Contains(kinds, kind) {
			fields.FieldByName(name).SetZero()
		}
	}
	for i := range b.Exits {
		exit := &b.Exits[i]
		exit.Usual = exit.Usual && kind == Question
		exit.Alternate = exit.Alternate && kind == Step
		exit.TimeOut = exit.TimeOut && kind == Delay
		if kind != Call {
			exit.Outcome = ""
		}
	}
}

// idle are the parts that the box has and that boxes of its kind have not, by their
// names in files: nothing reads them there. Of the ways out of an end the arrows tell,
// and what an end says counts as telling the customer.
func (b *Box) idle() (names []string) {
	values := reflect.ValueOf(b).Elem()
	all, fields := partsOf(values.Type())
	for at, name := range all {
		kinds, some := only[values.Type().FieldByIndex(fields[at]).Name]
		if !some || slices.Contains(kinds, b.Kind) || values.FieldByIndex(fields[at]).IsZero() {
			continue
		}
		if b.Kind != End || name != "exits" && name != "say" {
			names = append(names, name)
		}
	}
	return names
}

// only are the parts of a box that boxes of some kinds alone have.
var only = map[string][]Kind{
	"Instruction": {Step, Question, Delay, Mail},
	"Say":         {Step, Question},
	"Public":      {Step, Question, Delay, Mail, Lookup, Call, End},
	"Role":        {Step, Question, Delay, Mail},
	"Limit":       {Step, Question, Mail},
	"Promise":     {Step, Question, Delay, Mail},
	"Event":       {Step, Delay, Mail},
	"Action":      {Step},
	"Fields":      {Step, Question, Lookup},
	"Knowledge":   {Step, Question},
	"Clause":      {Step, Question},
	"Wait":        {Delay},
	"Message":     {Mail},
	"Record":      {Lookup},
	"Chart":       {Call},
	"Outcome":     {End},
	"Rules":       {Question},
	"Exits":       {Start, Step, Question, Delay, Mail, Lookup, Call},
}
