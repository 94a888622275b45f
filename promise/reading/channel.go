package reading

import (
	"slices"
	"strings"
)

// places reads by which touchpoints it is promised: those by which something
// comes in. What we send, and by what, is none: your confirmation letter, a reply
// by e-mail.
func (a *assembly) places() {
	p, s := &a.out.Promise, a.scan
	for at := range s.spans {
		n := &s.spans[at]
		touchpoint := n.of("touch")
		if touchpoint != "" && !slices.Contains(p.Population.Touchpoints, touchpoint) && !s.named(n, touchpoint) && !s.goesOut(n, touchpoint) {
			p.Population.Touchpoints = append(p.Population.Touchpoints, touchpoint)
		}
	}
}

// outgoing are the beginnings of the verbs for what we send, folded; written the
// words that say how; incoming those behind which something comes in.
var (
	outgoing = strings.Fields(`issu send sent post mail provid deliver dispatch prepar produc print grant return writ giv ship forward generat receive
		जारी भेज दिया दी दिए بھیج جاری ارسال gonder verir verilir duzenle ilet iletil jari bhej`)
	adverbs = strings.Fields("by via through over in per online electronically")
	serving = strings.Fields("serve served see seen attend attended receive received")
)

// comesIn are the names of what people write to us: a letter of theirs.
var comesIn = strings.Fields("complaint complaints request requests enquiry enquiries inquiry inquiries customer customers client clients citizen citizens answer reply acknowledge return")

// wordAt is a word of the sentence, folded; "" where none stands.
func (s *scan) wordAt(at int) string {
	if at < 0 || at >= len(s.tokens) || s.tokens[at].kind != wordToken {
		return ""
	}
	return string(s.folded(s.text[s.tokens[at].from:s.tokens[at].to]))
}

// named says that a word of a touchpoint is a part of a name for something else:
// a birth certificate (प्रमाण पत्र), an appointment letter, a call for proposals;
// or a deed of ours: we will post it.
func (s *scan) named(n *span, touchpoint string) bool {
	before, after := s.spanAt(n.from-1), s.spanAt(n.to)
	word := s.wordAt(n.from)
	if n.to-n.from == 1 && slices.Contains([]string{"will", "shall", "we", "can", "ll"}, s.wordAt(n.from-1)) && !strings.HasSuffix(word, "s") {
		return true // we will post, call, phone, fax
	}
	if touchpoint == "telephone" && s.says(n.to, "for") && strings.HasPrefix(word, "call") {
		return true
	}
	if touchpoint != "letter" {
		return false
	}
	switch word {
	case "written", "تحریری", "लिखित", "yazili", "likhit":
		return after != nil && after.has("stop", "") && !after.has("start", "")
	case "letter", "letters", "पत्र", "patra":
		if s.wordAt(n.from-1) == "" || before != nil && (before.has("stopword", "") || before.has("number", "") || before.has("outof", "") || before.has("from", "")) {
			return false
		}
		return word == "पत्र" || word == "patra" || !slices.Contains(comesIn, s.wordAt(n.from-1)) && (before == nil || !before.has("touch", "") && !before.has("percent", "") && !before.has("stop", "replied"))
	case "خط", "khat":
		of := s.wordAt(n.from - 1)
		owner := s.wordAt(n.from - 2)
		belongs := slices.Contains(strings.Fields("کا کے کی ka ke ki"), of)
		start := s.spanAt(n.from - 2)
		return belongs && owner != "" && owner != "آپ" && owner != "aap" && (start == nil || !start.has("start", ""))
	case "post":
		return s.tokens[n.from].to < len(s.text) && s.text[s.tokens[n.from].to] == '-' || s.says(n.to, "office")
	}
	return false
}

// eitherWay says that the sentence names a touchpoint and nothing tells that
// something comes in by it: Letters: 10 working days.
func (a *assembly) eitherWay() bool {
	s := a.scan
	for at := range s.spans {
		n := &s.spans[at]
		touchpoint := n.of("touch")
		if touchpoint == "" || !slices.Contains(a.out.Promise.Population.Touchpoints, touchpoint) {
			continue
		}
		if slices.Contains(wayIn, s.wordAt(n.from-1)) || slices.Contains(adverbs, s.wordAt(n.from)) || n.has("start", "") || n.has("stop", "") {
			return false
		}
	}
	if len(a.out.Promise.Population.Touchpoints) == 0 {
		return false
	}
	return !slices.ContainsFunc(s.spans, func(n span) bool {
		return n.has("start", "") || n.has("stop", "replied") || n.has("stop", "answered") || n.has("stop", "acknowledged") || n.has("stop", "resolved")
	})
}

// wayIn are words before a touchpoint by which something comes in.
var wayIn = strings.Fields("by via through in at on over your our from")

// goesOut says that something is sent by a touchpoint, as the deed nearest to it
// tells: before it in English, behind it elsewhere.
func (s *scan) goesOut(n *span, touchpoint string) bool {
	if s.lexicon.cuesFollow {
		return s.sentBehind(n)
	}
	adverb := slices.Contains(adverbs, s.wordAt(n.from-1)) || slices.Contains(adverbs, s.wordAt(n.from))
	for at := n.from - 1; at >= max(0, n.from-9); at-- {
		if s.tokens[at].kind == markToken && strings.ContainsRune(",.;:", s.tokens[at].mark) {
			break
		}
		near := s.spanAt(at)
		switch {
		case touchpoint == "face" && s.wordAt(at) == "visit":
			return true
		case near != nil && near.has("start", ""):
			return false
		}
		if slices.Contains(serving, s.wordAt(at)) || touchpoint == "telephone" && s.wordAt(at) == "return" {
			return false
		}
		if s.sends(at) {
			return true
		}
		if near != nil && near.has("stop", "") {
			return adverb
		}
	}
	return !adverb && s.sentBehind(n)
}

// sends says that a word is a verb for what we send.
func (s *scan) sends(at int) bool {
	word := s.wordAt(at)
	return word != "" && slices.ContainsFunc(outgoing, func(begin string) bool { return strings.HasPrefix(word, begin) })
}

// sentBehind says that the deed behind a touchpoint sends it, or by it: your
// letter will be issued; ای میل سے بھیجیں گے. Of what comes in the answer is told,
// or the receipt.
func (s *scan) sentBehind(n *span) bool {
	for at := n.to; at < len(s.tokens); at++ {
		if s.tokens[at].kind == markToken && strings.ContainsRune(".;:۔।", s.tokens[at].mark) {
			return false
		}
		near := s.spanAt(at)
		if near != nil && (near.has("start", "received") || near.has("stop", "replied") || near.has("stop", "answered") || near.has("stop", "acknowledged") || near.has("stop", "resolved")) {
			return false
		}
		if s.sends(at) {
			return true
		}
	}
	return false
}
