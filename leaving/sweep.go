package leaving

import (
	"context"
	"errors"
	"fmt"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
)

// Sweep lets those go whose planned last day is over. One who cannot go does not
// stop the others, and stays among what managers owe.
func (d Desk) Sweep(ctx context.Context, at now.Instant) error {
	var due []people.Leaver
	err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		due, err = people.LeaversBy(tx, at)
		return err
	})
	faults := []error{err}
	for _, each := range due {
		err := d.DB.Deed(ctx, func(tx *db.Tx) error {
			heirs, err := stillHere(tx, each)
			if err != nil {
				return err
			}
			return d.leave(tx, people.Program(), each.Staff, heirs, at)
		})
		if err != nil {
			faults = append(faults, fmt.Errorf("leaving: the last day of %v is over: %w", each.Staff, err))
		}
	}
	return errors.Join(faults...)
}

// stillHere gives the heirs of a plan: in the place of those who left meanwhile,
// whoever planned it, or else the manager who is here longest.
func stillHere(tx *db.Tx, l people.Leaver) (Heirs, error) {
	heirs := planned(l)
	for kind, id := range heirs {
		there, err := firstHere(tx, l.Staff, id, l.By)
		if err != nil {
			return nil, err
		}
		heirs[kind] = there
	}
	return heirs, nil
}

// firstHere gives the first of some people who is here, or else the manager who
// is here longest.
func firstHere(tx *db.Tx, leaver ids.ID, wanted ...ids.ID) (ids.ID, error) {
	for _, id := range wanted {
		if id == 0 || id == leaver {
			continue
		}
		if here, err := people.Here(tx, id); err != nil || here {
			return id, err
		}
	}
	managers, err := people.Holders(tx, 0, people.Manager)
	for _, each := range managers {
		if each.ID != leaver && !each.Joined.IsZero() {
			return each.ID, err
		}
	}
	return 0, err
}
