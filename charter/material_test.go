package charter_test

import (
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/people"
	"vaada/promise"
)

// others is one of several that is not the one that stands there.
func others[T comparable](t *rapid.T, all []T, stands T) T {
	return rapid.SampledFrom(slices.DeleteFunc(slices.Clone(all), func(each T) bool { return each == stands })).Draw(t, "other")
}

// foreign are words of no charter.
var foreign = []string{"a purple kite", "in Samarkand alone", "while it snows", "two llamas"}

// changes each make one promise another one, in one respect.
var changes = map[string]func(t *rapid.T, p *promise.Promise){
	"number": func(t *rapid.T, p *promise.Promise) {
		limitOf(p).Value += rapid.Int64Range(1, 50).Draw(t, "more")
	},
	"unit":     func(t *rapid.T, p *promise.Promise) { limitOf(p).Unit = others(t, hours.Units, limitOf(p).Unit) },
	"calendar": func(t *rapid.T, p *promise.Promise) { limitOf(p).Counting = otherCounting(limitOf(p).Counting) },
	"share": func(t *rapid.T, p *promise.Promise) {
		p.Share = &promise.Share{Op: promise.AtLeast, Percent: promise.BasisPoints(rapid.Int64Range(1, 4999).Draw(t, "share"))}
	},
	"scope": func(t *rapid.T, p *promise.Promise) {
		p.Population.Places = append(slices.Clone(p.Population.Places), rapid.SampledFrom(foreign).Draw(t, "place"))
	},
	"touchpoint": func(_ *rapid.T, p *promise.Promise) {
		p.Population.Touchpoints = append(slices.Clone(p.Population.Touchpoints), "carrier pigeon")
	},
	"remedy": func(t *rapid.T, p *promise.Promise) {
		p.OnMiss.Remedy = &promise.Making{Amount: &money.Amount{Minor: rapid.Int64Range(7_777_777, 8_888_888).Draw(t, "sum"), Currency: "PKR"}}
	},
	"no remedy": func(t *rapid.T, p *promise.Promise) {
		if p.OnMiss.Remedy == nil {
			t.Skip("it has none")
		}
		p.OnMiss.Remedy = nil
	},
	"exclusion": func(t *rapid.T, p *promise.Promise) {
		if slices.Contains(p.Exclusions, promise.StockGone) {
			t.Skip("it has it")
		}
		p.Exclusions = append(slices.Clone(p.Exclusions), promise.StockGone)
	},
	"who":       phrase(func(p *promise.Phrases) *string { return &p.Who }),
	"deed":      phrase(func(p *promise.Phrases) *string { return &p.Deed }),
	"object":    phrase(func(p *promise.Phrases) *string { return &p.Object }),
	"condition": phrase(func(p *promise.Phrases) *string { return &p.Condition }),
}

func limitOf(p *promise.Promise) *promise.Limit {
	if p.Limit == nil {
		p.Limit = &promise.Limit{}
	}
	return p.Limit
}

func otherCounting(c hours.Counting) hours.Counting {
	if c == hours.Working {
		return ""
	}
	return hours.Working
}

// phrase changes, drops or adds a phrase in the language that the promise is
// written in.
func phrase(of func(*promise.Phrases) *string) func(t *rapid.T, p *promise.Promise) {
	return func(t *rapid.T, p *promise.Promise) {
		next := p.Words.In[p.Words.Source]
		words := of(&next)
		*words = others(t, append([]string{""}, foreign...), *words)
		p.Words.In[p.Words.Source] = next
	}
}

// starters are the starter charters, read once.
func starters(t *testing.T) (all []*charter.Charter) {
	t.Helper()
	for _, kind := range starter.Kinds {
		c, err := starter.Of(kind)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	return all
}

// with is a charter with another promise in the place of one.
func with(c *charter.Charter, at int, p promise.Promise) *charter.Charter {
	next := *c
	next.Promises = slices.Clone(c.Promises)
	next.Promises[at] = p
	return &next
}

func compared(t *rapid.T, was, is *charter.Charter) (all []edition.Change, material bool) {
	all, err := charter.Compare(was, is)
	if err != nil {
		t.Fatal(err)
	}
	return all, slices.ContainsFunc(all, func(c edition.Change) bool { return c.Material })
}

// Whatever of a promise becomes another is trained again, and customers read it in
// its past.
func TestWhateverChangesAPromiseIsMaterialAndPublic(t *testing.T) {
	t.Parallel()
	all, kinds := starters(t), slices.Sorted(maps.Keys(changes))
	rapid.Check(t, func(t *rapid.T) {
		was := rapid.SampledFrom(all).Draw(t, "charter")
		at := rapid.IntRange(0, len(was.Promises)-1).Draw(t, "promise")
		p := was.Promises[at].Copy()
		kind := rapid.SampledFrom(kinds).Draw(t, "change")
		changes[kind](t, &p)
		is := with(was, at, p)
		if all, material := compared(t, was, is); !material {
			t.Fatalf("another %s of %s is no change of what holds: %+v", kind, p.Key, all)
		}
		if turns := turned(was, is); p.Audience == promise.Public && len(turns) != 1 {
			t.Fatalf("another %s of %s makes %d turns", kind, p.Key, len(turns))
		}
	})
}

// No translation is trained again, or shown as a change, wherever it is added.
func TestNoTranslationIsMaterial(t *testing.T) {
	t.Parallel()
	all := starters(t)
	rapid.Check(t, func(t *rapid.T) {
		is := rapid.SampledFrom(all).Draw(t, "charter")
		var tree map[string]any
		content, _ := json.Marshal(is)
		if err := json.Unmarshal(content, &tree); err != nil {
			t.Fatal(err)
		}
		l := rapid.SampledFrom(language.All).Draw(t, "language")
		if !withoutLanguage(t, tree, l) {
			t.Skip("nothing of it is a translation")
		}
		content, _ = json.Marshal(tree)
		was, err := charter.Read(string(content))
		if err != nil {
			t.Fatal(err)
		}
		if changes, material := compared(t, was, is); material || len(changes) == 0 {
			t.Fatalf("%s: %+v", l, changes)
		}
		if turns := turned(was, is); len(turns) != 0 {
			t.Fatalf("%s: %+v", l, turns)
		}
	})
}

// withoutLanguage takes some words in a language out of what JSON read, wherever
// that is not the language that they were written in, and says that it did.
func withoutLanguage(t *rapid.T, tree any, l language.Language) (taken bool) {
	switch node := tree.(type) {
	case []any:
		for _, each := range node {
			taken = withoutLanguage(t, each, l) || taken
		}
	case map[string]any:
		in, several := node["in"].(map[string]any)
		switch {
		case node["source"] == string(l): // these words are no translation
		case several: // of a promise
			if phrases, said := in[string(l)].(map[string]any); said {
				for _, name := range slices.Sorted(maps.Keys(phrases)) {
					if rapid.Bool().Draw(t, name) {
						delete(phrases, name)
						taken = true
					}
				}
			}
		case node["source"] != nil && node[string(l)] != nil && rapid.Bool().Draw(t, "text"):
			delete(node, string(l))
			taken = true
		}
		for _, name := range slices.Sorted(maps.Keys(node)) {
			taken = withoutLanguage(t, node[name], l) || taken
		}
	}
	return taken
}

// What is said of the reach of a charter, and of who answers, is material too.
func TestWhoAnswersAndWhereIsMaterial(t *testing.T) {
	t.Parallel()
	all := starters(t)
	rapid.Check(t, func(t *rapid.T) {
		was := rapid.SampledFrom(all).Draw(t, "charter")
		is := *was
		is.Scope = slices.Clone(was.Scope)
		at := rapid.IntRange(0, len(is.Scope)-1).Draw(t, "reach")
		switch rapid.IntRange(0, 2).Draw(t, "what") {
		case 0:
			is.Scope[at].Roles = append(slices.Clone(is.Scope[at].Roles), people.Role("llama"))
		case 1:
			is.Scope[at].Knows = append(slices.Clone(is.Scope[at].Knows), people.Role("llama"))
		default:
			is.Scope = slices.Delete(is.Scope, at, at+1)
		}
		if changes, material := compared(t, was, &is); !material {
			t.Fatalf("%+v", changes)
		}
	})
}
