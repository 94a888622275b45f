package files_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"vaada/charter"
	"vaada/charter/files"
	"vaada/charter/starter"
	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/people"
	"vaada/promise"
)

// folderOf are files as they lie in a folder.
func folderOf(all map[string]string) fstest.MapFS {
	folder := fstest.MapFS{}
	for name, content := range all {
		folder[name] = &fstest.MapFile{Data: []byte(content)}
	}
	return folder
}

// hash is what an edition of a charter would be named by.
func hash(t interface{ Fatal(...any) }, c *charter.Charter) string {
	draft, err := edition.NewDraft(edition.Charter, charter.Document, c)
	if err != nil {
		t.Fatal(err)
	}
	return draft.Hash
}

// again writes a charter and reads what was written.
func again(t interface{ Fatal(...any) }, c *charter.Charter) (map[string]string, *files.Folder) {
	all, err := files.Write(c)
	if err != nil {
		t.Fatal(err)
	}
	folder, err := files.Read(folderOf(all))
	if err != nil {
		t.Fatal(err, all)
	}
	return all, folder
}

func TestEveryStarterIsTheSameWhenItIsWrittenAndRead(t *testing.T) {
	t.Parallel()
	for _, kind := range starter.Kinds {
		c, err := starter.Of(kind)
		if err != nil {
			t.Fatal(err)
		}
		all, folder := again(t, c)
		if hash(t, c) != hash(t, folder.Charter) {
			t.Errorf("%s is another charter", kind)
		}
		once, _ := again(t, folder.Charter)
		if !maps.Equal(all, once) {
			t.Errorf("%s: the files are not the same", kind)
		}
		paths, _ := charter.Kinds()
		if slices.Sort(paths); !slices.Equal(slices.Sorted(slices.Values(folder.Kinds)), paths) {
			t.Errorf("%s holds %v", kind, folder.Kinds)
		}
	}
}

// awkward are texts that YAML would read as something else.
var awkward = []string{
	"yes", "No", "null", "~", "1", "0300", "1e3", ".5", "0x1F", "2026-01-01", "12:30", "Inf", "- x", "a: b", "a:", "x #y", "#", " lead", "trail ",
	"two\nlines", "two\n\nparts\n", "\n", "\n\n", "a\n  indented", "a\n\tb", "tab\tin", "{percent} of it", "[x]", "{", `"q"`, "'q'", "&a", "*a", "!t", "%90", "@x", "`",
	`C:\x`, "\u2066" + "90%" + "\u2069", "نہ\u200cکریں", "x\u0085y", "\ufeffx", "---", "...", "|", "> x", "? x", "Rs 1,500: so", "a\r\nb", "x\u2028y", "x\x00y", "<b>", "?", ",", "a\ufffdb",
	"# Titel\n\n- eins\n- zwei", "x\n---\ny", "“so” he said", "گاہک: ہاں", "सेवा #1", "İş günü", "x: |", "key: [a, b]", "\\u0041", "a\\", "🎉", "\U0010FFFF",
}

func wording() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		text := rapid.OneOf(rapid.SampledFrom(awkward), rapid.StringN(0, 40, 200), rapid.Just("We answer.")).Draw(t, "words")
		return norm.NFC.String(strings.ToValidUTF8(text, "?"))
	})
}

func texts() *rapid.Generator[language.Text] {
	return rapid.Custom(func(t *rapid.T) language.Text {
		if rapid.IntRange(0, 9).Draw(t, "none") == 0 {
			return language.Text{}
		}
		text := language.Text{Source: rapid.SampledFrom(language.All).Draw(t, "source"), In: map[language.Language]string{}, Stale: map[language.Language]bool{}}
		for _, l := range language.All {
			if words := wording().Draw(t, string(l)); words != "" && rapid.Bool().Draw(t, "has") {
				text.In[l] = words
				text.Stale[l] = rapid.Bool().Draw(t, "stale")
			}
		}
		return text
	})
}

// charters are all sorts of charters, with promises of the starters in other
// words.
func charters(made []promise.Promise) *rapid.Generator[*charter.Charter] {
	keys := rapid.SliceOfNDistinct(rapid.StringMatching(`[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,2}`), 0, 3, rapid.ID)
	return rapid.Custom(func(t *rapid.T) *charter.Charter {
		text := func(name string) language.Text { return texts().Draw(t, name) }
		c := &charter.Charter{
			Format: charter.Format, Name: text("name"), Purpose: text("purpose"), Failing: text("failing"), Asking: text("asking"), Counting: text("counting"), Contact: text("contact"),
			Scope: []charter.Reach{}, Promises: []promise.Promise{}, Practice: charter.Practice{Training: text("training"), Begins: 20_000},
		}
		for _, key := range keys.Draw(t, "stories") {
			c.Stories = append(c.Stories, charter.Story{Key: key, Sort: charter.Tale, Title: text("title"), Words: text("words"), Public: rapid.Bool().Draw(t, "public"), Feeds: charter.Lesson})
		}
		for _, key := range keys.Draw(t, "scope") {
			c.Scope = append(c.Scope, charter.Reach{Touchpoint: key, Roles: []people.Role{people.Agent, people.Manager}, Words: text("reach"), Answering: text("answering")})
		}
		for _, key := range keys.Draw(t, "services") {
			c.Services = append(c.Services, charter.Service{
				Key: key, Name: text("name"), Documents: rapid.SliceOfN(texts(), 0, 3).Draw(t, "documents"), Fee: charter.Fee{Amount: money.Amount{Minor: rapid.Int64Range(0, 1e9).Draw(t, "fee"), Currency: "PKR"}},
				Officer: charter.Officer{Role: people.Supervisor, Title: text("officer")}, Touchpoints: []string{wording().Draw(t, "touchpoint")}, Public: true,
			})
		}
		for _, key := range keys.Draw(t, "promises") {
			p := rapid.SampledFrom(made).Draw(t, "promise").Copy()
			p.Key, p.Title, p.Law = key, text("title"), text("law")
			c.Promises = append(c.Promises, p)
		}
		for _, key := range keys.Draw(t, "places") {
			c.Places = append(c.Places, charter.Place{Key: key, Rank: charter.Outside, Name: text("place"), Phone: wording().Draw(t, "phone"), Address: text("address")})
		}
		for _, key := range keys.Draw(t, "words") {
			c.Words = append(c.Words, charter.Word{Key: key, Term: text("term"), Not: text("not")})
		}
		return c
	})
}

func made(t *testing.T) (all []promise.Promise) {
	t.Helper()
	for _, kind := range starter.Kinds {
		c, err := starter.Of(kind)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, c.Promises...)
	}
	return all
}

func TestAnyCharterIsTheSameWhenItIsWrittenAndRead(t *testing.T) {
	t.Parallel()
	all, s := made(t), schema(t)
	rapid.Check(t, func(t *rapid.T) {
		c := charters(all).Draw(t, "charter")
		before, _ := json.Marshal(c)
		written, folder := again(t, c)
		after, _ := json.Marshal(folder.Charter)
		if hash(t, c) != hash(t, folder.Charter) {
			t.Fatalf("%s\nbecame\n%s", before, after)
		}
		for name, content := range written {
			if err := valid(s, name, content); err != nil {
				t.Fatalf("%s is not as the schema says: %v\n%s", name, err, content)
			}
		}
	})
}

func TestAFolderOnADiskIsWrittenReadAndWrittenAnew(t *testing.T) {
	t.Parallel()
	c, err := starter.Charter()
	if err != nil {
		t.Fatal(err)
	}
	told := language.NewText(language.English, "It was June.\n\nThe fridge was warm.")
	c.Stories = []charter.Story{{Key: "june", Sort: charter.Tale, Title: told, Words: told, Feeds: charter.Lesson}, {Key: "may", Sort: charter.Tale, Title: told, Words: told, Feeds: charter.Lesson}}
	dir := filepath.Join(t.TempDir(), "deep", "charter")
	if _, err := files.WriteIn(dir, c); err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(filepath.Join(dir, "stories", "june.en.md")); string(text) != "It was June.\n\nThe fridge was warm.\n" {
		t.Error(string(text), err)
	}
	if err := os.WriteFile(filepath.Join(dir, "README.txt"), []byte("ours"), 0o600); err != nil {
		t.Fatal(err)
	}
	c.Stories = c.Stories[1:]
	if _, err := files.WriteIn(dir, c); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "stories", "june.en.md")); !os.IsNotExist(err) {
		t.Error("the story that is gone is still there")
	}
	if _, err := os.Stat(filepath.Join(dir, "README.txt")); err != nil {
		t.Error("a file that is not ours is gone")
	}
	folder, err := files.ReadIn(dir)
	if err != nil || hash(t, folder.Charter) != hash(t, c) {
		t.Error(err)
	}
	other := t.TempDir()
	if err := os.WriteFile(filepath.Join(other, "thesis.doc"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := files.WriteIn(other, c); err == nil {
		t.Error("a folder with something else was written into")
	}
}
