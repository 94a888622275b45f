package journal

import (
	"context"
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/secret"
)

// occasion is why a key of seals is made.
type occasion int

const (
	first occasion = iota // there is none
	next                  // another one shall follow
	after                 // those before it are lost
)

// FollowKey makes another secret for the seals to come: whoever knew those of
// before makes none from now on. The seals of before stay as they are, and the
// new one vouches for the last of them.
func FollowKey(ctx context.Context, d *db.DB, keys *secret.Keys, at now.Instant) error {
	return makeKey(ctx, d, keys, at, next)
}

// LoseKeys makes another secret where those of before are lost for good: what
// was sealed with them cannot be verified any more, and that is known.
func LoseKeys(ctx context.Context, d *db.DB, keys *secret.Keys, at now.Instant) error {
	return makeKey(ctx, d, keys, at, after)
}

// program writes what it does by itself.
type program struct{}

func (program) Entry(at now.Instant, verb, kind string, subject ids.ID) Entry {
	return Entry{At: at, ActorKind: System, Verb: verb, Kind: kind, Subject: subject}
}

// makeKey makes a secret, and writes that down where something was sealed
// before: that the seals are made otherwise from now on is seen by who reads the
// journal. Of two processes that make the first, one's is kept.
func makeKey(ctx context.Context, d *db.DB, keys *secret.Keys, at now.Instant, why occasion) error {
	return d.Deed(ctx, func(tx *db.Tx) error {
		last, err := Latest(tx)
		if err != nil {
			return err
		}
		var number int64
		if err := tx.Row(`SELECT COALESCE(MAX(number), 0) FROM journal_keys`).Scan(&number); err != nil {
			return err
		}
		if number > 0 && why == first {
			return nil
		}
		made, err := newKey(number+1, last, at, keys, why == after && number > 0)
		if err != nil {
			return err
		}
		rows, err := tx.Exec(`INSERT INTO journal_keys (number, id, sealed, made) VALUES ($1, $2, $3, $4) ON CONFLICT (number) DO NOTHING`,
			made.number, made.id, made.sealed, at)
		if err != nil || rows == 0 || last.Number == 0 {
			return err
		}
		return Write(tx, program{}.Entry(at, "made", "key of seals", ids.ID(made.number)))
	})
}

// readKeys reads the secrets that seals are made with, and opens those that the
// keys open.
func readKeys(tx *db.Tx, keys *secret.Keys) (sealKeys, error) {
	return db.Collect(tx, func(rows *sql.Rows) (k sealKey, err error) {
		if err := rows.Scan(&k.number, &k.id, &k.sealed); err != nil {
			return k, err
		}
		return k.opened(keys), nil
	}, `SELECT number, id, sealed FROM journal_keys ORDER BY number`)
}

// Reseal seals with the key of today the secrets that an older one sealed.
func Reseal(ctx context.Context, d *db.DB, keys *secret.Keys) error {
	var stale sealKeys
	err := d.Look(ctx, func(tx *db.Tx) error {
		stale = nil
		all, err := readKeys(tx, keys)
		for _, each := range all {
			if each.open && keys.Stale(each.sealed) {
				stale = append(stale, each)
			}
		}
		return err
	})
	if err != nil || len(stale) == 0 {
		return err
	}
	return d.Overwrite(ctx, func(tx *db.Tx) error {
		for _, each := range stale {
			sealed, err := keys.Again(each.purpose(), each.sealed)
			if err == nil {
				_, err = tx.Exec(`UPDATE journal_keys SET sealed = $1 WHERE number = $2 AND sealed = $3`, sealed, each.number, each.sealed)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}
