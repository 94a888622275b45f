package people

import (
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
)

// otherWay refuses to take the last way in which a person can sign in, also
// where two are taken at once.
func (d Desk) otherWay(tx *db.Tx, staff ids.ID) error {
	if err := tx.Alone("ways in of " + staff.String()); err != nil {
		return err
	}
	ways, err := waysIn(tx, staff)
	if err == nil && ways == 0 {
		err = fault.Conflict(say.PasskeyLastWay())
	}
	return err
}
