package db

import (
	"context"
	"database/sql"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
)

// sqlite is one file with one writer and as many readers as cores: more
// readers were measured to be slower.
type sqlite struct {
	path    string
	private bool
	pool    *sql.DB
	writer  *writer
	readers *sql.DB
	joined  atomic.Bool // looks go by the writer: see Together
}

// wary lets what a file brings along in its own tables call nothing that could do
// harm.
const wary = "_pragma=trusted_schema(0)"

const pragmas = wary + "&_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)" +
	"&_pragma=foreign_keys(1)&_pragma=case_sensitive_like(1)&_pragma=temp_store(MEMORY)&_pragma=cache_size(-8000)&_pragma=journal_size_limit(67108864)"

func openSQLite(ctx context.Context, path string) (*sqlite, error) {
	if err := makePrivately(path); err != nil {
		return nil, err
	}
	s := &sqlite{path: path}
	s.pool = sql.OpenDB(connector{source(path, pragmas)})
	var err error
	if s.writer, err = startWriter(ctx, s.pool); err != nil {
		s.pool.Close()
		if unread := unreadable(err); unread != nil {
			return nil, unread
		}
		return nil, err
	}
	s.readers = sql.OpenDB(connector{source(path, pragmas+"&_pragma=query_only(1)")})
	cores := max(2, runtime.GOMAXPROCS(0))
	s.readers.SetMaxOpenConns(cores)
	s.readers.SetMaxIdleConns(cores)
	return s, nil
}

// openPrivate makes a database that nobody else can open and that is gone when
// it is closed: a file like any other, in memory where the machine offers that.
// SQLite's own memory databases lock whole tables against readers.
func openPrivate(ctx context.Context) (*sqlite, error) {
	folder, err := os.MkdirTemp(memoryFolder(), "vaada-")
	if err != nil {
		return nil, err
	}
	s, err := openSQLite(ctx, filepath.Join(folder, "vaada.db"))
	if err != nil {
		os.RemoveAll(folder)
		return nil, err
	}
	s.private = true
	return s, nil
}

// makePrivately makes the file, if it is not there, for its owner's eyes alone.
func makePrivately(path string) error {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	return file.Close()
}

func memoryFolder() string {
	if info, err := os.Stat("/dev/shm"); err == nil && info.IsDir() {
		return "/dev/shm"
	}
	return ""
}

func source(path, options string) string {
	escaped := (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath()
	return "file:" + strings.ReplaceAll(escaped, "?", "%3F") + "?" + options
}

func (s *sqlite) engine() Engine { return SQLite }

func (s *sqlite) deed(ctx context.Context, do func(*Tx) error) error { return s.writer.deed(ctx, do) }

// look begins and ends its transaction by remembered statements: the driver's
// own would be compiled anew each time. A caller who goes away is heeded between
// statements: within them, each would need two goroutines to watch.
func (s *sqlite) look(ctx context.Context, see func(*Tx) error) error {
	if s.joined.Load() {
		return s.writer.deed(ctx, see)
	}
	conn, err := s.readers.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	always := context.WithoutCancel(ctx)
	if _, err := conn.ExecContext(always, "BEGIN"); err != nil {
		return err
	}
	look := &Tx{ctx: always, caller: ctx, runner: conn}
	defer func() {
		look.closeRows()
		_, _ = conn.ExecContext(always, "ROLLBACK") // nothing was written
	}()
	return look.finish(see(look))
}

func (s *sqlite) migrations(context.Context) (*sql.DB, func() error, error) {
	pool := sql.OpenDB(connector{source(s.path, pragmas+"&_txlock=immediate")})
	pool.SetMaxOpenConns(1)
	return pool, pool.Close, nil
}

func (s *sqlite) close() error {
	s.writer.stop()
	err := s.readers.Close()
	if closing := s.pool.Close(); err == nil {
		err = closing
	}
	if s.private {
		os.RemoveAll(filepath.Dir(s.path))
	}
	return err
}
