package publishing

import (
	"errors"
	"slices"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// weigh finds against what is in force today whether an edition on its way changes
// what holds: what it was written from may not be in force yet, or no more.
func (c *Course) weigh(tx *db.Tx) error {
	paper, err := paperOf(c.Edition.Kind)
	if err != nil {
		return err
	}
	var inForce edition.Edition
	if id, err := edition.InForceID(tx, c.Edition.Kind, c.Edition.Document); err == nil {
		inForce, err = edition.Head(tx, id)
		if err != nil {
			return err
		}
	} else if !errors.Is(err, db.ErrNone) {
		return err
	}
	if inForce.Number > c.Edition.Number {
		c.Later = inForce.Number
	}
	if c.Plan.Material {
		return nil
	}
	is, err := paper.read(tx, c.Edition.ID)
	if err != nil {
		return err
	}
	c.Weighed, err = paper.weighed(tx, c.Edition.Document, is)
	c.Plan.Material = c.Weighed
	return err
}

// takeOn has a plan hold to what was planned of the editions on their way that an
// edition carries on: whom they concern is trained in it too, and it holds from no
// earlier day.
func (p *Plan) takeOn(tx *db.Tx, e edition.Edition) error {
	carried, err := edition.CarriedOn(tx, e)
	for _, each := range carried {
		if err != nil {
			return err
		}
		if !each.State.OnItsWay() {
			continue
		}
		var theirs Plan
		if theirs, err = planOf(tx, each.Edition.ID); errors.Is(err, db.ErrNone) {
			err = nil
		}
		p.Begins = max(p.Begins, theirs.Begins)
		for _, role := range theirs.Roles {
			if !slices.Contains(p.Roles, role) {
				p.Roles = append(p.Roles, role)
			}
		}
	}
	return err
}

// keepMaterial writes down that an edition changed what held when it came into force.
func keepMaterial(tx *db.Tx, id ids.ID) error {
	_, err := tx.Exec(`UPDATE publishing_plans SET material = $1 WHERE edition = $2`, true, id)
	return err
}

// overtaking finds which edition came into force before one that was superseded, and
// which ended when one came into force.
func (c *Course) overtaking(tx *db.Tx) error {
	all, err := edition.AllOf(tx, c.Edition.Kind, c.Edition.Document)
	if err != nil {
		return err
	}
	superseded := slices.DeleteFunc(all, func(s edition.Standing) bool { return s.State != edition.Superseded })
	if len(superseded) == 0 {
		return nil
	}
	past, err := edition.PastOf(tx, c.Edition.Kind, c.Edition.Document, mostEditions)
	if err != nil {
		return err
	}
	for _, each := range superseded {
		switch later := overtook(each, past); {
		case each.Edition.ID == c.Edition.ID:
			c.Later = later.Number
		case later.ID == c.Edition.ID:
			c.Overtook = append(c.Overtook, each.Edition.Number)
		}
	}
	return nil
}

// overtook is the later edition that was in force when one was superseded.
func overtook(superseded edition.Standing, past []edition.Past) (later edition.Edition) {
	var since now.Instant
	for _, each := range past {
		if each.Edition.Number > superseded.Edition.Number && each.Since <= superseded.Since && each.Since >= since {
			later, since = each.Edition, each.Since
		}
	}
	return later
}
