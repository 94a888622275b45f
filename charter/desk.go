package charter

import (
	"context"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/now"
)

// Desk is what others may ask of this room.
type Desk struct {
	DB  *db.DB
	Now now.Clock
}

// Published reads the charter in force as customers read it, and its edition
// without the stored content. Everybody may: it is the organisation's word to
// its customers. NotFound when none is published.
func (d Desk) Published(ctx context.Context) (c *Charter, e edition.Edition, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		id, found, err := InForce(tx)
		if err != nil {
			return err
		}
		c = found.Public()
		e, err = edition.Head(tx, id)
		return err
	})
	return c, e, err
}
