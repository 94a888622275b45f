package people

import (
	"context"
	"errors"
	"strings"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/journal"
	"vaada/internal/language/say"
)

// Appoint makes somebody who has joined manager of all offices: where no manager can
// be reached any more, nobody in the house may. Only the program may, at the machine.
// Invalid when nobody here signs in by that address or name.
func (d Desk) Appoint(ctx context.Context, who Actor, signIn string) (s Staff, err error) {
	if who.Kind != System {
		return s, fault.Forbidden(say.PeopleNotYours())
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := lockHoldings(tx); err != nil {
			return err
		}
		if s, err = ByEmail(tx, signIn); errors.Is(err, db.ErrNone) {
			return fault.Invalid("email", say.CrewNobodySignsIn(strings.TrimSpace(signIn)))
		} else if err != nil {
			return err
		}
		h, at := Holding{Role: Manager}, d.Now()
		if err := insertHolding(tx, s.ID, h, at, who.ID); err != nil {
			return err
		}
		entry := who.Entry(at, "gave a role to", "staff", s.ID)
		entry.Reason = string(h.Role) + " " + placeCode(h.Office, h.Team)
		return journal.Write(tx, entry)
	})
	return s, err
}
