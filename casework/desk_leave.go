package casework

import (
	"strconv"

	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/visit"
)

// OwnedBy lists the open cases that somebody owns and the actor sees, by the
// promise that is due next, at most as many as asked; and how many there are,
// also of those that the actor does not see. Who manages people may.
func OwnedBy(tx *db.Tx, who people.Actor, staff ids.ID, most int) (shown []Row, count int, err error) {
	if err := who.May(people.ManagePeople); err != nil {
		return nil, 0, err
	}
	if err := tx.Row(`SELECT COUNT(*) FROM casework_cases c WHERE c.owner = $1 AND c.open = 1`, staff).Scan(&count); err != nil {
		return nil, 0, err
	}
	scope, more := people.ScopeOf(who).SQL("c", 3)
	shown, err = rows(tx, `c.owner = $1 AND c.open = 1 AND c.id IN (SELECT c.id FROM casework_cases c WHERE c.owner = $2 AND c.open = 1
		AND `+scope+`) ORDER BY c.rank, c.id LIMIT `+strconv.Itoa(most), append([]any{staff, staff}, more...)...)
	return shown, count, err
}

// HandOver gives the open cases of somebody who leaves, with what they owe for
// them and the drafts they wrote, to somebody else; in the caller's deed. Who
// manages people may. What happened on the cases stays as it was. Invalid when
// the other does not lead cases where one of them is, or is the actor, who does
// not read a private one.
func HandOver(tx *db.Tx, who people.Actor, from ids.ID, to people.Staff, at now.Instant) error {
	if err := who.May(people.ManagePeople); err != nil {
		return err
	}
	cases, err := collectCases(tx, `c.owner = $1 AND c.open = 1 ORDER BY c.id`, from)
	if err != nil {
		return err
	}
	for i := range cases {
		if err := handing(at).within(tx, who, &cases[i], "handed over", func(tx *db.Tx, c *Case, _ now.Instant) error {
			if err := c.mayInherit(who, to); err != nil {
				return err
			}
			if !to.LeadsIn(c.Office, c.Team) {
				return fault.Invalid("to.cases", say.ErrChoose(say.CaseworkFieldStaff()))
			}
			if to.Office == c.Office {
				c.Team = to.Team
			}
			c.Owner = to.ID
			return duty.PassCase(tx, c.ID, from, to.ID)
		}); err != nil {
			return err
		}
	}
	return passDrafts(tx, from, to.ID)
}

// MayInherit answers Invalid where the actor hands private cases of an office and
// team to themselves and does not read what is private there: handing over opens
// nothing.
func MayInherit(who people.Actor, to people.Staff, office, team ids.ID) error {
	if to.ID != who.ID || who.CanIn(people.ReadPrivate, office, team) {
		return nil
	}
	return fault.Invalid("to.cases", say.CrewLeavePrivate())
}

func (c *Case) mayInherit(who people.Actor, to people.Staff) error {
	if !c.Private {
		return nil
	}
	return MayInherit(who, to, c.Office, c.Team)
}

// handing is a desk at the moment of the caller's deed.
func handing(at now.Instant) Desk { return Desk{Now: func() now.Instant { return at }} }

// HandOverVisits gives the visits of an engineer who leaves to another, case by
// case; in the caller's deed. Who manages people may. Invalid when the other
// cannot come.
func HandOverVisits(tx *db.Tx, who people.Actor, from ids.ID, to people.Staff, at now.Instant) error {
	visits, err := visit.Unreported(tx, who, from)
	if err != nil {
		return err
	}
	for _, v := range visits {
		c, err := loadID(tx, v.Case)
		if err != nil {
			return err
		}
		office, err := people.OfficeOf(tx, c.Office)
		if err != nil {
			return err
		}
		if err := handing(at).within(tx, who, &c, "handed a visit over of", func(tx *db.Tx, c *Case, _ now.Instant) error {
			if err := c.mayInherit(who, to); err != nil {
				return err
			}
			if c.Engineer == from {
				c.Engineer = to.ID
			}
			if err := visit.HandOver(tx, who, v, to, office, at); err != nil {
				return err
			}
			return duty.PassOn(tx, duty.Step, c.ID, from, to.ID)
		}); err != nil {
			return err
		}
	}
	return nil
}

// LetGo takes an engineer who leaves off the open cases on which no visit is
// booked any more, and forgets what a leaver wrote and never sent; in the
// caller's deed. Who manages people may.
func LetGo(tx *db.Tx, who people.Actor, from ids.ID, at now.Instant) error {
	if err := who.May(people.ManagePeople); err != nil {
		return err
	}
	if err := dropDrafts(tx, from); err != nil {
		return err
	}
	cases, err := collectCases(tx, `c.engineer = $1 AND c.open = 1 ORDER BY c.id`, from)
	for i := range cases {
		if err == nil {
			err = handing(at).within(tx, who, &cases[i], "let an engineer go from", func(_ *db.Tx, c *Case, _ now.Instant) error {
				c.Engineer = 0
				return nil
			})
		}
	}
	return err
}
