package casework

import (
	"context"
	"maps"
	"slices"

	"vaada/clock"
	"vaada/internal/db"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/promise/lint"
	"vaada/touchpoint"
)

// Happening gives the events that something in the house makes true (a clock
// between others never starts or never stops), and by what cases are told from
// one another. Who publishes may.
func (d Desk) Happening(ctx context.Context, who people.Actor) (all lint.House, err error) {
	if err := who.May(people.Publish); err != nil {
		return all, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = HappeningIn(tx)
		return err
	})
	return all, err
}

// HappeningIn is Happening for one who looks already.
func HappeningIn(tx *db.Tx) (house lint.House, err error) {
	charts, err := procedure.Happens(tx)
	if err != nil {
		return house, err
	}
	house.Happening = lint.Events(charts)
	for _, event := range promise.AtTheDoors {
		house.Happening[event] = true
	}
	house.Told, err = told(tx)
	return house, err
}

// told lists by what clocks tell cases from one another: see clock.Told.
func told(tx *db.Tx) (map[promise.Dimension][]string, error) {
	types, err := touchpoint.RequestTypes(tx)
	if err != nil {
		return nil, err
	}
	offices, err := people.Offices(tx)
	if err != nil {
		return nil, err
	}
	all := map[promise.Dimension][]string{}
	for _, by := range clock.Told {
		switch by {
		case promise.ByPlace:
			for _, office := range offices {
				all[by] = append(all[by], slices.Collect(maps.Values(office.Name.In))...)
			}
		default:
			for _, each := range types {
				all[by] = append(all[by], each.Key)
			}
		}
	}
	return all, nil
}
