package charter

import (
	"context"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/people"
)

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
