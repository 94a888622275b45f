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

// Restore puts a backup in the place of the folder's database and keeps the
// old one beside it under a name with the date; kept is that name, empty when
// there was none. It refuses a folder that somebody owns (ErrOwned) and a file
// that is no whole database of ours (db.ErrForeign, db.ErrDamaged,
// db.ErrNewer), and then changes nothing.
func Restore(ctx context.Context, dir, file string, at now.Instant) (kept string, err error) {
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
	if err := db.Check(ctx, file); err != nil {
		return "", fmt.Errorf("folder: restore: %w", err)
	}
	draft := folder.file() + ".restoring"
	defer os.Remove(draft)
	if err := db.Snapshot(ctx, file, draft); err != nil {
		return "", fmt.Errorf("folder: restore: %w", err)
	}
	if folder.Exists() {
		if kept, err = folder.setAside(at); err != nil {
			return "", fmt.Errorf("folder: restore: %w", err)
		}
	}
	if err := os.Rename(draft, folder.file()); err != nil {
		return kept, fmt.Errorf("folder: restore: %w", err)
	}
	return kept, db.SettleFolder(dir)
}

// setAside renames the old database with what SQLite wrote beside it. Its log
// of latest commits goes first: a log that stays would be read into whatever
// database comes to its place.
func (f *Folder) setAside(at now.Instant) (string, error) {
	kept, err := f.nameFor(at)
	if err != nil {
		return "", err
	}
	for _, part := range []string{"-wal", "-shm", ""} {
		err := os.Rename(f.file()+part, kept+part)
		if err != nil && (part == "" || !errors.Is(err, os.ErrNotExist)) {
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
