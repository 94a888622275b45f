package language_test

import (
	"testing"

	"vaada/internal/language"
)

func TestGuessTellsByScriptAndLetters(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]language.Language{
		"میرا فریج ٹھنڈا نہیں کر رہا، AH-7731 آرڈر":         language.Urdu,
		"मेरा फ़्रिज ठंडा नहीं कर रहा":                      language.Hindi,
		"Buzdolabım dün akşamdan beri soğutmuyor":           language.Turkish,
		"My fridge stopped cooling last night, please help": language.English,
		"OK":      "",
		"":        "",
		"+92 300": "",
	} {
		if got := language.Guess(text); got != want {
			t.Errorf("%q is guessed to be %q, not %q", text, got, want)
		}
	}
}
