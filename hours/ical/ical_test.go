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
