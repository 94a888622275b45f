package db

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"os"
	"os/exec"
	"regexp"
	"slices"

	"github.com/jackc/pgx/v5"

	"vaada/internal/now"
)

var (
	// ErrFilled says that a database to restore into holds tables already.
	ErrFilled = errors.New("db: the database is not empty")
	// ErrInUse says that somebody still uses a database that is to be renamed.
	ErrInUse = errors.New("db: the database is in use")
	// ErrNotAllowed says that the database user may not make databases.
	ErrNotAllowed = errors.New("db: the user may not make databases")
)

// Undump puts a dump into an empty PostgreSQL database, or gives ErrFilled. It
// is restored whole or not at all, and holds what m says.
func Undump(ctx context.Context, address string, tools Tools, dump string, m Moment) error {
	conn, err := pgx.Connect(ctx, address)
	if err != nil {
		return fmt.Errorf("db: restore: %w", err)
	}
	defer conn.Close(context.WithoutCancel(ctx))
	var tables, server int
	err = conn.QueryRow(ctx, `SELECT COUNT(*), current_setting('server_version_num')::int / 10000
		FROM information_schema.tables WHERE table_schema = current_schema()`).Scan(&tables, &server)
	if err != nil {
		return fmt.Errorf("db: restore: %w", err)
	}
	if tables > 0 {
		return ErrFilled
	}
	if err := undump(ctx, address, tools, dump, server); err != nil {
		return fmt.Errorf("db: restore: %w", err)
	}
	if err := holds(ctx, address, m); err != nil {
		return errors.Join(err, empty(context.WithoutCancel(ctx), address))
	}
	return nil
}

// empty takes the tables away again of a database that was empty before.
func empty(ctx context.Context, address string) error {
	d, err := Open(ctx, address)
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Deed(ctx, func(tx *Tx) error {
		tables, err := tablesOf(ctx, tx.runner, PostgreSQL)
		for _, table := range tables {
			if _, err := tx.Exec("DROP TABLE " + pgx.Identifier{table}.Sanitize() + " CASCADE"); err != nil {
				return err
			}
		}
		return err
	})
}

// undump runs pg_restore over what a database of ours is made of.
func undump(ctx context.Context, address string, tools Tools, dump string, server int) error {
	program, err := tools.program(ctx, "pg_restore", server)
	if err != nil {
		return err
	}
	var contents bytes.Buffer
	if err := run(exec.CommandContext(ctx, program, "--list", dump), nil, &contents); err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	chosen, err := os.CreateTemp("", "vaada-list-*")
	if err != nil {
		return err
	}
	defer os.Remove(chosen.Name())
	if _, err := chosen.Write(ours(contents.Bytes())); err != nil {
		return errors.Join(err, chosen.Close())
	}
	if err := chosen.Close(); err != nil {
		return err
	}
	c, err := command(ctx, program, address, "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges",
		"--use-list="+chosen.Name(), dump)
	if err != nil {
		return err
	}
	return run(c, nil, nil)
}

// entry is one line of a dump's contents: number; two ids, what it is.
var entry = regexp.MustCompile(`^\d+; \d+ \d+ (TABLE DATA|TABLE|INDEX|CONSTRAINT|FK CONSTRAINT|DEFAULT|SEQUENCE|SEQUENCE OWNED BY|SEQUENCE SET|VIEW) public `)

// ours keeps of a dump's contents what Vaada's tables are made of. Functions,
// triggers, rules and extensions are none of it: a dump that has been tampered
// with brings no program along.
func ours(contents []byte) []byte {
	var kept []byte
	for line := range bytes.Lines(contents) {
		if entry.Match(line) {
			kept = append(kept, line...)
		}
	}
	return kept
}

// holds says whether a PostgreSQL database holds what it should.
func holds(ctx context.Context, address string, want Moment) error {
	d, err := Open(ctx, address)
	if err != nil {
		return err
	}
	defer d.Close()
	got, err := d.Moment(ctx)
	if err != nil {
		return err
	}
	return got.Same(want)
}

// Same answers ErrDamaged when a copy does not hold what was copied. A moment
// that nobody wrote down is the same as any.
func (m Moment) Same(want Moment) error {
	if want.Rows == nil {
		return nil
	}
	if m.Migration != want.Migration {
		return fmt.Errorf("%w: it stands at migration %d, not %d", ErrDamaged, m.Migration, want.Migration)
	}
	for _, table := range slices.Sorted(maps.Keys(want.Rows)) {
		if m.Rows[table] != want.Rows[table] {
			return fmt.Errorf("%w: %s has %d rows, not %d", ErrDamaged, table, m.Rows[table], want.Rows[table])
		}
	}
	return nil
}

// Beside makes an empty database on the server of an address and gives its
// address. It answers ErrNotAllowed.
func Beside(ctx context.Context, address, name string) (string, error) {
	conn, err := pgx.Connect(ctx, address)
	if err != nil {
		return "", err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	_, err = conn.Exec(ctx, "CREATE DATABASE "+pgx.Identifier{name}.Sanitize()+" TEMPLATE template0 ENCODING 'UTF8'")
	if code(err) == "42501" {
		return "", fmt.Errorf("%w: %w", ErrNotAllowed, err)
	}
	return named(address, name), err
}

// named is the address of another database on the same server.
func named(address, name string) string {
	parsed, err := url.Parse(address)
	if err != nil {
		return address
	}
	parsed.Path = "/" + name
	return parsed.String()
}

// Drop takes a database away that Beside made.
func Drop(ctx context.Context, address, name string) error {
	conn, err := pgx.Connect(ctx, address)
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	_, err = conn.Exec(ctx, "DROP DATABASE IF EXISTS "+pgx.Identifier{name}.Sanitize()+" WITH (FORCE)")
	return err
}

// Exchange gives a database the name of another, which from then on goes by
// kept: both in one transaction. It answers ErrInUse while somebody is connected
// to one of them.
func Exchange(ctx context.Context, address, fresh, kept string) error {
	config, err := pgx.ParseConfig(address)
	if err != nil {
		return err
	}
	old := config.Database
	config.Database = "postgres"
	conn, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	err = pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		for _, step := range [][2]string{{old, kept}, {fresh, old}} {
			from, to := pgx.Identifier{step[0]}.Sanitize(), pgx.Identifier{step[1]}.Sanitize()
			if _, err := tx.Exec(ctx, "ALTER DATABASE "+from+" RENAME TO "+to); err != nil {
				return err
			}
		}
		return nil
	})
	if code(err) == "55006" {
		return fmt.Errorf("%w: %w", ErrInUse, err)
	}
	return err
}

// Supplant restores a dump beside a database and gives it its name; the old one
// stays under the name that is given back. It answers ErrInUse and
// ErrNotAllowed, and then nothing has changed.
func Supplant(ctx context.Context, address string, tools Tools, dump string, m Moment, at now.Instant) (kept string, err error) {
	config, err := pgx.ParseConfig(address)
	if err != nil {
		return "", err
	}
	name, stamp := config.Database[:min(len(config.Database), 32)], at.Time().Format("20060102_150405")
	fresh := name + "_fresh_" + stamp
	beside, err := Beside(ctx, address, fresh)
	if err != nil {
		return "", err
	}
	kept = name + "_before_" + stamp
	if err = Undump(ctx, beside, tools, dump, m); err == nil {
		err = Exchange(ctx, address, fresh, kept)
	}
	if err != nil {
		return "", errors.Join(err, Drop(context.WithoutCancel(ctx), address, fresh))
	}
	return kept, nil
}
