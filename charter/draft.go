package charter

import (
	"slices"
	"strings"

	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/promise"
)

// What says how a state of a draft came to be: by a change of one field of the
// promise, which it names, or by one of those below.
type What string

// The other ways.
const (
	Several   What = "several"   // fields at once
	Undone    What = "undone"    // the last change was taken back
	Back      What = "back"      // an earlier state was brought back
	Discarded What = "discarded" // it is the promise in force again
)

// Say is the way as a history names it.
func (w What) Say() language.Message {
	switch w {
	case Several:
		return say.BuilderDidSeveral()
	case Undone:
		return say.BuilderDidUndo()
	case Back:
		return say.BuilderDidBack()
	case Discarded:
		return say.BuilderDidDiscard()
	}
	return say.BuilderDidChange(promise.Field(w).Say())
}

// Name is what a button that takes it back is named by: the field alone.
func (w What) Name() language.Message {
	switch w {
	case Several, Undone, Back, Discarded:
		return w.Say()
	}
	return promise.Field(w).Say()
}

// beginning is where a state came from that is the promise in force itself.
const beginning = -1

// State is one state of a draft, and how it came to be.
type State struct {
	Sequence int64
	CameFrom int64 // the state it came from: 0 is the promise in force
	What     What
	By       ids.ID
	At       now.Instant
	Promise  promise.Promise
}

// Draft is a promise that is being written.
type Draft struct {
	// Promise is the latest state; the promise in force while nobody has changed
	// it.
	Promise  promise.Promise
	InForce  promise.Promise
	Edition  edition.Edition // of the charter in force, without its content
	Sequence int64           // of the latest state, 0 while there is none
	History  []State         // newest first
}

// Changed says that the draft is another promise than the one in force.
func (d Draft) Changed() bool { return promise.Hash(d.Promise) != promise.Hash(d.InForce) }

// Undoable says that there is a change that can be taken back.
func (d Draft) Undoable() bool {
	return len(d.History) > 0 && d.History[0].CameFrom != beginning
}

// Undoes says what Undo would take back: the last change, or after an undo the one
// before it.
func (d Draft) Undoes() What {
	last := d.History[0]
	for _, each := range d.History {
		if each.CameFrom == last.CameFrom && each.What != Undone && promise.Hash(each.Promise) == promise.Hash(last.Promise) {
			return each.What
		}
	}
	return last.What
}

// Since lists what was done after the state that somebody has seen.
func (d Draft) Since(seen int64) (states []State) {
	for _, each := range d.History {
		if each.Sequence > seen {
			states = append(states, each)
		}
	}
	return states
}

// At gives a state of the draft by its sequence: 0 is the promise in force.
func (d Draft) At(sequence int64) (promise.Promise, bool) {
	if sequence == 0 {
		return d.InForce, true
	}
	for _, each := range d.History {
		if each.Sequence == sequence {
			return each.Promise, true
		}
	}
	return promise.Promise{}, false
}

// change is the state that follows when somebody writes the promise anew; false
// where nothing is other than it was. What the change itself made unsound is a
// fault; what is missing elsewhere may be missing in a draft.
func (d Draft) change(next promise.Promise) (State, bool, error) {
	next = promise.Aged(d.Promise, next)
	changed := promise.Changed(d.Promise, next)
	if len(changed) == 0 {
		return State{}, false, nil
	}
	if err := unsound(next, changed); err != nil {
		return State{}, false, err
	}
	written := slices.DeleteFunc(slices.Clone(changed), func(f promise.Field) bool { return len(changed) > 1 && follows(f, changed) })
	what := Several
	if len(written) == 1 {
		what = What(written[0])
	}
	return State{CameFrom: d.Sequence, What: what, Promise: next}, true, nil
}

// follows says that a field changed along with another: the words of a row with
// the row, and the age of words with the words.
func follows(f promise.Field, changed []promise.Field) bool {
	if f == "words.stale" {
		return true
	}
	for phrase, of := range map[string][]promise.Field{".names": {"keyed", "on_miss.remedy"}, ".stages": {"stages"}, ".remedy": {"on_miss.remedy"}} {
		if strings.HasPrefix(string(f), "words.") && strings.HasSuffix(string(f), phrase) && slices.ContainsFunc(of, func(row promise.Field) bool { return slices.Contains(changed, row) }) {
			return true
		}
	}
	return false
}

// unsound gives the faults of a promise that are of the fields that changed.
func unsound(p promise.Promise, changed []promise.Field) error {
	var wrong []*fault.Fault
	if p.Check() != nil {
		for _, each := range fault.Of(p.Check()).Fields() {
			if slices.ContainsFunc(changed, func(f promise.Field) bool { return f.Holds(each.Field) }) {
				wrong = append(wrong, each)
			}
		}
	}
	if len(wrong) == 0 {
		return nil
	}
	first := *wrong[0]
	first.More = wrong[1:]
	return &first
}

// undo is the state that follows when the last change is taken back; false when
// there is none. Undoing again goes one further.
func (d Draft) undo() (State, bool) {
	if !d.Undoable() {
		return State{}, false
	}
	last := d.History[0].CameFrom
	next := State{CameFrom: beginning, What: Undone, Promise: d.InForce}
	for _, each := range d.History {
		if each.Sequence == last {
			next.CameFrom, next.Promise = each.CameFrom, each.Promise
		}
	}
	return next, true
}

// back is the state that follows when the draft becomes again what it was before
// one of its states; false when there is no such state. It can be undone.
func (d Draft) back(sequence int64) (State, bool) {
	if _, known := d.At(sequence); !known || sequence < 1 {
		return State{}, false
	}
	before, known := d.At(sequence - 1)
	return State{CameFrom: d.Sequence, What: Back, Promise: before}, known
}
