package staff

import (
	"net/http"
	"net/url"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/visit"
	"vaada/web"
)

// visitView is one visit, with the form of its report.
type visitView struct {
	visiting
	Engineer string
	Own      bool // the reader makes it
	Form     *web.Form
}

func (p *Pages) visitPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "visit")
	if err != nil {
		return err
	}
	return p.showVisit(w, r, who, http.StatusOK, id, web.NewForm(r, url.Values{}))
}

func (p *Pages) showVisit(w http.ResponseWriter, r *http.Request, who people.Actor, status int, id ids.ID, form *web.Form) error {
	v, err := p.Cases.Visit(r.Context(), who, id)
	if err != nil {
		return err
	}
	all, err := p.People.Known(r.Context(), who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, status, laidVisit(visitView{visiting: visiting{v}, Engineer: nameOf(all, v.Engineer), Own: v.Engineer == who.ID, Form: form}))
}

func laidVisit(v visitView) page {
	return page{title: titled(say.StaffVisitTo(v.Customer.Name)), here: "visits", body: v.view()}
}

// early says that the window which was told to the customer has not begun.
func (v visitView) early(at now.Instant) bool {
	return at < v.From && v.Arrived.IsZero() && v.Reported.IsZero() && v.Cancelled.IsZero()
}

// late says that a report came when somebody had reported, or called the visit
// off: what was typed stays.
func (v visitView) late() bool {
	return v.Form.Value("report") != "" && (!v.Reported.IsZero() || !v.Cancelled.IsZero())
}

// mayArrive says that the reader can note to have come.
func (v visitView) mayArrive() bool {
	return v.Own && v.Arrived.IsZero() && v.Reported.IsZero() && v.Cancelled.IsZero()
}

// arrive notes that the engineer has come to the customer.
func (p *Pages) arrive(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "visit")
	if err != nil {
		return err
	}
	if err := p.Cases.Arrive(r.Context(), who, id); err != nil {
		return err
	}
	web.Tell(w, r, say.StaffArriveDone(), "")
	web.Go(w, r, "/visits/"+id.String())
	return nil
}

// report takes an engineer's report.
func (p *Pages) report(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "visit")
	if err != nil {
		return err
	}
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	outcome := form.OneOf("outcome", say.VisitFieldOutcome(), outcomeKeys()...)
	words := form.Lines("report", say.VisitFieldReport(), 10_000)
	if !form.Wrong() {
		err = p.Cases.Report(r.Context(), who, id, visit.Outcome(outcome), words)
	}
	again, err := refusedOr(form, err)
	switch {
	case fault.Is(err, fault.KindConflict):
		return p.showVisit(w, r, who, http.StatusConflict, id, form)
	case err != nil:
		return err
	case again:
		return p.showVisit(w, r, who, http.StatusUnprocessableEntity, id, form)
	}
	web.Tell(w, r, say.StaffReported(), "")
	if who.Is(people.Engineer) {
		web.Go(w, r, "/visits")
	} else {
		web.Go(w, r, "/visits/"+id.String())
	}
	return nil
}

func outcomeKeys() []string {
	var keys []string
	for _, outcome := range visit.Outcomes {
		keys = append(keys, string(outcome))
	}
	return keys
}
