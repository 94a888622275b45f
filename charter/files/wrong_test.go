package files_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vaada/charter/files"
	"vaada/charter/starter"
	"vaada/internal/fault"
	"vaada/internal/language"
)

// told are the places of what is wrong, and the sentences in a language.
func told(err error, l language.Language) (all []string) {
	for _, each := range fault.Of(err).Fields() {
		all = append(all, each.Field+" "+each.Say.Plain(language.Reader{Language: l}))
	}
	return all
}

func TestWhatIsWrongIsToldWithItsLine(t *testing.T) {
	t.Parallel()
	const begun = "format: 1\n"
	place := "places:\n  - key: desk\n    rank: first\n    name: {source: en, en: Desk}\n"
	for name, wrong := range map[string]struct{ file, content, want string }{
		"no YAML":                  {"places.yaml", begun + "places: [\n", "places.yaml:2 This is not YAML"},
		"a tab":                    {"places.yaml", begun + "places:\n\t- key: x\n", "places.yaml:3 This is not YAML"},
		"an unknown field":         {"places.yaml", begun + strings.Replace(place, "rank", "rnak", 1), "places.yaml:4 There is no field rnak"},
		"an unknown field in text": {"places.yaml", begun + strings.Replace(place, "en: Desk", "fr: Guichet", 1), "places.yaml:5 There is no field fr"},
		"another kind":             {"places.yaml", begun + "words: []\n", "places.yaml:2 There is no field words"},
		"a field twice":            {"places.yaml", begun + place + "    rank: second\n", "places.yaml:6 rank stands here twice"},
		"a key twice":              {"places.yaml", begun + place + "  - key: desk\n    name: {source: en, en: Desk}\n", "places.yaml:6 The key desk is taken already, in line 3"},
		"a key with a path":        {"stories.yaml", begun + "stories:\n  - key: ../../etc/passwd\n", "stories.yaml:3 key must be small Latin"},
		"no key":                   {"places.yaml", begun + "places:\n  - rank: first\n", "places.yaml:3 key must be"},
		"a touchpoint with a path": {"scope.yaml", begun + "scope:\n  - touchpoint: a/b\n", "scope.yaml:3 touchpoint must be"},
		"an alias":                 {"places.yaml", begun + "places: &a\n  - *a\n", "places.yaml:2 Anchors, aliases and tags"},
		"a merge":                  {"charter.yaml", begun + "name: {source: en, en: x}\n<<: {purpose: {source: en}}\n", "charter.yaml:3 Anchors"},
		"a tag":                    {"charter.yaml", begun + "name: !!binary aGk=\n", "charter.yaml:2 Anchors"},
		"two documents":            {"charter.yaml", begun + "---\nformat: 1\n", "charter.yaml:3 A file holds one document"},
		"no format":                {"charter.yaml", "name: {source: en, en: x}\n", "charter.yaml:1 Begin the file with format: 1"},
		"a later format":           {"charter.yaml", "format: 2\n", "charter.yaml:1 Begin the file with format: 1"},
		"nothing":                  {"charter.yaml", "# only a note\n", "charter.yaml:1 This file holds no names"},
		"a list":                   {"charter.yaml", "- x\n", "charter.yaml:1 This file holds no names"},
		"no list":                  {"places.yaml", begun + "places: {key: x}\n", "places.yaml:2 Here stands a list: write each of places"},
		"a part that is a word":    {"places.yaml", begun + "places: [desk]\n", "places.yaml:2 Here stands a list"},
		"a text that is a word":    {"charter.yaml", begun + "purpose: We serve.\n", "charter.yaml:2 Write a text with source"},
		"a number for a truth":     {"services.yaml", begun + "services:\n  - key: x\n    public: 1\n", "services.yaml:4 What stands here does not fit public"},
		"a word for a number":      {"promises.yaml", begun + "promises:\n  - key: x\n    limit: {value: soon}\n", "promises.yaml:4 What stands here does not fit value"},
		"too large a number":       {"promises.yaml", begun + "promises:\n  - key: x\n    limit: {value: 99999999999999999999}\n", "promises.yaml:4 What stands here does not fit value"},
		"no such day":              {"charter.yaml", begun + "practice: {begins: 2026-02-31}\n", "charter.yaml:2 What stands here does not fit begins"},
		"no such rank":             {"places.yaml", begun + strings.Replace(place, "first", "zeroth", 1), "places.yaml:4 zeroth is none of these: first, second, outside"},
		"no rank":                  {"places.yaml", begun + strings.Replace(place, "    rank: first\n", "", 1), "places.yaml:3 Write rank: one of first, second, outside"},
		"no such role that knows":  {"scope.yaml", begun + "scope:\n  - touchpoint: email\n    roles: [agent]\n    knows: [boss]\n", "scope.yaml:5 boss is none of these: agent"},
		"no such role":             {"scope.yaml", begun + "scope:\n  - touchpoint: email\n    roles: [agent, boss]\n", "scope.yaml:4 boss is none of these: agent"},
		"no such currency":         {"services.yaml", begun + "services:\n  - key: x\n    fee: {amount: {minor: 1, currency: rupees}}\n", "services.yaml:4 What stands here does not fit amount"},
		"a name with a slip":       {"promise.yaml", begun, "promise.yaml:1 No file of a charter is called so"},
		"a story of nobody":        {"stories/june.en.md", "x", "stories/june.en.md:1 No file of a charter is called so"},
		"no text":                  {"charter.yaml", "format: 1\nname: \xff\xfe\n", "charter.yaml:1 This is no text in UTF-8"},
		"a nought":                 {"charter.yaml", "format: 1\nname: \x00\n", "charter.yaml:1 This is not YAML"},
		"too deep":                 {"places.yaml", begun + "places: " + strings.Repeat("[", 100_000) + "\n", "places.yaml:2 This is nested more than 40"},
		"deep in hyphens":          {"places.yaml", begun + strings.Repeat("- ", 100_000) + "\n", "places.yaml:2 This is nested more than 40"},
		"deep in brackets":         {"places.yaml", begun + "places: " + strings.Repeat("[", 60) + strings.Repeat("]", 60) + "\n", "places.yaml:2 This is nested more than 40"},
		"too big":                  {"charter.yaml", begun + "#" + strings.Repeat("x", 3<<20), "charter.yaml:1 This is more than can be read"},
		"too many lines":           {"charter.yaml", begun + strings.Repeat("a:\n", 20_000), "charter.yaml:5001 There are more than 5,000 here"},
		"too many":                 {"places.yaml", begun + "places:\n" + strings.Repeat("  - {}\n", 2001), "places.yaml:2 There are more than 2,000 here"},
		"too long a part":          {"places.yaml", begun + strings.Replace(place, "en: Desk", "en: "+strings.Repeat("D", 300_000), 1), "places.yaml:3 places to complain is too long"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder, err := files.Read(folderOf(map[string]string{wrong.file: wrong.content}))
			if folder != nil || !fault.Is(err, fault.KindInvalid) {
				t.Fatal(folder, err)
			}
			all := told(err, language.English)
			if len(all) == 0 || !strings.HasPrefix(all[0], wrong.want) {
				t.Errorf("%q, want %q", all, wrong.want)
			}
			for _, l := range language.All[1:] {
				if other := told(err, l); len(other) != len(all) || other[0] == all[0] {
					t.Errorf("%s: %q", l, other)
				}
			}
		})
	}
}

func TestAllThatIsWrongIsToldAtOnceUpToABound(t *testing.T) {
	t.Parallel()
	var places strings.Builder
	for n := range 80 {
		fmt.Fprintf(&places, "  - {key: k%d, colour: red}\n", n)
	}
	_, err := files.Read(folderOf(map[string]string{"places.yaml": "format: 1\nplaces:\n" + places.String()}))
	if all := told(err, language.English); len(all) != 50 || !strings.HasPrefix(all[49], "places.yaml:52 ") {
		t.Errorf("%d: %q", len(all), all)
	}
}

func TestAnEmptyFolderHoldsNoCharter(t *testing.T) {
	t.Parallel()
	_, err := files.Read(folderOf(nil))
	if err == nil || len(told(err, language.English)) > 0 || !strings.Contains(err.Error(), "charter.yaml") {
		t.Error(err)
	}
	if _, err := files.ReadIn(filepath.Join(t.TempDir(), "nowhere")); !fault.Is(err, fault.KindInvalid) {
		t.Error(err)
	}
}

// What leads out of the folder is never read, and never written through.
func TestLinksAreNotFollowed(t *testing.T) {
	t.Parallel()
	secret := filepath.Join(t.TempDir(), "secret.yaml")
	if err := os.WriteFile(secret, []byte("format: 1\nplaces: []\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"places.yaml", "stories/x.en.md", "stories"} {
		dir := t.TempDir()
		if strings.Contains(name, "/") {
			if err := os.Mkdir(filepath.Join(dir, "stories"), 0o700); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.WriteFile(filepath.Join(dir, "charter.yaml"), []byte("format: 1\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(secret, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
		_, err := files.ReadIn(dir)
		if all := told(err, language.English); len(all) != 1 || !strings.HasPrefix(all[0], name+":1 This is a link") {
			t.Errorf("%s: %q %v", name, all, err)
		}
		c, _ := starter.Charter()
		if _, err := files.WriteIn(dir, c); err == nil {
			t.Errorf("%s was written through", name)
		}
	}
	if kept, _ := os.ReadFile(secret); string(kept) != "format: 1\nplaces: []\n" {
		t.Error(string(kept))
	}
}

func TestAPartOfAFolderIsRead(t *testing.T) {
	t.Parallel()
	folder, err := files.Read(folderOf(map[string]string{"places.yaml": "\ufeffformat: 1\r\nplaces: []\r\n", ".gitignore": "x", "notes.txt": "x"}))
	if err != nil || len(folder.Kinds) != 1 || folder.Kinds[0] != "places" {
		t.Error(folder, err)
	}
}

// A text that does not say in which language it was written was written in the one
// that stands first; what nobody sees in it is left out.
func TestATextOfAFileIsKeptAsOneThatIsTyped(t *testing.T) {
	t.Parallel()
	folder, err := files.Read(folderOf(map[string]string{
		"charter.yaml":     "format: 1\nname: {ur: \"مرمت\", en: \"Repair\\v15\\u202e\\0 days\"}\n",
		"limitations.yaml": "format: 1\nlimitations:\n  - {key: far, words: {tr: Uzak, en: Far}}\n",
	}))
	if err != nil {
		t.Fatal(err)
	}
	c := folder.Charter
	if c.Name.Source != language.Urdu || c.Name.In[language.English] != "Repair\n15 days" || c.Limitations[0].Words.Source != language.Turkish {
		t.Errorf("%+v, %+v", c.Name, c.Limitations)
	}
}

func FuzzRead(f *testing.F) {
	for _, kind := range starter.Kinds {
		folder, err := starter.Files(kind)
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range []string{"charter.yaml", "services.yaml", "promises.yaml"} {
			content, err := fs.ReadFile(folder, name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(name, string(content))
		}
	}
	f.Fuzz(func(t *testing.T, name, content string) {
		if !fs.ValidPath(name) || name == "." {
			return // no folder has such a file
		}
		folder, err := files.Read(folderOf(map[string]string{name: content}))
		if err == nil {
			all, err := files.Write(folder.Charter)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := files.Read(folderOf(all)); err != nil {
				t.Fatal(err)
			}
		}
	})
}
