package db

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// past is what migrations have made of a database so far.
type past struct {
	ran     []int64 // numbers, rising
	foreign bool    // it has tables, and none of them is ours
}

// pastOf reads the past of a database. Only a SQLite file can be somebody
// else's: a PostgreSQL database may hold tables of its extensions.
func pastOf(ctx context.Context, pool *sql.DB, engine Engine) (past, error) {
	tables := `SELECT name FROM sqlite_master WHERE type = 'table'`
	if engine == PostgreSQL {
		tables = `SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()`
	}
	names, err := all[string](ctx, pool, tables)
	if err != nil {
		return past{}, err
	}
	if !slices.Contains(names, historyTable) {
		return past{foreign: engine == SQLite && len(names) > 0}, nil
	}
	ran, err := all[int64](ctx, pool, `SELECT version_id FROM `+historyTable+` WHERE version_id > 0 ORDER BY version_id`)
	return past{ran: ran}, err
}

func all[T any](ctx context.Context, pool asker, query string) (values []T, err error) {
	rows, err := pool.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var value T
		if err := rows.Scan(&value); err != nil {
			return nil, err
		}
		values = append(values, value)
	}
	return values, rows.Err()
}

// missing lists the migrations that have not run. It answers ErrForeign, and
// ErrNewer when something ran that is not among the files.
func (p past) missing(files spoken) ([]int64, error) {
	if p.foreign {
		return nil, ErrForeign
	}
	numbers, err := numbersOf(files)
	if err != nil {
		return nil, err
	}
	for _, ran := range p.ran {
		if !slices.Contains(numbers, ran) {
			return nil, fmt.Errorf("%w: it has migration %d", ErrNewer, ran)
		}
	}
	return slices.DeleteFunc(numbers, func(n int64) bool { return slices.Contains(p.ran, n) }), nil
}

func numbersOf(files spoken) ([]int64, error) {
	entries, err := files.ReadDir(".")
	if err != nil {
		return nil, err
	}
	var numbers []int64
	for _, entry := range entries {
		head, _, _ := strings.Cut(entry.Name(), "_")
		number, err := strconv.ParseInt(head, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("db: the migration %s has no number", entry.Name())
		}
		numbers = append(numbers, number)
	}
	return numbers, nil
}
