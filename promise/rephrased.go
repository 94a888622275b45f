package promise

import (
	"maps"
	"slices"
	"unicode"

	"vaada/internal/language"
	"vaada/internal/search"
)

// shortestSlip is how many letters a word has at least in which two that changed
// places are a slip of the hand: form and from are two words.
const shortestSlip = 5

// Rephrased lists the phrases by which a promise promises something else than
// before, although nothing that is measured need have changed: in the language that
// it is written in, whatever came, went or says another thing. In another language
// what was said before is a translation of the same, and so is what is said there
// for the first time; but a condition where the promise has none is none of its
// translations, and neither is a silence about one that it has.
func Rephrased(was, is Promise) (felt []Field) {
	for _, l := range language.All {
		before, after := was.Words.In[l].byName(), is.Words.In[l].byName()
		for _, name := range slices.Sorted(maps.Keys(phraseFields)) {
			if !sameWords(before[name], after[name]) && feltIn(l, name, was.Words, is.Words) {
				felt = append(felt, Field("words."+string(l)+"."+name))
			}
		}
	}
	return felt
}

// feltIn says that a phrase in which two promises differ in a language makes one of
// them another promise.
func feltIn(l language.Language, name string, was, is Words) bool {
	before, after := was.In[l].byName()[name], is.In[l].byName()[name]
	source := l == was.Source || l == is.Source || was.Source == ""
	switch {
	case len(before) == 0 && len(is.In[is.Source].byName()[name]) > 0 && l != was.Source:
		// What the promise says elsewhere is said here too; where it says it for the
		// first time, that is found in its own language.
		return l == is.Source && len(was.In[was.Source].byName()[name]) == 0
	case len(before) == 0:
		return source || name == "condition"
	case len(after) == 0:
		return source || name == "condition" && len(is.In[is.Source].byName()[name]) > 0
	}
	return source
}

// byName are the phrases that are written, each with the name of its field; what is
// said by a list is told with its places or values.
func (p Phrases) byName() map[string][]string {
	all := map[string][]string{}
	for name, words := range map[string]string{"who": p.Who, "deed": p.Deed, "object": p.Object, "condition": p.Condition, "remedy": p.Remedy} {
		if words != "" {
			all[name] = []string{words}
		}
	}
	if slices.ContainsFunc(p.Stages, func(stage string) bool { return stage != "" }) {
		all["stages"] = p.Stages
	}
	for _, value := range slices.Sorted(maps.Keys(p.Names)) {
		all["names"] = append(all["names"], value, p.Names[value])
	}
	return all
}

// sameWords says that phrases are the same, one by one.
func sameWords(was, is []string) bool { return slices.EqualFunc(was, is, SameWords) }

// SameWords says that two phrases or texts are one, but for capitals, accents,
// marks, and slips of the hand.
func SameWords(was, is string) bool {
	return was == is || slices.EqualFunc(search.PlainWords(was), search.PlainWords(is), sameWord)
}

// sameWord says that two words are one, spelled otherwise at most in one place: a
// letter doubled or not, or two letters of a longer word that changed places. Any
// other letter could make another word of it: paid is not said.
func sameWord(a, b string) bool {
	was, is := []rune(a), []rune(b)
	if len(was) > len(is) {
		was, is = is, was
	}
	at := 0
	for at < len(was) && was[at] == is[at] {
		at++
	}
	switch {
	case at == len(is):
		return true
	case len(is) == len(was)+1:
		return at > 0 && is[at] == is[at-1] && !unicode.IsDigit(is[at]) && slices.Equal(was[at:], is[at+1:])
	case len(is) != len(was) || len(is) < shortestSlip || at == 0 || at+2 >= len(is) || unicode.IsDigit(is[at]):
		return false
	}
	return was[at] == is[at+1] && was[at+1] == is[at] && slices.Equal(was[at+2:], is[at+2:])
}
