package language_test

import (
	"testing"
	"time"

	"vaada/internal/language"
	"vaada/internal/now"
)

func TestDatesAreReadAsTheyAreWritten(t *testing.T) {
	t.Parallel()
	zone := karachi(t)
	want := now.At(time.Date(2026, 11, 5, 0, 0, 0, 0, zone))
	for _, l := range language.All {
		for _, digits := range []language.Digits{language.LatinDigits, language.NativeDigits} {
			r := language.Reader{Language: l, Zone: zone, Digits: digits}
			if got, err := language.ParseDate(r.ShortDate(want), zone); err != nil || got != want {
				t.Errorf("%s: %q was read as %v: %v", l, r.ShortDate(want), got, err)
			}
		}
	}
	for _, typed := range []string{"2026-11-05", "5/11/2026", "5-11-2026", " 5.11.2026 "} {
		if got, err := language.ParseDate(typed, zone); err != nil || got != want {
			t.Errorf("%q was read as %v: %v", typed, got, err)
		}
	}
	for _, typed := range []string{"", "31/2/2026", "11/21/2026", "5/11/26", "tomorrow", "5/11", "2026-11-05T10:00"} {
		if got, err := language.ParseDate(typed, zone); err == nil {
			t.Errorf("%q was read as %v", typed, got)
		}
	}
}

func TestTimesAreReadByThe24HourClock(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]time.Duration{"14:52": 892 * time.Minute, "14.52": 892 * time.Minute, "۰۹:۰۵": 545 * time.Minute, "9:05": 545 * time.Minute, "00:00": 0} {
		if got, err := language.ParseTime(typed); err != nil || got != want {
			t.Errorf("%q was read as %v: %v", typed, got, err)
		}
	}
	for _, typed := range []string{"", "24:00", "12:60", "2:52 PM", "14", "noon"} {
		if got, err := language.ParseTime(typed); err == nil {
			t.Errorf("%q was read as %v", typed, got)
		}
	}
}
