package reading

import (
	"math"
	"strings"

	"vaada/hours"
)

// role is what a measure does in its sentence.
type role uint8

const (
	limiting  role = iota // how much time there is
	repeating             // every so long
	ahead                 // so long before something
	over                  // longer than
	lasting               // for so long; 24 hours a day; the last 12 months: no limit
	slotted               // the length of a slot
)

// measure is an amount of time that a sentence names.
type measure struct {
	value, low float64 // low is the lower end of a range, else 0
	unit       string  // second … year, ring
	counting   hours.Counting
	said       bool // the sentence says which calendar counts
	below      bool
	role       role
	cued       bool // a word such as "within" stands by it
	whole      bool // the end of the next working day
	guessed    bool // the unit was left out
	also       bool // the measure before it, in another unit
	taken      bool // it stands in a field of the suggestion
	from, to   int  // tokens
}

// quantity is a number without a unit of time: a share, a sum, a count.
type quantity struct {
	value    float64
	low      float64 // the lower end of a range, else 0
	percent  bool
	currency string
	least    bool
	most     bool
	strict   bool // more than, less than: the number itself is not enough
	band     bool
	unclear  bool // of what it is a part cannot be told
	worked   bool // out of two numbers: 2 in 3
	taken    bool // it stands in a field of the suggestion
	from, to int
}

// measureAll reads every number of the sentence.
func (s *scan) measureAll() {
	s.measures, s.quantities = s.measures[:0], s.quantities[:0]
	for at := 0; at < len(s.tokens); {
		if after, found := s.wordingAt(at); found {
			at = after
			continue
		}
		value, end, found := s.number(at)
		if !found {
			at++
			continue
		}
		end = s.repeated(end, value)
		at = s.numberAt(at, end, value)
	}
	s.settle()
}

// spanAt gives the wording that a token belongs to.
func (s *scan) spanAt(at int) *span {
	if at < 0 || at >= len(s.owner) || s.owner[at] == 0 {
		return nil
	}
	return &s.spans[s.owner[at]-1]
}

// isCode says that digits hang on letters: ISO9001, EASA-145, s.15.
func (s *scan) isCode(at int) bool {
	t := s.tokens[at]
	if at > 0 && t.joined {
		before := s.tokens[at-1]
		if before.kind == wordToken {
			return s.currency(at-1) == ""
		}
		if (before.mark == '-' || before.mark == '.' || before.mark == '#' || before.mark == '/') && before.joined && at > 1 && s.tokens[at-2].kind == wordToken {
			if before.mark == '.' && s.currency(at-2) != "" { // Rs.500
				return false
			}
			return s.spanAt(at-2) == nil || s.spanAt(at-2).of("unit") == ""
		}
	}
	if at+1 < len(s.tokens) && s.tokens[at+1].kind == wordToken && s.tokens[at+1].joined {
		n := s.spanAt(at + 1)
		return s.currency(at+1) == "" && (n == nil || n.of("unit") == "" && n.of("percent") == "")
	}
	return false
}

// glued says that digits stand behind the point of the sentence before, with a
// unit behind them: operations.90 working days.
func (s *scan) glued(at int) bool {
	if at == 0 || s.tokens[at-1].kind != markToken || s.tokens[at-1].mark != '.' {
		return false
	}
	_, _, found := s.unitAt(at, at+1)
	return found
}

// isDate says that a number is a year, or the day of a month.
func (s *scan) isDate(at int) bool {
	value := s.tokens[at].number
	year := value >= 1900 && value <= 2100 && value == math.Trunc(value) && s.tokens[at].to-s.tokens[at].from == 4
	return year && !s.amongAll(at) && (at+1 >= len(s.tokens) || s.spanAt(at+1) == nil || s.spanAt(at+1).of("unit") == "") || s.byMonth(at)
}

// repeated takes the same number said again: ten (10), (3) three.
func (s *scan) repeated(end int, value float64) int {
	at := end
	for at < len(s.tokens) && s.tokens[at].kind == markToken && (s.tokens[at].mark == '(' || s.tokens[at].mark == ')') {
		at++
	}
	if at == end || at >= len(s.tokens) {
		return end
	}
	again, after, found := s.number(at)
	if !found || again != value {
		return end
	}
	if after < len(s.tokens) && s.tokens[after].kind == markToken && s.tokens[after].mark == ')' {
		after++
	}
	return after
}

// numberAt reads what stands around one number, and gives the token after it.
func (s *scan) numberAt(at, end int, value float64) int {
	low := 0.0
	if share, after, found := s.outOfAll(at, end, value); found {
		s.quantities = append(s.quantities, share)
		return after
	}
	if high, after, ranged := s.rangeTo(at, end); ranged && high > value {
		low, value, end = value, high, after
	}
	if q, after, found := s.shareAt(at, end, value); found {
		q.low = low
		s.quantities = append(s.quantities, q)
		return after
	}
	if q, after, found := s.sumAt(at, end, value); found {
		q.low = low
		s.quantities = append(s.quantities, q)
		return after
	}
	if m, after, found := s.unitAt(at, end); found {
		m.value, m.low, m.from = value, low, at
		if after == m.to {
			s.andMore(&m)
			after = m.to
		}
		s.measures = append(s.measures, m)
		return after
	}
	q := quantity{value: value, low: low, from: at, to: end}
	s.sided(&q)
	s.passed(&q)
	s.quantities = append(s.quantities, q)
	return end
}

// unitAt reads the unit after a number, with the calendar before, inside or
// after it: 5 business days, working 5 days, 5 days (business).
func (s *scan) unitAt(at, end int) (m measure, after int, found bool) {
	if n := s.spanAt(at - 1); n != nil && n.of("cal") != "" {
		m.count(n.of("cal"))
	}
	to := s.skipMarks(end, "-–( ")
	if short := s.shortWorking(to); short > to {
		m.unit, m.to = "day", short
		m.count("working")
		return m, short, true
	}
	for range 2 {
		if n := s.spanAt(to); n != nil && n.from == to && n.of("cal") != "" && n.of("unit") == "" {
			m.count(n.of("cal"))
			to = s.skipMarks(n.to, "-")
		}
	}
	if n := s.spanAt(to); n != nil && n.from == to && n.has("op", "least") { // 3 or more days
		to = n.to
	}
	n := s.spanAt(to)
	for skip := to; n == nil && skip < min(len(s.tokens), to+2) && s.tokens[skip].kind == wordToken; { // 5 federal government working days
		skip++
		if far := s.spanAt(skip); far != nil && far.from == skip && (far.of("unit") == "wday" || far.of("unit") == "cday") {
			n, to = far, skip
		}
	}
	if n == nil || n.from != to || n.of("unit") == "" {
		return s.halfUnit(m, to, end)
	}
	m.unit = n.of("unit")
	switch m.unit {
	case "wday":
		m.unit, m.counting, m.said = "day", hours.Working, true
	case "cday":
		m.unit, m.counting, m.said = "day", hours.Clock, true
	}
	after = n.to
	next := s.skipMarks(after, "(,")
	if n := s.spanAt(next); n != nil && n.from == next && n.of("cal") != "" && n.of("unit") == "" && !m.said && (next > after || s.lexicon.calendarAfter || n.to-n.from > 1 && n.has("cal", "calendar")) {
		m.count(n.of("cal"))
		after = n.to
	}
	m.to = after
	return m, after, true
}

// shortWorking takes W.D. or W/D for working days, and gives the token after it;
// the same token where it stands not there.
func (s *scan) shortWorking(at int) int {
	if !s.says(at, "w") || !s.says(at+2, "d") || !strings.ContainsRune("./", s.tokens[at+1].mark) || !s.tokens[at+2].joined {
		return at
	}
	return at + 3
}

// halfUnit reads 14 business, whose days were forgotten: it is asked about.
func (s *scan) halfUnit(m measure, to, end int) (measure, int, bool) {
	if !m.said || to <= end || s.near(end-1, -1, 3, "role", "within") == nil {
		return m, end, false
	}
	m.unit, m.to, m.guessed = "day", to, true
	return m, to, true
}

func (m *measure) count(calendar string) {
	m.said, m.counting = true, hours.Working
	if calendar == "calendar" {
		m.counting = hours.Clock
	}
}

func (s *scan) skipMarks(at int, marks string) int {
	for at < len(s.tokens) && s.tokens[at].kind == markToken && strings.ContainsRune(marks, s.tokens[at].mark) {
		at++
	}
	return at
}

// settle joins measures that are one (1 hour and 30 minutes; 8 weeks (56
// days)), and finds what each does.
func (s *scan) settle() {
	out := s.measures[:0]
	for _, m := range s.measures {
		if last := len(out) - 1; last >= 0 && s.compound(out[last], m) {
			joined := &out[last]
			joined.value = joined.value*seconds[joined.unit]/seconds[m.unit] + m.value
			joined.unit, joined.to = m.unit, m.to
			continue
		}
		out = append(out, m)
	}
	s.measures = out
	for at := range s.measures {
		s.role(&s.measures[at])
	}
	for at := 1; at < len(s.measures); at++ {
		s.measures[at].also = s.sameTime(s.measures[at-1], s.measures[at])
	}
}

// seconds are how long a unit is, of the units that follow the clock.
var seconds = map[string]float64{"second": 1, "minute": 60, "hour": 3600}

// compound says that two measures are one: 1 hour and 30 minutes.
func (s *scan) compound(a, b measure) bool {
	if seconds[a.unit] <= seconds[b.unit] || seconds[b.unit] == 0 || a.low != 0 || b.low != 0 {
		return false
	}
	gap := b.from - a.to
	return gap == 0 || gap == 1 && s.spanAt(a.to) != nil && s.spanAt(a.to).of("stopword") == "" && s.spanAt(a.to).has("stopword", "")
}

// sameTime says that a measure in brackets repeats the one before in another
// unit: 8 weeks (56 days), 20 seconds (6 rings), two weeks (10 business days).
func (s *scan) sameTime(a, b measure) bool {
	return a.unit != b.unit && b.from-a.to <= 3 && b.from > 0 && s.bracketed(a.to, b.from) && (a.unit == "ring" || b.unit == "ring" || a.asLongAs(b))
}

// asLongAs says that two measures are about the same time: ten working days are
// two weeks.
func (m measure) asLongAs(other measure) bool {
	long := func(m measure) float64 {
		return m.value * units[m.unit].times * float64(lasts(hours.Limit{Value: 1, Unit: units[m.unit].unit}))
	}
	ratio := long(m) / long(other)
	return ratio > 0.65 && ratio < 1.55
}

func (s *scan) bracketed(from, to int) bool {
	for at := from; at < to; at++ {
		if s.tokens[at].kind == markToken && (s.tokens[at].mark == '(' || s.tokens[at].mark == '/' || s.tokens[at].mark == ',') {
			return true
		}
	}
	return false
}
