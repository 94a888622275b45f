package charter

import (
	"context"
	"encoding/json"
	"errors"
	"slices"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
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
		if e, err = edition.Head(tx, id); err != nil {
			return err
		}
		w, err := Papers.Writing(tx, who, Document)
		drafted = map[string]bool{}
		for _, path := range w.Changed() {
			drafted[edition.Part{Path: path}.Key()] = edition.Part{Path: path}.Kin() == "promises"
		}
		return err
	})
	return c, e, drafted, err
}

// partOf is where a promise is in the charter.
func partOf(key string) string { return "promises/" + key }

// written is the part that a promise is.
func written(p promise.Promise) (edition.Part, error) {
	content, err := json.Marshal(p)
	return edition.Part{Path: partOf(p.Key), Content: string(content)}, err
}

// Draft reads a promise as it is being written, with its history. Who publishes
// may. One that is taken out is as it was before. NotFound when the charter as it
// is being written never had such a promise.
func (d Desk) Draft(ctx context.Context, who people.Actor, key string) (draft Draft, err error) {
	if err := who.May(people.Publish); err != nil {
		return draft, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		draft, err = draftOf(tx, who, key)
		return err
	})
	return draft, err
}

// mostStates bounds what is read of a history.
const mostStates = 500

func draftOf(tx *db.Tx, who people.Actor, key string) (draft Draft, err error) {
	w, err := Papers.Writing(tx, who, Document)
	if err != nil {
		return draft, err
	}
	is, was, latest := w.Part(partOf(key)), w.Begun(partOf(key)), w.Latest(partOf(key))
	var turns []edition.Turn
	if w.ID != 0 {
		if turns, err = edition.History(tx, who, w.ID, partOf(key), 0, mostStates); err != nil {
			return draft, err
		}
	}
	if draft.Out = is.Content == ""; draft.Out {
		is = w.Last(partOf(key), turns)
	}
	if is.Content == "" {
		return draft, fault.NotFound()
	}
	if err = json.Unmarshal([]byte(is.Content), &draft.Promise); err != nil {
		return draft, err
	}
	if draft.InForce = (promise.Promise{Key: key}); was.Content != "" {
		if err = json.Unmarshal([]byte(was.Content), &draft.InForce); err != nil {
			return draft, err
		}
	}
	if w.Base != 0 {
		if draft.Edition, err = edition.Head(tx, w.Base); err != nil {
			return draft, err
		}
	}
	if draft.Undoes, err = undoes(tx, who, w.ID, latest, turns); err != nil {
		return draft, err
	}
	draft.Sequence, draft.Started, draft.Submitted = w.Seen(partOf(key)), w.Started, w.Submitted
	for _, turn := range turns {
		state := State{Sequence: turn.Sequence, What: What(turn.What), By: turn.By, At: turn.At, Aside: turn.Aside, Promise: draft.Promise}
		if turn.Content != "" {
			state.Promise = promise.Promise{}
			err = errors.Join(err, json.Unmarshal([]byte(turn.Content), &state.Promise))
		}
		draft.History = append(draft.History, state)
	}
	return draft, err
}

// undoes is what undoing a draft takes back, however many turns lie over it.
func undoes(tx *db.Tx, who people.Actor, writing ids.ID, latest edition.Turn, turns []edition.Turn) (What, error) {
	if latest.Stands == 0 {
		return "", nil
	}
	at := slices.IndexFunc(turns, func(t edition.Turn) bool { return t.Sequence == latest.Stands })
	if at < 0 {
		older, err := edition.History(tx, who, writing, latest.Part, latest.Stands+1, 1)
		if err != nil || len(older) == 0 {
			return "", err
		}
		turns, at = older, 0
	}
	return What(turns[at].What), nil
}

// Change writes a promise's draft anew, as it follows from the state that was
// seen. Who publishes may. Invalid names the fields that were changed to what
// cannot be promised; Conflict when somebody else changed it meanwhile: then it
// is kept aside, and over is what was typed put over what they made of it;
// NotFound when there is no such promise.
func (d Desk) Change(ctx context.Context, who people.Actor, key string, seen int64, next promise.Promise) (over promise.Promise, err error) {
	over = next
	err = d.turn(ctx, who, key, func(tx *db.Tx, draft Draft) (saved edition.Saved, err error) {
		from, known := draft.At(seen)
		if !known {
			from = draft.Promise
		}
		next.Key = key
		made, what, other, err := draft.change(from, next)
		if err != nil || !other {
			return edition.Saved{}, err
		}
		part, err := written(made)
		if err != nil {
			return edition.Saved{}, err
		}
		if saved, err = Papers.Write(tx, who, Document, part, string(what), seen, d.Now()); err != nil || saved.From.Content == "" {
			return saved, err
		}
		if err = json.Unmarshal([]byte(saved.From.Content), &from); err == nil {
			over = promise.Carried(from, made, draft.Promise)
		}
		return saved, err
	})
	return over, err
}

// Undo takes back the last change of a draft, and again the one before it. Who
// publishes may. Conflict when somebody else changed it meanwhile, or there is
// nothing to undo.
func (d Desk) Undo(ctx context.Context, who people.Actor, key string, seen int64) error {
	return d.TakeBack(ctx, who, partOf(key), seen)
}

// Back makes a draft again what it was before one of its states, or what
// somebody wrote that was kept aside. Who publishes may. Conflict when somebody
// else changed it meanwhile, or there is no such state.
func (d Desk) Back(ctx context.Context, who people.Actor, key string, seen, sequence int64) error {
	return d.BringBack(ctx, who, partOf(key), seen, sequence)
}

// Discard makes a draft the promise of the edition again; one that is new is
// taken out. It can be undone. Who publishes may. Conflict when somebody else
// changed it meanwhile.
func (d Desk) Discard(ctx context.Context, who people.Actor, key string, seen int64) error {
	return d.turn(ctx, who, key, func(tx *db.Tx, draft Draft) (edition.Saved, error) {
		part := edition.Part{Path: partOf(key)}
		if draft.InForce.Class != "" {
			var err error
			if part, err = written(draft.InForce); err != nil {
				return edition.Saved{}, err
			}
		}
		if draft.Sequence != seen {
			return edition.Saved{}, fault.Conflict(say.ErrChanged())
		}
		return Papers.Write(tx, who, Document, part, string(Discarded), seen, d.Now())
	})
}

// turn brings about the next state of a draft.
func (d Desk) turn(ctx context.Context, who people.Actor, key string, to func(*db.Tx, Draft) (edition.Saved, error)) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	var saved edition.Saved
	err := d.DB.Deed(ctx, func(tx *db.Tx) error {
		draft, err := draftOf(tx, who, key)
		if err != nil {
			return err
		}
		saved, err = to(tx, draft)
		return err
	})
	if err == nil && saved.Turn.Aside {
		err = fault.Conflict(say.ErrChanged())
	}
	return err
}
