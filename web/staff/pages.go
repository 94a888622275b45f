// Package staff holds the pages of those who serve: lists of cases, the case
// with its conversation and its next step, calls, visits, refunds, what is
// owed today. Each page is one file and each deed another; none of them knows
// a rule, all of them ask the rooms' desks.
package staff

import (
	"maps"
	"net/http"
	"slices"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/charter"
	"vaada/duty"
	"vaada/internal/now"
	"vaada/order"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
	"vaada/touchpoint"
	"vaada/visit"
	"vaada/web"
)

// Pages are the pages of those who serve.
type Pages struct {
	Sessions    web.Sessions[people.Actor]
	Now         now.Clock
	People      people.Desk
	Cases       casework.Desk
	Duties      duty.Desk
	Visits      visit.Desk
	Orders      order.Desk
	Touchpoints touchpoint.Desk
	Charters    charter.Desk
	Policies    policy.Desk
	Procedures  procedure.Desk
	Letter      Letter   // makes the HTML of a letter fit to stand in a page
	Demo        bool     // sign-in links of the cast, and a button that lets a call ring
	Callers     []string // numbers that the demo's calls come from

	tries tries
}

// deed answers one request of somebody who is signed in. Its error becomes a
// fault page.
type deed func(w http.ResponseWriter, r *http.Request, who people.Actor) error

// Register puts all pages and deeds into a mux.
func (p *Pages) Register(mux *http.ServeMux) {
	for pattern, do := range p.open() {
		mux.HandleFunc(pattern, do)
	}
	for pattern, do := range p.pages() {
		mux.Handle(pattern, p.signedIn(do))
	}
	for pattern, do := range p.deeds() {
		mux.Handle(pattern, p.signedIn(do))
	}
}

// Patterns lists what Register puts into a mux.
func (p *Pages) Patterns() []string {
	all := slices.Concat(slices.Collect(maps.Keys(p.open())), slices.Collect(maps.Keys(p.pages())), slices.Collect(maps.Keys(p.deeds())))
	slices.Sort(all)
	return all
}

// open are the pages that nobody has to be signed in for.
func (p *Pages) open() map[string]http.HandlerFunc {
	open := map[string]http.HandlerFunc{
		"GET /sign-in":   p.signInPage,
		"POST /sign-in":  p.signIn,
		"POST /sign-out": p.signOut,
	}
	if p.Demo {
		open["GET /demo/{link}"] = p.demoPage
		open["POST /demo/{link}"] = p.demoSignIn
	}
	return open
}

// pages are read; reading has no effect.
func (p *Pages) pages() map[string]deed {
	return map[string]deed{
		"GET /{$}":                p.home,
		"GET /cases":              p.listPage,
		"GET /cases/new":          p.newPage,
		"GET /cases/{code}":       p.casePage,
		"GET /cases/{code}/trail": p.trailPage,
		"GET /cases/{code}/contacts/{contact}/files/{file}":       p.caseFile,
		"GET /cases/{code}/contacts/{contact}/letter":             p.letterPage,
		"GET /cases/{code}/contacts/{contact}/pictures/{picture}": p.picture,
		"GET /calls":                    p.callsPage,
		"GET /calls/{call}":             p.callPage,
		"GET /placing":                  p.placingPage,
		"GET /placing/originals/{hash}": p.original,
		"GET /today":                    p.todayPage,
		"GET /visits":                   p.visitsPage,
		"GET /visits/{visit}":           p.visitPage,
		"GET /refunds":                  p.refundsPage,
		"GET /search":                   p.searchPage,
		"GET /customers/{customer}":     p.customerPage,
		"GET /outbox":                   p.outboxPage,
		"GET /procedures":               p.proceduresPage,
		"GET /procedures/{key}":         p.procedurePage,
		"GET /charter":                  p.charterPage,
	}
}

// deeds change something and lead on to a page.
func (p *Pages) deeds() map[string]deed {
	all := map[string]deed{
		"POST /cases/new":               p.beginNew,
		"POST /cases/{code}/step":       p.step,
		"POST /cases/{code}/take":       p.take,
		"POST /cases/{code}/leave":      p.leave,
		"POST /cases/{code}/return":     p.comeBack,
		"POST /cases/{code}/undo":       p.undo,
		"POST /cases/{code}/close":      p.close,
		"POST /cases/{code}/assign":     p.assign,
		"POST /cases/{code}/read":       p.read,
		"POST /cases/{code}/say":        p.say,
		"POST /cases/{code}/draft":      p.draft,
		"POST /calls/{call}/told":       p.tellCall,
		"POST /calls/{call}/begin":      p.beginFromCall,
		"POST /calls/{call}/join":       p.joinCall,
		"POST /placing/{contact}":       p.place,
		"POST /placing/{contact}/aside": p.setAside,
		"POST /visits/{visit}":          p.report,
		"POST /visits/{visit}/arrive":   p.arrive,
		"POST /refunds/{refund}/decide": p.decideRefund,
		"POST /refunds/{refund}/pay":    p.payRefund,
		"POST /outbox/{item}/again":     p.sendAgain,
	}
	if p.Demo {
		all["POST /demo/ring"] = p.ring
	}
	return all
}

// signedIn lets only those who are signed in do a deed, and turns its error
// into a page.
func (p *Pages) signedIn(do deed) http.Handler {
	return p.Sessions.Required("/sign-in", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		who, _ := p.Sessions.Actor(r)
		if err := do(w, r, who); err != nil {
			web.Fault(w, r, err)
		}
	}))
}

// show answers with a page of the desk: what it is made of stands beside the
// rail, below the calls that ring.
func (p *Pages) show(w http.ResponseWriter, r *http.Request, who people.Actor, status int, made page) error {
	calls, err := p.calls(r, who)
	if err != nil {
		return err
	}
	laid := web.PageOf(r)
	made.calls = callBar{Calls: calls, Back: laid.Address}
	web.Render(w, r, status, made.laid(laid, who))
	return nil
}

// page is one page of the desk before it is laid out.
type page struct {
	title words
	here  string // its place in the rail
	watch []string
	bare  bool // on a phone it brings its own bar
	body  templ.Component
	calls callBar
}

func (m page) laid(laid web.Page, who people.Actor) templ.Component {
	laid.Nav, laid.Here, laid.Watch, laid.Bare = Rail(who), m.here, m.watch, m.bare
	laid.Title = m.title(laid.Reader)
	return frame(laid, m.calls, m.body)
}
