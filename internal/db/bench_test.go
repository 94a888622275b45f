package db_test

import (
	"context"
	"database/sql"
	"fmt"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

// The shape of a step of a case: read it, move it on, write what happened.
func step(tx *db.Tx, id int64) error {
	var seen int64
	if err := tx.Row(`SELECT step FROM bench_cases WHERE id = $1`, id).Scan(&seen); err != nil {
		return err
	}
	if _, err := tx.Exec(`UPDATE bench_cases SET step = $1, moved = $2 WHERE id = $3 AND step = $4`, seen+1, time.Now().UnixMicro(), id, seen); err != nil {
		return err
	}
	if _, err := tx.Exec(`INSERT INTO bench_steps (case_id, sequence, box, note, at) VALUES ($1, $2, $3, $4, $5)`,
		id, seen+1, "record_the_request", `{"model":"AH-200","fault":"does not cool"}`, time.Now().UnixMicro()); err != nil {
		return err
	}
	_, err := tx.Exec(`UPDATE bench_clocks SET met = $1 WHERE case_id = $2 AND met = 0`, time.Now().UnixMicro(), id)
	return err
}

func benchBase(b *testing.B, address string) *db.DB {
	b.Helper()
	d, err := db.Open(b.Context(), address)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { d.Close() })
	err = d.Deed(b.Context(), func(tx *db.Tx) error {
		for _, statement := range []string{
			`CREATE TABLE bench_cases (id BIGINT PRIMARY KEY, step BIGINT NOT NULL, moved BIGINT NOT NULL, title TEXT NOT NULL)`,
			`CREATE TABLE bench_steps (case_id BIGINT NOT NULL, sequence BIGINT NOT NULL, box TEXT NOT NULL, note TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (case_id, sequence))`,
			`CREATE TABLE bench_clocks (case_id BIGINT PRIMARY KEY, met BIGINT NOT NULL)`,
		} {
			if _, err := tx.Exec(db.Speak(d.Engine(), statement)); err != nil {
				return err
			}
		}
		for id := range 1000 {
			if _, err := tx.Exec(`INSERT INTO bench_cases (id, step, moved, title) VALUES ($1, 0, 0, $2)`, id, fmt.Sprint("case ", id)); err != nil {
				return err
			}
			if _, err := tx.Exec(`INSERT INTO bench_clocks (case_id, met) VALUES ($1, 0)`, id); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	return d
}

func BenchmarkDeedAlone(b *testing.B) {
	d := benchBase(b, "sqlite:"+b.TempDir()+"/vaada.db")
	for i := 0; b.Loop(); i++ {
		if err := d.Deed(b.Context(), func(tx *db.Tx) error { return step(tx, int64(i%1000)) }); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDeedsTogether(b *testing.B) {
	d := benchBase(b, "sqlite:"+b.TempDir()+"/vaada.db")
	b.SetParallelism(32)
	b.RunParallel(func(p *testing.PB) {
		for i := 0; p.Next(); i++ {
			if err := d.Deed(b.Context(), func(tx *db.Tx) error { return step(tx, int64(i%1000)) }); err != nil {
				b.Error(err)
			}
		}
	})
}

func BenchmarkLook(b *testing.B) {
	d := benchBase(b, "sqlite:"+testkit.Folder(b)+"/vaada.db")
	ctx, stop := context.WithCancel(b.Context()) // as a request's is
	defer stop()
	for i := 0; b.Loop(); i++ {
		err := d.Look(ctx, func(tx *db.Tx) error {
			var step int64
			if err := tx.Row(`SELECT step FROM bench_cases WHERE id = $1`, i%1000).Scan(&step); err != nil {
				return err
			}
			_, err := db.Collect(tx, func(r *sql.Rows) (string, error) {
				var title string
				return title, r.Scan(&title)
			}, `SELECT title FROM bench_cases WHERE id > $1 ORDER BY id LIMIT 50`, i%1000)
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}
