package staff

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/a-h/templ"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/knowledge"
	"vaada/people"
	"vaada/procedure"
	"vaada/web"
)

// skillValue begins the value of a choice that asks all who have a skill; allValue
// is that of all experts.
const (
	skillValue = "skill."
	allValue   = "all"
)

// whom is the choice of who is asked, above the words of the question.
func (v caseView) whom() templ.Component {
	if len(v.Advisers.People) == 0 {
		return quietNote(say.KnowledgeNobodyHere())
	}
	parts := []templ.Component{whomOf(v.Step, v.Advisers, v.Case.Private, nil, v.Reader)}
	if !v.ownWords() {
		area := v.Step.Area("question", say.KnowledgeFieldQuestion().Capital())
		area.Rows = 3
		parts = append(parts, area)
	}
	return joined(parts...)
}

// ownWords says that the step has a field for the question.
func (v caseView) ownWords() bool {
	for _, field := range v.Box.Fields {
		if field.Type == procedure.LongTextField {
			return true
		}
	}
	return false
}

// whomOf offers those who can be asked, but those who are asked already (nil: nobody
// is); all experts where nothing was chosen.
func whomOf(form *web.Form, a knowledge.Advisers, private bool, but *knowledge.To, r language.Reader) templ.Component {
	chosen := form.Value(knowledge.FieldTo)
	isAsked := func(to knowledge.To) bool { return but != nil && *but == to }
	var options []web.Option
	var shown []web.SelectOption
	add := func(value, label string, hint templ.Component) {
		options = append(options, web.Option{Value: value, Label: web.Own(label), Hint: hint, Current: value == chosen})
		shown = append(shown, web.SelectOption{Value: value, Label: label, Current: value == chosen})
	}
	if !private && a.Experts > 0 && !isAsked(knowledge.To{}) {
		if chosen == "" {
			chosen = allValue
		}
		add(allValue, say.KnowledgeAll().Plain(r), nil)
	}
	for _, skill := range a.Skills {
		if !private && !isAsked(knowledge.To{Skill: skill.ID}) {
			add(skillValue+skill.ID.String(), say.KnowledgeAllSkilled(skill.Name).Plain(r), nil)
		}
	}
	for _, c := range a.People {
		if isAsked(knowledge.To{Expert: c.ID}) {
			continue
		}
		var hint templ.Component
		if c.IsAway() {
			hint = web.Say(say.KnowledgeIsAway())
		}
		add(c.ID.String(), c.Name, hint)
	}
	hint := language.Message{}
	if private {
		hint = say.KnowledgeWhomPrivate()
	}
	if len(options) > mostInView {
		list := form.Select(knowledge.FieldTo, say.KnowledgeWhom(), shown...)
		list.Hint = hint
		return list
	}
	choice := form.Choice(knowledge.FieldTo, say.KnowledgeWhom(), options...)
	choice.Hint = hint
	return choice
}

// askedTo reads who was chosen.
func askedTo(form *web.Form) (to knowledge.To) {
	value := form.Value(knowledge.FieldTo)
	if value == "" || value == allValue {
		return to
	}
	bare, skilled := strings.CutPrefix(value, skillValue)
	id, err := ids.Parse(bare)
	switch {
	case err != nil:
		form.Wrongly(knowledge.FieldTo, say.ErrChoose(say.TermExpert()))
	case skilled:
		to.Skill = id
	default:
		to.Expert = id
	}
	return to
}

// openQuestion is what the case waits for; nil where nothing is asked.
func (v caseView) openQuestion() *knowledge.Question {
	for i := range v.Questions {
		if v.Questions[i].State == knowledge.Open {
			return &v.Questions[i]
		}
	}
	return nil
}

// whomAsked says who is asked.
func (v caseView) whomAsked(q knowledge.Question) templ.Component {
	switch {
	case q.Expert != 0:
		return web.Own(v.Names[q.Expert])
	case q.Skill != 0:
		for _, skill := range v.Advisers.Skills {
			if skill.ID == q.Skill {
				return web.Say(say.KnowledgeAllSkilled(skill.Name))
			}
		}
	}
	return web.Say(say.KnowledgeAll())
}

// questionSaid and answerSaid are a question and its answer in the conversation.
func (v caseView) questionSaid(q knowledge.Question) web.Contact {
	return web.Contact{
		ID: q.ID.String(), Kind: web.NoteInside, At: q.Asked, Via: say.KnowledgeViaQuestion(), Who: v.Names[q.AskedBy],
		Body: web.Prose(q.Words),
	}
}

func (v caseView) answerSaid(q knowledge.Question) web.Contact {
	said := web.Contact{
		ID: q.ID.String() + "-answer", Kind: web.NoteInside, At: q.Settled, Via: say.KnowledgeViaAnswer(), Who: v.Names[q.SettledBy],
		Body: web.Prose(q.Answer),
	}
	if said.Who == "" {
		said.Who = say.StaffProgram().Plain(v.Reader)
	}
	if q.State == knowledge.Declined {
		said.State, said.StateKind = say.KnowledgeStateDeclined(), web.AtRisk
	}
	return said
}

// askPage asks experts once more, where a case waits for them and no question is
// open.
func (p *Pages) askPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	number, err := caseOf(r)
	if err != nil {
		return err
	}
	return p.showAsk(w, r, who, http.StatusOK, number, web.NewForm(r, url.Values{}))
}

func (p *Pages) showAsk(w http.ResponseWriter, r *http.Request, who people.Actor, status int, number int64, form *web.Form) error {
	shown, err := p.Cases.InHand(r.Context(), who, number)
	if err != nil {
		return err
	}
	if err := who.MayIn(people.LeadCases, shown.Case.Office, shown.Case.Team); err != nil {
		return err
	}
	return p.show(w, r, who, status, laidAsk(asking{Number: number, Advisers: shown.Advisers, Private: shown.Case.Private, Form: form, Reader: web.PageOf(r).Reader}))
}

func (p *Pages) askExpert(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	number, form, err := caseForm(w, r)
	if err != nil {
		return err
	}
	to := askedTo(form)
	if !form.Wrong() {
		err = p.Cases.AskExpert(r.Context(), who, number, to, form.Value("question"))
	}
	again, err := refusedOr(form, err)
	switch {
	case fault.Is(err, fault.KindConflict):
		return p.again(w, r, who, number, err, func(v *caseView) { v.Kept = form.Value("question") })
	case err != nil:
		return err
	case again:
		return p.showAsk(w, r, who, http.StatusUnprocessableEntity, number, form)
	}
	web.Tell(w, r, say.KnowledgeDidAsk(), "")
	web.Go(w, r, caseAddress(number))
	return nil
}
