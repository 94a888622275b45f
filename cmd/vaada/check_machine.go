package main

import (
	"os"
	"path/filepath"
	"time"

	"vaada/internal/db"
	"vaada/internal/folder"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

const (
	leastRoom  = 512 << 20       // bytes that a disk must have left
	mostAstray = 5 * time.Minute // between our clock and another
)

// checkDisk asks whether there is room to go on, and for one more backup.
func checkDisk(dir string) (found []language.Message) {
	if !isWritable(dir) {
		found = append(found, say.CmdFolderUnusable(dir))
	}
	wanted := uint64(leastRoom)
	if file, there := folder.DatabaseIn(dir); there {
		if info, err := os.Stat(file); err == nil {
			wanted = max(wanted, uint64(info.Size()))
		}
	}
	free, known := roomIn(dir)
	if known && free < wanted {
		found = append(found, say.CmdCheckDisk(dir, int(free>>20), int(wanted>>20)))
	}
	return found
}

// clock compares ours with those of the disk, the database and the journal.
func (c *checking) clock(d *db.DB) error {
	here := now.System()
	if file, there := folder.DatabaseIn(c.Data); there && c.settings.DB == "" {
		for _, name := range []string{file, filepath.Join(c.Data, configFile)} {
			if info, err := os.Stat(name); err == nil && now.At(info.ModTime()).Sub(here) > mostAstray {
				c.find(say.CmdCheckClock())
				return nil
			}
		}
	}
	server, err := d.Clock(c)
	if err != nil {
		return err
	}
	if !server.IsZero() && now.At(server).Sub(here).Abs() > mostAstray {
		c.find(say.CmdCheckClock())
		return nil
	}
	return d.Look(c, func(tx *db.Tx) error {
		newest, err := journal.Newest(tx)
		if err == nil && newest.Sub(here) > mostAstray {
			c.find(say.CmdCheckClock())
		}
		return err
	})
}
