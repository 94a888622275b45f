package staff

import (
	"cmp"
	"net/http"
	"net/url"
	"sync"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/touchpoint"
	"vaada/web"
)

// caseView is what the page of a case is made of: the case as it stands, and
// what somebody typed into a form that came back.
type caseView struct {
	casework.Page
	List       caseList
	Lists      touchpoint.Lists
	Who        people.Actor
	Look       look
	Reader     language.Reader
	Staff      []people.Staff // whom it can be given to; nil for those who may not
	Away       map[ids.ID]people.Absence
	Step       *web.Form        // the step's form
	Said       *web.Form        // the composer's
	Leaving    *web.Form        // the form that leaves the chart or closes the case
	Shutting   *web.Form        // the form about who sees the case
	Colleagues []people.Staff   // who could be admitted, or named in a note
	Links      related          // of the step in hand
	Was        language.Message // somebody was quicker; zero when nobody was
	Kept       string           // what was typed and has no place on the page any more
}

func (p *Pages) casePage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	number, err := caseOf(r)
	if err != nil {
		return err
	}
	view, err := p.caseView(r, who, number)
	if err != nil {
		return err
	}
	if web.FrameAsked(r) == composerPart && who.Can(people.LeadCases) {
		web.Render(w, r, http.StatusOK, view.composer().view())
		return nil
	}
	return p.show(w, r, who, http.StatusOK, view.page())
}

// caseView reads everything that the page of a case shows; the list beside the
// case while the case itself is read.
func (p *Pages) caseView(r *http.Request, who people.Actor, number int64) (v caseView, err error) {
	v = caseView{Who: who, Look: lookOf(r), Reader: web.PageOf(r).Reader}
	var beside sync.WaitGroup
	var failed error
	beside.Go(func() { v.List, failed = p.list(r, who, v.Look) })
	v.Page, err = p.Cases.Case(r.Context(), who, number, v.Look.Until)
	beside.Wait()
	if err = cmp.Or(err, failed); err != nil {
		return v, err
	}
	v.List.At = number
	if v.Lists, err = p.Touchpoints.Lists(r.Context(), who); err != nil {
		return v, err
	}
	if who.Can(people.HandOutCases) {
		if v.Staff, err = p.People.Everybody(r.Context(), who); err != nil {
			return v, err
		}
		if v.Away, err = p.People.AwayToday(r.Context(), who); err != nil {
			return v, err
		}
	}
	if err := p.colleagues(r, &v); err != nil {
		return v, err
	}
	if v.Links, err = p.relatedTo(r.Context(), who, v.Box, v.Charter); err != nil {
		return v, err
	}
	v.Step, v.Leaving, v.Shutting = web.NewForm(r, v.filled()), web.NewForm(r, url.Values{}), web.NewForm(r, url.Values{})
	v.Said = web.NewForm(r, url.Values{"body": {v.draft()}})
	return v, nil
}

// again shows a case after a deed that could not be done: with what was typed,
// and with a word about who was quicker.
func (p *Pages) again(w http.ResponseWriter, r *http.Request, who people.Actor, number int64, failed error, keep func(*caseView)) error {
	status := http.StatusUnprocessableEntity
	if fault.Is(failed, fault.KindConflict) {
		status = http.StatusConflict
	} else if !fault.Is(failed, fault.KindInvalid) {
		return failed
	}
	view, err := p.caseView(r, who, number)
	if err != nil {
		return err
	}
	if status == http.StatusConflict {
		view.Was = fault.Of(failed).Say
	}
	keep(&view)
	return p.show(w, r, who, status, view.page())
}

func (v caseView) page() page {
	title := v.Case.Subject
	if title == "" {
		title = casework.Code(v.Case.Number)
	}
	return page{
		title: named(title), here: "cases", bare: true,
		watch: []string{casework.CaseThing(v.Case.Number)}, body: v.workspace(),
	}
}

func (v caseView) workspace() web.Workspace {
	space := web.Workspace{
		List: v.List.live(), Head: v.head(), Banner: v.banner(), Strip: v.strip(), Tabs: v.tabs(), Open: v.Look.Open,
		Thread: v.thread(), Next: v.next(), Customer: joined(v.customer(), v.promised(), v.privacy()),
	}
	if v.Who.Can(people.LeadCases) {
		space.Composer, space.Bar = v.composer().view(), v.bar()
	}
	return space
}

// banner says who was quicker, and keeps what was typed in vain; else that our
// message did not reach the customer.
func (v caseView) banner() templ.Component {
	if v.Was.IsZero() && v.Afterwards {
		banner := web.Banner{Words: say.StaffAfterwards(), Kind: web.AtRisk}
		if v.Who.Can(people.LeadCases) {
			banner.Action = web.Deed{Action: v.Look.to(v.Case.Number, "read"), Button: web.Button{Label: say.StaffAfterwardsRead()}}
		}
		return banner
	}
	if v.Was.IsZero() && v.Case.Unreached != "" {
		return web.Banner{Words: say.EmailMarkBounce(v.Case.Unreached), Kind: web.AtRisk}
	}
	if v.Was.IsZero() {
		return nil
	}
	return joined(web.Banner{Words: v.Was, Kind: web.AtRisk, Alert: true}, keptWords(v.Kept))
}

// tabs are the parts of the case on a narrow screen.
func (v caseView) tabs() web.Tabs {
	tab := func(open web.Open, label language.Message) web.Tab {
		l := v.Look
		l.Open = open
		return web.Tab{Label: label, Address: l.at(v.Case.Number), Current: v.Look.Open == open}
	}
	return web.Tabs{Name: say.StaffParts(), Tabs: []web.Tab{
		tab(web.OpenNext, say.TermNextStep().Capital()),
		tab(web.OpenTalk, say.TermReply().Capital()),
		tab(web.OpenCustomer, say.TermCustomer().Capital()),
	}}
}

// bar is the two buttons at the foot of a phone.
func (v caseView) bar() []templ.Component {
	write := func(kind string) string {
		l := v.Look
		l.Open, l.Write = web.OpenTalk, kind
		return l.at(v.Case.Number)
	}
	return []templ.Component{
		web.Button{Label: say.TermCallLog().Capital(), Address: write(writeCall)},
		web.Button{Label: say.TermReply().Capital(), Look: web.Primary, Address: write(writeReply)},
	}
}
