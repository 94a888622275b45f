// Package staff holds the pages of those who serve: lists of cases, the case
// with its conversation and its next step, calls, visits, refunds, what is
// owed today. Each page is one file and each deed another; none of them knows
// a rule, all of them ask the rooms' desks.
package staff

import (
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/charter"
	"vaada/clock"
	"vaada/connection"
	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/gate"
	"vaada/internal/now"
	"vaada/keeping"
	"vaada/leaving"
	"vaada/order"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
	"vaada/publishing"
	"vaada/touchpoint"
	"vaada/web"
)

// Pages are the pages of those who serve.
type Pages struct {
	Sessions    web.Sessions[people.Actor]
	Now         now.Clock
	People      people.Desk
	Cases       casework.Desk
	Connections connection.Desk
	Keeping     keeping.Desk
	Orders      order.Desk
	Touchpoints touchpoint.Desk
	Charters    charter.Desk
	Clocks      clock.Desk
	Editions    edition.Desk
	Policies    policy.Desk
	Procedures  procedure.Desk
	Publishing  publishing.Desk
	Leaving     leaving.Desk
	Letter      Letter       // makes the HTML of a letter fit to stand in a page
	Home        people.Home  // where browsers find us
	Proxies     gate.Proxies // whose word on where a request came from is believed
	Demo        bool         // sign-in links of the cast, and a button that lets a call ring
	Callers     []string     // numbers that the demo's calls come from
}

// deed answers one request of somebody who is signed in. Its error becomes a
// fault page.
type deed func(w http.ResponseWriter, r *http.Request, who people.Actor) error

// route is a page or a deed with the right that it asks for. The desk asks again:
// here it is answered before anything is read.
type route struct {
	right people.Right
	do    deed
}

// Register puts all pages and deeds into a mux.
func (p *Pages) Register(mux *http.ServeMux) {
	for pattern, do := range p.open() {
		mux.HandleFunc(pattern, do)
	}
	for pattern, do := range p.pages() {
		mux.Handle(pattern, p.signedIn(p.within(do)))
	}
	for pattern, do := range p.deeds() {
		mux.Handle(pattern, p.signedIn(p.within(do)))
	}
	for pattern, do := range p.further() {
		mux.Handle(pattern, p.signedIn(p.within(do)))
	}
}

// further are the pages and deeds that are listed in files of their own.
func (p *Pages) further() map[string]route {
	return together(
		p.privateRoutes(),
		p.settingRoutes(),
		p.auditRoutes(),
		p.startRoutes(),
		p.doorRoutes(),
		p.backupRoutes(),
		p.passkeyRoutes(),
		p.signOnRoutes(),
		p.crewRoutes(),
		p.absenceRoutes(),
		p.accountRoutes(),
		p.builderRoutes(),
		p.writtenRoutes(),
		p.remarkRoutes(),
		p.impactRoutes(),
		p.reviewRoutes(),
		p.pasteRoutes(),
		p.editionRoutes(),
		p.policyRoutes(),
		p.procedureRoutes(),
		p.moveRoutes(),
		p.outlineRoutes(),
		p.doubleRoutes(),
		p.walkRoutes(),
		p.questionRoutes(),
	)
}

// together puts lists of patterns into one. A pattern that two of them have would
// take the right of one and the deed of the other, so nothing begins with it.
func together[To any](lists ...map[string]To) map[string]To {
	all := map[string]To{}
	for _, each := range lists {
		for pattern, to := range each {
			if _, there := all[pattern]; there {
				panic("staff: two lists have " + pattern)
			}
			all[pattern] = to
		}
	}
	return all
}

// Patterns lists what Register puts into a mux.
func (p *Pages) Patterns() []string {
	all := slices.Collect(maps.Keys(p.Asks()))
	slices.Sort(all)
	return all
}

// open are the pages that nobody has to be signed in for.
func (p *Pages) open() map[string]http.HandlerFunc {
	open := together(p.signInRoutes(), p.passkeyDoors(), p.signOnDoors(), p.joining(), p.beginDoors())
	if p.Demo {
		open["GET /demo/{link}"] = p.demoPage
		open["POST /demo/{link}"] = p.demoSignIn
	}
	return open
}

// pages are read; reading has no effect.
func (p *Pages) pages() map[string]route {
	return map[string]route{
		"GET /{$}":                {people.Serve, p.home},
		"GET /cases":              {people.Serve, p.listPage},
		"GET /cases/new":          {people.LeadCases, p.newPage},
		"GET /cases/{code}":       {people.Serve, p.casePage},
		"GET /cases/{code}/trail": {people.Serve, p.trailPage},
		"GET /cases/{code}/contacts/{contact}/files/{file}":       {people.Serve, p.caseFile},
		"GET /cases/{code}/contacts/{contact}/letter":             {people.Serve, p.letterPage},
		"GET /cases/{code}/contacts/{contact}/pictures/{picture}": {people.Serve, p.picture},
		"GET /calls":                    {people.Serve, p.callsPage},
		"GET /calls/{call}":             {people.LeadCases, p.callPage},
		"GET /placing":                  {people.LeadCases, p.placingPage},
		"GET /placing/originals/{hash}": {people.LeadCases, p.original},
		"GET /today":                    {people.Serve, p.todayPage},
		"GET /visits":                   {people.MakeVisits, p.visitsPage},
		"GET /visits/{visit}":           {people.Serve, p.visitPage},
		"GET /refunds":                  {people.DecideRefunds, p.refundsPage},
		"GET /search":                   {people.Serve, p.searchPage},
		"GET /customers/{customer}":     {people.Serve, p.customerPage},
		"GET /outbox":                   {people.KeepOutbox, p.outboxPage},
		"GET /charter":                  {people.Serve, p.charterPage},
		"GET /charter/handbook":         {people.Serve, p.handbookPage},
	}
}

// deeds change something and lead on to a page.
func (p *Pages) deeds() map[string]route {
	all := map[string]route{
		"POST /cases/new":               {people.LeadCases, p.beginNew},
		"POST /cases/{code}/step":       {people.WalkCases, p.step},
		"POST /cases/{code}/take":       {people.LeadCases, p.take},
		"POST /cases/{code}/leave":      {people.LeadCases, p.leave},
		"POST /cases/{code}/return":     {people.LeadCases, p.comeBack},
		"POST /cases/{code}/undo":       {people.LeadCases, p.undo},
		"POST /cases/{code}/close":      {people.LeadCases, p.close},
		"POST /cases/{code}/assign":     {people.LeadCases, p.assign},
		"POST /cases/{code}/read":       {people.LeadCases, p.read},
		"POST /cases/{code}/say":        {people.LeadCases, p.say},
		"POST /cases/{code}/draft":      {people.LeadCases, p.draft},
		"POST /calls/{call}/told":       {people.LeadCases, p.tellCall},
		"POST /calls/{call}/begin":      {people.LeadCases, p.beginFromCall},
		"POST /calls/{call}/join":       {people.LeadCases, p.joinCall},
		"POST /placing/{contact}":       {people.LeadCases, p.place},
		"POST /placing/{contact}/aside": {people.LeadCases, p.setAside},
		"POST /visits/{visit}":          {people.ReportVisits, p.report},
		"POST /visits/{visit}/arrive":   {people.MakeVisits, p.arrive},
		"POST /refunds/{refund}/decide": {people.DecideRefunds, p.decideRefund},
		"POST /refunds/{refund}/pay":    {people.DecideRefunds, p.payRefund},
		"POST /outbox/{item}/again":     {people.KeepOutbox, p.sendAgain},
	}
	if p.Demo {
		all["POST /demo/ring"] = route{people.LeadCases, p.ring}
	}
	return all
}

// within does the deed for who has the right, unless a browser only prefetches
// what leaves a trace. What is one's own asks for no right.
func (p *Pages) within(to route) deed {
	return func(w http.ResponseWriter, r *http.Request, who people.Actor) error {
		if to.right != oneself {
			if err := who.May(to.right); err != nil {
				return err
			}
		}
		if err := p.unasked(r, who); err != nil {
			return err
		}
		return to.do(w, r, who)
	}
}

// signedIn lets only those who are signed in do a deed, and turns its error
// into a page.
func (p *Pages) signedIn(do deed) http.Handler {
	known := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		who, _ := p.Sessions.Actor(r)
		if present(r) {
			p.People.Touch(who)
		}
		if who.Owes && !strings.HasPrefix(r.URL.Path, "/account") && !strings.HasPrefix(r.URL.Path, "/prove") {
			web.Go(w, r, "/account/second-factor")
			return
		}
		if who.Kiosk != 0 && r.Method == http.MethodGet {
			w.Header().Set("Refresh", strconv.Itoa(int(who.Idle.Seconds()))+"; url=/kiosk")
		}
		err := do(w, r, who)
		if fault.Is(err, fault.KindUnproved) {
			err = p.askProof(w, r, who)
		}
		if err != nil {
			web.Fault(w, r, err)
		}
	})
	signIn, names := p.Sessions.Required("/sign-in", known), p.Sessions.Required("/kiosk", known)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if p.Sessions.Kept(r, kioskCookie) != "" {
			names.ServeHTTP(w, r)
			return
		}
		signIn.ServeHTTP(w, r)
	})
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
