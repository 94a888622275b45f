// Package reading reads promises from the sentences that people already have:
// a page of a charter, a table of service standards, a line that somebody
// pastes. Each sentence becomes a suggestion of a typed promise, with what was
// not understood, what must be asked, and how sure the reading is.
//
// A reading never guesses in silence. What a sentence leaves open (working or
// calendar days? counted from when?) is a question; what it contradicts itself
// in is one too. English is read thoroughly, and Urdu, Hindi (also in Roman
// letters) and Turkish as far as charters in these languages write.
package reading

import (
	"slices"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise"
)

// Kind says what a sentence is.
type Kind string

// The kinds of sentence.
const (
	Promised  Kind = "promise"
	Value     Kind = "value"     // a manner or an aim: nothing to measure
	Heading   Kind = "heading"   // names what follows
	Scrap     Kind = "scrap"     // debris of copying, or nothing to read
	Continued Kind = "continued" // belongs to the promise before it
)

// Sure is how sure a reading is.
type Sure string

// The degrees.
const (
	Certain Sure = "certain" // nothing is open
	Likely  Sure = "likely"  // what was read is said; some of the rest is open
	Unsure  Sure = "unsure"  // what was read may be wrong
)

// Reading is what one sentence was read as.
type Reading struct {
	Line     int // of the text, or row of the table; 1 is the first
	Text     string
	Language language.Language
	Kind     Kind
	// Promise is the suggestion. It has no key, title or owner yet.
	Promise promise.Promise
	// Limits are the time limits that the sentence states, in their order.
	Limits []Limit
	// Share says that the sentence itself names how often.
	Share bool
	// Left are the pieces that were not understood.
	Left      []string
	Questions []Question
	Sure      Sure
	joint     [2]int // the place of what joins two promises, in bytes; zero: it is one
}

// Limit is a time limit as a sentence states it.
type Limit struct {
	promise.Limit
	// Said says that the sentence tells working from calendar time.
	Said bool
	// Also says that it repeats the limit before it in another unit.
	Also bool
}

// Topic is what a question is about.
type Topic string

// Question is something that a sentence leaves open or contradicts itself in.
type Question struct {
	Topic Topic
	Say   language.Message
	// Column is that of a table which raises it, as its header writes it.
	Column string
}

// Asks says that the reading asks about a topic.
func (r Reading) Asks(topic Topic) bool {
	for _, each := range r.Questions {
		if each.Topic == topic {
			return true
		}
	}
	return false
}

// Reader reads sentences one after another. It is not for two goroutines at
// once. The zero Reader is ready.
type Reader struct{ scan scan }

// ReaderIn is a reader for a house that counts in a currency: where that is called
// rupees, Rs 500 are meant in it. The zero Reader asks whose rupees they are.
func ReaderIn(currency string) *Reader {
	r := new(Reader)
	if slices.Contains(countries, currency) {
		r.scan.rupees = currency
	}
	return r
}

// Sentence reads one sentence. An empty language is found out from the words.
func (r *Reader) Sentence(text string, l language.Language) Reading {
	clean, hidden := cleaned(text)
	spoken := l
	if spoken == "" {
		spoken = r.guess(clean)
	}
	column := spoken
	if (spoken == language.Urdu || spoken == language.Hindi) && isLatin(clean) {
		column = roman
	}
	r.scan.read(clean, column)
	if l == "" && column == roman {
		spoken = language.Urdu
	}
	a := assembly{scan: &r.scan, out: Reading{Text: clean, Language: spoken}}
	a.assemble()
	if hidden {
		a.ask(Hidden)
	}
	a.judge()
	return a.out
}

// days is a limit of days.
func (l Limit) days() bool { return l.Unit == hours.InDays }
