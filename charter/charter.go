// Package charter holds what an organisation promises its customers, in
// writing: purpose, scope and standards. It speaks to the business, its staff
// and its customers at once. Its editions never change; a matter that began
// under one stays under it.
package charter

import (
	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
)

// Format is the number of the newest form in which charters are stored. Each has
// all that the one before has; the third is that of a charter with a promise in
// the third form, the fourth of one with services, stories, places or words, or
// with a promise in the fourth form.
const Format = 4

// Document is the key of the one charter of an organisation.
const Document = "charter"

// Charter is a customer-service charter.
type Charter struct {
	Format      int               `json:"format"`
	Name        language.Text     `json:"name"`
	Purpose     language.Text     `json:"purpose"` // one clear, simple sentence
	Stories     []Story           `json:"stories,omitempty"`
	Scope       []Reach           `json:"scope"`
	Services    []Service         `json:"services,omitempty"`
	Promises    []promise.Promise `json:"promises"`
	Limitations []Limitation      `json:"limitations,omitempty"`
	Failing     language.Text     `json:"failing,omitzero"` // what we do when we fail
	Asking      language.Text     `json:"asking,omitzero"`  // what we ask of customers
	Counting    language.Text     `json:"counting"`         // how we count, for the public page
	Contact     language.Text     `json:"contact"`          // how customers reach us, and complain
	Places      []Place           `json:"places,omitempty"`
	Words       []Word            `json:"words,omitempty"`
	Practice    Practice          `json:"practice,omitzero"`

	taken edition.Taken[Charter]
}

// Reach says of one touchpoint that it is open to customers, who answers there,
// and how.
type Reach struct {
	Touchpoint string        `json:"touchpoint"`
	Roles      []people.Role `json:"roles"`              // who may answer
	Skill      string        `json:"skill,omitempty"`    // what they must know besides, as the list of skills calls it
	Knows      []people.Role `json:"knows,omitempty"`    // who must know how it is answered
	Words      language.Text `json:"words"`              // when and how, as customers read it
	Answering  language.Text `json:"answering,omitzero"` // how we answer there, for the house alone
}

// Promise finds a promise by its key.
func (c *Charter) Promise(key string) (promise.Promise, bool) {
	for at := range c.Promises { // without copying those that it is not
		if c.Promises[at].Key == key {
			return c.Promises[at], true
		}
	}
	return promise.Promise{}, false
}

// Check says what keeps a charter from being written down: a purpose that is
// missing, two promises of one key, or a promise that is not sound.
func (c *Charter) Check() error {
	if c.Purpose.IsZero() {
		return fault.Invalid("purpose", say.ErrEnter(say.CharterFieldPurpose()))
	}
	seen := map[string]bool{}
	for _, p := range c.Promises {
		if seen[p.Key] {
			return fault.Invalid("promises", say.CharterPromiseTwice(p.Key))
		}
		seen[p.Key] = true
		if err := p.Check(); err != nil {
			return err
		}
	}
	return nil
}
