package staff

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"strings"

	"vaada/internal/ids"
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
	Here    bool // the address opens on this machine alone
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
	Staff   ids.ID      `json:"s"`
	Code    string      `json:"c"`
	Expires now.Instant `json:"e"`
}

// keepSlips keeps new slips for the page that prints them.
func (p *Pages) keepSlips(w http.ResponseWriter, page string, made ...people.Invitation) {
	var kept []keptSlip
	for _, each := range made {
		kept = append(kept, keptSlip{each.Staff.ID, each.Code, each.Expires})
	}
	written, err := json.Marshal(kept)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name: slipCookie, Value: base64.RawURLEncoding.EncodeToString(written), Path: page,
		MaxAge: slipShown, HttpOnly: true, Secure: p.Sessions.Secure, SameSite: http.SameSiteStrictMode,
	})
}

// keptSlips reads what keepSlips wrote; nothing of anything else.
func keptSlips(r *http.Request) (kept []keptSlip) {
	cookie, err := r.Cookie(slipCookie)
	if err != nil {
		return nil
	}
	written, err := base64.RawURLEncoding.DecodeString(cookie.Value)
	if err != nil || json.Unmarshal(written, &kept) != nil || len(kept) > people.MostAtOnce {
		return nil
	}
	return kept
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
	var mine keptSlip
	for _, each := range keptSlips(r) {
		if each.Staff == id {
			mine = each
		}
	}
	shown, err := p.slipOf(r, person, mine)
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidSlip(shown))
}

// slipOf is the slip of a person; without a code where none is kept, or where
// the reader may not change that person.
func (p *Pages) slipOf(r *http.Request, person people.Profile, kept keptSlip) (slip, error) {
	organisation, err := p.People.Organisation(r.Context())
	if err != nil {
		return slip{}, err
	}
	shown := slip{Person: person.Staff, Firm: organisation.Name, Back: personAddress(person.Staff), Reader: web.PageOf(r).Reader}
	shown.Reader.Language, shown.Reader.Zone = person.Language, person.Office.Zone
	address := p.joinAddress(r)
	if code, good := people.CleanCode(kept.Code); good && address != nil && person.May.Change {
		shown.Code, shown.Expires = code, kept.Expires
		shown.Address, shown.Here = address(code), p.Home.Here(r.Host)
		_, shown.Site, _ = strings.Cut(p.Home.Site(r.Host)+"/join", "://")
	}
	return shown, nil
}

func laidSlip(shown slip) page {
	return page{title: titled(say.CrewSlipTitle()), here: "settings", body: shown.view()}
}
