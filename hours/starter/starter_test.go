package starter_test

import (
	"testing"
	"time"

	"vaada/hours"
	"vaada/hours/starter"
	"vaada/internal/language"
	"vaada/internal/now"
)

func TestHolidaysAreNamedInEveryLanguageAndSayWhereTheyComeFrom(t *testing.T) {
	t.Parallel()
	for _, country := range starter.Countries() {
		document := country.Calendar
		for _, text := range append([]language.Text{country.Name, document.Name}, names(document)...) {
			for _, l := range language.All {
				if text.In[l] == "" {
					t.Errorf("%v has no words in %s", text.In, l)
				}
			}
		}
		if document.Source == "" {
			t.Errorf("the holidays of %s have no source", country.Key)
		}
	}
}

func names(document hours.Document) []language.Text {
	var all []language.Text
	for _, exception := range document.Exceptions {
		all = append(all, exception.Name)
	}
	return all
}

func TestHolidaysStandInOrder(t *testing.T) {
	t.Parallel()
	for _, country := range starter.Countries() {
		var before hours.Date
		for _, exception := range country.Calendar.Exceptions {
			if exception.From <= before {
				t.Errorf("%s: %s stands after %s", country.Key, exception.From, before)
			}
			before = exception.To
		}
	}
}

// What the government of each country has announced for days that people plan
// by, as the sources in the calendars have it.
func TestHolidaysAreThoseThatWereAnnounced(t *testing.T) {
	t.Parallel()
	for key, days := range map[string]map[string]string{
		"PK": {"2026-03-21": "Eid-ul-Fitr", "2026-11-09": "Iqbal Day", "2027-03-23": "Pakistan Day"},
		"IN": {"2026-10-20": "Dussehra", "2026-11-08": "Diwali", "2027-01-26": "Republic Day"},
		"TR": {"2026-03-20": "Eid-ul-Fitr", "2026-05-30": "Eid-ul-Azha", "2027-07-15": "Democracy and National Unity Day"},
	} {
		country, _ := starter.CountryOf(key)
		calendar, err := hours.Open(country.Calendar)
		if err != nil {
			t.Fatal(err)
		}
		for day, name := range days {
			date, _ := hours.ParseDate(day)
			if open, why := calendar.On(date); len(open) > 0 || why == nil || why.Name.In[language.English] != name || why.Expected {
				t.Errorf("%s on %s: %v, %+v", key, day, open, why)
			}
		}
	}
}

func TestTheEveOfRepublicDayIsHalfADayInTürkiye(t *testing.T) {
	t.Parallel()
	country, _ := starter.CountryIn("Europe/Istanbul")
	calendar, err := hours.Open(country.Calendar)
	if err != nil {
		t.Fatal(err)
	}
	noon := now.At(time.Date(2026, 10, 28, 12, 0, 0, 0, calendar.Zone()))
	due, _ := calendar.Due(noon, hours.Limit{Value: 2, Unit: hours.InHours, Counting: hours.Working})
	if want := now.At(time.Date(2026, 10, 30, 10, 0, 0, 0, calendar.Zone())); due != want {
		t.Errorf("two hours asked for at noon are due %s", due.In(calendar.Zone()))
	}
}

func TestAWorkingDayBeforeIqbalDayIsDueTheDayAfter(t *testing.T) {
	t.Parallel()
	calendar, err := hours.Open(starter.Karachi())
	if err != nil {
		t.Fatal(err)
	}
	saturday := now.At(time.Date(2026, 11, 7, 13, 0, 0, 0, calendar.Zone()))
	due, _ := calendar.Due(saturday, hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Working})
	if want := now.At(time.Date(2026, 11, 10, 18, 0, 0, 0, calendar.Zone())); due != want {
		t.Errorf("due %s, want Tuesday at the close", due.In(calendar.Zone()))
	}
}
