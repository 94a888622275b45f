package main

import (
	"path/filepath"
	"strings"

	"vaada/internal/db"
	"vaada/keeping"
)

// place tells where backups go by themselves, and with what they are made.
func (c config) place(dir string) keeping.Place {
	place := keeping.Place{Folder: c.backupFolder(dir), Scratch: dir, Address: c.DB, Tools: db.Tools(c.Backup.Tools)}
	place.Own = dir != "" && filepath.Dir(place.Folder) == filepath.Clean(dir)
	if file := c.Backup.Passphrase; file != "" {
		if !filepath.IsAbs(file) {
			file = filepath.Join(dir, file)
		}
		place.Passphrase = func() (string, error) { return readPassphrase(strings.NewReader(""), file) }
	}
	return place
}

// backupFolder is where backups go by themselves; "" when that is told nowhere.
func (c config) backupFolder(dir string) string {
	switch {
	case c.Backup.Folder == "" && dir == "":
		return ""
	case c.Backup.Folder == "":
		return filepath.Join(dir, "backups")
	case filepath.IsAbs(c.Backup.Folder):
		return c.Backup.Folder
	}
	return filepath.Join(dir, c.Backup.Folder)
}
