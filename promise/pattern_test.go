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

// What is measured of a remedy stands between the words of its phrase, in the
// order of its language; put together again they are the phrase.
func TestARemedysPhraseIsTakenApartAndPutTogetherAgain(t *testing.T) {
	t.Parallel()
	p := moneyBack.Copy()
	p.Class = promise.Remedy
	if got := laid(promise.Outline(p, language.English)); !strings.Contains(got, "{remedy}we add{percent}{remedy}of it for each day late, up to{cap}{remedy}.") {
		t.Errorf("the outline is %s", got)
	}
	for _, each := range all {
		for l, words := range each.Words.In {
			if again := promise.RemedyPhrase(promise.RemedyPieces(each, l)); again != words.Remedy {
				t.Errorf("%s in %s: %q became %q", each.Key, l, words.Remedy, again)
			}
			if each.OnMiss.Remedy != nil && each.OnMiss.Remedy.Settled(words.Remedy) != words.Remedy {
				t.Errorf("%s in %s: a sound phrase is settled otherwise", each.Key, l)
			}
		}
	}
	moved := promise.RemedyPieces(moneyBack, language.English)
	moved[0].Words = "up to {cap} we add"
	if got := promise.RemedyPhrase(moved); got != "up to {cap} we add {percent} of it for each day late, up to" {
		t.Errorf("a slot written elsewhere: %q", got)
	}
	without := *moneyBack.OnMiss.Remedy
	without.CapPercent, without.Every = 0, &promise.Limit{}
	if got := without.Settled(moneyBack.Words.In[language.English].Remedy); got != "we add {percent} of it for each day late, up to {every}" {
		t.Errorf("settled: %q", got)
	}
}

// Every slot of every outline is one that a form knows how to ask for.
func TestEveryOutlineAsksForWhatItsPromiseHas(t *testing.T) {
	t.Parallel()
	known := " who deed object condition , condition  condition Condition remedy limit share number per band slot repeat rolling moment amount percent every cap "
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
