// Package public holds the pages of those who are served. Nobody signs in:
// the promises and how well they were kept, the charter, one's own case
// behind a random link, and a rating. They set no cookie, need no script, and
// show nothing that is for staff alone.
package public

import (
	"net/http"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/charter"
	"vaada/clock"
	"vaada/feedback"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/policy"
	"vaada/publishing"
	"vaada/touchpoint"
	"vaada/web"
)

// Pages are the pages of those who are served.
type Pages struct {
	Charters    charter.Desk
	Touchpoints touchpoint.Desk
	Policies    policy.Desk
	Clocks      clock.Desk
	Cases       casework.Desk
	Feedback    feedback.Desk
	People      people.Desk
	Publishing  publishing.Desk
	Home        people.Home // where browsers find us
	Now         now.Clock
}

// answer answers one request. Its error becomes a fault page.
type answer func(w http.ResponseWriter, r *http.Request) error

// Register puts all pages and deeds into a mux.
func (p *Pages) Register(mux *http.ServeMux) {
	for pattern, give := range p.open() {
		mux.HandleFunc(pattern, give.orFault)
	}
	for pattern, give := range p.linked() {
		mux.Handle(pattern, private(give.orFault))
	}
}

// open are the pages for everybody.
func (p *Pages) open() map[string]answer {
	return map[string]answer{
		"GET /p":              p.promisesPage,
		"GET /p/charter":      p.charterPage,
		"GET /p/sheet":        p.sheetPage,
		"GET /p/table/{form}": p.tablePage,
		"GET /p/embed":        p.embedPage,
	}
}

// linked are the pages and deeds of who holds a link.
func (p *Pages) linked() map[string]answer {
	return map[string]answer{
		"GET /t/{link}":  p.trackingPage,
		"POST /t/{link}": p.tell,
		"GET /s/{link}":  p.ratingPage,
		"POST /s/{link}": p.rate,
	}
}

// Asks says who may come to which page and which deed, by its pattern.
func (p *Pages) Asks() map[string]people.Ask {
	asks := map[string]people.Ask{}
	for pattern := range p.open() {
		asks[pattern] = people.Open(people.Anybody)
	}
	for pattern := range p.linked() {
		asks[pattern] = people.Open(people.Bearer)
	}
	return asks
}

func (give answer) orFault(w http.ResponseWriter, r *http.Request) {
	if err := give(w, r); err != nil {
		web.Fault(w, r, err)
	}
}

// private keeps pages behind a random link out of search engines and shared
// stores. Their address goes to no other host: the site's Referrer-Policy is
// same-origin. A stricter one would make browsers that come without TLS send
// forms from nowhere, and these would be refused as another site's.
func private(next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Robots-Tag", "noindex, nofollow")
		next(w, r)
	})
}

// places are the links at the foot of every page for customers.
func places() []web.NavItem {
	return []web.NavItem{
		{Key: "promises", Address: "/p", Label: say.PublicPromises()},
		{Key: "charter", Address: "/p/charter", Label: say.PublicCharter()},
	}
}

// laid lays out a page for customers.
func laid(page web.Page, title language.Message, here string, body templ.Component) templ.Component {
	page = page.Titled(title, here)
	page.Nav = places()
	return frame(page, body)
}
