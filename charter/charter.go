// Package charter holds what an organisation promises its customers, in
// writing: purpose, scope and standards. It speaks to the business, its staff
// and its customers at once. Its editions never change; a matter that began
// under one stays under it.
package charter

import (
	"slices"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
)

// Format is the number of the newest form in which charters are stored. Each has
// all that the one before has; the third is that of a charter with a promise in
// the third form.
const Format = 3

// Document is the key of the one charter of an organisation.
const Document = "charter"

// Charter is a customer-service charter.
type Charter struct {
	Format   int               `json:"format"`
	Name     language.Text     `json:"name"`
	Purpose  language.Text     `json:"purpose"` // one clear, simple sentence
	Scope    []Reach           `json:"scope"`
	Promises []promise.Promise `json:"promises"`
	Counting language.Text     `json:"counting"` // how we count, for the public page
	Contact  language.Text     `json:"contact"`  // how customers reach us, and complain
}

// Reach says of one touchpoint that it is open to customers, and who answers
// there.
type Reach struct {
	Touchpoint string        `json:"touchpoint"`
	Roles      []people.Role `json:"roles"`
	Words      language.Text `json:"words"` // when and how, as customers read it
}

// Promise finds a promise by its key.
func (c *Charter) Promise(key string) (promise.Promise, bool) {
	for _, p := range c.Promises {
		if p.Key == key {
			return p, true
		}
	}
	return promise.Promise{}, false
}

// Public is the charter as customers read it: without the promises that are
// for the house alone.
func (c *Charter) Public() *Charter {
	shown := *c
	shown.Promises = slices.DeleteFunc(slices.Clone(c.Promises), func(p promise.Promise) bool {
		return p.Audience != promise.Public
	})
	return &shown
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
