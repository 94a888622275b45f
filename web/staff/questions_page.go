package staff

import (
	"net/http"
	"net/url"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/knowledge"
	"vaada/people"
	"vaada/touchpoint"
	"vaada/web"
)

func (p *Pages) questionRoutes() map[string]route {
	return map[string]route{
		"GET /questions":                      {people.LeadCases, p.questionsPage},
		"GET /questions/{question}":           {people.LeadCases, p.questionPage},
		"POST /questions/{question}/answer":   {people.LeadCases, p.answerQuestion},
		"POST /questions/{question}/decline":  {people.LeadCases, p.declineQuestion},
		"POST /questions/{question}/hand-on":  {people.LeadCases, p.handOnQuestion},
		"POST /questions/{question}/remind":   {people.LeadCases, p.remindExpert},
		"POST /questions/{question}/withdraw": {people.LeadCases, p.withdrawQuestion},
		"GET /cases/{code}/ask":               {people.LeadCases, p.askPage},
		"POST /cases/{code}/ask":              {people.LeadCases, p.askExpert},
	}
}

func questionAddress(id ids.ID) string { return "/questions/" + id.String() }

// consulted is what somebody is asked, and what they have answered.
type consulted struct {
	Open, Told []casework.Asked
	Reader     language.Reader
}

// question is one question, with the forms of those who may do something with it.
type question struct {
	casework.Asked
	Lists  touchpoint.Lists
	Reader language.Reader
	Answer *web.Form
	No     *web.Form // the one that declines
	On     *web.Form // the one that hands on
}

// asking is the page on which experts are asked once more.
type asking struct {
	Number   int64
	Advisers knowledge.Advisers
	Private  bool
	Form     *web.Form
	Reader   language.Reader
}

func (p *Pages) questionsPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	open, told, err := p.Cases.Questions(r.Context(), who)
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidQuestions(consulted{Open: open, Told: told, Reader: web.PageOf(r).Reader}))
}

func laidQuestions(q consulted) page {
	return page{title: titled(say.KnowledgeTitle()), here: "questions", watch: []string{casework.ListThing}, body: q.view()}
}

func laidQuestion(q question) page {
	return page{title: titled(say.KnowledgeOfCase(casework.Code(q.Row.Number))), here: "questions", body: q.view()}
}

func laidAsk(a asking) page {
	return page{title: titled(say.KnowledgeAskPage()), here: "cases", body: a.view()}
}

func (p *Pages) questionPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := idOf(r, "question")
	if err != nil {
		return err
	}
	return p.showQuestion(w, r, who, http.StatusOK, id, func(*question) {})
}

func (p *Pages) showQuestion(w http.ResponseWriter, r *http.Request, who people.Actor, status int, id ids.ID, keep func(*question)) error {
	asked, err := p.Cases.Question(r.Context(), who, id)
	if err != nil {
		return err
	}
	lists, err := p.Touchpoints.Lists(r.Context(), who)
	if err != nil {
		return err
	}
	fresh := func() *web.Form { return web.NewForm(r, url.Values{}) }
	shown := question{Asked: asked, Lists: lists, Reader: web.PageOf(r).Reader, Answer: fresh(), No: fresh(), On: fresh()}
	keep(&shown)
	return p.show(w, r, who, status, laidQuestion(shown))
}

// questionDeed does one deed on a question and says what came of it; what was typed
// stands again where it was refused.
func (p *Pages) questionDeed(w http.ResponseWriter, r *http.Request, who people.Actor, told language.Message,
	act func(id ids.ID, form *web.Form) error, keep func(*question, *web.Form),
) error {
	id, err := idOf(r, "question")
	if err != nil {
		return err
	}
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	again, err := refusedOr(form, act(id, form))
	switch {
	case fault.Is(err, fault.KindConflict):
		return p.showQuestion(w, r, who, http.StatusConflict, id, func(q *question) { keep(q, form) })
	case err != nil:
		return err
	case again:
		return p.showQuestion(w, r, who, http.StatusUnprocessableEntity, id, func(q *question) { keep(q, form) })
	}
	web.Tell(w, r, told, "")
	web.Go(w, r, questionAddress(id))
	return nil
}

func (p *Pages) answerQuestion(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.questionDeed(w, r, who, say.KnowledgeDidAnswer(), func(id ids.ID, form *web.Form) error {
		return p.Cases.AnswerQuestion(r.Context(), who, id, form.Value("answer"))
	}, func(q *question, form *web.Form) { q.Answer = form })
}

func (p *Pages) declineQuestion(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.questionDeed(w, r, who, say.KnowledgeDidDecline(), func(id ids.ID, form *web.Form) error {
		return p.Cases.DeclineQuestion(r.Context(), who, id, form.Value("reason"))
	}, func(q *question, form *web.Form) { q.No = form })
}

func (p *Pages) handOnQuestion(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.questionDeed(w, r, who, say.KnowledgeDidHandOn(), func(id ids.ID, form *web.Form) error {
		to := askedTo(form)
		if form.Wrong() {
			return nil
		}
		return p.Cases.HandOnQuestion(r.Context(), who, id, to, form.Value("words"))
	}, func(q *question, form *web.Form) { q.On = form })
}

func (p *Pages) remindExpert(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.questionDeed(w, r, who, say.KnowledgeDidRemind(), func(id ids.ID, _ *web.Form) error {
		return p.Cases.RemindExpert(r.Context(), who, id)
	}, func(q *question, form *web.Form) { q.Answer = form })
}

func (p *Pages) withdrawQuestion(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.questionDeed(w, r, who, say.KnowledgeDidWithdraw(), func(id ids.ID, _ *web.Form) error {
		return p.Cases.WithdrawQuestion(r.Context(), who, id)
	}, func(q *question, form *web.Form) { q.Answer = form })
}

// kept is an answer that was typed when the question was over already.
func (q question) kept() string {
	if q.State == knowledge.Open {
		return ""
	}
	if text := q.Answer.Value("answer"); text != "" {
		return text
	}
	return q.No.Value("reason")
}

// whom says who is asked.
func (q question) whom(expert ids.ID, skill bool) templ.Component {
	switch {
	case expert != 0:
		return web.Own(q.Names[expert])
	case skill:
		return web.Say(say.KnowledgeAllSkilled(q.Skill))
	}
	return web.Say(say.KnowledgeAll())
}

// pairs are the facts about a question and its case.
// turned is what was done to the question, to whom, when, and why.
func (q question) turned(t knowledge.Turn) []templ.Component {
	parts := []templ.Component{web.Say(turnWords(t.Deed))}
	if t.Deed == knowledge.HandingOn {
		parts = append(parts, q.whom(t.Expert, t.To.Skill != 0))
	}
	parts = append(parts, web.Moment(t.At))
	if t.Words != "" {
		parts = append(parts, web.Own(t.Words))
	}
	return parts
}

func (q question) pairs() []web.Pair {
	about := web.Pair{Name: say.TermCase().Capital(), Value: caseLink(q.Row)}
	if !q.Sees {
		about.Value = onOneLine(web.Code(casework.Code(q.Row.Number)), web.Own(q.Row.Subject))
	}
	pairs := []web.Pair{about}
	if named := nameIn(q.Lists.RequestTypes, q.RequestType); !named.IsZero() {
		pairs = append(pairs, web.Pair{Name: say.TermRequestType().Capital(), Value: web.Text(named)})
	}
	pairs = append(pairs, web.Pair{Name: say.KnowledgeAskedBy(), Value: onOneLine(web.Own(q.Asker), web.Moment(q.Question.Asked))},
		web.Pair{Name: say.KnowledgeAskedOf(), Value: q.whom(q.To.Expert, q.To.Skill != 0)})
	if q.State == knowledge.Open && !q.Due.IsZero() {
		pairs = append(pairs, web.Pair{Name: say.KnowledgeWanted(), Value: timed(web.TimeLeft(q.Reader, q.Question.Asked, q.Due, false))})
	}
	return pairs
}

// chip is how a question stands.
func questionChip(state knowledge.State) web.Chip {
	switch state {
	case knowledge.Answered:
		return web.Chip{Words: say.KnowledgeStateAnswered(), Outcome: web.Kept}
	case knowledge.Declined:
		return web.Chip{Words: say.KnowledgeStateDeclined(), Outcome: web.AtRisk}
	case knowledge.Withdrawn:
		return web.Chip{Words: say.KnowledgeStateWithdrawn()}
	}
	return web.Chip{Words: say.KnowledgeStateOpen()}
}

// further are the turns between the asking and the end.
func (q question) further() (turns []knowledge.Turn) {
	for _, t := range q.Turns {
		if t.Deed == knowledge.HandingOn || t.Deed == knowledge.Reminding {
			turns = append(turns, t)
		}
	}
	return turns
}

func turnWords(deed knowledge.Deed) language.Message {
	if deed == knowledge.Reminding {
		return say.KnowledgeTurnReminded()
	}
	return say.KnowledgeTurnHandedOn()
}

func answerArea(form *web.Form, id ids.ID) web.Area {
	area := form.Area("answer", say.TermAnswer().Capital())
	area.Rows, area.Draft, area.Hint = 6, "question."+id.String(), say.KnowledgeAnswerHint()
	return area
}

func declineArea(form *web.Form) web.Area {
	area := form.Area("reason", say.TermReason().Capital())
	area.Rows, area.Hint = 2, say.KnowledgeDeclineHint()
	return area
}

func handOnArea(form *web.Form) web.Area {
	area := form.Area("words", say.KnowledgeHandOnWords())
	area.Rows, area.Optional = 2, true
	return area
}

func questionArea(form *web.Form) web.Area {
	area := form.Area("question", say.KnowledgeFieldQuestion().Capital())
	area.Rows = 4
	return area
}
