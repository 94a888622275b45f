package hours_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/language"
)

func TestACalendarIsReadBackAsItWasStored(t *testing.T) {
	t.Parallel()
	stored := `{"format":1,"name":{"en":"Office","source":"en"},"zone":"Asia/Karachi",` +
		`"week":{"monday":["09:00-13:00","14:00-18:00"],"friday":["22:00-06:00"]},` +
		`"exceptions":[{"from":"2026-03-21","to":"2026-03-22","name":{"en":"Eid-ul-Fitr","source":"en"},"expected":true}]}`
	calendar, err := hours.Parse([]byte(stored))
	if err != nil {
		t.Fatal(err)
	}
	written, err := json.Marshal(calendar.Document())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(stored, string(written)); diff != "" {
		t.Error(diff)
	}
	if _, exception := calendar.On(date(t, "2026-03-22")); exception == nil || !exception.Expected {
		t.Errorf("no holiday on the second day of Eid: %v", exception)
	}
}

func TestTheLaterOfTwoExceptionsHolds(t *testing.T) {
	t.Parallel()
	calendar := open(t, hours.Document{
		Zone: "Asia/Karachi", Week: officeWeek(t, "09:00-17:00"),
		Exceptions: []hours.Exception{
			{From: date(t, "2026-11-02"), To: date(t, "2026-11-06")},
			{From: date(t, "2026-11-03"), To: date(t, "2026-11-03"), Hours: intervals(t, "10:00-12:00")},
		},
	})
	checkDue(t, calendar, []dueCase{{"2026-11-02 10:00", working(1, hours.InDays), "2026-11-03 12:00"}})
}

func TestAWrongCalendarIsRefusedByNameOfTheField(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ stored, field, says string }{
		{`{`, "", "This calendar cannot be read"},
		{`{"format":1}`, "zone", "not a time zone"},
		{`{"format":2,"zone":"Asia/Karachi"}`, "format", "newer program"},
		{`{"format":1,"zone":"Asia/Multan"}`, "zone", "Asia/Multan is not a time zone"},
		{`{"format":1,"zone":"Local"}`, "zone", "Local"},
		{`{"format":1,"zone":"UTC","week":{"monday":["09:00"]}}`, "", "09:00 is not a stretch of hours"},
		{`{"format":1,"zone":"UTC","week":{"monday":["9:00-25:00"]}}`, "", "9:00-25:00 is not"},
		{`{"format":1,"zone":"UTC","week":{"monday":["09:00-09:00"]}}`, "", "09:00-09:00 is not"},
		{
			`{"format":1,"zone":"UTC","week":{"monday":["09:00-13:00","12:00-17:00"]}}`,
			"week.monday", "12:00-17:00 begins before 09:00-13:00 ends",
		},
		{`{"format":1,"zone":"UTC","week":{"friday":["22:00-06:00","23:00-23:30"]}}`, "week.friday", "begins before"},
		{`{"format":1,"zone":"UTC","exceptions":[{"from":"2026-13-01","to":"2026-13-01"}]}`, "", "cannot be read"},
		{`{"format":1,"zone":"UTC","exceptions":[{"from":"2026-12-02","to":"2026-12-01"}]}`, "exceptions.0", "cannot be before"},
		{`{"format":1,"zone":"UTC","exceptions":[{"from":"2026-12-02","to":"2028-12-01"}]}`, "exceptions.0", "at most 400 days"},
	} {
		_, err := hours.Parse([]byte(c.stored))
		var found *fault.Fault
		if !errors.As(err, &found) || found.Kind != fault.KindInvalid || found.Field != c.field {
			t.Errorf("%s: %v", c.stored, err)
			continue
		}
		if said := found.Say.Plain(language.Reader{Language: language.English}); !strings.Contains(said, c.says) {
			t.Errorf("%s: %q does not say %q", c.stored, said, c.says)
		}
	}
}

func TestAnOrdinaryDayIsAsLongAsMostAre(t *testing.T) {
	t.Parallel()
	long, short := intervals(t, "09:00-13:00", "14:00-19:00"), intervals(t, "22:00-02:00")
	for name, each := range map[string]struct {
		week          hours.Week
		days, minutes int
	}{
		"never open":         {hours.Week{}, 0, 0},
		"one shorter day":    {hours.Week{Monday: long, Tuesday: long, Friday: short}, 3, 540},
		"one longer day":     {hours.Week{Sunday: long, Monday: short, Tuesday: short}, 3, 240},
		"as many of a kind":  {hours.Week{Monday: short, Tuesday: long}, 2, 540},
		"all round the week": {officeWeek(t, "09:00-17:00"), 5, 480},
	} {
		if days, minutes := each.week.Ordinary(); days != each.days || minutes != each.minutes {
			t.Errorf("%s: %d days of %d minutes", name, days, minutes)
		}
	}
}
