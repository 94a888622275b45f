package secret

import (
	"context"
	"database/sql"
	"errors"

	"vaada/internal/db"
	"vaada/internal/now"
)

// proof is a row of secret_keys: a text that a key of the database opens.
type proof struct{ key, sealed string }

func proofPurpose(id string) string { return For("secret_keys", id) }

func proofs(tx *db.Tx) ([]proof, error) {
	return db.Collect(tx, func(rows *sql.Rows) (p proof, err error) {
		return p, rows.Scan(&p.key, &p.sealed)
	}, `SELECT key, proof FROM secret_keys ORDER BY number DESC`)
}

// Settle gives the keys of a database from their file. It makes them where
// nothing is sealed yet, and never otherwise: ErrMissing when the file is not
// there, ErrWrong when a key that the database needs is not in it, ErrTorn when
// it is no file of keys. Several processes may begin at once.
func Settle(ctx context.Context, d *db.DB, path string, at now.Instant) (*Keys, error) {
	known, err := needed(ctx, d)
	if err != nil {
		return nil, err
	}
	keys, err := Load(path)
	if errors.Is(err, ErrMissing) && len(known) == 0 {
		keys, err = Make(path)
	}
	if err != nil {
		return nil, err
	}
	return keys, Prove(ctx, d, keys, at)
}

// Prove makes sure that keys are those of a database, and marks a database in
// which nothing is sealed yet as theirs. ErrWrong when they are not.
func Prove(ctx context.Context, d *db.DB, keys *Keys, at now.Instant) error {
	known, err := needed(ctx, d)
	if err == nil && len(known) == 0 {
		if err = note(ctx, d, keys, 1, at); err == nil {
			known, err = needed(ctx, d)
		}
	}
	if err != nil {
		return err
	}
	return keys.proved(known)
}

// Check says what is wrong with the keys of a database and their file, and
// changes nothing: ErrMissing, ErrWrong or ErrTorn. Where nothing is sealed yet
// a missing file is fine.
func Check(ctx context.Context, d *db.DB, path string) error {
	known, err := needed(ctx, d)
	if err != nil || len(known) == 0 {
		return err
	}
	keys, err := Load(path)
	if err != nil {
		return err
	}
	return keys.proved(known)
}

func needed(ctx context.Context, d *db.DB) (known []proof, err error) {
	err = d.Look(ctx, func(tx *db.Tx) error {
		known, err = proofs(tx)
		return err
	})
	return known, err
}

func (k *Keys) proved(known []proof) error {
	for _, each := range known {
		if _, err := k.Open(proofPurpose(each.key), each.sealed); err != nil {
			return ErrWrong
		}
	}
	return nil
}

// note writes down that a database needs a key from now on. The first to come
// with a number has it.
func note(ctx context.Context, d *db.DB, keys *Keys, number int, at now.Instant) error {
	sealed, err := keys.Seal(proofPurpose(keys.ID()), "vaada")
	if err != nil {
		return err
	}
	return d.Deed(ctx, func(tx *db.Tx) error {
		_, err := tx.Exec(`INSERT INTO secret_keys (number, key, proof, made) VALUES ($1, $2, $3, $4) ON CONFLICT (number) DO NOTHING`,
			number, keys.ID(), sealed, at)
		return err
	})
}

// Follow writes down that a database needs a new key beside those it has.
func Follow(ctx context.Context, d *db.DB, keys *Keys, at now.Instant) error {
	next := 0
	err := d.Look(ctx, func(tx *db.Tx) error {
		return tx.Row(`SELECT COALESCE(MAX(number), 0) + 1 FROM secret_keys`).Scan(&next)
	})
	if err != nil {
		return err
	}
	return note(ctx, d, keys, next, at)
}

// Forget writes down that a database needs the key that seals and no other.
func Forget(ctx context.Context, d *db.DB, keys *Keys) error {
	return d.Deed(ctx, func(tx *db.Tx) error {
		_, err := tx.Exec(`DELETE FROM secret_keys WHERE key <> $1`, keys.ID())
		return err
	})
}
