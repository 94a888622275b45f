package policy

import (
	"errors"
	"fmt"
	"slices"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/kept"
	"vaada/internal/language/say"
	"vaada/people"
)

// Draft checks a policy and writes it down, to be kept as an edition.
func (p *Policy) Draft() (edition.Draft, error) {
	if err := p.Check(); err != nil {
		return edition.Draft{}, err
	}
	written := *p
	written.Format = Format
	return edition.NewDraft(edition.Policy, p.Key, written)
}

// wasRead holds the editions that were read; they never change.
var wasRead = kept.NewShelf[ids.ID, *Policy](mostRead)

// mostRead is how many editions are kept as they were read.
const mostRead = 500

// Of reads the policy of an edition. It is shared and must not be changed.
func Of(tx *db.Tx, id ids.ID) (*Policy, error) {
	return wasRead.Of(id, func() (*Policy, error) { return readOf(tx, id) })
}

func readOf(tx *db.Tx, id ids.ID) (*Policy, error) {
	e, err := edition.Of(tx, id)
	if err != nil {
		return nil, err
	}
	p, err := Read(e.Content)
	if err != nil {
		return nil, fmt.Errorf("policy: %s, edition %d: %w", e.Document, e.Number, err)
	}
	parts, err := p.Parts()
	if err != nil {
		return nil, err
	}
	p.taken.Keep(p, parts)
	return p, nil
}

// WrittenOf reads a policy as it is being written, in the caller's deed. Who
// publishes may. NotFound where nobody ever began it.
func WrittenOf(tx *db.Tx, who people.Actor, document string) (*Policy, edition.Writing, error) {
	w, err := Papers.Writing(tx, who, document)
	if err != nil {
		return nil, w, err
	}
	if !w.Known() {
		return nil, w, fault.NotFound()
	}
	var from *Policy
	if w.Base != 0 {
		if from, err = Of(tx, w.Base); err != nil {
			return nil, w, err
		}
	}
	p, err := Written(from, w)
	return p, w, err
}

// Lacks lists what a policy cannot come into force without, here and now.
func Lacks(tx *db.Tx, p *Policy) ([]edition.Lack, error) {
	o, err := people.OrganisationOf(tx)
	if err != nil {
		return nil, err
	}
	services, err := servicesOf(tx)
	if err != nil {
		return nil, err
	}
	lacks := p.Missing(o.Languages, services)
	for _, clause := range p.Clauses {
		if slices.ContainsFunc(clause.Limits, func(l Limit) bool { return l.Amount.Currency != o.Currency }) {
			lacks = append(lacks, edition.Lack{Part: "clauses/" + clause.Key, Leaf: "limits", Say: say.PolicyLackCurrency(o.Currency)})
		}
	}
	if refused := people.Delegates(tx, p.Key, p.Delegated()); refused != nil {
		f := fault.Of(refused)
		if f.Kind != fault.KindInvalid && f.Kind != fault.KindConflict {
			return nil, refused
		}
		lacks = append(lacks, edition.Lack{Part: p.delegating(), Leaf: "limits", Say: f.Say})
	}
	return lacks, nil
}

// delegating is the first clause that says a limit.
func (p *Policy) delegating() string {
	for _, clause := range p.Clauses {
		if len(clause.Limits) > 0 {
			return "clauses/" + clause.Key
		}
	}
	return "clauses"
}

// Delegated is what the policy has roles decide alone.
func (p *Policy) Delegated() (all []people.Delegated) {
	for _, limit := range p.Limits() {
		all = append(all, people.Delegated{Role: limit.Role, Kind: limit.What, Minor: limit.Amount.Minor})
	}
	return all
}

// servicesOf are the keys of the services of the charter in force.
func servicesOf(tx *db.Tx) (keys []string, err error) {
	_, c, err := charter.InForce(tx)
	if fault.Is(err, fault.KindNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	for _, service := range c.Services {
		keys = append(keys, service.Key)
	}
	return keys, nil
}

// Differences lists in what two policies differ; nil is one that says nothing.
func Differences(was, is *Policy) ([]edition.Change, error) {
	if was == nil {
		was = &Policy{}
	}
	return Compare(was, is)
}

// takenKeys are the keys of the clauses of all policies in force but one, and
// those of that one as it is being written: charts name clauses by them alone.
func takenKeys(tx *db.Tx, document string, taken map[string]bool) error {
	all, err := edition.AllInForce(tx, edition.Policy)
	for _, e := range all {
		p, failed := Of(tx, e.ID)
		if err = errors.Join(err, failed); err != nil {
			return err
		}
		if p.Key == document {
			continue
		}
		for _, clause := range p.Clauses {
			taken[clause.Key] = true
		}
	}
	return err
}
