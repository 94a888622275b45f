package staff

import (
	"net/http"
	"slices"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/charter"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
	"vaada/publishing"
	"vaada/touchpoint"
	"vaada/web"
)

// impact is the page on what a change of a document touches.
type impact struct {
	publishing.Impact
	Paper    paperKind
	Home     string
	Services []charter.Service // of the charter
	Printed  [2]printedCharter // before, and now
	Names    []people.Staff
	Places   []touchpoint.Named // where customers reach us
	Known    bool               // the reader may open the pages of people
	Reader   language.Reader
}

func (p *Pages) impactRoutes() map[string]route {
	return map[string]route{
		"GET /charter/impact":           {people.Publish, p.impactPage},
		"GET /policies/{policy}/impact": {people.Publish, p.impactPage},

		"GET /procedures/{procedure}/impact": {people.Publish, p.impactPage},
		"GET /charter/promises/{key}/cases":  {people.Publish, p.runningPage},
	}
}

func (p *Pages) impactPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	of, key := paperAt(r)
	v := impact{Paper: of, Home: of.Home(key), Known: who.Can(people.ManageAbsence), Reader: web.PageOf(r).Reader}
	var err error
	if v.Impact, err = p.Publishing.Impact(r.Context(), who, of.Kind, key); err != nil {
		return err
	}
	c, err := p.charterNow(r, who)
	if err != nil {
		return err
	}
	v.Services, v.Printed = c.Services, laidOut(v.Was, v.Is, hours.DateIn(p.Now(), who.Zone))
	lists, err := p.Touchpoints.Lists(r.Context(), who)
	if err != nil {
		return err
	}
	v.Places = lists.Touchpoints
	if v.Names, err = p.People.Known(r.Context(), who); err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidImpact(v))
}

// running are the open cases on which a promise runs.
type running struct {
	Key    string
	Rows   []casework.Row
	Next   ids.ID // the next page begins after this case; 0 for none
	Reader language.Reader
}

func (p *Pages) runningPage(w http.ResponseWriter, r *http.Request, who people.Actor) (err error) {
	v := running{Key: r.PathValue("key"), Reader: web.PageOf(r).Reader}
	after, _ := ids.Parse(r.URL.Query().Get("after")) // anything else is the first page
	if v.Rows, v.Next, err = p.Cases.Running(r.Context(), who, v.Key, after, rowsOfPage); err != nil {
		return err
	}
	if len(v.Rows) == 0 { // nothing runs: then it is a promise, or there is no such page
		c, _, err := p.Charters.Handbook(r.Context(), who)
		if err != nil {
			return err
		}
		if _, known := c.Promise(v.Key); !known {
			return fault.NotFound()
		}
	}
	return p.show(w, r, who, http.StatusOK, laidRunning(v))
}

func laidRunning(v running) page {
	return page{title: titled(say.ImpactCases().Capital()), here: "charter", body: v.view()}
}

func (v running) rows() (all []web.CaseRow) {
	for _, row := range v.Rows {
		all = append(all, caseRow(v.Reader, row, look{View: casework.Open}, 0))
	}
	return all
}

func (v running) pager() (p web.Pager) {
	if v.Next != 0 {
		p.After = runningAddress(v.Key) + "?after=" + v.Next.String()
	}
	return p
}

func runningAddress(key string) string { return partAddress("promises/"+key) + "/cases" }

func laidImpact(v impact) page {
	return page{title: titled(say.ImpactTitle()), here: v.Paper.Here, body: v.view()}
}

// title is what a part is called, also where it is gone.
func (v impact) title(path string) language.Message {
	part := edition.Part{Path: path}
	for _, each := range v.Places {
		if part.Kin() == "scope" && each.Key == part.Key() {
			return language.Words(each.Name)
		}
	}
	for _, d := range []document{v.Is, v.Was} {
		if d == nil {
			continue
		}
		if named := d.Named(part); !named.IsZero() {
			return language.Words(named)
		}
	}
	return v.Paper.Name(part.Kin()).Capital()
}

// promiseIn finds a promise in a document, where it is a charter that has it.
func promiseIn(d document, path string) (made promise.Promise, has bool) {
	if c, of := d.(*charter.Charter); of {
		return c.Promise(edition.Part{Path: path}.Key())
	}
	return made, false
}

// sentence is a promise's sentence in one language, before and now.
type sentence struct {
	Language language.Language
	Was, Is  templ.Component
}

// sentences are those of a promise in each language in which it differs.
func (v impact) sentences(t publishing.Touched) (all []sentence) {
	was, had := promiseIn(v.Was, t.Part)
	is, has := promiseIn(v.Is, t.Part)
	for _, l := range language.All {
		var before, after web.Sentence
		each := sentence{Language: l}
		if had {
			before = printed(was, l)
			each.Was = before
		}
		if has {
			after = printed(is, l)
			each.Is = after
		}
		if !slices.Equal(before.Parts, after.Parts) {
			all = append(all, each)
		}
	}
	return all
}

// worded are the words of any other part that differ, by language.
func (v impact) worded(t publishing.Touched) (all []reworded) {
	for _, c := range t.Changes {
		if l, was, is, yes := c.Wording(); yes {
			all = append(all, reworded{l, edition.Reworded(was, is)})
		}
	}
	return all
}

// roles are those who learn it again, in the order in which roles stand.
func (v impact) roles() (roles []people.Role) {
	for _, role := range people.AllRoles {
		if len(v.Again[role]) > 0 {
			roles = append(roles, role)
		}
	}
	return roles
}

// serviceName is what a service is called.
func (v impact) serviceName(key string) language.Message {
	for _, service := range v.Services {
		if service.Key == key {
			return language.Words(service.Name)
		}
	}
	return v.title("services/" + key)
}

// material says that something of it changes what holds.
func (v impact) material() bool {
	return slices.ContainsFunc(v.Touched, func(t publishing.Touched) bool { return t.Material })
}
