package publishing

import (
	"errors"
	"slices"
	"strings"

	"vaada/casework"
	"vaada/charter"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
	"vaada/promise/reading"
)

// Document is a charter, a policy or a chart that was read. It is shared and must not be
// changed.
type Document interface {
	Parts() ([]edition.Part, error)
	Part(path string) (edition.Part, error)
	Named(part edition.Part) language.Text
}

// paper is what this room knows of a kind of documents: how an edition reads, how
// one is as it is being written, what it lacks, and in what two of them differ, of
// which the first may be nothing.
type paper struct {
	edition.Papers
	read    func(tx *db.Tx, id ids.ID) (Document, error)
	written func(tx *db.Tx, who people.Actor, document string) (Document, edition.Writing, error)
	lacks   func(tx *db.Tx, d Document) ([]edition.Lack, error)
	differ  func(was, is Document) ([]edition.Change, error)
	// doubts are the warnings of the kind; nil where it has none of its own.
	doubts func(tx *db.Tx, d Document) ([]edition.Lack, error)
	// holds does what an edition brings about when it comes into force; one without
	// content has gone out of it.
	holds func(tx *db.Tx, who people.Actor, e edition.Edition, at now.Instant) error
}

// papers are the kinds of documents that are written on pages.
var papers = map[edition.Kind]paper{
	edition.Charter: paperIn(charter.Papers, charter.Of, func(tx *db.Tx, who people.Actor, _ string) (*charter.Charter, edition.Writing, error) {
		return charter.WrittenOf(tx, who)
	}, charter.Lacks, charter.Differences, func(*db.Tx, people.Actor, edition.Edition, now.Instant) error { return nil }),
	edition.Policy: paperIn(policy.Papers, policy.Of, policy.WrittenOf, policy.Lacks, policy.Differences, delegate),
	edition.Procedure: paperIn(procedure.Papers, procedure.ChartOf, procedure.WrittenOf, procedure.Lacks, procedure.Differences, handle).
		doubting(func(tx *db.Tx, d Document) ([]edition.Lack, error) {
			chart, _ := d.(*procedure.Chart)
			return procedure.Doubts(tx, chart)
		}),
}

// paperIn gathers what a room tells of its kind of documents.
func paperIn[D Document](of edition.Papers, read func(*db.Tx, ids.ID) (D, error),
	written func(*db.Tx, people.Actor, string) (D, edition.Writing, error), lacks func(*db.Tx, D) ([]edition.Lack, error),
	differ func(was, is D) ([]edition.Change, error), holds func(*db.Tx, people.Actor, edition.Edition, now.Instant) error,
) paper {
	own := func(d Document) D { its, _ := d.(D); return its }
	return paper{
		Papers: of, holds: holds,
		read: func(tx *db.Tx, id ids.ID) (Document, error) { return read(tx, id) },
		written: func(tx *db.Tx, who people.Actor, document string) (Document, edition.Writing, error) {
			return written(tx, who, document)
		},
		lacks:  func(tx *db.Tx, d Document) ([]edition.Lack, error) { return lacks(tx, own(d)) },
		differ: func(was, is Document) ([]edition.Change, error) { return differ(own(was), own(is)) },
	}
}

// doubting is the kind of documents of which warnings are accepted with a reason.
func (p paper) doubting(doubts func(tx *db.Tx, d Document) ([]edition.Lack, error)) paper {
	p.doubts = doubts
	return p
}

// explained gives the marks of a document's warnings, and refuses one with warnings
// that nobody gives a reason for.
func (p paper) explained(tx *db.Tx, d Document, words string) (marks []string, err error) {
	doubts, err := p.warnings(tx, d)
	if err == nil && len(doubts) > 0 && strings.TrimSpace(words) == "" {
		err = fault.Invalid("words", say.ChartSayWhy())
	}
	for _, each := range doubts {
		marks = append(marks, each.Mark)
	}
	return marks, err
}

// warnings are what a document can come into force with only if somebody says why.
func (p paper) warnings(tx *db.Tx, d Document) ([]edition.Lack, error) {
	figures, err := otherFigures(tx, d)
	if err != nil || p.doubts == nil {
		return figures, err
	}
	doubts, err := p.doubts(tx, d)
	return append(doubts, figures...), err
}

// otherFigures are the translations of a document that have other figures than their
// originals, in the languages of the organisation.
func otherFigures(tx *db.Tx, d Document) ([]edition.Lack, error) {
	parts, err := d.Parts()
	if err != nil {
		return nil, err
	}
	o, err := people.OrganisationOf(tx)
	return reading.OtherFigures(parts, o.Languages), err
}

// before reads the edition with which another is compared; nothing for none.
func (p paper) before(tx *db.Tx, id ids.ID) (Document, error) {
	if id == 0 {
		return nil, nil
	}
	return p.read(tx, id)
}

// material says whether a document changes what holds, and not only how it is said,
// against an edition; 0 is nothing.
func (p paper) material(tx *db.Tx, against ids.ID, is Document) (bool, error) {
	was, err := p.before(tx, against)
	if err != nil {
		return false, err
	}
	changes, err := p.differ(was, is)
	return slices.ContainsFunc(changes, func(c edition.Change) bool { return c.Material }), err
}

// weighed says whether a document changes what holds against what is in force.
func (p paper) weighed(tx *db.Tx, document string, is Document) (bool, error) {
	id, err := edition.InForceID(tx, p.Kind, document)
	if err != nil && !errors.Is(err, db.ErrNone) {
		return false, err
	}
	return p.material(tx, id, is)
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

// lacking lists what a document cannot come into force with: what it lacks by itself,
// and what charts in force hang on that it has no more.
func (p paper) lacking(tx *db.Tx, document string, d Document) ([]edition.Lack, error) {
	lacks, err := p.lacks(tx, d)
	if err != nil {
		return nil, err
	}
	broken, err := p.broken(tx, document, d)
	return append(lacks, broken...), err
}

// broken lists what charts in force hang on that is in force, and that the document
// has no more.
func (p paper) broken(tx *db.Tx, document string, d Document) ([]edition.Lack, error) {
	id, err := edition.InForceID(tx, p.Kind, document)
	if errors.Is(err, db.ErrNone) || p.Kind == edition.Procedure {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	was, err := p.read(tx, id)
	if err != nil {
		return nil, err
	}
	if !takesOut(was, d) {
		return nil, nil
	}
	charts, err := chartsInForce(tx)
	return brokenBy(was, d, charts), err
}

// complete refuses a document that lacks something: Invalid names each part, in
// the order in which to mend it.
func (p paper) complete(tx *db.Tx, document string, d Document) error {
	lacks, err := p.lacking(tx, document, d)
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

// handle has new cases begin on a chart that came into force, where it says so.
// Conflict where one goes out of force that another calls which is in force, or which
// open cases walk.
func handle(tx *db.Tx, _ people.Actor, e edition.Edition, _ now.Instant) error {
	if e.Content != "" {
		chart, err := procedure.Stored(e.Content)
		if err != nil {
			return err
		}
		return procedure.Claim(tx, chart)
	}
	charts, err := chartsInForce(tx)
	if err != nil {
		return err
	}
	walked, err := casework.Walked(tx)
	if err != nil {
		return err
	}
	for _, id := range walked {
		chart, err := procedure.ChartOf(tx, id)
		if err != nil {
			return err
		}
		charts = append(charts, chart)
	}
	for _, chart := range charts {
		if chart.Key != e.Document && len(boxesOf([]*procedure.Chart{chart}, func(b procedure.Box) bool { return b.Chart == e.Document })) > 0 {
			return fault.Conflict(say.ChartStillCalled(language.Words(chart.Name)))
		}
	}
	return procedure.Claim(tx, &procedure.Chart{Key: e.Document})
}
