package promise_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"vaada/hours"
	"vaada/promise"
)

// spans are the table's units of time, with the calendar each of them means:
// days are those of the calendar unless they are said to be working days.
var spans = map[string]hours.Limit{
	"seconds":                  {Unit: hours.InSeconds, Counting: hours.Clock},
	"seconds (6 rings)":        {Unit: hours.InSeconds, Counting: hours.Clock},
	"minutes":                  {Unit: hours.InMinutes, Counting: hours.Clock},
	"hours":                    {Unit: hours.InHours, Counting: hours.Clock},
	"hours before":             {Unit: hours.InHours, Counting: hours.Clock},
	"hour slot":                {Unit: hours.InHours, Counting: hours.Clock},
	"days":                     {Unit: hours.InDays, Counting: hours.Clock},
	"days before":              {Unit: hours.InDays, Counting: hours.Clock},
	"calendar days":            {Unit: hours.InDays, Counting: hours.Clock},
	"working days":             {Unit: hours.InDays, Counting: hours.Working},
	"business days":            {Unit: hours.InDays, Counting: hours.Working},
	"first business day after": {Unit: hours.InDays, Counting: hours.Working},
	"weeks":                    {Unit: hours.InWeeks, Counting: hours.Clock},
	"months":                   {Unit: hours.InMonths, Counting: hours.Clock},
}

// secondsOfARing is how long a ring lasts where a charter does not say it.
const secondsOfARing = 5

// asked lists what the cells of a row measure, at the places where the typed
// promise must have it.
func asked(r row) (all []fact) {
	low, high, isRange := strings.Cut(r.Threshold, "-")
	if !isRange {
		low, high = "", r.Threshold
	}
	if span, timed := spans[r.Unit]; timed {
		unit := string(span.Unit) + " " + string(span.Counting)
		all = append(all, fact{placeOf(r), high, unit})
		if isRange {
			all = append(all, fact{placeOf(r) + " from", low, unit})
		}
		if r.Unit == "seconds (6 rings)" {
			all = append(all, fact{"limit rings", "6", "ring"})
		}
	} else {
		all = append(all, otherUnit(r)...)
	}
	if f, is := askedShare(r); is {
		all = append(all, f)
	}
	return append(all, askedByWords(r)...)
}

// placeOf says where a row's threshold stands.
func placeOf(r row) string {
	switch {
	case r.Unit == "hour slot":
		return "slot"
	case r.Class == promise.Entitle && strings.HasSuffix(r.Unit, "before"):
		return "limit before"
	case r.Class == promise.Entitle && r.has("conditional"), r.has("on-delay"):
		return "condition"
	case r.has("strict-less"):
		return "limit below"
	case r.has("express-tier") && extraFee.MatchString(r.Words):
		return "express"
	}
	return "limit"
}

// otherUnit reads the units that are no plain times.
func otherUnit(r row) []fact {
	money, every, _ := strings.Cut(r.Unit, " per ")
	switch {
	case r.Unit == "", r.Unit == "as notified":
		return nil
	case r.Unit == "rings":
		var n int64
		fmt.Sscan(r.Threshold, &n)
		return []fact{{"limit", number(n * secondsOfARing), "second clock"}, {"limit rings", r.Threshold, "ring"}}
	case r.Unit == "half-day slot":
		return []fact{{"slot", r.Threshold, "half-day"}}
	case r.Unit == "transfers":
		return []fact{{"level number at most", r.Threshold, ""}}
	case r.Unit == "times per 12 months":
		return []fact{{"level number at most", r.Threshold, ""}, {"period", "12", "month clock"}}
	case r.Unit == "instantly":
		return []fact{{"moment", "at once", ""}}
	case r.Unit == "same day":
		return []fact{{"moment", "same day", ""}}
	case r.Unit == "percent":
		return []fact{{"share at most", r.Threshold, "%"}}
	case r.Unit == "percent band":
		return []fact{{"level band", r.Threshold, "%"}}
	case r.Unit == "percent reduction":
		return []fact{{"level below mean", r.Threshold, "%"}}
	case r.Unit == "percent of yearly charge":
		return []fact{{"cap of yearly charge", r.Threshold, "%"}}
	case strings.HasPrefix(r.Unit, "per "):
		return []fact{{"repeat", r.Threshold, strings.TrimPrefix(r.Unit, "per ")}}
	case r.Unit == "dates":
		return nil // read from the row's words
	case r.Unit == "TRY by segment":
		return []fact{{"remedy by segment", r.Threshold, "TRY"}}
	case every == "12 h" || every == "24 h":
		return []fact{{"remedy", r.Threshold, money}, {"every", strings.TrimSuffix(every, " h"), "hour clock"}}
	case every == "day":
		return []fact{{"remedy", r.Threshold, money}, {"every", "1", "day clock"}}
	case len(money) == len("USD"):
		return []fact{{"remedy", r.Threshold, money}}
	}
	return []fact{{"unit", r.Unit, "is not known"}}
}

// askedShare reads the column of per cent. A hundred is what a promise without
// a share means, so that a share is asked for only where the class is nothing
// but a share; of a value it is the goal, and a value shows no share. "Most"
// is more than half.
func askedShare(r row) (fact, bool) {
	op := "share at least"
	if r.has("upper-bound-share") {
		op = "share at most"
	}
	switch {
	case r.Percent == "", r.Percent == "100" && r.Class != promise.Rate:
		return fact{}, false
	case r.Percent == "most":
		return fact{op, "50", "%"}, true
	}
	return fact{op, r.Percent, "%"}, true
}

var (
	dayOfYear = regexp.MustCompile(`(\d+) (January|July)`)
	monthSpan = regexp.MustCompile(`(Jul|Oct)( \d+)? ?- ?(Oct|Dec)( \d+)?`)
	extraFee  = regexp.MustCompile(`\+(\d+) ([A-Z]{3})`)
	feeRange  = regexp.MustCompile(`fee (\d+)-(\d+) ([A-Z]{3})`)
	forOthers = regexp.MustCompile(`(\d+) TL others`)
	bookYear  = regexp.MustCompile(`20(\d\d)-(\d\d)`)
	measures  = regexp.MustCompile(`(\d+(?:\.\d+)?)[ -]?(h|hours?|min|minutes|days?|months|%|INR|TL|GBP|USD)\b|(\d+(?:\.\d+)?) (%)`)
	meant     = map[string]string{
		"h": "hour clock", "hour": "hour clock", "hours": "hour clock", "min": "minute clock", "minutes": "minute clock",
		"day": "day clock", "days": "day clock", "months": "month clock", "TL": "TRY",
	}
)

// askedByWords reads what a row's words measure besides its cells and where
// that must stand: dates, seasons, fees, years.
func askedByWords(r row) (all []fact) {
	for _, m := range dayOfYear.FindAllStringSubmatch(r.Words, -1) {
		at, _ := time.Parse("2 January", m[1]+" "+m[2])
		all = append(all, fact{"date", at.Format("01-02"), ""})
	}
	for _, m := range monthSpan.FindAllStringSubmatch(r.Words, -1) {
		from, _ := time.Parse("Jan", m[1])
		to, _ := time.Parse("Jan", m[3])
		to = to.AddDate(0, 1, -1)
		if m[2] != "" {
			from, _ = time.Parse("Jan 2", m[1]+m[2])
			to, _ = time.Parse("Jan 2", m[3]+m[4])
		}
		all = append(all, fact{"season", from.Format("01-02"), to.Format("01-02")})
	}
	if m := extraFee.FindStringSubmatch(r.Words); m != nil {
		all = append(all, fact{"express fee", m[1], m[2]})
	}
	if m := forOthers.FindStringSubmatch(r.Words); m != nil {
		all = append(all, fact{"remedy", m[1], "TRY"})
	}
	if m := bookYear.FindStringSubmatch(r.Words); m != nil {
		all = append(all, fact{"since", "20" + m[1] + "-07-01", ""}, fact{"until", "20" + m[2] + "-06-30", ""})
	}
	if m := feeRange.FindStringSubmatch(r.Words); m != nil {
		all = append(all, fact{"condition fee", m[1], m[3]}, fact{"condition fee to", m[2], m[3]})
	}
	if strings.Contains(r.Words, "half-day or ") {
		all = append(all, fact{"slot", "1", "half-day"})
	}
	switch {
	case r.Percent == "most":
		all = append(all, fact{"strictly", "50", "%"})
	case r.has("upper-bound-share") && strings.Contains(r.Words, "below "+r.Percent):
		all = append(all, fact{"strictly", r.Percent, "%"})
	}
	if r.has("per-day") || strings.HasSuffix(r.Words, " a day") {
		all = append(all, fact{"period", "day", ""})
	}
	if r.Class == promise.Instant && r.has("first-contact") {
		all = append(all, fact{"moment", "first contact", ""})
	}
	return all
}

// inWords lists every number of a row's words that has a unit; wherever it
// stands, the promise must have it.
func inWords(r row) (all []string) {
	for _, m := range measures.FindAllStringSubmatch(r.Words, -1) {
		n, unit := m[1]+m[3], m[2]+m[4]
		if known := meant[unit]; known != "" {
			unit = known
		}
		all = append(all, n+" "+unit)
	}
	return all
}

// lent says that a row of the same charter lends a promise what it measures
// there: its time for a stage, an appeal, a tier or the time before express;
// its share for a tier; and anything for the same place of another promise.
func lent(f, other fact) bool {
	switch {
	case f.measure() != other.measure():
		return false
	case f.place == other.place:
		return f.place == "remedy" || f.place == "remedy by segment" || f.place == "every" || f.place == "season" || f.place == "limit"
	case other.place == "limit":
		return f.place == "stage" || f.place == "appeal" || f.place == "tier"
	}
	return other.place == "share at least" && f.place == "tier"
}

// differences compares a promise with its row: both ways, so that nothing of
// the row is lost and nothing measured comes from nowhere.
func differences(f fixture, rows map[int]row) (all []string) {
	r, p := rows[f.Row], f.Promise
	add := func(format string, arguments ...any) { all = append(all, fmt.Sprintf(format, arguments...)) }
	if p.Class != r.Class {
		add("class %s, in the table %s", p.Class, r.Class)
	}
	have, want := measured(p), asked(r)
	var standing []string
	for _, each := range have {
		standing = append(standing, each.measure())
	}
	for _, each := range want {
		if !slices.Contains(have, each) {
			add("the table asks for %s; there is %v", each, have)
		}
	}
	for _, each := range inWords(r) {
		if !slices.Contains(standing, each) {
			add("the row's words say %s; there is %v", each, have)
		}
	}
	for _, each := range have {
		said := (each.place == "condition" || strings.HasSuffix(each.place, " fee")) && slices.Contains(inWords(r), each.measure())
		if !said && !slices.Contains(want, each) && !lentBy(f.Borrows, rows, r, each) {
			add("%s comes from nowhere", each)
		}
	}
	return slices.Concat(all, misplaced(r, p), unmarked(r, p))
}

func lentBy(numbers []int, rows map[int]row, r row, f fact) bool {
	return slices.ContainsFunc(numbers, func(number int) bool {
		other := rows[number]
		return other.Charter == r.Charter && (f.place != "limit" || placeOf(r) == "express") &&
			slices.ContainsFunc(asked(other), func(theirs fact) bool { return lent(f, theirs) })
	})
}
