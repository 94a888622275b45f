package outbox_test

import (
	"context"
	"errors"
	"testing"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/outbox"
	"vaada/internal/testkit"
)

func TestAnItemMovesAsItsTableSays(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		at := testkit.Hand().Now()
		answer := func(err error) outbox.Send { return func(context.Context, outbox.Item) error { return err } }
		deed := func(do func(*db.Tx) error) {
			t.Helper()
			if err := d.Deed(t.Context(), do); err != nil {
				t.Fatal(err)
			}
		}
		waiting := func() ids.ID { return put(t, d, outbox.Item{Kind: "mail", At: at}) }
		sent := func() ids.ID {
			id := waiting()
			sweep(t, d, at, answer(nil))
			return id
		}
		dead := func() ids.ID {
			id := waiting()
			sweep(t, d, at, answer(outbox.Refused(errors.New("no such address"))))
			return id
		}
		begin := map[outbox.State]func() ids.ID{outbox.Waiting: waiting, outbox.Sent: sent, outbox.Failed: dead}
		ways := map[string]func(ids.ID){
			"sent":        func(ids.ID) { sweep(t, d, at, answer(nil)) },
			"refused":     func(ids.ID) { sweep(t, d, at, answer(outbox.Refused(errors.New("no")))) },
			"called back": func(id ids.ID) { callBack(t, d, id) },
			"tried again": func(id ids.ID) { deed(func(tx *db.Tx) error { _, err := outbox.Retry(tx, id); return err }) },
			"dropped":     func(id ids.ID) { deed(func(tx *db.Tx) error { _, err := outbox.Drop(tx, id); return err }) },
			"forgotten":   func(ids.ID) { deed(func(tx *db.Tx) error { return outbox.Forget(tx, at+1) }) },
		}
		for from, moves := range outbox.Moves {
			for way, to := range moves {
				walk, known := ways[way]
				if !known {
					t.Errorf("nobody knows how an item is %s", way)
					continue
				}
				id := begin[from]()
				if got := where(t, d, id); got != from {
					t.Errorf("it begins as %s, not as %s", got, from)
				}
				walk(id)
				if got := where(t, d, id); got != to {
					t.Errorf("%s leads from %s to %s, not to %s", way, from, got, to)
				}
			}
		}
	})
}
