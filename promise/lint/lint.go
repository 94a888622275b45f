// Package lint says what is wrong with promises before customers read them.
//
// It holds typed promises, a whole charter of them, and sentences that people
// already have against the fifteen rules of a good standard. What it finds
// names the rule and the place, says in the reader's language what is wrong and
// what to do, and offers the repaired promise where one is obvious.
//
// Everything here is pure: what happened in the past comes in as counts.
package lint

import (
	"sync"

	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// Rule is one of the fifteen rules of a good standard.
type Rule int

// The rules.
const (
	OneEach     Rule = 1 + iota // one promise in one sentence
	Visible                     // a subject, and an event that the customer sees
	StartNamed                  // what starts the clock is named
	StopNamed                   // what stops the clock is named
	Numbered                    // there is a number
	Calendar                    // the unit says which calendar counts
	Channel                     // the touchpoints are named, or all are meant
	ShareApart                  // how often stands apart from how long
	Population                  // the share has a period and a population
	Conditions                  // conditions are data, not prose
	Exclusions                  // what is left out is listed, peak seasons too
	Miss                        // what happens on a miss is said
	NoHedge                     // no wording that leaves a way out
	Reachable                   // the target can be reached, and missed
	SameNumbers                 // every language says the same numbers
)

// Severity says what a finding keeps a promise from.
type Severity string

// The severities.
const (
	Error   Severity = "error"   // it cannot be published as a promise
	Warning Severity = "warning" // it can, and customers or figures will suffer
	Hint    Severity = "hint"    // worth a look
)

// Finding is one thing that a rule has found.
type Finding struct {
	Rule     Rule
	Kind     string // which of the rule's findings, as in Kinds
	Severity Severity
	// Promise is the key of the promise; a sentence has none.
	Promise string
	// Field is the place in the promise, named as in JSON.
	Field string
	// From and To are the bytes of the phrase, or of the sentence, that the
	// finding is about, and Piece is what stands there; To is zero where it is
	// about all of it.
	From, To int
	Piece    string
	Say      language.Message

	repair func() []promise.Promise
}

// Repaired gives the promises that may take the place of the one with the
// finding: one that is changed, or two it is split into. Nil where no repair
// is obvious. What is new in it has still to be read by somebody.
func (f Finding) Repaired() []promise.Promise {
	if f.repair == nil {
		return nil
	}
	return f.repair()
}

// linter is the work on one promise.
type linter struct {
	reader  *reading.Reader
	promise promise.Promise
	history History
	checked map[string]bool // fields in which Check found a fault
	found   []Finding
	numbers [4]string // of each language the numbers in words, in their order
	where   [4]place
}

// place is a stretch of a phrase.
type place struct {
	field    string
	from, to int
	piece    string
}

var readers = sync.Pool{New: func() any { return new(reading.Reader) }}

// Promise holds one promise against the rules. What its Check finds comes
// first. The history may be empty: rule 14 then looks at the promise alone.
func Promise(p promise.Promise, history History) []Finding {
	reader, _ := readers.Get().(*reading.Reader)
	defer readers.Put(reader)
	l := &linter{reader: reader, promise: p, history: history, found: make([]Finding, 0, 8)}
	l.check()
	l.shape()
	l.phrases()
	l.languages()
	l.share()
	l.names()
	l.miss()
	l.reachable()
	return l.found
}

// add notes a finding of the promise.
func (l *linter) add(kind string, at place, m language.Message, repair func() []promise.Promise) {
	f := found(kind, m)
	f.Promise, f.Field, f.From, f.To, f.Piece, f.repair = l.promise.Key, at.field, at.from, at.to, at.piece, repair
	l.found = append(l.found, f)
}

// found makes a finding of a kind. Without a message it says the kind's own.
func found(kind string, m language.Message) Finding {
	k := byName[kind]
	if m.IsZero() {
		m = k.Say("")
	}
	return Finding{Rule: k.Rule, Kind: kind, Severity: k.Severity, Say: m}
}

// about adds a finding about a piece of a phrase.
func (l *linter) about(kind string, at place, repair func() []promise.Promise) {
	l.add(kind, at, byName[kind].Say(at.piece), repair)
}

// field is a place without a piece.
func field(name string) place { return place{field: name} }
