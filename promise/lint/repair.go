package lint

import (
	"maps"
	"strings"

	"vaada/internal/language"
	"vaada/promise"
)

// changed makes a repair that changes a copy of the promise.
func (l *linter) changed(change func(*promise.Promise)) func() []promise.Promise {
	return func() []promise.Promise {
		p := l.promise
		change(&p)
		return []promise.Promise{p}
	}
}

// reworded is a promise with another phrase in one language. The promise it
// is made from stays as it was.
func reworded(p promise.Promise, l language.Language, name, text string) promise.Promise {
	p.Words.In = maps.Clone(p.Words.In)
	phrases := p.Words.In[l]
	switch name {
	case "who":
		phrases.Who = text
	case "deed":
		phrases.Deed = text
	case "object":
		phrases.Object = text
	case "condition":
		phrases.Condition = text
	case "remedy":
		phrases.Remedy = text
	}
	p.Words.In[l] = phrases
	return p
}

// alone is a promise with the phrases of one language, of which the others
// have to be written anew.
func alone(p promise.Promise, l language.Language) promise.Promise {
	p.Words = promise.Words{Source: l, In: map[language.Language]promise.Phrases{l: p.Words.In[l]}}
	return p
}

// cut takes a piece out of a text, with the blank that is left over.
func cut(text string, from, to int) string {
	before, after := strings.TrimRight(text[:from], " "), strings.TrimLeft(text[to:], " ,")
	switch {
	case before == "":
		return after
	case after == "":
		return strings.TrimRight(before, " ,")
	}
	return before + " " + after
}
