package staff

import (
	"net/http"
	"net/url"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/order"
	"vaada/people"
	"vaada/web"
)

// limitsSet is the page of how much each role may refund alone.
type limitsSet struct {
	Limits   map[people.Role]int64
	Said     map[people.Role]people.Limited // what policies say
	Currency string
	Form     *web.Form
	Changed  bool
}

// refunders are the roles that ask for refunds.
func refunders() (roles []people.Role) {
	for _, role := range people.AllRoles {
		if role.Has(people.AskRefunds) {
			roles = append(roles, role)
		}
	}
	return roles
}

func (p *Pages) limitsSet(r *http.Request, who people.Actor, form *web.Form) (l limitsSet, err error) {
	l.Form = form
	if l.Limits, err = p.People.Limits(r.Context(), who, order.Limit); err != nil {
		return l, err
	}
	if l.Said, err = p.People.Delegated(r.Context(), who, order.Limit); err != nil {
		return l, err
	}
	o, err := p.People.Organisation(r.Context())
	l.Currency = o.Currency
	return l, err
}

func (p *Pages) limitsPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	l, err := p.limitsSet(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidLimits(l))
}

func laidLimits(l limitsSet) page {
	return page{title: titled(say.SettingsLimits()), here: "settings", body: l.view()}
}

// setLimits writes the limits that were changed.
func (p *Pages) setLimits(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	l, err := p.limitsSet(r, who, form)
	if err != nil {
		return err
	}
	wanted := map[people.Role]int64{}
	for _, role := range refunders() {
		name := people.LimitField(role)
		if form.Value(name) == "" {
			continue
		}
		wanted[role] = form.Money(name, say.SettingsLimitOf(role.Say()), l.Currency).Minor
		if wanted[role] < 0 || role == people.Manager && wanted[role] == 0 { // with nothing at all nobody could decide
			form.Wrongly(name, say.OrderAmountPositive())
		}
	}
	status := http.StatusUnprocessableEntity
	if !form.Wrong() {
		err = p.People.SetLimits(r.Context(), who, order.Limit, form.Value("seen"), wanted)
		switch {
		case fault.Is(err, fault.KindConflict):
			l.Changed, status = true, http.StatusConflict
		case fault.Is(err, fault.KindInvalid):
			form.Refused(err)
		case err != nil:
			return err
		default:
			set(w, r, "/settings/limits")
			return nil
		}
	}
	return p.show(w, r, who, status, laidLimits(l))
}

// field asks for the limit of a role.
func (l limitsSet) field(role people.Role) web.Field {
	field := l.Form.Field(people.LimitField(role), say.SettingsLimitOf(role.Say().Capital()))
	if !l.Form.Typed(people.LimitField(role)) && l.Limits[role] != 0 {
		field.Value = l.Form.Reader().MoneyFigure(money.Amount{Minor: l.Limits[role], Currency: l.Currency})
	}
	field.Short, field.Optional, field.Hint = true, true, l.hint(role)
	return field
}

// hint says that a policy writes the limit, and what becomes of a change by hand.
func (l limitsSet) hint(role people.Role) language.Message {
	said := l.Said[role]
	amount := money.Amount{Minor: said.Said, Currency: l.Currency}
	switch {
	case said.Document == "":
		return language.Message{}
	case said.ByHand():
		return say.PolicyLimitByHand(amount)
	}
	return say.PolicyLimitHere(amount)
}
