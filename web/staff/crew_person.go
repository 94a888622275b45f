package staff

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// person is the page of one of those who serve. Each form comes back to its own
// place when something in it is wrong.
type person struct {
	people.Profile
	Places  places
	Who     people.Actor  // who reads
	Roles   []people.Role // those that the reader may give
	Details *web.Form
	Giving  *web.Form
	Hours   *web.Form
	Absence *web.Form
	Was     language.Message // what somebody else did meanwhile
	Reader  language.Reader
	NoMail  bool
}

func (p *Pages) personPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	id, err := staffOf(r)
	if err != nil {
		return err
	}
	return p.showPerson(w, r, who, id, http.StatusOK, func(*person) {})
}

func (p *Pages) showPerson(w http.ResponseWriter, r *http.Request, who people.Actor, id ids.ID, status int, keep func(*person)) error {
	profile, err := p.People.Member(r.Context(), who, id)
	if err != nil {
		return err
	}
	shown := personOf(profile, web.PageOf(r).Reader, func(start url.Values) *web.Form { return web.NewForm(r, start) })
	shown.Who, shown.NoMail = who, p.People.NoMail
	for _, role := range people.AllRoles {
		if slices.ContainsFunc([]people.Holding{{Role: role}, {Role: role, Office: who.Office}, {Role: role, Office: who.Office, Team: who.Team}}, who.MayGive) {
			shown.Roles = append(shown.Roles, role)
		}
	}
	keep(&shown)
	return p.show(w, r, who, status, laidPerson(shown))
}

// personOf is the page of a person with its forms as they begin.
func personOf(profile people.Profile, r language.Reader, form func(url.Values) *web.Form) person {
	shown := person{Profile: profile, Reader: r, Places: places{profile.Offices, profile.Teams}}
	shown.Details = form(url.Values{
		"name": {profile.Name}, "email": {profile.Email}, "sign_in": {profile.SignIn},
	})
	shown.Giving, shown.Hours, shown.Absence = form(url.Values{}), form(shown.week()), form(url.Values{})
	return shown
}

func laidPerson(shown person) page {
	return page{title: named(shown.Name), here: "settings", body: shown.view()}
}

// personAgain shows a person's page again after a deed that was refused; what
// cannot be corrected there is the error it is.
func (p *Pages) personAgain(w http.ResponseWriter, r *http.Request, who people.Actor, id ids.ID, form *web.Form, failed error, keep func(*person)) error {
	switch {
	case fault.Is(failed, fault.KindConflict):
		return p.showPerson(w, r, who, id, http.StatusConflict, func(shown *person) {
			keep(shown)
			shown.Was = fault.Of(failed).Say
		})
	case failed == nil, form.Refused(failed):
		return p.showPerson(w, r, who, id, http.StatusUnprocessableEntity, keep)
	}
	return failed
}

// weekdays in the order of a form, with what their fields are called.
var weekdays = []struct {
	Day  time.Weekday
	Name func() language.Message
}{
	{time.Monday, say.TermDayMon},
	{time.Tuesday, say.TermDayTue},
	{time.Wednesday, say.TermDayWed},
	{time.Thursday, say.TermDayThu},
	{time.Friday, say.TermDayFri},
	{time.Saturday, say.TermDaySat},
	{time.Sunday, say.TermDaySun},
}

// dayField names the field of the hours of a day.
func dayField(day time.Weekday) string { return "week." + strings.ToLower(day.String()) }

// week is how the form of working hours begins: with the person's own, or the
// office's.
func (v person) week() url.Values {
	start := url.Values{"hours": {"office"}}
	calendar := v.Office.Calendar
	if v.Own != nil {
		start.Set("hours", "own")
		calendar = v.Own
	}
	if calendar == nil {
		return start
	}
	week := calendar.Document().Week
	for _, each := range weekdays {
		var typed []string
		for _, interval := range week.On(each.Day) {
			typed = append(typed, interval.String())
		}
		start.Set(dayField(each.Day), strings.Join(typed, ", "))
	}
	return start
}

// weekIn reads the hours of every day.
func weekIn(form *web.Form) (week hours.Week) {
	for _, each := range weekdays {
		name := dayField(each.Day)
		var day []hours.Interval
		for _, typed := range strings.FieldsFunc(language.WesternDigits(form.Value(name)), func(letter rune) bool { return strings.ContainsRune(",،;؛\n", letter) }) {
			typed = strings.NewReplacer("–", "-", " ", "", "\u00a0", "").Replace(typed)
			if typed == "" {
				continue
			}
			interval, err := hours.ParseInterval(typed)
			if err != nil {
				form.Wrongly(name, fault.Of(err).Say)
				break
			}
			day = append(day, interval)
		}
		setDay(&week, each.Day, day)
	}
	return week
}

func setDay(week *hours.Week, day time.Weekday, intervals []hours.Interval) {
	*[]*[]hours.Interval{
		&week.Sunday, &week.Monday, &week.Tuesday, &week.Wednesday, &week.Thursday, &week.Friday, &week.Saturday,
	}[day] = intervals
}

func (v person) whose() web.Choice {
	choice := v.Hours.Choice("hours", say.CrewHoursWhose().Capital(),
		web.Option{Value: "office", Label: web.Say(say.CrewHoursOffice())}, web.Option{Value: "own", Label: web.Say(say.CrewHoursOwn())})
	choice.InRow, choice.Hint = true, say.CrewHoursLead()
	return choice
}

func (v person) dayHours(at int) web.Field {
	field := v.Hours.Field(dayField(weekdays[at].Day), weekdays[at].Name().Capital())
	field.Unmarked, field.Short = true, true
	return field
}

// skills offers what the organisation lists, with what the person knows.
func (v person) skills() web.Choice {
	var options []web.Option
	for _, each := range v.Known {
		options = append(options, web.Option{Value: each.ID.String(), Label: web.Own(each.Name), Current: v.Has(each.ID)})
	}
	choice := v.Details.Choice("skill", say.CrewKnown(), options...)
	choice.Many, choice.InRow = true, true
	return choice
}

func (v person) spoken() web.Choice {
	var options []web.Option
	for _, each := range language.All {
		options = append(options, web.Option{Value: string(each), Label: tongue(each), Current: slices.Contains(v.Spoken, each)})
	}
	choice := v.Details.Choice("spoken", say.CrewSpoken(), options...)
	choice.Many, choice.InRow = true, true
	return choice
}

func (v person) roleSelect() web.Select {
	var options []web.SelectOption
	for _, role := range v.Roles {
		options = append(options, web.SelectOption{Value: string(role), Label: role.Say().Capital().Plain(v.Reader)})
	}
	return v.Giving.Select("role", say.CrewFieldRole().Capital(), options...)
}

// absenceKinds offers why somebody is away.
func absenceKinds(form *web.Form, r language.Reader) web.Select {
	var options []web.SelectOption
	for _, kind := range people.AbsenceKinds {
		options = append(options, web.SelectOption{Value: string(kind), Label: absenceWord(kind).Capital().Plain(r)})
	}
	return form.Select("kind", say.CrewFieldAbsence().Capital(), options...)
}

// absenceWord is why somebody is away.
func absenceWord(kind people.AbsenceKind) language.Message {
	switch kind {
	case people.Sick:
		return say.CrewKindSick()
	case people.InTraining:
		return say.CrewKindTraining()
	case people.OnLeave:
		return say.CrewKindLeave()
	default:
		return say.CrewKindOther()
	}
}

// invited says how the invitation stands; nothing for who has joined and was
// not invited again.
func (v person) invited() (words language.Message, kind web.Outcome) {
	switch {
	case !v.Gone.IsZero():
		return words, ""
	case v.Invite.Staff != 0 && !v.Invite.Over(v.Reader.Now):
		return say.CrewInvitedUntil(v.Invite.Expires), ""
	case v.Joined.IsZero():
		return say.CrewInviteOver(), web.AtRisk
	}
	return words, ""
}

func (v person) at(deed string) templ.SafeURL { return templ.SafeURL(personAddress(v.Staff) + deed) }

func (v person) seenAs() string { return strconv.FormatInt(v.Seen(), 10) }
