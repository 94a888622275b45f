package reading

import (
	"slices"
	"strings"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise"
)

// lost asks about words that measure something beside what was read, and stand
// in no field of it: a number is missed by unaccounted, these have none.
func (a *assembly) lost() {
	s, p := a.scan, a.out.Promise
	timed := len(a.limits) > 0
	if timed && p.Moment == "" && a.besideMoment() || p.Class == promise.Cadence && a.twoRhythms() {
		a.ask(OneEach)
		a.out.Promise.Population.Touchpoints = nil // calls in 20 seconds, e-mails the same day
	}
	if at, two := a.besides(); two {
		a.ask(OneEach)
		a.out.joint = [2]int{s.tokens[at].from, s.tokens[at].to}
	}
	for n := s.find(0, "some", ""); n != nil; n = s.find(n.to, "some", "") {
		if a.whom(n) {
			a.ask(Varies)
		}
	}
	switch {
	case timed && p.Class != promise.Remedy && (s.has("lost", "uptime") || a.perPeriod()): // 99 % uptime … 4 hours; 14 hours a year
		a.ask(Unmatched)
	case timed && a.ifNot(), s.has("lost", "time") && p.Class != promise.Available, p.Share != nil && a.ofMoney():
		a.ask(Unmatched)
	case p.Class == promise.Available && p.Share == nil && p.Limit == nil: // opening hours stand at the touchpoints
		a.ask(NoNumber)
	case p.Class == promise.Cadence && a.monthAlone(): // by the first of July each year
		a.ask(Unmatched)
	case p.Class == promise.Reciprocal && a.rolled(ahead) != nil: // counted back: no sentence of the class says it
		a.ask(Unmatched)
	case p.Class == promise.Notice && (a.atMostBefore() || slices.Contains(sent, p.Start)): // sooner than 10 days after receipt
		a.ask(Strict)
	}
	if q := a.share; q != nil && (s.between(q.from-2, q.from, "lost", "about") || s.between(q.from-2, q.from, "lost", "almost")) || a.past() {
		a.ask(Hedged)
	}
	if q := a.share; q != nil && (p.Class == promise.AverageTime || a.allBut(q)) { // an average has no share
		a.ask(Unmatched)
	}
	for _, m := range a.limits {
		if m.counting == hours.Working && (m.unit == "week" || m.unit == "month") { // a working week
			a.ask(Calendar)
		}
		if s.says(m.from-1, "twice") || s.says(m.from-1, "double") {
			a.ask(Unmatched)
		}
		if s.between(m.from-3, m.from, "lost", "about") || s.between(m.to, m.to+2, "lost", "about") {
			a.ask(Hedged)
		}
		if s.says(m.from-2, "you") && s.says(m.from-1, "have") { // 21 days to comment: the customer's time
			a.ask(Unmatched)
		}
	}
}

// past says that a sentence tells what was. The form used to apply, which somebody
// sends, was not.
func (a *assembly) past() bool {
	s := a.scan
	for n := s.find(0, "lost", "past"); n != nil; n = s.find(n.to, "lost", "past") {
		first := strings.ToLower(s.text[s.tokens[n.from].from:s.tokens[n.from].to])
		if first != "used" || s.says(n.from-1, "we") || !s.promises(n.from) {
			return true
		}
	}
	return false
}

// whom says that a sentence is for some customers alone, wherever it names them:
// Members get …; letters from business customers …; for pensioners …. Our members
// may be all that an association has, unless they stand at its beginning.
func (a *assembly) whom(n *span) bool {
	s := a.scan
	if n.from <= 1 || !n.has("ours", "") {
		return true
	}
	return s.lexicon.cuesFollow && n.from <= 3 || s.says(n.from-1, "for") || s.says(n.from-2, "for")
}

// allBut says that a share is of those left out: all but 5 %, 5 فیصد کے سوا.
func (a *assembly) allBut(q *quantity) bool {
	s := a.scan
	if s.lexicon.cuesFollow {
		return s.between(q.to, q.to+3, "exclusion", "")
	}
	return s.says(q.from-2, "all") && (s.says(q.from-1, "but") || s.says(q.from-1, "except"))
}

// sent are the events that a customer brings about: nobody is told ahead of them.
var sent = []promise.Event{
	promise.Received, promise.Applied, promise.DocumentsComplete, promise.Complained, promise.Rung, promise.Asked, promise.Claimed, promise.FaultReported,
}

// between says that a wording of a kind stands among some tokens of a sentence,
// and no full stop before it.
func (s *scan) between(from, to int, kind, value string) bool {
	for at := max(from, 0); at < min(to, len(s.tokens)); at++ {
		if n := s.spanAt(at); n != nil && n.has(kind, value) {
			return true
		}
		if t := s.tokens[at]; t.kind == markToken && (t.mark == '.' || t.mark == ';' || t.mark == ':') {
			return false
		}
	}
	return false
}

// ofMoney says that a share is one of money, and none of cases: 12 % interest,
// 25 % of the fare, 8 % a year.
func (a *assembly) ofMoney() bool {
	s, q := a.scan, a.share
	if q == nil {
		return false
	}
	return s.has("interest", "") || s.says(q.to, "p") && s.says(q.to+2, "a") || s.between(q.to, q.to+3, "lost", "money") || s.between(q.from-2, q.from, "lost", "money")
}

// besideMoment says that a sentence with a limit promises something at once, or
// by itself, too: blocked at once, replaced within 5 days.
func (a *assembly) besideMoment() bool {
	n := a.scan.find(0, "moment", "")
	if n == nil {
		return false
	}
	for _, m := range a.limits { // immediately, within one hour at most
		if m.from >= n.to && a.joins(n.to, m.from) || n.from >= m.to && n.from-m.to <= 1 {
			return false
		}
	}
	return true
}

// joins says that nothing but marks and words such as within stands between two
// tokens.
func (a *assembly) joins(from, to int) bool {
	for at := from; at < to; at++ {
		n := a.scan.spanAt(at)
		if a.scan.tokens[at].kind == wordToken && (n == nil || !n.has("role", "") && !n.has("op", "")) {
			return false
		}
	}
	return true
}

// twoRhythms says that a sentence names two: weekly, and every two weeks.
func (a *assembly) twoRhythms() bool {
	m := a.rolled(repeating)
	if m == nil {
		return false
	}
	for _, n := range a.scan.spans {
		if n.has("class", "cadence") && (n.to <= m.from-2 || n.from >= m.to) && a.scan.period(n) != "" {
			return true
		}
	}
	return false
}

// perPeriod says that a limit is of a whole period, and none of each case: 14
// hours per customer per year.
func (a *assembly) perPeriod() bool {
	s := a.scan
	for _, m := range a.limits {
		at := m.to
		if s.lexicon.cuesFollow {
			if n := s.near(m.from, -1, 3, "lost", "per"); n != nil {
				return true
			}
			continue
		}
		if n := s.near(at, 1, 3, "lost", "per"); n != nil {
			return true
		}
	}
	return false
}

// ifNot says that a limit is what has passed before something else is done: if
// it is not settled in 7 days, turn to the officer.
func (a *assembly) ifNot() bool {
	s := a.scan
	for _, m := range a.limits {
		if s.between(m.to, m.to+6, "lost", "not") || s.unkept(m) {
			return true
		}
		from, to := m.from-8, m.from
		if s.lexicon.cuesFollow {
			from, to = m.to, m.to+6
		}
		negated, asked := false, false
		for _, n := range s.spans {
			if n.from < from || n.to > to {
				continue
			}
			negated = negated || n.has("not", "")
			asked = asked || n.has("condition", "")
		}
		if negated && asked && !s.comma(max(from, 0), min(to, len(s.tokens))) {
			return true
		}
	}
	return false
}

// comma says that a part of a sentence ends between two tokens.
func (s *scan) comma(from, to int) bool {
	for at := from; at < to; at++ {
		if t := s.tokens[at]; t.kind == markToken && (t.mark == ',' || t.mark == '،' || t.mark == ';') {
			return true
		}
	}
	return false
}

// atMostBefore says that so long before is the latest: up to 2 hours before.
func (a *assembly) atMostBefore() bool {
	m := a.rolled(ahead)
	return m != nil && a.scan.near(m.from, -1, 2, "op", "most") != nil
}

// monthAlone says that a rhythm names a month whose day was not read.
func (a *assembly) monthAlone() bool {
	if r := a.out.Promise.Repeat; r != nil && len(r.Dates) > 0 {
		return false
	}
	s := a.scan
	for at := range s.tokens {
		small := s.text[s.tokens[at].from] >= 'a' && s.text[s.tokens[at].from] <= 'z' // we may march
		if s.month(at) != 0 && (!small || s.language != language.English) {
			return true
		}
	}
	return false
}
