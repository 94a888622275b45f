package clock

import (
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
)

// Moved is a clock whose deadline another calendar moves.
type Moved struct {
	Clock
	To now.Instant // its deadline by the calendar
}

// Moves tells which open clocks of an office the given calendar moves, at an
// instant: each is reckoned anew from its start, pause by pause. No deadline is
// moved into what is past by then.
func Moves(tx *db.Tx, office people.Office, at now.Instant) (moved []Moved, err error) {
	open, err := collect(tx, `k.office = $1 AND k.stopped = 0 AND k.given_up = 0 AND k.state IN ('running', 'paused', 'missed')
		ORDER BY k.due, k.id`, office.ID)
	if err != nil {
		return nil, err
	}
	for _, c := range open {
		p, err := promiseOf(tx, c)
		if err != nil {
			return nil, err
		}
		whole := c.Run
		if whole.Pauses, err = pauses(tx, c.ID); err != nil {
			return nil, err
		}
		next := promise.Recount(p, office.Calendar, whole)
		if next.Due == c.Due || next.Due <= at {
			continue
		}
		moved = append(moved, Moved{Clock: c, To: next.Due})
	}
	return moved, nil
}

// Reckon moves, in the caller's deed, the open clocks of an office to where its
// calendar puts them, and gives the cases that they run on. What their deadlines
// were before is kept.
func Reckon(tx *db.Tx, office people.Office, at now.Instant) (cases []ids.ID, count int, err error) {
	moved, err := Moves(tx, office, at)
	if err != nil {
		return nil, 0, err
	}
	for _, c := range moved {
		p, err := promiseOf(tx, c.Clock)
		if err != nil {
			return nil, 0, err
		}
		if c.Pauses, err = pauses(tx, c.ID); err != nil {
			return nil, 0, err
		}
		if err := change(tx, c.Clock, promise.Recount(p, office.Calendar, c.Run), office.Zone); err != nil {
			return nil, 0, err
		}
		if err := insertMove(tx, c.ID, at, c.Due, c.To, "hours"); err != nil {
			return nil, 0, err
		}
		if c.Case != 0 {
			cases = append(cases, c.Case)
		}
	}
	return cases, len(moved), nil
}
