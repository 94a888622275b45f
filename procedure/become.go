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
	for _, part := range partial {
		if slices.Contains(part.kinds, b.Kind) || values.FieldByIndex(part.field).IsZero() {
			continue
		}
		if b.Kind != End || part.name != "exits" && part.name != "say" {
			names = append(names, part.name)
		}
	}
	return names
}

// partOfSome is a part of a box that boxes of some kinds alone have, with its name
// in files.
type partOfSome struct {
	name  string
	field []int
	kinds []Kind
}

// partial are those of which only says so, in the order of a box.
var partial = func() (all []partOfSome) {
	box := reflect.TypeFor[Box]()
	names, fields := partsOf(box)
	for at, name := range names {
		if kinds, some := only[box.FieldByIndex(fields[at]).Name]; some {
			all = append(all, partOfSome{name, fields[at], kinds})
		}
	}
	return all
}()

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
