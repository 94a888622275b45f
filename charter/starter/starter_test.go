package starter_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
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

var update = flag.Bool("update", false, "write testdata/promises.txt anew")

// What customers read is kept as it was when people who speak the languages
// read it last: a change of it is a change of the file beside.
func TestPromisesReadAsSentences(t *testing.T) {
	t.Parallel()
	const golden = "testdata/promises.txt"
	var printed strings.Builder
	for _, p := range read(t).Promises {
		fmt.Fprintln(&printed, p.Key)
		for _, l := range language.All {
			sentences := append([][]promise.Part{promise.Sentence(p, l)}, promise.Miss(p, l)...)
			for _, sentence := range sentences {
				fmt.Fprintf(&printed, "  %s  %s\n", l, promise.Plain(sentence, l))
			}
		}
	}
	if *update {
		if err := os.WriteFile(golden, []byte(printed.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if printed.String() != string(kept) {
		t.Errorf("%s is not what the promises say now; read it and write it anew with -update:\n%s", golden, printed.String())
	}
}
