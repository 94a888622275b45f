package files_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"

	"vaada/charter"
	"vaada/charter/files"
	"vaada/charter/starter"
	"vaada/edition"
	"vaada/internal/language"
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
