package db

import (
	"context"
	"database/sql/driver"
	"errors"
	"regexp"

	sqlite3 "modernc.org/sqlite"
)

// mostRemembered bounds the idle statements of one connection. Beyond it all
// are let go: texts made at run time would fill the memory otherwise.
const mostRemembered = 400

// connector opens SQLite connections that remember their compiled statements:
// compiling costs as much as running a short statement.
type connector struct{ source string }

func (c connector) Driver() driver.Driver { return &sqlite3.Driver{} }

func (c connector) Connect(context.Context) (driver.Conn, error) {
	conn, err := c.Driver().Open(c.source)
	if err != nil {
		return nil, err
	}
	engine, ok := conn.(engineConn)
	if !ok {
		return nil, errors.Join(errors.New("the SQLite driver has changed"), conn.Close())
	}
	return &rememberingConn{engineConn: engine, idle: map[string][]engineStatement{}}, nil
}

type engineConn interface {
	driver.Conn
	driver.ConnPrepareContext
	driver.ConnBeginTx
	driver.Pinger
	driver.SessionResetter
	driver.Validator
}

type engineStatement interface {
	driver.Stmt
	driver.StmtExecContext
	driver.StmtQueryContext
}

// rememberingConn is used by one goroutine at a time, as database/sql promises.
type rememberingConn struct {
	engineConn
	idle  map[string][]engineStatement
	count int
}

func (c *rememberingConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	statement, err := c.take(ctx, query)
	if err != nil {
		return nil, err
	}
	defer c.give(query, statement)
	return statement.ExecContext(ctx, args)
}

func (c *rememberingConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	statement, err := c.take(ctx, query)
	if err != nil {
		return nil, err
	}
	rows, err := statement.QueryContext(ctx, args)
	if err != nil {
		_ = statement.Close() // says the same again
		return nil, err
	}
	return &rowsOfLent{Rows: rows, giveBack: func() { c.give(query, statement) }}, nil
}

func (c *rememberingConn) take(ctx context.Context, query string) (engineStatement, error) {
	if idle := c.idle[query]; len(idle) > 0 {
		last := len(idle) - 1
		c.idle[query] = idle[:last]
		c.count--
		return idle[last], nil
	}
	prepared, err := c.PrepareContext(ctx, keepable(query))
	if err != nil {
		return nil, err
	}
	return prepared.(engineStatement), nil
}

// limit finds a bound that is a parameter.
var limit = regexp.MustCompile(`\bLIMIT (\$[0-9]+)`)

// keepable gives the text of a statement as it is compiled. SQLite looks at the
// value of a LIMIT's parameter while it plans, and so compiles the statement again
// each time that the parameter is bound, which takes longer than to read a page;
// at a sum it does not look.
func keepable(query string) string { return limit.ReplaceAllString(query, "LIMIT ($1 + 0)") }

func (c *rememberingConn) give(query string, statement engineStatement) {
	if c.count >= mostRemembered {
		c.forget()
	}
	c.idle[query] = append(c.idle[query], statement)
	c.count++
}

func (c *rememberingConn) forget() {
	for _, statements := range c.idle {
		for _, statement := range statements {
			statement.Close()
		}
	}
	clear(c.idle)
	c.count = 0
}

func (c *rememberingConn) Close() error {
	c.forget()
	return c.engineConn.Close()
}

// rowsOfLent gives its statement back when the rows are closed: until then the
// statement is in use, and the same text is compiled once more.
type rowsOfLent struct {
	driver.Rows
	giveBack func()
}

func (r *rowsOfLent) Close() error {
	err := r.Rows.Close()
	if r.giveBack != nil {
		r.giveBack()
		r.giveBack = nil
	}
	return err
}
