package charter

import (
	"context"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/people"
)

// Coming is what would become of the charter that is being written.
type Coming struct {
	Was, Is *Charter
	Changes []edition.Change
	Parts   int            // how many would be written anew
	Lacks   []edition.Lack // what it could not be submitted without
	Seen    int64          // the latest turn of the draft
}

// Coming tells what would become of the charter that is being written if it were
// what is brought. It changes nothing. Who publishes may. Invalid where a promise
// cannot be made so; NotFound where charters have no such part.
func (d Desk) Coming(ctx context.Context, who people.Actor, b Brought) (c Coming, err error) {
	if err := who.May(people.Publish); err != nil {
		return c, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		was, w, err := WrittenOf(tx, who)
		if err != nil {
			return err
		}
		turns, err := b.turns(w)
		if err != nil {
			return err
		}
		c = Coming{Was: was, Parts: len(turns), Seen: w.Sequence}
		if c.Is, err = was.with(b, turns); err != nil {
			return err
		}
		if c.Changes, err = Compare(c.Was, c.Is); err != nil {
			return err
		}
		o, err := people.OrganisationOf(tx)
		c.Lacks = c.Is.Missing(o.Languages)
		return err
	})
	return c, err
}

// Bring makes the charter that is being written what is brought, as somebody saw
// that it would become. Each part is a turn of its own, which can be undone;
// nothing comes into force. Who publishes may. Conflict when somebody wrote
// meanwhile, or it is in review; else as Coming.
func (d Desk) Bring(ctx context.Context, who people.Actor, b Brought, seen int64) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := Papers.Alone(tx, Document); err != nil {
			return err // else somebody could write between looking and writing
		}
		w, err := Papers.Writing(tx, who, Document)
		if err != nil {
			return err
		}
		if w.Sequence != seen {
			return fault.Conflict(say.FilesMeanwhile())
		}
		turns, err := b.turns(w)
		if err != nil {
			return err
		}
		for _, part := range turns {
			if err := fits(part); err != nil {
				return err
			}
			if _, err := Papers.Write(tx, who, Document, part, edition.Brought, w.Seen(part.Path), d.Now()); err != nil {
				return err
			}
		}
		return nil
	})
}
