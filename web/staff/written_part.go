package staff

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/touchpoint"
	"vaada/web"
)

// writtenPart is the page on which one part of a document is written, with
// another language beside its own.
type writtenPart struct {
	Writing     edition.Writing
	Part        edition.Part
	Paper       paperKind
	Home        string   // of the document
	Alone       document // that has the part and nothing else
	Whole       document
	Title       language.Message
	Seen        int64
	Latest      edition.Turn
	History     []edition.Turn
	Lacks       []edition.Lack
	Beside      language.Language // "" for none
	Source      language.Language
	Reader      language.Reader
	Names       []people.Staff
	Touchpoints []touchpoint.Named
	Requests    []touchpoint.Named
	Services    []charter.Service
	Skills      []string
	Offers      procedure.Offers
	Agreed      []charter.Word
	Currency    string
	Form        *web.Form
	Out         bool // it is taken out: it is shown as it was before
	Clash       bool // somebody else changed the same, and this was kept aside
}

func pathOf(r *http.Request) string {
	if key := r.PathValue("key"); key != "" {
		return r.PathValue("kin") + "/" + key
	}
	return r.PathValue("kin")
}

func (p *Pages) partPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	if r.PathValue("kin") == "promises" { // these have a page of their own
		web.Go(w, r, partAddress(pathOf(r)))
		return nil
	}
	v, err := p.partOf(r, who, web.NewForm(r, url.Values{}), language.Language(r.URL.Query().Get("beside")))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidPart(v))
}

// partOf reads a part for its page. NotFound where the charter has none of that
// name.
func (p *Pages) partOf(r *http.Request, who people.Actor, form *web.Form, beside language.Language) (v writtenPart, err error) {
	whole, err := p.writtenOf(r, who)
	if err != nil {
		return v, err
	}
	path := pathOf(r)
	v = writtenPart{
		Paper: whole.Paper, Home: whole.home(), Services: whole.Services, Skills: whole.Skills, Agreed: whole.Agreed, Offers: whole.Offers, Requests: whole.Requests, Currency: whole.Currency,
		Writing: whole.Writing, Part: whole.Writing.Part(path), Whole: whole.Whole, Reader: whole.Reader, Names: whole.Names, Form: form,
		Touchpoints: whole.Touchpoints, Source: whole.Source, Latest: whole.Writing.Latest(path),
	}
	v.Seen = v.Writing.Seen(path)
	if v.History, err = p.writes(r).PartHistory(r.Context(), who, path); err != nil {
		return v, err
	}
	if v.Out = v.Part.Key() != "" && v.Part.Content == ""; v.Out {
		v.Part = whole.Writing.Last(path, v.History)
	}
	if _, known := v.Paper.Fields[v.Part.Kin()]; !known || v.Part.Key() != "" && v.Part.Content == "" {
		return v, fault.NotFound()
	}
	if _, lists := v.Paper.Kinds(); lists[v.Part.Kin()] && v.Part.Key() == "" {
		return v, fault.NotFound()
	}
	if v.Alone, err = v.Paper.Alone(v.Part); err != nil {
		return v, err
	}
	v.Title = whole.title(v.Part)
	v.Lacks = whole.lacking(path)
	if beside.Known() && beside != v.Source {
		v.Beside = beside
	}
	return v, nil
}

func laidPart(v writtenPart) page {
	return page{title: titled(say.CharterChangePart(v.Title)), here: v.Paper.Here, body: v.view()}
}

// languages are those that the form shows, the one it is first written in before
// the other.
func (v writtenPart) languages() []language.Language {
	if v.Beside == "" {
		return []language.Language{v.Source}
	}
	return []language.Language{v.Source, v.Beside}
}

// others are the languages that can stand beside.
func (v writtenPart) others() []language.Language {
	return slices.DeleteFunc(slices.Clone(language.All), func(l language.Language) bool { return l == v.Source })
}

// behind says that something of the part is missing or stale in a language.
func (v writtenPart) behind(l language.Language) bool {
	for _, each := range v.Part.Texts() {
		if !each.Text.IsZero() && (each.Text.In[l] == "" || each.Text.Stale[l]) {
			return true
		}
	}
	return false
}

func (v writtenPart) address(beside language.Language) string {
	return besideAddress(v.Home, v.Part.Path, beside)
}

// besideAddress is where a part is written with a language beside its own.
func besideAddress(home, path string, beside language.Language) string {
	switch {
	case !beside.Known():
		return addressIn(home, path)
	case edition.Part{Path: path}.Kin() == "promises":
		return addressIn(home, path) + "?in=" + string(beside)
	}
	return addressIn(home, path) + "?beside=" + string(beside)
}

func (v writtenPart) fields() (shown []templ.Component) {
	for _, field := range v.Paper.Fields[v.Part.Kin()] {
		shown = append(shown, field.show(v))
	}
	return shown
}

// worded is a text as it was typed in one language. A translation that nobody
// touched stays as old as it is, unless it was said to be still right. Whoever
// rewrites what they had of another language, as of a starter, in that of the
// organisation has written it: the others are its translations from then on.
func (v writtenPart) worded(text language.Text, l language.Language, typed string, form *web.Form) language.Text {
	if l != text.Source && typed == text.In[l] && form.Value("fresh") != string(l) {
		return text
	}
	if l == v.Source && text.In[l] != "" && typed != "" && typed != text.In[l] {
		text.Source = l
	}
	return text.With(l, typed)
}

// stale is the language of the page in which something of the part is older than what
// it was made from; "" where nothing is.
func (v writtenPart) stale() language.Language {
	for _, l := range []language.Language{v.Beside, v.Source} {
		if slices.ContainsFunc(v.Part.Texts(), func(each edition.Worded) bool { return each.Text.Stale[l] }) {
			return l
		}
	}
	return ""
}

// wordsArea is the input of one text in one language.
func (v writtenPart) wordsArea(name string, label language.Message, l language.Language, rows int, value string, stale bool) templ.Component {
	name += "." + string(l)
	if v.Form.Typed(name) {
		value = v.Form.Value(name)
	}
	said := label.Capital()
	if v.Beside != "" {
		said = say.BuilderFieldWords(said, l.Name())
	}
	var hint language.Message
	if stale {
		hint = say.CharterStale().Capital()
	}
	return web.Area{Name: name, Label: said, Hint: hint, Value: value, Rows: rows, In: l, Unmarked: true, Fault: v.Form.FaultOf(name)}
}

// writePart saves a part as it was typed, or does what a button of its page asks
// for.
func (p *Pages) writePart(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	if form.Value("do") == "add" {
		return p.addPart(w, r, who, form)
	}
	part, beside := edition.Part{Path: pathOf(r)}, language.Language(form.Value("beside"))
	seen, _ := strconv.ParseInt(form.Value("seen"), 10, 64)
	of, key := paperAt(r)
	desk, home := p.writes(r), of.Home(key)
	list, here := home+"/edit#"+part.Kin(), besideAddress(home, part.Path, beside)
	switch form.Value("do") {
	case "out":
		_, err = desk.Write(r.Context(), who, part, seen)
		return p.afterPart(w, r, err, list)
	case "up":
		return p.afterPart(w, r, desk.MoveUp(r.Context(), who, part.Path, seen), list)
	case "undo-listed": // on the page of the whole
		return p.afterPart(w, r, desk.TakeBack(r.Context(), who, part.Path, seen), list)
	case "undo":
		return p.afterPart(w, r, desk.TakeBack(r.Context(), who, part.Path, seen), here)
	case "back":
		turn, _ := strconv.ParseInt(form.Value("turn"), 10, 64)
		return p.afterPart(w, r, desk.BringBack(r.Context(), who, part.Path, seen, turn), here)
	}
	if part.Kin() == "promises" {
		web.Go(w, r, here)
		return nil
	}
	v, err := p.partOf(r, who, form, beside)
	if err != nil {
		return err
	}
	return p.savePart(w, r, who, v, seen)
}

// afterPart leads on after a deed; who was second is told.
func (p *Pages) afterPart(w http.ResponseWriter, r *http.Request, err error, address string) error {
	if err != nil && !fault.Is(err, fault.KindConflict) {
		return err
	}
	if err != nil {
		web.Tell(w, r, fault.Of(err).Say, "")
	}
	web.Go(w, r, address)
	return nil
}

func (p *Pages) savePart(w http.ResponseWriter, r *http.Request, who people.Actor, v writtenPart, seen int64) error {
	for _, field := range v.Paper.Fields[v.Part.Kin()] {
		field.take(v, v.Form)
	}
	if v.Form.Wrong() {
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidPart(v))
	}
	part, err := v.Alone.Part(v.Part.Path)
	if err != nil {
		return err
	}
	saved, err := p.writes(r).Write(r.Context(), who, part, seen)
	switch {
	case fault.Is(err, fault.KindConflict) && !saved.Turn.Aside: // in review, perhaps since a moment ago
		now, err := p.partOf(r, who, v.Form, v.Beside)
		if err != nil {
			return err
		}
		v.Writing, v.Seen = now.Writing, seen
		return p.show(w, r, who, http.StatusConflict, laidPart(v))
	case fault.Is(err, fault.KindConflict):
		if v, err = p.clashing(r, who, part, saved, v.Beside); err != nil {
			return err
		}
		return p.show(w, r, who, http.StatusConflict, laidPart(v))
	case v.Form.Refused(err):
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidPart(v))
	case err != nil:
		return err
	}
	web.Go(w, r, v.address(v.Beside))
	return nil
}

// clashing is a part of which somebody else changed the same: what is saved from there
// is theirs with what was written here, and nothing besides.
func (p *Pages) clashing(r *http.Request, who people.Actor, mine edition.Part, saved edition.Saved, beside language.Language) (writtenPart, error) {
	v, err := p.partOf(r, who, web.NewForm(r, url.Values{}), beside)
	if err != nil {
		return v, err
	}
	v.Clash = true
	v.Part = saved.Over(mine, v.Part)
	v.Alone, err = v.Paper.Alone(v.Part)
	return v, err
}

// addPart begins a part of a list and leads to where it is written.
func (p *Pages) addPart(w http.ResponseWriter, r *http.Request, who people.Actor, form *web.Form) error {
	v, err := p.writtenOf(r, who)
	if err != nil {
		return err
	}
	kin := r.PathValue("kin")
	path, err := p.writes(r).Add(r.Context(), who, kin, language.NewText(v.Source, form.Line(kin+".name")))
	if f := fault.Of(err); f != nil && f.Kind == fault.KindInvalid {
		form.Wrongly(kin+".name", f.Say)
		if v.Form = form; v.Paper.Kind == edition.Procedure {
			return p.askOutline(w, r, who, form)
		}
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidWritten(v))
	}
	if err != nil {
		return err
	}
	web.Go(w, r, v.at(path))
	return nil
}

// onlyIn is the document that has the part alone.
func onlyIn[D any](v writtenPart) *D {
	d, _ := v.Alone.(any).(*D)
	return d
}

// charter is the charter of which the part is one.
func (v writtenPart) charter() *charter.Charter {
	c, _ := v.Whole.(*charter.Charter)
	return c
}
