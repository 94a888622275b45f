package staff

import (
	"net/http"
	"net/url"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
	"vaada/touchpoint"
	"vaada/web"
)

// writtenCharter is the charter as it is being written: its outline, the
// document, and what it still lacks.
type writtenCharter struct {
	charter.Working
	Reader      language.Reader
	Names       []people.Staff
	Touchpoints []touchpoint.Named
	Source      language.Language // in which it is written first
	Form        *web.Form         // of a part that could not be added; nil
}

func (p *Pages) writtenRoutes() map[string]route {
	return map[string]route{
		"GET /charter/edit":              {people.Publish, p.writtenPage},
		"GET /charter/edit/{kin}":        {people.Publish, p.partPage},
		"POST /charter/edit/{kin}":       {people.Publish, p.writePart},
		"GET /charter/edit/{kin}/{key}":  {people.Publish, p.partPage},
		"POST /charter/edit/{kin}/{key}": {people.Publish, p.writePart},
	}
}

func (p *Pages) writtenPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.writtenOf(r, who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidWritten(v))
}

// writtenOf reads the charter for the pages on which it is written.
func (p *Pages) writtenOf(r *http.Request, who people.Actor) (v writtenCharter, err error) {
	v.Reader, v.Form = web.PageOf(r).Reader, web.NewForm(r, url.Values{})
	if v.Working, err = p.Charters.Working(r.Context(), who); err != nil {
		return v, err
	}
	if v.Names, err = p.People.Known(r.Context(), who); err != nil {
		return v, err
	}
	all, err := p.Touchpoints.Lists(r.Context(), who)
	if err != nil {
		return v, err
	}
	for _, each := range all.Touchpoints {
		if each.Retired.IsZero() {
			v.Touchpoints = append(v.Touchpoints, each)
		}
	}
	o, err := p.People.Organisation(r.Context())
	v.Source = o.Language
	return v, err
}

func laidWritten(v writtenCharter) page {
	return page{title: titled(say.CharterEditTitle()), here: "charter", body: v.view()}
}

// writtenKin is one kind of parts on the page.
type writtenKin struct {
	Path  string
	List  bool
	Parts []edition.Part
}

// kins are all kinds of parts, each with what there is of it.
func (v writtenCharter) kins() (all []writtenKin) {
	paths, lists := charter.Kinds()
	parts, _ := v.Charter.Parts() // what was read of JSON a moment ago
	for _, path := range paths {
		kin := writtenKin{Path: path, List: lists[path]}
		for _, part := range parts {
			if part.Kin() == path {
				kin.Parts = append(kin.Parts, part)
			}
		}
		all = append(all, kin)
	}
	return all
}

// partAddress is where a part is written.
func partAddress(path string) string {
	if key := (edition.Part{Path: path}); key.Kin() == "promises" && key.Key() != "" {
		return "/charter/promises/" + key.Key()
	}
	return "/charter/edit/" + path
}

// title is what a part is called on the page.
func (v writtenCharter) title(part edition.Part) language.Message {
	if part.Key() == "" {
		return charter.KinName(part.Kin()).Capital()
	}
	if part.Kin() == "scope" {
		for _, each := range v.Touchpoints {
			if each.Key == part.Key() {
				return language.Words(each.Name)
			}
		}
	}
	if named := v.Charter.Named(part); !named.IsZero() {
		return language.Words(named)
	}
	return language.Words(language.NewText(v.Source, part.Key()))
}

// takenOut are the parts of a kind that the edition it began from has, and it
// has no more.
func (v writtenCharter) takenOut(kin string) (paths []string) {
	for _, path := range v.Writing.Changed() {
		if (edition.Part{Path: path}).Kin() == kin && v.Writing.Part(path).Content == "" {
			paths = append(paths, path)
		}
	}
	return paths
}

// titleBegun is what a part was called in the edition it began from.
func (v writtenCharter) titleBegun(path string) language.Message {
	part := v.Writing.Begun(path)
	alone, err := charter.Alone(part)
	if err != nil {
		return charter.KinName(part.Kin()).Capital()
	}
	v.Charter = alone
	return v.title(part)
}

// undoes is the part that was changed last of all, and what taking that back is
// called; false where nothing is to be taken back.
func (v writtenCharter) undoes() (path string, what language.Message, can bool) {
	path, sequence := v.Writing.Undoes()
	if sequence == 0 || v.Writing.Submitted != 0 {
		return "", what, false
	}
	what = say.CharterChanged()
	for _, turn := range v.Recent {
		if turn.Sequence == sequence {
			what = turnWord(turn)
		}
	}
	title := v.titleBegun(path)
	if part := v.Writing.Part(path); part.Content != "" {
		title = v.title(part)
	}
	return path, say.CharterWhatOf(title, what), true
}

// excerpt is what of a part the document shows: the first of its texts that is
// not its title.
func (v writtenCharter) excerpt(part edition.Part) (text language.Text, found bool) {
	titled := v.Charter.Named(part)
	for _, each := range part.Texts() {
		if !each.Text.IsZero() && (titled.IsZero() || each.Text.In[each.Text.Source] != titled.In[titled.Source]) {
			return each.Text, true
		}
	}
	return text, false
}

// lacking are what a part lacks.
func (v writtenCharter) lacking(path string) (all []edition.Lack) {
	for _, lack := range v.Lacks {
		if lack.Part == path {
			all = append(all, lack)
		}
	}
	return all
}

// isChanged says that a part is other than in the edition it began from.
func (v writtenCharter) isChanged(path string) bool {
	return v.Writing.Begun(path).Content != v.Writing.Part(path).Content
}

func (v writtenCharter) promiseOf(part edition.Part) (promise.Promise, bool) {
	return v.Charter.Promise(part.Key())
}
