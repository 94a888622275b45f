package starter_test

import (
	"testing"
	"time"

	"vaada/hours"
	"vaada/hours/starter"
	"vaada/internal/language"
	"vaada/internal/now"
)

func TestHolidaysOfKarachiAreNamedInEveryLanguage(t *testing.T) {
	t.Parallel()
	document := starter.Karachi()
	for _, text := range append([]language.Text{document.Name}, names(document)...) {
		for _, l := range language.All {
			if text.In[l] == "" {
				t.Errorf("%v has no words in %s", text.In, l)
			}
		}
	}
	if document.Source == "" {
		t.Error("the holidays have no source")
	}
}

func names(document hours.Document) []language.Text {
	var all []language.Text
	for _, exception := range document.Exceptions {
		all = append(all, exception.Name)
	}
	return all
}

func TestHolidaysOfKarachiStandInOrder(t *testing.T) {
	t.Parallel()
	var before hours.Date
	for _, exception := range starter.Karachi().Exceptions {
		if exception.From <= before {
			t.Errorf("%s stands after %s", exception.From, before)
		}
		before = exception.To
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
