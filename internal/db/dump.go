package db

import (
	"context"
	"fmt"
	"io"
)

// Dump writes one moment of a PostgreSQL database to w, in the format of
// pg_dump's archives, and says what it holds. Deeds go on meanwhile. It answers
// ErrNoTools and ErrOldTools.
func (d *DB) Dump(ctx context.Context, tools Tools, w io.Writer) (m Moment, err error) {
	err = d.Look(ctx, func(tx *Tx) error {
		server, err := majorOf(ctx, tx.runner)
		if err != nil {
			return err
		}
		program, err := tools.program(ctx, "pg_dump", server)
		if err != nil {
			return err
		}
		if m, err = momentOf(ctx, tx.runner, PostgreSQL); err != nil {
			return err
		}
		same, err := all[string](ctx, tx.runner, `SELECT pg_export_snapshot()`)
		if err != nil {
			return err
		}
		c, err := command(ctx, program, d.address, "--format=custom", "--compress=0", "--no-owner", "--no-privileges", "--snapshot="+same[0])
		if err != nil {
			return err
		}
		return run(c, nil, w)
	})
	if err != nil {
		return m, fmt.Errorf("db: dump: %w", err)
	}
	return m, nil
}
