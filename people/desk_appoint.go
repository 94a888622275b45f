package people

import (
	"context"
	"errors"
	"strings"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Appoint makes somebody who has joined manager of all offices: where no manager can
// be reached any more, nobody in the house may. Every other manager with an address
// is told by letter. Only the program may, at the machine.
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
		if err := journal.Write(tx, entry); err != nil {
			return err
		}
		return tellManagers(tx, s, at)
	})
	return s, err
}

// tellManagers tells all managers but one that this one was made so at the machine.
func tellManagers(tx *db.Tx, made Staff, at now.Instant) error {
	others, err := managing(tx)
	if err != nil {
		return err
	}
	for _, other := range others {
		to, err := StaffOf(tx, other.ID)
		if err == nil && to.ID != made.ID && to.Is(Manager) && to.Email != "" {
			_, err = WriteTo(tx, to, at, say.CrewAppointedSubject(made.Name), say.CrewLetterHello(to.Name), say.CrewAppointedBody(made.Name, at))
		}
		if err != nil {
			return err
		}
	}
	return nil
}
