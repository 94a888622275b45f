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

// Ended reads what must not come back when this database gives its place to an
// older copy. Only the program may.
func (d Desk) Ended(ctx context.Context, who Actor) (e Ended, err error) {
	if who.Kind != System {
		return e, fault.Forbidden(say.PeopleNotYours())
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		e, err = ended(tx)
		return err
	})
	return e, err
}

// Restored ends in a database that was restored what would let somebody in who
// should not get in: all sessions, links and invitations, and whatever has come
// to an end since in the database that was there before. Who left since has no way
// in any more and leaves anew, with what they own. Only the program may.
func (d Desk) Restored(ctx context.Context, who Actor, backup ids.ID, since Ended) (again EndedAgain, err error) {
	if who.Kind != System {
		return again, fault.Forbidden(say.PeopleNotYours())
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		if err := endWaysIn(tx, at); err != nil {
			return err
		}
		if again, err = endAgain(tx, since, at); err != nil {
			return err
		}
		for key := range since.Keys {
			revoked, err := revokeKey(tx, key, at, who.ID)
			if err == nil && revoked {
				again.Keys++
				_, left := RenewLeft(tx, "key", key)
				err = errors.Join(left, Disown(tx, "key", key), journal.Write(tx, who.Entry(at, "revoked", "key", key)))
			}
			if err != nil {
				return err
			}
		}
		for staff := range since.Gone {
			leaves, err := leaveAgain(tx, staff, at)
			if err == nil && leaves {
				again.Leavers++
				err = journal.Write(tx, who.Entry(at, "planned the leaving of", "staff", staff))
			}
			if err != nil {
				return err
			}
		}
		return journal.Write(tx, who.Entry(at, "restored", "backup", backup))
	})
	return again, err
}
