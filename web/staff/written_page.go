package staff

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
	"vaada/promise"
	"vaada/touchpoint"
	"vaada/web"
)

// writtenPaper is a document as it is being written: its outline, the document,
// and what it still lacks.
type writtenPaper struct {
	edition.Working
	Paper       paperKind
	Key         string // the document's own
	Whole       document
	Reader      language.Reader
	Names       []people.Staff
	Touchpoints []touchpoint.Named // that are offered
	Known       []touchpoint.Named // all that ever were
	Requests    []touchpoint.Named
	Services    []charter.Service   // of the charter in force, for a policy
	Skills      []string            // of the organisation, for a charter
	Offers      procedure.Offers    // that a box can name, for a chart
	Findings    []procedure.Finding // of a chart
	Doubts      []edition.Lack      // beside these, with which it can be sent by who says why
	Agreed      []charter.Word      // on which it says that everybody agreed, for a policy
	Currency    string
	Source      language.Language // in which it is written first
	Form        *web.Form         // of a part that could not be added; nil
}

func (p *Pages) writtenRoutes() map[string]route {
	return map[string]route{
		"GET /charter/edit":                        {people.Publish, p.writtenPage},
		"GET /charter/edit/{kin}":                  {people.Publish, p.partPage},
		"POST /charter/edit/{kin}":                 {people.Publish, p.writePart},
		"GET /charter/edit/{kin}/{key}":            {people.Publish, p.partPage},
		"POST /charter/edit/{kin}/{key}":           {people.Publish, p.writePart},
		"GET /policies/{policy}/edit":              {people.Publish, p.writtenPage},
		"GET /policies/{policy}/edit/{kin}":        {people.Publish, p.partPage},
		"POST /policies/{policy}/edit/{kin}":       {people.Publish, p.writePart},
		"GET /policies/{policy}/edit/{kin}/{key}":  {people.Publish, p.partPage},
		"POST /policies/{policy}/edit/{kin}/{key}": {people.Publish, p.writePart},

		"GET /procedures/{procedure}/edit/{kin}":        {people.Publish, p.partPage},
		"POST /procedures/{procedure}/edit/{kin}":       {people.Publish, p.writePart},
		"GET /procedures/{procedure}/edit/{kin}/{key}":  {people.Publish, p.partPage},
		"POST /procedures/{procedure}/edit/{kin}/{key}": {people.Publish, p.writePart},
	}
}

func (p *Pages) writtenPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	v, err := p.writtenOf(r, who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidWritten(v))
}

// writtenOf reads a document for the pages on which it is written.
func (p *Pages) writtenOf(r *http.Request, who people.Actor) (v writtenPaper, err error) {
	v.Reader, v.Form = web.PageOf(r).Reader, web.NewForm(r, url.Values{})
	v.Paper, v.Key = paperAt(r)
	if err = p.readWritten(r, who, &v); err != nil {
		return v, err
	}
	lacks, doubts, err := p.Publishing.Found(r.Context(), who, v.Paper.Kind, v.Key, v.Whole)
	if err != nil {
		return v, err
	}
	v.Lacks, v.Doubts = append(v.Lacks, lacks...), doubts
	if v.Names, err = p.People.Known(r.Context(), who); err != nil {
		return v, err
	}
	all, err := p.Touchpoints.Lists(r.Context(), who)
	if err != nil {
		return v, err
	}
	v.Known = all.Touchpoints
	for _, each := range all.Touchpoints {
		if each.Retired.IsZero() {
			v.Touchpoints = append(v.Touchpoints, each)
		}
	}
	for _, each := range all.RequestTypes {
		if each.Retired.IsZero() {
			v.Requests = append(v.Requests, each)
		}
	}
	o, err := p.People.Organisation(r.Context())
	v.Source, v.Currency = o.Language, o.Currency
	return v, err
}

func laidWritten(v writtenPaper) page {
	return page{title: titled(v.Paper.Title()), here: v.Paper.Here, body: v.view()}
}

// writtenKin is one kind of parts on the page.
type writtenKin struct {
	Path  string
	List  bool
	Parts []edition.Part
}

// kins are all kinds of parts, each with what there is of it.
func (v writtenPaper) kins() (all []writtenKin) {
	paths, lists := v.Paper.Kinds()
	parts, _ := v.Whole.Parts() // what was read of JSON a moment ago
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

// partAddress is where a part of the charter is written.
func partAddress(path string) string { return addressIn("/charter", path) }

// addressIn is where a part of a document is written.
func addressIn(home, path string) string {
	if part := (edition.Part{Path: path}); part.Kin() == "promises" && part.Key() != "" {
		return home + "/promises/" + part.Key()
	}
	return home + "/edit/" + path
}

// home is where the document is read that is in force.
func (v writtenPaper) home() string { return v.Paper.Home(v.Key) }

// at is where a part is written.
func (v writtenPaper) at(path string) string { return addressIn(v.home(), path) }

// title is what a part is called on the page.
func (v writtenPaper) title(part edition.Part) language.Message {
	if part.Key() == "" {
		return v.Paper.Name(part.Kin()).Capital()
	}
	if part.Kin() == "scope" {
		for _, each := range v.Known {
			if each.Key == part.Key() {
				return language.Words(each.Name).Capital()
			}
		}
	}
	if named := v.Whole.Named(part); !named.IsZero() {
		return language.Words(named)
	}
	return language.Words(language.NewText(v.Source, part.Key()))
}

// takenOut are the parts of a kind that the edition it began from has, and it
// has no more.
func (v writtenPaper) takenOut(kin string) (paths []string) {
	return slices.DeleteFunc(v.Writing.Gone(), func(path string) bool { return edition.Part{Path: path}.Kin() != kin })
}

// titleBegun is what a part was called in the edition it began from.
func (v writtenPaper) titleBegun(path string) language.Message {
	part := v.Writing.Begun(path)
	alone, err := v.Paper.Alone(part)
	if err != nil {
		return v.Paper.Name(part.Kin()).Capital()
	}
	v.Whole = alone
	return v.title(part)
}

// undoes is the part that was changed last of all, and what taking that back is
// called; false where nothing is to be taken back.
func (v writtenPaper) undoes() (path string, what language.Message, can bool) {
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
	return path, say.CharterWhatOf(v.titleOf(path), what), true
}

// titleOf is what a part is called, or was before it was taken out.
func (v writtenPaper) titleOf(path string) language.Message {
	part := v.Writing.Part(path)
	if part.Content != "" {
		return v.title(part)
	}
	part = v.Writing.Begun(path)
	for _, turn := range v.Recent {
		if part.Content == "" && turn.Part == path {
			part.Content = turn.Content
		}
	}
	if alone, err := v.Paper.Alone(part); err == nil && part.Content != "" {
		v.Whole = alone
	}
	return v.title(part)
}

// excerpt is what of a part the document shows: the first of its texts that is
// not its title.
func (v writtenPaper) excerpt(part edition.Part) (text language.Text, found bool) {
	titled := v.Whole.Named(part)
	for _, each := range part.Texts() {
		if !each.Text.IsZero() && (titled.IsZero() || each.Text.In[each.Text.Source] != titled.In[titled.Source]) {
			return each.Text, true
		}
	}
	return text, false
}

// isBare says that nothing at all is written in a part, neither words nor choices.
func isBare(part edition.Part) bool {
	var written any
	return part.Content == "" || json.Unmarshal([]byte(part.Content), &written) == nil && isNothing(written)
}

func isNothing(written any) bool {
	switch is := written.(type) {
	case map[string]any:
		for name, each := range is {
			if name != "source" && !isNothing(each) { // a text says in which language it would be
				return false
			}
		}
		return true
	case []any:
		return len(is) == 0
	}
	return written == nil || written == "" || written == false || written == 0.0
}

// lacking are what a part lacks.
func (v writtenPaper) lacking(path string) (all []edition.Lack) {
	for _, lack := range v.Lacks {
		if lack.Part == path {
			all = append(all, lack)
		}
	}
	return all
}

// isChanged says that a part is other than in the edition it began from.
func (v writtenPaper) isChanged(path string) bool {
	return v.Writing.Begun(path).Content != v.Writing.Part(path).Content
}

func (v writtenPaper) promiseOf(part edition.Part) (made promise.Promise, is bool) {
	if c, of := v.Whole.(*charter.Charter); of && part.Kin() == "promises" {
		return c.Promise(part.Key())
	}
	return made, false
}

func (v writtenPaper) clauseOf(part edition.Part) (clause policy.Clause, is bool) {
	if p, of := v.Whole.(*policy.Policy); of && part.Kin() == "clauses" {
		return p.Clause(part.Key())
	}
	return clause, false
}

// reachOf is for what a policy holds, where the part says that.
func (v writtenPaper) reachOf(part edition.Part) (policy.Reach, bool) {
	if p, of := v.Whole.(*policy.Policy); of && part.Kin() == "reach" {
		return p.Reach, p.Owner != "" || p.Review != 0
	}
	return policy.Reach{}, false
}
