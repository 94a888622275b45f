package main

import (
	"errors"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/folder"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// backup is vaada backup.
type backup struct {
	File string `arg:"" help:"Where to write it." type:"path"`
	Data string `help:"The data folder, also while it is served." required:"" type:"path" placeholder:"DIR"`
}

// Run writes one moment of the database; deeds go on meanwhile.
func (b *backup) Run(c console) error {
	settings, err := readConfig(b.Data)
	if err != nil {
		return err
	}
	if settings.DB != "" {
		return fault.Conflict(say.CmdPostgresDump())
	}
	file, found := folder.DatabaseIn(b.Data)
	if !found {
		return fault.Invalid("data", say.CmdFolderEmpty(b.Data))
	}
	if err := db.Snapshot(c, file, b.File); err != nil {
		return fault.Invalid("file", say.CmdFileUnwritable(b.File)).Because(err)
	}
	c.say(say.CmdBackedUp(b.File))
	return nil
}

// restore is vaada restore.
type restore struct {
	File string `arg:"" help:"A backup." type:"path"`
	Data string `help:"The data folder." required:"" type:"path" placeholder:"DIR"`
}

// Run puts the backup in place and keeps the old database beside it.
func (r *restore) Run(c console) error {
	kept, err := folder.Restore(c, r.Data, r.File, now.System())
	switch {
	case errors.Is(err, folder.ErrOwned):
		return fault.Conflict(say.CmdFolderServed(r.Data))
	case errors.Is(err, db.ErrForeign), errors.Is(err, db.ErrDamaged), errors.Is(err, db.ErrNewer):
		return fault.Invalid("file", say.CmdBackupUnusable(r.File)).Because(err)
	case err != nil:
		return fault.Invalid("file", say.CmdFileUnreadable(r.File)).Because(err)
	}
	if kept == "" {
		c.say(say.CmdRestored(r.File))
	} else {
		c.say(say.CmdRestoredKept(r.File, kept))
	}
	return nil
}
