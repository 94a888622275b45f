package staff

import (
	"net/http"
	"net/url"
	"strings"
	"time"

	"vaada/hours"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/web"
)

// inviting is the page on which somebody is invited.
type inviting struct {
	NoMail bool
	Form   *web.Form
	Places places
	Served []language.Language
	May    []people.Role // those that the reader may give
	Reader language.Reader
}

// noon is a moment of a date that has the same date in the zones of our offices.
func noon(date hours.Date) now.Instant { return date.Midnight(time.UTC).Add(9 * time.Hour) }

func (p *Pages) invitePage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	start := url.Values{"way": {string(people.BySlip)}, "home": {placeValue(who.Office, who.Team)}, "role": {string(people.Agent)}}
	return p.showInviting(w, r, who, http.StatusOK, web.NewForm(r, start), laidInviting)
}

func (p *Pages) showInviting(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form, laid func(inviting) page) (err error) {
	shown := inviting{Form: form, NoMail: p.People.NoMail, Reader: web.PageOf(r).Reader}
	if shown.Places.Offices, shown.Places.Teams, err = p.People.Places(r.Context(), who); err != nil {
		return err
	}
	organisation, err := p.People.Organisation(r.Context())
	if err != nil {
		return err
	}
	shown.Served = organisation.Languages
	for _, role := range people.AllRoles {
		if who.MayGive(people.Usual(who.Office, role)[0]) {
			shown.May = append(shown.May, role)
		}
	}
	return p.show(w, r, who, status, laid(shown))
}

func laidInviting(shown inviting) page {
	return page{title: titled(say.CrewNewTitle()), here: "settings", body: shown.view()}
}

// invite takes somebody onto the staff, who joins by a letter or a slip.
func (p *Pages) invite(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	s := people.Staff{
		Name: form.Text("name", say.PeopleFieldName(), 120), Email: form.Optional("email", say.PeopleFieldEmail(), 200),
		SignIn: form.Optional("sign_in", say.CrewFieldSignIn(), 40), Language: language.Language(form.Value("language")),
	}
	s.Office, s.Team = placeIn(form, "home")
	for _, role := range people.AllRoles {
		if form.Has("role", string(role)) {
			s.Holdings = append(s.Holdings, people.Usual(s.Office, role)...)
		}
	}
	if !form.Wrong() {
		made, err := p.People.Invite(r.Context(), who, s, people.Way(form.Value("way")), p.joinAddress(r))
		if err == nil {
			p.handOver(w, r, made)
			return nil
		}
		if !form.Refused(err) {
			return err
		}
	}
	return p.showInviting(w, r, who, http.StatusUnprocessableEntity, form, laidInviting)
}

// joinAddress makes whole addresses of what invitations hold; nil where nobody
// can tell how we are reached, and no invitation is made.
func (p *Pages) joinAddress(r *http.Request) people.JoinAddress {
	site := p.Home.Site(r.Host)
	if site == "" {
		return nil
	}
	return func(link string) string { return site + "/join/" + strings.ToLower(link) }
}

// handOver leads to the slip of an invitation, or says that its letter is on
// its way.
func (p *Pages) handOver(w http.ResponseWriter, r *http.Request, made people.Invitation) {
	if made.Code == "" {
		web.Tell(w, r, say.CrewInvitedMail(made.Staff.Name), "")
		web.Go(w, r, personAddress(made.Staff))
		return
	}
	p.keepSlips(w, personAddress(made.Staff)+"/slip", made)
	web.Go(w, r, personAddress(made.Staff)+"/slip")
}

// languages offers the languages that are served, each in its own name.
func languages(served []language.Language, chosen language.Language) (options []web.SelectOption) {
	for _, each := range served {
		options = append(options, web.SelectOption{Value: string(each), Label: each.Name(), Current: each == chosen})
	}
	return options
}

func (i inviting) roles() web.Choice {
	var options []web.Option
	for _, role := range i.May {
		options = append(options, web.Option{Value: string(role), Label: web.Say(role.Say().Capital())})
	}
	choice := i.Form.Choice("role", say.CrewRoles(), options...)
	choice.Many, choice.InRow, choice.Hint = true, true, say.CrewRolesHint()
	return choice
}

// ways are those in which an invitation can reach somebody: no letter leaves where
// no mail server is set.
func (i inviting) ways() web.Choice {
	ways := []web.Option{{Value: string(people.BySlip), Label: web.Say(say.CrewWaySlip()), Hint: web.Say(say.CrewWaySlipHint())}}
	if !i.NoMail {
		ways = append(ways, web.Option{Value: string(people.ByMail), Label: web.Say(say.CrewWayMail()), Hint: web.Say(say.CrewWayMailHint())})
	}
	choice := i.Form.Choice("way", say.CrewFieldWay().Capital(), ways...)
	choice.InRow = true
	if i.NoMail {
		choice.Hint = say.CrewWayNoMail()
	}
	return choice
}

// staffOf reads the person that an address names.
func staffOf(r *http.Request) (ids.ID, error) { return idOf(r, "staff") }
