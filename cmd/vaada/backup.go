package main

import (
	"errors"
	"os"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/folder"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// backup is vaada backup.
type backup struct {
	File    string `arg:"" help:"${to}" type:"path"`
	Data    string `help:"${data}" required:"" type:"path" placeholder:"DIR"`
	Replace bool   `help:"${replace}"`
}

// Run writes one moment of the database; deeds go on meanwhile.
func (b *backup) Run(c console) error {
	file, err := ownDatabase(b.Data)
	if err != nil {
		return err
	}
	if same(file, b.File) {
		return fault.Invalid("file", say.CmdBackupItself(b.File))
	}
	if _, err := os.Lstat(b.File); err == nil && !b.Replace {
		return fault.Invalid("file", say.CmdBackupThere(b.File, "--replace"))
	}
	if err := db.Snapshot(c, file, b.File); err != nil {
		if c.Err() != nil {
			return c.Err()
		}
		return fault.Invalid("file", say.CmdFileUnwritable(b.File)).Because(err)
	}
	c.say(say.CmdBackedUp(b.File))
	return nil
}

// ownDatabase is the database file of a data folder. Conflict when the
// configuration names PostgreSQL.
func ownDatabase(dir string) (string, error) {
	settings, err := readConfig(dir)
	if err != nil {
		return "", err
	}
	if settings.DB != "" {
		return "", fault.Conflict(say.CmdPostgresDump())
	}
	return databaseIn(dir)
}

// databaseIn is the database file of a data folder. Invalid when there is none.
func databaseIn(dir string) (string, error) {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return "", fault.Invalid("data", say.CmdFolderUnusable(dir))
	}
	file, found := folder.DatabaseIn(dir)
	if !found {
		return "", fault.Invalid("data", say.CmdFolderEmpty(dir))
	}
	return file, nil
}

func same(a, b string) bool {
	one, err := os.Stat(a)
	if err != nil {
		return false
	}
	other, err := os.Stat(b)
	return err == nil && os.SameFile(one, other)
}

// restore is vaada restore.
type restore struct {
	File string `arg:"" help:"${from}" type:"path"`
	Data string `help:"${data}" required:"" type:"path" placeholder:"DIR"`
}

// Run puts the backup in place and keeps the old database beside it.
func (r *restore) Run(c console) error {
	if _, err := ownDatabase(r.Data); fault.Is(err, fault.KindConflict) {
		return err
	}
	if info, err := os.Stat(r.File); err != nil || info.IsDir() {
		return fault.Invalid("file", say.CmdFileUnreadable(r.File)).Because(err)
	}
	kept, err := folder.Restore(c, r.Data, r.File, now.System())
	switch {
	case errors.Is(err, folder.ErrOwned):
		return fault.Conflict(say.CmdFolderServed(r.Data))
	case errors.Is(err, db.ErrForeign), errors.Is(err, db.ErrDamaged):
		return fault.Invalid("file", say.CmdBackupUnusable(r.File)).Because(err)
	case errors.Is(err, db.ErrNewer):
		return fault.Conflict(say.CmdDatabaseNewer()).Because(err)
	case err != nil && c.Err() != nil:
		return c.Err()
	case err != nil:
		return fault.Invalid("data", say.CmdFolderUnusable(r.Data)).Because(err)
	}
	if kept == "" {
		c.say(say.CmdRestored(r.File))
	} else {
		c.say(say.CmdRestoredKept(r.File, kept))
	}
	return nil
}
