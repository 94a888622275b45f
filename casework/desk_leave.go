package casework

import (
	"slices"
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

// Heir is who gets the cases or visits of somebody who leaves.
type Heir struct {
	people.Staff
	Planner  people.Actor   // who chose them some time before; nobody: who hands over
	Managers []people.Staff // of whom one gets what is private and was not the planner's to give them
}

// of gives who gets a case: the heir, or in their place a manager who reads what is
// private there. Invalid where nobody may.
func (h Heir) of(tx *db.Tx, who people.Actor, c *Case, field string) (people.Staff, error) {
	giver := who
	if h.Planner.Kind != "" {
		giver = h.Planner
	}
	may, err := c.inherits(tx, giver)
	if err != nil || may(h.Staff) {
		return h.Staff, err
	}
	for _, each := range h.Managers {
		if each.CanIn(people.ReadPrivate, c.Office, c.Team) && each.LeadsIn(c.Office, c.Team) {
			return each, nil
		}
	}
	return h.Staff, fault.Invalid(field, say.CrewLeavePrivate())
}

// HandOver gives the open cases of somebody who leaves, with what they owe for
// them and the drafts they wrote, to somebody else; in the caller's deed. Who
// manages people may. What happened on the cases stays as it was. Invalid when
// the other does not lead cases where one of them is, or would read a private one
// that neither they nor the actor read before.
func HandOver(tx *db.Tx, who people.Actor, from ids.ID, heir Heir, at now.Instant) error {
	if err := who.May(people.ManagePeople); err != nil {
		return err
	}
	cases, err := collectCases(tx, `c.owner = $1 AND c.open = 1 ORDER BY c.id`, from)
	if err != nil {
		return err
	}
	for i := range cases {
		if err := handing(at).within(tx, who, &cases[i], "handed over", func(tx *db.Tx, c *Case, _ now.Instant) error {
			to, err := heir.of(tx, who, c, "to.cases")
			if err != nil {
				return err
			}
			if !to.LeadsIn(c.Office, c.Team) {
				return fault.Invalid("to.cases", say.ErrChoose(say.CaseworkFieldStaff()))
			}
			if to.Office == c.Office {
				c.Team = to.Team
			}
			c.Owner = to.ID
			if err := passDrafts(tx, c.ID, from, to.ID); err != nil {
				return err
			}
			return duty.PassCase(tx, c.ID, from, to.ID)
		}); err != nil {
			return err
		}
	}
	return passDrafts(tx, 0, from, heir.ID)
}

// MayInherit answers Invalid where HandOver would refuse the actor to give one of
// somebody's private cases to somebody else. Who manages people may ask.
func MayInherit(tx *db.Tx, who people.Actor, from ids.ID, to people.Staff) error {
	if err := who.May(people.ManagePeople); err != nil {
		return err
	}
	cases, err := collectCases(tx, `c.owner = $1 AND c.open = 1 AND c.private = 1`, from)
	for i := range cases {
		if err == nil {
			err = cases[i].mayInherit(tx, who, to, "to.cases")
		}
	}
	return err
}

// MayInheritVisits is MayInherit for the visits of an engineer. Who manages people may
// ask.
func MayInheritVisits(tx *db.Tx, who people.Actor, from ids.ID, to people.Staff) error {
	visits, err := visit.Unreported(tx, who, from)
	for _, v := range visits {
		var c Case
		if err == nil {
			c, err = loadID(tx, v.Case)
		}
		if err == nil {
			err = c.mayInherit(tx, who, to, "to.visits")
		}
	}
	return err
}

func (c *Case) mayInherit(tx *db.Tx, who people.Actor, to people.Staff, field string) error {
	may, err := c.inherits(tx, who)
	if err == nil && !may(to) {
		err = fault.Invalid(field, say.CrewLeavePrivate())
	}
	return err
}

// inherits says who may get a case that the actor hands over. Handing over opens
// nothing: a private case of a place where the actor does not read what is private
// goes to its owner, to who was admitted already, or to somebody else who reads it
// there anyway.
func (c *Case) inherits(tx *db.Tx, who people.Actor) (may func(people.Staff) bool, err error) {
	if !c.Private || who.CanIn(people.ReadPrivate, c.Office, c.Team) {
		return func(people.Staff) bool { return true }, nil
	}
	admitted, err := people.Admitted(tx, people.PrivateCase, c.ID)
	return func(to people.Staff) bool {
		return to.ID == c.Owner || slices.Contains(admitted, to.ID) ||
			to.ID != who.ID && to.CanIn(people.ReadPrivate, c.Office, c.Team)
	}, err
}

// handing is a desk at the moment of the caller's deed.
func handing(at now.Instant) Desk { return Desk{Now: func() now.Instant { return at }} }

// HandOverVisits gives the visits of an engineer who leaves to another, case by
// case; in the caller's deed. Who manages people may. Invalid when the other
// cannot come.
func HandOverVisits(tx *db.Tx, who people.Actor, from ids.ID, heir Heir, at now.Instant) error {
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
			to, err := heir.of(tx, who, c, "to.visits")
			if err != nil {
				return err
			}
			if c.Engineer == from {
				c.Engineer = to.ID
			}
			if c.Private { // who is to come has to know where and why
				if err := admit(tx, c, to.ID, who.ID, at); err != nil {
					return err
				}
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
