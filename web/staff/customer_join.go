package staff

import (
	"net/http"
	"net/url"
	"strconv"

	"vaada/casework"
	"vaada/customer"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// doubleRoutes lead from a customer's record to another of the same customer, and
// make one of the two.
func (p *Pages) doubleRoutes() map[string]route {
	return map[string]route{
		"GET /customers/{customer}/join":         {people.JoinCustomers, p.doublesPage},
		"GET /customers/{customer}/join/{twin}":  {people.JoinCustomers, p.joiningPage},
		"POST /customers/{customer}/join/{twin}": {people.JoinCustomers, p.joinCustomers},
	}
}

func customerAddress(id ids.ID) string { return "/customers/" + id.String() }

// doubles is where the other record is looked for.
type doubles struct {
	Kept  customer.Customer
	Found []customer.Customer
	Query string // "": those are shown who share an address
	Form  *web.Form
}

func (p *Pages) doublesPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "customer")
	if err != nil {
		return err
	}
	known, err := p.Cases.Customer(r.Context(), who, id)
	if err != nil {
		return err
	}
	form := web.NewForm(r, url.Values{"q": {r.URL.Query().Get("q")}})
	shown := doubles{Kept: known.Customer, Form: form}
	shown.Query = form.Optional("q", say.DoubleField(), longestQuery)
	if form.Wrong() {
		return p.show(w, r, who, http.StatusUnprocessableEntity, laidDoubles(shown))
	}
	if shown.Found, err = p.Cases.Doubles(r.Context(), who, known.Customer.ID, shown.Query); err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidDoubles(shown))
}

func laidDoubles(shown doubles) page {
	return page{title: titled(say.DoubleTitle()), here: "cases", body: shown.view()}
}

// twoRecords is two records beside each other.
type twoRecords struct {
	Kept, Double casework.Side
	Reader       language.Reader
}

func (p *Pages) joiningPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	kept, twin, err := twoOf(r)
	if err != nil {
		return err
	}
	shown := twoRecords{Reader: web.PageOf(r).Reader}
	if shown.Double, shown.Kept, err = p.Cases.Joining(r.Context(), who, twin, kept); err != nil {
		return err
	}
	if shown.Double.Customer.ID == shown.Kept.Customer.ID {
		web.Go(w, r, customerAddress(shown.Kept.Customer.ID))
		return nil
	}
	return p.show(w, r, who, http.StatusOK, laidTwoRecords(shown))
}

func laidTwoRecords(shown twoRecords) page {
	return page{title: titled(say.DoubleTitle()), here: "cases", watch: []string{casework.ListThing}, body: shown.view()}
}

// joinCustomers makes one of two records, and leads to it.
func (p *Pages) joinCustomers(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	kept, twin, err := twoOf(r)
	if err != nil {
		return err
	}
	if err := p.Cases.JoinCustomers(r.Context(), who, twin, kept); err != nil {
		return err
	}
	web.Tell(w, r, say.DoubleDone(), "")
	web.Go(w, r, customerAddress(kept))
	return nil
}

func twoOf(r *http.Request) (kept, twin ids.ID, err error) {
	if kept, err = idOf(r, "customer"); err != nil {
		return 0, 0, err
	}
	twin, err = idOf(r, "twin")
	return kept, twin, err
}

// pairsOf is what is known of one of two records, and how much hangs on it.
func (j twoRecords) pairsOf(s casework.Side) []web.Pair {
	cases := strconv.Itoa(len(s.Cases))
	if s.More {
		cases += "+"
	}
	return append(cardOf(s.Customer, j.Reader).Pairs,
		web.Pair{Name: say.StaffCases(), Value: web.Code(cases)},
		web.Pair{Name: say.StaffRefunds(), Value: web.Code(strconv.Itoa(s.Refunds))},
		web.Pair{Name: say.DoubleEarlier(), Value: web.Code(strconv.Itoa(s.Doubles))})
}
