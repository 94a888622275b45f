// Package policy holds the organisation's codes of conduct: for a situation,
// what is expected or which steps to take, each clause a must, a can or a
// should. A clause may say how much a role decides alone; publishing the policy
// makes it so.
package policy

import (
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/people"
)

// Format is the number of the form in which policies are stored today. The
// first had one situation, and clauses of words alone.
const Format = 2

// Force is how binding a clause is.
type Force string

// The forces of a clause.
const (
	Must   Force = "must"
	Can    Force = "can"
	Should Force = "should"
)

// Forces lists them, the most binding first.
var Forces = []Force{Must, Should, Can}

// Policy is one code of conduct.
type Policy struct {
	Format     int           `json:"format"`
	Key        string        `json:"key"`
	Name       language.Text `json:"name"`
	Situations []Situation   `json:"situations"`
	Clauses    []Clause      `json:"clauses"`
	Text       language.Text `json:"text,omitzero"` // Markdown: as many pages as it takes
	Reach

	taken edition.Taken[Policy]
}

// Situation is when the policy holds.
type Situation struct {
	Key   string        `json:"key"`
	Words language.Text `json:"words"`
}

// Reach is for what a policy holds, who reads it and who looks after it.
type Reach struct {
	Services []string      `json:"services,omitempty"` // the keys of the charter's services; none: all
	Products language.Text `json:"products,omitzero"`  // which ones, in words; zero: all
	Public   bool          `json:"public"`             // customers may read it
	Owner    people.Role   `json:"owner,omitempty"`
	Review   hours.Date    `json:"review,omitempty"` // when it is looked at again, a year on at the latest
}

// Clause is one rule of a policy: what is expected, or the steps to take.
type Clause struct {
	Key      string          `json:"key"`
	Force    Force           `json:"force"`
	Words    language.Text   `json:"words"`
	Steps    []language.Text `json:"steps,omitempty"`
	Services []string        `json:"services,omitempty"` // for which of the policy's; none: all
	Internal bool            `json:"internal,omitempty"` // for the house alone, even where the policy is public
	Limits   []Limit         `json:"limits,omitempty"`
}

// Limit is how much those of a role decide alone.
type Limit struct {
	Role   people.Role  `json:"role"`
	What   string       `json:"what"` // what is limited: people.LimitRefund
	Amount money.Amount `json:"amount"`
}

// Say is the limit as a sentence.
func (l Limit) Say() language.Message {
	return say.PolicyLimitSays(l.Role.Say().Capital(), l.Amount)
}

// Clause finds a clause by its key.
func (p *Policy) Clause(key string) (Clause, bool) {
	for _, clause := range p.Clauses {
		if clause.Key == key {
			return clause, true
		}
	}
	return Clause{}, false
}

// Limits are all that a policy delegates, in the order of its clauses.
func (p *Policy) Limits() (limits []Limit) {
	for _, clause := range p.Clauses {
		limits = append(limits, clause.Limits...)
	}
	return limits
}

// Shown is the policy as customers read it: without what is for the house alone.
// Every rendering for customers, the search and the interface for other systems
// begin from it. False where customers do not read it at all.
func (p *Policy) Shown() (Policy, bool) {
	shown := *p
	shown.Owner, shown.Review, shown.Clauses = "", 0, nil
	for _, clause := range p.Clauses {
		if !clause.Internal {
			clause.Limits = nil // what one of us may grant alone is between us
			shown.Clauses = append(shown.Clauses, clause)
		}
	}
	return shown, p.Public
}

// Among gives policies as those read them who know of some services alone: they name
// no others, and have no clauses for them; those that are all for others are left out.
func Among(all []Policy, known func(service string) bool) (told []Policy) {
	for _, each := range all {
		if own, held := each.among(known); held {
			told = append(told, own)
		}
	}
	return told
}

func (p Policy) among(known func(service string) bool) (Policy, bool) {
	own, held := named(p.Services, known)
	all := p.Clauses
	p.Services, p.Clauses = own, nil
	for _, clause := range all {
		if services, holds := named(clause.Services, known); holds {
			clause.Services = services
			p.Clauses = append(p.Clauses, clause)
		}
	}
	return p, held
}

// named are those of some services that are known; false where there are some, and
// none of them is.
func named(services []string, known func(string) bool) (own []string, held bool) {
	for _, each := range services {
		if known(each) {
			own = append(own, each)
		}
	}
	return own, len(own) > 0 || len(services) == 0
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
