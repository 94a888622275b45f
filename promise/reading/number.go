package reading

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// number reads a number in digits or words, or in both: 2½, two and a half,
// 10 lakh, ninety-nine point five, ساڑھے تین.
func (s *scan) number(at int) (value float64, end int, found bool) {
	if n := s.beginsAt(at, "plus"); n != nil {
		more := n.n("plus")
		if value, end, found = s.number(n.to); found {
			return value + more, end, true
		}
		if unit := s.beginsAt(n.to, "unit"); unit != nil {
			return 1 + more, n.to, true
		}
		return 0, at + 1, false
	}
	if value, end, found = s.figure(at); !found {
		return value, end, false
	}
	value, end = s.scaled(value, end)
	value, end = s.pointed(value, end)
	if n := s.beginsAt(end, "half"); n != nil {
		value, end = value+n.n("half"), n.to
	}
	return value, end, true
}

// figure reads one number in digits or words. One that belongs to a code, a
// date or a time of day is none.
func (s *scan) figure(at int) (value float64, end int, found bool) {
	if at >= len(s.tokens) {
		return 0, at, false
	}
	t := s.tokens[at]
	if t.kind == numberToken {
		if s.isCode(at) && !s.glued(at) || s.isDate(at) || s.isNamed(at) || s.isListed(at) || s.isDialled(at) || s.isOClock(at) {
			return 0, at + 1, false
		}
		return t.number, at + 1, true
	}
	if n := s.beginsAt(at, "number"); n != nil {
		return n.n("number"), n.to, true
	}
	return 0, at + 1, false
}

// beginsAt gives the wording of a kind that begins at a token, or nil.
func (s *scan) beginsAt(at int, kind string) *span {
	if n := s.spanAt(at); n != nil && n.from == at && n.has(kind, "") {
		return n
	}
	return nil
}

// n is the number of a sense.
func (s span) n(kind string) float64 {
	for _, each := range s.senses {
		if each.kind == kind {
			return each.n
		}
	}
	return 0
}

// scaled takes the thousands and lakhs behind a number, and what follows each:
// two thousand eight hundred, دس لاکھ.
func (s *scan) scaled(value float64, end int) (all float64, after int) {
	for {
		n := s.beginsAt(end, "scale")
		if n == nil {
			return all + value, end
		}
		scale := n.n("scale")
		all, value, end = all+value*scale, 0, n.to
		if next := s.spanAt(end); next != nil && next.has("number", "") {
			if more, after, found := s.figure(end); found && more < scale {
				value, end = more, after
			}
		}
	}
}

// pointed takes decimals in words: point five, اعشاریہ پانچ.
func (s *scan) pointed(value float64, end int) (all float64, after int) {
	n := s.beginsAt(end, "point")
	if n == nil {
		return value, end
	}
	digits, at := "", n.to
	for next := s.beginsAt(at, "number"); next != nil && next.n("number") < 100 && next.n("number") == math.Trunc(next.n("number")); next = s.beginsAt(at, "number") {
		digits += strconv.Itoa(int(next.n("number")))
		at = next.to
	}
	decimals, err := strconv.ParseFloat("0."+digits, 64)
	if err != nil || digits == "" {
		return value, end
	}
	return value + decimals, at
}

// wordingAt takes what the lexicon knows as a whole: the next working day, an
// hour, three quarters of. It gives the token after it.
func (s *scan) wordingAt(at int) (after int, found bool) {
	n := s.spanAt(at)
	if n == nil || n.from != at {
		return at, false
	}
	if near := n.of("near"); near != "" {
		m := measure{value: 1, unit: "day", cued: true, whole: true, from: at, to: n.to}
		if near == "next" {
			m.count("working")
		}
		s.measures = append(s.measures, m)
		return n.to, true
	}
	if n.has("fraction", "") {
		q := quantity{value: n.n("fraction"), percent: true, from: at, to: n.to, unclear: s.says(at-1, "within")}
		if q.unclear && q.value == 25 { // three months, or a part of something
			s.measures = append(s.measures, measure{value: 1, unit: "quarter", guessed: true, from: at, to: n.to})
			return n.to, true
		}
		s.sided(&q)
		s.quantities = append(s.quantities, q)
		return n.to, true
	}
	amount, unit, _ := strings.Cut(n.of("amount"), " ")
	value, err := strconv.ParseFloat(amount, 64)
	if err != nil || value == 1 && !s.counts(at) {
		return at, false
	}
	m := measure{value: value, unit: unit, from: at, to: n.to}
	if unit == "wday" {
		m.unit = "day"
		m.count("working")
	}
	s.andMore(&m)
	s.measures = append(s.measures, m)
	return m.to, true
}

// andMore takes the part of a unit that is said behind it: a month and a half, 2
// hours and a quarter.
func (s *scan) andMore(m *measure) {
	if n := s.beginsAt(m.to, "half"); n != nil {
		m.value, m.to = m.value+n.n("half"), n.to
	}
}

// counts says that "an hour" is an amount of time, and not what something is
// per: a word such as within or every stands before it.
func (s *scan) counts(at int) bool {
	n := s.spanAt(at - 1)
	if n == nil {
		return false
	}
	for _, role := range []string{"within", "below", "longer", "before", "every"} {
		if n.has("role", role) {
			return true
		}
	}
	return n.has("op", "")
}

// outOfAll reads 9 in 10 calls, 9 out of 10, ten میں سے nine, her 10 çağrının
// 9'u as a share.
func (s *scan) outOfAll(at, end int, value float64) (q quantity, after int, found bool) {
	if q, after, found := s.partOf(at, end, value); found {
		return q, after, true
	}
	to := end
	join := s.beginsAt(to, "outof")
	if join == nil && s.lexicon.cuesFollow { // ہر 10 کالوں میں سے 9
		to++
		join = s.beginsAt(to, "outof")
	}
	switch {
	case join != nil:
		to = join.to
	case !s.isOfThese(end):
		return q, end, false
	}
	all, after, found := s.figure(to)
	if found && s.lexicon.cuesFollow && all < value {
		value, all = all, value
	}
	if !found || all < value || value == 0 || all > 100 {
		return q, end, false
	}
	if next := s.beginsAt(after, "unit"); next != nil {
		return q, end, false
	}
	q = quantity{value: 100 * value / all, percent: true, worked: true, from: at, to: after}
	s.sided(&q)
	s.strictly(&q)
	return q, after, true
}

// partOf reads 1/2 of cases as a share.
func (s *scan) partOf(at, end int, value float64) (q quantity, after int, found bool) {
	if end+2 >= len(s.tokens) || !s.slashed(end) || !s.tokens[end].joined || !s.tokens[end+1].joined || s.tokens[end+1].kind != numberToken {
		return q, end, false
	}
	all := s.tokens[end+1].number
	if value < 1 || all <= value || all > 10 || !s.says(end+2, "of") {
		return q, end, false
	}
	q = quantity{value: 100 * value / all, percent: true, worked: true, from: at, to: end + 2}
	s.sided(&q)
	return q, end + 2, true
}

// isOfThese says that a Turkish word says of which something is a part:
// çağrının, aramadan.
func (s *scan) isOfThese(at int) bool {
	if !s.lexicon.everyFollows || at+1 >= len(s.tokens) || s.tokens[at].kind != wordToken || s.beginsAt(at, "unit") != nil {
		return false
	}
	word := string(s.folded(s.text[s.tokens[at].from:s.tokens[at].to]))
	return len(word) > 4 && slices.ContainsFunc([]string{"dan", "den", "tan", "ten", "nin", "nun"}, func(end string) bool { return strings.HasSuffix(word, end) })
}

// rangeTo reads the upper end of 2-7, 2 to 7, 2 or 7, 2 سے 7, of 24/48 and of
// between 2 and 7.
func (s *scan) rangeTo(at, end int) (high float64, after int, found bool) {
	if end+1 >= len(s.tokens) || !s.joinsRange(at, end) {
		return 0, end, false
	}
	high, after, found = s.figure(end + 1)
	if t := s.tokens[end+1]; !found && t.kind == numberToken && t.joined {
		high, after, found = t.number, end+2, true
	}
	if found && s.tokens[end].mark == '/' {
		unit := s.beginsAt(after, "unit")
		return high, after, unit != nil && s.tokens[at].kind == numberToken && s.tokens[at].number > 1
	}
	return high, after, found
}

func (s *scan) joinsRange(at, end int) bool {
	t := s.tokens[end]
	if t.kind == markToken {
		return t.mark == '-' || t.mark == '–' || t.mark == '—' || t.mark == '/'
	}
	switch word := s.text[t.from:t.to]; word {
	case "to", "TO", "or", "ila", "ilâ", "veya", "سے", "یا", "से", "या", "se", "ya", "تا", "à", "a":
		return true
	case "and":
		return s.says(at-1, "between")
	}
	return false
}
