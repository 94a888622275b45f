package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Bounds that keep a hostile text harmless.
const (
	mostText   = 256 << 10 // bytes of a text that are read
	mostLetter = 40        // letters of a word that are kept
)

type script int

const (
	latin script = iota // and every script that has no rules of its own
	arabic
	devanagari
	digits
)

// word is one word as it is written: its exact form, and what it is made of.
type word struct {
	script script
	exact  string
	head   string // what stands before an apostrophe: Ankara'ya → ankara
	joined bool   // follows the word before it after a single hyphen
	number bool   // belongs to a telephone number together with the word before it
}

// words splits a text into its words, in order.
func words(text string) []word {
	s := splitter{}
	text = norm.NFKD.String(cut(text, mostText))
	for _, r := range text {
		s.read(r)
	}
	s.end()
	return s.words
}

func cut(text string, most int) string {
	if len(text) <= most {
		return strings.ToValidUTF8(text, " ")
	}
	for most > 0 && !utf8.RuneStart(text[most]) {
		most--
	}
	return strings.ToValidUTF8(text[:most], " ")
}

type splitter struct {
	words   []word
	letters []rune
	script  script
	head    int  // letters before the apostrophe
	quote   bool // the last sign was an apostrophe
	gap     []rune
}

func (s *splitter) read(r rune) {
	switch {
	case unicode.IsMark(r):
		s.mark(r)
	case unicode.IsLetter(r):
		s.letter(r)
	case unicode.IsDigit(r):
		s.digit(r)
	case r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`' || r == '´':
		s.quote = len(s.letters) > 0
		if !s.quote {
			s.space(r)
		}
	case r == '\u200b' || !unicode.Is(unicode.Cf, r):
		s.space(r)
	}
}

func (s *splitter) mark(r rune) {
	if s.script != devanagari || len(s.letters) == 0 || r == '\u093c' {
		return
	}
	if r == '\u0901' { // candrabindu
		r = '\u0902'
	}
	s.letters = append(s.letters, r)
}

func (s *splitter) letter(r rune) {
	if r == '\u0640' { // tatweel
		return
	}
	if is := scriptOf(r); is != s.script || len(s.letters) == 0 {
		if !(is == latin && s.script == digits && len(s.letters) > 0) {
			s.end()
		}
		s.script = is
	}
	s.apostrophe()
	switch s.script {
	case arabic:
		s.letters = append(s.letters, arabicLetter(r))
	case devanagari:
		s.letters = append(s.letters, r)
	default:
		s.letters = appendLatin(s.letters, r)
	}
}

func (s *splitter) digit(r rune) {
	if s.script == arabic || s.script == devanagari {
		s.end()
	}
	if len(s.letters) == 0 {
		s.script = digits
	}
	s.apostrophe()
	s.letters = append(s.letters, '0'+digitValue(r))
}

func (s *splitter) apostrophe() {
	if s.quote && s.head == 0 {
		s.head = len(s.letters)
	}
	s.quote = false
}

func (s *splitter) space(r rune) {
	s.end()
	if len(s.gap) < 4 {
		s.gap = append(s.gap, r)
	}
}

func (s *splitter) end() {
	s.quote = false
	if len(s.letters) == 0 {
		return
	}
	letters := s.letters
	if s.script == devanagari {
		letters = anusvara(letters)
	}
	next := word{
		script: s.script,
		exact:  string(letters[:min(len(letters), mostLetter)]),
		joined: len(s.words) > 0 && string(s.gap) == "-",
		number: len(s.words) > 0 && s.script == digits && s.words[len(s.words)-1].script == digits &&
			strings.Trim(string(s.gap), " -.()/") == "",
	}
	if s.head >= 3 && s.head <= mostLetter {
		next.head = string(letters[:s.head])
	}
	s.words = append(s.words, next)
	s.letters, s.gap, s.head = s.letters[:0], s.gap[:0], 0
}

func scriptOf(r rune) script {
	switch {
	case unicode.Is(unicode.Arabic, r):
		return arabic
	case unicode.Is(unicode.Devanagari, r):
		return devanagari
	}
	return latin
}

func digitValue(r rune) rune {
	for _, row := range unicode.Nd.R16 {
		if rune(row.Lo) <= r && r <= rune(row.Hi) {
			return (r - rune(row.Lo)) % 10
		}
	}
	for _, row := range unicode.Nd.R32 {
		if rune(row.Lo) <= r && r <= rune(row.Hi) {
			return (r - rune(row.Lo)) % 10
		}
	}
	return 0
}

// appendLatin writes a letter small and plain. İ, I and ı are one letter: the
// English lower-casing would part them.
func appendLatin(letters []rune, r rune) []rune {
	switch r = unicode.ToLower(r); r {
	case 'ı':
		r = 'i'
	case 'ß':
		return append(letters, 's', 's')
	case 'æ':
		return append(letters, 'a', 'e')
	case 'œ':
		return append(letters, 'o', 'e')
	case 'ø':
		r = 'o'
	case 'ł':
		r = 'l'
	case 'đ', 'ð':
		r = 'd'
	case 'þ':
		return append(letters, 't', 'h')
	}
	return append(letters, r)
}

// arabicLetter brings the letters of Arabic and Persian keyboards to those of
// Urdu. Marks above them are gone already.
func arabicLetter(r rune) rune {
	switch r {
	case 'ي', 'ى':
		return 'ی'
	case 'ك', 'ڪ':
		return 'ک'
	case 'ه', 'ە', 'ة', 'ۃ':
		return 'ہ'
	case 'ٱ':
		return 'ا'
	}
	return r
}

// anusvara writes a nasal before a consonant of its own class as a dot:
// हिन्दी becomes हिंदी.
func anusvara(letters []rune) []rune {
	const virama = '\u094d'
	out := make([]rune, 0, len(letters))
	for i := 0; i < len(letters); i++ {
		if i+2 < len(letters) && letters[i+1] == virama && ownClass(letters[i], letters[i+2]) {
			out = append(out, '\u0902')
			i++
			continue
		}
		out = append(out, letters[i])
	}
	return out
}

func ownClass(nasal, next rune) bool {
	switch nasal {
	case 'ङ':
		return next >= 'क' && next <= 'घ'
	case 'ञ':
		return next >= 'च' && next <= 'झ'
	case 'ण':
		return next >= 'ट' && next <= 'ढ'
	case 'न':
		return next >= 'त' && next <= 'ध'
	case 'म':
		return next >= 'प' && next <= 'भ'
	}
	return false
}
