package db

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"strings"
	"time"

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
// at once. It only goes up.
func (d *DB) Migrate(ctx context.Context) error { return d.MigrateFrom(ctx, Migrations()) }

// MigrateFrom migrates with files of one's own.
func (d *DB) MigrateFrom(ctx context.Context, files fs.FS) (err error) {
	pool, done, err := d.migrations(ctx)
	if err != nil {
		return fmt.Errorf("db: migrate: %w", err)
	}
	defer func() { err = errors.Join(err, done()) }()
	options := []goose.ProviderOption{
		goose.WithTableName(historyTable),
		goose.WithAllowOutofOrder(true),
		goose.WithDisableGlobalRegistry(true),
		goose.WithLogger(goose.NopLogger()),
	}
	dialect := goose.DialectSQLite3
	if d.Engine() == PostgreSQL {
		dialect = goose.DialectPostgres
		locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 300))
		if err != nil {
			return fmt.Errorf("db: migrate: %w", err)
		}
		options = append(options, goose.WithSessionLocker(locker))
	}
	provider, err := goose.NewProvider(dialect, pool, spoken{files, d.Engine()}, options...)
	if errors.Is(err, goose.ErrNoMigrations) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("db: migrate: %w", err)
	}
	if _, err := provider.Up(ctx); err != nil {
		return fmt.Errorf("db: migrate: %w", err)
	}
	return nil
}

// spoken is a folder of migrations as one engine reads it.
type spoken struct {
	files  fs.FS
	engine Engine
}

func (s spoken) ReadDir(name string) ([]fs.DirEntry, error) {
	all, err := fs.ReadDir(s.files, name)
	var mine []fs.DirEntry
	for _, entry := range all {
		if other := otherEngine(entry.Name()); other == "" || other == s.engine {
			mine = append(mine, entry)
		}
	}
	return mine, err
}

func otherEngine(name string) Engine {
	for _, engine := range []Engine{SQLite, PostgreSQL} {
		if strings.HasSuffix(name, "."+string(engine)+".sql") {
			return engine
		}
	}
	return ""
}

func (s spoken) Open(name string) (fs.File, error) {
	if !strings.HasSuffix(name, ".sql") {
		return s.files.Open(name)
	}
	text, err := fs.ReadFile(s.files, name)
	if err != nil {
		return nil, err
	}
	return &page{Reader: strings.NewReader(Speak(s.engine, string(text))), name: name, size: int64(len(text))}, nil
}

var (
	idColumn    = regexp.MustCompile(`\bBIGINT PRIMARY KEY\b`)
	bytesColumn = regexp.MustCompile(`\bBYTEA\b`)
	textColumn  = regexp.MustCompile(`(?m)(^|[(,]|ADD COLUMN)(\s*\w+\s+)TEXT\b`)
)

// Speak turns the one text of a migration into an engine's own words: SQLite's
// names for bytes and for an id that is the place of its row (its INTEGER has
// 64 bits), and on PostgreSQL text that is ordered by its bytes whatever the
// locale of the server.
func Speak(engine Engine, text string) string {
	if engine == SQLite {
		text = idColumn.ReplaceAllString(text, "INTEGER PRIMARY KEY")
		return bytesColumn.ReplaceAllString(text, "BLOB")
	}
	return textColumn.ReplaceAllString(text, `${1}${2}TEXT COLLATE "C"`)
}

// page is one migration, open.
type page struct {
	*strings.Reader
	name string
	size int64
}

var _ fs.File = (*page)(nil)

func (p *page) Stat() (fs.FileInfo, error) { return p, nil }
func (p *page) Close() error               { return nil }
func (p *page) Name() string               { return p.name }
func (p *page) Size() int64                { return p.size }
func (p *page) Mode() fs.FileMode          { return 0o444 }
func (p *page) ModTime() time.Time         { return time.Time{} }
func (p *page) IsDir() bool                { return false }
func (p *page) Sys() any                   { return nil }
