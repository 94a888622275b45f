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
	"vaada/internal/language/words"
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

// The charter's own texts, and the sentences that its promises are printed as.
func TestTheCharterKeepsToTheVoice(t *testing.T) {
	t.Parallel()
	c := read(t)
	family := words.Family{Name: "charter"}
	for key, text := range map[string]language.Text{"name": c.Name, "purpose": c.Purpose, "counting": c.Counting, "contact": c.Contact} {
		family.Add(key, text)
	}
	for _, reach := range c.Scope {
		family.Add("scope "+reach.Touchpoint, reach.Words)
	}
	for _, p := range c.Promises {
		family.Add("title of "+p.Key, p.Title)
		family.Add("indicator of "+p.Key, p.Indicator)
		printed := language.Text{Source: language.English, In: map[language.Language]string{}}
		for _, l := range language.All {
			for _, sentence := range append([][]promise.Part{promise.Sentence(p, l)}, promise.Miss(p, l)...) {
				printed.In[l] += promise.Plain(sentence, l) + "\n"
			}
		}
		family.Add(p.Key, printed, "case", "visit") // “in 90% of cases”, “will visit you”
	}
	if len(family.Rows) < 10 {
		t.Fatalf("only %d texts were found", len(family.Rows))
	}
	for _, finding := range family.Findings() {
		t.Error(finding)
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
