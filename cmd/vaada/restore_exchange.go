package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"vaada/connection"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/secret"
	"vaada/people"
)

// exchange is the moment before a restored database takes its place: nobody gets
// in by it who should not, and the key lies where both databases open, whenever
// the machine loses its power.
type exchange struct {
	console
	made time.Time // the moment that the backup holds; zero where it does not say
	id   string    // of the backup
	file string    // of the key
	keys *secret.Keys
	at   now.Instant

	old     *secret.Keys // what the file held
	aside   string       // where that stays
	written bool
	again   people.EndedAgain
	hooks   int  // webhooks that are off again
	blind   bool // nobody could tell what has ended since
	// unsealed says that no key was there to seal that it was restored.
	unsealed bool
}

// ready brings the restored database up to this program, ends in it what must not
// come back, and puts its key beside the one that is there.
func (e *exchange) ready(ctx context.Context, fresh, old string) error {
	since, hooks, told := e.since(ctx, old)
	e.blind = !told
	d, err := db.Open(ctx, fresh)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Migrate(ctx); err != nil {
		return err
	}
	id, _ := ids.Parse(e.id) // a bare copy has none
	if e.again, err = (people.Desk{DB: d, Now: func() now.Instant { return e.at }}).Restored(ctx, people.Program(), id, since); err != nil {
		return err
	}
	if told {
		if e.hooks, err = (connection.Desk{DB: d, Now: func() now.Instant { return e.at }}).Restored(ctx, people.Program(), hooks); err != nil {
			return err
		}
	}
	if err := e.keepKey(); err != nil {
		return fault.Conflict(say.CmdFileUnwritable(e.file)).Because(err)
	}
	if err := e.seal(ctx, d); err != nil {
		return err
	}
	return d.Close()
}

// seal has the journal say for good that the database was restored, with the key
// that came with the backup or lies in its place. Where neither opens, nobody can
// say so.
func (e *exchange) seal(ctx context.Context, d *db.DB) error {
	keys := e.keys
	if keys == nil {
		var err error
		if keys, err = secret.Load(e.file); err != nil {
			keys = nil
		}
	}
	if keys != nil {
		err := secret.Prove(ctx, d, keys, e.at)
		if err == nil {
			err = journal.SealRestored(ctx, d, keys, e.at)
		}
		if !errors.Is(err, secret.ErrWrong) && !errors.Is(err, secret.ErrShut) {
			return err
		}
	}
	e.unsealed = true
	return nil
}

// since reads what has ended in the database that was there, and says whether it
// could be read.
func (e *exchange) since(ctx context.Context, old string) (since people.Ended, hooks map[ids.ID]connection.Stands, told bool) {
	if old == "" {
		return since, nil, false
	}
	d, err := db.Open(ctx, old)
	if err != nil {
		return since, nil, false
	}
	defer d.Close()
	if lacks, _, err := d.Behind(ctx); err != nil || lacks > 0 {
		return since, nil, false
	}
	if since, err = (people.Desk{DB: d, Now: now.System}).Ended(ctx, people.Program()); err == nil {
		hooks, err = (connection.Desk{DB: d, Now: now.System}).Standing(ctx, people.Program())
	}
	return since, hooks, err == nil
}

// keepKey writes the key of the backup into its file, behind another one that is
// there and stays beside it as well.
func (e *exchange) keepKey() error {
	if e.keys == nil {
		return nil
	}
	old, err := secret.Load(e.file)
	switch {
	case errors.Is(err, secret.ErrMissing):
		e.written = true
		return e.keys.Save(e.file)
	case err == nil && old.ID() == e.keys.ID():
		return nil
	}
	stem := strings.TrimSuffix(e.file, filepath.Ext(e.file))
	aside := fmt.Sprintf("%s-before-%s%s", stem, e.at.Time().Format("20060102-150405"), filepath.Ext(e.file))
	if err := secret.Aside(e.file, aside); err != nil {
		return err
	}
	e.aside, e.written = aside, true
	if err == nil {
		e.old = old
		return old.With(e.keys).Save(e.file)
	}
	return e.keys.Save(e.file)
}

// done leaves in the file the key of the restored database alone.
func (e *exchange) done() error {
	if e.old == nil {
		return nil
	}
	return e.keys.Save(e.file)
}

// undo puts the file of the key back as it was, where nothing was restored.
func (e *exchange) undo() error {
	switch {
	case !e.written:
		return nil
	case e.aside == "":
		return os.Remove(e.file)
	}
	return os.Rename(e.aside, e.file)
}

// tell says what has ended.
func (e *exchange) tell() {
	e.say(say.KeepEveryoneAnew())
	switch {
	case e.blind && e.made.IsZero():
		e.say(say.KeepEndedUnknown())
	case e.blind:
		e.say(say.KeepEndedUnknownSince(e.made.UTC().Format("2006-01-02 15:04Z")))
	case e.again != (people.EndedAgain{}):
		e.say(say.KeepEndedAgain(e.again.Keys, e.again.Leavers, e.again.Proofs))
	}
	if e.hooks > 0 {
		e.say(say.KeepHooksOff(e.hooks))
	}
}

// tellUnsealed says that the journal cannot tell of the restore.
func (e *exchange) tellUnsealed() {
	if e.unsealed {
		e.say(say.KeepRestoreUnsealed(e.file))
	}
}

// inFile is the address of a database that is a file.
func inFile(name string) string { return "sqlite:" + name }
