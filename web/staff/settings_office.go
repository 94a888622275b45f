package staff

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"

	"vaada/hours"
	calendars "vaada/hours/starter"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// officeSet is one office with everything that is set of it.
type officeSet struct {
	people.Office
	Now     people.Organisation
	Today   hours.Date
	Form    *web.Form
	Changed bool
	Onward  string
}

func (p *Pages) officeSet(r *http.Request, who people.Actor, form *web.Form) (o officeSet, err error) {
	id, err := idOf(r, "office")
	if err != nil {
		return o, err
	}
	o.Form = form
	all, err := p.People.Offices(r.Context())
	if err != nil {
		return o, err
	}
	err = fault.NotFound()
	for _, each := range all {
		if each.ID == id {
			o.Office, err = each, nil
		}
	}
	if err != nil {
		return o, err
	}
	if err := who.MayAt(people.KeepOffice, id, 0); err != nil {
		return o, err
	}
	o.Today = hours.DateIn(p.Now(), o.Zone)
	o.Now, err = p.People.Organisation(r.Context())
	return o, err
}

// officeSent reads an office and the form that was sent about it.
func (p *Pages) officeSent(w http.ResponseWriter, r *http.Request, who people.Actor) (officeSet, error) {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return officeSet{}, err
	}
	return p.officeSet(r, who, form)
}

func (p *Pages) officePage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	o, err := p.officeSet(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidOffice(o))
}

func laidOffice(o officeSet) page {
	return page{
		title: func(r language.Reader) string { name, _ := o.Name.Pick(r.Language); return name },
		here:  "settings", body: o.view(),
	}
}

// officeAgain shows the office once more after a deed that did not go through, or
// gives the error that is no matter of the form.
func (p *Pages) officeAgain(w http.ResponseWriter, r *http.Request, who people.Actor, o officeSet, prefix string, err error) error {
	status := http.StatusUnprocessableEntity
	switch {
	case fault.Is(err, fault.KindConflict):
		o.Changed, status = true, http.StatusConflict
	case err == nil, refusedAs(o.Form, prefix, err):
	default:
		return err
	}
	if step := stepOf(o.Form); step != "" {
		return p.showStep(w, r, who, status, step, hoursForm(o))
	}
	return p.show(w, r, who, status, laidOffice(o))
}

// renameOffice gives an office another name.
func (p *Pages) renameOffice(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	o, err := p.officeSent(w, r, who)
	if err != nil {
		return err
	}
	err = p.People.RenameOffice(r.Context(), who, o.ID, o.Form.Value("seen"), nameOfForm(o.Form, o.Now, "", o.Name))
	if err != nil {
		return p.officeAgain(w, r, who, o, "", err)
	}
	set(w, r, officeAddress(o.ID))
	return nil
}

// setOfficeHours changes when an office is open and where it stands.
func (p *Pages) setOfficeHours(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	o, err := p.officeSent(w, r, who)
	if err != nil {
		return err
	}
	calendar := o.Calendar.Document()
	calendar.Week, calendar.Zone = readWeek(o.Form), o.Form.Value("zone")
	if o.Form.Wrong() {
		return p.officeAgain(w, r, who, o, "", nil)
	}
	return p.reckoned(w, r, who, o, calendar)
}

// reckoned keeps a calendar of an office and says how many promises it moved.
func (p *Pages) reckoned(w http.ResponseWriter, r *http.Request, who people.Actor, o officeSet, calendar hours.Document) error {
	moved, err := p.Cases.SetHours(r.Context(), who, o.ID, o.Form.Value("seen"), calendar)
	if err != nil {
		return p.officeAgain(w, r, who, o, "", err)
	}
	told := say.DoneSaved()
	if moved > 0 {
		told = say.SettingsMoved(moved)
	}
	web.Tell(w, r, told, "")
	web.Go(w, r, onward(o.Form, officeAddress(o.ID)))
	return nil
}

// takeCountry takes the public holidays of a country into the calendar of an
// office, in the place of those of a country that was taken before and beside
// those that are its own.
func (p *Pages) takeCountry(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	o, err := p.officeSent(w, r, who)
	if err != nil {
		return err
	}
	country, known := calendars.CountryOf(o.Form.Value("country"))
	if !known {
		o.Form.Wrongly("country", say.ErrChoose(say.SettingsCountry()))
		return p.officeAgain(w, r, who, o, "", nil)
	}
	calendar := o.Calendar.Document()
	calendar.Exceptions = withDays(ownDays(calendar.Exceptions), country.Calendar.Exceptions)
	calendar.Source = country.Calendar.Source
	return p.reckoned(w, r, who, o, calendar)
}

// dropDay takes a day out of the calendar of an office.
func (p *Pages) dropDay(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	o, err := p.officeSent(w, r, who)
	if err != nil {
		return err
	}
	calendar := o.Calendar.Document()
	var left []hours.Exception
	for _, each := range calendar.Exceptions {
		if people.Seen(each) != o.Form.Value("day") {
			left = append(left, each)
		}
	}
	calendar.Exceptions = left
	return p.reckoned(w, r, who, o, calendar)
}

// ownDays are exceptions without the public holidays of any country, as they
// came with it.
func ownDays(all []hours.Exception) []hours.Exception {
	given := map[string]bool{}
	for _, country := range calendars.Countries() {
		for _, each := range country.Calendar.Exceptions {
			given[people.Seen(each)] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(all), func(each hours.Exception) bool { return given[people.Seen(each)] })
}

// withDays gives exceptions together with others, in the order of their days.
// One that is there already stays as it is; a day that was set here holds over
// what comes along.
func withDays(own, others []hours.Exception) []hours.Exception {
	var all []hours.Exception
	for _, each := range others {
		if !hasDays(own, each) {
			all = append(all, each)
		}
	}
	return append(all, own...)
}

func hasDays(all []hours.Exception, wanted hours.Exception) bool {
	for _, each := range all {
		if each.From == wanted.From && each.To == wanted.To {
			return true
		}
	}
	return false
}

// toCome are the exceptions that are not over, the next first, and how many
// are over.
func (o officeSet) toCome() (days []hours.Exception, over int) {
	return o.ahead(o.Calendar.Document().Exceptions)
}

// ahead are those of some exceptions that are not over, the next first, and how many
// are over.
func (o officeSet) ahead(all []hours.Exception) (days []hours.Exception, over int) {
	for _, each := range all {
		if each.To < o.Today {
			over++
			continue
		}
		days = append(days, each)
	}
	sortDays(days)
	return days, over
}

func sortDays(days []hours.Exception) {
	slices.SortStableFunc(days, func(a, b hours.Exception) int { return cmp.Compare(a.From, b.From) })
}
