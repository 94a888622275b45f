package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// Moment says what a copy of a database holds, so that whoever reads the copy
// later can tell whether all of it is there.
type Moment struct {
	Engine    Engine           `json:"engine"`
	Migration int64            `json:"migration"` // the highest that ran
	Rows      map[string]int64 `json:"rows"`      // of every table, by its name
	Seal      Sealed           `json:"seal,omitzero"`
}

// Sealed is the last seal of the journal that a copy holds: whoever has the copy
// can tell later whether the database still holds it.
type Sealed struct {
	Number int64  `json:"number"`
	Hash   string `json:"hash"`
}

// sealsTable is where the journal keeps its seals.
const sealsTable = "journal_seals"

// Behind counts the migrations that a database lacks, and gives the highest
// that it has; zero for one without tables. It answers ErrNewer and ErrForeign.
func (d *DB) Behind(ctx context.Context) (lacks int, stands int64, err error) {
	pool, done, err := d.migrations(ctx)
	if err != nil {
		return 0, 0, fmt.Errorf("db: migrate: %w", err)
	}
	defer done()
	past, err := pastOf(ctx, pool, d.Engine())
	if err != nil {
		return 0, 0, err
	}
	missing, err := past.missing(spoken{Migrations(), d.Engine()})
	return len(missing), past.highest(), err
}

func (p past) highest() (number int64) {
	for _, ran := range p.ran {
		number = max(number, ran)
	}
	return number
}

// Newest is the number of the last migration of this program.
func Newest() int64 {
	numbers, err := numbersOf(spoken{Migrations(), SQLite})
	if err != nil {
		panic(err) // the files are embedded
	}
	return past{ran: numbers}.highest()
}

// Moment reads what the database holds now.
func (d *DB) Moment(ctx context.Context) (m Moment, err error) {
	m.Engine = d.Engine()
	err = d.Look(ctx, func(tx *Tx) error {
		m, err = momentOf(ctx, tx.runner, d.Engine())
		return err
	})
	return m, err
}

// asker answers queries: a pool, a connection or a transaction.
type asker interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// momentOf counts the rows of every table of ours.
func momentOf(ctx context.Context, pool asker, engine Engine) (Moment, error) {
	m := Moment{Engine: engine, Rows: map[string]int64{}}
	tables, err := tablesOf(ctx, pool, engine)
	if err != nil {
		return m, err
	}
	for _, table := range tables {
		if counts, err := all[int64](ctx, pool, `SELECT COUNT(*) FROM "`+strings.ReplaceAll(table, `"`, `""`)+`"`); err != nil {
			return m, err
		} else if len(counts) == 1 {
			m.Rows[table] = counts[0]
		}
		if table == historyTable {
			ran, err := all[int64](ctx, pool, `SELECT COALESCE(MAX(version_id), 0) FROM `+historyTable)
			if err != nil {
				return m, err
			}
			m.Migration = ran[0]
		}
		if table == sealsTable {
			if m.Seal, err = sealedIn(ctx, pool); err != nil {
				return m, err
			}
		}
	}
	return m, nil
}

func sealedIn(ctx context.Context, pool asker) (s Sealed, err error) {
	rows, err := pool.QueryContext(ctx, `SELECT number, hash FROM `+sealsTable+` ORDER BY number DESC LIMIT 1`)
	if err != nil {
		return s, err
	}
	defer rows.Close()
	if rows.Next() {
		err = rows.Scan(&s.Number, &s.Hash)
	}
	return s, errors.Join(err, rows.Err())
}

// tablesOf names the tables that hold what people wrote. SQLite's search keeps
// tables of its own, which are counted by the one that they belong to.
func tablesOf(ctx context.Context, pool asker, engine Engine) ([]string, error) {
	if engine == PostgreSQL {
		return all[string](ctx, pool, `SELECT table_name FROM information_schema.tables
			WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY table_name`)
	}
	return all[string](ctx, pool, `SELECT name FROM pragma_table_list
		WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY name`)
}

// Copy writes one moment of a SQLite file, served or not, to w, and says what
// it holds. Scratch is a folder for the copy that is made on the way; it needs
// as much room as the database.
func Copy(ctx context.Context, file, scratch string, w io.Writer) (m Moment, err error) {
	draft, err := os.CreateTemp(scratch, ".vaada-snapshot-*.part")
	if err != nil {
		return m, fmt.Errorf("db: copy: %w", err)
	}
	_ = draft.Close()
	defer os.Remove(draft.Name())
	if err := vacuumInto(ctx, file, draft.Name()); err != nil {
		return m, fmt.Errorf("db: copy: %w", err)
	}
	if m, err = MomentIn(ctx, draft.Name()); err != nil {
		return m, fmt.Errorf("db: copy: %w", err)
	}
	copied, err := os.Open(draft.Name())
	if err != nil {
		return m, err
	}
	defer copied.Close()
	_, err = io.Copy(w, heeding{ctx, copied})
	return m, err
}

// MomentIn reads what a SQLite file holds, without changing it.
func MomentIn(ctx context.Context, file string) (Moment, error) {
	pool := sql.OpenDB(connector{source(filepath.Clean(file), "mode=ro&_pragma=busy_timeout(10000)&"+wary)})
	defer pool.Close()
	return momentOf(ctx, pool, SQLite)
}

// heeding reads until ctx is over.
type heeding struct {
	ctx context.Context
	io.Reader
}

func (h heeding) Read(into []byte) (int, error) {
	if err := h.ctx.Err(); err != nil {
		return 0, err
	}
	return h.Reader.Read(into)
}
