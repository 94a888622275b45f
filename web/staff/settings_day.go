package staff

import (
	"net/http"
	"strings"
	"time"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/clock"
	"vaada/hours"
	calendars "vaada/hours/starter"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/web"
)

// newDay is a day that somebody is about to add to an office's calendar, with
// the promises that it would move.
type newDay struct {
	officeSet
	Day   hours.Exception
	Moves []clock.Moved
	Count int
	Rows  map[ids.ID]casework.Row
}

// newDayPage shows what a day would move, before it is added.
func (p *Pages) newDayPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form := web.NewForm(r, r.URL.Query())
	o, err := p.officeSet(r, who, form)
	if err != nil {
		return err
	}
	n := newDay{officeSet: o, Day: o.typedDay()}
	if form.Wrong() {
		return p.officeAgain(w, r, who, o, "", nil)
	}
	if n.Moves, n.Count, err = p.Cases.TryHours(r.Context(), who, o.ID, o.with(n.Day)); err != nil {
		return p.officeAgain(w, r, who, o, "", err)
	}
	var cases []ids.ID
	for _, each := range n.Moves {
		cases = append(cases, each.Case)
	}
	if n.Rows, err = p.Cases.Rows(r.Context(), who, cases...); err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidNewDay(n))
}

func laidNewDay(n newDay) page {
	return page{title: titled(say.SettingsHolidaySure()), here: "settings", body: n.view()}
}

// addDay adds a day to the calendar of an office.
func (p *Pages) addDay(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	o, err := p.officeSent(w, r, who)
	if err != nil {
		return err
	}
	day := o.typedDay()
	if o.Form.Wrong() {
		return p.officeAgain(w, r, who, o, "", nil)
	}
	return p.reckoned(w, r, who, o, o.with(day))
}

// with is the calendar with one more day, which holds over all before it.
func (o officeSet) with(day hours.Exception) hours.Document {
	calendar := o.Calendar.Document()
	calendar.Exceptions = append(calendar.Exceptions, day)
	return calendar
}

// typedDay reads the day that somebody typed.
func (o officeSet) typedDay() hours.Exception {
	day := hours.Exception{
		From:  dateOf(o.Form, "from", say.SettingsHolidayFrom()),
		Name:  language.NewText(o.Now.Language, o.Form.Text("day_name", say.SettingsHolidayName(), people.LongestName)),
		Hours: readHours(o.Form, "hours"),
	}
	if day.To = day.From; o.Form.Value("to") != "" {
		day.To = dateOf(o.Form, "to", say.SettingsHolidayTo())
	}
	if !o.Form.Wrong() && day.To < day.From {
		o.Form.Wrongly("to", say.HoursDatesWrong(day.From.String(), day.To.String(), 400))
	}
	return day
}

func dateOf(form *web.Form, name string, label language.Message) hours.Date {
	date, err := hours.ParseDate(language.WesternDigits(strings.TrimSpace(form.Value(name))))
	if err != nil && form.FaultOf(name).IsZero() {
		form.Wrongly(name, say.ErrEnter(label))
	}
	return date
}

func (o officeSet) dayName() web.Field {
	return o.Form.Field("day_name", say.SettingsHolidayName().Capital())
}

func (o officeSet) dayFrom() web.Field {
	field := o.Form.Field("from", say.SettingsHolidayFrom().Capital())
	field.Kind, field.Short = web.Day, true
	return field
}

func (o officeSet) dayTo() web.Field {
	field := o.Form.Field("to", say.SettingsHolidayTo().Capital())
	field.Kind, field.Short, field.Optional, field.Hint = web.Day, true, true, say.SettingsHolidayToHint()
	return field
}

func (o officeSet) dayHours() web.Field {
	field := o.Form.Field("hours", say.SettingsHolidayHours().Capital())
	field.Short, field.Optional, field.Hint = true, true, say.SettingsHolidayHoursHint("09:00-13:00")
	return field
}

// day asks for the hours of a day of the week.
func (o officeSet) day(day time.Weekday, name language.Message) web.Field {
	field := o.Form.Field(dayField(day), name)
	if !o.Form.Typed(field.Name) {
		field.Value = writtenHours(o.Calendar.Document().Week.On(day))
	}
	field.Unmarked = true
	return field
}

func (o officeSet) zone() web.Field {
	field := o.Form.Field("zone", say.SettingsZone().Capital())
	if !o.Form.Typed("zone") {
		field.Value = o.Zone.String()
	}
	field.Short = true
	return field
}

func (o officeSet) file() web.Field {
	field := o.Form.Field("file", say.SettingsFile().Capital())
	field.Kind, field.Hint = web.File, say.SettingsFromFileHint()
	return field
}

// hidden carries the day that was looked at into the deed that adds it.
func (n newDay) hidden() map[string]string {
	return map[string]string{
		"seen": people.Seen(n.Calendar.Document()), "day_name": n.Form.Value("day_name"), "from": n.Day.From.String(),
		"to": n.Day.To.String(), "hours": writtenHours(n.Day.Hours),
	}
}

// moving is the promises that move, with what their time was and will be.
func (n newDay) moving() templ.Component {
	table := web.Table{
		Caption: say.SettingsHolidaySureLead(n.Count), Stacks: true,
		Columns: []web.Column{{Label: say.TermCase().Capital()}, {Label: say.SettingsTimeNow()}, {Label: say.SettingsTimeThen()}},
	}
	for _, each := range n.Moves {
		var about templ.Component
		if row, known := n.Rows[each.Case]; known {
			about = caseLink(row)
		} else {
			about = web.Say(say.StaffCalls())
		}
		table.Rows = append(table.Rows, []templ.Component{about, web.Moment(each.Due), web.Moment(each.To)})
	}
	return table
}

// noonOf is an instant inside a date, to be written as a day.
func noonOf(date hours.Date, zone *time.Location) now.Instant {
	return date.Midnight(zone).Add(12 * time.Hour)
}

// country is the one whose public holidays the office has, else the one whose
// zone it keeps, or "".
func (o officeSet) country() string {
	for _, each := range calendars.Countries() {
		if source := o.Calendar.Document().Source; source != "" && source == each.Calendar.Source {
			return each.Key
		}
	}
	country, _ := calendars.CountryIn(o.Zone.String())
	return country.Key
}
