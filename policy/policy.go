// Package policy holds the organisation's codes of conduct: for a situation,
// what is expected or which steps to take, each clause a must, a can or a
// should.
package policy

import (
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Format is the number of the form in which policies are stored today.
const Format = 1

// Force is how binding a clause is.
type Force string

// The forces of a clause.
const (
	Must   Force = "must"
	Can    Force = "can"
	Should Force = "should"
)

// Policy is one code of conduct.
type Policy struct {
	Format    int           `json:"format"`
	Key       string        `json:"key"`
	Name      language.Text `json:"name"`
	Situation language.Text `json:"situation"`
	Clauses   []Clause      `json:"clauses"`
	Public    bool          `json:"public"` // customers may read it
}

// Clause is one rule of a policy.
type Clause struct {
	Key   string        `json:"key"`
	Force Force         `json:"force"`
	Words language.Text `json:"words"`
}

// Check says what keeps a policy from being written down.
func (p *Policy) Check() error {
	if p.Key == "" || p.Name.IsZero() {
		return fault.Invalid("name", say.ErrEnter(say.TermPolicy()))
	}
	for _, clause := range p.Clauses {
		if clause.Force != Must && clause.Force != Can && clause.Force != Should {
			return fault.Invalid("clauses", say.PolicyForceUnknown(string(clause.Force)))
		}
	}
	return nil
}
