package db

import (
	"context"
	"database/sql"
	"fmt"
)

// Tx is one transaction: a Deed's, which may write, or a Look's.
type Tx struct {
	ctx    context.Context
	caller context.Context // of a Look on SQLite: heeded between statements
	runner runner
	failed error
	after  []func()
	open   []*sql.Rows
	home   *DB
}

type runner interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// DB is the database that the transaction belongs to.
func (t *Tx) DB() *DB { return t.home }

// Context carries the values of the context that the transaction began with.
func (t *Tx) Context() context.Context { return t.ctx }

// Exec runs a statement and says how many rows it touched.
func (t *Tx) Exec(query string, args ...any) (rows int64, err error) {
	values, err := t.prepare(args)
	if err != nil {
		return 0, err
	}
	result, err := t.runner.ExecContext(t.ctx, query, values...)
	if err != nil {
		return 0, t.fail(err)
	}
	return result.RowsAffected()
}

// Row asks for one row; its Scan answers ErrNone when there is none.
func (t *Tx) Row(query string, args ...any) *sql.Row {
	values, err := t.prepare(args)
	if err != nil {
		return t.runner.QueryRowContext(refused{t.ctx, err}, query)
	}
	row := t.runner.QueryRowContext(t.ctx, query, values...)
	if err := row.Err(); err != nil {
		_ = t.fail(err)
	}
	return row
}

// Rows asks for many rows. Collect is the usual way to read them.
func (t *Tx) Rows(query string, args ...any) (*sql.Rows, error) {
	values, err := t.prepare(args)
	if err != nil {
		return nil, err
	}
	rows, err := t.runner.QueryContext(t.ctx, query, values...)
	if err != nil {
		return nil, t.fail(err)
	}
	t.open = append(t.open, rows)
	return rows, nil
}

// closeRows closes what a deed left open, by panic or by mistake: an open
// query would hold the writer's connection in the past.
func (t *Tx) closeRows() {
	for _, rows := range t.open {
		_ = rows.Close()
	}
}

// Collect reads every row of a query with scan. No row gives an empty slice,
// never nil.
func Collect[T any](tx *Tx, scan func(*sql.Rows) (T, error), query string, args ...any) ([]T, error) {
	rows, err := tx.Rows(query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	all := []T{}
	for rows.Next() {
		one, err := scan(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	if err := rows.Err(); err != nil {
		return nil, tx.fail(err)
	}
	return all, nil
}

// OnCommit asks for something to be done once the deed is durable. It is
// forgotten when the deed fails.
func (t *Tx) OnCommit(do func()) { t.after = append(t.after, do) }

// Number gives the next of the short numbers that people say aloud, from 1,
// one series for each name. A deed that fails leaves no gap.
func (t *Tx) Number(name string) (int64, error) {
	var next int64
	err := t.Row(`INSERT INTO db_numbers (name, last) VALUES ($1, 1)
		ON CONFLICT (name) DO UPDATE SET last = db_numbers.last + 1 RETURNING last`, name).Scan(&next)
	return next, err
}

func (t *Tx) prepare(args []any) ([]any, error) {
	if t.failed != nil {
		return nil, fmt.Errorf("%w: %w", ErrFailed, t.failed)
	}
	if t.caller != nil && t.caller.Err() != nil {
		return nil, t.fail(t.caller.Err())
	}
	values, err := arguments(args)
	if err != nil {
		return nil, t.fail(err)
	}
	return values, nil
}

func (t *Tx) fail(err error) error {
	if t.failed == nil {
		t.failed = err
	}
	return err
}

// finish is what a transaction came to: the answer of the deed, or the failed
// statement that the deed kept to itself.
func (t *Tx) finish(err error) error {
	if err == nil {
		return t.failed
	}
	return err
}

func (t *Tx) committed() {
	for _, do := range t.after {
		do()
	}
}

// refused is a context that database/sql turns into an error of our own, since
// nobody else can make a *sql.Row that holds one.
type refused struct {
	context.Context
	err error
}

var closedChannel = func() chan struct{} {
	c := make(chan struct{})
	close(c)
	return c
}()

func (r refused) Done() <-chan struct{} { return closedChannel }
func (r refused) Err() error            { return r.err }
