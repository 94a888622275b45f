package staff

import (
	"net/url"
	"time"

	"github.com/a-h/templ"

	"vaada/duty"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/leaving"
	"vaada/people"
	"vaada/publishing"
	"vaada/visit"
	"vaada/web"
)

// crewPlaces are the offices and teams of the examples.
func (s scene) crewPlaces() places {
	name := func(en, ur string) language.Text {
		if s.State == web.Long {
			return language.NewText(language.English, longName)
		}
		return language.NewText(language.English, en).With(language.Urdu, ur)
	}
	return places{
		Offices: []people.Office{{ID: 71, Name: name("Lahore", "لاہور"), Zone: time.UTC}, {ID: 72, Name: name("Istanbul", "استنبول"), Zone: time.UTC}},
		Teams: []people.Team{
			{ID: 81, Office: 71, Name: name("Call centre", "کال سینٹر")},
			{ID: 82, Office: 71, Name: name("Workshop", "ورکشاپ")},
			{ID: 83, Office: 72, Name: name("Counter", "کاؤنٹر")},
		},
	}
}

// member is one of those who serve in the examples.
func (s scene) member(name, signIn string, joined, seen time.Duration, held ...people.Holding) people.Member {
	at := s.crewPlaces()
	m := people.Member{
		Staff: people.Staff{
			ID: 7100, Name: s.name(name), SignIn: signIn, Email: signIn + "@anarhome.example", Language: language.Urdu,
			Office: 71, Team: 81, Holdings: held, Made: s.ago(joined), Joined: s.ago(joined),
		},
		OfficeName: at.Offices[0].Name, TeamName: at.Teams[0].Name, May: people.May{Change: true, Leave: true, Roles: true, Absent: true},
	}
	if seen > 0 {
		m.Seen = s.ago(seen)
	}
	return m
}

func (s scene) members() []people.Member {
	if s.State == web.Blank {
		return nil
	}
	day := 24 * time.Hour
	sara := s.member("Sara Khan", "sara.khan", 300*day, 2*time.Hour, people.Holding{Role: people.Agent, Office: 71, Team: 81})
	nadia := s.member("نادیہ رحمان", "1001", 200*day, 26*time.Hour, people.Holding{Role: people.Supervisor, Office: 71}, people.Holding{Role: people.Agent, Office: 72})
	away := hours.DateIn(s.Now, time.UTC)
	nadia.Away = people.Absence{ID: 1, First: away, Last: away + 3, Kind: people.OnLeave}
	ayesha := s.member("Ayesha Siddiqui", "ayesha.siddiqui", 400*day, time.Hour, people.Everywhere(people.Manager, people.Administrator)...)
	invited := s.member("Elif Yılmaz", "elif.yilmaz", 0, 0, people.Holding{Role: people.Agent, Office: 72})
	invited.Joined, invited.Invite = 0, people.Invite{Staff: 7100, Way: people.BySlip, Expires: s.ahead(2 * day)}
	lapsed := s.member("राहुल वर्मा", "1002", 0, 0, people.Holding{Role: people.Engineer, Office: 71})
	lapsed.Joined = 0
	leaving := s.member("George Thomas", "george.thomas", 90*day, 3*day, people.Holding{Role: people.Engineer, Office: 71})
	leaving.Leaves = s.ahead(9 * day)
	return []people.Member{ayesha, invited, leaving, sara, lapsed, nadia}
}

// profile is the page of one of them.
func (s scene) profile() people.Profile {
	at := s.crewPlaces()
	p := people.Profile{
		Offices: at.Offices, Teams: at.Teams, Office: people.Office{ID: 71, Name: at.Offices[0].Name, Zone: time.UTC, Calendar: hours.Always(time.UTC)},
		Served: language.All,
	}
	if s.State == web.Blank {
		p.Member = s.member("Sara Khan", "sara.khan", 0, 0)
		p.Joined, p.Invite = 0, people.Invite{Staff: 7100, Way: people.BySlip, Expires: s.ahead(70 * time.Hour)}
		return p
	}
	p.Member = s.members()[5]
	p.Known = []people.Skill{{ID: 91, Name: s.name("Washing machines")}, {ID: 92, Name: s.name("فریج")}}
	p.Knows, p.Spoken = p.Known[:1], []language.Language{language.Urdu, language.English}
	p.Absences = []people.Absence{
		{ID: 1, First: p.Away.First, Last: p.Away.Last, Kind: people.OnLeave, Note: s.subject("Eid")},
		{ID: 2, First: p.Away.Last + 20, Last: p.Away.Last + 20, Kind: people.InTraining},
	}
	return p
}

func (s scene) person() person {
	shown := personOf(s.profile(), s.Reader, func(start url.Values) *web.Form { return s.form(start) })
	shown.Who, shown.Roles = deniz, people.AllRoles
	if s.State == web.Faulty {
		shown.Was = say.CrewLastManager()
		shown.Details.Wrongly("email", say.PeopleEmailTaken("sara@anarhome.example"))
		shown.Giving.Wrongly("role", say.CrewAdministratorsAlone())
		shown.Hours.Wrongly("week.monday", say.HoursIntervalWrong("9-5", "09:00-13:30"))
		shown.Absence.Wrongly("last", say.CrewDaysWrong(400))
	}
	return shown
}

// slip is an invitation of the examples as it is printed.
func (s scene) slip(name, signIn string) slip {
	return slip{
		Person: s.member(name, signIn, 0, 0).Staff, Firm: language.NewText(language.English, "Anar Home"), Back: "/settings/people", Reader: s.Reader,
		Code: "4F7K9QMX2PTA", Site: "desk.anarhome.example/join", Address: "https://desk.anarhome.example/join/4f7k9qmx2pta", Expires: s.ahead(people.InviteLasts),
	}
}

func crewExamples() []example {
	all := append(absenceExamples(), shown("GET /settings/people", func(s scene) page {
		return laidCrew(crew{
			All: s.members(), Places: s.crewPlaces(), Form: s.form(url.Values{"q": {"sara"}}), Asked: s.State == web.Faulty, May: true, Skills: true, Reader: s.Reader,
		})
	})...)
	all = append(all, shown("GET /settings/people/new", func(s scene) page {
		form := s.form(url.Values{"way": {string(people.BySlip)}, "role": {string(people.Agent)}, "name": {s.name("Elif Yılmaz")}})
		if s.State == web.Faulty {
			form.Wrongly("name", say.ErrEnter(say.PeopleFieldName()))
			form.Wrongly("sign_in", say.CrewSignInTaken("sara.khan"))
			form.Wrongly("role", say.ErrChoose(say.CrewFieldRole()))
		}
		return laidInviting(inviting{Form: form, Places: s.crewPlaces(), Served: language.All, May: people.AllRoles, Reader: s.Reader})
	})...)
	all = append(all, shown("GET /settings/people/several", func(s scene) page {
		form := s.form(url.Values{"name.1": {s.name("Elif Yılmaz")}, "name.2": {s.name("نادیہ رحمان")}, "role.2": {string(people.Supervisor)}})
		if s.State == web.Faulty {
			form.Wrongly("name.1", say.ErrEnter(say.PeopleFieldName()))
		}
		return laidSeveral(inviting{Form: form, Places: s.crewPlaces(), Served: language.All, May: people.AllRoles, Reader: s.Reader})
	})...)
	all = append(all, shown("GET /settings/people/slips", func(s scene) page {
		printed := slips{Back: "/settings/people"}
		if s.State != web.Blank {
			printed.All = []slip{s.slip("نادیہ رحمان", "1001"), s.slip("Elif Yılmaz", "elif.yilmaz")}
		}
		return laidSlips(printed)
	})...)
	all = append(all, shown("GET /settings/people/{staff}", func(s scene) page { return laidPerson(s.person()) })...)
	all = append(all, shown("GET /settings/people/{staff}/slip", func(s scene) page {
		printed := s.slip("نادیہ رحمان", "1001")
		if s.State == web.Blank {
			printed.Code = ""
		}
		return laidSlip(printed)
	})...)
	all = append(all, shown("GET /settings/skills", func(s scene) page {
		list := skillList{All: s.profile().Known, Form: s.form(url.Values{})}
		if s.State == web.Faulty {
			list.Form.Wrongly("name", say.CrewSkillThere("Washing machines"))
		}
		return laidSkills(list)
	})...)
	all = append(all, shown("GET /settings/people/{staff}/leave", func(s scene) page { return laidGoingAway(s.goingAway()) })...)
	all = append(all, shown("GET /welcome", func(s scene) page {
		first := welcome{Name: s.name("Sara Khan"), SignIn: "sara.khan"}
		if s.State != web.Blank {
			first.Roles = append(first.Roles, s.crewPlaces().held(people.Holding{Role: people.Agent, Office: 71, Team: 81}))
		}
		return laidWelcome(first)
	})...)
	return append(all, joinExamples()...)
}

// goingAway is somebody who leaves, with what they own.
func (s scene) goingAway() goingAway {
	shown := goingAway{Who: deniz, Reader: s.Reader}
	shown.Person, shown.Counts = s.member("George Thomas", "george.thomas", 0, 0), map[leaving.Kind]int{}
	could := []people.Staff{{ID: deniz.ID, Name: s.name(deniz.Name), Holdings: deniz.Holdings}}
	shown.Heirs = map[leaving.Kind][]people.Staff{leaving.All: could, leaving.Visits: could, leaving.Duties: could, leaving.Documents: could, leaving.Keys: could}
	shown.Form = s.form(shown.chosen())
	if s.State == web.Blank {
		return shown
	}
	shown.Cases = s.rows()
	shown.Visits = []visit.Visit{{ID: 601, From: s.ahead(20 * time.Hour), Until: s.ahead(22 * time.Hour), Zone: time.UTC}}
	shown.Duties = []duty.Duty{{ID: 611, Kind: duty.CallBack, Due: s.ahead(3 * time.Hour)}, {ID: 612, Kind: duty.Refund}}
	shown.Documents = []publishing.Upkeep{{ID: 621, Kind: edition.Charter, Document: "charter"}, {ID: 622, Kind: edition.Procedure, Document: "complaint"}}
	shown.Counts = map[leaving.Kind]int{leaving.Cases: len(shown.Cases), leaving.Visits: 1, leaving.Duties: 2, leaving.Documents: 2, leaving.Keys: 1}
	if s.State == web.Long {
		shown.Counts[leaving.Cases] = 240
		shown.Planned.At = s.ahead(9 * 24 * time.Hour)
	}
	if s.State == web.Faulty {
		shown.Was = say.CrewLastManager()
		shown.Form.Wrongly("to.all", say.CrewLeaveNeeds(leaving.Cases.Word()))
		shown.Form.Wrongly("to.visits", say.CrewLeaveBusy(s.ahead(20*time.Hour), deniz.Name))
		shown.Form.Wrongly("last", say.CrewLeavePast())
	}
	return shown
}

func joinExamples() (all []example) {
	for _, state := range web.States {
		all = append(all, example{"GET /join", state, func(laid web.Page) templ.Component {
			form := (scene{Laid: laid}).form(url.Values{})
			if state == web.Faulty {
				form = (scene{Laid: laid}).form(url.Values{"code": {"4F7K-9QMX"}})
				form.Wrongly("code", say.CrewCodeWrong())
			}
			return laidCode(laid, form)
		}}, example{"GET /join/{link}", state, func(laid web.Page) templ.Component {
			s := scene{State: state, Laid: laid, Reader: laid.Reader, Now: laid.Reader.Now}
			asked := joining{Form: s.form(url.Values{}), Action: "/join/example", Reader: laid.Reader, Welcome: people.Welcome{
				Staff:        s.member("Sara Khan", "sara.khan", 0, 0).Staff,
				Organisation: people.Organisation{Name: language.NewText(language.English, "Anar Home"), Languages: language.All},
			}}
			if state == web.Faulty {
				asked.Form.Wrongly("password", say.PeoplePasswordShort(10))
			}
			return laidJoining(laid, asked)
		}})
	}
	return all
}
