package language_test

import (
	"slices"
	"testing"

	"vaada/internal/language"
)

func TestSlotsAreFoundInOrderAlsoInsidePlurals(t *testing.T) {
	t.Parallel()
	slots, err := language.SlotsOf("{n int|zero:No case of {who name}|one:{n} case of {who}|other:{n} cases of {who}} on {day date}")
	want := []language.Slot{{Name: "n", Kind: "int"}, {Name: "who", Kind: "name"}, {Name: "day", Kind: "date"}}
	if err != nil || !slices.Equal(slots, want) {
		t.Errorf("%v %v", slots, err)
	}
	words, err := language.LiteralOf("{n|one:{n} case|other:{n} cases}, {who}.")
	if err != nil || words != "\ufffc case\n\ufffc cases, \ufffc." {
		t.Errorf("%q %v", words, err)
	}
}

func TestBrokenSlotsAreRefused(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"{", "}", "a } b", "{n", "{}", "{N int}", "{n number of things}", "{n whole}", "{n int|}", "{n int|one:x}", "{n int|many:x|other:y}", "{n int|one:{|other:y}"} {
		if slots, err := language.SlotsOf(text); err == nil {
			t.Errorf("%q was read as %v", text, slots)
		}
	}
}

func TestPluralsFollowTheClassesOfEachLanguage(t *testing.T) {
	t.Parallel()
	cases := language.Sentence{
		Key:   "test.cases",
		In:    [4]string{"{n int|zero:none|one:one|other:many}", "{n|one:one|other:many}", "{n|one:one|other:many}", "{n|one:one|other:many}"},
		Slots: []language.Slot{{Name: "n", Kind: "int"}},
	}
	for l, want := range map[language.Language][3]string{
		language.English: {"none", "one", "many"},
		language.Urdu:    {"many", "one", "many"},
		language.Hindi:   {"one", "one", "many"},
		language.Turkish: {"many", "one", "many"},
	} {
		var got [3]string
		for n := range got {
			got[n] = cases.With(n).Plain(language.Reader{Language: l})
		}
		if got != want {
			t.Errorf("%s: %v, want %v", l, got, want)
		}
	}
}
