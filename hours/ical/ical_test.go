package ical_test

import (
	"fmt"
	"strings"
	"testing"

	"vaada/hours"
	"vaada/hours/ical"
	"vaada/internal/fault"
	"vaada/internal/language"
)

const file = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//EN
BEGIN:VEVENT
UID:1
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20270310
DTEND;VALUE=DATE:20270313
SUMMARY:Eid\, three days
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20200814
RRULE:FREQ=YEARLY
SUMMARY:Independence Day
END:VEVENT
BEGIN:VEVENT
UID:3
DTSTAMP:20260101T000000Z
DTSTART:20270310T090000Z
SUMMARY:A meeting
END:VEVENT
BEGIN:VEVENT
UID:4
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20250101
SUMMARY:Long over
END:VEVENT
BEGIN:VEVENT
UID:5
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20270101
END:VEVENT
END:VCALENDAR
`

func TestWholeDaysToComeAreReadAndMeetingsAreNot(t *testing.T) {
	t.Parallel()
	today, _ := hours.ParseDate("2026-11-22")
	read, err := ical.Read([]byte(strings.ReplaceAll(file, "\n", "\r\n")), language.English, today)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, each := range read.Days {
		found = append(found, each.From.String()+" "+each.To.String()+" "+each.Name.In[language.English])
	}
	want := "2027-03-10 2027-03-12 Eid, three days; 2027-08-14 2027-08-14 Independence Day; " +
		"2028-08-14 2028-08-14 Independence Day; 2029-08-14 2029-08-14 Independence Day"
	if got := strings.Join(found, "; "); got != want {
		t.Errorf("it reads %s", got)
	}
	left := fmt.Sprint(read.Left)
	if want := "[{A meeting 2027-03-10 hourly} {Long over 2025-01-01 over} { 2027-01-01 nameless}]"; left != want || read.Unread != 0 {
		t.Errorf("it leaves out %s, and %d unread", left, read.Unread)
	}
}

func TestWhatIsNoCalendarIsRefused(t *testing.T) {
	t.Parallel()
	for _, content := range []string{"", "not a calendar", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"} {
		if read, err := ical.Read([]byte(content), language.English, 0); err == nil && len(read.Days) > 0 || err != nil && !fault.Is(err, fault.KindInvalid) {
			t.Errorf("%q gave %v, %v", content, read, err)
		}
	}
}

// What comes again is taken for the days on which it does, or left out with why;
// no name turns round what is written after it.
func TestWhatRepeatsIsTakenRightlyOrLeftOut(t *testing.T) {
	t.Parallel()
	today, _ := hours.ParseDate("2026-11-22")
	for lines, want := range map[string]string{
		"DTSTART;VALUE=DATE:20200814|RRULE:FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=14;INTERVAL=1;WKST=MO": "2027-08-14 2027-08-14; 2028-08-14 2028-08-14; 2029-08-14 2029-08-14",
		"DTSTART;VALUE=DATE:20200814|RRULE:freq=yearly;until=20280814T000000Z":                     "2027-08-14 2027-08-14; 2028-08-14 2028-08-14",
		"DTSTART;VALUE=DATE:20200814|RRULE:FREQ=YEARLY;UNTIL=20280813":                             "2027-08-14 2027-08-14",
		"DTSTART;VALUE=DATE:20260814|RRULE:FREQ=YEARLY;COUNT=2":                                    "2027-08-14 2027-08-14",
		"DTSTART;VALUE=DATE:20200814|RRULE:FREQ=YEARLY;COUNT=7":                                    "over",
		"DTSTART;VALUE=DATE:20251231|DTEND;VALUE=DATE:20260103|RRULE:FREQ=YEARLY;COUNT=2":          "2026-12-31 2027-01-02",
		"DTSTART;VALUE=DATE:20270310|DURATION:P3D":                                                 "2027-03-10 2027-03-12",
		"DTSTART;VALUE=DATE:20270310|DURATION:P1W":                                                 "2027-03-10 2027-03-16",
		"DTSTART;VALUE=DATE:20270310|DURATION:PT5H":                                                "nameless",
		"DTSTART;VALUE=DATE:20270310|DTEND;VALUE=DATE:2027":                                        "nameless",
		"DTSTART;VALUE=DATE:20270310|DTEND;VALUE=DATE:20280413":                                    "2027-03-10 2028-04-12",
		"DTSTART;VALUE=DATE:20270310|DTEND;VALUE=DATE:20280414":                                    "long",
		"DTSTART;VALUE=DATE:20270310|DURATION:P99999999D":                                          "long",
		"DTSTART;VALUE=DATE:20240229|RRULE:FREQ=YEARLY":                                            "repeats",
		"DTSTART;VALUE=DATE:20270310|RRULE:FREQ=YEARLY;INTERVAL=2":                                 "repeats",
		"DTSTART;VALUE=DATE:20270310|RRULE:FREQ=YEARLY;BYMONTH=3,5":                                "repeats",
		"DTSTART;VALUE=DATE:20270310|RRULE:FREQ=YEARLY;BYMONTHDAY=11":                              "repeats",
		"DTSTART;VALUE=DATE:20270310|RRULE:FREQ=YEARLY;BYDAY=2WE":                                  "repeats",
		"DTSTART;VALUE=DATE:20270310|RRULE:FREQ=WEEKLY":                                            "repeats",
		"DTSTART;VALUE=DATE:20270310|RRULE:FREQ=DAILY;COUNT=3":                                     "repeats",
		"DTSTART;VALUE=DATE:20270310|RRULE:COUNT=3":                                                "repeats",
		"DTSTART;VALUE=DATE:20270310|RRULE:FREQ=YEARLY;COUNT=x":                                    "repeats",
		"DTSTART;VALUE=DATE:20270310|RRULE:FREQ=YEARLY;UNTIL=soon":                                 "repeats",
		"DTSTART;VALUE=DATE:20270310|RRULE:FREQ=YEARLY|EXDATE;VALUE=DATE:20280310":                 "repeats",
		"DTSTART;VALUE=DATE:20270310|RDATE;VALUE=DATE:20280310":                                    "repeats",
	} {
		content := "BEGIN:VCALENDAR|VERSION:2.0|PRODID:x|BEGIN:VEVENT|UID:1|DTSTAMP:20260101T000000Z|" + lines +
			"|SUMMARY:for\u202eever  |END:VEVENT|END:VCALENDAR|"
		read, err := ical.Read([]byte(strings.ReplaceAll(content, "|", "\r\n")), language.English, today)
		if err != nil {
			t.Errorf("%s: %v", lines, err)
			continue
		}
		var found []string
		for _, each := range read.Days {
			found = append(found, each.From.String()+" "+each.To.String())
			if name := each.Name.In[language.English]; name != "forever" {
				t.Errorf("it is called %q", name)
			}
		}
		for _, each := range read.Left {
			found = append(found, string(each.Why))
		}
		if got := strings.Join(found, "; "); got != want {
			t.Errorf("%s gives %s, want %s", lines, got, want)
		}
	}
}
