package reading

import (
	"math"

	"vaada/hours"
	"vaada/internal/money"
	"vaada/promise"
)

// assembly makes a reading of what a scan found.
type assembly struct {
	scan    *scan
	out     Reading
	limits  []measure
	share   *quantity
	started [2]int // the tokens of the phrase that names the start
	since   [2]int // the tokens of the date from which it is promised
}

// assemble reads the sentence's class, and with it what belongs to it.
func (a *assembly) assemble() {
	a.limits = a.limits[:0]
	for _, m := range a.scan.measures {
		if m.role == limiting {
			a.limits = append(a.limits, m)
		}
	}
	for at := range a.scan.quantities {
		if q := &a.scan.quantities[at]; q.percent && !q.band && a.share == nil && q != a.band() {
			a.share = q
		}
	}
	p := &a.out.Promise
	p.Class = a.class()
	a.measure()
	a.byMinute()
	a.events()
	a.places()
	a.dates()
	a.words()
	a.leave()
	a.out.Kind = a.kind()
	if a.out.Kind != Promised {
		a.out.Questions = nil
		if a.unread() || a.misread() || a.out.Kind == Value && a.unaccounted() {
			a.ask(Unmatched)
		} else if a.out.Kind == Value {
			a.ask(NoNumber)
		}
		return
	}
	a.doubts()
}

// measure writes what the class measures into the promise.
func (a *assembly) measure() {
	p := &a.out.Promise
	for at := range a.scan.measures {
		if m := &a.scan.measures[at]; m.role == limiting || m.role == over && a.share != nil || m.role == ahead {
			a.out.Limits = append(a.out.Limits, a.limit(*m))
			m.taken = true
		}
	}
	if a.share != nil && a.share.value <= 100 && p.Class != promise.Remedy {
		p.Share = &promise.Share{Op: promise.AtLeast, Percent: points(a.share.value)}
		if a.share.most || a.share.value < 50 && a.rolled(over) != nil {
			p.Share.Op = promise.AtMost
		}
		if a.share.strict {
			p.Share.Strictness = promise.Below
		}
		a.out.Share, a.share.taken = true, true
		a.figure()
	}
	switch p.Class {
	case promise.Notice, promise.Entitle:
		if m := a.rolled(ahead); m != nil {
			limit := a.limit(*m).Limit
			limit.Before = p.Class == promise.Entitle
			p.Limit = &limit
			return
		}
	case promise.Instant:
		p.Moment = a.moment()
		if p.Moment == promise.SameDay {
			a.out.Limits = append(a.out.Limits, Limit{Limit: promise.Limit{Limit: hours.Limit{Unit: hours.InDays, Counting: hours.Working}}, Said: true})
		}
	case promise.AverageTime:
		if n := a.scan.find(0, "avg", ""); n != nil && n.of("avg") == "median" {
			p.Average = promise.Median
		}
	case promise.Cadence:
		p.Repeat = a.repeat()
	case promise.Window:
		p.Slot = a.slot()
	case promise.Count, promise.Rate:
		p.Level = a.level()
	case promise.Remedy:
		a.remedy()
	}
	if len(a.out.Limits) > 0 && p.Class != promise.Remedy && p.Moment == "" {
		first := a.out.Limits[0].Limit
		if len(a.out.Limits) > 1 && a.out.Limits[1].Also {
			first.Rings = max(first.Rings, a.out.Limits[1].Rings)
		}
		p.Limit = &first
		a.tiers()
	}
	a.dated()
}

// figure reads over which time a share is counted, where the sentence begins or
// ends with it: each month 95% …; …, measured quarterly. What only says which
// things are meant, it does not: monthly statements; each month's bills.
func (a *assembly) figure() {
	s, p := a.scan, &a.out.Promise
	if p.Class == promise.Cadence || p.Class == promise.Count {
		return
	}
	for n := s.find(0, "figure", ""); n != nil; n = s.find(n.to, "figure", "") {
		begins := n.from == 0 && s.skipMarks(n.to, "'’-‐") == n.to && (!n.has("periodic", "") || s.comma(n.to, n.to+1))
		if begins || s.skipMarks(n.to, ".۔।!") >= len(s.tokens) {
			p.Period = promise.Period(n.of("figure"))
		}
	}
}

// dated reads a date that may take the limit's place.
func (a *assembly) dated() {
	p := &a.out.Promise
	switch {
	case a.scan.has("class", "told") && (p.Limit != nil || p.Class == promise.Negotiated):
		p.Alternative = &promise.Alternative{Kind: promise.ToldDate}
	case a.scan.has("class", "agreed") && p.Limit != nil:
		p.Alternative = &promise.Alternative{Kind: promise.AgreedDate}
	}
}

// points are hundredths of a per cent.
func points(percent float64) promise.BasisPoints {
	return promise.BasisPoints(math.Round(percent * 100))
}

// units are the limits' units, with how many of them a unit of the lexicon is.
var units = map[string]struct {
	unit  hours.Unit
	times float64
}{
	"second": {hours.InSeconds, 1}, "minute": {hours.InMinutes, 1}, "hour": {hours.InHours, 1}, "day": {hours.InDays, 1},
	"week": {hours.InWeeks, 1}, "fortnight": {hours.InWeeks, 2}, "month": {hours.InMonths, 1}, "quarter": {hours.InMonths, 3}, "year": {hours.InMonths, 12}, "ring": {hours.InSeconds, promise.RingSeconds},
}

// limit gives a measure as a limit. One that is no whole number of its unit is
// written in the next smaller one: 1½ hours are 90 minutes.
func (a *assembly) limit(m measure) Limit {
	of := units[m.unit]
	value, low, unit := m.value*of.times, m.low*of.times, of.unit
	if m.partDay() {
		value, low = math.Ceil(value), math.Floor(low) // a working day has no hours of its own; it is asked about
	}
	for value != math.Trunc(value) || low != math.Trunc(low) {
		smaller, times := smallerUnit(unit)
		if times == 0 {
			value, low = math.Round(value), math.Floor(low)
			break
		}
		value, low, unit = value*times, low*times, smaller
		if of.unit == hours.InMonths || of.unit == hours.InWeeks { // of days; a part of one is asked about
			value, low = math.Round(value), math.Round(low)
		}
	}
	limit := Limit{Said: m.said, Also: m.also}
	limit.Limit.Limit = hours.Limit{Value: int64(min(value, math.MaxInt32)), Unit: unit, Counting: m.counting}
	if limit.Counting == "" {
		limit.Counting = hours.Clock
	}
	if unit == hours.InWeeks || unit == hours.InMonths {
		limit.Counting = hours.Clock
	}
	limit.From = int64(low)
	if m.unit == "ring" {
		limit.Rings = int64(m.value)
	}
	if m.below {
		limit.Strictness = promise.Below
	}
	return limit
}

// partDay says that a measure is no whole number of working days.
func (m measure) partDay() bool {
	return m.unit == "day" && m.counting == hours.Working && m.value != math.Trunc(m.value)
}

// daysOf are how many days longer units have.
var daysOf = map[hours.Unit]float64{hours.InMonths: 30, hours.InWeeks: 7}

func smallerUnit(unit hours.Unit) (hours.Unit, float64) {
	switch unit {
	case hours.InMonths, hours.InWeeks:
		return hours.InDays, daysOf[unit]
	case hours.InDays:
		return hours.InHours, 24
	case hours.InHours:
		return hours.InMinutes, 60
	case hours.InMinutes:
		return hours.InSeconds, 60
	}
	return unit, 0
}

// tiers puts further shares, each with a limit of its own, into the share.
func (a *assembly) tiers() {
	p := &a.out.Promise
	var shares []*quantity
	for at := range a.scan.quantities {
		if q := &a.scan.quantities[at]; q.percent {
			shares = append(shares, q)
		}
	}
	if p.Share == nil || len(shares) != len(a.out.Limits) {
		return
	}
	for at := 1; at < len(shares); at++ {
		later := lasts(a.out.Limits[at].Limit.Limit) > lasts(a.out.Limits[at-1].Limit.Limit)
		if later != (shares[at].value > shares[at-1].value) {
			p.Share.Tiers = nil // not the same cases: it is asked about
			return
		}
		p.Share.Tiers = append(p.Share.Tiers, promise.Tier{Percent: points(shares[at].value), Limit: a.out.Limits[at].Limit})
	}
	for _, q := range shares {
		q.taken = true
	}
}

// lasts is about how many seconds a limit is.
func lasts(limit hours.Limit) int64 {
	of := map[hours.Unit]int64{
		hours.InSeconds: 1, hours.InMinutes: 60, hours.InHours: 3600, hours.InDays: 86400, hours.InWeeks: 7 * 86400, hours.InMonths: 30 * 86400,
	}
	return limit.Value * of[limit.Unit]
}

func (a *assembly) repeat() *promise.Repeat {
	repeat := &promise.Repeat{}
	if m := a.rolled(repeating); m != nil {
		limit := a.limit(*m).Limit
		repeat.Every, m.taken = &limit, true
		return repeat
	}
	if repeat.Dates = a.scan.yearDays(); len(repeat.Dates) > 0 {
		return repeat
	}
	if a.scan.has("every", "fortnight") {
		repeat.Every = &promise.Limit{Limit: hours.Limit{Value: 2, Unit: hours.InWeeks, Counting: hours.Clock}}
		return repeat
	}
	repeat.Times, repeat.In = 1, a.eachPeriod()
	if repeat.In == "" {
		return nil
	}
	if q := a.times(); q != nil {
		repeat.Times, q.taken = int64(q.value), q.value == math.Trunc(q.value)
	}
	return repeat
}

// eachPeriod finds weekly, per month, every year.
func (a *assembly) eachPeriod() promise.Period {
	s := a.scan
	for _, at := range s.spans {
		if !at.has("class", "cadence") && !at.has("role", "per") && !at.has("unit", "") {
			continue
		}
		if period := s.period(at); period != "" {
			return period
		}
	}
	return ""
}

// period is the stretch of the calendar that a wording names.
func (s *scan) period(n span) promise.Period {
	for token := n.from; token < n.to; token++ {
		word := s.folded(s.text[s.tokens[token].from:s.tokens[token].to])
		if period, known := periods[string(word)]; known {
			return period
		}
	}
	return ""
}

func (a *assembly) slot() *promise.Slot {
	slot := &promise.Slot{Chosen: a.scan.has("class", "chosen"), HalfDay: a.scan.has("class", "half day")}
	if m := a.rolled(slotted); m != nil && m.unit == "hour" {
		slot.Hours, m.taken = int64(m.value), m.low == 0 && m.value == math.Trunc(m.value)
	}
	if *slot == (promise.Slot{}) {
		return nil
	}
	return slot
}

func (a *assembly) level() *promise.Level {
	if q := a.band(); q != nil {
		kind := promise.Band
		if a.scan.has("class", "below mean") {
			kind = promise.BelowMean
		}
		q.taken = true
		return &promise.Level{Kind: kind, Percent: points(q.value)}
	}
	if a.share != nil {
		return nil
	}
	level := &promise.Level{Kind: promise.Number, Op: promise.AtMost}
	q := a.per()
	if q != nil {
		level.Kind = promise.Per
		for at := range a.scan.quantities {
			level.Per = max(level.Per, int64(a.scan.quantities[at].value))
		}
		for at := range a.scan.quantities {
			all := &a.scan.quantities[at]
			all.taken = all.taken || all.value == float64(level.Per)
		}
	} else if q = a.count(); q == nil {
		return nil
	}
	level.Value, q.taken = int64(q.value), q.value == math.Trunc(q.value)
	if q.least && !q.most {
		level.Op = promise.AtLeast
	}
	if q.strict {
		level.Strictness = promise.Below
	}
	if m := a.rolled(lasting); m != nil && level.Kind == promise.Number {
		a.out.Promise.Period = rolling(*m)
		m.taken = a.out.Promise.Period != "" && m.low == 0 && m.value == math.Trunc(m.value)
	}
	return level
}

// remedy reads what is paid on a miss, how often and up to what.
func (a *assembly) remedy() {
	made := &promise.Making{}
	for at := range a.scan.quantities {
		q := &a.scan.quantities[at]
		amount := money.Amount{Minor: int64(math.Round(q.value * math.Pow10(money.Places(q.currency)))), Currency: q.currency}
		switch {
		case q.currency != "" && made.Amount == nil:
			made.Amount, q.taken = &amount, true
			a.each(q, made)
		case q.currency != "" && made.Cap == nil && a.bounds(q):
			made.Cap, q.taken = &amount, true
		case q.percent && made.Percent == 0 && made.Amount == nil:
			made.Percent, q.taken = points(q.value), true
		case q.percent && made.CapPercent == 0 && a.bounds(q):
			made.CapPercent, q.taken = points(q.value), true
		}
	}
	if m := a.rolled(repeating); m != nil {
		every := a.limit(*m).Limit
		made.Every, m.taken = &every, true
	}
	a.out.Promise.OnMiss.Remedy = made
}

// bounds says that a sum is the most that is paid.
func (a *assembly) bounds(q *quantity) bool {
	s := a.scan
	if s.says(q.from-1, "toplamı") || s.says(q.from-1, "total") || s.says(q.to, "altogether") {
		return true
	}
	return q.most || s.near(q.from, -1, 4, "role", "within") != nil || s.near(q.to, 1, 3, "role", "within") != nil
}

// each reads what is paid per day, per week, per month.
func (a *assembly) each(q *quantity, made *promise.Making) {
	n := a.scan.beginsAt(q.to, "role")
	if n == nil || !n.has("role", "per") {
		return
	}
	unit, times := hours.Unit(""), int64(1)
	switch a.scan.period(*n) {
	case promise.Daily:
		unit = hours.InDays
	case promise.Weekly:
		unit = hours.InWeeks
	case promise.Monthly:
		unit = hours.InMonths
	case promise.Yearly:
		unit, times = hours.InMonths, 12
	default:
		return
	}
	made.Every = &promise.Limit{Limit: hours.Limit{Value: times, Unit: unit, Counting: hours.Clock}}
}
