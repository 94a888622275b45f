package db

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pressly/goose/v3"
)

// Cleanse makes of a SQLite file that came from elsewhere one that holds what our
// migrations make and nothing else, before anybody writes to it. Triggers, views,
// tables and indexes that somebody added are taken out: as in a dump of
// PostgreSQL only rows are brought along. ErrDamaged where a table of ours is not
// as its migrations, in the order in which they ran, make it: a default, a check
// or a reference can do as much harm as a trigger.
func Cleanse(ctx context.Context, file string) error {
	pool := sql.OpenDB(connector{source(file, "mode=rw&_pragma=busy_timeout(10000)&"+wary)})
	defer pool.Close()
	theirs, err := objectsOf(ctx, pool)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	ran, err := all[int64](ctx, pool, `SELECT version_id FROM `+historyTable+` WHERE version_id > 0 ORDER BY id`)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	ours, err := madeBy(ctx, ran)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	var lacking []string
	for _, each := range ours {
		switch same := slices.ContainsFunc(theirs, each.is); {
		case same, each.inner():
		case each.kind == "index":
			lacking = append(lacking, each.sql)
		default:
			return fmt.Errorf("%w: the %s %s is not as it was made", ErrDamaged, each.kind, each.name)
		}
	}
	for _, drop := range []string{"trigger", "view", "index", "table"} {
		for _, each := range theirs {
			if each.kind != drop || each.inner() || slices.ContainsFunc(ours, each.is) {
				continue
			}
			if _, err := pool.ExecContext(ctx, "DROP "+strings.ToUpper(drop)+` IF EXISTS "`+strings.ReplaceAll(each.name, `"`, `""`)+`"`); err != nil {
				return fmt.Errorf("%w: %w", ErrDamaged, err)
			}
		}
	}
	for _, statement := range lacking {
		if _, err := pool.ExecContext(ctx, statement); err != nil {
			return fmt.Errorf("%w: %w", ErrDamaged, err)
		}
	}
	left, err := objectsOf(ctx, pool)
	if err != nil {
		return err
	}
	for _, each := range left {
		if !each.inner() && !slices.ContainsFunc(ours, each.is) {
			return fmt.Errorf("%w: the %s %s stays in it", ErrDamaged, each.kind, each.name)
		}
	}
	return nil
}

// object is something that a SQLite file says it holds.
type object struct {
	kind, name, table, sql string
}

// inner says that it is SQLite's own: the index of a key, which has no text, or
// what ANALYZE noted.
func (o object) inner() bool {
	return strings.HasPrefix(o.name, "sqlite_") &&
		(o.kind == "index" && o.sql == "" || o.kind == "table" && slices.Contains([]string{"sqlite_sequence", "sqlite_stat1", "sqlite_stat4"}, o.name))
}

// is says whether another is the same, however it is spaced and quoted.
func (o object) is(other object) bool {
	return o.kind == other.kind && o.name == other.name && o.table == other.table && o.words() == other.words()
}

func (o object) words() string {
	return strings.Join(strings.Fields(strings.NewReplacer(`"`, "", "(", " ( ", ")", " ) ", ",", " , ").Replace(o.sql)), " ")
}

func objectsOf(ctx context.Context, pool *sql.DB) (found []object, err error) {
	rows, err := pool.QueryContext(ctx, `SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_schema`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var o object
		if err := rows.Scan(&o.kind, &o.name, &o.table, &o.sql); err != nil {
			return nil, err
		}
		found = append(found, o)
	}
	return found, rows.Err()
}

// madeBy says what migrations make of an empty file, in the order in which they
// ran.
func madeBy(ctx context.Context, ran []int64) ([]object, error) {
	folder, err := os.MkdirTemp(memoryFolder(), "vaada-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	pool := sql.OpenDB(connector{source(filepath.Join(folder, "made.db"), pragmas)})
	defer pool.Close()
	provider, err := goose.NewProvider(goose.DialectSQLite3, pool, spoken{Migrations(), SQLite},
		goose.WithTableName(historyTable), goose.WithDisableGlobalRegistry(true), goose.WithLogger(goose.NopLogger()))
	if err != nil {
		return nil, err
	}
	for _, number := range ran {
		if _, err := provider.ApplyVersion(ctx, number, true); err != nil {
			return nil, err
		}
	}
	return objectsOf(ctx, pool)
}
