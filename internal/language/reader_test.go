package language_test

import (
	"testing"
	"time"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/internal/now"
)

func TestLengthsOfTimeAreSaidAsInLists(t *testing.T) {
	t.Parallel()
	late := 40 * time.Minute
	long := 3*time.Hour + 10*time.Minute + 59*time.Second
	for l, want := range map[language.Language][4]string{
		language.English: {"40 min late", "3 h 10 left", "45 s left", "2 d 4 h left"},
		language.Urdu:    {"40\u00a0منٹ تاخیر", "3\u00a0گھنٹے 10\u00a0منٹ باقی", "45\u00a0سیکنڈ باقی", "2\u00a0دن 4\u00a0گھنٹے باقی"},
		language.Hindi:   {"40 मिनट की देरी", "3 घंटे 10 मिनट बाकी", "45 सेकंड बाकी", "2 दिन 4 घंटे बाकी"},
		language.Turkish: {"40 dk gecikti", "3 sa 10 dk kaldı", "45 sn kaldı", "2 gün 4 sa kaldı"},
	} {
		r := language.Reader{Language: l}
		got := [4]string{
			say.TimeLate(late).Plain(r), say.TimeLeft(long).Plain(r), say.TimeLeft(45 * time.Second).Plain(r),
			say.TimeLeft(52 * time.Hour).Plain(r),
		}
		if got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
	if got := (language.Reader{}).Duration(time.Hour + 5*time.Minute); got != "1 h 05" {
		t.Errorf("%q", got)
	}
	if got := (language.Reader{Language: language.Hindi}).Duration(time.Hour); got != "1 घंटा" {
		t.Errorf("%q", got)
	}
}

func TestDaysNearbyHaveNamesWhereTheyAreUnmistakable(t *testing.T) {
	t.Parallel()
	today := instant(t, "2026-11-21T09:52:00Z")
	zone := karachi(t)
	for l, want := range map[language.Language][4]string{
		language.English: {"Today", "Tomorrow", "Yesterday", "Monday 23 November"},
		language.Urdu:    {"آج", "اتوار، 22 نومبر", "جمعہ، 20 نومبر", "پیر، 23 نومبر"},
		language.Hindi:   {"आज", "रविवार, 22 नवंबर", "शुक्रवार, 20 नवंबर", "सोमवार, 23 नवंबर"},
		language.Turkish: {"Bugün", "Yarın", "Dün", "23 Kasım Pazartesi"},
	} {
		r := language.Reader{Language: l, Zone: zone, Now: today}
		var got [4]string
		for at, days := range []int{0, 1, -1, 2} {
			got[at] = r.Day(now.At(today.In(zone).AddDate(0, 0, days)))
		}
		if got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
	r := language.Reader{Zone: zone, Now: today}
	if got := r.Day(instant(t, "2027-01-05T09:00:00Z")); got != "Tuesday, 5 January 2027" {
		t.Errorf("%q", got)
	}
	if got := r.Day(instant(t, "2026-11-21T19:30:00Z")); got != "Tomorrow" {
		t.Errorf("half past midnight in Karachi is %q", got)
	}
}

func TestRangesAreWordsInUrduAndHindi(t *testing.T) {
	t.Parallel()
	from, to := instant(t, "2026-11-21T05:00:00Z"), instant(t, "2026-11-21T07:00:00Z")
	for l, want := range map[language.Language]string{
		language.English: "10:00–12:00", language.Urdu: "10:00 سے 12:00 تک", language.Hindi: "10:00 से 12:00 तक", language.Turkish: "10:00–12:00",
	} {
		if got := (language.Reader{Language: l, Zone: karachi(t)}).TimeRange(from, to); got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
}

func TestUnitsStandInTheirObliqueFormBeforeAPostposition(t *testing.T) {
	t.Parallel()
	hour := language.Measure{Count: 1, Unit: language.Hour}
	for l, want := range map[language.Language][3]string{
		language.English: {"1 hour", "1 hour", "2 working days"},
		language.Urdu:    {"1\u00a0گھنٹہ", "1\u00a0گھنٹے", "2\u00a0ایامِ کار"},
		language.Hindi:   {"1 घंटा", "1 घंटे", "2 कार्य दिवस"},
		language.Turkish: {"1 saat", "1 saat", "2 iş günü"},
	} {
		r := language.Reader{Language: l}
		got := [3]string{r.Measure(hour), r.MeasureOblique(hour), r.Measure(language.Measure{Count: 2, Unit: language.WorkingDay})}
		if got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
}

func TestMoneyOfASentenceIsSaidInWords(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		l        language.Language
		currency string
		want     string
	}{
		{language.Urdu, "PKR", "1,500\u00a0روپے"},
		{language.Turkish, "TRY", "1.500\u00a0TL"},
		{language.Hindi, "INR", "₹1,500"},
		{language.Hindi, "PKR", "PKR\u00a01,500"},
		{language.English, "PKR", "Rs\u00a01,500"},
	} {
		if got := (language.Reader{Language: c.l}).Money(money.Amount{Minor: 150000, Currency: c.currency}); got != c.want {
			t.Errorf("%s: %q, want %q", c.l, got, c.want)
		}
	}
	if got := (language.Reader{}).MoneyFigure(money.Amount{Minor: -150050, Currency: "PKR"}); got != "-Rs\u00a01,500.50" {
		t.Errorf("%q", got)
	}
}

func TestAShareOfTheWholeIsNeverRoundedUp(t *testing.T) {
	t.Parallel()
	for share, want := range map[float64]string{0.9999: "99.9%", 0.89999: "89.9%", 0.29: "29%", 0.07: "7%", 1: "100%", 2.0 / 3: "66.6%", 0.57: "57%"} {
		if got := (language.Reader{}).Percent(share, 1); got != want {
			t.Errorf("%v: %q, want %q", share, got, want)
		}
	}
}
