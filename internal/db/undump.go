package db

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"

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

// Undump puts the rows of a dump into an empty PostgreSQL database, or gives
// ErrFilled. It is restored whole or not at all, and holds what m says.
//
// Nothing that the dump says runs in the server: its tables are made by our own
// migrations, those that ran where it was made, and of the dump come only rows,
// each as data. So tables, functions and triggers that somebody else made are not
// brought along. It answers ErrForeign, ErrNewer and ErrDamaged.
func Undump(ctx context.Context, address string, tools Tools, dump string, m Moment) error {
	config, err := pgx.ParseConfig(address)
	if err != nil {
		return fmt.Errorf("db: restore: %w", err)
	}
	pool := stdlib.OpenDB(*config)
	defer pool.Close()
	conn, err := pool.Conn(ctx)
	if err != nil {
		return fmt.Errorf("db: restore: %w", err)
	}
	defer conn.Close() // what was not committed is undone
	tables, err := tablesOf(ctx, conn, PostgreSQL)
	if err != nil {
		return fmt.Errorf("db: restore: %w", err)
	}
	if len(tables) > 0 {
		return ErrFilled
	}
	server, err := majorOf(ctx, conn)
	if err != nil {
		return fmt.Errorf("db: restore: %w", err)
	}
	from, err := opened(ctx, tools, dump, server)
	if err != nil {
		return fmt.Errorf("db: restore: %w", err)
	}
	defer from.close()
	if err := from.into(ctx, conn, m); err != nil {
		if ctx.Err() == nil && blames(err) {
			err = fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		return fmt.Errorf("db: restore: %w", err)
	}
	return nil
}

// blames says whether a fault lies in what was restored: values that are none,
// rows that refer to nothing, columns that nobody knows.
func blames(err error) bool {
	return slices.Contains([]string{"22", "23", "42"}, code(err)[:min(2, len(code(err)))])
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
	if want.Seal.Number > 0 && m.Seal != want.Seal {
		return fmt.Errorf("%w: its last seal is %d, not %d", ErrDamaged, m.Seal.Number, want.Seal.Number)
	}
	return nil
}

// Empty takes all tables out of a database that was empty before they were
// restored into it.
func Empty(ctx context.Context, address string) error {
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

// Supplant restores a dump beside a database, lets ready see both, and gives the
// new one the name; the old one stays under the name that is given back. It
// answers ErrInUse and ErrNotAllowed, and then nothing has changed.
func Supplant(ctx context.Context, address string, tools Tools, dump string, m Moment, at now.Instant,
	ready func(ctx context.Context, fresh, old string) error,
) (kept string, err error) {
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
		err = ready(ctx, beside, address)
	}
	if err == nil {
		err = Exchange(ctx, address, fresh, kept)
	}
	if err != nil {
		return "", errors.Join(err, Drop(context.WithoutCancel(ctx), address, fresh))
	}
	return kept, nil
}
