package staff

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/a-h/templ"
	"golang.org/x/text/collate"
	tags "golang.org/x/text/language"

	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/search"
	"vaada/people"
	"vaada/web"
)

// crew is the list of those who serve.
type crew struct {
	All    []people.Member
	Places places
	Gone   bool // those who left
	Form   *web.Form
	Asked  bool // a search was made
	May    bool // invite
	Skills bool // change what skills there are
	Reader language.Reader
}

// places are the offices and teams, by what they are called.
type places struct {
	Offices []people.Office
	Teams   []people.Team
}

// crewPage lists those who serve, or those who left.
func (p *Pages) crewPage(w http.ResponseWriter, r *http.Request, who people.Actor) (err error) {
	query := r.URL.Query()
	shown := crew{
		Gone: query.Get("gone") != "", May: who.Can(people.ManagePeople), Skills: who.Can(people.SetUp), Reader: web.PageOf(r).Reader,
		Form: web.NewForm(r, url.Values{"q": {query.Get("q")}}),
	}
	if shown.All, err = p.People.Crew(r.Context(), who, shown.Gone); err != nil {
		return err
	}
	if shown.Places.Offices, shown.Places.Teams, err = p.People.Places(r.Context(), who); err != nil {
		return err
	}
	status := http.StatusOK
	asked := shown.Form.Optional("q", say.CrewFind(), longestQuery)
	if shown.Form.Wrong() {
		status = http.StatusUnprocessableEntity
	} else if asked != "" {
		shown.Asked = true
		shown.All = slices.DeleteFunc(shown.All, func(m people.Member) bool { return !shown.fits(m, asked) })
	}
	shown.sort()
	return p.show(w, r, who, status, laidCrew(shown))
}

func laidCrew(shown crew) page {
	return page{title: titled(say.CrewTitle()), here: "settings", body: shown.view()}
}

// fits says whether a person is meant by what was typed.
func (c crew) fits(m people.Member, asked string) bool {
	text := m.Name + " " + m.Email + " " + m.SignIn
	for _, role := range m.Roles() {
		text += " " + role.Say().Plain(c.Reader)
	}
	for _, skill := range m.Knows {
		text += " " + skill.Name
	}
	for _, spoken := range m.Speaks {
		text += " " + spoken.Name() + " " + spokenWord(spoken).Plain(c.Reader)
	}
	text = search.Fold(text)
	for word := range strings.FieldsSeq(search.Fold(asked)) {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}

// spokenWord is what the reader calls a language that somebody speaks.
func spokenWord(l language.Language) language.Message {
	switch l {
	case language.Urdu:
		return say.CrewSpeaksUrdu()
	case language.Hindi:
		return say.CrewSpeaksHindi()
	case language.Turkish:
		return say.CrewSpeaksTurkish()
	default:
		return say.CrewSpeaksEnglish()
	}
}

// sort puts people in the order of the reader's alphabet.
func (c crew) sort() {
	order := collate.New(tags.Make(string(c.Reader.Language)), collate.IgnoreCase)
	slices.SortStableFunc(c.All, func(a, b people.Member) int { return order.CompareString(a.Name, b.Name) })
}

func (c crew) tabs() web.Tabs {
	return web.Tabs{Name: say.CrewTabs(), Tabs: []web.Tab{
		{Label: say.CrewTabHere(), Address: "/settings/people", Current: !c.Gone},
		{Label: say.CrewTabGone(), Address: "/settings/people?gone=yes", Current: c.Gone},
	}}
}

func (c crew) nothing() language.Message {
	if c.Gone && !c.Asked {
		return say.CrewNobodyGone()
	}
	return say.CrewNobody()
}

func (c crew) table() web.Table {
	table := web.Table{Caption: say.CrewTitle(), Stacks: true, Columns: []web.Column{
		{Label: say.CrewWho()}, {Label: say.CrewRoles()}, {Label: say.CrewWhere()}, {Label: say.CrewStanding()}, {Label: say.CrewSeen()},
	}}
	for _, m := range c.All {
		table.Rows = append(table.Rows, []templ.Component{
			personLink(m), c.Places.roles(m.Holdings), web.Say(say.CrewPlaceOf(m.TeamName, m.OfficeName)), standing(m, c.Reader.Now), seen(m.Seen),
		})
	}
	return table
}

// seen is when somebody signed in last.
func seen(at now.Instant) templ.Component {
	if at.IsZero() {
		return web.Say(say.CrewNever())
	}
	return web.Moment(at)
}

// standingWord is how somebody stands.
func standingWord(s people.Standing) (language.Message, web.Outcome) {
	switch s {
	case people.Waits:
		return say.CrewWaits(), ""
	case people.Lapsed:
		return say.CrewLapsed(), web.AtRisk
	case people.Leaving:
		return say.CrewLeaving(), web.AtRisk
	case people.GoneNow:
		return say.CrewGoneNow(), ""
	default:
		return say.CrewHere(), web.Kept
	}
}

// held names a role and where it is held.
func (p places) held(h people.Holding) language.Message {
	return say.CrewRoleAt(h.Role.Say().Capital(), p.of(h.Office, h.Team))
}

// of names an office and team; 0 stands for all.
func (p places) of(office, team ids.ID) language.Message {
	for _, o := range p.Offices {
		if o.ID != office {
			continue
		}
		for _, t := range p.Teams {
			if t.ID == team && team != 0 {
				return say.CrewPlaceOf(t.Name, o.Name)
			}
		}
		return say.CrewWholeOffice(o.Name)
	}
	return say.CrewEverywhere()
}

// homes offers every team of every office.
func (p places) homes(r language.Reader, chosen string) (options []web.SelectOption) {
	for _, o := range p.Offices {
		for _, t := range p.Teams {
			if t.Office == o.ID {
				value := placeValue(o.ID, t.ID)
				options = append(options, web.SelectOption{Value: value, Label: say.CrewPlaceOf(t.Name, o.Name).Plain(r), Current: value == chosen})
			}
		}
	}
	return options
}

// reach offers everywhere, every office and every team.
func (p places) reach(r language.Reader, chosen string) (options []web.SelectOption) {
	add := func(office, team ids.ID) {
		value := placeValue(office, team)
		options = append(options, web.SelectOption{Value: value, Label: p.of(office, team).Plain(r), Current: value == chosen})
	}
	for _, o := range p.Offices {
		add(o.ID, 0)
		for _, t := range p.Teams {
			if t.Office == o.ID {
				add(o.ID, t.ID)
			}
		}
	}
	add(0, 0)
	return options
}

// placeValue writes an office and a team as a form offers them.
func placeValue(office, team ids.ID) string {
	part := func(id ids.ID) string {
		if id == 0 {
			return "all"
		}
		return id.String()
	}
	return part(office) + "." + part(team)
}

// placeIn reads what placeValue wrote. What is none is the fault of its field.
func placeIn(form *web.Form, name string) (office, team ids.ID) {
	part := func(text string) ids.ID {
		if text == "all" {
			return 0
		}
		id, err := ids.Parse(text)
		if err != nil && form.FaultOf(name).IsZero() {
			form.Wrongly(name, say.ErrChoose(say.CrewFieldPlace()))
		}
		return id
	}
	first, second, _ := strings.Cut(form.Value(name), ".")
	return part(first), part(second)
}
