package language_test

import (
	"strings"
	"testing"

	"vaada/internal/language"
)

func TestTurkishSuffixesFollowTheLastWordReadAloud(t *testing.T) {
	t.Parallel()
	for suffix, cases := range map[language.Suffix]string{
		language.Locative: `0'da 1'de 2'de 3'te 4'te 5'te 6'da 7'de 8'de 9'da 10'da 20'de 30'da 40'ta 50'de 60'ta 70'te 80'de 90'da
			100'de 1000'de Kasım'da 17:00'de 14:52'de 1.000'de`,
		language.Dative: `0'a 1'e 2'ye 3'e 4'e 5'e 6'ya 7'ye 8'e 9'a 10'a 20'ye 30'a 40'a 50'ye 60'a 70'e 80'e 90'a 100'e 1000'e
			2026'ya %97,2'ye Işıl'a Ali'ye Umut'a 1.000.000'a 12.406'ya %96,4'e`,
		language.Genitive:   `Elif'in Ayşe'nin Işıl'ın Uğur'un Gül'ün Ömer'in Ali'nin Ebru'nun 3'ün 6'nın`,
		language.Accusative: `Elif'i Ayşe'yi Işıl'ı Uğur'u 2026'yı 4'ü`,
		language.Ablative:   `Mehmet'ten Elif'ten Ayşe'den Kasım'dan 2027'den 3'ten Kâmil'den`,
	} {
		for _, want := range strings.Fields(cases) {
			text, _, _ := strings.Cut(want, "'")
			if got := language.WithSuffix(text, suffix); got != strings.ReplaceAll(want, "'", "’") {
				t.Errorf("%q, want %q", got, want)
			}
		}
	}
}

func TestTextIsCutBetweenLettersAsPeopleCountThem(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text string
		n    int
		want string
	}{
		{"complaint", 9, "complaint"},
		{"complaint", 8, "complai…"},
		{"two words", 5, "two…"},
		{"ज़रूरी", 3, "ज़रूरी"},
		{"ज़रूरी बात", 3, "ज़रू…"},
		{"नमस्ते जी", 4, "नमस्ते…"},
		{"नमस्ते जी", 3, "नम…"},
		{"وعدہ", 3, "وع…"},
		{"👩‍🔧👨‍👩‍👧a", 2, "👩‍🔧…"},
		{"", 5, ""},
		{"abc", 0, ""},
	} {
		if got := language.CutGraphemes(c.text, c.n); got != c.want {
			t.Errorf("%q to %d: %q, want %q", c.text, c.n, got, c.want)
		}
	}
	if language.CountGraphemes("ज़रूरी") != 3 {
		t.Error("ज़रूरी has three letters")
	}
}
