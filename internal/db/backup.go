package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"time"
)

var (
	// ErrDump says that PostgreSQL is no file: see Dump.
	ErrDump = errors.New("db: PostgreSQL is backed up by pg_dump")
	// ErrForeign says that a file is no database of Vaada.
	ErrForeign = errors.New("db: the file is no database of Vaada")
	// ErrDamaged says that a database does not hold together.
	ErrDamaged = errors.New("db: the database is damaged")
	// ErrNewer says that a newer program has written to the database.
	ErrNewer = errors.New("db: the database was written by a newer program")
)

// Backup writes one moment of the database, attachments and all, to a file.
// Deeds go on meanwhile. The file appears, or is replaced, only when it is
// whole and on the disk.
func (d *DB) Backup(ctx context.Context, file string) error {
	if d.Engine() != SQLite {
		return ErrDump
	}
	if same(file, d.Path()) {
		return errors.New("db: backup: the file is the database itself")
	}
	return Snapshot(ctx, d.Path(), file)
}

// Snapshot copies one moment of a SQLite file, served or not, to another name.
func Snapshot(ctx context.Context, from, to string) error {
	draft, err := draftOf(to)
	if err != nil {
		return fmt.Errorf("db: backup: %w", err)
	}
	defer os.Remove(draft)
	if err := vacuumInto(ctx, from, draft); err != nil {
		return fmt.Errorf("db: backup: %w", err)
	}
	if err := SettleFile(draft); err != nil {
		return fmt.Errorf("db: backup: %w", err)
	}
	if err := os.Rename(draft, to); err != nil {
		return fmt.Errorf("db: backup: %w", err)
	}
	return SettleFolder(filepath.Dir(to))
}

// draftOf is an empty file beside its later name, so that the rename stays on
// one disk.
func draftOf(to string) (string, error) {
	draft, err := os.CreateTemp(filepath.Dir(to), "."+filepath.Base(to)+"-*.part")
	if err != nil {
		return "", err
	}
	return draft.Name(), draft.Close()
}

func vacuumInto(ctx context.Context, from, to string) error {
	pool := sql.OpenDB(connector{source(from, "mode=ro&_pragma=busy_timeout(10000)&"+wary)})
	defer pool.Close()
	_, err := pool.ExecContext(ctx, "VACUUM INTO $1", to)
	return err
}

// Fold brings the log of latest commits of a SQLite file that nobody writes to
// into the file itself.
func Fold(ctx context.Context, file string) error {
	pool := sql.OpenDB(connector{source(file, "mode=rw&_pragma=busy_timeout(10000)&"+wary)})
	defer pool.Close()
	var busy, pages, folded int
	err := pool.QueryRowContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &pages, &folded)
	if err == nil && busy != 0 {
		err = errors.New("db: somebody reads the log")
	}
	return err
}

// Check reads a whole SQLite file and says what is wrong with it: ErrForeign,
// ErrDamaged or ErrNewer.
func Check(ctx context.Context, file string) error {
	pool := sql.OpenDB(connector{source(file, "mode=ro&_pragma=busy_timeout(10000)&"+wary)})
	defer pool.Close()
	var told string
	if err := pool.QueryRowContext(ctx, "PRAGMA integrity_check(1)").Scan(&told); err != nil {
		if _, gone := os.Stat(file); gone != nil {
			return gone
		}
		if unread := unreadable(err); unread != nil {
			return unread
		}
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if told != "ok" {
		return fmt.Errorf("%w: %s", ErrDamaged, told)
	}
	past, err := pastOf(ctx, pool, SQLite)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if len(past.ran) == 0 {
		return ErrForeign
	}
	_, err = past.missing(spoken{Migrations(), SQLite})
	return err
}

// Clock is what time it is where the database runs; the zero time on SQLite,
// which has our own clock.
func (d *DB) Clock(ctx context.Context) (at time.Time, err error) {
	if d.Engine() == SQLite {
		return at, nil
	}
	var micro int64
	err = d.Look(ctx, func(tx *Tx) error {
		return tx.Row(`SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)`).Scan(&micro)
	})
	return time.UnixMicro(micro), err
}

// SettleFile returns when what was written to a file is on the disk.
func SettleFile(name string) error {
	file, err := os.OpenFile(name, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(file.Sync(), file.Close())
}

// SettleFolder returns when the names in a folder are on the disk. Windows
// does that unasked.
func SettleFolder(name string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	folder, err := os.Open(name)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}

func same(a, b string) bool {
	one, err := os.Stat(a)
	if err != nil {
		return false
	}
	other, err := os.Stat(b)
	return err == nil && os.SameFile(one, other)
}
