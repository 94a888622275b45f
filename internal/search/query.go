package search

import (
	"slices"
	"strings"
	"unicode/utf8"

	"vaada/internal/db"
)

// mostWords bounds the words of a query that are looked for.
const mostWords = 8

// needs says what a text must hold to be found at a tier: every word of the
// query, the last one perhaps not yet typed to its end.
func needs(query string, tier Tier) []db.Need {
	parts := words(cut(query, 1000))
	parts = parts[:min(len(parts), mostWords)]
	var all []db.Need
	for i := 0; i < len(parts); {
		together := 1
		for i+together < len(parts) && (parts[i+together].number || parts[i+together].joined) {
			together++
		}
		last := i+together == len(parts)
		all = append(all, need(parts[i:i+together], tier, last)...)
		i += together
	}
	return all
}

// need is what words that stand together ask for: the whole as one word or
// one number, or each part by itself.
func need(parts []word, tier Tier, last bool) []db.Need {
	var each []db.Need
	for i, part := range parts {
		each = append(each, alternatives(part, tier, last && i == len(parts)-1))
	}
	whole := ""
	switch {
	case len(parts) == 2 && parts[1].joined:
		whole = parts[0].exact + parts[1].exact
	case len(parts) > 1 && parts[len(parts)-1].number:
		whole = telephone(parts)
	}
	if whole == "" {
		return each
	}
	one := db.Need{{form(whole, last)}}
	if number := foldNumber(whole); number != whole && parts[0].script == digits {
		one = append(one, []db.Form{form(number, last)})
	}
	var apart []db.Form
	for i, part := range parts {
		apart = append(apart, form(part.exact, last && i == len(parts)-1))
	}
	return []db.Need{append(one, apart)}
}

func alternatives(w word, tier Tier, last bool) db.Need {
	var either db.Need
	add := func(one db.Form) {
		if !slices.ContainsFunc(either, func(have []db.Form) bool { return have[0] == one }) {
			either = append(either, []db.Form{one})
		}
	}
	add(form(w.exact, last))
	if tier >= Folded {
		add(form(w.folded(), last))
		if w.head != "" {
			add(form(word{script: w.script, exact: w.head}.folded(), false))
		}
	}
	if tier >= Sound {
		var begins []string
		if last {
			begins = w.beginnings()
		}
		for _, key := range begins {
			add(db.Form{Text: key, Prefix: true})
		}
		for _, key := range append(w.keys(), w.oldKeys()...) {
			if !slices.ContainsFunc(begins, func(begin string) bool { return strings.HasPrefix(key, begin) }) {
				add(db.Form{Text: key})
			}
		}
		for _, other := range alike(w) {
			add(form(other.folded(), false))
			for _, key := range other.sound {
				add(db.Form{Text: key})
			}
		}
	}
	return either
}

// form is a word as it is written. The beginning of the last word is enough,
// unless it is a single letter.
func form(text string, last bool) db.Form {
	return db.Form{Text: text, Prefix: last && utf8.RuneCountInString(text) > 1}
}
