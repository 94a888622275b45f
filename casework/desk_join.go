package casework

import (
	"context"

	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/people"
)

// JoinCustomers makes one person of two rows that are the same: whoever asks for
// the double is led to the person, with the cases of both. Who joins customers
// may, of those whose card they may read. NotFound when they may not of one of
// them; it changes nothing when they are one already.
func (d Desk) JoinCustomers(ctx context.Context, who people.Actor, twin, person ids.ID) error {
	if err := who.May(people.JoinCustomers); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		return customer.Join(tx, who, twin, person, knows, d.Now())
	})
}
