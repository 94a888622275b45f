package db

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

//go:embed migrations/*.sql
var embedded embed.FS

// historyTable remembers which migrations ran.
const historyTable = "db_migrations"

// Migrations are the files that make the tables, one or more for each room:
// 00010_people.sql is read by both engines, 00070_search.sqlite.sql and
// 00070_search.postgres.sql by one each.
func Migrations() fs.FS {
	files, err := fs.Sub(embedded, "migrations")
	if err != nil {
		panic(err) // the folder is embedded above
	}
	return files
}

// Migrate makes the tables that are not there yet. Several processes may ask
// at once. It only goes up, and touches neither a database that a newer
// program wrote (ErrNewer) nor a SQLite file of somebody else's (ErrForeign).
func (d *DB) Migrate(ctx context.Context) error { return d.MigrateFrom(ctx, Migrations()) }

// MigrateFrom migrates with files of one's own.
func (d *DB) MigrateFrom(ctx context.Context, files fs.FS) (err error) {
	pool, done, err := d.migrations(ctx)
	if err != nil {
		return fmt.Errorf("db: migrate: %w", err)
	}
	defer func() { err = errors.Join(err, done()) }()
	mine := spoken{files, d.Engine()}
	past, err := pastOf(ctx, pool, d.Engine())
	if err != nil {
		return err
	}
	missing, err := past.missing(mine)
	if err != nil || len(missing) == 0 {
		return err
	}
	if err := climb(ctx, pool, mine); err != nil {
		return fmt.Errorf("db: migrate: %w", err)
	}
	return nil
}

// climb runs the migrations that have not run.
func climb(ctx context.Context, pool *sql.DB, files spoken) error {
	options := []goose.ProviderOption{
		goose.WithTableName(historyTable),
		goose.WithAllowOutofOrder(true),
		goose.WithDisableGlobalRegistry(true),
		goose.WithLogger(goose.NopLogger()),
	}
	dialect := goose.DialectSQLite3
	if files.engine == PostgreSQL {
		dialect = goose.DialectPostgres
		locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 300))
		if err != nil {
			return err
		}
		options = append(options, goose.WithSessionLocker(locker))
	}
	provider, err := goose.NewProvider(dialect, pool, files, options...)
	if err != nil {
		return err
	}
	_, err = provider.Up(ctx)
	return err
}
