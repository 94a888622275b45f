package publishing

import (
	"vaada/charter"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/now"
	"vaada/people"
	"vaada/policy"
)

// paper is what this room knows of a kind of documents: how one is as it is
// being written, what a stored one lacks, and in what two of them differ.
type paper struct {
	edition.Papers
	written func(tx *db.Tx, who people.Actor, document string) (edition.Draft, error)
	lacks   func(tx *db.Tx, content string) ([]edition.Lack, error)
	differ  func(was, is string) ([]edition.Change, error)
	// holds does what an edition brings about when it comes into force; one without
	// content has gone out of it.
	holds func(tx *db.Tx, who people.Actor, e edition.Edition, at now.Instant) error
}

// papers are the kinds of documents that are written on pages.
var papers = map[edition.Kind]paper{
	edition.Charter: {
		charter.Papers, charter.DraftOf, charter.Lacks, charter.Differences,
		func(*db.Tx, people.Actor, edition.Edition, now.Instant) error { return nil },
	},
	edition.Policy: {policy.Papers, policy.DraftOf, policy.Lacks, policy.Differences, delegate},
}

// paperOf finds a kind. NotFound where documents of the kind are not written on
// pages.
func paperOf(kind edition.Kind) (paper, error) {
	p, known := papers[kind]
	if !known {
		return p, fault.NotFound()
	}
	return p, nil
}

// complete refuses a document that lacks something: Invalid names each part, in
// the order in which to mend it.
func (p paper) complete(tx *db.Tx, content string) error {
	lacks, err := p.lacks(tx, content)
	if err != nil {
		return err
	}
	faults := make([]*fault.Fault, len(lacks))
	for at, each := range lacks {
		faults[at] = fault.Invalid(each.Part, each.Say)
	}
	return fault.All(faults...)
}

// delegate makes the limits hold that a policy says, and takes back those that it
// says no more.
func delegate(tx *db.Tx, who people.Actor, e edition.Edition, at now.Instant) error {
	var said []people.Delegated
	if e.Content != "" {
		p, err := policy.Read(e.Content)
		if err != nil {
			return err
		}
		said = p.Delegated()
	}
	return people.Delegate(tx, who, e.Document, e.ID, said, at)
}
