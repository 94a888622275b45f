package policy

import (
	"context"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/people"
)

// Desk is what others may ask of this room.
type Desk struct {
	DB *db.DB
}

// InForce reads all policies in force, by key. Staff see them all, everybody
// else the public ones without what is for the house alone.
func (d Desk) InForce(ctx context.Context, who people.Actor) (shown []Policy, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		editions, err := edition.AllInForce(tx, edition.Policy)
		if err != nil {
			return err
		}
		shown = nil
		for _, e := range editions {
			p, err := Of(tx, e.ID)
			if err != nil {
				return err
			}
			if who.Serves() {
				shown = append(shown, *p)
			} else if public, open := p.Shown(); open {
				shown = append(shown, public)
			}
		}
		return nil
	})
	return shown, err
}

// Kept is a policy as the list of all shows it.
type Kept struct {
	Policy  *Policy // as in force, or else as it is being written; as it was last where it is neither
	Edition edition.Edition
	InForce bool
	Draft   bool // it is being written
	Review  bool // what was written is in review
}

// All lists every policy that ever was begun, by key: those in force, those that
// are being written and those that hold no more. Who serves may; those that are
// not in force are for who publishes.
func (d Desk) All(ctx context.Context, who people.Actor) (all []Kept, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all = nil
		documents, err := edition.Documents(tx, edition.Policy)
		for _, each := range documents {
			if err != nil {
				return err
			}
			if each.InForce == 0 && !who.Can(people.Publish) {
				continue
			}
			var kept Kept
			if kept, err = keptOf(tx, who, each); kept.Policy != nil {
				all = append(all, kept)
			}
		}
		return err
	})
	return all, err
}

func keptOf(tx *db.Tx, who people.Actor, each edition.Document) (kept Kept, err error) {
	kept = Kept{InForce: each.InForce != 0, Draft: each.Draft != 0, Review: each.Submitted != 0}
	if each.InForce == 0 {
		kept.Policy, _, err = WrittenOf(tx, who, each.Key)
		if fault.Is(err, fault.KindNotFound) { // begun and given up
			return Kept{}, nil
		}
		return kept, err
	}
	if kept.Policy, err = Of(tx, each.InForce); err != nil {
		return kept, err
	}
	kept.Edition, err = edition.Head(tx, each.InForce)
	return kept, err
}

// One reads the policy of a key that is in force, with its edition. Who serves
// may. NotFound when none is.
func (d Desk) One(ctx context.Context, who people.Actor, key string) (p *Policy, e edition.Edition, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, e, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		var id ids.ID
		if id, err = edition.InForceID(tx, edition.Policy, key); err != nil {
			return fault.NotFound().Because(err)
		}
		if p, err = Of(tx, id); err != nil {
			return err
		}
		e, err = edition.Head(tx, id)
		return err
	})
	return p, e, err
}
