package promise_test

import (
	"fmt"
	"strconv"
	"strings"

	"vaada/hours"
	"vaada/internal/money"
	"vaada/promise"
)

// fact is one thing measured of a promise: where it stands, the number, and
// its unit with the calendar it counts by.
type fact struct{ place, number, unit string }

func (f fact) String() string { return fmt.Sprintf("%s %s", f.place, f.measure()) }

func (f fact) measure() string { return strings.TrimSpace(f.number + " " + f.unit) }

func number(n int64) string { return strconv.FormatInt(n, 10) }

func percent(place string, p promise.BasisPoints) fact {
	return fact{place, strconv.FormatFloat(float64(p)/100, 'f', -1, 64), "%"}
}

func amount(place string, a money.Amount) fact { return fact{place, a.Plain(), a.Currency} }

func span(place string, l hours.Limit) fact {
	return fact{place, number(l.Value), string(l.Unit) + " " + string(l.Counting)}
}

// facts gathers what is measured of a promise.
type facts []fact

func (all *facts) limit(place string, l *promise.Limit) {
	if l == nil {
		return
	}
	if l.Before {
		place += " before"
	}
	if l.Strictness == promise.Below {
		place += " below"
	}
	*all = append(*all, span(place, l.Limit))
	if l.From != 0 {
		*all = append(*all, fact{place + " from", number(l.From), string(l.Unit) + " " + string(l.Counting)})
	}
	if l.Rings != 0 {
		*all = append(*all, fact{place + " rings", number(l.Rings), "ring"})
	}
}

// measured lists what is measured of a promise, by place.
func measured(p promise.Promise) facts {
	var all facts
	all.limit("limit", p.Limit)
	all.limit("internal limit", p.InternalLimit)
	for _, keyed := range p.Keyed {
		all.limit("keyed", &keyed.Limit)
	}
	for _, stage := range p.Stages {
		all.limit("stage", &stage.Limit)
	}
	for _, condition := range p.Conditions {
		all.limit("condition", condition.Limit)
		if condition.Fee != nil {
			all = append(all, amount("condition fee", *condition.Fee))
		}
		if condition.FeeTo != nil {
			all = append(all, amount("condition fee to", *condition.FeeTo))
		}
	}
	if p.Share != nil {
		all = append(all, percent("share "+string(p.Share.Op), p.Share.Percent))
		if p.Share.Strictness == promise.Below {
			all = append(all, percent("strictly", p.Share.Percent))
		}
		for _, tier := range p.Share.Tiers {
			all = append(all, percent("tier", tier.Percent))
			all.limit("tier", &tier.Limit)
		}
	}
	if p.Moment != "" {
		all = append(all, fact{"moment", string(p.Moment), ""})
	}
	all.shapes(p)
	all.alternative(p.Alternative)
	all.miss(p.OnMiss)
	if n, unit, rolls := p.Period.Rolling(); p.Period != "" && rolls {
		all = append(all, span("period", hours.Limit{Value: n, Unit: unit, Counting: hours.Clock}))
	} else if p.Period != "" {
		all = append(all, fact{"period", string(p.Period), ""})
	}
	for _, season := range p.Seasons {
		all = append(all, fact{"season", season.From.String(), season.To.String()})
	}
	for place, date := range map[string]hours.Date{"since": p.Since, "until": p.Until} {
		if date != 0 {
			all = append(all, fact{place, date.String(), ""})
		}
	}
	return all
}

// shapes adds slots, levels and repetitions.
func (all *facts) shapes(p promise.Promise) {
	all.slot(p.Slot)
	if l := p.Level; l != nil {
		place := "level " + string(l.Kind)
		if l.Percent != 0 {
			*all = append(*all, percent(place, l.Percent))
		}
		if l.Value != 0 {
			*all = append(*all, fact{place + " " + string(l.Op), number(l.Value), ""})
		}
		if l.Per != 0 {
			*all = append(*all, fact{place + " among", number(l.Per), ""})
		}
	}
	if r := p.Repeat; r != nil {
		all.limit("repeat", r.Every)
		if r.Times != 0 {
			*all = append(*all, fact{"repeat", number(r.Times), string(r.In)})
		}
		for _, day := range r.Dates {
			*all = append(*all, fact{"date", day.String(), ""})
		}
	}
}

func (all *facts) slot(s *promise.Slot) {
	if s != nil && s.HalfDay {
		*all = append(*all, fact{"slot", "1", "half-day"})
	} else if s != nil {
		*all = append(*all, span("slot", hours.Limit{Value: s.Hours, Unit: hours.InHours, Counting: hours.Clock}))
	}
}

func (all *facts) alternative(a *promise.Alternative) {
	if a == nil {
		return
	}
	all.limit(string(a.Kind), a.Limit)
	all.slot(a.Slot)
	if a.Moment != "" {
		*all = append(*all, fact{string(a.Kind), string(a.Moment), ""})
	}
	if a.Fee != nil {
		*all = append(*all, amount(string(a.Kind)+" fee", *a.Fee))
	}
	if a.FeePercent != 0 {
		*all = append(*all, percent(string(a.Kind)+" fee", a.FeePercent))
	}
}

func (all *facts) miss(m promise.OnMiss) {
	all.limit("explain", m.Explain)
	for appeal := m.Appeal; appeal != nil; appeal = appeal.Then {
		all.limit("appeal", &appeal.Limit)
	}
	made := m.Remedy
	if made == nil {
		return
	}
	if made.Amount != nil {
		*all = append(*all, amount("remedy", *made.Amount))
	}
	for _, keyed := range made.Keyed {
		*all = append(*all, amount("remedy by "+string(keyed.By), keyed.Amount))
	}
	if made.Cap != nil {
		*all = append(*all, amount("cap", *made.Cap))
	}
	if made.CapPercent != 0 {
		*all = append(*all, percent("cap of "+string(made.CapOf), made.CapPercent))
	}
	if made.Percent != 0 {
		*all = append(*all, percent("remedy", made.Percent))
	}
	all.limit("every", made.Every)
	all.limit("claim within", made.ClaimWithin)
	all.limit("paid within", made.PaidWithin)
}

// printable lists the numbers of a promise that must stand in its sentences:
// all but the seconds that rings are counted for, "once" of what is done once
// in a period, and the dates since and until which a promise is made.
func printable(p promise.Promise) (all []string) {
	for _, f := range measured(p) {
		switch {
		case f.place == "limit" && p.Limit.Rings != 0, f.unit == "half-day":
		case f.place == "since", f.place == "until", f.place == "moment":
		case f.place == "period" && f.unit == "":
		case f.place == "repeat" && f.number == "1":
		case f.place == "date", f.place == "season":
			for _, day := range strings.Fields(f.number + " " + f.unit) {
				all = append(all, strings.TrimLeft(day[len("01-"):], "0"))
			}
		default:
			all = append(all, f.number)
		}
	}
	return all
}
