package lint

import (
	"slices"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
)

// names looks for what the promise covers and nothing says: its sentences would
// promise it to everybody.
func (l *linter) names() {
	p := &l.promise
	source := p.Words.Source
	for _, key := range p.Nameable() {
		switch {
		case p.Words.In[source].Names[key] == "":
			if !spoken(p.Words, key) {
				l.add("without a name", field("words."+string(source)+".names."+key), say.LintUnnamed(key), nil)
			}
		default:
			for _, each := range language.All {
				if phrases := p.Words.In[each]; phrases.Deed != "" && phrases.Names[key] == "" {
					l.add("without a name", field("words."+string(each)+".names."+key), say.LintUnnamed(key), nil)
				}
			}
		}
	}
}

// spoken says that the phrases of some language have every word of a key.
func spoken(words promise.Words, key string) bool {
	parts := strings.FieldsFunc(strings.ToLower(key), func(letter rune) bool { return letter == '-' || letter == ' ' })
	for _, each := range words.In {
		text := strings.ToLower(strings.Join([]string{each.Who, each.Deed, each.Object, each.Condition}, " "))
		if !slices.ContainsFunc(parts, func(part string) bool { return !strings.Contains(text, part) }) {
			return true
		}
	}
	return false
}
