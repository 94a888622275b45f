package publishing

import (
	"context"
	"strings"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
)

// Withdraw ends the life of an edition, in force or not yet; what was written can
// be written on. Who publishes may. Invalid without a reason; Conflict when its
// life is over.
func (d Desk) Withdraw(ctx context.Context, who people.Actor, id ids.ID, words string) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	return d.course(ctx, id, func(tx *db.Tx, c Course, at now.Instant) error {
		if err := edition.Move(tx, who, id, edition.Withdrawn, at, strings.TrimSpace(words)); err != nil {
			return err
		}
		if c.State == edition.Published {
			if err := outOfForce(tx, who, c.Edition, at); err != nil {
				return err
			}
		}
		return over(tx, who, c.Edition, "withdrew", at)
	})
}

// Retire ends a document that nobody follows any more: its edition in force
// retires, what it brought about is taken back, and what is being written of it
// is given up. Who publishes may. Invalid without a reason; Conflict while it is
// in review, or where there is nothing to end; NotFound for a kind of documents
// of which there is always one.
func (d Desk) Retire(ctx context.Context, who people.Actor, kind edition.Kind, document, reason string) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	paper, err := paperOf(kind)
	if err == nil && kind == edition.Charter {
		err = fault.NotFound()
	}
	if err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		ended, err := paper.Retire(tx, who, document, at, strings.TrimSpace(reason))
		if err != nil || ended == 0 {
			return err
		}
		e, err := edition.Head(tx, ended)
		if err != nil {
			return err
		}
		return outOfForce(tx, who, e, at)
	})
}

// outOfForce takes back what an edition brought about that holds no more.
func outOfForce(tx *db.Tx, who people.Actor, e edition.Edition, at now.Instant) error {
	paper, err := paperOf(e.Kind)
	if err != nil {
		return err
	}
	e.Content = ""
	if err := letAllGo(tx, e.Kind, e.Document, at); err != nil {
		return err
	}
	return paper.holds(tx, who, e, at)
}
