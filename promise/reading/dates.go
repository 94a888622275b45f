package reading

import (
	"math"
	"slices"
	"strings"

	"vaada/hours"
	"vaada/promise"
)

// dates reads from which date a promise is made, and asks about every other date
// beside what is measured: by 15 March, between November and March.
func (a *assembly) dates() {
	s, p := a.scan, &a.out.Promise
	if p.Class == promise.Cadence || p.Class == promise.Remedy || p.Class == promise.Reciprocal || len(a.out.Limits) == 0 && p.Share == nil {
		return
	}
	for at := range s.tokens {
		if s.inYear(at) {
			a.ask(Unmatched)
		}
		if !s.dated(at) || p.Start == "" && s.says(at-2, "of") { // within 10 days of 31 March: the start is asked for
			continue
		}
		from, to, date := s.sinceAt(at)
		if date == 0 || p.Since != 0 {
			a.ask(Unmatched)
			continue
		}
		p.Since, a.since = date, [2]int{from, to}
	}
}

// dated says that a token names a month of the calendar, and is no other word:
// may, march, aralık.
func (s *scan) dated(at int) bool {
	if s.month(at) == 0 {
		return false
	}
	if s.number31(at-1) || s.number31(at+1) || s.year(at+1) {
		return true
	}
	first := s.text[s.tokens[at].from]
	switch strings.ToLower(s.wordAt(at - 1)) {
	case "in", "from", "by", "until", "till", "before", "after", "since", "between", "during", "of", "to", "and", "through":
		return s.lexicon == lexicons()["en"] && first >= 'A' && first <= 'Z' && s.tokens[at].to-s.tokens[at].from > 2
	}
	return false
}

// inYear says that a token is a year in or until which something was or will be
// so: until 2024 we replied.
func (s *scan) inYear(at int) bool {
	if !s.year(at) || s.tokens[at].to-s.tokens[at].from != 4 || s.amongAll(at) {
		return false
	}
	if next := s.skipMarks(at+1, "'’"); s.lexicon.cuesFollow {
		words := "تک میں سے तक में से yilina yilinda yilindan"
		if next > at+1 { // 2027'den
			words = "den dan ten tan ye ya e a de da te ta"
		}
		return slices.Contains(strings.Fields(words), s.wordAt(next))
	}
	return slices.Contains(strings.Fields("until till in by from since before after"), s.wordAt(at-1))
}

// amongAll says that a number is one of which another is a part, and no year:
// 1 in 2000 bills, 2000 میں سے 1, 2000 faturanın 1'i, her 2000 faturada 1.
func (s *scan) amongAll(at int) bool {
	before := at - 2
	if slices.Contains(strings.Fields("every each per ہر فی हर प्रति her"), s.wordAt(at-1)) {
		return true
	}
	if s.says(at-1, "of") && s.says(at-2, "out") {
		before = at - 3
	} else if !s.says(at-1, "in") {
		return s.lexicon.cuesFollow && (s.beginsAt(at+1, "outof") != nil || s.beginsAt(at+2, "outof") != nil || s.isOfThese(at+1))
	}
	return before >= 0 && (s.tokens[before].kind == numberToken || s.beginsAt(before, "number") != nil)
}

// number31 says that a token is the day of a month.
func (s *scan) number31(at int) bool {
	if at < 0 || at >= len(s.tokens) || s.tokens[at].kind != numberToken {
		return false
	}
	n := s.tokens[at].number
	return n >= 1 && n <= 31 && n == math.Trunc(n)
}

func (s *scan) year(at int) bool {
	return at >= 0 && at < len(s.tokens) && s.tokens[at].kind == numberToken && s.tokens[at].number >= 1900 && s.tokens[at].number <= 2100
}

// sinceAt reads from 1 April 2027, whose month a token is: the tokens of all of
// it, and the date, or 0.
func (s *scan) sinceAt(month int) (from, to int, date hours.Date) {
	day, from := month-1, month-2
	if s.number31(month + 1) { // April 1, 2027
		day, from = month+1, month-1
	}
	to = s.skipMarks(max(day, month)+1, ",")
	word := s.wordAt(from)
	if !s.number31(day) || !s.year(to) || word != "from" && word != "since" && word != "of" || word == "of" && s.wordAt(from-1) != "as" {
		return 0, 0, 0
	}
	if word == "of" {
		from--
	}
	return from, to + 1, hours.DateOf(int(s.tokens[to].number), s.month(month), int(s.tokens[day].number))
}
