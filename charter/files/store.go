package files

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"vaada/charter"
	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// ReadIn reads the files of a charter in a folder. Nothing outside of the folder
// is ever read, whatever leads there. Invalid where it cannot be.
func ReadIn(dir string) (*Folder, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fault.Invalid("", say.CmdFolderUnusable(dir)).Because(err)
	}
	defer root.Close()
	return Read(root.FS())
}

// WriteIn writes the files of a charter into a folder, which it makes: an empty
// one, or one that holds a charter already. Other files stay; the texts of
// stories that are gone do not. Invalid where the folder holds something else,
// or links that lead elsewhere.
func WriteIn(dir string, c *charter.Charter) (written []string, err error) {
	all, err := Write(c)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return nil, fault.Invalid("", say.CmdFolderUnusable(dir)).Because(err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fault.Invalid("", say.CmdFolderUnusable(dir)).Because(err)
	}
	defer root.Close()
	old, err := free(root, dir)
	if err != nil {
		return nil, err
	}
	if err := root.MkdirAll(stories, 0o777); err != nil {
		return nil, fault.Invalid("", say.CmdFolderUnusable(filepath.Join(dir, stories))).Because(err)
	}
	for name, content := range all {
		if err := replace(root, name, content); err != nil {
			return nil, fault.Invalid("", say.CmdFileUnwritable(filepath.Join(dir, name))).Because(err)
		}
		written = append(written, name)
	}
	for _, name := range old {
		if _, still := all[name]; !still {
			if err := root.Remove(name); err != nil {
				return nil, fault.Invalid("", say.CmdFileUnwritable(filepath.Join(dir, name))).Because(err)
			}
		}
	}
	return written, nil
}

// free says whether a folder may be written into, and lists the texts of stories
// that are in it.
func free(root *os.Root, dir string) (old []string, err error) {
	entries, err := fs.ReadDir(root.FS(), ".")
	if err != nil {
		return nil, fault.Invalid("", say.CmdFolderUnusable(dir)).Because(err)
	}
	taken := false
	for _, entry := range entries {
		taken = taken || !strings.HasPrefix(entry.Name(), ".")
	}
	if _, err := root.Lstat(Main); err != nil && taken {
		return nil, fault.Invalid("", say.FilesFull(dir))
	}
	err = fs.WalkDir(root.FS(), ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil
		case err != nil:
			return err
		case name == stories && !entry.IsDir(), !entry.IsDir() && !entry.Type().IsRegular() && ours(name):
			return At(name, 1, say.FilesLink())
		case entry.IsDir() && name != "." && name != stories:
			return fs.SkipDir
		case filepath.ToSlash(filepath.Dir(name)) == stories && strings.HasSuffix(name, ".md"):
			old = append(old, name)
		}
		return nil
	})
	return old, err
}

func ours(name string) bool {
	return strings.HasSuffix(name, ".yaml") || strings.HasPrefix(name, stories+"/")
}

// replace writes a file whole or not at all.
func replace(root *os.Root, name, content string) error {
	made := name + ".new"
	if err := root.WriteFile(made, []byte(content), 0o666); err != nil {
		return err
	}
	return root.Rename(made, name)
}
