package hours_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/now"
)

func intervals(t *testing.T, texts ...string) []hours.Interval {
	t.Helper()
	var all []hours.Interval
	for _, text := range texts {
		interval, err := hours.ParseInterval(text)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, interval)
	}
	return all
}

func open(t *testing.T, document hours.Document) *hours.Calendar {
	t.Helper()
	document.Format = hours.Format
	calendar, err := hours.Open(document)
	if err != nil {
		t.Fatal(err)
	}
	return calendar
}

// at reads "2026-11-06 16:30" or "2026-11-06 16:58:30" on the wall of a calendar.
func at(t *testing.T, calendar *hours.Calendar, text string) now.Instant {
	t.Helper()
	layout := "2006-01-02 15:04"
	if len(text) > len(layout) {
		layout += ":05"
	}
	wall, err := time.ParseInLocation(layout, text, calendar.Zone())
	if err != nil {
		t.Fatal(err)
	}
	return now.At(wall)
}

func date(t *testing.T, text string) hours.Date {
	t.Helper()
	parsed, err := hours.ParseDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func officeWeek(t *testing.T, texts ...string) hours.Week {
	each := intervals(t, texts...)
	return hours.Week{Monday: each, Tuesday: each, Wednesday: each, Thursday: each, Friday: each}
}

func working(value int64, unit hours.Unit) hours.Limit {
	return hours.Limit{Value: value, Unit: unit, Counting: hours.Working}
}

func clock(value int64, unit hours.Unit) hours.Limit {
	return hours.Limit{Value: value, Unit: unit, Counting: hours.Clock}
}

type dueCase struct {
	start string
	limit hours.Limit
	due   string
}

func checkDue(t *testing.T, calendar *hours.Calendar, cases []dueCase) {
	t.Helper()
	for _, c := range cases {
		due, found := calendar.Due(at(t, calendar, c.start), c.limit)
		if want := at(t, calendar, c.due); !found || due != want {
			t.Errorf("%s + %d %s %s: due %s, want %s", c.start, c.limit.Value, c.limit.Counting,
				c.limit.Unit, due.In(calendar.Zone()).Format(time.DateTime), c.due)
		}
	}
}

func TestAnOfficeWeekCountsOnlyItsHours(t *testing.T) {
	t.Parallel()
	checkDue(t, open(t, hours.Document{Zone: "Asia/Karachi", Week: officeWeek(t, "09:00-17:00")}), []dueCase{
		{"2026-11-06 16:30", working(1, hours.InHours), "2026-11-09 09:30"}, // Friday → Monday
		{"2026-11-06 16:30", clock(1, hours.InHours), "2026-11-06 17:30"},
		{"2026-11-06 16:58:30", working(2, hours.InMinutes), "2026-11-09 09:00:30"},
		{"2026-11-06 16:58:30", working(90, hours.InSeconds), "2026-11-06 17:00"}, // at the close
		{"2026-11-06 03:00", working(20, hours.InSeconds), "2026-11-06 09:00:20"},
		{"2026-11-02 09:00", working(8, hours.InHours), "2026-11-02 17:00"},
		{"2026-11-02 09:00", working(40, hours.InHours), "2026-11-06 17:00"},
		{"2026-11-02 09:00", working(0, hours.InHours), "2026-11-02 09:00"},
	})
}

func TestWorkingDaysEndAtTheClose(t *testing.T) {
	t.Parallel()
	week := officeWeek(t, "09:00-17:00")
	week.Saturday = intervals(t, "10:30-14:00")
	checkDue(t, open(t, hours.Document{Zone: "Asia/Karachi", Week: week, Exceptions: []hours.Exception{
		{From: date(t, "2026-11-09"), To: date(t, "2026-11-09")},
		{From: date(t, "2026-11-12"), To: date(t, "2026-11-12"), Hours: intervals(t, "09:00-12:00")},
	}}), []dueCase{
		{"2026-11-06 09:00", working(1, hours.InDays), "2026-11-07 14:00"},    // half Saturday
		{"2026-11-06 23:59", working(1, hours.InDays), "2026-11-07 14:00"},    // the hour does not matter
		{"2026-11-07 00:00", working(1, hours.InDays), "2026-11-10 17:00"},    // over Sunday and a holiday
		{"2026-11-08 12:00", working(1, hours.InDays), "2026-11-10 17:00"},    // from a closed day
		{"2026-11-10 10:00", working(2, hours.InDays), "2026-11-12 12:00"},    // a half-day counts as one
		{"2026-11-10 10:00", working(0, hours.InDays), "2026-11-10 17:00"},    // the same day
		{"2026-11-10 17:00:01", working(0, hours.InDays), "2026-11-11 17:00"}, // too late for it
		{"2026-11-02 10:00", clock(7, hours.InDays), "2026-11-10 00:00"},
		{"2026-11-02 10:00", clock(2, hours.InWeeks), "2026-11-17 00:00"},
		{"2027-01-31 10:00", clock(1, hours.InMonths), "2027-03-01 00:00"}, // the end of 28 February
		{"2026-11-06 09:10", hours.Limit{
			Value: 1, Unit: hours.InDays, Counting: hours.Working, Boundary: hours.AtSameTime,
		}, "2026-11-07 09:10"},
		{"2026-11-02 09:10", hours.Limit{
			Value: 7, Unit: hours.InDays, Counting: hours.Clock, Boundary: hours.AtClose,
		}, "2026-11-10 17:00"}, // the 9th is a holiday: the close of the next day with hours
	})
}

func TestLunchShiftsAndFridayPrayersDoNotCount(t *testing.T) {
	t.Parallel()
	week := officeWeek(t, "08:00-12:30", "13:30-17:00")
	week.Friday = intervals(t, "08:00-12:30", "14:30-18:00")
	week.Saturday = intervals(t, "06:00-14:00", "14:00-22:00") // two shifts that meet
	checkDue(t, open(t, hours.Document{Zone: "Asia/Karachi", Week: week}), []dueCase{
		{"2026-11-02 12:00", working(1, hours.InHours), "2026-11-02 14:00"},
		{"2026-11-02 12:00", working(30, hours.InMinutes), "2026-11-02 12:30"},
		{"2026-11-06 12:00", working(1, hours.InHours), "2026-11-06 15:00"},
		{"2026-11-06 13:10", working(1, hours.InMinutes), "2026-11-06 14:31"},
		{"2026-11-07 13:00", working(2, hours.InHours), "2026-11-07 15:00"},
	})
}

func TestNightShiftsAndDaysOf24HoursLoseNoMinuteAtMidnight(t *testing.T) {
	t.Parallel()
	checkDue(t, open(t, hours.Document{Zone: "Asia/Karachi", Week: officeWeek(t, "22:00-06:00")}), []dueCase{
		{"2026-11-02 23:30", working(1, hours.InHours), "2026-11-03 00:30"},
		{"2026-11-03 05:30", working(1, hours.InHours), "2026-11-03 22:30"},
		{"2026-11-07 05:30", working(1, hours.InHours), "2026-11-09 22:30"}, // Friday's night ends on Saturday
		{"2026-11-02 10:00", working(1, hours.InDays), "2026-11-04 06:00"},  // Tuesday's night
	})
	whole := intervals(t, "00:00-24:00")
	always := hours.Week{whole, whole, whole, whole, whole, whole, whole}
	checkDue(t, open(t, hours.Document{Zone: "Asia/Karachi", Week: always}), []dueCase{
		{"2026-11-02 23:59", working(2, hours.InMinutes), "2026-11-03 00:01"},
		{"2026-11-02 12:00", working(100, hours.InHours), "2026-11-06 16:00"},
		{"2026-11-02 12:00", working(1, hours.InDays), "2026-11-04 00:00"},
	})
}

func TestAClosureOf27DaysIsWaitedOut(t *testing.T) {
	t.Parallel()
	calendar := open(t, hours.Document{
		Zone: "Asia/Karachi", Week: officeWeek(t, "09:00-17:00"),
		Exceptions: []hours.Exception{{
			From: date(t, "2026-12-07"), To: date(t, "2027-01-02"),
			Name: language.NewText(language.English, "Winter closure"),
		}},
	})
	checkDue(t, calendar, []dueCase{
		{"2026-12-04 16:00", working(2, hours.InHours), "2027-01-04 10:00"},
		{"2026-12-04 16:00", working(1, hours.InDays), "2027-01-04 17:00"},
	})
	trace, _ := calendar.Explain(at(t, calendar, "2026-12-04 16:00"), working(2, hours.InHours))
	checkLines(t, calendar, trace, []string{
		"Friday, 4 December 2026, 16:00 to 17:00. Counted: 1 h",
		"Saturday, 5 December 2026 to Sunday, 6 December 2026: closed",
		"Monday, 7 December 2026 to Saturday, 2 January 2027: closed (Winter closure)",
		"Sunday, 3 January 2027: closed",
		"Monday, 4 January 2027, 09:00 to 10:00. Counted: 1 h",
	})
	trace, _ = calendar.Explain(at(t, calendar, "2026-12-03 16:00"), working(2, hours.InDays))
	checkLines(t, calendar, trace, []string{
		"Friday, 4 December 2026: working day 1",
		"Saturday, 5 December 2026 to Sunday, 6 December 2026: closed",
		"Monday, 7 December 2026 to Saturday, 2 January 2027: closed (Winter closure)",
		"Sunday, 3 January 2027: closed",
		"Monday, 4 January 2027: working day 2",
	})
}

// checkLines compares what a trace tells in English.
func checkLines(t *testing.T, calendar *hours.Calendar, trace hours.Trace, want []string) {
	t.Helper()
	var told []string
	for _, line := range trace.Lines() {
		told = append(told, line.Plain(language.Reader{Language: language.English, Zone: calendar.Zone()}))
	}
	if diff := cmp.Diff(want, told); diff != "" {
		t.Error(diff)
	}
}

func TestAnOfficeInIstanbulKeepsItsHoursWhenTheClocksWereChanged(t *testing.T) {
	t.Parallel()
	everyDay := intervals(t, "00:00-24:00")
	always := hours.Week{everyDay, everyDay, everyDay, everyDay, everyDay, everyDay, everyDay}
	checkDue(t, open(t, hours.Document{Zone: "Europe/Istanbul", Week: always}), []dueCase{
		{"2016-03-27 02:30", working(1, hours.InHours), "2016-03-27 04:30"}, // 03:00 was skipped
		{"2015-11-08 00:00", working(25, hours.InHours), "2015-11-09 00:00"},
		{"2016-03-26 12:00", clock(24, hours.InHours), "2016-03-27 13:00"},
		{"2016-03-26 12:00", hours.Limit{
			Value: 1, Unit: hours.InDays, Counting: hours.Clock, Boundary: hours.AtSameTime,
		}, "2016-03-27 12:00"},
	})
	checkDue(t, open(t, hours.Document{Zone: "Europe/Istanbul", Week: officeWeek(t, "09:00-17:00")}), []dueCase{
		{"2016-03-25 16:30", working(1, hours.InHours), "2016-03-28 09:30"},
		{"2016-03-25 16:30", working(1, hours.InDays), "2016-03-28 17:00"},
	})
}

func TestACalendarWithoutHoursAnswersAndDoesNotSpin(t *testing.T) {
	t.Parallel()
	never := open(t, hours.Document{Zone: "Asia/Karachi"})
	start := at(t, never, "2026-11-02 09:00")
	for _, limit := range []hours.Limit{
		working(1, hours.InSeconds), working(1, hours.InHours),
		working(1, hours.InDays), working(0, hours.InDays),
	} {
		if due, found := never.Due(start, limit); found {
			t.Errorf("%v: due %v without any hours", limit, due)
		}
		if _, found := never.Explain(start, limit); found {
			t.Errorf("%v: explained without any hours", limit)
		}
	}
	if _, found := never.NextOpening(start); found {
		t.Error("an office without hours opens")
	}
	rare := open(t, hours.Document{Zone: "Asia/Karachi", Week: hours.Week{Monday: intervals(t, "09:00-09:01")}})
	if _, found := rare.Due(start, working(800_000, hours.InHours)); found {
		t.Error("a limit of a million years has a due time")
	}
}

func TestAnOfficeThatNeverClosesHasNoClosing(t *testing.T) {
	t.Parallel()
	office := open(t, hours.Document{Zone: "Asia/Karachi", Week: officeWeek(t, "09:00-13:00", "14:00-17:00")})
	if end, found := office.Closing(at(t, office, "2026-11-02 10:00")); !found || end != at(t, office, "2026-11-02 13:00") {
		t.Errorf("closes at %v", end.In(office.Zone()))
	}
	always := hours.Always(office.Zone())
	if end, found := always.Closing(at(t, always, "2026-11-02 10:00")); found {
		t.Errorf("closes at %v", end.In(always.Zone()))
	}
}

func TestAWrongLimitIsNamed(t *testing.T) {
	t.Parallel()
	for _, limit := range []hours.Limit{
		{},
		working(-1, hours.InHours), working(1, hours.InWeeks), working(1, hours.InMonths),
		clock(1, "fortnight"),
		{Value: 1, Unit: hours.InDays, Counting: hours.Clock, Boundary: "noon"},
		{Value: 1, Unit: hours.InDays, Counting: "moon"},
		clock(40_000, hours.InDays),
	} {
		if limit.Check() == nil {
			t.Errorf("%+v passes", limit)
		}
	}
}

// A limit that ends at a time of day ends then on its last day; where that is
// past when it begins, on the next day that counts.
func TestALimitEndsAtATimeOfDay(t *testing.T) {
	t.Parallel()
	calendar := open(t, hours.Document{Zone: "Asia/Karachi", Week: officeWeek(t, "09:00-17:00")})
	for _, each := range []struct {
		start    string
		value    int64
		unit     hours.Unit
		counting hours.Counting
		by       string
		due      string
	}{
		{"2026-11-06 16:30", 1, hours.InDays, hours.Working, "13:00", "2026-11-09 13:00"}, // Friday, then Monday
		{"2026-11-06 16:30", 1, hours.InDays, hours.Clock, "13:00", "2026-11-07 13:00"},
		{"2026-11-05 10:00", 0, hours.InDays, hours.Working, "18:00", "2026-11-05 18:00"},
		{"2026-11-06 18:01", 0, hours.InDays, hours.Working, "18:00", "2026-11-09 18:00"},
		{"2026-11-06 18:01", 0, hours.InDays, hours.Clock, "18:00", "2026-11-07 18:00"},
		{"2026-11-06 10:00", 2, hours.InWeeks, hours.Clock, "00:30", "2026-11-20 00:30"},
	} {
		limit := hours.Limit{Value: each.value, Unit: each.unit, Counting: each.counting, Boundary: hours.Boundary(each.by)}
		due, found := calendar.Due(at(t, calendar, each.start), limit)
		if want := at(t, calendar, each.due); !found || due != want {
			t.Errorf("%s and %+v: %s, want %s", each.start, limit, due.In(calendar.Zone()), each.due)
		}
	}
	for _, wrong := range []hours.Boundary{"24:00", "9:00", "25:00", "12:60", "noon"} {
		if (hours.Limit{Value: 1, Unit: hours.InDays, Counting: hours.Clock, Boundary: wrong}).Check() == nil {
			t.Errorf("%s passes", wrong)
		}
	}
	if (hours.Limit{Value: 1, Unit: hours.InHours, Counting: hours.Clock, Boundary: hours.AtMinute(600)}).Check() == nil {
		t.Error("an hour has a last day")
	}
}
