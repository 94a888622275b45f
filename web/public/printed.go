package public

import (
	"net/http"
	"slices"
	"strings"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/web"
	"vaada/web/paper"
)

// tablePage shows the services as public offices hang them up.
func (p *Pages) tablePage(w http.ResponseWriter, r *http.Request) error {
	form := charter.Table(r.PathValue("form"))
	if !slices.Contains(charter.Tables, form) {
		return fault.NotFound()
	}
	shown, err := p.charterOf(r.Context())
	if err != nil {
		return err
	}
	web.Render(w, r, http.StatusOK, laidTable(web.PageOf(r), shown, form))
	return nil
}

func laidTable(page web.Page, shown charterText, form charter.Table) templ.Component {
	return laid(page, say.RenderingTable(), "charter", tableBody(page, shown, form))
}

// sheet is what hangs on the counter: purpose, what is promised there, where to
// complain, and the way to everything else.
type sheet struct {
	charterText
	charter.Sheet
	Address string // that the code leads to; "" where nobody outside could open it
	Here    bool   // it opens on this machine alone
}

// sheetPage shows the sheet for the counter, A5.
func (p *Pages) sheetPage(w http.ResponseWriter, r *http.Request) error {
	shown, err := p.charterOf(r.Context())
	if err != nil {
		return err
	}
	sheet := sheetOf(shown, paper.Today(r.Context()))
	if site := p.Home.Site(r.Host); site != "" {
		sheet.Address = site + "/p/charter"
	}
	sheet.Here = sheet.Address == "" || p.Home.Here(r.Host)
	web.Render(w, r, http.StatusOK, laidSheet(web.PageOf(r), sheet))
	return nil
}

// sheetOf is the sheet as it is on a day.
func sheetOf(shown charterText, day hours.Date) sheet {
	s := sheet{charterText: shown}
	if shown.Charter != nil {
		s.Sheet = shown.Charter.Sheet(day)
	}
	return s
}

// spoken is the address as people type it.
func (s sheet) spoken() string {
	_, bare, _ := strings.Cut(s.Address, "://")
	return bare
}

func laidSheet(page web.Page, shown sheet) templ.Component {
	return laid(page, say.RenderingSheet(), "charter", shown.view(page))
}

// embedPage shows the promises within the page of another site.
func (p *Pages) embedPage(w http.ResponseWriter, r *http.Request) error {
	shown, err := p.charterOf(r.Context())
	if err != nil {
		return err
	}
	web.Framed(w)
	web.Render(w, r, http.StatusOK, laidEmbed(web.PageOf(r), shown))
	return nil
}

func laidEmbed(page web.Page, shown charterText) templ.Component {
	return embed(page.Titled(shown.title(), ""), shown)
}
