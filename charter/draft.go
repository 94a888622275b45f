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
	Several   What = edition.Several
	Undone    What = edition.Undone
	Back      What = edition.Back
	Added     What = edition.Added
	Removed   What = edition.Removed
	Moved     What = edition.Moved
	Discarded What = edition.Discarded // it is the promise of the edition again
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
	case Added:
		return say.CharterDidAdd()
	case Removed:
		return say.CharterDidRemove()
	case Moved:
		return say.CharterDidMove()
	case edition.Brought:
		return say.CharterDidBring()
	case edition.Pasted:
		return say.CharterDidPaste()
	}
	return say.BuilderDidChange(promise.Field(w).Say())
}

// Name is what a button that takes it back is named by: the field alone.
func (w What) Name() language.Message {
	switch w {
	case Several, Undone, Back, Added, Removed, Moved, edition.Brought, edition.Pasted, Discarded:
		return w.Say()
	}
	return promise.Field(w).Say()
}

// State is one state of a draft, and how it came to be.
type State struct {
	Sequence int64
	What     What
	By       ids.ID
	At       now.Instant
	Promise  promise.Promise
	Aside    bool // it came too late, and is kept for who wrote it
}

// Draft is a promise that is being written.
type Draft struct {
	// Promise is the latest state; the promise of the edition it began from while
	// nobody has changed it.
	Promise promise.Promise
	Out     bool            // it is taken out of the charter: Promise is what it was before
	InForce promise.Promise // as in that edition; without a class where it is new
	Edition edition.Edition // that edition, without its content
	// Submitted is the edition in review that has it so; 0 while it can be changed.
	Submitted ids.ID
	Sequence  int64   // of the latest state, Started while there is none
	Started   int64   // under which it is as in that edition
	History   []State // newest first
	Undoes    What    // what undoing takes back: the last change, or the one before it; "" for nothing
}

// Changed says that the draft is another promise than the one in force.
func (d Draft) Changed() bool { return d.Out || promise.Hash(d.Promise) != promise.Hash(d.InForce) }

// Since lists what was done after the state that somebody has seen.
func (d Draft) Since(seen int64) (states []State) {
	for _, each := range d.History {
		if each.Sequence > seen && !each.Aside {
			states = append(states, each)
		}
	}
	return states
}

// At gives a state of the draft by its sequence; false where that is of another
// draft.
func (d Draft) At(sequence int64) (promise.Promise, bool) {
	if sequence == d.Started {
		return d.InForce, true
	}
	for _, each := range d.History {
		if each.Sequence == sequence {
			return each.Promise, true
		}
	}
	return promise.Promise{}, false
}

// change is the promise that follows when somebody writes it anew, and what that
// does; false where nothing is other than it was. What the change itself made
// unsound is a fault; what is missing elsewhere may be missing in a draft.
func (d Draft) change(from, next promise.Promise) (promise.Promise, What, bool, error) {
	next = promise.Aged(from, next)
	changed := promise.Changed(from, next)
	if len(changed) == 0 {
		return next, Back, d.Out, nil
	}
	if err := unsound(next, changed); err != nil {
		return next, "", false, err
	}
	written := slices.DeleteFunc(slices.Clone(changed), func(f promise.Field) bool { return len(changed) > 1 && follows(f, changed) })
	if len(written) == 1 {
		return next, What(written[0]), true, nil
	}
	return next, Several, true, nil
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
