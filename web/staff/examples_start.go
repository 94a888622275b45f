package staff

import (
	"net/url"
	"time"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/clock"
	"vaada/hours"
	"vaada/hours/ical"
	calendars "vaada/hours/starter"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
	"vaada/publishing/starter"
	"vaada/touchpoint"
	"vaada/web"
)

// firm is the organisation of the examples, in the state of the scene.
func (s scene) firm() people.Organisation {
	o := people.Organisation{
		Name:     language.NewText(language.English, s.name("Cedar Appliances")).With(language.Urdu, "سیدار الیکٹرونکس"),
		Language: language.English, Languages: []language.Language{language.English, language.Urdu}, Currency: "PKR",
	}
	if s.State == web.Long {
		o.Languages = language.All
	}
	return o
}

// place is an office of the examples.
func (s scene) place() officeSet {
	document := calendars.Karachi()
	if s.State == web.Blank {
		document.Exceptions, document.Source = nil, ""
	}
	calendar, err := hours.Open(document)
	if err != nil {
		panic(err)
	}
	o := officeSet{
		Office: people.Office{ID: 31, Name: s.firm().Name, Zone: calendar.Zone(), Calendar: calendar},
		Now:    s.firm(), Today: hours.DateIn(s.Now, calendar.Zone()), Form: s.form(url.Values{}),
	}
	if s.State == web.Faulty {
		o.Changed, o.Form = true, s.form(url.Values{"week.monday": {"9 to 5"}})
		o.Form.Wrongly("week.monday", say.HoursIntervalWrong("9to5", "09:00-13:30"))
	}
	return o
}

// firstHour is how far the first hour of the example is.
func (s scene) firstHour(here people.StartStep) firstHour {
	f := firstHour{Here: here}
	for at, step := range people.StartSteps {
		each := startStep{Step: step, State: stepOpen}
		switch {
		case s.State == web.Long:
			each.State, each.By, each.Mark.At = stepSkipped, longName, s.Now
		case s.State != web.Blank && at < 2:
			each.State = stepDone
		case s.State != web.Blank && at == 2:
			each.State, each.By, each.Mark.At = stepSkipped, deniz.Name, s.ago(time.Hour)
		case s.State == web.Blank && at == 0, s.State != web.Blank && at == 3:
			each.State = stepNext
		}
		f.Steps = append(f.Steps, each)
	}
	return f
}

// startCard is the first hour as Today shows it.
func (s scene) startCard() *firstHour {
	if s.State != web.Full {
		return nil
	}
	f := s.firstHour("")
	return &f
}

func startExamples() []example {
	var all []example
	for _, state := range web.States {
		all = append(all, example{"GET /begin/{link}", state, func(laid web.Page) templ.Component {
			s := scene{State: state, Laid: laid}
			return laidBegin(laid, s.name("Leyla Aksoy"), s.firm().Name, "/begin/example")
		}})
	}
	all = append(append(all, shown("GET /start", func(s scene) page { return laidStart(s.firstHour("")) })...),
		shown("GET /start/{step}", func(s scene) page {
			f := s.firstHour(people.StartLists)
			f.Body = listsStep(startLists{Lists: s.lists(), Form: s.form(url.Values{})})
			switch s.State {
			case web.Full:
				f = s.firstHour(people.StartCharter)
				choice := charterChoice{Reader: s.Reader, May: true}
				offered := []string{touchpoint.Telephone, touchpoint.Email, touchpoint.Letter, touchpoint.Website, touchpoint.Face, touchpoint.Social}
				for _, kind := range starter.Kinds {
					documents, _, err := starter.For(kind, s.firm(), offered)
					if err != nil {
						panic(err)
					}
					choice.Kinds = append(choice.Kinds, beginning{kind, documents, must(starter.LeftOut(kind, offered))})
				}
				f.Body = charterStep(choice)
			case web.Long:
				f = s.firstHour(people.StartHours)
				f.Body = hoursForm(s.place())
			case web.Faulty:
				f = s.firstHour(people.StartTelephone)
				f.Body = telephoneStep("http://127.0.0.1:8080")
			}
			return laidStart(f)
		})...)
	return append(all, shown("GET /settings/organisation", func(s scene) page {
		o := organising{Now: s.firm(), Form: s.form(url.Values{}), Spent: s.State == web.Long}
		if s.State == web.Faulty {
			o.Changed = true
			o.Form = s.form(url.Values{"name.en": {""}, "currency": {"RUPEE"}})
			o.Form.Wrongly("name.en", say.ErrEnter(say.PeopleFieldName()))
			o.Form.Wrongly("currency", say.CmdCurrencyUnknown("RUPEE", "PKR"))
		}
		return laidOrganisation(o)
	})...)
}

func officeExamples() []example {
	all := append(shown("GET /settings/offices", func(s scene) page {
		shown := officeList{Now: s.firm(), Opens: true, Form: s.form(url.Values{})}
		if s.State != web.Blank {
			shown.Offices = []people.Office{s.place().Office}
		}
		if s.State == web.Faulty {
			shown.Form.Wrongly("country", say.ErrChoose(say.SettingsCountry()))
		}
		return laidOffices(shown)
	}), shown("GET /settings/offices/{office}", func(s scene) page { return laidOffice(s.place()) })...)
	all = append(all, shown("GET /settings/offices/{office}/days/new", func(s scene) page {
		n := newDay{officeSet: s.place()}
		n.Day = hours.Exception{From: n.Today + 1, To: n.Today + 1, Name: language.NewText(language.English, s.name("Cyclone"))}
		if s.State == web.Full || s.State == web.Long {
			n.Count, n.Rows = 7, map[ids.ID]casework.Row{}
			for _, row := range s.rows()[:3] {
				n.Rows[row.ID] = row
				moved := clock.Moved{To: s.ahead(30 * time.Hour)}
				moved.Case, moved.Run = row.ID, promise.Run{Due: s.ahead(6 * time.Hour)}
				n.Moves = append(n.Moves, moved)
			}
		}
		return laidNewDay(n)
	})...)
	return append(all, shown("GET /settings/offices/{office}/calendar/{hash}", func(s scene) page {
		c := calendarFile{officeSet: s.place(), Hash: "0f3c"}
		if s.State != web.Blank {
			c.Days, _ = c.toCome()
			c.There, c.Unread = 2, 1
			c.Left = []ical.Left{
				{Name: s.name("تنخواہ کا دن"), On: c.Today.AddMonths(1), Why: ical.Hourly},
				{Name: "Pakistan Day", On: c.Today.AddMonths(-8), Why: ical.Over},
				{Name: s.name("جمعۃ الوداع"), On: c.Today.AddMonths(4), Why: ical.Repeats},
				{Name: "Summer", On: c.Today.AddMonths(6), Why: ical.Long},
				{Why: ical.Nameless},
			}
		}
		return laidCalendar(c)
	})...)
}

func listsExamples() []example {
	all := append(shown("GET /settings/lists", func(s scene) page {
		l := listsSet{Lists: s.lists(), Now: s.firm(), Offices: []people.Office{s.place().Office}, Form: s.form(url.Values{})}
		if s.State != web.Blank {
			l.Receivers = []touchpoint.Receiver{{Address: "complaints@anarhome.example", RequestType: touchpoint.Complaint}, {Address: "info@anarhome.example"}}
			l.Touchpoints[2].Retired = s.Now
		}
		if s.State == web.Faulty {
			l.Form = s.form(url.Values{"touchpoints.name.en": {"e-mail"}})
			l.Form.Wrongly("touchpoints.name.en", say.SettingsNameTaken())
		}
		return laidLists(l)
	}), shown("GET /settings/teams", func(s scene) page {
		t := teamsSet{Now: s.firm(), Form: s.form(url.Values{}), Offices: []people.Office{s.place().Office}}
		if s.State != web.Blank {
			t.Teams = []people.Team{{ID: 41, Office: 31, Name: s.firm().Name}, {ID: 42, Office: 31, Name: language.NewText(language.English, "Field engineers")}}
		}
		if s.State == web.Faulty {
			t.Changed, t.Form = true, s.form(url.Values{"name.en": {""}})
			t.Form.Wrongly("name.en", say.ErrEnter(say.PeopleFieldName()))
		}
		return laidTeams(t)
	})...)
	return append(all, shown("GET /settings/limits", func(s scene) page {
		l := limitsSet{Currency: "PKR", Form: s.form(url.Values{})}
		if s.State != web.Blank {
			l.Limits = map[people.Role]int64{people.Agent: 10_000_00, people.Manager: 500_000_00}
		}
		if s.State == web.Faulty {
			l.Form = s.form(url.Values{"limit.agent": {"-5"}})
			l.Form.Wrongly("limit.agent", say.OrderAmountPositive())
		}
		return laidLimits(l)
	})...)
}
