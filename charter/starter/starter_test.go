package starter_test

import (
	"testing"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/internal/language"
	"vaada/promise"
)

func read(t *testing.T) *charter.Charter {
	t.Helper()
	c, err := starter.Charter()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestTheCharterIsSound(t *testing.T) {
	t.Parallel()
	if err := read(t).Check(); err != nil {
		t.Fatal(err)
	}
}

func TestEveryTextStandsInFourLanguages(t *testing.T) {
	t.Parallel()
	c := read(t)
	texts := map[string]language.Text{"name": c.Name, "purpose": c.Purpose, "counting": c.Counting, "contact": c.Contact}
	for _, reach := range c.Scope {
		texts["scope "+reach.Touchpoint] = reach.Words
	}
	for _, p := range c.Promises {
		texts["title of "+p.Key] = p.Title
		if missing := p.Missing(); len(missing) > 0 {
			t.Errorf("%s cannot be said in %v", p.Key, missing)
		}
	}
	for name, text := range texts {
		for _, l := range language.All {
			if text.In[l] == "" {
				t.Errorf("%s has no words in %s", name, l)
			}
		}
	}
}

func TestPromisesReadAsSentences(t *testing.T) {
	t.Parallel()
	c := read(t)
	for _, p := range c.Promises {
		for _, l := range language.All {
			got := promise.Plain(promise.Sentence(p, l), l)
			t.Log(got)
			for _, miss := range promise.Miss(p, l) {
				t.Log("    " + promise.Plain(miss, l))
			}
		}
	}
}
