package staff

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/web"
)

// slip is an invitation as it is printed and handed over.
type slip struct {
	Person  people.Staff
	Firm    language.Text
	Code    string // "" when it was shown already
	Site    string // where people type the code
	Address string // what a phone reads
	Expires now.Instant
	Back    string
	Reader  language.Reader // whom it is for
}

// A slip's code is known to nobody but the browser of who asked for it, for as
// long as printing takes.
const (
	slipCookie = "vaada_slip"
	slipShown  = 10 * 60 // seconds
)

type keptSlip struct {
	Code    string      `json:"c"`
	Expires now.Instant `json:"e"`
}

// keepSlip keeps a new slip for the page that prints it.
func (p *Pages) keepSlip(w http.ResponseWriter, made people.Invitation) {
	written, err := json.Marshal(keptSlip{made.Code, made.Expires})
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name: slipCookie, Value: base64.RawURLEncoding.EncodeToString(written), Path: personAddress(made.Staff) + "/slip",
		MaxAge: slipShown, HttpOnly: true, Secure: p.Sessions.Secure, SameSite: http.SameSiteStrictMode,
	})
}

// slipPage shows a new slip to be printed, in the language of who is invited.
func (p *Pages) slipPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := staffOf(r)
	if err != nil {
		return err
	}
	person, err := p.People.Member(r.Context(), who, id)
	if err != nil {
		return err
	}
	organisation, err := p.People.Organisation(r.Context())
	if err != nil {
		return err
	}
	shown := slip{Person: person.Staff, Firm: organisation.Name, Back: personAddress(person.Staff), Reader: web.PageOf(r).Reader}
	shown.Reader.Language, shown.Reader.Zone = person.Language, person.Office.Zone
	if cookie, err := r.Cookie(slipCookie); err == nil && person.May.Change {
		var kept keptSlip
		written, wrong := base64.RawURLEncoding.DecodeString(cookie.Value)
		address := p.joinAddress(r)
		if code, good := people.CleanCode(kept.read(written)); wrong == nil && good && address != nil {
			shown.Code, shown.Expires = code, kept.Expires
			shown.Address = address(code)
			_, shown.Site, _ = strings.Cut(p.Home.Site(r.Host)+"/join", "://")
		}
	}
	return p.show(w, r, who, http.StatusOK, laidSlip(shown))
}

// read reads what keepSlip wrote, and gives its code; "" for anything else.
func (k *keptSlip) read(written []byte) string {
	if json.Unmarshal(written, k) != nil {
		return ""
	}
	return k.Code
}

func laidSlip(shown slip) page {
	return page{title: titled(say.CrewSlipTitle()), here: "settings", body: shown.view()}
}
