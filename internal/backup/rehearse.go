package backup

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"

	"vaada/internal/db"
)

// Verify reads a backup to its end and holds every sum against its manifest.
func Verify(ctx context.Context, file string) error {
	b, err := Open(ctx, file)
	if err != nil || b.Plain {
		return err
	}
	defer b.Close()
	for _, part := range b.Parts {
		if err := b.unpack(ctx, part.Name, io.Discard); err != nil {
			return err
		}
	}
	return nil
}

// Stage is where a backup is restored on trial.
type Stage struct {
	Scratch string // a folder; "" for the system's own
	Address string // of a PostgreSQL server on which a database may be made
	Tools   db.Tools
	Name    string // of that database
	// Look goes through what was restored, as people would.
	Look func(ctx context.Context, d *db.DB) error
}

// Rehearse restores a backup where nothing can be lost, brings its tables up to
// this program, counts, looks, and takes everything away again.
func Rehearse(ctx context.Context, file string, s Stage) (err error) {
	b, err := Open(ctx, file)
	if err != nil {
		return err
	}
	defer b.Close()
	if s.Scratch == "" {
		s.Scratch = os.TempDir()
	}
	if err := HasRoom(s.Scratch, b.Size()); err != nil {
		return err
	}
	trial, err := Trial(s.Scratch)
	if err != nil {
		return err
	}
	defer os.RemoveAll(trial)
	restored := filepath.Join(trial, databaseName)
	if b.Engine == db.SQLite {
		if err := b.whole(ctx, restored); err != nil {
			return err
		}
		return s.opened(ctx, "sqlite:"+restored)
	}
	if err := b.Database(ctx, restored); err != nil {
		return err
	}
	if err := db.Drop(ctx, s.Address, s.Name); err != nil { // of a rehearsal that was killed
		return err
	}
	address, err := db.Beside(ctx, s.Address, s.Name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Drop(context.WithoutCancel(ctx), s.Address, s.Name)) }()
	if err := db.Undump(ctx, address, s.Tools, restored, b.Moment); err != nil {
		return err
	}
	return s.opened(ctx, address)
}

// opened looks at what was restored.
func (s Stage) opened(ctx context.Context, address string) error {
	d, err := db.Open(ctx, address)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Migrate(ctx); err != nil {
		return err
	}
	if s.Look == nil {
		return nil
	}
	if err := s.Look(ctx, d); err != nil {
		return errors.Join(Damaged, err)
	}
	return nil
}
