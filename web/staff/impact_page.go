package staff

import (
	"net/http"
	"slices"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
	"vaada/publishing"
	"vaada/web"
)

// impact is the page on what a change of the charter touches.
type impact struct {
	publishing.Impact
	Reader language.Reader
}

func (p *Pages) impactRoutes() map[string]route {
	return map[string]route{"GET /charter/impact": {people.Publish, p.impactPage}}
}

func (p *Pages) impactPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	found, err := p.Publishing.Impact(r.Context(), who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidImpact(impact{found, web.PageOf(r).Reader}))
}

func laidImpact(v impact) page {
	return page{title: titled(say.ImpactTitle()), here: "charter", body: v.view()}
}

// title is what a part is called, also where it is gone.
func (v impact) title(path string) language.Message {
	part := edition.Part{Path: path}
	for _, c := range []*charter.Charter{v.Is, v.Was} {
		if found, err := c.Part(path); err == nil && part.Key() != "" {
			if named := c.Named(found); !named.IsZero() {
				return language.Words(named)
			}
		}
	}
	return charter.KinName(part.Kin()).Capital()
}

// sentence is a promise's sentence in one language, before and now.
type sentence struct {
	Language language.Language
	Was, Is  templ.Component
}

// sentences are those of a promise in each language in which it differs.
func (v impact) sentences(t publishing.Touched) (all []sentence) {
	key := edition.Part{Path: t.Part}.Key()
	was, had := v.Was.Promise(key)
	is, has := v.Is.Promise(key)
	for _, l := range language.All {
		each := sentence{Language: l}
		if had {
			each.Was = printed(was, l)
		}
		if has {
			each.Is = printed(is, l)
		}
		same := had && has && promise.Plain(promise.Sentence(was, l), l) == promise.Plain(promise.Sentence(is, l), l)
		if !same && (had || has) {
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

// printings are what has to be printed again for a part.
func (v impact) printings(t publishing.Touched) (all []language.Message) {
	all = append(all, say.TermHandbook())
	if !v.public(t.Part) {
		return all
	}
	all = append(all, say.ImpactPublicCharter(), say.TermCounterSheet())
	if part := (edition.Part{Path: t.Part}); part.Kin() == "services" || part.Kin() == "places" || len(t.Services) > 0 {
		all = append(all, say.ImpactTable())
	}
	return all
}

// public says that customers read a part, or read it before.
func (v impact) public(path string) bool {
	part := edition.Part{Path: path}
	for _, c := range []*charter.Charter{v.Was, v.Is} {
		if shown, err := c.Public().Part(path); err == nil && shown.Content != "" && (part.Key() == "" || !c.Named(shown).IsZero()) {
			return true
		}
	}
	return false
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
func (v impact) serviceName(key string) language.Message { return v.title("services/" + key) }

// material says that something of it changes what holds.
func (v impact) material() bool {
	return slices.ContainsFunc(v.Touched, func(t publishing.Touched) bool { return t.Material })
}
