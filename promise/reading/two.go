package reading

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"vaada/internal/language"
)

// joints are the words that may join two promises.
var joints = strings.Fields("and but ve ama اور مگر और लेकिन aur")

// besides finds what joins two promises in a sentence with a share: only goods
// without preservatives, and at least 90 % organic. The share is of one of them
// alone.
func (a *assembly) besides() (joint int, found bool) {
	s := a.scan
	if a.share == nil {
		return 0, false
	}
	for at := range s.tokens {
		t := s.tokens[at]
		joins := t.kind == wordToken && slices.Contains(joints, strings.ToLower(s.text[t.from:t.to]))
		if !joins && (t.kind != markToken || !strings.ContainsRune(";؛", t.mark)) {
			continue
		}
		if s.wordsIn(0, at) < 3 || s.wordsIn(at+1, len(s.tokens)) < 3 {
			continue
		}
		if s.lexicon.cuesFollow && s.verbBefore(at) && !s.says(at+1, "bu") || s.language == language.English && s.promises(at) && a.goesOn(at+1) {
			return at, true
		}
	}
	return 0, false
}

// wordsIn counts the words among some tokens.
func (s *scan) wordsIn(from, to int) (n int) {
	for _, t := range s.tokens[from:to] {
		if t.kind == wordToken {
			n++
		}
	}
	return n
}

// verbEnds are how the last word of a clause ends where the verb stands there.
var verbEnds = map[language.Language][]string{
	language.Urdu:    {"گے", "گی", "گا", "ہیں", "ہے", "ہوں"},
	language.Hindi:   {"गे", "गी", "गा", "हैं", "है", "हों"},
	language.Turkish: {"ırız", "iriz", "uruz", "ürüz", "arız", "eriz", "tır", "tir", "tur", "tür", "dır", "dir", "dur", "dür"},
	roman:            {"ge", "gi", "ga", "gay", "gaa", "hai", "hain"},
}

// verbBefore says that a clause ends before a token, with its verb.
func (s *scan) verbBefore(at int) bool {
	for at--; at > 0 && s.tokens[at].kind == markToken; at-- {
	}
	word := strings.ToLower(s.text[s.tokens[at].from:s.tokens[at].to])
	return slices.ContainsFunc(verbEnds[s.language], func(end string) bool { return strings.HasSuffix(word, end) })
}

// promises says that somebody does something, or something is so, before a token.
func (s *scan) promises(before int) bool {
	for at := range before {
		if s.says(at, "we") || s.says(at, "will") || s.says(at, "is") || s.says(at, "are") {
			return true
		}
	}
	return false
}

// goesOn says that a clause of its own begins at a token: with who promises, or
// with the share, where that is no share of what stands before.
func (a *assembly) goesOn(at int) bool {
	s, q := a.scan, a.share
	for _, who := range []string{"we", "what", "our"} {
		if s.says(at, who) {
			return !s.between(at, at+4, "hedge", "") && !s.says(at+1, "target")
		}
	}
	begins := q.from >= at && s.wordsIn(at, q.from) <= 3 && (q.from == at || s.between(at, q.from, "op", ""))
	return begins && !s.between(q.to, q.to+3, "share", "")
}

// each reads the sentences of a text; one of two promises as two.
func (r *Reader) each(text string, l language.Language) iter.Seq[Reading] {
	return func(yield func(Reading) bool) {
		for _, p := range sentences(text) {
			for _, one := range r.apart(p, l) {
				if !yield(one) {
					return
				}
			}
		}
	}
}

// ofBoth are questions about all of a sentence: read by themselves, its halves would
// not ask them.
var ofBoth = []Topic{Hedged, Varies, Denied, Strict, Hidden, Long, Depends, Unmatched}

// apart cuts a sentence of two promises, where each says something by itself.
func (r *Reader) apart(p piece, l language.Language) []Reading {
	whole := r.piece(p, l)
	if whole.joint == [2]int{} || slices.ContainsFunc(ofBoth, whole.Asks) {
		return []Reading{whole}
	}
	var both []Reading
	for _, half := range []string{whole.Text[:whole.joint[0]], whole.Text[whole.joint[1]:]} {
		half = strings.Trim(half, " ,;،؛")
		if ends := cmp.Or(whole.Text[len(strings.TrimRight(whole.Text, ".!۔।")):], "."); !strings.HasSuffix(half, ends) {
			half += ends
		}
		each := r.piece(piece{p.line, half}, whole.Language)
		if each.Kind != Promised && each.Kind != Value {
			return []Reading{whole}
		}
		both = append(both, each)
	}
	return both
}
