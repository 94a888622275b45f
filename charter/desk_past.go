package charter

import (
	"context"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/kept"
	"vaada/people"
)

// mostPast is how many editions the history goes back.
const mostPast = 20

// turned holds what one edition changed of another; neither ever changes.
var turned = kept.NewShelf[[2]ids.ID, []Turn](mostRead)

// Past tells what each edition that came into force changed of what customers
// may expect, the last one first; those that changed nothing are left out.
// Everybody may ask: what we promised once was our word too.
func (d Desk) Past(ctx context.Context) (chapters []Chapter, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		chapters = nil
		past, err := edition.PastOf(tx, edition.Charter, Document, mostPast+1)
		if err != nil {
			return err
		}
		for at := 0; at+1 < len(past); at++ {
			turns, err := turnsBetween(tx, past[at+1].Edition.ID, past[at].Edition.ID)
			if err != nil {
				return err
			}
			if len(turns) > 0 {
				chapters = append(chapters, Chapter{Number: past[at].Edition.Number, Since: past[at].Since, Turns: turns})
			}
		}
		return nil
	})
	return chapters, err
}

func turnsBetween(tx *db.Tx, was, is ids.ID) ([]Turn, error) {
	return turned.Of([2]ids.ID{was, is}, func() ([]Turn, error) {
		before, err := Of(tx, was)
		if err != nil {
			return nil, err
		}
		after, err := Of(tx, is)
		if err != nil {
			return nil, err
		}
		return Turns(before, after), nil
	})
}

// Handbook reads the charter in force as the staff read it, and its edition
// without the stored content. Who serves may. NotFound when none is published.
func (d Desk) Handbook(ctx context.Context, who people.Actor) (c *Charter, e edition.Edition, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, e, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		id, found, err := InForce(tx)
		if err != nil {
			return err
		}
		c = found.Handbook()
		e, err = edition.Head(tx, id)
		return err
	})
	return c, e, err
}
