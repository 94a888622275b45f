package search

import (
	"strings"
)

// Fold writes a text as its folded words with a space between them: the same
// for every spelling that means the same word in its own script. Documents
// and queries go through it alike.
func Fold(text string) string {
	var out []string
	for _, w := range words(text) {
		out = append(out, w.folded())
	}
	return strings.Join(out, " ")
}

// Plain writes the words of a text as they are spelled, in lower case and without
// accents, with a space between them.
func Plain(text string) string { return strings.Join(PlainWords(text), " ") }

// PlainWords lists the words of a text as they are spelled, in lower case and without
// accents.
func PlainWords(text string) (all []string) {
	for _, w := range words(text) {
		all = append(all, w.exact)
	}
	return all
}

func (w word) folded() string {
	switch w.script {
	case arabic:
		return foldUrdu(w.exact)
	case devanagari:
		return foldHindi(w.exact)
	case digits:
		return foldNumber(w.exact)
	}
	return foldRoman(w.exact)
}

// foldNumber keeps the last ten digits of a long number, so that a telephone
// number is found with and without its country.
func foldNumber(number string) string {
	if len(number) > 10 {
		return number[len(number)-10:]
	}
	return number
}

var urduFold = strings.NewReplacer("ے", "ی", "ں", "ن", "ھ", "ہ")

func foldUrdu(exact string) string { return urduFold.Replace(exact) }

var hindiFold = strings.NewReplacer(
	"ई", "इ", "ऊ", "उ", "ी", "ि", "ू", "ु", "ॉ", "ा", "ऑ", "आ", "ॅ", "े", "ऍ", "ए", "ॠ", "ऋ",
)

// hindiGlide brings गयी to गई and नये to नए.
var hindiGlide = strings.NewReplacer("यि", "इ", "ये", "ए")

func foldHindi(exact string) string {
	out := hindiFold.Replace(exact)
	first := len("य")
	if len(out) <= first {
		return out
	}
	return out[:first] + hindiGlide.Replace(out[first:])
}

var (
	romanVowels     = strings.NewReplacer("aa", "a", "ee", "i", "oo", "u", "ai", "e", "ei", "e", "au", "o")
	romanConsonants = strings.NewReplacer("w", "v", "q", "k", "ph", "f", "x", "kh")
)

// foldRoman brings the spellings of Urdu and Hindi in Roman letters together.
// English and Turkish words go through it too: all that matters is that both
// sides do.
func foldRoman(exact string) string {
	out := romanConsonants.Replace(once(romanVowels.Replace(exact)))
	if short, found := strings.CutSuffix(out, "y"); found && len(out) > 2 {
		out = short + "i"
	}
	for _, end := range []string{"h", "n"} {
		if short, found := strings.CutSuffix(out, end); found && len(short) > 1 && isVowel(short[len(short)-1]) {
			return short
		}
	}
	return out
}

// once writes a doubled letter once.
func once(text string) string {
	var out strings.Builder
	last := rune(0)
	for _, r := range text {
		if r != last || (r >= '0' && r <= '9') {
			out.WriteRune(r)
		}
		last = r
	}
	return out.String()
}

func isVowel(letter byte) bool { return strings.IndexByte("aeiou", letter) >= 0 }
