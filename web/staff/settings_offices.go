package staff

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"vaada/hours"
	calendars "vaada/hours/starter"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// officeList is the page of all offices, with the form for a new one.
type officeList struct {
	Offices []people.Office
	Now     people.Organisation
	Opens   bool // the reader may open another
	Form    *web.Form
}

func (p *Pages) officesPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.showOffices(w, r, who, http.StatusOK, web.NewForm(r, url.Values{}))
}

func (p *Pages) showOffices(w http.ResponseWriter, r *http.Request, who people.Actor, status int, form *web.Form) (err error) {
	shown := officeList{Form: form, Opens: who.Can(people.SetUp)}
	if shown.Offices, err = p.officesKept(r, who); err != nil {
		return err
	}
	if shown.Now, err = p.People.Organisation(r.Context()); err != nil {
		return err
	}
	return p.show(w, r, who, status, laidOffices(shown))
}

// officesKept are the offices that somebody keeps.
func (p *Pages) officesKept(r *http.Request, who people.Actor) ([]people.Office, error) {
	all, err := p.People.Offices(r.Context())
	return slices.DeleteFunc(all, func(o people.Office) bool { return !who.CanAt(people.KeepOffice, o.ID, 0) }), err
}

func laidOffices(shown officeList) page {
	return page{title: titled(say.SettingsOffices()), here: "settings", body: shown.view()}
}

// addOffice opens an office by the calendar of a country.
func (p *Pages) addOffice(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	o, err := p.People.Organisation(r.Context())
	if err != nil {
		return err
	}
	country, known := calendars.CountryOf(form.Value("country"))
	if !known {
		form.Wrongly("country", say.ErrChoose(say.SettingsCountry()))
		return p.showOffices(w, r, who, http.StatusUnprocessableEntity, form)
	}
	name := nameOfForm(form, o, "", language.Text{})
	calendar := country.Calendar
	calendar.Name = name
	office, err := p.People.AddOffice(r.Context(), who, name, name, calendar)
	if form.Refused(err) {
		return p.showOffices(w, r, who, http.StatusUnprocessableEntity, form)
	}
	if err != nil {
		return err
	}
	set(w, r, officeAddress(office))
	return nil
}

func officeAddress(office ids.ID) string { return "/settings/offices/" + office.String() }

// countryChoice are the countries that have a calendar to begin with.
func countryChoice(form *web.Form, current string) web.Choice {
	var options []web.Option
	for _, country := range calendars.Countries() {
		options = append(options, web.Option{Value: country.Key, Label: web.Label(country.Name), Current: country.Key == current})
	}
	choice := form.Choice("country", say.SettingsCountry().Capital(), options...)
	choice.InRow = true
	return choice
}

// writtenHours writes the hours of a day as they are typed.
func writtenHours(intervals []hours.Interval) string {
	var all []string
	for _, each := range intervals {
		all = append(all, each.String())
	}
	return strings.Join(all, ", ")
}

// readHours reads hours as people type them: 09:00-13:00, 14:30-18:00. Figures
// of all scripts and all dashes will do.
func readHours(form *web.Form, field string) (intervals []hours.Interval) {
	typed := language.WesternDigits(strings.NewReplacer("–", "-", "—", "-", "،", ",", ";", ",", "؛", ",").Replace(form.Value(field)))
	for part := range strings.SplitSeq(typed, ",") {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		interval, err := hours.ParseInterval(strings.ReplaceAll(part, " ", ""))
		if err != nil {
			form.Wrongly(field, fault.Of(err).Say)
			return nil
		}
		intervals = append(intervals, interval)
	}
	return intervals
}

// readWeek reads the hours of every day of a week.
func readWeek(form *web.Form) (week hours.Week) {
	for day, to := range map[time.Weekday]*[]hours.Interval{
		time.Monday: &week.Monday, time.Tuesday: &week.Tuesday, time.Wednesday: &week.Wednesday, time.Thursday: &week.Thursday,
		time.Friday: &week.Friday, time.Saturday: &week.Saturday, time.Sunday: &week.Sunday,
	} {
		*to = readHours(form, dayField(day))
	}
	if !form.Wrong() && !week.HasHours() {
		form.Wrongly(dayField(time.Monday), say.SettingsWeekEmpty())
	}
	return week
}

// withHours says that the usual hours of a country come along, as they do with a
// new office.
func withHours(country web.Choice) web.Choice {
	country.Hint = say.SettingsCountryHint()
	return country
}
