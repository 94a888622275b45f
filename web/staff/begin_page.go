package staff

import (
	"net/http"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/web"

	"github.com/a-h/templ"
)

// beginDoors are the doors of the link that setup gives to the first manager.
func (p *Pages) beginDoors() map[string]http.HandlerFunc {
	return map[string]http.HandlerFunc{
		"GET /begin/{link}":  p.beginPage,
		"POST /begin/{link}": p.beginHere,
	}
}

// beginPage greets who holds the link; only the button uses it up.
func (p *Pages) beginPage(w http.ResponseWriter, r *http.Request) {
	staff, err := p.People.Link(r.Context(), r.PathValue("link"))
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	organisation, err := p.People.Organisation(r.Context())
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	web.Render(w, r, http.StatusOK, laidBegin(web.PageOf(r), staff.Name, organisation.Name, r.URL.Path))
}

func laidBegin(laid web.Page, name string, organisation language.Text, action string) templ.Component {
	return within(laid.Titled(say.StartTitle(), ""), beginForm(name, organisation, action))
}

// beginHere signs the manager in by the link, and leads to the first hour.
func (p *Pages) beginHere(w http.ResponseWriter, r *http.Request) {
	begun, err := p.People.SignInByLink(r.Context(), r.PathValue("link"), p.entrance(r))
	if err != nil {
		web.Fault(w, r, err)
		return
	}
	p.begin(w, r, begun, "/start")
}
