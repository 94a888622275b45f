package folder

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"vaada/internal/db"
	"vaada/internal/now"
)

// Fill writes a whole database to a file that is not there yet.
type Fill func(ctx context.Context, file string) error

// Restore puts a database in the place of the folder's own and keeps the old
// one beside it under a name with the date; kept is that name, empty when there
// was none. It refuses a folder that somebody owns (ErrOwned) and what is no
// whole database of ours (db.ErrForeign, db.ErrDamaged, db.ErrNewer), and then
// changes nothing. The folder has a whole database at every moment, the old one
// or the new one.
func Restore(ctx context.Context, dir string, at now.Instant, fill Fill) (kept string, err error) {
	folder, err := Own(dir)
	if err != nil {
		return "", err
	}
	defer func() {
		if err != nil {
			_ = folder.Abandon()
			return
		}
		err = folder.Close()
	}()
	if kept, err = folder.Replace(ctx, at, fill); err != nil {
		return kept, fmt.Errorf("folder: restore: %w", err)
	}
	return kept, nil
}

// Replace does what Restore does in a folder that this process owns, and in
// which it has no database open.
func (f *Folder) Replace(ctx context.Context, at now.Instant, fill Fill) (kept string, err error) {
	draft := f.file() + ".restoring"
	defer removeWhole(draft)
	removeWhole(draft)
	if err := fill(ctx, draft); err != nil {
		return "", err
	}
	if err := db.Check(ctx, draft); err != nil {
		return "", err
	}
	if err := db.SettleFile(draft); err != nil {
		return "", err
	}
	if f.Exists() {
		if kept, err = f.keepAside(ctx, at); err != nil {
			return "", err
		}
	}
	if err := os.Rename(draft, f.file()); err != nil {
		return "", errors.Join(err, f.putBack(kept))
	}
	return kept, db.SettleFolder(f.dir)
}

// putBack undoes keepAside.
func (f *Folder) putBack(kept string) error {
	switch {
	case kept == "":
		return nil
	case f.Exists():
		return os.Remove(kept) // its second name
	}
	return os.Rename(kept, f.file())
}

// parts are what SQLite writes beside a database.
var parts = []string{"-wal", "-shm"}

func removeWhole(file string) {
	for _, part := range append([]string{""}, parts...) {
		_ = os.Remove(file + part)
	}
}

// keepAside gives the old database a second name, under which it stays. Its log
// of latest commits moves: a log that stays would be read into whatever
// database comes to its place. So it is emptied first.
func (f *Folder) keepAside(ctx context.Context, at now.Instant) (string, error) {
	kept, err := f.nameFor(at)
	if err != nil {
		return "", err
	}
	_ = db.Fold(ctx, f.file()) // what is damaged keeps its log, and moves with it
	for _, part := range parts {
		if err := os.Rename(f.file()+part, kept+part); err != nil && !errors.Is(err, os.ErrNotExist) {
			return "", err
		}
	}
	if os.Link(f.file(), kept) != nil { // a disk without links
		if err := os.Rename(f.file(), kept); err != nil {
			return "", err
		}
	}
	return kept, db.SettleFolder(f.dir)
}

func (f *Folder) nameFor(at now.Instant) (string, error) {
	base := filepath.Join(f.dir, "vaada-before-"+at.Time().Format("20060102-150405"))
	for n := 1; n < 1000; n++ {
		name := base + ".db"
		if n > 1 {
			name = fmt.Sprintf("%s-%d.db", base, n)
		}
		if _, err := os.Stat(name); errors.Is(err, os.ErrNotExist) {
			return name, nil
		}
	}
	return "", errors.New("too many old databases of the same second")
}
