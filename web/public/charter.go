package public

import (
	"net/http"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/policy"
	"vaada/promise"
	"vaada/web"
)

// charterPage shows the charter in force as a text to read and to print.
func (p *Pages) charterPage(w http.ResponseWriter, r *http.Request) error {
	made, edition, err := p.Charters.Published(r.Context())
	if fault.Is(err, fault.KindNotFound) {
		web.Render(w, r, http.StatusOK, laidCharter(web.PageOf(r), charterText{}))
		return nil
	}
	if err != nil {
		return err
	}
	nobody := people.Actor{} // who reads without signing in sees what is public
	policies, err := p.Policies.InForce(r.Context(), nobody)
	if err != nil {
		return err
	}
	shown := charterText{Charter: made, Edition: int(edition.Number), Policies: policies}
	web.Render(w, r, http.StatusOK, laidCharter(web.PageOf(r), shown))
	return nil
}

// charterText is what the page of the charter shows. Charter is nil before one
// is published.
type charterText struct {
	Charter  *charter.Charter
	Edition  int
	Policies []policy.Policy
}

func laidCharter(page web.Page, shown charterText) templ.Component {
	return laid(page, shown.title(), "charter", charterBody(shown))
}

func (c charterText) title() language.Message {
	if c.Charter == nil || c.Charter.Name.IsZero() {
		return say.PublicCharter()
	}
	return language.Words(c.Charter.Name)
}

// promises are those that are for customers.
func (c charterText) promises() []promise.Promise {
	var shown []promise.Promise
	for _, each := range c.Charter.Promises {
		if each.Audience == promise.Public {
			shown = append(shown, each)
		}
	}
	return shown
}
