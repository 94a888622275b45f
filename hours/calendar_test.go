package hours_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vaada/hours"
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

func TestAWrongCalendarIsRefused(t *testing.T) {
	t.Parallel()
	for _, stored := range []string{
		`{`,
		`{"format":1}`,
		`{"format":2,"zone":"Asia/Karachi"}`,
		`{"format":1,"zone":"Asia/Multan"}`,
		`{"format":1,"zone":"Local"}`,
		`{"format":1,"zone":"UTC","week":{"monday":["09:00"]}}`,
		`{"format":1,"zone":"UTC","week":{"monday":["9:00-25:00"]}}`,
		`{"format":1,"zone":"UTC","week":{"monday":["09:00-09:00"]}}`,
		`{"format":1,"zone":"UTC","week":{"monday":["09:00-13:00","12:00-17:00"]}}`,
		`{"format":1,"zone":"UTC","week":{"monday":["22:00-06:00","23:00-23:30"]}}`,
		`{"format":1,"zone":"UTC","exceptions":[{"from":"2026-13-01","to":"2026-13-01"}]}`,
		`{"format":1,"zone":"UTC","exceptions":[{"from":"2026-12-02","to":"2026-12-01"}]}`,
		`{"format":1,"zone":"UTC","exceptions":[{"from":"2026-12-02","to":"2028-12-01"}]}`,
	} {
		if _, err := hours.Parse([]byte(stored)); err == nil {
			t.Errorf("%s passes", stored)
		}
	}
}
