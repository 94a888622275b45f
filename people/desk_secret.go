package people

import (
	"context"
	"errors"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/secret"
)

// ReplySecret signs the addresses that customers answer to.
const ReplySecret = "reply"

// secretPurpose is what the secret of a name is sealed for.
func secretPurpose(name string) string { return secret.For("people_secrets", name) }

// Secret gives the organisation's secret of a name, and makes it the first time
// that it is asked for. It lies sealed with everything else, so that a backup
// holds it and nobody who finds the backup reads it. Only the program may.
func (d Desk) Secret(ctx context.Context, who Actor, name string) (plain string, err error) {
	if who.Kind != System {
		return "", fault.Forbidden(say.PeopleNotYours())
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		plain, err = d.openSecret(tx, name)
		return err
	})
	if !errors.Is(err, db.ErrNone) {
		return plain, err
	}
	sealed, err := d.Keys.Seal(secretPurpose(name), ids.Token())
	if err != nil {
		return "", err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		made, err := insertSecret(tx, name, sealed, at)
		if err != nil {
			return err
		}
		if plain, err = d.openSecret(tx, name); err != nil || !made {
			return err
		}
		return journal.Write(tx, who.Entry(at, "made", name+" secret", 0))
	})
	return plain, err
}

func (d Desk) openSecret(tx *db.Tx, name string) (string, error) {
	stored, err := secretOf(tx, name)
	if err != nil {
		return "", err
	}
	return d.Keys.Open(secretPurpose(name), stored)
}

// SealSecrets seals with the key of today what lies open, from before secrets
// were sealed, or was sealed with an older key: the organisation's secrets, the
// second factors of the staff and the letters that hold a link. It may be called again at any time. Only the
// program may.
func (d Desk) SealSecrets(ctx context.Context, who Actor) error {
	if who.Kind != System {
		return fault.Forbidden(say.PeopleNotYours())
	}
	stale := false
	err := d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err := secrets(tx)
		for _, each := range all {
			stale = stale || d.Keys.Stale(each.stored)
		}
		return err
	})
	if err != nil || !stale {
		return err
	}
	return d.DB.Overwrite(ctx, func(tx *db.Tx) error {
		all, err := secrets(tx)
		if err != nil {
			return err
		}
		for _, each := range all {
			sealed, err := d.Keys.Again(each.purpose, each.stored)
			if err == nil && sealed != each.stored {
				err = replaceSecret(tx, each, sealed)
			}
			if err != nil {
				return err
			}
		}
		return journal.Write(tx, who.Entry(d.Now(), "sealed", "secrets", 0))
	})
}

// ForgetSecrets takes away what is sealed with a key that is lost: letters that
// were sent before are then answered to nobody's case, who had a second factor sets
// it up anew, and who waits for a link asks for another. Only the program may.
func (d Desk) ForgetSecrets(ctx context.Context, who Actor) error {
	if who.Kind != System {
		return fault.Forbidden(say.PeopleNotYours())
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		all, err := secrets(tx)
		for _, each := range all {
			if err == nil && d.Keys.Lost(each.stored) {
				err = deleteSecret(tx, each)
			}
		}
		if err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "forgot", "secrets", 0))
	})
}
