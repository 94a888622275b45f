package staff

import (
	"net/url"
	"time"

	"vaada/casework"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/knowledge"
	"vaada/people"
	"vaada/touchpoint"
	"vaada/web"
)

// questioned is a question of the examples.
func (s scene) questioned(state knowledge.State) casework.Asked {
	a := casework.Asked{
		Row: s.row(20418, "Sara Malik", "Fridge stopped cooling", "", time.Hour, time.Hour), RequestType: touchpoint.ServiceRequest,
		Sees: true, Leads: true, Asker: s.name("بلال حسین"), Advisers: s.advisers(), Names: map[ids.ID]string{7003: s.name("Selin Arslan")},
	}
	a.Question = knowledge.Question{
		ID: 801, Words: s.subject("Can this compressor be repaired, or does it need a new one?"), To: knowledge.To{Expert: 7003},
		Asked: s.ago(2 * time.Hour), Due: s.ahead(5 * time.Hour), State: state, IsAsked: state == knowledge.Open,
	}
	a.Turns = []knowledge.Turn{
		{Deed: knowledge.Asking, At: s.ago(2 * time.Hour)},
		{Deed: knowledge.HandingOn, At: s.ago(time.Hour), To: knowledge.To{Expert: 7003}, Words: s.subject("She knows the model.")},
		{Deed: knowledge.Reminding, At: s.ago(20 * time.Minute), To: knowledge.To{Expert: 7003}},
	}
	if state != knowledge.Open {
		a.Teller, a.Settled, a.Question.Answer = s.name("Selin Arslan"), s.ago(time.Minute), s.subject("It can be repaired within a week.")
	}
	return a
}

func (s scene) advisers() knowledge.Advisers {
	ovens := people.Skill{ID: 31, Name: s.subject("Ovens")}
	return knowledge.Advisers{
		Experts: 2, Skills: []people.Skill{ovens},
		People: []people.Colleague{
			{Staff: people.Staff{ID: 7003, Name: s.name("Selin Arslan"), Holdings: people.Everywhere(people.Expert)}},
			{Staff: people.Staff{ID: 7004, Name: s.name("George Thomas"), Holdings: people.Everywhere(people.Expert)}, Away: people.Absence{Staff: 7004}},
			{Staff: people.Staff{ID: 7002, Name: s.name("بلال حسین")}, Knows: []people.Skill{ovens}},
		},
	}
}

func questionExamples() []example {
	all := shown("GET /questions", func(s scene) page {
		if s.State == web.Blank {
			return laidQuestions(consulted{Reader: s.Reader})
		}
		late := s.questioned(knowledge.Open)
		late.Due = s.ago(time.Hour)
		return laidQuestions(consulted{
			Open: []casework.Asked{late, s.questioned(knowledge.Open)},
			Told: []casework.Asked{s.questioned(knowledge.Answered), s.questioned(knowledge.Declined)}, Reader: s.Reader,
		})
	})
	all = append(all, shown("GET /questions/{question}", func(s scene) page {
		q := question{
			Asked: s.questioned(knowledge.Open), Lists: s.lists(), Reader: s.Reader, Answer: s.form(url.Values{}), No: s.form(url.Values{}), On: s.form(url.Values{}),
		}
		switch s.State {
		case web.Blank:
			q.Sees, q.Leads, q.Row.Subject, q.Turns = false, false, "", nil
		case web.Long:
			q.Asked = s.questioned(knowledge.Answered)
		case web.Faulty:
			q.Answer.Wrongly("answer", say.ErrEnter(say.TermAnswer()))
			q.No.Wrongly("reason", say.ErrReason())
			q.On.Wrongly(knowledge.FieldTo, say.KnowledgeNobody())
		}
		return laidQuestion(q)
	})...)
	return append(all, shown("GET /cases/{code}/ask", func(s scene) page {
		a := asking{Number: 20418, Advisers: s.advisers(), Form: s.form(url.Values{}), Reader: s.Reader}
		switch s.State {
		case web.Blank:
			a.Advisers = knowledge.Advisers{}
		case web.Faulty:
			a.Private = true
			a.Form.Wrongly(knowledge.FieldTo, say.KnowledgeByName())
			a.Form.Wrongly("question", say.ErrEnter(say.KnowledgeFieldQuestion()))
		}
		return laidAsk(a)
	})...)
}
