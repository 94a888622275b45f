package staff

import (
	"context"
	"net/http"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
	"vaada/publishing"
)

// document is what is written on these pages: a charter, a policy or a chart.
type document = publishing.Document

// writer is the desk of the room in which a document is written.
type writer interface {
	Write(ctx context.Context, who people.Actor, part edition.Part, seen int64) (edition.Saved, error)
	Add(ctx context.Context, who people.Actor, kin string, named language.Text) (string, error)
	MoveUp(ctx context.Context, who people.Actor, path string, seen int64) error
	TakeBack(ctx context.Context, who people.Actor, path string, seen int64) error
	BringBack(ctx context.Context, who people.Actor, path string, seen, sequence int64) error
	PartHistory(ctx context.Context, who people.Actor, path string) ([]edition.Turn, error)
}

// paperKind is what the pages know of a kind of documents.
type paperKind struct {
	Kind   edition.Kind
	Here   string                  // its entry of the rail
	Home   func(key string) string // where the one in force is read
	Title  fieldLabel              // of the page on which it is written
	Back   fieldLabel              // of the page of what is in force
	Name   func(kin string) language.Message
	Kinds  func() (paths []string, lists map[string]bool)
	Fields map[string][]writtenField
	Alone  func(part edition.Part) (document, error)
	Sort   edition.Sort // of which there are many
	List   string       // where all of them are listed; "" where there is one
}

var charterPaper = paperKind{
	Kind: edition.Charter, Here: "charter", Home: func(string) string { return "/charter" },
	Title: say.CharterEditTitle, Back: say.StaffCharter, Name: charter.KinName, Kinds: charter.Kinds, Fields: charterFields,
	Alone: func(part edition.Part) (document, error) { return charter.Alone(part) },
}

var policyPaper = paperKind{
	Kind: edition.Policy, Here: "charter", Home: policyAddress,
	Title: say.PolicyEditTitle, Back: say.StaffPolicies, Name: policy.KinName, Kinds: policy.Kinds, Fields: policyFields,
	Alone: func(part edition.Part) (document, error) { return policy.Alone(part) }, Sort: policy.Sort, List: "/policies",
}

var procedurePaper = paperKind{
	Kind: edition.Procedure, Here: "procedures", Home: procedureAddress,
	Title: say.ChartEditTitle, Back: say.StaffProcedures, Name: procedure.KinName, Kinds: procedure.PartKinds, Fields: procedureFields,
	Alone: func(part edition.Part) (document, error) { return procedure.Alone(part) }, Sort: procedure.Sort, List: "/procedures",
}

func policyAddress(key string) string { return "/policies/" + key }

func procedureAddress(key string) string { return "/procedures/" + key }

// paperAt tells which document an address is about.
func paperAt(r *http.Request) (of paperKind, key string) {
	if key := r.PathValue("policy"); key != "" {
		return policyPaper, key
	}
	if key := r.PathValue("procedure"); key != "" {
		return procedurePaper, key
	}
	return charterPaper, charter.Document
}

// paperOf is the kind of an edition. NotFound for one that is not written on
// pages.
func paperOf(kind edition.Kind) (paperKind, error) {
	switch kind {
	case edition.Charter:
		return charterPaper, nil
	case edition.Policy:
		return policyPaper, nil
	case edition.Procedure:
		return procedurePaper, nil
	}
	return paperKind{}, fault.NotFound()
}

// oneOfMany is the desk of editions for one document of a sort.
type oneOfMany struct {
	edition.Desk
	sort edition.Sort
	key  string
}

func (o oneOfMany) Write(ctx context.Context, who people.Actor, part edition.Part, seen int64) (edition.Saved, error) {
	return o.Desk.Write(ctx, who, o.sort, o.key, part, seen)
}

func (o oneOfMany) Add(ctx context.Context, who people.Actor, kin string, named language.Text) (string, error) {
	return o.Desk.Add(ctx, who, o.sort, o.key, kin, named)
}

func (o oneOfMany) MoveUp(ctx context.Context, who people.Actor, path string, seen int64) error {
	return o.Desk.MoveUp(ctx, who, o.sort, o.key, path, seen)
}

func (o oneOfMany) TakeBack(ctx context.Context, who people.Actor, path string, seen int64) error {
	return o.Desk.TakeBack(ctx, who, o.sort, o.key, path, seen)
}

func (o oneOfMany) BringBack(ctx context.Context, who people.Actor, path string, seen, sequence int64) error {
	return o.Desk.BringBack(ctx, who, o.sort, o.key, path, seen, sequence)
}

func (o oneOfMany) PartHistory(ctx context.Context, who people.Actor, path string) ([]edition.Turn, error) {
	return o.Desk.PartHistory(ctx, who, o.sort, o.key, path)
}

// writes is the desk at which the document of an address is written.
func (p *Pages) writes(r *http.Request) writer {
	if of, key := paperAt(r); of.List != "" {
		return oneOfMany{p.Editions, of.Sort, key}
	}
	return p.Charters
}

// readWritten reads the document itself.
func (p *Pages) readWritten(r *http.Request, who people.Actor, v *writtenPaper) error {
	switch v.Paper.Kind {
	case edition.Charter:
		w, err := p.Charters.Working(r.Context(), who)
		v.Whole, v.Working = w.Charter, w.Working
		if err != nil {
			return err
		}
		skills, err := p.People.Skills(r.Context(), who)
		for _, each := range skills {
			v.Skills = append(v.Skills, each.Name)
		}
		return err
	case edition.Procedure:
		w, err := p.Procedures.Working(r.Context(), who, v.Key)
		v.Whole, v.Working, v.Offers, v.Findings = w.Chart, w.Working, w.Offers, w.Findings
		return err
	}
	w, err := p.Policies.Working(r.Context(), who, v.Key)
	if err != nil {
		return err
	}
	v.Whole, v.Working = w.Policy, w.Working
	c, err := p.charterNow(r, who)
	v.Services, v.Agreed = c.Services, c.Words
	return err
}

// charterNow is the charter in force as the staff read it; one that says nothing
// where there is none.
func (p *Pages) charterNow(r *http.Request, who people.Actor) (*charter.Charter, error) {
	c, _, err := p.Charters.Handbook(r.Context(), who)
	if fault.Is(err, fault.KindNotFound) {
		return &charter.Charter{}, nil
	}
	if err != nil {
		return &charter.Charter{}, err
	}
	return c, nil
}
