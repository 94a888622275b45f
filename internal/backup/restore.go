package backup

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	"vaada/internal/db"
	"vaada/internal/folder"
	"vaada/internal/now"
)

// reserve is what a disk keeps free beside a restored database.
const reserve = 32 << 20

// HasRoom answers NoSpace when the disk that holds a folder cannot take so many
// bytes. A disk that cannot be asked has room until it says otherwise.
func HasRoom(dir string, bytes int64) error {
	for at := filepath.Clean(dir); ; at = filepath.Dir(at) {
		if free, err := folder.Free(at); err == nil {
			if free < bytes+reserve {
				return NoSpace
			}
			return nil
		}
		if at == filepath.Dir(at) {
			return nil
		}
	}
}

// Ready is given the address of a database that was restored, and that of the one
// whose place it is about to take; "" where there is none. What it answers keeps
// the restore from being done.
type Ready func(ctx context.Context, fresh, old string) error

// ToFolder restores into a data folder: see folder.Restore. It answers
// OtherEngine, NoSpace and Damaged before anything is changed.
func (b *Backup) ToFolder(ctx context.Context, dir string, at now.Instant, ready Ready) (kept string, err error) {
	if b.Engine != db.SQLite {
		return "", OtherEngine
	}
	if err := HasRoom(dir, b.Size()); err != nil {
		return "", err
	}
	return folder.Restore(ctx, dir, at, func(ctx context.Context, to string) error {
		if err := b.whole(ctx, to); err != nil {
			return err
		}
		old := ""
		if file, found := folder.DatabaseIn(dir); found {
			old = "sqlite:" + file
		}
		if err := ready(ctx, "sqlite:"+to, old); err != nil {
			return err
		}
		return db.Fold(ctx, to) // its log would stay behind
	})
}

// whole writes a SQLite database, makes sure that all of it is there, and takes
// out of it what we did not make.
func (b *Backup) whole(ctx context.Context, to string) error {
	if err := b.Database(ctx, to); err != nil {
		return err
	}
	if err := db.Check(ctx, to); err != nil {
		return err
	}
	held, err := db.MomentIn(ctx, to)
	if err == nil {
		err = held.Same(b.Moment)
	}
	if err != nil {
		return err
	}
	return db.Cleanse(ctx, to)
}

// ToServer restores into the PostgreSQL database at an address: an empty one,
// or with replace in the place of a filled one, which stays under the name that
// is given back. It answers OtherEngine, NoSpace, and what db.Undump and
// db.Supplant answer.
func (b *Backup) ToServer(ctx context.Context, address string, tools db.Tools, replace bool, at now.Instant, ready Ready) (kept string, err error) {
	if b.Engine != db.PostgreSQL {
		return "", OtherEngine
	}
	if err := HasRoom(os.TempDir(), b.Size()); err != nil {
		return "", err
	}
	scratch, err := Trial(os.TempDir())
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(scratch)
	dump := filepath.Join(scratch, databaseName)
	if err := b.Database(ctx, dump); err != nil {
		return "", err
	}
	err = db.Undump(ctx, address, tools, dump, b.Moment)
	if replace && errors.Is(err, db.ErrFilled) {
		return db.Supplant(ctx, address, tools, dump, b.Moment, at, ready)
	}
	if err == nil {
		if err = ready(ctx, address, ""); err != nil {
			err = errors.Join(err, db.Empty(context.WithoutCancel(ctx), address))
		}
	}
	return "", err
}
