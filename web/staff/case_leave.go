package staff

import (
	"net/http"

	"vaada/casework"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/web"
)

// leave takes a case off its chart, or to another box of it, for a reason.
func (p *Pages) leave(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.depart(w, r, who, func(form *web.Form) procedure.Deed {
		return procedure.Deed{Kind: procedure.Left, To: form.Value("to"), Reason: form.Reason("reason")}
	})
}

// comeBack brings a case back to its chart.
func (p *Pages) comeBack(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.depart(w, r, who, func(form *web.Form) procedure.Deed {
		return procedure.Deed{Kind: procedure.CameBack, To: form.Value("to")}
	})
}

// undo takes the last deed back. Of a closed case it opens it again.
func (p *Pages) undo(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.depart(w, r, who, func(form *web.Form) procedure.Deed {
		return procedure.Deed{Kind: procedure.Undone}
	})
}

// depart does a deed that is none of the step in hand.
func (p *Pages) depart(w http.ResponseWriter, r *http.Request, who people.Actor, read func(*web.Form) procedure.Deed) error {
	number, form, err := caseForm(w, r)
	if err != nil {
		return err
	}
	deed := read(form)
	if deed.Seen, err = seenOf(form); err == nil {
		err = p.walk(r, who, number, form, deed)
	}
	if err == nil && deed.Kind == procedure.Ended {
		web.Tell(w, r, say.DoneClosed(), "")
	}
	return p.left(w, r, who, number, form, err)
}

// walk does a deed once its form is filled.
func (p *Pages) walk(r *http.Request, who people.Actor, number int64, form *web.Form, deed procedure.Deed) error {
	if form.Wrong() {
		return form.Faults()[0]
	}
	return p.Cases.Walk(r.Context(), who, number, deed)
}

// close ends a case that has left its chart.
func (p *Pages) close(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.depart(w, r, who, func(form *web.Form) procedure.Deed {
		return procedure.Deed{Kind: procedure.Ended, Reason: form.Reason("reason"), Outcome: casework.ByHand}
	})
}

// left leads back to the case, or shows the form again.
func (p *Pages) left(w http.ResponseWriter, r *http.Request, who people.Actor, number int64, form *web.Form, failed error) error {
	if failed == nil {
		web.Go(w, r, lookBack(r, number).at(number))
		return nil
	}
	if !form.Wrong() {
		form.Refused(failed)
	}
	return p.again(w, r, who, number, failed, func(v *caseView) { v.Leaving = form })
}
