package charter

import (
	"context"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
)

// Whole reads the charter in force with the promises that are for the house
// alone, and the keys of those whose draft is another promise by now. Who
// publishes may. NotFound when none is published.
func (d Desk) Whole(ctx context.Context, who people.Actor) (c *Charter, e edition.Edition, drafted map[string]bool, err error) {
	if err := who.May(people.Publish); err != nil {
		return nil, e, nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		id, found, err := InForce(tx)
		if err != nil {
			return err
		}
		c = found
		if e, err = edition.Of(tx, id); err != nil {
			return err
		}
		e.Content = ""
		drafted, err = draftedOf(tx, c)
		return err
	})
	return c, e, drafted, err
}

// Draft reads a promise as it is being written, with its history. Who publishes
// may. NotFound when the charter in force has no such promise.
func (d Desk) Draft(ctx context.Context, who people.Actor, key string) (draft Draft, err error) {
	if err := who.May(people.Publish); err != nil {
		return draft, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		draft, err = draftOf(tx, key)
		return err
	})
	return draft, err
}

// Change writes a promise's draft anew, as it follows from the state that was
// seen. Who publishes may. Invalid names the fields that were changed to what
// cannot be promised; Conflict when somebody else changed it meanwhile; NotFound
// when the charter in force has no such promise.
func (d Desk) Change(ctx context.Context, who people.Actor, key string, seen int64, next promise.Promise) error {
	return d.turn(ctx, who, key, seen, "changed", func(draft Draft) (State, bool, error) {
		next.Key = draft.Promise.Key
		return draft.change(next)
	})
}

// Undo takes back the last change of a draft, and again the one before it. Who
// publishes may. Conflict when somebody else changed it meanwhile, or there is
// nothing to undo.
func (d Desk) Undo(ctx context.Context, who people.Actor, key string, seen int64) error {
	return d.turn(ctx, who, key, seen, "undid a change of", func(draft Draft) (State, bool, error) {
		next, found := draft.undo()
		if !found {
			return next, false, fault.Conflict(say.BuilderNothingToUndo())
		}
		return next, true, nil
	})
}

// Back makes a draft again what it was before one of its states. Who publishes
// may. Conflict when somebody else changed it meanwhile, or there is no such
// state.
func (d Desk) Back(ctx context.Context, who people.Actor, key string, seen, sequence int64) error {
	return d.turn(ctx, who, key, seen, "brought back", func(draft Draft) (State, bool, error) {
		next, found := draft.back(sequence)
		if !found {
			return next, false, fault.Conflict(say.ErrChanged())
		}
		return next, true, nil
	})
}

// Discard makes a draft the promise in force again. It can be undone. Who
// publishes may. Conflict when somebody else changed it meanwhile.
func (d Desk) Discard(ctx context.Context, who people.Actor, key string, seen int64) error {
	return d.turn(ctx, who, key, seen, "discarded", func(draft Draft) (State, bool, error) {
		return State{CameFrom: draft.Sequence, What: Discarded, Promise: draft.InForce}, draft.Changed(), nil
	})
}

// turn writes the next state of a draft, and who brought it about.
func (d Desk) turn(ctx context.Context, who people.Actor, key string, seen int64, verb string, to func(Draft) (State, bool, error)) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := tx.Alone("promise draft " + key); err != nil {
			return err
		}
		draft, err := draftOf(tx, key)
		if err != nil {
			return err
		}
		if draft.Sequence != seen {
			return fault.Conflict(say.ErrChanged())
		}
		next, other, err := to(draft)
		if err != nil || !other {
			return err
		}
		next.Sequence, next.By, next.At = draft.Sequence+1, who.ID, d.Now()
		if err := putState(tx, key, next); err != nil {
			return err
		}
		entry := who.Entry(next.At, verb, "promise draft", 0)
		entry.Reason = key + ": " + string(next.What)
		return journal.Write(tx, entry)
	})
}
