package staff

import (
	"net/http"
	"net/url"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// absenceRoutes are the pages on which absence is asked for and answered.
func (p *Pages) absenceRoutes() map[string]route {
	return map[string]route{
		"GET /account/absences":       {oneself, p.ownAbsencesPage},
		"POST /account/absences":      {oneself, p.askAbsence},
		"POST /account/absences/back": {oneself, p.takeBackAsk},
		"GET /settings/absences":      {people.ManageAbsence, p.askedPage},
		"POST /settings/absences":     {people.ManageAbsence, p.answerAsk},
	}
}

// ownAbsences are one's own days away, and what one asked for.
type ownAbsences struct {
	people.Absences
	Form   *web.Form
	Reader language.Reader
}

func (p *Pages) ownAbsencesPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showOwnAbsences(w, r, who, http.StatusOK, web.NewForm(r, url.Values{}))
}

func (p *Pages) showOwnAbsences(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form) error {
	own, err := p.People.OwnAbsences(r.Context(), who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, status, laidOwnAbsences(ownAbsences{own, form, web.PageOf(r).Reader}))
}

func laidOwnAbsences(shown ownAbsences) page {
	return page{title: titled(say.CrewOwnAbsences()), here: "account", body: shown.view()}
}

// absenceIn reads an absence as a form gives it.
func absenceIn(form *web.Form) people.Absence {
	a := people.Absence{
		First: dateIn(form, "first", say.CrewFieldFirst()), Kind: people.AbsenceKind(form.Value("kind")),
		Note: form.Optional("note", say.TermNote(), 200),
	}
	if a.Last = a.First; form.Value("last") != "" {
		a.Last = dateIn(form, "last", say.CrewFieldLast())
	}
	return a
}

func (p *Pages) askAbsence(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	asked := absenceIn(form)
	if !form.Wrong() {
		again, err := refusedOr(form, p.People.AskAbsence(r.Context(), who, asked))
		if err != nil {
			return err
		}
		if !again {
			web.Tell(w, r, say.CrewAskedDone(), "")
			web.Go(w, r, "/account/absences")
			return nil
		}
	}
	return p.showOwnAbsences(w, r, who, http.StatusUnprocessableEntity, form)
}

func (p *Pages) takeBackAsk(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, _, err := askForm(w, r)
	if err != nil {
		return err
	}
	if err := p.People.TakeBackAsk(r.Context(), who, id); err != nil {
		return err
	}
	web.Tell(w, r, say.DoneSaved(), "")
	web.Go(w, r, "/account/absences")
	return nil
}

// askForm reads which request a form is about.
func askForm(w http.ResponseWriter, r *http.Request) (ids.ID, *web.Form, error) {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return 0, nil, err
	}
	id, err := ids.Parse(form.Value("ask"))
	if err != nil {
		return 0, nil, fault.NotFound()
	}
	return id, form, nil
}

// askedAbsences is what waits for an answer.
type askedAbsences struct {
	All  []people.AbsenceAsk
	Who  ids.ID // who reads: nobody answers their own
	Form *web.Form
}

func (p *Pages) askedPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showAsked(w, r, who, http.StatusOK, web.NewForm(r, url.Values{}))
}

func (p *Pages) showAsked(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form) error {
	all, err := p.People.AbsencesAsked(r.Context(), who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, status, laidAsked(askedAbsences{all, who.ID, form}))
}

func laidAsked(shown askedAbsences) page {
	return page{title: titled(say.CrewAskedAbsences()), here: "settings", body: shown.view()}
}

// answerAsk grants or refuses what somebody asked for.
func (p *Pages) answerAsk(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, form, err := askForm(w, r)
	if err != nil {
		return err
	}
	grant, name := form.Value("decision") == "approve", reasonField(id)
	err = p.People.AnswerAsk(r.Context(), who, id, grant, form.Value(name))
	if fault.Is(err, fault.KindInvalid) {
		form.Wrongly(name, fault.Of(err).Say)
		return p.showAsked(w, r, who, http.StatusUnprocessableEntity, form)
	}
	if err != nil {
		return err
	}
	told := say.CrewNotGrantedDone()
	if grant {
		told = say.CrewGrantedDone()
	}
	web.Tell(w, r, told, "")
	web.Go(w, r, "/settings/absences")
	return nil
}

// askState says how what was asked for stands.
func askState(a people.AbsenceAsk) (language.Message, web.Outcome) {
	switch a.Answer {
	case people.Granted:
		return say.TermApproved(), web.Kept
	case people.Refused:
		return say.TermRefused(), ""
	case people.TakenBack:
		return say.CrewAskTakenBack(), ""
	default:
		return say.CrewAskWaits(), web.AtRisk
	}
}

// askedOf is what waits for an answer of somebody, where they give any.
func (p *Pages) askedOf(r *http.Request, who people.Actor) ([]people.AbsenceAsk, error) {
	if !who.Can(people.ManageAbsence) {
		return nil, nil
	}
	return p.People.AbsencesAsked(r.Context(), who)
}
