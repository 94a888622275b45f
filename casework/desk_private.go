package casework

import (
	"context"
	"errors"
	"slices"
	"strings"

	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/visit"
)

// Privacy says since when a case is private, why, and who was admitted to it.
type Privacy struct {
	Since    now.Instant
	By       ids.ID
	Reason   string
	Admitted []ids.ID
}

// LongestReason is how many characters the reason for making a case private may
// have.
const LongestReason = 500

// MakePrivate hides a case, for a reason, from everybody but its owner, who was
// admitted to it by name, and who may read what is private there. Its owner may,
// and who may shut cases. Who does it stays admitted, and so does everybody who
// owes something in it: nothing that was promised is lost. Invalid without a
// reason; Conflict when it is private already.
func (d Desk) MakePrivate(ctx context.Context, who people.Actor, number int64, reason string) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	reason = strings.TrimSpace(reason)
	return d.on(ctx, who, people.LeadCases, number, "made private", func(tx *db.Tx, c *Case, at now.Instant) error {
		switch err := mayShut(who, c); {
		case err != nil:
			return err
		case c.Private:
			return fault.Conflict(say.PrivateAlready())
		case reason == "":
			return fault.Invalid("private_reason", say.ErrReason())
		case len([]rune(reason)) > LongestReason:
			return fault.Invalid("private_reason", say.ErrLong(say.PrivateReason(), LongestReason))
		}
		c.Private = true
		if _, err := tx.Exec(`INSERT INTO casework_private (case_id, since, staff, reason, opened, opened_by)
			VALUES ($1, $2, $3, $4, 0, 0)`, c.ID, at, who.ID, reason); err != nil {
			return err
		}
		owing, err := duty.Owing(tx, c.ID)
		if err != nil {
			return err
		}
		for _, staff := range append(owing, who.ID) {
			if err := admit(tx, c, staff, who.ID, at); err != nil {
				return err
			}
		}
		return nil
	})
}

// MakeOpen shows a private case to everybody who sees its office's cases again.
// Its owner may, and who may shut cases, having proved lately who they are: Unproved
// else. Conflict when it is not private.
func (d Desk) MakeOpen(ctx context.Context, who people.Actor, number int64) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	return d.on(ctx, who, people.LeadCases, number, "opened again to all", func(tx *db.Tx, c *Case, at now.Instant) error {
		if err := mayShut(who, c); err != nil {
			return err
		}
		if !c.Private {
			return fault.Conflict(say.PrivateNot())
		}
		if c.Owner != who.ID {
			if err := who.Fresh(at); err != nil {
				return err
			}
		}
		c.Private = false
		if _, err := tx.Exec(`UPDATE casework_private SET opened = $1, opened_by = $2 WHERE case_id = $3 AND opened = 0`, at, who.ID, c.ID); err != nil {
			return err
		}
		admitted, err := people.Admitted(tx, people.PrivateCase, c.ID)
		for _, staff := range admitted {
			if _, err := people.Shut(tx, people.PrivateCase, c.ID, staff); err != nil {
				return err
			}
		}
		return err
	})
}

// Admit lets somebody of the office see a private case. Its owner may, and who
// may shut cases. Invalid when the person would not see the case even if it were
// open; Conflict when it is not private.
func (d Desk) Admit(ctx context.Context, who people.Actor, number int64, staff ids.ID) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	return d.on(ctx, who, people.LeadCases, number, "admitted somebody to", func(tx *db.Tx, c *Case, at now.Instant) error {
		if err := mayShut(who, c); err != nil {
			return err
		}
		if !c.Private {
			return fault.Conflict(say.PrivateNot())
		}
		fits, err := wouldSee(tx, c, staff)
		if err != nil {
			return err
		}
		if !fits {
			return fault.Invalid("admitted", say.ErrChoose(say.CaseworkFieldStaff()))
		}
		return admit(tx, c, staff, who.ID, at)
	})
}

// Dismiss takes back that somebody was admitted to a private case; what they owe
// in it passes to who leads it. Its owner may, and who may shut cases. Conflict
// while they are to visit the customer, when the case is not private, and when
// they were not admitted, or are no more.
func (d Desk) Dismiss(ctx context.Context, who people.Actor, number int64, staff ids.ID) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	return d.on(ctx, who, people.LeadCases, number, "dismissed somebody from", func(tx *db.Tx, c *Case, _ now.Instant) error {
		if err := mayShut(who, c); err != nil {
			return err
		}
		if !c.Private {
			return fault.Conflict(say.PrivateNot())
		}
		visits, err := visit.OfCase(tx, c.ID)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(visits, func(v visit.Visit) bool {
			return v.Engineer == staff && v.Cancelled.IsZero() && v.Reported.IsZero()
		}) {
			return fault.Conflict(say.PrivateVisits())
		}
		was, err := people.Shut(tx, people.PrivateCase, c.ID, staff)
		if err == nil && !was {
			err = fault.Conflict(say.ErrChanged())
		}
		if err != nil {
			return err
		}
		to := c.Owner
		if to == 0 {
			to = who.ID
		}
		return duty.PassCase(tx, c.ID, staff, to)
	})
}

// mayShut refuses who neither owns a case nor may shut cases where it is led.
func mayShut(who people.Actor, c *Case) error {
	if who.Kind == people.Person && c.Owner == who.ID {
		return nil
	}
	return who.MayIn(people.ShutCases, c.Office, c.Team)
}

// admit lets somebody see a private case who is not its owner.
func admit(tx *db.Tx, c *Case, staff, by ids.ID, at now.Instant) error {
	if staff == 0 || staff == c.Owner {
		return nil
	}
	return people.Admit(tx, people.PrivateCase, c.ID, staff, by, at)
}

// keepsSight lets who had a private case, and who gives it away, see it still.
func keepsSight(tx *db.Tx, who people.Actor, c *Case, at now.Instant) error {
	if !c.Private {
		return nil
	}
	for _, staff := range []ids.ID{c.Owner, who.ID} {
		if staff != 0 {
			if err := people.Admit(tx, people.PrivateCase, c.ID, staff, who.ID, at); err != nil {
				return err
			}
		}
	}
	return nil
}

// wouldSee says whether somebody who is here would see a case if nothing in it
// were private.
func wouldSee(tx *db.Tx, c *Case, staff ids.ID) (bool, error) {
	person, err := people.StaffOf(tx, staff)
	if errors.Is(err, db.ErrNone) || err == nil && !person.Gone.IsZero() {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	return person.Scope().Sees(c.Office, c.Team, c.Engineer), nil
}

// reads says whether somebody who is here sees a case.
func reads(tx *db.Tx, c *Case, staff ids.ID) (bool, error) {
	would, err := wouldSee(tx, c, staff)
	if err != nil || !would {
		return false, err
	}
	who, err := people.ActorOf(tx, staff)
	if err != nil {
		return false, err
	}
	return seesCase(tx, who, c.ID)
}

// privacy reads since when a case is private, and for whom; nil when it is not.
func privacy(tx *db.Tx, c *Case) (*Privacy, error) {
	if !c.Private {
		return nil, nil
	}
	var p Privacy
	err := tx.Row(`SELECT since, staff, reason FROM casework_private WHERE case_id = $1 AND opened = 0`, c.ID).Scan(&p.Since, &p.By, &p.Reason)
	if err != nil {
		return nil, err
	}
	p.Admitted, err = people.Admitted(tx, people.PrivateCase, c.ID)
	return &p, err
}
