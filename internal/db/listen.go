package db

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"
)

// quietest is how long a listener waits before it asks whether the server is
// still there.
const quietest = 30 * time.Second

// Notify wakes every process that listens on a channel, once the transaction
// is kept. On SQLite there is one process, and nothing to do.
func (t *Tx) Notify(channel string) error {
	if t.home.Engine() != PostgreSQL {
		return nil
	}
	_, err := t.Exec(`SELECT pg_notify($1, '')`, channel)
	return err
}

// Listen calls heard when it has begun to listen, after every Notify of any
// process, and now and then without one, until ctx is over or the connection
// breaks; then it gives the error, and the caller listens again. It has a
// connection of its own. On SQLite it only waits for ctx.
func (d *DB) Listen(ctx context.Context, channel string, heard func()) error {
	if d.Engine() != PostgreSQL {
		<-ctx.Done()
		return ctx.Err()
	}
	conn, err := pgx.Connect(ctx, d.address)
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	if _, err := conn.Exec(ctx, "LISTEN "+pgx.Identifier{channel}.Sanitize()); err != nil {
		return err
	}
	for {
		heard()
		if err := wait(ctx, conn); err != nil {
			return err
		}
	}
}

func wait(ctx context.Context, conn *pgx.Conn) error {
	patient, stop := context.WithTimeout(ctx, quietest)
	defer stop()
	_, err := conn.WaitForNotification(patient)
	if err != nil && ctx.Err() == nil && errors.Is(patient.Err(), context.DeadlineExceeded) {
		return conn.Ping(ctx)
	}
	return err
}
