package staff

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
	reader "vaada/promise/reading"
	"vaada/publishing"
	"vaada/web"
)

// remarks is what the staff say of a document, and where they say it: of the
// whole, of a part, of one sentence.
type remarks struct {
	Edition   ids.ID // that is read
	Number    int    // its
	Paper     paperKind
	Whole     document
	Said      []publishing.Remark
	Part      edition.Part // about which something is said here; without a path: the whole
	Sentences []quoted     // of the part
	Names     []people.Staff
	Answers   bool // the reader answers remarks
	Reader    language.Reader
	Form      *web.Form
}

// quoted is a sentence of a part on which something can be said.
type quoted struct {
	Leaf  string
	Words string
}

func (p *Pages) remarkRoutes() map[string]route {
	return map[string]route{
		"GET /editions/{edition}/remarks":  {people.Serve, p.remarksPage},
		"POST /editions/{edition}/remarks": {people.Serve, p.remark},
		"POST /remarks/{remark}":           {people.Publish, p.settleRemark},
	}
}

func remarksAddress(id ids.ID, part string) string {
	if part == "" {
		return editionAddress(id) + "/remarks"
	}
	return editionAddress(id) + "/remarks?part=" + url.QueryEscape(part)
}

func (p *Pages) remarksPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.remarksOf(r, who, r.PathValue("edition"), web.NewForm(r, r.URL.Query()))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidRemarks(v))
}

// remarksOf reads what was said of a document, and the part of which something
// is to be said.
func (p *Pages) remarksOf(r *http.Request, who people.Actor, named string, form *web.Form) (v remarks, err error) {
	id, err := ids.Parse(named)
	if err != nil {
		return v, fault.NotFound()
	}
	e, whole, err := p.Publishing.Read(r.Context(), who, id)
	if err != nil {
		return v, err
	}
	v.Edition, v.Number, v.Whole = id, int(e.Number), whole
	v.Form, v.Reader, v.Answers = form, web.PageOf(r).Reader, who.Can(people.Publish)
	if v.Paper, err = paperOf(e.Kind); err != nil {
		return v, err
	}
	if v.Said, err = p.Publishing.Remarks(r.Context(), who, e.Kind, e.Document); err != nil {
		return v, err
	}
	if v.Part, err = v.partAt(form.Value("part")); err != nil {
		return v, err
	}
	v.Sentences = v.quotes()
	v.Names, err = p.People.Known(r.Context(), who)
	return v, err
}

// partAt finds a part by its path. NotFound where there is none.
func (v remarks) partAt(path string) (edition.Part, error) {
	parts, err := v.Whole.Parts()
	at := slices.IndexFunc(parts, func(p edition.Part) bool { return p.Path == path })
	switch {
	case err != nil || path == "":
		return edition.Part{}, err
	case at < 0:
		return edition.Part{}, fault.NotFound()
	}
	return parts[at], nil
}

// quotes are the sentences of the part in the reader's language: what a promise
// says, and what is written in the others.
func (v remarks) quotes() (all []quoted) {
	if c, of := v.Whole.(*charter.Charter); of && v.Part.Kin() == "promises" {
		if p, is := c.Promise(v.Part.Key()); is {
			return []quoted{{Words: promise.Plain(promise.SentenceFor(p, v.Reader), p.SpokenIn(v.Reader.Language))}}
		}
	}
	for _, each := range v.Part.Texts() {
		words, l := each.Text.Pick(v.Reader.Language)
		for _, sentence := range reader.Sentences(words) {
			all = append(all, quoted{publishing.LeafOf(each.Leaf, l), sentence})
		}
	}
	return all
}

func laidRemarks(v remarks) page {
	return page{title: titled(say.RemarkTitle()), here: v.Paper.Here, body: v.view()}
}

func (p *Pages) remark(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	v, err := p.remarksOf(r, who, r.PathValue("edition"), form)
	if err != nil {
		return err
	}
	made := publishing.Remark{Part: v.Part.Path, Words: form.Prose("words"), Suggested: form.Prose("suggested")}
	if at, err := strconv.Atoi(form.Value("sentence")); err == nil && at > 0 && at <= len(v.Sentences) {
		made.Leaf, made.Quote = v.Sentences[at-1].Leaf, v.Sentences[at-1].Words
	}
	err = p.Publishing.Remark(r.Context(), who, v.Edition, made)
	if form.Refused(err) {
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidRemarks(v))
	}
	if err != nil {
		return err
	}
	web.Go(w, r, remarksAddress(v.Edition, ""))
	return nil
}

// settleRemark keeps a manager's answer.
func (p *Pages) settleRemark(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	id, err := ids.Parse(r.PathValue("remark"))
	if err != nil {
		return fault.NotFound()
	}
	read, err := ids.Parse(form.Value("edition"))
	if err != nil {
		return fault.NotFound()
	}
	field := "reason." + id.String()
	do := form.Value("do")
	err = p.Publishing.SettleRemark(r.Context(), who, id, do == "take" || do == "write", form.Prose(field))
	if f := fault.Of(err); f != nil && (f.Kind == fault.KindInvalid || f.Kind == fault.KindConflict) {
		v, err := p.remarksOf(r, who, read.String(), form)
		if err != nil {
			return err
		}
		form.Wrongly(field, f.Say)
		status := http.StatusUnprocessableEntity
		if f.Kind == fault.KindConflict {
			status = http.StatusConflict
		}
		return p.show(w, r, who, status, laidRemarks(v))
	}
	if err != nil {
		return err
	}
	if part := (edition.Part{Path: form.Value("part")}); do == "write" && part.Kin() == "promises" {
		web.Go(w, r, partAddress(part.Path))
	} else {
		web.Go(w, r, remarksAddress(read, ""))
	}
	return nil
}

// title is what a part is called.
func (v remarks) title(path string) language.Message {
	if path == "" {
		return say.RemarkAllOfIt()
	}
	part := edition.Part{Path: path}
	if named := v.Whole.Named(part); !named.IsZero() && part.Key() != "" {
		return language.Words(named)
	}
	return v.Paper.Name(part.Kin()).Capital()
}

// outcome is what became of a remark.
func remarkChip(r publishing.Remark) web.Chip {
	switch {
	case r.Open():
		return web.Chip{Words: say.RemarkOpen(), Outcome: web.AtRisk}
	case r.Taken:
		return web.Chip{Words: say.RemarkTaken(), Outcome: web.Kept}
	default:
		return web.Chip{Words: say.RemarkNotTaken()}
	}
}

// chosen are the sentences, as choices.
func (v remarks) chosen() web.Choice {
	options := []web.Option{{Value: "0", Label: web.Say(say.RemarkAllOfIt()), Current: v.Form.Value("sentence") == "" || v.Form.Has("sentence", "0")}}
	for at, each := range v.Sentences {
		value := strconv.Itoa(at + 1)
		options = append(options, web.Option{Value: value, Label: web.Own(each.Words), Current: v.Form.Has("sentence", value)})
	}
	return v.Form.Choice("sentence", say.RemarkSentence(), options...)
}

func (v remarks) words() web.Area {
	area := v.Form.Area("words", say.RemarkFieldWords().Capital())
	area.Rows, area.Optional = 3, true
	return area
}

func (v remarks) suggested() web.Area {
	area := v.Form.Area("suggested", say.RemarkFieldSuggested().Capital())
	area.Rows, area.Optional, area.Hint = 3, true, say.RemarkSuggestedHint()
	if v.Part.Kin() == "promises" {
		area.Hint = say.RemarkSuggestedOfPromise()
	}
	return area
}

// reason asks for a manager's answer to one of the remarks.
func (v remarks) reason(r publishing.Remark) web.Area {
	area := v.Form.Area("reason."+r.ID.String(), say.RemarkFieldReason().Capital())
	area.Rows, area.Optional = 2, true
	return area
}

// parts chooses what is spoken of.
func (v remarks) parts() web.Select {
	options := []web.SelectOption{{Label: say.RemarkAllOfIt().Plain(v.Reader)}}
	all, _ := v.Whole.Parts() // what was read of JSON a moment ago
	for _, part := range all {
		label := v.Paper.Name(part.Kin()).Capital().Plain(v.Reader)
		if part.Key() != "" {
			label += ": " + v.title(part.Path).Plain(v.Reader)
		}
		options = append(options, web.SelectOption{Value: part.Path, Label: label})
	}
	return v.Form.Select("part", say.RemarkAbout(), options...)
}
