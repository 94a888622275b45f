package reading

import (
	"cmp"
	"math"
	"strings"
	"time"

	"vaada/promise"
)

// near says that a wording of a kind stands before a token (steps back) or from
// it on, over at most so many tokens and no full stop between.
func (s *scan) near(at, step, reach int, kind, value string) *span {
	for range reach {
		if step < 0 {
			at--
		}
		if at < 0 || at >= len(s.tokens) || s.tokens[at].kind == markToken && strings.ContainsRune(".;:", s.tokens[at].mark) {
			return nil
		}
		n := s.spanAt(at)
		if n != nil && n.has(kind, value) {
			return n
		}
		if n != nil && !n.has("stopword", "") && !n.has("cal", "") && !n.has("role", "") && !n.has("op", "") && !n.has("number", "") && reach > 1 {
			return nil
		}
		if n == nil && s.tokens[at].kind == wordToken {
			return nil
		}
		if step > 0 {
			at++
		}
	}
	return nil
}

// role finds what a measure does, from the words around it.
func (s *scan) role(m *measure) {
	before := func(reach int, value string) bool { return s.near(m.from, -1, reach, "role", value) != nil }
	after := func(reach int, value string) bool { return s.near(m.to, 1, reach, "role", value) != nil }
	around := func(value string) bool { return before(4, value) || after(3, value) }
	switch {
	case m.whole:
	case after(1, "per") || s.roundTheClock(m) || s.allDay(m):
		m.role = lasting
	case after(2, "slot"):
		m.role = slotted
	case s.isRepeat(m):
		m.role = repeating
	case before(2, "past") || before(2, "for") || s.lexicon.cuesFollow && after(1, "for") || s.lexicon.calendarAfter && s.outOf(m):
		m.role = lasting
	case after(2, "before") || s.lexicon.cuesFollow && after(2, "until"):
		m.role = ahead
	case !s.lexicon.cuesFollow && before(3, "longer") || s.lexicon.cuesFollow && after(2, "longer"):
		m.role = over
		if s.negated(m.from) || s.lexicon.cuesFollow && s.find(m.to, "not", "") != nil {
			m.role, m.cued = limiting, true // not on hold longer than a minute
		}
	case m.from > 0 && s.tokens[m.from-1].kind == markToken && s.tokens[m.from-1].mark == '<':
		m.below, m.cued = true, true
	case !s.lexicon.cuesFollow && before(3, "below") || s.lexicon.cuesFollow && after(2, "below"):
		m.below, m.cued = true, true
	default:
		m.cued = around("within")
	}
}

// negated says that a word such as not stands a few words before a token.
func (s *scan) negated(at int) bool {
	for before := at - 1; before >= max(0, at-7); before-- {
		if s.tokens[before].kind == markToken && strings.ContainsRune(".;:,", s.tokens[before].mark) {
			return false
		}
		if n := s.spanAt(before); n != nil && n.has("not", "") {
			return true
		}
	}
	return false
}

// isRepeat says that something is done every so long: every 15 minutes, ہر 15
// منٹ میں, 15 dakikada bir.
func (s *scan) isRepeat(m *measure) bool {
	if !s.lexicon.everyFollows {
		n := s.spanAt(m.from - 1)
		return n != nil && n.has("role", "every")
	}
	n := s.spanAt(m.to)
	if n != nil && n.has("number", "1") {
		return true
	}
	if n != nil && n.has("role", "every") {
		return true
	}
	n = s.spanAt(m.from - 1)
	return n != nil && n.has("role", "every") && n.to-n.from == 1 && !n.has("number", "")
}

// roundTheClock finds 24/7 and 24 hours a day.
func (s *scan) roundTheClock(m *measure) bool {
	at := m.from - 1
	return at > 0 && s.tokens[at].kind == markToken && s.tokens[at].mark == '/' && s.tokens[at-1].kind == numberToken
}

// allDay finds a service that is there 24 hours: not how much time there is.
func (s *scan) allDay(m *measure) bool {
	return m.unit == "hour" && m.value == 24 && s.near(m.from, -1, 3, "role", "within") == nil && s.near(m.to, 1, 3, "role", "within") == nil &&
		(s.has("class", "avail") || s.has("share", "uptime"))
}

// outOf finds 24 heures sur 24.
func (s *scan) outOf(m *measure) bool {
	n := s.spanAt(m.to)
	return n != nil && n.has("role", "past") && n.to < len(s.tokens) && s.tokens[n.to].kind == numberToken
}

// sided says whether at least or at most so many are meant.
func (s *scan) sided(q *quantity) {
	if s.near(q.from, -1, 3, "op", "least") != nil {
		q.least = true
	}
	if s.near(q.from, -1, 3, "op", "most") != nil || s.near(q.to, 1, 1, "op", "most") != nil ||
		s.lexicon.cuesFollow && s.near(q.to, 1, 2, "op", "most") != nil {
		q.most = true
	}
}

// shareAt reads a number as a share: 90%, %90, 90 per cent, 9 out of 10.
func (s *scan) shareAt(at, end int, value float64) (q quantity, after int, found bool) {
	percent := func(at int) bool {
		if at < 0 || at >= len(s.tokens) {
			return false
		}
		t := s.tokens[at]
		if t.kind == markToken && (t.mark == '%' || t.mark == '٪') {
			return true
		}
		n := s.spanAt(at)
		return n != nil && n.has("percent", "")
	}
	q = quantity{value: value, percent: true, from: at, to: end}
	switch {
	case percent(end):
		q.to = end + 1
		if n := s.spanAt(end); n != nil && n.has("percent", "") {
			q.to = n.to
		}
	case percent(at-1) && (at < 2 || s.tokens[at-2].kind != numberToken) && !s.counted(at-1):
		q.from = at - 1
	default:
		return q, end, false
	}
	if before := q.from - 1; before >= 0 && s.tokens[before].kind == markToken && (s.tokens[before].mark == '±' || s.tokens[before].mark == '+') {
		q.band = true
	}
	s.sided(&q)
	s.strictly(&q)
	return q, q.to, true
}

// strictly says whether more or less than the share is meant, the number itself
// not being enough.
func (s *scan) strictly(q *quantity) {
	n := s.spanAt(q.from - 1)
	if s.lexicon.cuesFollow {
		n = s.spanAt(q.to)
	}
	switch {
	case n == nil:
	case n.has("strict", ""):
		q.strict = true
	case n.has("role", "below"):
		q.most, q.strict = true, true
	case n.has("role", "longer") && !q.most && !q.least:
		q.least, q.strict = true, true
	}
}

// passed says whether more than so many is meant, or fewer; and where that is
// denied, at most so many, or at least: nobody speaks to more than 3 people.
func (s *scan) passed(q *quantity) {
	n, denied := s.spanAt(q.from-1), s.negated(q.from)
	if s.lexicon.cuesFollow {
		n, denied = s.spanAt(q.to), s.find(q.to, "not", "") != nil
	}
	if n == nil {
		return
	}
	more, fewer := n.has("op", "more") && !q.least && !q.most, n.has("role", "below") && !q.least
	if more || fewer {
		q.least, q.most, q.strict = more != denied, fewer != denied, !denied
	}
}

// currencies are the signs and words of money.
var currencies = map[string]string{
	"$": "USD", "₹": "INR", "₺": "TRY", "€": "EUR", "£": "GBP", "usd": "USD", "inr": "INR", "pkr": "PKR", "try": "TRY",
	"tl": "TRY", "gbp": "GBP", "eur": "EUR", "kes": "KES", "cad": "CAD", "dollars": "USD", "dollar": "USD",
	"lira": "TRY", "liras": "TRY", "pounds": "GBP", "euro": "EUR", "euros": "EUR",
	"ڈالر": "USD", "डॉलर": "USD", "dolar": "USD", "پاؤنڈ": "GBP", "पाउंड": "GBP", "sterlin": "GBP", "یورو": "EUR", "यूरो": "EUR", "avro": "EUR",
}

func (s *scan) currency(at int) string {
	if at < 0 || at >= len(s.tokens) || s.tokens[at].kind == numberToken {
		return ""
	}
	t := s.tokens[at]
	word := s.folded(s.text[t.from:t.to])
	if alone, found := rupees[string(word)]; found {
		return cmp.Or(s.rupees, alone, "PKR")
	}
	return currencies[string(word)]
}

// rupees are the words for the money of several countries, with the country's that
// writes so where the house has no rupees of its own; "" where none can be told.
var rupees = map[string]string{
	"rs": "", "rupee": "", "rupees": "", "rupay": "", "rupaye": "", "rupiya": "", "₨": "PKR", "روپے": "PKR", "روپیہ": "PKR",
	"रुपये": "INR", "रुपए": "INR", "रुपया": "INR", "रु": "INR", "रू": "INR",
}

// countries are the currencies that are called rupees.
var countries = []string{"PKR", "INR", "LKR", "NPR", "MUR", "SCR"}

// whose says that nobody can tell whose rupees a word means.
func (s *scan) whose(at int) bool {
	if s.rupees != "" {
		return false
	}
	t := s.tokens[at]
	alone, found := rupees[string(s.folded(s.text[t.from:t.to]))]
	return found && alone == ""
}

// sumAt reads a number as an amount of money.
func (s *scan) sumAt(at, end int, value float64) (q quantity, after int, found bool) {
	q = quantity{value: value, from: at, to: end}
	sign := at - 1
	if sign > 0 && s.tokens[sign].kind == markToken && s.tokens[sign].mark == '.' && s.tokens[sign].joined { // Rs. 500
		sign--
	}
	if q.currency = s.currency(sign); q.currency != "" {
		q.from, q.to, q.unclear = sign, s.evenly(end), s.whose(sign)
		return q, q.to, true
	}
	if q.currency = s.currency(end); q.currency != "" {
		q.to, q.unclear = end+1, s.whose(end)
		return q, q.to, true
	}
	if q.to = s.evenly(end); q.to > end {
		q.currency, q.unclear = cmp.Or(s.rupees, "PKR"), s.rupees == ""
		return q, q.to, true
	}
	return q, end, false
}

// evenly takes the stroke behind a sum of whole rupees, 500/-, and gives the token
// after it.
func (s *scan) evenly(end int) int {
	if end+1 < len(s.tokens) && s.slashed(end) && s.tokens[end].joined && s.tokens[end+1].joined && s.tokens[end+1].kind == markToken && s.tokens[end+1].mark == '-' {
		return end + 2
	}
	return end
}

// months are the names of the months, folded, with their numbers.
var months = func() map[string]time.Month {
	all := map[string]time.Month{}
	for _, year := range []string{
		"january february march april may june july august september october november december",
		"jan feb mar apr - jun jul aug sep oct nov dec",
		"ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
		"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
		"جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
		"जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
	} {
		for at, name := range strings.Fields(year) {
			s := scan{}
			all[string(s.folded(name))] = time.Month(at + 1)
		}
	}
	return all
}()

// month is the month that a token names, or 0.
func (s *scan) month(at int) time.Month {
	if at < 0 || at >= len(s.tokens) || s.tokens[at].kind != wordToken {
		return 0
	}
	t := s.tokens[at]
	return months[string(s.folded(s.text[t.from:t.to]))]
}

// byMonth says that a number stands beside the name of a month.
func (s *scan) byMonth(at int) bool { return s.month(at-1) != 0 || s.month(at+1) != 0 }

// yearDays gives the days of the year that the sentence names.
func (s *scan) yearDays() (all []promise.YearDay) {
	for at, t := range s.tokens {
		if t.kind != numberToken || t.number < 1 || t.number > 31 || t.number != math.Trunc(t.number) {
			continue
		}
		month := s.month(at + 1)
		if month == 0 {
			month = s.month(at - 1)
		}
		if month != 0 {
			all = append(all, promise.YearDay{Month: month, Day: int(t.number)})
		}
	}
	return all
}

// hasYear says that the sentence names a year, so that its dates come once.
func (s *scan) hasYear() bool {
	for at, t := range s.tokens {
		if t.kind == numberToken && t.number >= 1900 && t.number <= 2100 && t.to-t.from == 4 && s.isDate(at) {
			return true
		}
	}
	return false
}
