package reading

import (
	"math"
	"strings"
)

// unaccounted says that a number of the sentence stands in no field of the
// suggestion and is none that measures nothing: the number of a section, a
// date, a code, a telephone, an item of a list, round the clock.
func (a *assembly) unaccounted() bool {
	s := a.scan
	for at := range s.measures {
		if m := &s.measures[at]; m.inexact() || !m.taken && !s.always(m) {
			return true
		}
	}
	for at := range s.quantities {
		q := &s.quantities[at]
		if q.low != 0 || q.unclear || q.inexact() || !q.taken && !a.again(q) && !s.isArticle(q) && !s.isJoined(q) && !s.atAllTimes(q.from) {
			return true
		}
	}
	for at, t := range s.tokens {
		number := t.kind == numberToken || t.kind == markToken && t.mark == '0'
		if number && !s.held(at) && !s.measuresNothing(at) {
			return true
		}
	}
	return false
}

// held says that a token belongs to a measure or a quantity.
func (s *scan) held(at int) bool {
	for _, m := range s.measures {
		if at >= m.from && at < m.to {
			return true
		}
	}
	return s.counted(at) || at == s.ending-1
}

// inexact says that no limit can hold the measure as it was said: part of a
// second, part of a day of a month.
func (m *measure) inexact() bool {
	if days := daysOf[units[m.unit].unit] * units[m.unit].times; days != 0 {
		return m.value*days != math.Trunc(m.value*days) || m.low*days != math.Trunc(m.low*days)
	}
	return m.unit == "second" && (m.value != math.Trunc(m.value) || m.low != math.Trunc(m.low))
}

// inexact says that no share can hold the per cent as they were said.
func (q *quantity) inexact() bool {
	hundredths := q.value * 100
	return q.percent && !q.worked && math.Abs(hundredths-math.Round(hundredths)) > 1e-6
}

// again says that a number says once more what one before it said.
func (a *assembly) again(q *quantity) bool {
	for at := range a.scan.quantities {
		before := &a.scan.quantities[at]
		if before.from < q.from && before.taken && before.percent == q.percent && before.currency == q.currency && before.value == q.value {
			return true
		}
	}
	return false
}

// always says that a measure is round the clock: 24 hours a day, 7 days a week,
// 365 days a year.
func (s *scan) always(m *measure) bool {
	if s.atAllTimes(m.from) {
		return true
	}
	if m.role != lasting {
		return false
	}
	whole := map[string]float64{"hour": 24, "day": 7}[m.unit]
	return m.value == whole || m.unit == "day" && (m.value == 365 || m.value == 366) || s.roundTheClock(m)
}

// isArticle says that a one counts nothing: one of our officers.
func (s *scan) isArticle(q *quantity) bool {
	return q.value == 1 && !q.percent && q.currency == "" && q.to-q.from == 1 && s.tokens[q.from].kind == wordToken && !q.least && !q.most
}

// isJoined says that a number in words is a part of a longer word: zero-emission,
// one-stop, two-way.
func (s *scan) isJoined(q *quantity) bool {
	if s.tokens[q.from].kind != wordToken || q.percent || q.currency != "" || q.to+1 >= len(s.tokens) {
		return false
	}
	hyphen, word := s.tokens[q.to], s.tokens[q.to+1]
	return hyphen.kind == markToken && hyphen.mark == '-' && hyphen.joined && word.kind == wordToken && word.joined && s.beginsAt(q.to+1, "unit") == nil
}

// atAllTimes says that a number is a part of 24/7 or 24/7/365, of 24x7 or, in
// Turkish, of 7/24.
func (s *scan) atAllTimes(at int) bool {
	number := func(at int, value float64) bool {
		return at >= 0 && at < len(s.tokens) && s.tokens[at].kind == numberToken && s.tokens[at].number == value
	}
	joins := func(at int) bool {
		return at >= 0 && (s.slashed(at) || at < len(s.tokens) && s.tokens[at].mark == '×' || s.says(at, "x"))
	}
	both := func(at int) bool {
		return joins(at+1) && (number(at, 24) && number(at+2, 7) || number(at, 7) && number(at+2, 24))
	}
	return both(at) || both(at-2) || number(at, 365) && joins(at-1) && number(at-2, 7)
}

// measuresNothing says that a number in digits names something.
func (s *scan) measuresNothing(at int) bool {
	switch {
	case s.isNamed(at), s.isListed(at), s.isDialled(at), s.atAllTimes(at):
		return true
	case s.tokens[at].kind != numberToken:
		return false
	case s.isDate(at):
		return true
	}
	return s.isCode(at) && !s.isOrdinal(at) && !s.isOClock(at) && s.near(at, -1, 3, "role", "within") == nil
}

// isListed says that a number is that of an item in a list: 3. or 3) or (3) at
// the beginning of the sentence.
func (s *scan) isListed(at int) bool {
	if at > 1 || at == 1 && s.tokens[0].mark != '(' || at+1 >= len(s.tokens) {
		return false
	}
	next := s.tokens[at+1]
	return next.kind == markToken && next.joined && (next.mark == '.' || next.mark == ')')
}

// isDialled says that a number is a part of a telephone's: 1-800-622-6232, 0300
// 123 4567.
func (s *scan) isDialled(at int) bool {
	if s.dialledApart(at) {
		return true
	}
	joins := func(mark int) bool { // a stroke between two numbers, without blanks
		return mark > 0 && mark+1 < len(s.tokens) && s.tokens[mark].kind == markToken && s.tokens[mark].mark == '-' && s.tokens[mark].joined &&
			s.tokens[mark-1].kind == numberToken && s.tokens[mark+1].kind == numberToken && s.tokens[mark+1].joined
	}
	from, to := at, at
	for joins(from - 1) {
		from -= 2
	}
	for joins(to + 1) {
		to += 2
	}
	return to-from >= 4
}

// isOrdinal says that a number is a day in a row, and none of a month: the 15th
// working day, the 5th of each month.
func (s *scan) isOrdinal(at int) bool {
	if at+1 >= len(s.tokens) || s.month(at+2) != 0 || s.month(at-1) != 0 {
		return false
	}
	next := s.tokens[at+1]
	switch strings.ToLower(s.text[next.from:next.to]) {
	case "st", "nd", "rd", "th":
		return next.joined && (s.near(at+2, 1, 2, "unit", "") != nil || s.says(at+2, "of") || at+2 == len(s.tokens)-1)
	}
	return false
}

// isOClock says that a number is a time of day: 1 pm.
func (s *scan) isOClock(at int) bool {
	return s.says(at+1, "am") || s.says(at+1, "pm") || (s.says(at+1, "a") || s.says(at+1, "p")) && s.says(at+3, "m")
}

// names are the words that a number stands behind as a name, folded.
var names = func() map[string]bool {
	all := map[string]bool{}
	s := scan{}
	for word := range strings.FieldsSeq(`
		section sections subsection subsections article articles act schedule form forms paragraph paragraphs chapter part parts rule rules
		clause clauses annex appendix table figure step level tier category categories class classes type types phase stage priority version page pages
		regulation regulations number numbers no room group order schedules
		دفعہ دفعات شق قاعدہ ضمیمہ فارم درجہ باب نمبر مرحلہ धारा धाराओं नियम प्रपत्र फॉर्म अनुच्छेद अनुसूची श्रेणी अध्याय चरण madde maddesi bölüm ek tip form`) {
		all[string(s.folded(word))] = true
	}
	return all
}()

// isNamed says that a number is the name of something: section 214, sections
// 214, 262 or 298, 4982 sayılı kanun. A number with a unit or a per cent is none.
func (s *scan) isNamed(at int) bool {
	if next := s.beginsAt(at+1, "unit"); next != nil || s.beginsAt(at+1, "percent") != nil || at+1 < len(s.tokens) && s.tokens[at+1].mark == '%' {
		return false
	}
	if s.says(at+1, "sayılı") {
		return true
	}
	for before := at - 1; before >= 0; before-- {
		t := s.tokens[before]
		switch {
		case t.kind == numberToken, t.kind == markToken && strings.ContainsRune(",.-–()#0&", t.mark):
		case t.kind != wordToken:
			return false
		case names[string(s.folded(s.text[t.from:t.to]))]:
			return true
		case s.says(before, "and") || s.says(before, "or") || s.says(before, "to") || s.says(before, "nos"), t.to-t.from == 1:
		case s.says(before, "اور"), s.says(before, "یا"), s.says(before, "और"), s.says(before, "या"), s.says(before, "ve"), s.says(before, "veya"):
		default:
			return false
		}
	}
	return false
}

// dialledApart says that a number stands among others with blanks between, and
// is no thousands: 0300 123 4567.
func (s *scan) dialledApart(at int) bool {
	number := func(at int) bool { return at >= 0 && at < len(s.tokens) && s.tokens[at].kind == numberToken }
	if !number(at) {
		return false
	}
	from, to := at, at+1
	for number(from - 1) {
		from--
	}
	for number(to) {
		to++
	}
	digits, thousands := 0, s.text[s.tokens[from].from] != '0'
	for each := from; each < to; each++ {
		long := s.tokens[each].to - s.tokens[each].from
		digits += long
		thousands = thousands && (each == from || long == 3)
	}
	return to-from > 1 && digits >= 7 && !thousands
}
