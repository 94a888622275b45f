package reading

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"vaada/internal/language"
)

// lexicon.tsv has the words by which sentences are understood: a sense, and for
// each language its wordings, with | between them.
//
//go:embed lexicon.tsv
var lexiconFile string

// sense is what a wording means: its kind and, of that kind, which.
type sense struct {
	kind  string
	value string
	n     float64 // of a number
}

// lexicon is one column of the table: a tree of words.
type lexicon struct {
	words         map[string]int32
	next          map[step]int32
	senses        [][]sense // by node
	pointIsGroup  bool      // 1.500,5
	cuesFollow    bool      // 5 دن سے کم: what bounds a measure stands after it
	everyFollows  bool      // 15 dakikada bir
	calendarAfter bool      // 5 jours ouvrables
}

type step struct{ node, word int32 }

// The columns. Urdu and Hindi in Roman letters have one of their own.
const (
	roman  = language.Language("roman")
	french = language.Language("fr")
)

var columns = []language.Language{language.English, language.Urdu, language.Hindi, language.Turkish, roman, french}

// lexicons are read when the first sentence is: most who start the program read
// none.
var lexicons = sync.OnceValue(func() map[language.Language]*lexicon { return readLexicons(lexiconFile) })

func readLexicons(file string) map[language.Language]*lexicon {
	all := map[language.Language]*lexicon{}
	for _, l := range columns {
		all[l] = &lexicon{
			words: map[string]int32{}, next: map[step]int32{}, senses: [][]sense{nil},
			pointIsGroup: l == language.Turkish, everyFollows: l == language.Turkish,
			cuesFollow:    l != language.English && l != french,
			calendarAfter: l == french || l == language.Turkish,
		}
	}
	lines := strings.Split(strings.TrimRight(file, "\n"), "\n")
	for _, line := range lines[1:] {
		cells := strings.Split(line, "\t")
		kind, value, _ := strings.Cut(cells[0], ":")
		meaning := sense{kind: kind, value: value}
		switch kind {
		case "number", "plus", "scale", "fraction", "half":
			meaning.n, _ = strconv.ParseFloat(value, 64)
		}
		for at, l := range columns {
			for wording := range strings.SplitSeq(cells[1+at], "|") {
				all[l].add(wording, meaning)
			}
		}
	}
	for _, l := range language.All {
		all[l].count(language.Reader{Language: l})
	}
	return all
}

// ofTheseMany end a Turkish number that is so many of a hundred: yüzde doksanı.
var ofTheseMany = []string{"ı", "ını", "ında", "i", "ini", "inde", "u", "unu", "unda", "ü", "ünü", "ünde", "sı", "sını", "sında", "si", "sini", "sinde"}

// count adds the words for numbers up to a thousand, as the language says them;
// Turkish ones also written together, and as so many of a hundred.
func (l *lexicon) count(r language.Reader) {
	for n := int64(0); n <= 1000; n++ {
		words, meaning := r.SpokenNumber(n), sense{kind: "number", value: strconv.FormatInt(n, 10), n: float64(n)}
		l.add(words, meaning)
		if r.Language == language.Turkish {
			l.add(strings.ReplaceAll(words, " ", ""), meaning)
			for _, end := range ofTheseMany {
				if soft, found := strings.CutSuffix(words, "dört"); n > 0 && n < 100 {
					if found {
						words = soft + "dörd"
					}
					l.add("yüzde "+words+end, sense{"fraction", meaning.value, meaning.n})
				}
			}
		}
		if short, found := strings.CutPrefix(words, "one "); found {
			l.add(short, meaning)
		}
	}
}

// word is the number of a word, 0 where the lexicon has none.
func (l *lexicon) word(folded []byte) int32 { return l.words[string(folded)] }

func (l *lexicon) add(wording string, meaning sense) {
	s := scan{lexicon: l}
	node := int32(0)
	for _, word := range strings.FieldsFunc(wording, func(r rune) bool { return !isLetter(r) }) {
		folded := string(s.folded(word))
		if l.words[folded] == 0 {
			l.words[folded] = int32(len(l.words) + 1)
		}
		at := step{node, l.words[folded]}
		if l.next[at] == 0 {
			l.senses = append(l.senses, nil)
			l.next[at] = int32(len(l.senses) - 1)
		}
		node = l.next[at]
	}
	if node != 0 {
		l.senses[node] = append(l.senses[node], meaning)
	}
}

// span is a wording that was found: the tokens from and before to.
type span struct {
	from, to int
	senses   []sense
}

func (s span) has(kind, value string) bool {
	for _, each := range s.senses {
		if each.kind == kind && (value == "" || each.value == value) {
			return true
		}
	}
	return false
}

// of gives the value of a kind, "" where the span has none.
func (s span) of(kind string) string {
	for _, each := range s.senses {
		if each.kind == kind {
			return each.value
		}
	}
	return ""
}

// look finds the wordings of a sentence: at each place the longest, unless a
// longer one begins within it (سے زیادہ سے زیادہ).
func (s *scan) look() {
	s.spans = s.spans[:0]
	for at := 0; at < len(s.tokens); {
		found, end, words := s.longest(at, len(s.tokens))
		for next := at + 1; next < end; next++ {
			if _, _, more := s.longest(next, len(s.tokens)); more > words { // percent, of the time: not percent of
				found, end, words = s.longest(at, next)
			}
		}
		if found == 0 {
			at++
			continue
		}
		s.spans = append(s.spans, span{from: at, to: end, senses: s.lexicon.senses[found]})
		at = end
	}
	for at, n := range s.spans {
		if n.has("cal", "calendar") && n.to-n.from > 1 && s.leftOut(at) {
			s.spans[at].senses = leftOut
		}
	}
}

// longest gives the longest wording that begins with a token and ends before
// another: its node, the token after it and how many words it has. Hyphens may
// stand between them.
func (s *scan) longest(at, before int) (found int32, end, words int) {
	n := 0
	for node, to := int32(0), at; to < before; {
		t := s.tokens[to]
		if to > at && t.kind == markToken && t.joined && (t.mark == '-' || t.mark == '\'' || t.mark == '’' || t.mark == '/') {
			to++
			continue
		}
		if t.kind != wordToken || t.word == 0 {
			break
		}
		if node = s.lexicon.next[step{node, t.word}]; node == 0 {
			break
		}
		to++
		n++
		if len(s.lexicon.senses[node]) > 0 {
			found, end, words = node, to, n
		}
	}
	return found, end, words
}
