package db

import (
	"context"
	"errors"
)

var (
	// ErrNotEmpty refuses Together on a database in which something was done.
	ErrNotEmpty = errors.New("db: the database is not empty")
	// ErrEnded answers whoever goes on after the engine ended what was done
	// together.
	ErrEnded = errors.New("db: the engine ended the transaction")
)

// Together runs all deeds of fill in one transaction, durable when it returns,
// or none of them kept when it fails. Each deed still sees what those before it
// wrote, and fails alone; looks see it too. It is for filling a database in
// which nothing was ever done and that nobody else uses yet. On PostgreSQL each
// deed stands for itself as ever.
func (d *DB) Together(ctx context.Context, fill func() error) (err error) {
	s, isFile := d.keeper.(*sqlite)
	if !isFile {
		return fill()
	}
	used := false
	err = d.Look(ctx, func(tx *Tx) error {
		return tx.Row(`SELECT EXISTS (SELECT 1 FROM journal_entries)`).Scan(&used)
	})
	switch {
	case err != nil:
		return err
	case used:
		return ErrNotEmpty
	}
	if err := s.writer.aside(s.writer.join); err != nil {
		return err
	}
	s.joined.Store(true)
	kept := false
	defer func() {
		s.joined.Store(false)
		err = errors.Join(err, s.writer.aside(func() error { return s.writer.part(kept) }))
	}()
	err = fill()
	kept = err == nil
	return err
}

// join opens the transaction that holds all deeds until part.
func (w *writer) join() error {
	w.joined = true
	return w.say("BEGIN IMMEDIATE")
}

func (w *writer) part(kept bool) error {
	w.joined = false
	switch {
	case w.ended:
		w.ended = false
		_ = w.say("ROLLBACK") // is gone already
		return ErrEnded
	case !kept:
		return w.say("ROLLBACK")
	}
	if err := w.say("COMMIT"); err != nil {
		_ = w.say("ROLLBACK")
		return err
	}
	return w.say("PRAGMA wal_checkpoint(TRUNCATE)")
}

// among runs a deed as one of those that are done together.
func (w *writer) among(deed *waiting) {
	if !deed.state.CompareAndSwap(queued, begun) {
		return
	}
	if w.ended {
		deed.answer <- ErrEnded
		return
	}
	err, alive := w.perform(deed)
	w.ended = !alive
	deed.answer <- err
}

// aside has the writer do something between two batches.
func (w *writer) aside(do func() error) error {
	done := make(chan error, 1)
	select {
	case w.asides <- func() { done <- do() }:
		return <-done
	case <-w.closing:
		return ErrClosed
	}
}
