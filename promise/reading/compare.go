package reading

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"vaada/internal/language"
)

// measuresOf reads the limits of a sentence in another language.
func (r *Reader) measuresOf(text string, l language.Language) []Limit {
	if !utf8.ValidString(text) {
		return nil
	}
	clean, _ := cleaned(text)
	if lexicons()[l] == nil {
		return nil
	}
	r.scan.read(clean, l)
	a := assembly{scan: &r.scan}
	for _, m := range r.scan.measures {
		if m.role == limiting || m.role == ahead || m.role == over {
			a.out.Limits = append(a.out.Limits, a.limit(m))
		}
	}
	return a.out.Limits
}

// compare holds the limits of a row against those of the same sentence in
// another language: numbers and calendars must be the same, and no limit lost.
func (r *Row) compare(others []Limit, digits bool) {
	if len(r.Limits) == 0 || len(others) == 0 {
		lost := len(r.Limits) > 0 && !digits && hasDigit(r.Text) || len(others) > 0 && digits && !hasDigit(r.Text)
		if lost {
			r.Defects = append(r.Defects, NumbersDiffer)
			r.ask(Languages)
		}
		return
	}
	mine, theirs := lengths(r.Limits), lengths(others)
	if !within(mine, theirs) && !within(theirs, mine) {
		r.Defects = append(r.Defects, NumbersDiffer)
		r.ask(Languages)
		return
	}
	for _, limit := range r.Limits {
		for _, other := range others {
			if limit.Value == other.Value && limit.Unit == other.Unit && limit.Said && other.Said && limit.Counting != other.Counting {
				r.Defects = append(r.Defects, CalendarsDiffer)
				r.ask(Languages)
				return
			}
		}
	}
}

// lengths are how long limits are, so that 8 weeks are 56 days and a year 12
// months, whatever calendar counts.
func lengths(limits []Limit) (all []float64) {
	for _, limit := range limits {
		unit := map[string]float64{"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400, "month": 30 * 86400}[string(limit.Unit)]
		all = append(all, math.Round(float64(limit.Value)*unit))
	}
	return all
}

func within(some, all []float64) bool {
	for _, each := range some {
		if !slices.Contains(all, each) {
			return false
		}
	}
	return true
}

func hasDigit(text string) bool { return strings.ContainsFunc(text, isDigit) }
