package staff

import (
	"net/http"

	"vaada/casework"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// customerView is a customer with the cases that the reader may see.
type customerView struct {
	casework.Known
	Leads  bool // may begin a case
	Reader language.Reader
}

func (p *Pages) customerPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "customer")
	if err != nil {
		return err
	}
	known, err := p.Cases.Customer(r.Context(), who, id)
	if err != nil {
		return err
	}
	if known.Customer.ID != id { // it was merged into another record
		web.Go(w, r, customerAddress(known.Customer.ID))
		return nil
	}
	view := customerView{Known: known, Leads: who.Can(people.LeadCases), Reader: web.PageOf(r).Reader}
	return p.show(w, r, who, http.StatusOK, laidCustomer(view))
}

func laidCustomer(v customerView) page {
	title := named(v.Customer.Name)
	if v.Customer.Name == "" {
		title = titled(say.StaffNoCustomer().Capital())
	}
	return page{title: title, here: "cases", watch: []string{casework.ListThing}, body: v.view()}
}
