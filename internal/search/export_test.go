package search

import (
	"strings"

	"vaada/internal/db"
)

// Forms are the forms under which a text is kept.
var Forms = forms

// Match says at which tier a query finds a text, by the same needs that the
// engines are given.
func Match(text, query string) (Tier, bool) {
	kept := forms(text)
	for tier := Exact; tier <= Sound; tier++ {
		if asked := needs(query, tier); len(asked) > 0 && meets(kept, asked) {
			return tier, true
		}
	}
	return 0, false
}

func meets(kept []string, asked []db.Need) bool {
	for _, need := range asked {
		if !meetsOne(kept, need) {
			return false
		}
	}
	return true
}

func meetsOne(kept []string, need db.Need) bool {
next:
	for _, together := range need {
		for _, form := range together {
			if !holds(kept, form) {
				continue next
			}
		}
		return true
	}
	return false
}

func holds(kept []string, form db.Form) bool {
	for _, have := range kept {
		if have == form.Text || (form.Prefix && strings.HasPrefix(have, form.Text)) {
			return true
		}
	}
	return false
}

// Needs are what a query asks at its last tier.
func Needs(query string) []db.Need { return needs(query, Sound) }

// Meets says whether forms that are kept hold what is asked.
func Meets(kept []string, asked []db.Need) bool { return meets(kept, asked) }
