package staff

import (
	"cmp"
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
	reader "vaada/promise/reading"
	"vaada/web"
)

// pastes is where an old charter is pasted, and those that were.
type pastes struct {
	All   []charter.Paste
	Names []people.Staff
	Form  *web.Form
}

// pasted is an old charter beside what its sentences become.
type pasted struct {
	charter.Paste
	Whole *charter.Charter // as it is being written
	Form  *web.Form
	Wrong int // the place of the sentence that could not be taken; 0 for none
}

func (p *Pages) pasteRoutes() map[string]route {
	return map[string]route{
		"GET /charter/paste":          {people.Publish, p.pastesPage},
		"POST /charter/paste":         {people.Publish, p.pasteCharter},
		"GET /charter/paste/{paste}":  {people.Publish, p.pastedPage},
		"POST /charter/paste/{paste}": {people.Publish, p.takePasted},
	}
}

func (p *Pages) pastesPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showPastes(w, r, who, http.StatusOK, web.NewForm(r, url.Values{}))
}

func (p *Pages) showPastes(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form) (err error) {
	v := pastes{Form: form}
	if v.All, err = p.Charters.Pastes(r.Context(), who); err != nil {
		return err
	}
	if v.Names, err = p.People.Known(r.Context(), who); err != nil {
		return err
	}
	return p.show(w, r, who, status, laidPastes(v))
}

func laidPastes(v pastes) page {
	return page{title: titled(say.PasteTitle()), here: "charter", body: v.view()}
}

func (p *Pages) pasteCharter(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	id, err := p.Charters.Paste(r.Context(), who, form.Prose("words"))
	if form.Refused(err) {
		return p.showPastes(w, r, who, http.StatusUnprocessableEntity, form)
	}
	if err != nil {
		return err
	}
	web.Go(w, r, pasteAddress(id))
	return nil
}

func pasteAddress(id ids.ID) string { return "/charter/paste/" + id.String() }

func (p *Pages) pastedOf(r *http.Request, who people.Actor, form *web.Form) (v pasted, err error) {
	id, err := ids.Parse(r.PathValue("paste"))
	if err != nil {
		return v, fault.NotFound()
	}
	v.Form = form
	if v.Paste, err = p.Charters.Pasted(r.Context(), who, id); err != nil {
		return v, err
	}
	w, err := p.Charters.Working(r.Context(), who)
	v.Whole = w.Charter
	return v, err
}

func (p *Pages) pastedPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.pastedOf(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidPasted(v))
}

func laidPasted(v pasted) page {
	return page{title: titled(say.PasteTitle()), here: "charter", body: v.view()}
}

func (p *Pages) takePasted(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	v, err := p.pastedOf(r, who, form)
	if err != nil {
		return err
	}
	place, _ := strconv.Atoi(form.Value("place"))
	_, err = p.Charters.TakePasted(r.Context(), who, v.ID, place, form.Value("kind."+strconv.Itoa(place)))
	switch f := fault.Of(err); {
	case f != nil && f.Kind == fault.KindInvalid:
		v.Wrong = place
		form.Wrongly("kind."+strconv.Itoa(place), f.Say)
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidPasted(v))
	case f != nil && f.Kind == fault.KindConflict:
		web.Tell(w, r, f.Say, "")
	case err != nil:
		return err
	}
	web.Go(w, r, pasteAddress(v.ID)+"#s"+strconv.Itoa(place))
	return nil
}

// kind chooses what a sentence becomes.
func (v pasted) kind(p charter.Piece, r language.Reader) web.Select {
	var options []web.SelectOption
	for _, kind := range charter.PasteKinds {
		options = append(options, web.SelectOption{Value: kind, Label: charter.KinName(kind).Capital().Plain(r), Current: kind == cmp.Or(p.Suits, "stories")})
	}
	return v.Form.Select("kind."+strconv.Itoa(p.Place), say.PasteBecomes(), options...)
}

// partTitle is what the part is called that a sentence became.
func (v pasted) partTitle(path string) language.Message {
	if part, err := v.Whole.Part(path); err == nil && part.Key() != "" {
		if named := v.Whole.Named(part); !named.IsZero() {
			return language.Words(named)
		}
	}
	return charter.KinName(edition.Part{Path: path}.Kin()).Capital()
}

// unread are the questions about what was not understood, which concern a sentence
// that promises nothing as well.
var unread = []reader.Topic{reader.Unmatched, reader.Absurd, reader.Hidden, reader.Encoding, reader.Long}

// questions are what a sentence leaves open: all where it promises something.
func questions(p charter.Piece) []reader.Question {
	if p.Kind == reader.Promised {
		return p.Questions
	}
	return slices.DeleteFunc(slices.Clone(p.Questions), func(q reader.Question) bool { return !slices.Contains(unread, q.Topic) })
}

// titleOfPaste is how an old charter begins.
func titleOfPaste(p charter.Paste) string {
	return language.CutGraphemes(language.OneLine(p.Words), 80)
}

func (v pastes) words() web.Area {
	area := v.Form.Area("words", say.PasteFieldWords().Capital())
	area.Rows = 14
	return area
}
