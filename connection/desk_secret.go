package connection

import (
	"context"
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/people"
)

// sealed is the secret of one webhook, and the one before, as they are stored.
type sealed struct {
	id             ids.ID
	secret, former string
}

func allSealed(tx *db.Tx) ([]sealed, error) {
	return db.Collect(tx, func(rows *sql.Rows) (s sealed, err error) {
		err = rows.Scan(&s.id, &s.secret, &s.former)
		return s, err
	}, `SELECT id, secret, former FROM connection_webhooks ORDER BY id`)
}

// SealSecrets seals with the key of today what was sealed with an older one. It
// may be called again at any time. Only the program may.
func (d Desk) SealSecrets(ctx context.Context, who people.Actor) error {
	if who.Kind != people.System {
		return fault.Forbidden(say.PeopleNotYours())
	}
	stale := false
	err := d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err := allSealed(tx)
		for _, s := range all {
			stale = stale || d.Keys.Stale(s.secret)
		}
		return err
	})
	if err != nil || !stale {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		all, err := allSealed(tx)
		for _, s := range all {
			if err == nil {
				err = d.sealAnew(tx, s)
			}
		}
		if err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "sealed", "webhook secrets", 0))
	})
}

func (d Desk) sealAnew(tx *db.Tx, s sealed) error {
	again := func(stored string) (string, error) {
		if stored == "" || !d.Keys.Stale(stored) {
			return stored, nil
		}
		plain, err := d.Keys.Open(purpose(s.id), stored)
		if err != nil {
			return "", err
		}
		return d.Keys.Seal(purpose(s.id), plain)
	}
	secret, err := again(s.secret)
	if err != nil {
		return err
	}
	former, err := again(s.former)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`UPDATE connection_webhooks SET secret = $1, former = $2 WHERE id = $3 AND secret = $4`, secret, former, s.id, s.secret)
	return err
}
