package reading

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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
	if slices.ContainsFunc(ofBoth, whole.Asks) {
		return []Reading{whole}
	}
	if whole.joint == [2]int{} {
		return r.apartAtComma(p, whole)
	}
	return r.halves(p, whole, whole.joint, func(each Reading) bool { return each.Kind == Promised || each.Kind == Value })
}

// apartAtComma cuts a sentence in which nothing but a comma stands between two
// promises: each half has its own verb and its own number, and leaves open no more
// which of several it is.
func (r *Reader) apartAtComma(p piece, whole Reading) []Reading {
	if !whole.Asks(Which) {
		return []Reading{whole}
	}
	for at, letter := range whole.Text {
		if letter != ',' && letter != '،' || !speaks(whole.Text[:at], whole.Language) || !speaks(whole.Text[at:], whole.Language) {
			continue
		}
		both := r.halves(p, whole, [2]int{at, at + utf8.RuneLen(letter)}, func(each Reading) bool {
			return each.Kind == Promised && (each.Promise.Limit != nil || each.Promise.Share != nil) && !each.Asks(Which)
		})
		if len(both) == 2 {
			return both
		}
	}
	return []Reading{whole}
}

// leaning are the words with which a clause begins that is none by itself.
var leaning = strings.Fields("and or but if when where unless while because so that which who ve ya veya ama eğer اور یا مگر لیکن اگر جب तो और या लेकिन अगर जब")

// speaks says that a clause stands by itself: it has a verb where one stands in its language.
func speaks(clause string, l language.Language) bool {
	words := strings.FieldsFunc(strings.ToLower(clause), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	if len(words) < 3 || slices.Contains(leaning, words[0]) {
		return false
	}
	if ends, last := verbEnds[l]; last {
		return slices.ContainsFunc(ends, func(end string) bool { return strings.HasSuffix(words[len(words)-1], end) })
	}
	return slices.ContainsFunc(words, func(word string) bool { return slices.Contains([]string{"we", "will", "is", "are"}, word) })
}

// halves reads what stands before a joint and after it, where both pass; else the
// sentence stays whole.
func (r *Reader) halves(p piece, whole Reading, joint [2]int, pass func(Reading) bool) (both []Reading) {
	for _, half := range []string{whole.Text[:joint[0]], whole.Text[joint[1]:]} {
		half = strings.Trim(half, " ,;،؛")
		if ends := cmp.Or(whole.Text[len(strings.TrimRight(whole.Text, ".!۔।")):], "."); !strings.HasSuffix(half, ends) {
			half += ends
		}
		each := r.piece(piece{p.line, half}, whole.Language)
		if !pass(each) {
			return []Reading{whole}
		}
		both = append(both, each)
	}
	return both
}
