package db

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// climbing is the advisory lock of whoever brings tables up.
const climbing = 5201983

// Climbing runs do while no other process does so on the same database, and waits
// for one that does. SQLite's file has one process.
func (d *DB) Climbing(ctx context.Context, do func() error) error {
	if d.Engine() != PostgreSQL {
		return do()
	}
	conn, err := pgx.Connect(ctx, d.address)
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx)) // and with it the lock
	if _, err := conn.Exec(ctx, "SELECT pg_advisory_lock($1)", climbing); err != nil {
		return err
	}
	return do()
}
