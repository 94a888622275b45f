package reading

import (
	"slices"
	"strings"
)

// denied asks where a sentence with a time says what is not done: we will not
// reply within 10 days; nobody is answered before 7 days. A time that is not
// passed is none of these: no call waits longer than a minute.
func (a *assembly) denied() {
	s := a.scan
	for _, m := range s.measures {
		if (m.role == limiting || m.role == ahead || m.role == over) && !s.notPassed(m) && s.deniedBeside(m.from, m.to) {
			a.ask(Denied)
		}
	}
	if n := s.find(0, "moment", ""); n != nil && a.out.Promise.Moment != "" && s.deniedBeside(n.from, n.to) {
		a.ask(Denied)
	}
}

// notPassed says that a time is one that nobody goes beyond: not longer than,
// never later than.
func (s *scan) notPassed(m measure) bool {
	if s.lexicon.cuesFollow {
		return s.near(m.to, 1, 2, "role", "longer") != nil
	}
	return s.near(m.from, -1, 3, "role", "longer") != nil || s.says(m.from-1, "than") && s.says(m.from-2, "later")
}

// deniedBeside says that the deed of a time is denied, in its sentence and its
// clause.
func (s *scan) deniedBeside(from, to int) bool {
	for at := range s.tokens {
		if at >= from && at < to || !s.denies(at) {
			continue
		}
		switch {
		case at < from && (s.stopped(at, from) || s.inserted(at, from) || s.depends(at, from) || s.lexicon.cuesFollow && (s.comma(at, from) || s.clauseEnds(at, from))):
		case at >= to && (s.stopped(to, at) || s.apart(to, at)):
		default:
			return true
		}
	}
	return false
}

// harmless are the words behind a denial that say nothing of the deed: not
// only, not counting, no charge.
var harmless = strings.Fields("only just counting including included include charge charges cost costs fee fees matter doubt appointment extra later problem")

// inserted says that a denial stands between two commas before a time: by a
// person, not a machine, within a minute.
func (s *scan) inserted(at, from int) bool { return at > 0 && s.comma(at-1, at) && s.comma(at, from) }

// denies says that a token denies a deed: not, نہیں, नहीं, yanıtlamayız. One that
// is a part of another wording, as of no later than, does not.
func (s *scan) denies(at int) bool {
	if s.tokens[at].kind != wordToken {
		return false
	}
	n := s.spanAt(at)
	if n == nil || n.from != at {
		return n == nil && s.everyFollows() && s.endsIn(at, notDone)
	}
	if s.says(at-1, "or") && s.says(at, "not") {
		return false
	}
	if !n.has("not", "") || s.says(at, "without") || s.says(at, "olmadan") {
		return s.everyFollows() && !n.has("role", "") && !n.has("moment", "") && s.endsIn(at, notDone)
	}
	return !slices.ContainsFunc(harmless, func(word string) bool { return s.says(n.to, word) })
}

func (s *scan) everyFollows() bool { return s.lexicon.everyFollows }

// What Turkish verbs end in that deny, and that speak of what is not done.
var (
	notDone   = strings.Fields("maz mez mazlar mezler mayız meyiz mayacak meyecek mayacağız meyeceğiz mayacaktır meyecektir mamaktadır memektedir mıyoruz miyoruz muyoruz müyoruz")
	ifNotDone = strings.Fields("mazsa mezse mazsak mezsek mazlarsa mezlerse mazsanız mezseniz madığında mediğinde madığımızda mediğimizde madığı mediği")
)

// endsIn says that a word has one of these ends, and a stem before it.
func (s *scan) endsIn(at int, ends []string) bool {
	word := strings.Clone(string(s.folded(s.text[s.tokens[at].from:s.tokens[at].to])))
	if word == "namaz" {
		return false
	}
	return slices.ContainsFunc(ends, func(end string) bool {
		return strings.HasSuffix(word, string(s.folded(end))) && len(word) > len(end)+1
	})
}

// leftOut is what days mean that are said not to count.
var leftOut = []sense{{kind: "exclusion"}}

// leftOut says that the wording of days that count, the span at, is denied: not
// including weekends, چھٹی کے دن شامل نہیں, hafta sonları dâhil edilmeden.
func (s *scan) leftOut(at int) bool {
	n := s.spans[at]
	if at > 0 && s.spans[at-1].to == n.from && s.spans[at-1].has("not", "") {
		return true
	}
	for _, behind := range s.spans[at+1:] {
		if behind.from >= n.to+2 {
			break
		}
		if behind.has("not", "") || behind.has("left out", "") {
			return true
		}
	}
	return false
}

// depends says that what is denied is no deed of ours but what it hangs on: if
// you are not content, we reply; complaints that cannot be settled are answered.
func (s *scan) depends(at, limit int) bool {
	for before := at - 1; before >= max(0, at-3); before-- {
		for _, word := range []string{"which", "who", "whose"} {
			if s.says(before, word) {
				return true
			}
		}
		if s.says(before, "that") && before == at-1 {
			return true
		}
	}
	for before := at - 1; before >= 0; before-- {
		n := s.spanAt(before)
		if n != nil && n.has("condition", "") || s.says(before, "when") {
			return s.comma(at, limit)
		}
	}
	return false
}

// apart says that another clause begins between a time and a denial behind it.
func (s *scan) apart(from, to int) bool {
	if s.lexicon.cuesFollow {
		return s.clauseEnds(from, to)
	}
	for at := from; at < to; at++ {
		if s.tokens[at].kind == markToken && strings.ContainsRune(",()–—", s.tokens[at].mark) {
			return true
		}
		for _, word := range []string{"and", "but", "or", "if", "unless", "where", "when", "which", "that", "who", "because", "as"} {
			if s.says(at, word) {
				return true
			}
		}
	}
	return false
}

// clauseEnds says that a deed is said between two tokens, and that something
// else follows: … جواب دیں گے، اور.
func (s *scan) clauseEnds(from, to int) bool {
	for at := max(from, 1); at < to; at++ {
		n := s.spanAt(at - 1)
		if n != nil && n.has("stopword", "") && n.from > 0 { // جواب دیں گے
			n = s.spanAt(n.from - 1)
		}
		if n == nil || !n.has("stop", "") || n.to < at-1 {
			continue
		}
		if t := s.tokens[at]; t.kind == markToken && strings.ContainsRune(",،–—", t.mark) {
			return true
		}
		for _, word := range []string{"اور", "لیکن", "مگر", "और", "लेकिन", "मगर", "ve", "ama", "ancak", "aur", "lekin", "magar"} {
			if s.says(at, word) {
				return true
			}
		}
	}
	return false
}

// unkept says that a time is the one whose end brings something else: we refund
// it if we do not reply within 10 days; 7 günde yanıt vermezsek ücreti iade ederiz.
func (s *scan) unkept(m measure) bool {
	for _, n := range s.spans {
		if n.has("class", "remedy") && n.to-n.from > 2 && n.from > 0 && n.from >= m.from-12 && n.to <= m.from && s.says(n.from, "if") {
			return true
		}
	}
	for at := m.to; s.everyFollows() && at < min(len(s.tokens), m.to+7); at++ {
		if s.tokens[at].kind == wordToken && s.endsIn(at, ifNotDone) {
			return true
		}
	}
	return false
}

// orMore says that a limit is the least time, and not the most: 10 days or more.
func (s *scan) orMore(m measure) bool {
	if s.between(m.from, m.to, "or more", "") {
		return true
	}
	at := m.to
	if n := s.beginsAt(at, "role"); n != nil && n.has("role", "within") && s.lexicon.cuesFollow { // 7 دن میں یا زیادہ
		at = n.to
	}
	return s.beginsAt(s.skipMarks(at, "(,"), "or more") != nil
}
