package casework

import (
	"context"

	"vaada/internal/db"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/promise/lint"
)

// atTheDoors are the events that happen whatever the charts say: something comes
// in, a telephone tells, somebody replies or explains, a case begins and ends, a
// customer rates it, a promise is missed.
var atTheDoors = []promise.Event{
	promise.Received, promise.Rung, promise.Answered, promise.Abandoned, promise.Held, promise.TakenUp, promise.CaseBegun,
	promise.Replied, promise.Explained, promise.Closed, promise.Reopened, promise.Rated, promise.Missed,
}

// Happening gives the events that something in the house makes true: a clock
// between others never starts or never stops. Who publishes may.
func (d Desk) Happening(ctx context.Context, who people.Actor) (all lint.Events, err error) {
	if err := who.May(people.Publish); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = HappeningIn(tx)
		return err
	})
	return all, err
}

// HappeningIn is Happening for one who looks already.
func HappeningIn(tx *db.Tx) (lint.Events, error) {
	charts, err := procedure.Happens(tx)
	if err != nil {
		return nil, err
	}
	all := lint.Events(charts)
	for _, event := range atTheDoors {
		all[event] = true
	}
	return all, nil
}
