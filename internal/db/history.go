package db

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

// Unknown lists the migrations that the database has and this program does
// not: then a newer program has been here, and this one must leave it alone.
func (d *DB) Unknown(ctx context.Context) ([]int64, error) {
	pool, done, err := d.migrations(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	ran, err := history(ctx, pool)
	if err != nil {
		return nil, err
	}
	return unknownAmong(ran)
}

// history lists the migrations that ran, in the order of their numbers.
func history(ctx context.Context, pool *sql.DB) ([]int64, error) {
	rows, err := pool.QueryContext(ctx, `SELECT version_id FROM `+historyTable+` WHERE version_id > 0 ORDER BY version_id`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var ran []int64
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ran = append(ran, id)
	}
	return ran, rows.Err()
}

func unknownAmong(ran []int64) ([]int64, error) {
	entries, err := fs.ReadDir(Migrations(), ".")
	if err != nil {
		return nil, err
	}
	unknown := slices.Clone(ran)
	for _, entry := range entries {
		number, _, _ := strings.Cut(entry.Name(), "_")
		known, err := strconv.ParseInt(number, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("db: the migration %s has no number", entry.Name())
		}
		unknown = slices.DeleteFunc(unknown, func(id int64) bool { return id == known })
	}
	return unknown, nil
}
