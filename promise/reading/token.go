package reading

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word, a number or a mark of a sentence. From and to are its place
// in the text, in bytes.
type token struct {
	kind     tokenKind
	word     int32 // of the lexicon's words; 0 for an unknown one
	mark     rune
	number   float64
	from, to int
	joined   bool // no space before it
}

type tokenKind uint8

const (
	wordToken tokenKind = iota
	numberToken
	markToken
)

// tokenize cuts a text into tokens, with the words as a lexicon knows them.
func (s *scan) tokenize(text string) {
	s.tokens = s.tokens[:0]
	space := true
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case unicode.IsSpace(r):
			space = true
			at += size
			continue
		case isDigit(r), isFraction(r), space && pointFirst(text[at:]):
			end := numberEnd(text, at)
			value, ok := s.value(text[at:end])
			kind := numberToken
			if !ok {
				kind = markToken
			}
			s.tokens = append(s.tokens, token{kind: kind, mark: '0', number: value, from: at, to: end, joined: !space})
			at = end
		case isLetter(r):
			end := wordEnd(text, at)
			word := s.lexicon.word(s.folded(text[at:end]))
			if strings.EqualFold(text[at:end], "ön") { // before, and not ten (on)
				word = 0
			}
			s.tokens = append(s.tokens, token{kind: wordToken, word: word, from: at, to: end, joined: !space})
			at = end
		default:
			s.tokens = append(s.tokens, token{kind: markToken, mark: plainMark(r), from: at, to: at + size, joined: !space})
			at += size
		}
		space = false
	}
}

func isLetter(r rune) bool {
	return r < utf8.RuneSelf && (r|0x20 >= 'a' && r|0x20 <= 'z') ||
		r >= 'ٱ' && r <= 'ۓ' || r >= 'ء' && r <= 'ي' || r >= 'अ' && r <= 'ह' || // nearly all that is written in Urdu and Hindi
		r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsMark(r) || r == '\u200c' || r == '\u200d')
}

func isDigit(r rune) bool {
	return r >= '0' && r <= '9' || r >= '۰' && r <= '۹' || r >= '٠' && r <= '٩' || r >= '०' && r <= '९' || r >= '０' && r <= '９'
}

func wordEnd(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !isLetter(r) {
			return at
		}
		at += size
	}
	return at
}

// plainMark gives the hyphen for what a page prints in its place, so that
// 3‑5 and −5 are read as they look.
func plainMark(r rune) rune {
	switch r {
	case '\u2010', '\u2011', '\u2012', '\u2212':
		return '-'
	}
	return r
}

// numberEnd takes points and commas between digits into the number, and the
// fraction behind them: 1½, 1 ½.
func numberEnd(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		rest := text[at+size:]
		next, _ := utf8.DecodeRuneInString(rest)
		switch {
		case isFraction(r):
			return at + size
		case isDigit(r):
		case r == ' ' && isFraction(next), r == '،' && isGroup(rest):
		case !strings.ContainsRune(".,٫٬:۔", r) || !isDigit(next):
			return at
		}
		at += size
	}
	return at
}

// isGroup says that the digits behind an Urdu comma are thousands: ۱،۰۰۰ and
// ۱،۵۰،۰۰۰, but not ۵، ۱۰.
func isGroup(rest string) bool {
	n := groupOf(rest)
	if n != 2 {
		return n == 3
	}
	for range n {
		_, size := utf8.DecodeRuneInString(rest)
		rest = rest[size:]
	}
	more, thousands := strings.CutPrefix(rest, "،")
	return thousands && isGroup(more)
}

// isFraction says that one letter is a part of one: ½.
func isFraction(r rune) bool { return r >= '¼' && r <= '¾' || r >= '\u2150' && r <= '\u215e' }

// fractions are those that a limit can hold exactly; the others have no value
// and are asked about.
var fractions = map[rune]float64{'½': 0.5, '¼': 0.25, '¾': 0.75}

// pointFirst says that a number begins with its point: .5 hours.
func pointFirst(text string) bool { return len(text) > 1 && text[0] == '.' && isDigit(rune(text[1])) }

// value reads a number as the language writes it: 1,500.5, in Turkish 1.500,5.
// A time of day or a number that no language writes so has none.
func (s *scan) value(text string) (float64, bool) {
	group, point := byte(','), byte('.')
	if s.lexicon.pointIsGroup {
		group, point = point, group
	}
	s.digits = s.digits[:0]
	decimal, part := false, 0.0
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case isDigit(r):
			s.digits = append(s.digits, western(r))
		case r == '٬', r == '،', r == ' ':
		case r == '٫', r == '۔':
			s.digits = append(s.digits, '.')
			decimal = true
		case isFraction(r):
			value, exact := fractions[r]
			if !exact || decimal {
				return 0, false
			}
			part = value
		case byte(r) == group && !decimal && groupOf(text[at+size:]) == 3, byte(r) == group && !decimal && group == ',' && groupOf(text[at+size:]) == 2:
		case (byte(r) == point || byte(r) == group) && r != ':' && !decimal:
			decimal = true
			s.digits = append(s.digits, '.')
		default:
			return 0, false
		}
		at += size
	}
	if len(s.digits) == 0 {
		return part, part > 0
	}
	value, err := strconv.ParseFloat(string(s.digits), 64)
	return value + part, err == nil
}

// groupOf counts the digits up to the next mark.
func groupOf(rest string) (n int) {
	for _, r := range rest {
		if !isDigit(r) {
			return n
		}
		n++
	}
	return n
}

func western(r rune) byte {
	switch {
	case r >= '۰' && r <= '۹':
		return byte('0' + r - '۰')
	case r >= '٠' && r <= '٩':
		return byte('0' + r - '٠')
	case r >= '०' && r <= '९':
		return byte('0' + r - '०')
	case r >= '０' && r <= '９':
		return byte('0' + r - '０')
	}
	return byte(r)
}

// folded writes a word as the lexicon has it: lower case without accents,
// Urdu letters in one form and without marks, Hindi without nukta.
func (s *scan) folded(word string) []byte {
	s.word = s.word[:0]
	for _, r := range word {
		if r < utf8.RuneSelf {
			if r >= 'A' && r <= 'Z' {
				r |= 0x20
			}
			s.word = append(s.word, byte(r))
			continue
		}
		if r = foldRune(r); r != 0 {
			s.word = utf8.AppendRune(s.word, r)
		}
	}
	return s.word
}

var foldLetters = map[rune]rune{
	'ş': 's', 'ç': 'c', 'ğ': 'g', 'ı': 'i', 'İ': 'i', 'ö': 'o', 'ü': 'u', 'â': 'a', 'î': 'i', 'û': 'u',
	'é': 'e', 'è': 'e', 'ê': 'e', 'ë': 'e', 'à': 'a', 'ô': 'o', 'ù': 'u', 'ï': 'i', 'œ': 'o',
	'ي': 'ی', 'ى': 'ی', 'ئ': 'ی', 'ك': 'ک', 'ه': 'ہ', 'ة': 'ہ', 'ۂ': 'ہ', 'ۃ': 'ہ', 'أ': 'ا', 'إ': 'ا', 'ؤ': 'و', 'ۓ': 'ے',
	'ँ': 'ं',
}

func foldRune(r rune) rune {
	if r < '\u0600' {
		r = unicode.ToLower(r)
	}
	if folded, listed := foldLetters[r]; listed {
		return folded
	}
	switch {
	case r >= '\u064b' && r <= '\u0652', r == '\u0670', r == '\u0640', r == '\u200c', r == '\u200d', r == '\u093c', r == '\u0307':
		return 0
	}
	return r
}
