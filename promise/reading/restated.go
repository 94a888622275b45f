package reading

import (
	"slices"

	"vaada/internal/language"
	"vaada/promise"
)

// Restated says that a text says another thing in a language than before. In the
// language that it is written in it does where the words are others, by the rule for
// the phrases of promises, or where there were none; elsewhere it is a translation of
// the same, and does where what binds came or went, or the figures are others than
// those of the original. What is said for the first time in any language is new.
func Restated(was, is language.Text, l language.Language) bool {
	before, after := was.In[l], is.In[l]
	written := was.Source == "" || l == was.Source
	switch {
	case before == "":
		_, _, other := otherFigure(is, l)
		return after != "" && (was.IsZero() || written || other)
	case Reweighed(before, after, l):
		return true
	}
	return (written || l == is.Source) && !promise.SameWords(before, after)
}

// RestatedAnywhere says that a text says another thing than before in one of its
// languages.
func RestatedAnywhere(was, is language.Text) bool {
	return slices.ContainsFunc(language.All, func(l language.Language) bool { return Restated(was, is, l) })
}

// Reweighed says that a wording that was there is gone, or something of it binds that
// did not, or does no more. One that was not there is a translation.
func Reweighed(was, is string, l language.Language) bool {
	return was != "" && was != is && (is == "" || !slices.Equal(Weights(was, l), Weights(is, l)))
}
