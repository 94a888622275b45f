package staff

import (
	"net/http"

	"vaada/casework"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// rowsOfPage is how many cases a page of a list shows.
const rowsOfPage = 50

// listPage shows one of the lists of cases, or only its rows when a page asks
// for them again.
func (p *Pages) listPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	l := lookOf(r)
	list, err := p.list(r, who, l)
	if err != nil {
		return err
	}
	if number, is := casework.ParseCode(r.URL.Query().Get("at")); is {
		list.At = number
	}
	if web.FrameAsked(r) == listPart {
		web.Render(w, r, http.StatusOK, list.live())
		return nil
	}
	return p.show(w, r, who, http.StatusOK, list.page())
}

// list reads a page of a list for somebody.
func (p *Pages) list(r *http.Request, who people.Actor, l look) (caseList, error) {
	read, err := p.Cases.List(r.Context(), who, l.View, l.After, rowsOfPage)
	return caseList{List: read, Look: l, Reader: web.PageOf(r).Reader, Leads: who.Can(people.LeadCases), Demo: p.Demo}, err
}

// page is the list without a case beside it.
func (c caseList) page() page {
	return page{
		title: titled(ViewTitle(c.Look.View)), here: "cases",
		body: web.ListOnly{List: c.live(), Blank: web.Empty{Words: say.StaffPickCase()}},
	}
}
