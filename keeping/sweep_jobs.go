package keeping

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/people"
)

// backUp makes a backup and reads it back.
func (d Desk) backUp(ctx context.Context, job Job) (b Backup, err error) {
	if err := d.prepare(); err != nil {
		return b, err
	}
	at := d.Now()
	making := backup.Making{ID: job.ID, Why: job.Why, At: at, Mark: d.Place.Keys.ID(), Source: backup.Server(d.DB, d.Place.Tools)}
	if d.DB.Engine() == db.SQLite {
		making.Source = backup.File(d.DB.Path(), d.Place.Scratch)
	}
	if d.Place.Passphrase != nil {
		phrase, err := d.Place.Passphrase()
		if err != nil {
			if errors.Is(err, backup.ShortPhrase) {
				return b, err
			}
			return b, fmt.Errorf("%w: %w", backup.NoPhrase, err)
		}
		making.Key = d.Place.Keys.Wrap(phrase)
	}
	b = Backup{ID: job.ID, Why: job.Why, Made: at, File: fmt.Sprintf("vaada-%s-%s%s", at.Time().Format("20060102-150405"), job.ID, backup.Ending)}
	manifest, err := backup.Make(ctx, d.path(b), making)
	if err != nil {
		return b, err
	}
	if err := backup.Verify(ctx, d.path(b)); err != nil {
		return b, err
	}
	info, err := os.Stat(d.path(b))
	if err != nil {
		return b, err
	}
	b.Size, b.Ended, b.HasKey = info.Size(), d.Now(), manifest.HasKey()
	b.Engine, b.Migration, b.Rows = string(manifest.Engine), manifest.Migration, manifest.Rows
	return b, nil
}

// prepare makes sure of the folder, takes away what was left half written, and
// asks for room.
func (d Desk) prepare() error {
	if d.Place.Own {
		if err := os.Mkdir(d.Place.Folder, 0o700); err != nil && !errors.Is(err, os.ErrExist) {
			return err
		}
	}
	for _, dir := range []string{d.Place.Folder, d.Place.Scratch} {
		if dir == "" {
			continue
		}
		if err := backup.Tidy(dir, d.Now().Time()); err != nil {
			return err
		}
	}
	if d.DB.Engine() != db.SQLite {
		return backup.HasRoom(d.Place.Folder, 0)
	}
	info, err := os.Stat(d.DB.Path())
	if err != nil {
		return err
	}
	return errors.Join(backup.HasRoom(d.Place.Scratch, info.Size()), backup.HasRoom(d.Place.Folder, info.Size()/4))
}

// rehearse restores a backup where nothing is lost, and looks at it.
func (d Desk) rehearse(ctx context.Context, job Job) error {
	var all []Backup
	if err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		all, err = kept(tx)
		return err
	}); err != nil {
		return err
	}
	for _, each := range all {
		if each.ID == job.Backup {
			return backup.Rehearse(ctx, d.path(each), backup.Stage{
				Scratch: d.Place.Scratch, Address: d.Place.Address, Tools: d.Place.Tools,
				Name: "vaada_rehearsal_" + job.ID.String(), Look: d.Place.Look,
			})
		}
	}
	return backup.Gone
}

// rotate takes surplus backups away: only files that this database made, that
// say so themselves. One that it must leave alone does not keep the others: all
// that stay are named.
func (d Desk) rotate(ctx context.Context) error {
	var plan Plan
	var all []Backup
	var left []error
	if err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		if plan, err = planOf(tx); err == nil {
			all, err = kept(tx)
		}
		return err
	}); err != nil {
		return err
	}
	d.find(all)
	byID := map[ids.ID]Backup{}
	var made []backup.Made
	for _, each := range all {
		byID[each.ID] = each
		if each.There {
			made = append(made, backup.Made{ID: each.ID, At: each.Made, Why: each.Why, Good: each.Good()})
		}
	}
	for _, id := range plan.Keep.Surplus(made, plan.Zone) {
		if err := d.remove(ctx, byID[id]); err != nil {
			left = append(left, err)
		}
	}
	return errors.Join(left...)
}

// remove takes one backup away, once its own manifest has said that it is the
// one.
func (d Desk) remove(ctx context.Context, b Backup) error {
	opened, err := backup.Open(ctx, d.path(b))
	if err != nil {
		return fmt.Errorf("keeping: %s is not what was made: %w", filepath.Base(b.File), err)
	}
	mine := opened.ID == b.ID.String()
	if err := opened.Close(); err != nil {
		return err
	}
	if !mine {
		return fmt.Errorf("keeping: %s is another backup", filepath.Base(b.File))
	}
	if err := os.Remove(d.path(b)); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := removeBackup(tx, b.ID, d.Now()); err != nil {
			return err
		}
		return journal.Write(tx, people.Program().Entry(d.Now(), "removed", "backup", b.ID))
	})
}
