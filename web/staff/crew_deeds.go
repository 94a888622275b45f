package staff

import (
	"net/http"
	"strconv"

	"vaada/hours"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// personForm reads whom a deed is about, and its form.
func personForm(w http.ResponseWriter, r *http.Request) (ids.ID, *web.Form, error) {
	id, err := staffOf(r)
	if err != nil {
		return 0, nil, err
	}
	form, err := web.ReadForm(w, r)
	return id, form, err
}

// keptPerson says that a change is kept, and leads back to the person.
func keptPerson(w http.ResponseWriter, r *http.Request, id ids.ID) {
	web.Tell(w, r, say.DoneSaved(), "")
	web.Go(w, r, personAddress(people.Staff{ID: id}))
}

// changePerson changes a person's details.
func (p *Pages) changePerson(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, form, err := personForm(w, r)
	if err != nil {
		return err
	}
	c := people.Change{
		Name: form.Text("name", say.PeopleFieldName(), 120), Email: form.Optional("email", say.PeopleFieldEmail(), 200),
		SignIn: form.Optional("sign_in", say.CrewFieldSignIn(), 40), Language: language.Language(form.Value("language")),
	}
	c.Office, c.Team = placeIn(form, "home")
	c.Seen, _ = strconv.ParseInt(form.Value("seen"), 10, 64) // what is none was seen by nobody
	for _, typed := range form.Values("skill") {
		if skill, err := ids.Parse(typed); err == nil {
			c.Skills = append(c.Skills, skill)
		}
	}
	for _, typed := range form.Values("spoken") {
		c.Spoken = append(c.Spoken, language.Language(typed))
	}
	keep := func(shown *person) { shown.Details = form }
	if form.Wrong() {
		return p.personAgain(w, r, who, id, form, nil, keep)
	}
	if err := p.People.Change(r.Context(), who, id, c); err != nil {
		return p.personAgain(w, r, who, id, form, err, keep)
	}
	keptPerson(w, r, id)
	return nil
}

// giveRole gives a person a role somewhere.
func (p *Pages) giveRole(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.holding(w, r, who, p.People.Give)
}

// takeRole takes a role away.
func (p *Pages) takeRole(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.holding(w, r, who, p.People.TakeAway)
}

func (p *Pages) holding(w http.ResponseWriter, r *http.Request, who people.Actor, do holdingDeed) error {
	id, form, err := personForm(w, r)
	if err != nil {
		return err
	}
	h := people.Holding{Role: people.Role(form.Value("role"))}
	h.Office, h.Team = placeIn(form, "place")
	keep := func(shown *person) { shown.Giving = form }
	if form.Wrong() {
		return p.personAgain(w, r, who, id, form, nil, keep)
	}
	if err := do(r.Context(), who, id, h); err != nil {
		return p.personAgain(w, r, who, id, form, err, keep)
	}
	keptPerson(w, r, id)
	return nil
}

// inviteAgain makes a new invitation; the one before opens nothing any more.
func (p *Pages) inviteAgain(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, form, err := personForm(w, r)
	if err != nil {
		return err
	}
	made, err := p.People.InviteAgain(r.Context(), who, id, people.Way(form.Value("way")), p.joinAddress(r))
	if err != nil {
		return p.personAgain(w, r, who, id, form, err, func(shown *person) { shown.Details.Refused(err) })
	}
	p.handOver(w, r, made)
	return nil
}

// uninvite takes an invitation back.
func (p *Pages) uninvite(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := staffOf(r)
	if err != nil {
		return err
	}
	if err := p.People.Uninvite(r.Context(), who, id); err != nil {
		return err
	}
	web.Tell(w, r, say.CrewRevoked(), "")
	web.Go(w, r, personAddress(people.Staff{ID: id}))
	return nil
}

// setHours gives a person working hours of their own, or the office's again.
func (p *Pages) setHours(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, form, err := personForm(w, r)
	if err != nil {
		return err
	}
	var week *hours.Week
	if form.OneOf("hours", say.CrewHours(), "office", "own") == "own" {
		typed := weekIn(form)
		week = &typed
	}
	keep := func(shown *person) { shown.Hours = form }
	if form.Wrong() {
		return p.personAgain(w, r, who, id, form, nil, keep)
	}
	if err := p.People.SetHours(r.Context(), who, id, week); err != nil {
		return p.personAgain(w, r, who, id, form, err, keep)
	}
	keptPerson(w, r, id)
	return nil
}

// addAbsence notes that a person is away.
func (p *Pages) addAbsence(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, form, err := personForm(w, r)
	if err != nil {
		return err
	}
	a := absenceIn(form)
	a.Staff = id
	keep := func(shown *person) { shown.Absence = form }
	if form.Wrong() {
		return p.personAgain(w, r, who, id, form, nil, keep)
	}
	if err := p.People.AddAbsence(r.Context(), who, a); err != nil {
		return p.personAgain(w, r, who, id, form, err, keep)
	}
	keptPerson(w, r, id)
	return nil
}

// dateIn reads a day as a field writes it.
func dateIn(form *web.Form, name string, label language.Message) hours.Date {
	date, err := hours.ParseDate(language.WesternDigits(form.Value(name)))
	if err != nil {
		form.Wrongly(name, say.ErrEnter(label))
	}
	return date
}

// dropAbsence takes an absence back.
func (p *Pages) dropAbsence(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := staffOf(r)
	if err != nil {
		return err
	}
	absence, err := idOf(r, "away")
	if err != nil {
		return err
	}
	if err := p.People.DropAbsence(r.Context(), who, id, absence); err != nil {
		return err
	}
	keptPerson(w, r, id)
	return nil
}
