package db

import (
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgconn"
	sqlite3 "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"
)

// Doubled says that a statement would have doubled what must be unique. By
// then its transaction has failed: foresee a clash that a deed can live with
// by ON CONFLICT.
func Doubled(err error) bool {
	var sqlite *sqlite3.Error
	if errors.As(err, &sqlite) {
		return sqlite.Code() == codes.SQLITE_CONSTRAINT_PRIMARYKEY || sqlite.Code() == codes.SQLITE_CONSTRAINT_UNIQUE
	}
	var postgres *pgconn.PgError
	return errors.As(err, &postgres) && postgres.Code == "23505"
}

// unreadable tells a SQLite file that is none, or nil when it is something
// else that is wrong.
func unreadable(err error) error {
	var sqlite *sqlite3.Error
	if errors.As(err, &sqlite) && sqlite.Code() == codes.SQLITE_NOTADB {
		return fmt.Errorf("%w: %w", ErrForeign, err)
	}
	return nil
}

// ErrAgain in an error says that the deed acted on what somebody changed
// meanwhile, and may succeed when it runs again. On SQLite, where deeds come
// one after the other, nobody can.
var ErrAgain = errors.New("db: what the deed had read was changed meanwhile")

// clash recognises a serialization failure, a deadlock, and ErrAgain.
func clash(err error) bool {
	if errors.Is(err, ErrAgain) {
		return true
	}
	var told *pgconn.PgError
	return errors.As(err, &told) && (told.Code == "40001" || told.Code == "40P01")
}

// code is what PostgreSQL calls an error; empty for others.
func code(err error) string {
	var told *pgconn.PgError
	if errors.As(err, &told) {
		return told.Code
	}
	return ""
}

// IsFull says that the disk beneath a database is full.
func IsFull(err error) bool {
	var sqlite *sqlite3.Error
	if errors.As(err, &sqlite) {
		return sqlite.Code()&0xff == codes.SQLITE_FULL
	}
	return code(err) == "53100"
}
