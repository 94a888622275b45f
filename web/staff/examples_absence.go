package staff

import (
	"net/url"
	"time"

	"vaada/hours"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// asks are absences that somebody asked for.
func (s scene) asks() []people.AbsenceAsk {
	if s.State == web.Blank {
		return nil
	}
	soon := hours.DateIn(s.Now, time.UTC) + 9
	waits := people.AbsenceAsk{Absence: people.Absence{ID: 1, Staff: 7100, First: soon, Last: soon + 4, Kind: people.OnLeave, Note: s.subject("Eid")}, Name: s.name("نادیہ رحمان"), Asked: s.ahead(-3 * time.Hour)}
	granted, refused := waits, waits
	granted.ID, granted.First, granted.Last, granted.Kind, granted.Note = 2, soon+30, soon+30, people.InTraining, ""
	granted.Answer, granted.Decided, granted.DecidedBy, granted.Name = people.Granted, s.Now, s.name("Ayesha Siddiqui"), s.name("Sara Khan")
	refused.ID, refused.Answer, refused.Decided, refused.DecidedBy = 3, people.Refused, s.Now, s.name("Ayesha Siddiqui")
	refused.Reason = s.subject("Two colleagues are away on these days already.")
	return []people.AbsenceAsk{waits, granted, refused}
}

func absenceExamples() []example {
	return append(shown("GET /account/absences", func(s scene) page {
		shown := ownAbsences{Form: s.form(url.Values{}), Reader: s.Reader}
		if s.State != web.Blank {
			shown.Asked, shown.Known = s.asks(), s.profile().Absences
		}
		if s.State == web.Faulty {
			shown.Form.Wrongly("last", say.CrewDaysWrong(400))
		}
		return laidOwnAbsences(shown)
	}), shown("GET /settings/absences", func(s scene) page {
		shown := askedAbsences{Form: s.form(url.Values{}), Who: 1}
		if s.State != web.Blank {
			shown.All = s.asks()[:1]
		}
		if s.State == web.Faulty {
			shown.Form.Wrongly(reasonField(1), say.ErrReason())
		}
		if s.State == web.Long {
			shown.All = append(shown.All, shown.All[0])
			shown.All[1].ID, shown.All[1].Staff = 4, 1
		}
		return laidAsked(shown)
	})...)
}
