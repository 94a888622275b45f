package promise_test

import (
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/promise"
)

// laid writes an outline with its slots in braces.
func laid(pieces []promise.Piece) string {
	var out strings.Builder
	for _, each := range pieces {
		if each.Slot != "" {
			out.WriteString("{" + each.Slot + "}")
		}
		out.WriteString(each.Words)
	}
	return out.String()
}

// The slots of a sentence stand in the order of its language.
func TestAnOutlineHasTheSlotsInTheOrderOfItsLanguage(t *testing.T) {
	t.Parallel()
	for l, want := range map[language.Language]string{
		language.English: "{who} will {deed} {object} within {limit}, or on the date agreed with you{, condition}.",
		language.Turkish: "{condition} {who} {object} {limit} içinde ya da sizinle kararlaştırılan tarihte {deed}.",
	} {
		if got := laid(promise.Outline(engineerVisits, l)); got != want {
			t.Errorf("%s: %s, want %s", l, got, want)
		}
	}
}

// Every slot of every outline is one that a form knows how to ask for.
func TestEveryOutlineAsksForWhatItsPromiseHas(t *testing.T) {
	t.Parallel()
	known := " who deed object condition , condition  condition Condition remedy limit share number per band slot repeat rolling moment "
	for _, p := range all {
		for _, l := range language.All {
			for _, piece := range promise.Outline(p, l) {
				if piece.Slot != "" && !strings.Contains(known, " "+piece.Slot+" ") {
					t.Errorf("%s in %s asks for %q", p.Key, l, piece.Slot)
				}
			}
		}
	}
}
