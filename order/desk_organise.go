package order

import (
	"context"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/people"
)

// Organise writes the organisation anew: its name, the languages it serves,
// and its currency, as long as no money is recorded in the old one. Who sets
// things up may. Invalid names the field; Conflict when somebody else has
// changed it since it was seen.
func (d Desk) Organise(ctx context.Context, who people.Actor, seen string, o people.Organisation) error {
	if err := who.May(people.SetUp); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		before, err := people.OrganisationOf(tx)
		if err != nil {
			return err
		}
		if before.Currency != o.Currency {
			spent, err := recorded(tx)
			if err != nil {
				return err
			}
			if spent {
				return fault.Invalid("currency", say.SettingsCurrencyUsed(before.Currency))
			}
		}
		return people.Reorganise(tx, who, seen, o, d.Now())
	})
}

// Recorded says whether money is recorded, after which the currency stays. Who
// sets things up may ask.
func (d Desk) Recorded(ctx context.Context, who people.Actor) (yes bool, err error) {
	if err := who.May(people.SetUp); err != nil {
		return false, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		yes, err = recorded(tx)
		return err
	})
	return yes, err
}
