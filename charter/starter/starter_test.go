package starter_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"vaada/charter"
	"vaada/charter/files"
	"vaada/charter/starter"
	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/words"
	"vaada/promise"
	"vaada/promise/lint"
)

var update = flag.Bool("update", false, "write the charters' files in their one form, and testdata anew")

func read(t *testing.T, kind starter.Kind) *charter.Charter {
	t.Helper()
	c, err := starter.Of(kind)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// each tries something on every starter.
func each(t *testing.T, try func(*testing.T, starter.Kind, *charter.Charter)) {
	t.Parallel()
	for _, kind := range starter.Kinds {
		t.Run(string(kind), func(t *testing.T) { try(t, kind, read(t, kind)) })
	}
}

func TestEveryCharterIsSoundAndLacksNothing(t *testing.T) {
	each(t, func(t *testing.T, _ starter.Kind, c *charter.Charter) {
		if err := c.Check(); err != nil {
			t.Error(err)
		}
		for _, lack := range c.Missing(language.All) {
			t.Errorf("%s.%s: %s", lack.Part, lack.Leaf, lack.Say.Plain(language.Reader{Language: language.English}))
		}
	})
}

// The office of the town hangs the table up, and could hang up the other one; no firm
// is asked for one.
func TestATownCanHangUpBothTables(t *testing.T) {
	each(t, func(t *testing.T, kind starter.Kind, c *charter.Charter) {
		if (kind == starter.Municipality) != (c.Practice.Table == charter.Turkiye) {
			t.Errorf("it hangs up %q", c.Practice.Table)
		}
		if kind != starter.Municipality {
			return
		}
		for _, table := range charter.Tables {
			c.Practice.Table = table
			for _, lack := range c.Missing(language.All) {
				t.Errorf("%s: %s.%s", table, lack.Part, lack.Leaf)
			}
		}
	})
}

// A beginning shows what a charter can hold: every kind of parts is in it.
func TestEveryCharterHasEveryKindOfParts(t *testing.T) {
	each(t, func(t *testing.T, _ starter.Kind, c *charter.Charter) {
		parts, err := c.Parts()
		if err != nil {
			t.Fatal(err)
		}
		paths, _ := charter.Kinds()
		for _, kin := range paths {
			if !slices.ContainsFunc(parts, func(p edition.Part) bool { return p.Kin() == kin && len(p.Texts()) > 0 }) {
				t.Errorf("it has no %s", kin)
			}
		}
	})
}

// lints are findings that starters have on purpose, and why: those of one of them
// first.
var lints = map[string]string{
	"home end of day":     "the demo counts whole days, to the hour, as most firms do",
	"municipality always": "the longest time of a public office holds for everybody: its table says at the latest",
	"clinic always":       "an emergency is never one of those that may wait",
	"electricity always":  "whoever waits longer is paid for it, however few they are",
	"without a name":      "the sentence names the service in words of its own",
	"no history":          "a beginning has no past",
	"no period":           "the usual period holds where nothing is said, and the charter says under counting that it is 90 days",
	"nothing on a miss":   "explain-delay promises it once for all of them",
	"no touchpoint":       "it is promised wherever the customer is",
	"value":               "how people act is said as a value, with its indicator, and never counts as kept",
}

func TestTheLinterFindsNothingThatIsNotOnPurpose(t *testing.T) {
	each(t, func(t *testing.T, kind starter.Kind, c *charter.Charter) {
		found := lint.Charter(c.Promises, lint.House{})
		for _, p := range c.Promises {
			found = append(found, lint.Promise(p, lint.History{})...)
		}
		for _, f := range found {
			if lints[string(kind)+" "+f.Kind] == "" && lints[f.Kind] == "" {
				t.Errorf("%s %s: %s: %s", kind, f.Promise, f.Kind, f.Say.Plain(language.Reader{Language: language.English}))
			}
		}
	})
}

// Each charter says things in plain words, and as its own agreed words have them.
func TestEveryCharterKeepsItsAgreedWords(t *testing.T) {
	each(t, func(t *testing.T, kind starter.Kind, c *charter.Charter) {
		for _, advice := range c.Plain() {
			t.Errorf("%s, %s in %s: %s", kind, advice.Part, advice.Language, advice.Say.Plain(language.Reader{Language: language.English}))
		}
	})
}

// Each charter's own texts, and the sentences that its promises are printed as.
func TestEveryCharterKeepsToTheVoice(t *testing.T) {
	each(t, func(t *testing.T, kind starter.Kind, c *charter.Charter) {
		family := words.Family{Name: string(kind)}
		parts, err := c.Parts()
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range parts {
			for _, text := range part.Texts() {
				if text.Leaf != "not" { // which is what we do not say
					family.Add(part.Path+" "+text.Leaf, text.Text, otherwise[part.Path]...)
				}
			}
		}
		for _, p := range c.Promises {
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
	})
}

// otherwise are words of the program's terms that a part means in their
// everyday sense.
var otherwise = map[string][]string{
	"places/desk": {"customer"}, // کسٹمر سروس
}

// The files are those that an export of what is in them writes.
func TestEveryCharterIsWrittenAsItIsExported(t *testing.T) {
	each(t, func(t *testing.T, kind starter.Kind, c *charter.Charter) {
		want, err := files.Write(c)
		if err != nil {
			t.Fatal(err)
		}
		if *update {
			if _, err := files.WriteIn(string(kind), c); err != nil {
				t.Fatal(err)
			}
		}
		folder := os.DirFS(string(kind))
		seen := 0
		err = fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			seen++
			is, err := fs.ReadFile(folder, name)
			if string(is) != want[name] {
				t.Errorf("%s is not as an export writes it; write it anew with -update", name)
			}
			return err
		})
		if err != nil || seen != len(want) {
			t.Errorf("%d of %d files: %v", seen, len(want), err)
		}
	})
}

// What people read is kept as it was when people who speak the languages read it
// last: a change of it is a change of the file beside.
func TestEveryCharterReadsAsATranslatorReadIt(t *testing.T) {
	each(t, func(t *testing.T, kind starter.Kind, c *charter.Charter) {
		golden, printed := filepath.Join("testdata", string(kind)+".txt"), aloud(t, c)
		if *update {
			if err := os.WriteFile(golden, []byte(printed), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		kept, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if printed != string(kept) {
			t.Errorf("%s is not what the charter says now; read it and write it anew with -update", golden)
		}
	})
}

// aloud is everything that a charter says, part by part in four languages.
func aloud(t *testing.T, c *charter.Charter) string {
	t.Helper()
	parts, err := c.Parts()
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, part := range parts {
		fmt.Fprintln(&out, part.Path)
		for _, text := range part.Texts() {
			for _, l := range language.All {
				fmt.Fprintf(&out, "  %s  %s\n", l, strings.ReplaceAll(text.Text.In[l], "\n", "\n      "))
			}
		}
		p, known := c.Promise(part.Key())
		if part.Kin() != "promises" || !known {
			continue
		}
		for _, l := range language.All {
			sentences := append([][]promise.Part{promise.Sentence(p, l)}, promise.Miss(p, l)...)
			for _, sentence := range append(sentences, promise.Terms(p, l)...) {
				fmt.Fprintf(&out, "  %s  %s\n", l, promise.Plain(sentence, l))
			}
		}
	}
	return out.String()
}
