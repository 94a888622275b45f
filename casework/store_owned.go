package casework

import (
	"errors"

	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// owned is what people own of this room: a case while it is open.
const owned = "case"

// ownedBy is who owns a case while it is open; zero for nobody.
func (c *Case) ownedBy() ids.ID {
	if !c.Open() {
		return 0
	}
	return c.Owner
}

// own keeps the row that says whose an open case is, before the case is saved.
// Whoever left owns nothing: what was theirs and is opened again is nobody's.
func own(tx *db.Tx, c *Case, at now.Instant) error {
	if c.ownedBy() == c.owned {
		return nil
	}
	if c.ownedBy() == 0 {
		c.owned = 0
		return people.Disown(tx, owned, c.ID)
	}
	err := people.Own(tx, owned, c.ID, c.Owner, at)
	if errors.Is(err, people.ErrGone) {
		if c.owned != 0 { // given to somebody who left at this moment
			return fault.Conflict(say.ErrChanged()).Because(db.ErrAgain)
		}
		gone := c.Owner
		c.Owner = 0
		return duty.PassCase(tx, c.ID, gone, 0)
	}
	c.owned = c.Owner
	return err
}

// present gives the owner of a case, or nobody while the owner is away: what
// comes by itself then is owed by the team.
func present(tx *db.Tx, c *Case, at now.Instant) (ids.ID, error) {
	if c.Owner == 0 {
		return 0, nil
	}
	_, away, err := people.AwayOf(tx, c.Owner, at)
	if away {
		return 0, err
	}
	return c.Owner, err
}
