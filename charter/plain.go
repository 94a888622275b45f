package charter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise/reading"
)

// Advice is what could be said more plainly. Nothing has to be: a charter is
// submitted with it.
type Advice struct {
	Part     string // its path
	Language language.Language
	Say      language.Message
}

// longestPurpose is how many words one reads at once without losing the thread.
const longestPurpose = 25

// Plain looks whether the purpose is one clear, simple sentence in each
// language: one, not long, without a way out, without short forms that
// customers do not know. And whether things are called everywhere as everybody
// agreed.
func (c *Charter) Plain() (all []Advice) {
	var reader reading.Reader
	for _, l := range language.All {
		text := c.Purpose.In[l]
		if text == "" {
			continue
		}
		advise := func(m language.Message) { all = append(all, Advice{"purpose", l, m}) }
		if n := len(reading.Sentences(text)); n > 1 {
			advise(say.CharterPlainOne(n))
		}
		if n := len(strings.Fields(text)); n > longestPurpose {
			advise(say.CharterPlainLong(n, longestPurpose))
		}
		for w := range reader.Wordings(text, l) {
			if w.Kind == "hedge" {
				advise(say.CharterPlainHedge(text[w.From:w.To]))
			}
		}
		for _, short := range shortForms(text) {
			advise(say.CharterPlainShort(short))
		}
	}
	return append(all, Disagreeing(c.Words, c.speaking())...)
}

// shortForms are words of capitals alone, as SLA.
func shortForms(text string) (all []string) {
	for word := range strings.FieldsSeq(text) {
		word = strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		if utf8.RuneCountInString(word) > 1 && strings.ToUpper(word) == word && strings.ToLower(word) != word {
			all = append(all, word)
		}
	}
	return all
}
