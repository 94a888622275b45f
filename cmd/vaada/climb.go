package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/folder"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/secret"
	"vaada/keeping"
)

// climb brings the tables of an older program up to this one, with a backup of
// what it left before.
type climb struct {
	dir      string
	settings config
	file     string // the backup that was made
	manifest backup.Manifest
}

// fromFile makes the backup of a data folder's database.
func (u *climb) fromFile(ctx context.Context, stands int64) error {
	file, _ := folder.DatabaseIn(u.dir)
	info, err := os.Stat(file)
	if err != nil {
		return err
	}
	if backup.HasRoom(u.dir, 2*info.Size()) != nil {
		return fault.Conflict(say.KeepUpgradeNoRoom(u.dir))
	}
	return u.save(ctx, stands, backup.File(file, u.dir))
}

// onServer brings PostgreSQL up, alone among all processes that want to.
func (u *climb) onServer(ctx context.Context, d *db.DB) error {
	return d.Climbing(ctx, func() error {
		lacks, stands, err := d.Behind(ctx)
		if err != nil || lacks == 0 {
			return err
		}
		if stands > 0 {
			if err := u.save(ctx, stands, backup.Server(d, db.Tools(u.settings.Backup.Tools))); err != nil {
				return err
			}
		}
		if err := d.Migrate(ctx); err != nil {
			return u.failed(ctx, errors.Join(folder.ErrLow, err))
		}
		return u.noted(ctx, d)
	})
}

// save writes the backup and reads it back. Conflict when it cannot be made:
// then nothing is brought up.
func (u *climb) save(ctx context.Context, stands int64, source backup.Source) error {
	if u.settings.unsaved {
		return nil
	}
	place := u.settings.place(u.dir)
	if place.Folder == "" {
		return fault.Conflict(say.KeepUpgradeUnsaved("--unsaved")).Because(errors.New("no folder for backups"))
	}
	at := now.System()
	making := backup.Making{ID: ids.New(), Why: backup.BeforeUpgrade, At: at, Source: source}
	if keys, err := secret.Load(u.settings.keyFile(u.dir)); err == nil {
		making.Mark = keys.ID()
		if place.Passphrase != nil {
			phrase, err := place.Passphrase()
			if err != nil {
				return err
			}
			making.Key = keys.Wrap(phrase)
		}
	}
	u.file = filepath.Join(place.Folder, fmt.Sprintf("before-upgrade-%05d-%s%s", stands, at.Time().Format("20060102-150405"), backup.Ending))
	err := u.written(ctx, place, making)
	if err != nil && ctx.Err() == nil {
		return fault.Conflict(say.KeepUpgradeUnsaved("--unsaved")).Because(err)
	}
	return err
}

func (u *climb) written(ctx context.Context, place keeping.Place, making backup.Making) (err error) {
	if place.Own {
		if err := os.Mkdir(place.Folder, 0o700); err != nil && !errors.Is(err, os.ErrExist) {
			return err
		}
	}
	if u.manifest, err = backup.Make(ctx, u.file, making); err != nil {
		return err
	}
	return backup.Verify(ctx, u.file)
}

// noted writes the backup down in the database that has been brought up.
func (u *climb) noted(ctx context.Context, d *db.DB) error {
	if u.manifest.ID == "" {
		return nil
	}
	return keeping.Desk{DB: d, Now: now.System}.Upgraded(ctx, u.file, u.manifest)
}

// failed says what to do when the tables could not be brought up.
func (u *climb) failed(ctx context.Context, err error) error {
	if !errors.Is(err, folder.ErrLow) || ctx.Err() != nil {
		return err
	}
	if backup.Of(err) == backup.NoSpace {
		return fault.Conflict(say.KeepUpgradeNoRoom(u.dir)).Because(err)
	}
	if u.settings.DB != "" {
		return fault.Conflict(say.KeepUpgradeHalf(u.file)).Because(err)
	}
	return fault.Conflict(say.KeepUpgradeFailed(u.file)).Because(err)
}
