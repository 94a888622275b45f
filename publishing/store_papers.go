package publishing

import (
	"vaada/charter"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/people"
)

// paper is what this room knows of a kind of documents: how one is as it is
// being written, what a stored one lacks, and in what two of them differ.
type paper struct {
	edition.Papers
	written func(tx *db.Tx, who people.Actor, document string) (edition.Draft, error)
	lacks   func(tx *db.Tx, content string) ([]edition.Lack, error)
	differ  func(was, is string) ([]edition.Change, error)
}

// papers are the kinds of documents that are written on pages.
var papers = map[edition.Kind]paper{
	edition.Charter: {charter.Papers, charter.DraftOf, charter.Lacks, charter.Differences},
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
