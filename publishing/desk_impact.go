package publishing

import (
	"context"

	"vaada/charter"
	"vaada/clock"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/people"
	"vaada/procedure"
)

// Impact tells what the charter as it is being written touches. Who publishes
// may.
func (d Desk) Impact(ctx context.Context, who people.Actor) (i Impact, err error) {
	if err := who.May(people.Publish); err != nil {
		return i, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		i, err = impactOf(tx, who)
		return err
	})
	return i, err
}

func impactOf(tx *db.Tx, who people.Actor) (i Impact, err error) {
	is, writing, err := charter.WrittenOf(tx, who)
	if err != nil {
		return i, err
	}
	i.Was, i.Is = &charter.Charter{}, is
	if writing.Base != 0 {
		if i.Was, err = charter.Of(tx, writing.Base); err != nil {
			return i, err
		}
	}
	changes, err := charter.Compare(i.Was, i.Is)
	if err != nil {
		return i, err
	}
	charts, err := chartsInForce(tx)
	if err != nil {
		return i, err
	}
	i.Touched = touched(i.Was, i.Is, changes, charts)
	for at := range i.Touched {
		part := edition.Part{Path: i.Touched[at].Part}
		if part.Kin() != "promises" {
			continue
		}
		if i.Touched[at].Running, err = clock.Running(tx, part.Key()); err != nil {
			return i, err
		}
	}
	i.Again, err = people.HoldersOf(tx, i.concerned()...)
	return i, err
}

func chartsInForce(tx *db.Tx) (charts []*procedure.Chart, err error) {
	editions, err := edition.AllInForce(tx, edition.Procedure)
	for _, each := range editions {
		compiled, err := procedure.Of(tx, each.ID)
		if err != nil {
			return nil, err
		}
		charts = append(charts, compiled.Chart)
	}
	return charts, err
}
