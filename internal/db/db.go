// Package db keeps what Vaada knows, in SQLite or in PostgreSQL, behind two
// verbs: a Deed writes and is answered only when what it wrote is durable; a
// Look reads one unchanging moment. The rooms write one SQL text for both
// engines; what differs between them stays in this package.
//
// # Writing SQL for both engines
//
// Types are TEXT, BIGINT, DOUBLE PRECISION and BYTEA. Parameters are $1, $2 …
// A truth is a BIGINT of 0 or 1; a Go bool may be passed for it, and scanned
// from it. Text is ordered and compared by its bytes on both engines (ORDER BY
// puts Z before a): order people's names in Go where they are read. There is no
// LIKE, no lower(), no FOR UPDATE, no JSON function: a row is guarded by the
// state it is updated from ("… WHERE id = $1 AND step = $2", no row is a
// conflict). After its first failed statement a transaction only fails, so a
// clash is foreseen with ON CONFLICT, never caught. EXISTS and comparisons are
// scanned into a bool. Text must be UTF-8 without a zero byte.
package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
)

// Engine names the database that stands behind a DB.
type Engine string

// The engines.
const (
	SQLite     Engine = "sqlite"
	PostgreSQL Engine = "postgres"
)

// Aside writes a column of a condition so that SQLite, which keeps no
// statistics, does not choose an index by it. PostgreSQL needs no such hint.
func (e Engine) Aside(column string) string {
	if e == SQLite {
		return "+" + column
	}
	return column
}

// Held ends a query of rows that must stay as they are until the deed is over.
// SQLite has one writer, so nobody changes them meanwhile.
func (e Engine) Held() string {
	if e == PostgreSQL {
		return " FOR SHARE"
	}
	return ""
}

var (
	// ErrNone says that a query for one row found none.
	ErrNone = sql.ErrNoRows
	// ErrClosed answers whoever asks a database that was closed.
	ErrClosed = errors.New("db: the database is closed")
	// ErrFailed answers every statement that follows a failed one.
	ErrFailed = errors.New("db: a statement of this transaction has failed already")
)

// keeper is one engine: how it writes, reads, migrates and ends.
type keeper interface {
	engine() Engine
	deed(ctx context.Context, do func(*Tx) error) error
	look(ctx context.Context, see func(*Tx) error) error
	migrations(ctx context.Context) (*sql.DB, func() error, error)
	close() error
}

// DB is one organisation's database.
type DB struct {
	keeper
	address string
}

// Open opens the database at an address: "sqlite:PATH", "sqlite::memory:" (a
// private one that is gone when it is closed) or "postgres://…". It makes a
// SQLite file that is not there, but no tables: see Migrate.
func Open(ctx context.Context, address string) (*DB, error) {
	var opened keeper
	var err error
	path, isFile := strings.CutPrefix(address, "sqlite:")
	switch {
	case isFile && path == ":memory:":
		opened, err = openPrivate(ctx)
	case isFile && path != "":
		opened, err = openSQLite(ctx, path)
	case strings.HasPrefix(address, "postgres://"), strings.HasPrefix(address, "postgresql://"):
		opened, err = openPostgreSQL(ctx, address)
	default:
		err = errors.New("an address is sqlite:PATH or postgres://…")
	}
	if err != nil {
		return nil, fmt.Errorf("db: open: %w", err)
	}
	return &DB{keeper: opened, address: address}, nil
}

// Engine says which engine answers.
func (d *DB) Engine() Engine { return d.engine() }

// Path is the file of a SQLite database; empty on PostgreSQL.
func (d *DB) Path() string {
	if s, ok := d.keeper.(*sqlite); ok {
		return s.path
	}
	return ""
}

// Deed runs do in one transaction and returns when what it wrote is durable,
// or with its error when nothing of it was kept. Deeds that come together
// share one commit. do may run more than once (a retry after a clash), so it
// sets what it hands out afresh each time; it must not start another Deed. A
// cancelled ctx is heeded until do begins, not after.
func (d *DB) Deed(ctx context.Context, do func(*Tx) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return d.deed(ctx, d.at(do))
}

// Look runs see on one unchanging moment of the database. It writes nothing.
func (d *DB) Look(ctx context.Context, see func(*Tx) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return d.look(ctx, d.at(see))
}

// at tells a transaction whose it is before it is used.
func (d *DB) at(do func(*Tx) error) func(*Tx) error {
	return func(tx *Tx) error {
		tx.home = d
		return do(tx)
	}
}

// Close ends the running deed, refuses those that wait, and closes the engine.
func (d *DB) Close() error { return d.close() }
