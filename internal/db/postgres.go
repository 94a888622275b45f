package db

import (
	"context"
	"database/sql"
	"math/rand/v2"
	"runtime"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// attempts bounds how often a deed that clashed with another runs again.
const attempts = 12

type postgres struct{ pool *sql.DB }

func openPostgreSQL(ctx context.Context, address string) (*postgres, error) {
	config, err := pgx.ParseConfig(address)
	if err != nil {
		return nil, err
	}
	if config.RuntimeParams["application_name"] == "" {
		config.RuntimeParams["application_name"] = "vaada"
	}
	pool := stdlib.OpenDB(*config)
	most := 8 + 2*runtime.GOMAXPROCS(0)
	pool.SetMaxOpenConns(most)
	pool.SetMaxIdleConns(most)
	pool.SetConnMaxIdleTime(time.Minute)
	if err := pool.PingContext(ctx); err != nil {
		pool.Close()
		return nil, err
	}
	return &postgres{pool: pool}, nil
}

func (p *postgres) engine() Engine { return PostgreSQL }

func (p *postgres) deed(ctx context.Context, do func(*Tx) error) error {
	for attempt := 1; ; attempt++ {
		err, clashed := p.once(ctx, do)
		if !clashed || attempt == attempts {
			return err
		}
		wait := time.Duration(rand.Int64N(int64(attempt) * int64(4*time.Millisecond)))
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return err
		}
	}
}

// once runs a deed and says whether it clashed with another, so that it may
// succeed when it runs again.
func (p *postgres) once(ctx context.Context, do func(*Tx) error) (err error, clashed bool) {
	conn, err := p.pool.Conn(ctx) // whoever waits for one may leave
	if err != nil {
		return err, false
	}
	defer conn.Close()
	within := context.WithoutCancel(ctx)
	tx, err := conn.BeginTx(within, nil)
	if err != nil {
		return err, false
	}
	defer tx.Rollback()
	deed := &Tx{ctx: within, runner: tx}
	if err := deed.finish(do(deed)); err != nil {
		return err, clash(deed.failed) || clash(err)
	}
	if err := tx.Commit(); err != nil {
		return err, clash(err)
	}
	deed.committed()
	return nil, false
}

func (p *postgres) look(ctx context.Context, see func(*Tx) error) error {
	tx, err := p.pool.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return err
	}
	defer tx.Rollback()
	look := &Tx{ctx: ctx, runner: tx}
	return look.finish(see(look))
}

func (p *postgres) migrations(context.Context) (*sql.DB, func() error, error) {
	return p.pool, func() error { return nil }, nil
}

func (p *postgres) close() error { return p.pool.Close() }
