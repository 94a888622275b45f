package reading

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vaada/internal/language"
)

// Most is how many bytes of one sentence are read; the rest is left.
const Most = 4000

// cleaned gives a text without what does not show: controls of direction,
// which could make it look otherwise than it reads (hidden), zero-width marks
// and doubled blanks. What no sentence is long enough for is cut.
func cleaned(text string) (clean string, hidden bool) {
	if len(text) > Most {
		end := Most
		for end > 0 && !utf8.RuneStart(text[end]) {
			end--
		}
		text = text[:end]
	}
	return scrub(text)
}

// scrubbed is a text of any length without what does not show.
func scrubbed(text string) string {
	clean, _ := scrub(text)
	return clean
}

func scrub(text string) (clean string, hidden bool) {
	if isPlain(text) {
		return text, false
	}
	text = norm.NFC.String(strings.ToValidUTF8(text, "\ufffd"))
	var out strings.Builder
	space := true
	for _, r := range text {
		switch {
		case r >= '\u202a' && r <= '\u202e':
			hidden = hidden || r == '\u202d' || r == '\u202e'
		case r >= '\u2066' && r <= '\u2069', r == '\u200e', r == '\u200f', r == '\ufeff', r == '\u200b', r == '\u2060', r == '\u00ad':
		case unicode.IsSpace(r):
			if !space {
				out.WriteByte(' ')
			}
			space = true
		case unicode.IsControl(r):
		default:
			out.WriteRune(r)
			space = false
		}
	}
	return strings.TrimRight(out.String(), " "), hidden
}

// isPlain says that there is nothing to clean.
func isPlain(text string) bool {
	for at := range len(text) {
		if c := text[at]; c < ' ' || c >= 0x7f || c == ' ' && (at == 0 || at == len(text)-1 || text[at-1] == ' ') {
			return false
		}
	}
	return true
}

func isLatin(text string) bool {
	for _, r := range text {
		if unicode.Is(unicode.Arabic, r) || unicode.Is(unicode.Devanagari, r) {
			return false
		}
	}
	return true
}

// guess finds the language of a sentence: by its letters, and where they are
// Latin by whose words there are most of.
func (r *Reader) guess(text string) language.Language {
	arabic, devanagari, latin := 0, 0, 0
	for _, letter := range text {
		switch {
		case letter < utf8.RuneSelf:
			if letter|0x20 >= 'a' && letter|0x20 <= 'z' {
				latin++
			}
		case unicode.Is(unicode.Arabic, letter):
			arabic++
		case unicode.Is(unicode.Devanagari, letter):
			devanagari++
		default:
			latin++
		}
	}
	switch {
	case arabic > devanagari && 2*arabic > latin:
		return language.Urdu
	case devanagari > 0 && 2*devanagari > latin:
		return language.Hindi
	}
	best, most := language.English, r.covered(text, language.English)
	for _, l := range []language.Language{language.Turkish, roman} {
		if n := r.covered(text, l); n > most {
			best, most = l, n
		}
	}
	if best == roman {
		return language.Urdu
	}
	return best
}

// covered counts the letters that a lexicon knows.
func (r *Reader) covered(text string, l language.Language) (n int) {
	r.scan.text, r.scan.lexicon = text, lexicons()[l]
	r.scan.tokenize(text)
	for _, t := range r.scan.tokens {
		if t.kind == wordToken && t.word != 0 {
			n += t.to - t.from
		}
	}
	return n
}
