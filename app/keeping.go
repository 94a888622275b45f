package app

import (
	"context"
	"errors"
	"fmt"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/keeping"
	"vaada/people"
)

// lookedAt goes through a database that was restored on trial, as a manager
// would: the organisation, the lists, and the newest case.
func lookedAt(ctx context.Context, d *db.DB) error {
	rooms := NewRooms(d, now.System, "")
	if _, err := rooms.People.Organisation(ctx); err != nil {
		return fmt.Errorf("the organisation: %w", err)
	}
	manager, err := someManager(ctx, rooms)
	if errors.Is(err, db.ErrNone) {
		return nil // nobody is here yet who could look
	}
	if err != nil {
		return fmt.Errorf("the staff: %w", err)
	}
	for _, view := range []casework.View{casework.Open, casework.Closed} {
		list, err := rooms.Cases.List(ctx, manager, view, casework.Cursor{}, 1)
		if err != nil {
			return fmt.Errorf("the cases: %w", err)
		}
		for _, row := range list.Rows {
			if _, err := rooms.Cases.Case(ctx, manager, row.Number, 0); err != nil {
				return fmt.Errorf("%s: %w", casework.Code(row.Number), err)
			}
		}
	}
	return nil
}

// someManager is a manager of the whole organisation.
func someManager(ctx context.Context, rooms Rooms) (who people.Actor, err error) {
	everybody, err := rooms.People.Everybody(ctx, people.Program())
	if err != nil {
		return who, err
	}
	for _, one := range everybody {
		if !one.Is(people.Manager) {
			continue
		}
		err := rooms.DB.Look(ctx, func(tx *db.Tx) (err error) {
			who, err = people.ActorOf(tx, one.ID)
			return err
		})
		return who, err
	}
	return who, db.ErrNone
}

// place tells where backups go, and how to look at one that was restored.
func (c Config) place() keeping.Place {
	c.Backups.Keys, c.Backups.Look = c.Keys, lookedAt
	return c.Backups
}
