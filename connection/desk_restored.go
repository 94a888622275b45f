package connection

import (
	"context"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/people"
)

// Stands is how a webhook stands: to where it tells, whether it does, and what
// it signs with, sealed.
type Stands struct {
	Address, Secret string
	On              bool
}

// Standing reads how all webhooks stand, before an older copy takes the place of
// this database. Only the program may.
func (d Desk) Standing(ctx context.Context, who people.Actor) (all map[ids.ID]Stands, err error) {
	if who.Kind != people.System {
		return nil, fault.Forbidden(say.PeopleNotYours())
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = standing(tx)
		return err
	})
	return all, err
}

// Restored switches off, in a database that was restored, every webhook that was
// removed since, or is off, tells another address or signs with another secret
// in the database that was there: nobody hears again who should not, and nothing
// is signed with a secret that was renewed. It says how many. Only the program
// may.
func (d Desk) Restored(ctx context.Context, who people.Actor, since map[ids.ID]Stands) (off int, err error) {
	if who.Kind != people.System {
		return 0, fault.Forbidden(say.PeopleNotYours())
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		off = 0
		all, err := standing(tx)
		if err != nil {
			return err
		}
		for id, each := range all {
			if !each.On || since[id] == each {
				continue
			}
			w, err := one(tx, id)
			if err == nil {
				_, err = stand(tx, w, Off, d.Now())
			}
			if err == nil {
				err = journal.Write(tx, who.Entry(d.Now(), "switched off", "webhook", id))
			}
			if err != nil {
				return err
			}
			off++
		}
		return nil
	})
	return off, err
}
