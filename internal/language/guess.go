package language

import (
	"strings"
	"unicode"
)

// Guess tells the language of what a customer wrote, by its script and, among
// Latin letters, by those that only Turkish has here; "" when it cannot tell.
// Arabic letters are taken for Urdu, Devanagari for Hindi.
func Guess(text string) Language {
	var arabic, devanagari, latin, turkish int
	for _, letter := range text {
		switch {
		case unicode.Is(unicode.Arabic, letter):
			arabic++
		case unicode.Is(unicode.Devanagari, letter):
			devanagari++
		case strings.ContainsRune("ğĞıİşŞ", letter):
			turkish++
			latin++
		case unicode.Is(unicode.Latin, letter):
			latin++
		}
	}
	switch {
	case arabic > devanagari && arabic > latin:
		return Urdu
	case devanagari > latin:
		return Hindi
	case turkish > 0:
		return Turkish
	case latin >= 20:
		return English
	}
	return ""
}
