package staff

import (
	"net/http"
	"strconv"

	"vaada/charter"
	"vaada/clock"
	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
	"vaada/touchpoint"
	"vaada/web"
)

// builder is the page on which one promise is written: a sentence with slots,
// what else belongs to it, and beside them what comes of it.
type builder struct {
	Draft    charter.Draft
	Shown    promise.Promise   // what the slots hold: the draft, or what was typed of it
	In       language.Language // of the sentence
	Reader   language.Reader
	Form     *web.Form // what came back; nil
	Names    []people.Staff
	Currency string
	Clash    bool            // somebody else changed the same while this was typed
	Conflict []charter.State // what they did, as far as it is of this draft
	Seen     int64           // the state that the slots follow from
	Found    []remark        // what the margin shows
	Kept     *clock.Figure   // how well the promise in force was kept; may be nil
	Looked   *keptBy         // who looks after the promise in force; nil while it is not
	Steps    serving         // the steps that serve it, in procedures in force
	Past     past            // what the rules are told besides the promise
	Lists    touchpoint.Lists
	Added    string // the list to which a row was added just now
}

func (p *Pages) builderRoutes() map[string]route {
	return map[string]route{
		"GET /charter/promises/{key}":          {people.Publish, p.builderPage},
		"POST /charter/promises/{key}":         {people.Publish, p.changePromise},
		"POST /charter/promises/{key}/undo":    {people.Publish, p.undoPromise},
		"POST /charter/promises/{key}/back":    {people.Publish, p.backPromise},
		"POST /charter/promises/{key}/discard": {people.Publish, p.discardPromise},
	}
}

func (p *Pages) builderPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	b, err := p.builderOf(r, who, language.Language(r.URL.Query().Get("in")))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidBuilder(b))
}

// builderOf reads a draft for its page.
func (p *Pages) builderOf(r *http.Request, who people.Actor, in language.Language) (b builder, err error) {
	b.Reader = web.PageOf(r).Reader
	if b.Draft, err = p.Charters.Draft(r.Context(), who, r.PathValue("key")); err != nil {
		return b, err
	}
	if b.Names, err = p.People.Known(r.Context(), who); err != nil {
		return b, err
	}
	if b.Kept, err = p.Clocks.FigureOf(r.Context(), b.key()); err != nil {
		return b, err
	}
	if b.Looked, err = p.upkeepFor(r, who, edition.Charter, charter.Document, "promises/"+b.key()); err != nil {
		return b, err
	}
	if b.Steps, err = p.servingOf(r.Context(), who); err != nil {
		return b, err
	}
	if b.Past, err = p.pastOf(r.Context(), who, b.Draft.Promise); err != nil {
		return b, err
	}
	if b.Lists, err = p.Touchpoints.Lists(r.Context(), who); err != nil && !fault.Is(err, fault.KindForbidden) {
		return b, err
	}
	organisation, err := p.People.Organisation(r.Context())
	b.Currency = organisation.Currency
	b.Shown, b.Seen = b.Draft.Promise, b.Draft.Sequence
	b.In = writtenIn(in, b.Reader)
	return b, err
}

// writtenIn is the language of the sentence: the one asked for, else the
// reader's.
func writtenIn(asked language.Language, r language.Reader) language.Language {
	for _, l := range []language.Language{asked, r.Language} {
		if l.Known() {
			return l
		}
	}
	return language.English
}

func laidBuilder(b builder) page {
	b.Found = b.findings()
	return page{title: titled(say.BuilderBuildNamed(b.Draft.Promise.Title)), here: "charter", body: b.view()}
}

// changePromise saves what was typed. What nobody typed stays as it is.
func (p *Pages) changePromise(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	b, err := p.builderOf(r, who, language.Language(form.Value("in")))
	if err != nil {
		return err
	}
	seen, _ := strconv.ParseInt(form.Value("seen"), 10, 64)
	from, known := b.Draft.At(seen)
	if !known || seen == b.Draft.Sequence {
		from = b.Draft.Promise
	}
	typed := b.typed(form, from)
	if form.Typed("repair") {
		typed = b.Past.repaired(typed, form.Value("repair"))
	}
	if form.Typed("add") {
		b.Added = form.Value("add")
		return p.showBuilder(w, r, who, http.StatusOK, b.back(form, typed))
	}
	if form.Wrong() {
		return p.showBuilder(w, r, who, http.StatusUnprocessableEntity, b.back(form, typed))
	}
	over, err := p.Charters.Change(r.Context(), who, b.key(), seen, typed)
	switch {
	case fault.Is(err, fault.KindConflict):
		if b, err = p.builderOf(r, who, b.In); err != nil {
			return err
		}
		if b.Draft.Submitted != 0 {
			return p.showBuilder(w, r, who, http.StatusConflict, b.back(form, typed))
		}
		b.Clash, b.Conflict, b.Shown = true, b.Draft.Since(seen), over
		return p.showBuilder(w, r, who, http.StatusConflict, b)
	case form.Refused(err):
		return p.showBuilder(w, r, who, http.StatusUnprocessableEntity, b.back(form, typed))
	case err != nil:
		return err
	}
	web.Go(w, r, b.address())
	return nil
}

// back is the page with a form that came back.
func (b builder) back(form *web.Form, typed promise.Promise) builder {
	b.Form, b.Shown = form, typed
	b.Seen, _ = strconv.ParseInt(form.Value("seen"), 10, 64)
	return b
}

func (p *Pages) showBuilder(w http.ResponseWriter, r *http.Request, who people.Actor, status int, b builder) error {
	return p.show(w, r, who, status, laidBuilder(b))
}

func (p *Pages) undoPromise(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.turnPromise(w, r, who, func(key string, form *web.Form, seen int64) error {
		return p.Charters.Undo(r.Context(), who, key, seen)
	})
}

func (p *Pages) backPromise(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.turnPromise(w, r, who, func(key string, form *web.Form, seen int64) error {
		state, _ := strconv.ParseInt(form.Value("state"), 10, 64)
		return p.Charters.Back(r.Context(), who, key, seen, state)
	})
}

func (p *Pages) discardPromise(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.turnPromise(w, r, who, func(key string, form *web.Form, seen int64) error {
		return p.Charters.Discard(r.Context(), who, key, seen)
	})
}

// turnPromise does what one button of the history asks for. Who is second is
// told on the page as it is by now.
func (p *Pages) turnPromise(w http.ResponseWriter, r *http.Request, who people.Actor, do func(string, *web.Form, int64) error) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	seen, _ := strconv.ParseInt(form.Value("seen"), 10, 64)
	err = do(r.PathValue("key"), form, seen)
	if err != nil && !fault.Is(err, fault.KindConflict) {
		return err
	}
	if err != nil {
		if _, unknown := p.Charters.Draft(r.Context(), who, r.PathValue("key")); unknown != nil {
			return unknown
		}
		web.Tell(w, r, fault.Of(err).Say, "")
	}
	web.Go(w, r, promiseAddress(r.PathValue("key"), writtenIn(language.Language(form.Value("in")), web.PageOf(r).Reader), web.PageOf(r).Reader))
	return nil
}

// promiseAddress is the page of a promise, with the language of its sentence
// where that is not the reader's.
func promiseAddress(key string, in language.Language, r language.Reader) string {
	if in == r.Language {
		return "/charter/promises/" + key
	}
	return "/charter/promises/" + key + "?in=" + string(in)
}

func (b builder) key() string { return b.Draft.InForce.Key }

// address is where the page is.
func (b builder) address() string { return b.addressIn(b.In) }

func (b builder) addressIn(l language.Language) string { return promiseAddress(b.key(), l, b.Reader) }

// hidden is what the forms of the history bring along.
func (b builder) hidden(more ...string) map[string]string {
	all := map[string]string{"seen": strconv.FormatInt(b.Draft.Sequence, 10), "in": string(b.In)}
	for at := 0; at+1 < len(more); at += 2 {
		all[more[at]] = more[at+1]
	}
	return all
}

// writer reads and prints as somebody of the sentence's language does.
func (b builder) writer() language.Reader {
	return language.Reader{Language: b.In, Zone: b.Reader.Zone, Now: b.Reader.Now}
}

// nameOf is who did something.
func (b builder) nameOf(s charter.State) string {
	for _, each := range b.Names {
		if each.ID == s.By {
			return each.Name
		}
	}
	return ""
}

// saved is when the draft was last changed.
func (b builder) saved() now.Instant {
	if len(b.Draft.History) == 0 {
		return 0
	}
	return b.Draft.History[0].At
}

// printed is a promise's sentence in a language, as a page shows it.
func printed(p promise.Promise, l language.Language) web.Sentence {
	sentence := web.Sentence{Language: p.SpokenIn(l)}
	for _, part := range promise.Sentence(p, l) {
		sentence.Parts = append(sentence.Parts, partOf(part))
	}
	return sentence
}
