package staff

import (
	"net/http"
	"net/url"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/people"
	"vaada/web"
)

// refunding is one refund with whom it is for.
type refunding struct {
	casework.Refunding
	Asker string
}

// refunds is those that wait to be decided or paid.
type refunds struct {
	All   []refunding
	Limit money.Amount // the most that the reader may decide alone on one of their cases
	Top   bool         // nobody decides more than the reader: a manager
	More  bool         // wait than are shown
	Form  *web.Form
}

func (p *Pages) refundsPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showRefunds(w, r, who, http.StatusOK, web.NewForm(r, url.Values{}))
}

func (p *Pages) showRefunds(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form) error {
	waiting, more, err := p.Cases.Refunds(r.Context(), who)
	if err != nil {
		return err
	}
	all, err := p.People.Known(r.Context(), who)
	if err != nil {
		return err
	}
	shown := refunds{Form: form, More: more, Top: who.Is(people.Manager)}
	for _, each := range waiting {
		if each.Most.Minor >= shown.Limit.Minor {
			shown.Limit = each.Most
		}
		shown.All = append(shown.All, refunding{Refunding: each, Asker: nameOf(all, each.AskedBy)})
	}
	return p.show(w, r, who, status, laidRefunds(shown))
}

func laidRefunds(shown refunds) page {
	return page{title: titled(say.StaffRefunds()), here: "refunds", watch: []string{casework.ListThing}, body: shown.view()}
}

// ownLimit says how much somebody decides alone, and who decides more; top is
// for whom nobody does.
func ownLimit(limit money.Amount, top bool) language.Message {
	switch {
	case limit.Minor == people.NoLimit:
		return say.StaffOwnAny()
	case top:
		return say.StaffOwnTop(limit)
	}
	return say.StaffOwnLimit(limit)
}

// reasonField names the reason for refusing one refund.
func reasonField(id ids.ID) string { return "reason." + id.String() }

// decideRefund approves a refund or refuses it with a reason.
func (p *Pages) decideRefund(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, form, err := refundForm(w, r)
	if err != nil {
		return err
	}
	name := reasonField(id)
	approve := form.Value("decision") == "approve"
	err = p.Cases.DecideRefund(r.Context(), who, id, approve, form.Value(name))
	if fault.Is(err, fault.KindInvalid) {
		form.Wrongly(name, fault.Of(err).Say)
		return p.showRefunds(w, r, who, http.StatusUnprocessableEntity, form)
	}
	if err != nil {
		return err
	}
	told := say.StaffRefusedDone()
	if approve {
		told = say.StaffApprovedDone()
	}
	web.Tell(w, r, told, "")
	web.Go(w, r, "/refunds")
	return nil
}

// payRefund marks a refund as paid.
func (p *Pages) payRefund(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, _, err := refundForm(w, r)
	if err != nil {
		return err
	}
	if err := p.Cases.PayRefund(r.Context(), who, id); err != nil {
		return err
	}
	web.Tell(w, r, say.StaffPaidDone(), "")
	web.Go(w, r, "/refunds")
	return nil
}

func refundForm(w http.ResponseWriter, r *http.Request) (ids.ID, *web.Form, error) {
	id, err := idOf(r, "refund")
	if err != nil {
		return 0, nil, err
	}
	form, err := web.ReadForm(w, r)
	return id, form, err
}
