package language

import (
	"strings"
	"unicode"
)

// Suffix is a Turkish case ending.
type Suffix int

// The case endings.
const (
	Genitive   Suffix = iota // -in: of
	Dative                   // -e: to
	Accusative               // -i: the object
	Locative                 // -de: in, at
	Ablative                 // -den: from
)

// WithSuffix puts a Turkish case ending behind a proper noun or a figure, with
// its apostrophe: Elif’in, Ayşe’nin, 2026’ya, %97,2’ye. The last vowel and
// sound as read aloud decide. Sentences avoid it by a fixed noun after the
// slot; it is for where that cannot be done.
func WithSuffix(text string, suffix Suffix) string {
	vowel, soundless, endsInVowel := endOf(spoken(text))
	front := strings.ContainsRune("eiöü", vowel)
	rounded := strings.ContainsRune("ouöü", vowel)
	narrow, wide := "ı", "a"
	switch {
	case front && rounded:
		narrow, wide = "ü", "e"
	case front:
		narrow, wide = "i", "e"
	case rounded:
		narrow, wide = "u", "a"
	}
	return text + "’" + ending(suffix, narrow, wide, soundless, endsInVowel)
}

func ending(suffix Suffix, narrow, wide string, soundless, endsInVowel bool) string {
	switch {
	case suffix == Genitive && endsInVowel:
		return "n" + narrow + "n"
	case suffix == Genitive:
		return narrow + "n"
	case suffix == Dative && endsInVowel:
		return "y" + wide
	case suffix == Dative:
		return wide
	case suffix == Accusative && endsInVowel:
		return "y" + narrow
	case suffix == Accusative:
		return narrow
	}
	consonant := "d"
	if soundless {
		consonant = "t"
	}
	if suffix == Ablative {
		return consonant + wide + "n"
	}
	return consonant + wide
}

// endOf gives the last vowel of a word, and whether the word ends in one of
// the soundless consonants f s t k ç ş h p, or in a vowel.
func endOf(word string) (vowel rune, soundless, endsInVowel bool) {
	last := rune(0)
	vowel = 'e'
	for _, letter := range strings.ToLowerSpecial(unicode.TurkishCase, word) {
		if plain, has := flat[letter]; has {
			letter = plain
		}
		if !unicode.IsLetter(letter) {
			continue
		}
		last = letter
		if strings.ContainsRune("aeıioöuü", letter) {
			vowel = letter
		}
	}
	return vowel, strings.ContainsRune("fstkçşhp", last), strings.ContainsRune("aeıioöuü", last)
}

// flat takes the circumflex away: it lengthens the vowel and changes no class.
var flat = map[rune]rune{'â': 'a', 'î': 'i', 'û': 'u'}

var (
	ones = [...]string{"sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"}
	tens = [...]string{"", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"}
)

// spoken gives the last word of a text as it is read aloud: of %97,2 it is
// iki, of 1.000 it is bin.
func spoken(text string) string {
	runes := []rune(strings.TrimRight(text, " %’'\")”"))
	if len(runes) == 0 || !unicode.IsDigit(runes[len(runes)-1]) {
		return text
	}
	from := len(runes)
	for from > 0 && (unicode.IsDigit(runes[from-1]) || strings.ContainsRune(".,:", runes[from-1])) {
		from--
	}
	figure := string(runes[from:])
	if at := strings.LastIndexAny(figure, ",:"); at >= 0 {
		if after := figure[at+1:]; figure[at] == ',' || strings.Trim(after, "0") != "" {
			return lastWord(after)
		}
		figure = figure[:at]
	}
	return lastWord(strings.ReplaceAll(figure, ".", ""))
}

func lastWord(digits string) string {
	zeros := len(digits) - len(strings.TrimRight(digits, "0"))
	if zeros == len(digits) {
		return ones[0]
	}
	digit := digits[len(digits)-zeros-1] - '0'
	switch {
	case zeros == 0:
		return ones[digit]
	case zeros == 1:
		return tens[digit]
	case zeros == 2:
		return "yüz"
	case zeros < 6:
		return "bin"
	case zeros < 9:
		return "milyon"
	default:
		return "milyar"
	}
}
