package people

import (
	"context"
	"errors"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
)

// ReplySecret signs the addresses that customers answer to.
const ReplySecret = "reply"

// Secret gives the organisation's secret of a name, and makes it the first time
// that it is asked for. It lives with everything else, so that a backup holds
// it. Only the program may.
func (d Desk) Secret(ctx context.Context, who Actor, name string) (secret string, err error) {
	if who.Kind != System {
		return "", fault.Forbidden(say.PeopleNotYours())
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		secret, err = secretOf(tx, name)
		return err
	})
	if !errors.Is(err, db.ErrNone) {
		return secret, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		made, err := insertSecret(tx, name, ids.Token(), at)
		if err != nil {
			return err
		}
		if secret, err = secretOf(tx, name); err != nil || !made {
			return err
		}
		return journal.Write(tx, who.Entry(at, "made", name+" secret", 0))
	})
	return secret, err
}
