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
	known, err := knownMigrations()
	if err != nil {
		return nil, err
	}
	unknown := []int64{}
	err = d.Look(ctx, func(tx *Tx) error {
		ran, err := Collect(tx, func(rows *sql.Rows) (id int64, err error) {
			return id, rows.Scan(&id)
		}, `SELECT version_id FROM `+historyTable+` WHERE version_id > 0 ORDER BY version_id`)
		for _, id := range ran {
			if !slices.Contains(known, id) {
				unknown = append(unknown, id)
			}
		}
		return err
	})
	return unknown, err
}

func knownMigrations() ([]int64, error) {
	entries, err := fs.ReadDir(Migrations(), ".")
	if err != nil {
		return nil, err
	}
	var known []int64
	for _, entry := range entries {
		number, _, _ := strings.Cut(entry.Name(), "_")
		id, err := strconv.ParseInt(number, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("db: the migration %s has no number", entry.Name())
		}
		known = append(known, id)
	}
	return known, nil
}
