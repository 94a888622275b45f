package staff

import (
	"slices"
	"strings"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
	"vaada/procedure/drawing"
	"vaada/promise"
	"vaada/publishing"
	"vaada/web"
	"vaada/web/paper"
)

// changed is a part in which an edition differs from the one before it.
type changed struct {
	Path     string // of the part; "" where it is gone
	Kin      string
	Title    language.Message
	Material bool
	Came     bool
	Went     bool
	Was, Is  templ.Component // where the part is a promise or a clause: as it reads
	Worded   []reworded
}

// reworded is the wording of a text before and after.
type reworded struct {
	Language language.Language
	Parts    []edition.Words
}

// grouped are the changes, part by part.
func (v editionView) grouped() (all []changed) {
	at := map[string]int{}
	for _, c := range v.Changes {
		i, known := at[c.Part]
		if !known {
			i = len(all)
			at[c.Part] = i
			all = append(all, changed{Path: c.Part, Kin: c.Kin(), Title: v.named(c)})
		}
		each := &all[i]
		each.Material = each.Material || c.Material
		each.Came, each.Went = each.Came || c.Came(), each.Went || c.Went()
		if each.Went {
			each.Path = ""
		}
		l, was, is, worded := c.Wording()
		factual := slices.Contains(ofFacts, c.Kin())
		if factual && !worded && lastName(c.Leaf) != "source" || !factual && !known {
			each.Was, each.Is = v.reads(c, v.Was), v.reads(c, v.Is)
		}
		if c.Leaf == "outcome" {
			each.Was, each.Is = v.reads(c, v.Was), v.reads(c, v.Is)
			continue
		}
		if !factual && (each.Was != nil || each.Is != nil) && !v.alike(c) {
			continue
		}
		if worded {
			each.Worded = append(each.Worded, reworded{l, edition.Reworded(was, is)})
			if !factual {
				each.Was, each.Is = nil, nil
			}
		}
	}
	return all
}

// ofFacts are the kinds of which more than words changes: they are shown before and
// after where it does, with the words that did.
var ofFacts = []string{"services", "scope", "places"}

func lastName(leaf string) string { return leaf[strings.LastIndexByte(leaf, '.')+1:] }

// alike says that a promise reads as before in the reader's language: what changed
// of its words is shown in the language in which it did.
func (v editionView) alike(c edition.Change) bool {
	was, had := promiseIn(v.Was, c.Part)
	is, has := promiseIn(v.Is, c.Part)
	return had && has && slices.Equal(promise.SentenceFor(was, v.Reader), promise.SentenceFor(is, v.Reader))
}

// drawn is a procedure's chart, with what changed in it where it is compared with
// another; "" where the document is none.
func (v editionView) drawn() string {
	is, drawn := v.Is.(*procedure.Chart)
	if !drawn {
		return ""
	}
	if was, had := v.Was.(*procedure.Chart); had && len(v.Changes) > 0 {
		return drawing.Compared(was, is, v.Reader)
	}
	return drawing.Chart(is, v.Reader)
}

// whole is a procedure's chart, to be read as a list.
func (v editionView) whole() (shown oneProcedure, is bool) {
	shown = oneProcedure{Published: procedure.Published{Edition: v.Edition}, Links: v.Links, Said: v.Said, Walked: v.Edition.Number}
	shown.Chart, is = v.Is.(*procedure.Chart)
	return shown, is
}

// drawnAt is where a part stands on the drawing of what changed; "" where it does
// not.
func (c changed) drawnAt(svg string) string {
	box, is := strings.CutPrefix(c.Path, procedure.BoxPath(""))
	if place := drawing.Place(box); is && strings.Contains(svg, `id="`+place+`"`) {
		return place
	}
	return ""
}

// compared chooses the edition with which this one is compared.
func (v editionView) compared() web.Select {
	choice := web.Select{Name: "with", Label: say.PublishingCompareWith()}
	for _, each := range v.All {
		state, _ := stateWord(each.State)
		label := say.StaffEditionNumber(int(each.Edition.Number)).Plain(v.Reader) + " · " + state.Plain(v.Reader) + " · " + v.Reader.Date(each.Since)
		choice.Options = append(choice.Options, web.SelectOption{Value: each.Edition.ID.String(), Label: label, Current: each.Edition.ID == v.With.ID})
	}
	return choice
}

// named is what a changed part is called.
func (v editionView) named(c edition.Change) language.Message {
	part := edition.Part{Path: c.Part}
	if content, gone := c.Was.(string); gone && c.Went() {
		part.Content = content
	}
	if named := v.Is.Named(part); !named.IsZero() {
		return language.Words(named)
	}
	return v.Paper.Name(part.Kin()).Capital()
}

// unseen names who wrote what somebody else still has to approve, where somebody has
// approved already.
func (v editionView) unseen() string {
	var names []string
	if slices.ContainsFunc(v.Decisions, func(d publishing.Decision) bool { return d.Approved }) {
		for _, id := range v.Unseen() {
			names = append(names, nameOfStaff(v.Names, id))
		}
	}
	return v.Reader.List(names)
}

// reads is a promise, a clause or the outcome of an end as it reads in one of the two;
// nil where it is not there, or the change is of none of these.
func (v editionView) reads(c edition.Change, in document) templ.Component {
	switch d := in.(type) {
	case *charter.Charter:
		if p, known := d.Promise(c.Key()); known && c.Kin() == "promises" {
			return sentenceOf(p, v.Reader)
		}
		return factsOf(d, c)
	case *procedure.Chart:
		at := slices.IndexFunc(d.Boxes, func(b procedure.Box) bool { return c.Leaf == "outcome" && procedure.BoxPath(b.Key) == c.Part })
		if at >= 0 {
			return web.Say(say.CharterWhatOf(say.TermOutcome().Capital(), d.OutcomeNamed(d.Boxes[at].Outcome)))
		}
	case *policy.Policy:
		if clause, known := d.Clause(c.Key()); known && c.Kin() == "clauses" {
			return clauseText(clause, true, nil)
		}
		if c.Part == "reach" {
			return reachText(d.Reach, nil, v.Reader)
		}
	}
	return nil
}

// factsOf is a service, a touchpoint or a place as it reads; nil where it is not there.
func factsOf(d *charter.Charter, c edition.Change) templ.Component {
	switch c.Kin() {
	case "services":
		for _, row := range d.Standards() {
			if row.Service.Key == c.Key() {
				return paper.Particulars(d, row, true)
			}
		}
	case "scope":
		for _, reach := range d.Scope {
			if reach.Touchpoint == c.Key() {
				return reachFacts(reach)
			}
		}
	case "places":
		for _, place := range d.Places {
			if place.Key == c.Key() {
				return paper.Where(place)
			}
		}
	}
	return nil
}

func (v sending) reviewers() (options []web.Option) {
	for _, each := range v.Staff {
		var held []string
		for _, role := range each.Roles() {
			held = append(held, role.Say().Plain(v.Reader))
		}
		options = append(options, web.Option{
			Value: each.ID.String(), Label: web.Own(each.Name), Hint: web.Own(v.Reader.List(held)), Current: v.Form.Has("reviewers", each.ID.String()),
		})
	}
	return options
}

// isDoubted says that there are warnings with which it is sent by who says why.
func (v sending) isDoubted() bool { return len(v.Doubts) > 0 || len(v.doubts()) > 0 }

// doubts are the warnings about a chart.
func (v sending) doubts() (all []procedure.Finding) {
	for _, f := range v.Findings {
		if f.Severity == procedure.Warning {
			all = append(all, f)
		}
	}
	return all
}

func (v sending) roles() (options []web.Option) {
	for _, role := range people.AllRoles {
		options = append(options, web.Option{Value: string(role), Label: web.Say(role.Say()), Current: v.Form.Has("roles", string(role)) || slices.Contains(v.Concerned, role)})
	}
	return options
}

func readyOutcome(r publishing.Readiness) web.Outcome {
	if r.Enough {
		return web.Kept
	}
	return web.AtRisk
}

// begins asks from which day it holds.
func (v sending) begins() web.Field {
	field := v.Form.Field("begins", say.CharterFieldBegins().Capital())
	field.Kind, field.Short, field.Optional, field.Hint = web.Day, true, true, say.PublishingBeginsHint()
	if c, is := v.Whole.(*charter.Charter); is && !v.Form.Typed("begins") && c.Practice.Begins >= hours.DateIn(v.Reader.Now, v.Reader.Zone) {
		field.Value = c.Practice.Begins.String() // as it is planned where the charter is written
	}
	return field
}

// note asks what the author says of it.
func (v sending) note() web.Area {
	area := v.Form.Area("words", say.PublishingFieldWords().Capital())
	area.Rows, area.Optional = 3, !v.isDoubted()
	return area
}

// left asks why somebody is left out whom it concerns.
func (v sending) left() web.Area {
	area := v.Form.Area("left", say.PublishingFieldLeft().Capital())
	area.Rows, area.Optional, area.Hint = 2, true, say.PublishingLeftHint()
	return area
}

// yesNo asks one of the two questions.
func (v editionView) yesNo(name string, question language.Message) web.Choice {
	choice := v.Form.Choice(name, question,
		web.Option{Value: "yes", Label: web.Say(say.TermYes().Capital()), Current: v.Form.Has(name, "yes")},
		web.Option{Value: "no", Label: web.Say(say.TermNo().Capital()), Current: v.Form.Has(name, "no")})
	choice.InRow = true
	return choice
}

// words asks for a reason or a remark.
func (v editionView) words(name string, label language.Message) web.Area {
	area := v.Form.Area(name, label.Capital())
	area.Rows, area.Optional = 3, true
	return area
}

// trainees asks who was trained.
func (v editionView) trainees() web.Choice {
	choice := v.Form.Choice("staff", say.PublishingFieldTrainees().Capital(), v.untrained()...)
	choice.Many = true
	return choice
}

// day asks when.
func (v editionView) day() web.Field {
	field := v.Form.Field("day", say.PublishingFieldDay().Capital())
	field.Kind, field.Short = web.Day, true
	if !v.Form.Typed("day") {
		field.Value = v.today()
	}
	return field
}

// many is a choice of any number.
func many(c web.Choice) web.Choice {
	c.Many, c.InRow = true, true
	return c
}
