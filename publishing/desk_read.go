package publishing

import (
	"context"
	"errors"
	"slices"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/people"
)

// Comparison is an edition as it reads beside another one of its document.
type Comparison struct {
	With    edition.Edition // the other, without its content; zero for nothing
	Was, Is Document        // Was is nil for nothing
	Changes []edition.Change
	All     []edition.Standing // the editions with which it can be compared, newest first
}

// Course reads how far an edition has come, and in what it differs from another of
// its document: where none is named from the one in force while it is on its way, else
// from the one that it was written from. Who
// serves may: everybody on the staff can read what is proposed. NotFound when there
// is no such edition, or the other is of another document.
func (d Desk) Course(ctx context.Context, who people.Actor, id, with ids.ID) (c Course, beside Comparison, err error) {
	if err := who.May(people.Serve); err != nil {
		return c, beside, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		e, err := edition.Head(tx, id)
		if err != nil {
			return err
		}
		if c, err = courseOf(tx, e); err != nil {
			return err
		}
		paper, err := paperOf(e.Kind)
		if err != nil {
			return err
		}
		if beside, err = paper.comparison(tx, e, with); err != nil {
			return err
		}
		if err := c.warn(tx); err != nil {
			return err
		}
		if len(edition.Moves[c.State]) > 0 && c.State != edition.Published { // it is on its way
			c.Lacks, err = paper.lacking(tx, e.Document, beside.Is)
		}
		return err
	})
	return c, beside, err
}

func (p paper) comparison(tx *db.Tx, e edition.Edition, with ids.ID) (c Comparison, err error) {
	if c.Is, err = p.read(tx, e.ID); err != nil {
		return c, err
	}
	all, err := edition.AllOf(tx, e.Kind, e.Document)
	if err != nil {
		return c, err
	}
	c.All = slices.DeleteFunc(all, func(s edition.Standing) bool { return s.Edition.ID == e.ID })
	other := with
	if other == 0 {
		if other, err = besideOf(tx, e); err != nil {
			return c, err
		}
	}
	if at := slices.IndexFunc(c.All, func(s edition.Standing) bool { return s.Edition.ID == other }); at >= 0 {
		c.With = c.All[at].Edition
	} else if with != 0 {
		return c, fault.NotFound()
	}
	if c.Was, err = p.before(tx, c.With.ID); err != nil {
		return c, err
	}
	c.Changes, err = p.differ(c.Was, c.Is)
	return c, err
}

// besideOf is the edition that one is compared with where nobody names another: the
// one in force while it is on its way, because that is what it will change, else the
// one that it was written from.
func besideOf(tx *db.Tx, e edition.Edition) (ids.ID, error) {
	state, _, err := edition.StateOf(tx, e.ID)
	if err != nil || !state.OnItsWay() {
		return e.Base, err
	}
	return againstOf(tx, e.Kind, e.Document, e.Base)
}

// againstOf is the edition against which what is to come is weighed: the one in force;
// where none is, the one that it is written from.
func againstOf(tx *db.Tx, kind edition.Kind, document string, base ids.ID) (ids.ID, error) {
	id, err := edition.InForceID(tx, kind, document)
	if errors.Is(err, db.ErrNone) {
		return base, nil
	}
	return id, err
}

// Read reads an edition. Who serves may: everybody on the staff can read what is
// proposed. NotFound when there is no such edition.
func (d Desk) Read(ctx context.Context, who people.Actor, id ids.ID) (e edition.Edition, whole Document, err error) {
	if err := who.May(people.Serve); err != nil {
		return e, nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if e, err = edition.Head(tx, id); err != nil {
			return err
		}
		paper, err := paperOf(e.Kind)
		if err != nil {
			return err
		}
		whole, err = paper.read(tx, id)
		return err
	})
	return e, whole, err
}

// Editions lists the editions of a document, newest first, each with where it
// stands. Who serves may.
func (d Desk) Editions(ctx context.Context, who people.Actor, kind edition.Kind, document string) (all []edition.Standing, err error) {
	if err := who.May(people.Serve); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = edition.AllOf(tx, kind, document)
		return err
	})
	return all, err
}
