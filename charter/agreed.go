package charter

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
)

// disagreeing finds where the charter says a thing by another word than the one on
// which everybody agreed.
func (c *Charter) disagreeing() (all []Advice) {
	for _, word := range c.Words {
		for _, l := range language.All {
			if word.Term.In[l] == "" {
				continue
			}
			for _, other := range strings.FieldsFunc(word.Not.In[l], func(r rune) bool { return strings.ContainsRune(",،;؛", r) }) {
				other = strings.TrimSpace(other)
				for _, path := range c.speaking(other, l) {
					all = append(all, Advice{path, l, say.CharterPlainAgreed(other, word.Term.In[l])})
				}
			}
		}
	}
	return all
}

// speaking lists the parts in which a word stands in a language, but for the list
// of words itself.
func (c *Charter) speaking(word string, l language.Language) (paths []string) {
	look := func(path string, texts ...language.Text) {
		if slices.ContainsFunc(texts, func(t language.Text) bool { return stands(t.In[l], word, l) }) {
			paths = append(paths, path)
		}
	}
	look("name", c.Name)
	look("purpose", c.Purpose)
	for _, s := range c.Stories {
		look("stories/"+s.Key, s.Title, s.Words)
	}
	for _, r := range c.Scope {
		look("scope/"+r.Touchpoint, r.Words, r.Answering)
	}
	for _, s := range c.Services {
		look("services/"+s.Key, append(s.Documents[:len(s.Documents):len(s.Documents)], s.Name, s.Who, s.Process, s.Expects, s.Fee.Words, s.Officer.Title)...)
	}
	for at := range c.Promises {
		p := &c.Promises[at]
		phrases := p.Words.In[l]
		if stands(p.Title.In[l], word, l) || slices.ContainsFunc(phrases.All(), func(one promise.Phrase) bool { return stands(one.Text, word, l) }) {
			paths = append(paths, "promises/"+p.Key)
		}
	}
	for _, one := range c.Limitations {
		look("limitations/"+one.Key, one.Words)
	}
	look("failing", c.Failing)
	look("asking", c.Asking)
	look("contact", c.Contact)
	look("counting", c.Counting)
	look("practice", c.Practice.Training, c.Practice.Posters)
	return paths
}

// stands says that a word stands in a text, whole: in English also with its s, in
// Turkish with what is hung on to it.
func stands(text, word string, l language.Language) bool {
	if word == "" || len(text) < len(word) {
		return false
	}
	text, word = strings.ToLower(text), strings.ToLower(word)
	for from := 0; ; {
		at := strings.Index(text[from:], word)
		if at < 0 {
			return false
		}
		at, from = from+at, from+at+len(word)
		rest := text[from:]
		if l == language.English {
			rest = strings.TrimPrefix(rest, "s")
		}
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(rest)
		if !spells(before) && (l == language.Turkish || !spells(after)) {
			return true
		}
	}
}

func spells(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) }
