package language_test

import (
	_ "embed"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/now"
)

// icu.tsv is what ICU says; icu.mjs beside it made it.
//
//go:embed testdata/icu.tsv
var icu string

// departure is a rule by which the house writes something else than CLDR, on
// purpose. It turns ICU's text into ours.
type departure struct {
	rule      string
	languages string // "" means all
	kinds     string
	from      *regexp.Regexp
	to        string
}

var departures = []departure{
	{"A minus has no direction mark beside it: isolates hold the whole figure.", "ur", "number decimal percent", regexp.MustCompile("\u200e"), ""},
	{"No comma before the year in Urdu: 21 نومبر 2026.", "ur", "date weekdate datetime", regexp.MustCompile(`، (\d{4})`), " $1"},
	{"No English word between date and time, but a comma.", "en", "datetime", regexp.MustCompile(` at `), ", "},
	{"No کو between date and time, but a comma.", "ur", "datetime", regexp.MustCompile(` کو `), "، "},
	{"No को … बजे around the time, but a comma before it.", "hi", "datetime", regexp.MustCompile(` को (.*) बजे`), ", $1"},
	{"No comma before اور, یا and और, nor a serial comma in English.", "ur hi", "and or", regexp.MustCompile(`[,،] (اور|और|یا|या) `), " $1 "},
	{"Decimals of money only when there are any.", "", "money", regexp.MustCompile(`[.,]00$`), ""},
	{"Rupees of Pakistan are Rs in English too.", "en", "money", regexp.MustCompile(`^PKR`), "Rs"},
	{"Liras have their sign in English too.", "en", "money", regexp.MustCompile("^TRY\u00a0"), "₺"},
	{"Money of another country has its code first.", "ur hi tr", "money", regexp.MustCompile(`^US\$|^\$`), "USD\u00a0"},
	{"Money of another country has its code first.", "", "money", regexp.MustCompile(`^JP¥|^¥`), "JPY\u00a0"},
	{"Money of another country has its code first.", "en", "money", regexp.MustCompile(`^US\$`), "USD\u00a0"},
	{"Money of another country has its code first.", "ur tr", "money", regexp.MustCompile(`^₹`), "INR\u00a0"},
	{"Number and unit hold together in Nastaliq.", "ur", "measure", regexp.MustCompile(` `), "\u00a0"},
	{"A week is हफ़्ता, not the almanac's सप्ताह.", "hi", "measure", regexp.MustCompile(`^1 सप्ताह$`), "1 हफ़्ता"},
	{"Weeks are हफ़्ते.", "hi", "measure", regexp.MustCompile(`सप्ताह`), "हफ़्ते"},
	{"A year is साल, not the file's वर्ष.", "hi", "measure", regexp.MustCompile(`वर्ष`), "साल"},
}

func TestFormatsAgreeWithICUButForNamedDepartures(t *testing.T) {
	t.Parallel()
	used := make([]int, len(departures))
	values := 0
	for line := range strings.Lines(icu) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		l, kind, argument, want := language.Language(cells[0]), cells[1], cells[2], cells[3]
		for at, d := range departures {
			if d.languages != "" && !strings.Contains(d.languages, string(l)) || !hasWord(d.kinds, kind) {
				continue
			}
			if ours := d.from.ReplaceAllString(want, d.to); ours != want {
				want = ours
				used[at]++
			}
		}
		values++
		if got := formatted(t, l, kind, argument); got != want {
			t.Errorf("%s %s %s: %q, want %q (ICU %q)", l, kind, argument, got, want, cells[3])
		}
	}
	if values < 200 {
		t.Errorf("only %d values were compared", values)
	}
	for at, n := range used {
		if n == 0 {
			t.Errorf("no value departs by the rule %q in %q", departures[at].rule, departures[at].languages)
		}
	}
}

func hasWord(list, word string) bool {
	for _, item := range strings.Fields(list) {
		if item == word {
			return true
		}
	}
	return false
}

func formatted(t *testing.T, l language.Language, kind, argument string) string {
	t.Helper()
	r := language.Reader{Language: l, Zone: karachi(t)}
	if rest, native := strings.CutPrefix(kind, "native"); native {
		r.Digits, kind = language.NativeDigits, rest
	}
	switch kind {
	case "number":
		return r.Number(int64(number(t, argument)))
	case "decimal":
		return r.Decimal(number(t, argument), 2)
	case "percent":
		return r.Percent(number(t, argument), 1)
	case "plural":
		return r.PluralClass(number(t, argument))
	case "money":
		return r.MoneyFigure(amount(t, argument))
	case "measure":
		return r.Measure(measure(t, argument))
	case "and":
		return r.List(strings.Fields(argument))
	case "or":
		return r.Choice(strings.Fields(argument))
	}
	at := instant(t, argument)
	switch kind {
	case "date":
		return r.Date(at)
	case "weekdate":
		return r.DateWithWeekday(at)
	case "shortdate":
		return r.ShortDate(at)
	case "time":
		return r.Time(at)
	case "month":
		return r.Month(at)
	case "day":
		return r.DayAndMonth(at)
	case "weekday":
		return r.ShortWeekday(at.In(r.Zone).Weekday())
	case "datetime":
		return r.DateTime(at)
	case "weekdayandday":
		return r.DayWithWeekday(at)
	}
	t.Fatalf("nothing writes a %s", kind)
	return ""
}

func karachi(t *testing.T) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation("Asia/Karachi")
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

func number(t *testing.T, text string) float64 {
	t.Helper()
	n, err := strconv.ParseFloat(text, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func amount(t *testing.T, text string) money.Amount {
	t.Helper()
	currency, figure, _ := strings.Cut(text, " ")
	a, err := money.Parse(figure, currency)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func measure(t *testing.T, text string) language.Measure {
	t.Helper()
	units := map[string]language.Unit{
		"second": language.Second, "minute": language.Minute, "hour": language.Hour, "day": language.Day,
		"week": language.Week, "month": language.Month, "year": language.Year,
	}
	unit, count, _ := strings.Cut(text, " ")
	return language.Measure{Count: int(number(t, count)), Unit: units[unit]}
}

func instant(t *testing.T, text string) now.Instant {
	t.Helper()
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Fatal(err)
	}
	return now.At(at)
}
