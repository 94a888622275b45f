package casework

import (
	"context"
	"slices"

	"vaada/clock"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/live"
	"vaada/people"
)

// SetHours gives an office another calendar, moves the promises that run by
// it, and gives their cases the place in lists that is theirs now. Who sets the
// office up may. It answers how many promises were moved. Invalid names the
// field; Conflict when somebody else changed the hours since they were seen.
func (d Desk) SetHours(ctx context.Context, who people.Actor, office ids.ID, seen string, calendar hours.Document) (moved int, err error) {
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		changed, err := people.SetOpening(tx, who, office, seen, calendar, at)
		if err != nil {
			return err
		}
		var cases []ids.ID
		if cases, moved, err = clock.Reckon(tx, changed, at); err != nil {
			return err
		}
		slices.Sort(cases)
		for _, id := range slices.Compact(cases) {
			c, err := loadID(tx, id)
			if err != nil {
				return err
			}
			if err := place(tx, &c); err != nil {
				return err
			}
			touch(tx, &c)
			if err := save(tx, &c); err != nil {
				return err
			}
		}
		live.Touch(tx, ListThing)
		return nil
	})
	return moved, err
}

// TryHours tells which promises another calendar of an office would move,
// without moving them: the first of them with their cases, and how many in all.
// Who keeps the office may.
func (d Desk) TryHours(ctx context.Context, who people.Actor, office ids.ID, calendar hours.Document) (first []clock.Moved, count int, err error) {
	if err := who.May(people.KeepOffice); err != nil {
		return nil, 0, err
	}
	opened, err := hours.Open(calendar)
	if err != nil {
		return nil, 0, err
	}
	if err := who.MayAt(people.KeepOffice, office, 0); err != nil {
		return nil, 0, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		first, err = clock.Moves(tx, people.Office{ID: office, Zone: opened.Zone(), Calendar: opened}, d.Now())
		return err
	})
	count = len(first)
	return first[:min(count, mostShifts)], count, err
}

// mostShifts is how many moved promises a page shows.
const mostShifts = 20
