package reading

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"vaada/internal/language"
	"vaada/promise"
)

// words keeps what is promised in the sentence's own words, without what is
// measured. A phrase has no digits.
func (a *assembly) words() {
	s := a.scan
	if len(s.tokens) == 0 {
		return
	}
	begin, end := 0, len(s.tokens)
	for end > begin && s.tokens[end-1].kind == markToken {
		end--
	}
	var out strings.Builder
	from, to := a.startWords()
	cut := false // the token before was left out
	for at := begin; at < end; at++ {
		if at == from && to > at {
			at, cut = to-1, true
			continue
		}
		if at == a.since[0] && a.since[1] > at {
			at, cut = a.since[1]-1, true
			continue
		}
		if skip := a.measured(at); skip > at {
			at, cut = skip-1, true
			continue
		}
		t := s.tokens[at]
		if t.kind == numberToken || t.kind == markToken && (t.mark == '%' || t.mark == '(' || t.mark == ')') {
			cut = true
			continue
		}
		if out.Len() > 0 && (!t.joined || cut && t.kind == wordToken) {
			out.WriteByte(' ')
		}
		cut = false
		out.WriteString(s.text[t.from:t.to])
	}
	phrases := promise.Phrases{Deed: strings.Trim(out.String(), " ,;:-–—۔।.")}
	if a.out.Language == language.English {
		phrases.Who, phrases.Deed = whoWill(untied(phrases.Deed))
		if p := a.out.Promise; p.Class == promise.Rate && p.Share != nil && phrases.Who != "we" {
			phrases.Who, phrases.Object = "", phrases.Who // 98 % of bills will be right
			if phrases.Object == "" {
				phrases.Object, phrases.Deed = whatIs(phrases.Deed)
			}
		}
	}
	a.out.Promise.Words = promise.Words{Source: a.out.Language, In: map[language.Language]promise.Phrases{a.out.Language: phrases}}
}

// ties are the words that lead to what was cut out of an English phrase: they are
// left at its end alone.
var ties = strings.Fields("within in on at the a an and or to by of for from up than less more t every not no later before after over under least most")

// untied takes the words from the end of a phrase that led to what is measured.
func untied(phrase string) string {
	for {
		phrase = strings.TrimRight(phrase, " ,;:-–—.+(")
		at := strings.LastIndexAny(phrase, " ;,")
		if at < 0 || !slices.Contains(ties, strings.ToLower(phrase[at+1:])) {
			return phrase
		}
		phrase = phrase[:at]
	}
}

// whoWill takes an English phrase apart into who and what they will do: we will
// answer; complaints will be answered; of calls shall be answered.
func whoWill(phrase string) (who, deed string) {
	for _, we := range []string{"We will ", "we will ", "We shall ", "We "} {
		if deed, cut := strings.CutPrefix(phrase, we); cut {
			return "we", deed
		}
	}
	for _, verb := range []string{" will ", " shall "} {
		who, deed, found := strings.Cut(phrase, verb)
		if !found || strings.ContainsAny(who, ",;:.") || len(strings.Fields(who)) > mostWho || strings.Contains(deed, verb) {
			continue
		}
		if who = strings.TrimPrefix(who, "of "); who == "cases" || who == "all cases" { // the sentence says so
			who = "they"
		}
		if first := strings.ToLower(strings.Fields(who + " x")[0]); first == "if" || first == "when" || first == "where" {
			continue
		}
		return lowered(who), deed
	}
	return "", phrase
}

// whatIs takes an English phrase apart into what is meant and what it will be: of
// bills are right.
func whatIs(phrase string) (what, deed string) {
	for _, verb := range []string{" is ", " are "} {
		what, rest, found := strings.Cut(phrase, verb)
		if what = strings.TrimPrefix(what, "of "); found && what != "" && !strings.ContainsAny(what, ",;:.") && len(strings.Fields(what)) <= mostWho {
			return lowered(what), "be " + rest
		}
	}
	return "", phrase
}

// mostWho is how many words name who acts.
const mostWho = 7

// lowered writes the first letter small, as a word stands within a sentence,
// where it is no name: all behind it is small too.
func lowered(phrase string) string {
	first, size := utf8.DecodeRuneInString(phrase)
	if strings.ToLower(phrase[size:]) != phrase[size:] {
		return phrase
	}
	return string(unicode.ToLower(first)) + phrase[size:]
}

// startWords gives the tokens that name the start, which the promise has as an
// event: of receipt. Where they stand before their word they are left.
func (a *assembly) startWords() (from, to int) {
	n, end := a.startSpan()
	if n == nil || a.out.Promise.Start == "" || a.scan.lexicon.cuesFollow {
		return 0, 0
	}
	for _, each := range a.scan.spans {
		if each.from >= n.from && each.to <= end && each.has("start", "") {
			to = each.to
		}
	}
	return n.from, to
}

// measured gives the token after a measure, a share or a sum that begins at a
// token, with the word that leads to it; the token itself where none does.
func (a *assembly) measured(at int) int {
	s := a.scan
	begin := at
	if n := s.spanAt(at); n != nil && n.from == at && (n.has("role", "") || n.has("op", "")) {
		begin = n.to
	}
	for _, m := range s.measures {
		if m.from == begin || m.from == at {
			return a.tail(m.to)
		}
	}
	if n := s.beginsAt(at, a.sentenceSays()); n != nil && a.saysAgain(n) {
		return n.to
	}
	for _, q := range s.quantities {
		if (q.percent || q.currency != "") && (q.from == begin || q.from == at) {
			return a.tail(q.to)
		}
	}
	return at
}

// tail takes the word that stands behind a measure and belongs to it: کے اندر.
func (a *assembly) tail(at int) int {
	s := a.scan
	if !s.lexicon.cuesFollow {
		return at
	}
	if n := s.spanAt(at); n != nil && n.from == at && n.has("role", "") {
		return n.to
	}
	return at
}

// sentenceSays is the kind of the words that the sentence of the class says by
// itself.
func (a *assembly) sentenceSays() string {
	switch a.out.Promise.Class {
	case promise.Instant:
		return "moment"
	case promise.AverageTime:
		return "avg"
	}
	return "class"
}

// saysAgain says that a wording is one that the sentence of the class says once
// more: every month, the same day, of the agreed time.
func (a *assembly) saysAgain(n *span) bool {
	p := a.out.Promise
	switch p.Class {
	case promise.Instant, promise.AverageTime:
		return true
	case promise.Cadence:
		return n.has("class", "cadence") && p.Repeat != nil && p.Repeat.Every == nil && p.Repeat.Times == 1
	case promise.Window:
		return n.has("class", "window")
	case promise.Negotiated:
		return n.has("class", "agreed") || n.has("class", "told")
	}
	return false
}
