package staff

import (
	"net/http"
	"net/url"

	"vaada/casework"
	"vaada/customer"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// finding is what a search found.
type finding struct {
	casework.Found
	Query  string
	Form   *web.Form
	Reader language.Reader
}

// longestQuery is how many characters of a query are looked at.
const longestQuery = 200

// searchPage finds cases and customers by words, a number or a name.
func (p *Pages) searchPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	query := r.URL.Query().Get("q")
	form := web.NewForm(r, url.Values{"q": {query}})
	shown := finding{Form: form, Reader: web.PageOf(r).Reader}
	shown.Query = form.Optional("q", say.StaffSearchField(), longestQuery)
	status := http.StatusOK
	switch {
	case form.Wrong():
		status = http.StatusUnprocessableEntity
	case shown.Query != "":
		var err error
		if shown.Found, err = p.Cases.Search(r.Context(), who, shown.Query); err != nil {
			return err
		}
	}
	return p.show(w, r, who, status, laidSearch(shown))
}

func laidSearch(shown finding) page {
	return page{title: titled(say.StaffSearchTitle()), here: "cases", body: shown.view()}
}

func (f finding) nothing() bool {
	return f.Query != "" && !f.Form.Wrong() && len(f.Cases) == 0 && len(f.Customers) == 0 && len(f.Reached) == 0
}

// newFor leads to a new case for a customer of whom the reader knows no more than
// an address: begun with the same name, it is that customer's.
func newFor(c customer.Customer) string {
	typed := url.Values{"name": {c.Name}}
	for _, phone := range c.Phones {
		typed.Set("phone", phone)
	}
	for _, email := range c.Emails {
		typed.Set("email", email)
	}
	return "/cases/new?" + typed.Encode()
}
