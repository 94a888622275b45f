package web

import (
	"testing"

	"pgregory.net/rapid"
)

// The quick way through text without links says what the whole pattern says.
func TestWhatTurnsRoundIsFoundTheSameQuickly(t *testing.T) {
	t.Parallel()
	piece := rapid.SampledFrom([]string{
		"فریج", "Fridge ", "AH-7731", "-0926", "+92 300 5550142", "+1", " ", "%", "50", "%50", "12:30", "–", "-", "14:00", "Rs ", "₹1,200", "$", "€3.5",
		"ABCD-12", "&#34;", "&amp;", "\n", "1", ",", ".", "9 - 6", "ş", "कल ",
	})
	rapid.Check(t, func(t *rapid.T) {
		text := ""
		for range rapid.IntRange(0, 12).Draw(t, "pieces") {
			text += piece.Draw(t, "piece")
		}
		if quick, whole := setApart(text), turning.ReplaceAllString(text, apartBegins+"$0"+apartEnds); quick != whole {
			t.Fatalf("%q became %q, not %q", text, quick, whole)
		}
	})
}
