package db

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3/database"
)

// archive is a dump that is open to be read.
type archive struct {
	program string // pg_restore, which writes it out as text and meets no server
	dump    string
	lists   []string // files that say which entries are read
	rows    []byte   // the entries that are rows of tables
	history []byte   // the one that says which migrations ran
}

// entry is one line of a dump's contents that stands for the rows of a table:
// number; two ids, what it is.
var entry = regexp.MustCompile(`^\d+; \d+ \d+ TABLE DATA public (\S+) `)

// opened reads the contents of a dump.
func opened(ctx context.Context, tools Tools, dump string, server int) (*archive, error) {
	program, err := tools.program(ctx, "pg_restore", server)
	if err != nil {
		return nil, err
	}
	var contents bytes.Buffer
	if err := run(exec.CommandContext(ctx, program, "--list", dump), nil, &contents); err != nil {
		return nil, torn(ctx, err)
	}
	from := &archive{program: program, dump: dump}
	for line := range bytes.Lines(contents.Bytes()) {
		if found := entry.FindSubmatch(line); found != nil {
			from.rows = append(from.rows, line...)
			if string(found[1]) == historyTable {
				from.history = append(from.history, line...)
			}
		}
	}
	return from, nil
}

func (a *archive) close() {
	for _, list := range a.lists {
		_ = os.Remove(list)
	}
}

// write writes some entries of a dump out as text. It is what the dump says,
// and is only read.
func (a *archive) write(ctx context.Context, entries []byte, w io.Writer) error {
	list, err := os.CreateTemp("", "vaada-list-*")
	if err != nil {
		return err
	}
	a.lists = append(a.lists, list.Name())
	_, err = list.Write(entries)
	if err := errors.Join(err, list.Close()); err != nil {
		return err
	}
	c := exec.CommandContext(ctx, a.program, "--data-only", "--use-list="+list.Name(), "--file=-", a.dump)
	c.Env = append(c.Environ(), "LC_ALL=C")
	return run(c, nil, w)
}

// into makes the tables and fills them, in one transaction.
func (a *archive) into(ctx context.Context, conn *sql.Conn, m Moment) error {
	ran, err := a.ran(ctx)
	if err != nil {
		return err
	}
	mine := spoken{Migrations(), PostgreSQL}
	if _, err := (past{ran: ran}).missing(mine); err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, `BEGIN`); err != nil {
		return err
	}
	if err := build(ctx, conn, mine, ran); err != nil {
		return err
	}
	bare, err := strip(ctx, conn)
	if err != nil {
		return err
	}
	if err := a.fill(ctx, conn); err != nil {
		return err
	}
	for _, statement := range append(bare, renumber) {
		if _, err := conn.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	if err := complete(ctx, conn, ran, m); err != nil {
		return err
	}
	_, err = conn.ExecContext(ctx, `COMMIT`)
	return err
}

// renumber lets the history count on after the rows that came.
const renumber = `SELECT setval(pg_get_serial_sequence('` + historyTable + `', 'id'), (SELECT COALESCE(MAX(id), 1) FROM ` + historyTable + `))`

// complete holds what came against what should have come; tables of others did not.
func complete(ctx context.Context, conn *sql.Conn, ran []int64, want Moment) error {
	got, err := momentOf(ctx, conn, PostgreSQL)
	if err != nil {
		return err
	}
	after, err := all[int64](ctx, conn, `SELECT version_id FROM `+historyTable+` WHERE version_id > 0 ORDER BY version_id`)
	if err != nil {
		return err
	}
	if !slices.Equal(after, ran) {
		return fmt.Errorf("%w: it tells of two pasts", ErrDamaged)
	}
	if want.Rows == nil {
		return nil
	}
	ours := Moment{Engine: want.Engine, Migration: want.Migration, Rows: map[string]int64{}}
	for table, rows := range want.Rows {
		if _, made := got.Rows[table]; made {
			ours.Rows[table] = rows
		}
	}
	return got.Same(ours)
}

// mostHistory bounds the text that tells which migrations ran.
const mostHistory = 1 << 20

// ran reads which migrations ran where the dump was made.
func (a *archive) ran(ctx context.Context) (numbers []int64, err error) {
	if len(a.history) == 0 {
		return nil, ErrForeign
	}
	var text bytes.Buffer
	if err := a.write(ctx, a.history, &capped{&text, mostHistory}); err != nil {
		return nil, torn(ctx, err)
	}
	in := bufio.NewReader(&text)
	for {
		next, err := nextBlock(in)
		if err == io.EOF {
			slices.Sort(numbers)
			return slices.Compact(numbers), nil
		}
		if err != nil {
			return nil, err
		}
		place := slices.Index(next.columns, "version_id")
		if next.table != historyTable || place < 0 {
			return nil, fmt.Errorf("%w: its history is another's", ErrDamaged)
		}
		rows, err := io.ReadAll(&block{in: in})
		if err != nil {
			return nil, err
		}
		for line := range bytes.Lines(rows) {
			values := strings.Split(strings.TrimSuffix(string(line), "\n"), "\t")
			number, err := strconv.ParseInt(values[min(place, len(values)-1)], 10, 64)
			if err != nil {
				return nil, fmt.Errorf("%w: a row of its history: %w", ErrDamaged, err)
			}
			if number > 0 {
				numbers = append(numbers, number)
			}
		}
	}
}

// capped takes so many bytes and no more.
type capped struct {
	io.Writer
	left int
}

func (c *capped) Write(p []byte) (int, error) {
	if c.left -= len(p); c.left < 0 {
		return 0, io.ErrShortWrite
	}
	return c.Writer.Write(p)
}

// build makes the tables as the migrations that ran made them, and leaves them
// empty.
func build(ctx context.Context, conn *sql.Conn, files spoken, ran []int64) error {
	history, err := database.NewStore(database.DialectPostgres, historyTable)
	if err != nil {
		return err
	}
	if err := history.CreateVersionTable(ctx, conn); err != nil {
		return err
	}
	entries, err := files.ReadDir(".")
	if err != nil {
		return err
	}
	for _, each := range entries {
		head, _, _ := strings.Cut(each.Name(), "_")
		number, err := strconv.ParseInt(head, 10, 64)
		if err != nil || !slices.Contains(ran, number) {
			continue
		}
		file, err := files.Open(each.Name())
		if err != nil {
			return err
		}
		text, err := io.ReadAll(file)
		if err != nil {
			return err
		}
		if _, err := conn.ExecContext(ctx, string(text)); err != nil {
			return fmt.Errorf("%s: %w", each.Name(), err)
		}
	}
	tables, err := tablesOf(ctx, conn, PostgreSQL)
	if err != nil {
		return err
	}
	for i, table := range tables {
		tables[i] = pgx.Identifier{table}.Sanitize()
	}
	_, err = conn.ExecContext(ctx, `TRUNCATE `+strings.Join(tables, ", "))
	return err
}

// strip takes away what is quicker made once the rows are there, or would ask for
// rows that have not come yet, and gives the statements that bring it back.
func strip(ctx context.Context, conn *sql.Conn) (back []string, err error) {
	for _, each := range [][2]string{
		{
			`SELECT 'ALTER TABLE ' || conrelid::regclass || ' DROP CONSTRAINT ' || quote_ident(conname)
			 FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY oid`,
			`SELECT 'ALTER TABLE ' || conrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid)
			 FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY oid`,
		},
		{
			`SELECT 'DROP INDEX ' || i.indexrelid::regclass FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
			 WHERE c.relnamespace = current_schema()::regnamespace
			 AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid) ORDER BY i.indexrelid`,
			`SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
			 WHERE c.relnamespace = current_schema()::regnamespace
			 AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid) ORDER BY i.indexrelid`,
		},
	} {
		drops, err := all[string](ctx, conn, each[0])
		if err != nil {
			return nil, err
		}
		makes, err := all[string](ctx, conn, each[1])
		if err != nil {
			return nil, err
		}
		for _, drop := range drops {
			if _, err := conn.ExecContext(ctx, drop); err != nil {
				return nil, err
			}
		}
		back = append(makes, back...) // indexes before what refers to them
	}
	return back, nil
}

// fill puts the rows of the dump into the tables that are there.
func (a *archive) fill(ctx context.Context, conn *sql.Conn) error {
	tables, err := tablesOf(ctx, conn, PostgreSQL)
	if err != nil {
		return err
	}
	out, in := io.Pipe()
	written := make(chan struct{})
	go func() {
		_ = in.CloseWithError(torn(ctx, a.write(ctx, a.rows, in))) // nil: the end
		close(written)
	}()
	blocks, err := put(ctx, conn, bufio.NewReaderSize(out, 1<<16), tables)
	_ = out.CloseWithError(io.ErrClosedPipe)
	<-written
	if wanted := bytes.Count(a.rows, []byte("\n")); err == nil && blocks != wanted {
		err = fmt.Errorf("%w: it has rows of %d tables, not %d", ErrDamaged, blocks, wanted)
	}
	return err
}

// put copies block by block, and passes those of tables that are not ours.
func put(ctx context.Context, conn *sql.Conn, in *bufio.Reader, tables []string) (blocks int, err error) {
	for ; ; blocks++ {
		next, err := nextBlock(in)
		if err == io.EOF {
			return blocks, nil
		}
		if err != nil {
			return blocks, err
		}
		rows := &block{in: in}
		if slices.Contains(tables, next.table) {
			err = conn.Raw(func(driver any) error {
				server := driver.(*stdlib.Conn).Conn().PgConn()
				if next.encoding != "" {
					if err := server.Exec(ctx, `SET LOCAL client_encoding TO '`+next.encoding+`'`).Close(); err != nil {
						return err
					}
				}
				_, err := server.CopyFrom(ctx, rows, next.statement())
				return err
			})
		}
		if err == nil {
			_, err = io.Copy(io.Discard, rows)
		}
		if rows.failed != nil { // which the server tells in its own words
			err = rows.failed
		}
		if err != nil {
			return blocks, err
		}
	}
}

// torn says that a tool could not read a dump, unless nobody waits any more.
func torn(ctx context.Context, err error) error {
	if err == nil || ctx.Err() != nil {
		return ctx.Err()
	}
	return fmt.Errorf("%w: %w", ErrDamaged, err)
}
