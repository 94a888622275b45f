package reading

import (
	"strings"

	"vaada/promise"
)

// started are the events that the lexicon's words for a start mean.
var started = map[string]promise.Event{
	"received": promise.Received, "applied": promise.Applied, "documents complete": promise.DocumentsComplete, "rung": promise.Rung,
	"queued": promise.Queued, "arrived": promise.Arrived, "asked": promise.Asked, "complained": promise.Complained, "approved": promise.Approved,
	"decided": promise.Decided, "fault reported": promise.FaultReported, "became aware": promise.Aware, "due day": promise.DueDay,
	"referred": promise.Referred, "visit done": promise.VisitDone, "bought": promise.Bought, "delivered": promise.Delivered,
	"claimed": promise.Claimed, "interrupted": promise.Interrupted, "called": promise.Rung, "done": promise.Done, "verified": promise.Verified,
	"paid": promise.FeeReceived,
}

// stopped are the events that the words for a deed mean, surest first.
var stopped = []struct {
	value string
	event promise.Event
}{
	{"acknowledged", promise.Acknowledged},
	{"answered", promise.Answered},
	{"restored", promise.Restored},
	{"paid", promise.Paid},
	{"resolved", promise.Resolved},
	{"issued", promise.Issued},
	{"decided", promise.Decided},
	{"replied", promise.Replied},
	{"done", promise.Done},
}

// reach is over how many tokens a word such as "of" or "after" looks for the
// event it speaks of.
const reach = 9

// events reads what starts and stops the time.
func (a *assembly) events() {
	p := &a.out.Promise
	from, to := a.startSpan()
	if from != nil {
		p.Start = a.startOf(from, to)
		a.started = [2]int{from.from, to}
	}
	if len(a.out.Limits) == 0 && p.Class != promise.Instant {
		return
	}
	for _, each := range stopped {
		n := a.scan.find(0, "stop", each.value)
		for n != nil && to > 0 && n.from >= from.from && n.to <= to {
			n = a.scan.find(n.to, "stop", each.value)
		}
		if n != nil && (each.value != "answered" || a.scan.has("touch", "telephone")) {
			p.Stop = each.event
			break
		}
	}
	if p.Stop == p.Start {
		p.Stop = ""
	}
}

// startSpan finds the word that leads to the start, and the token after the
// phrase that names it. It looks after the limit first.
func (a *assembly) startSpan() (from *span, to int) {
	limit := 0
	for _, m := range a.scan.measures {
		if m.role == limiting {
			limit = m.to
			break
		}
	}
	for _, begin := range [2]int{limit, 0} {
		for at := range a.scan.spans {
			n := &a.scan.spans[at]
			if n.from < begin || !n.has("from", "") || begin == 0 && limit > 0 && !a.leads(n) {
				continue
			}
			if begin > 0 && a.scan.stopped(limit, n.from) {
				break
			}
			if end := a.phraseEnd(n); end > 0 {
				return n, end
			}
		}
	}
	return nil, 0
}

// stopped says that a sentence ends between two tokens.
func (s *scan) stopped(from, to int) bool {
	for at := from; at < to; at++ {
		if s.tokens[at].kind == markToken && strings.ContainsRune(".;", s.tokens[at].mark) {
			return true
		}
	}
	return false
}

// leads says that a start may stand before the limit: at the beginning of the
// sentence, or behind a word that can mean nothing else.
func (a *assembly) leads(n *span) bool {
	if a.scan.lexicon.cuesFollow {
		return true
	}
	switch strings.ToLower(a.scan.text[a.scan.tokens[n.from].from:a.scan.tokens[n.to-1].to]) {
	case "upon", "once", "after", "following", "when":
		return true
	}
	return false
}

// phraseEnd gives the token after the phrase that names a start, or 0. In
// Urdu, Hindi and Turkish the phrase stands before its word.
func (a *assembly) phraseEnd(n *span) int {
	s := a.scan
	if s.lexicon.cuesFollow {
		for at := n.from - 1; at >= max(0, n.from-3); at-- {
			if m := s.spanAt(at); m != nil && m.has("start", "") {
				return n.to
			}
		}
		return 0
	}
	for at := n.to; at < min(len(s.tokens), n.to+reach); at++ {
		t := s.tokens[at]
		if t.kind == markToken && strings.ContainsRune(".;:(", t.mark) {
			return 0
		}
		if m := s.spanAt(at); m != nil && m.has("start", "") {
			end := m.to
			for end < len(s.tokens) && !(s.tokens[end].kind == markToken && strings.ContainsRune(".;:,()–", s.tokens[end].mark)) {
				end++
			}
			return end
		}
	}
	return 0
}

// startOf gives the event of a start's phrase: the completeness of what was
// asked before its mere arrival, whichever is named first.
func (a *assembly) startOf(from *span, to int) promise.Event {
	begin := from.from
	if a.scan.lexicon.cuesFollow {
		begin = max(0, from.from-4)
	}
	first := ""
	for at := range a.scan.spans {
		n := a.scan.spans[at]
		if n.from < begin || n.to > to {
			continue
		}
		value := n.of("start")
		if value == "documents complete" {
			return promise.DocumentsComplete
		}
		if value != "" && first == "" {
			first = value
		}
	}
	return started[first]
}
