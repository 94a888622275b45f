package people

import (
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Depart closes the account of somebody who leaves, in the caller's deed, which
// hands over what they own and then asks Settled: from here on nobody gives them
// anything more. Sessions, links, passwords and passkeys end; the name and the
// history stay. Who may let them go may, but not take the last manager or
// administrator away. Conflict when the person left already.
func Depart(tx *db.Tx, who Actor, staff ids.ID, at now.Instant) (Staff, error) {
	if err := lockHoldings(tx); err != nil {
		return Staff{}, err
	}
	s, err := LettingGo(tx, who, staff)
	if err != nil {
		return s, err
	}
	if err := mayLeave(tx, staff); err != nil {
		return s, err
	}
	closed, err := closeAccount(tx, staff, at)
	if err == nil && !closed {
		err = fault.Conflict(say.CrewGone(s.Name))
	}
	if err != nil {
		return s, err
	}
	return s, journal.Write(tx, who.Entry(at, "closed the account of", "staff", staff))
}

// LettingGo reads somebody whom the actor lets go, or whose things they hand over.
// Who manages people may, where they do, and of a manager managers alone: who may
// give the role. Forbidden else; Conflict when the person left already.
func LettingGo(tx *db.Tx, who Actor, staff ids.ID) (Staff, error) {
	if err := who.May(ManagePeople); err != nil {
		return Staff{}, err
	}
	s, err := handled(tx, who, staff)
	if err == nil {
		err = mayLetGo(who, s)
	}
	return s, err
}

// mayLeave refuses to let the last manager or administrator go.
func mayLeave(tx *db.Tx, staff ids.ID) error {
	before, err := keptHolders(tx)
	if err != nil {
		return err
	}
	var after []keeper
	for _, each := range before {
		if each.Staff != staff {
			after = append(after, each)
		}
	}
	return staysKept(before, after)
}

// Settled refuses the deed when something is left that a leaver owns.
func Settled(tx *db.Tx, staff ids.ID) error {
	left, err := OwnedBy(tx, staff)
	if err == nil && len(left) > 0 {
		err = fault.Conflict(say.CrewLeaveOwned(left[0].Kind))
	}
	return err
}

// PlanLeaving writes down from when somebody will not be here, in the caller's
// deed, and who gets what then. Who may let them go may.
func PlanLeaving(tx *db.Tx, who Actor, staff ids.ID, leaves now.Instant, heirs map[string]ids.ID, at now.Instant) (Staff, error) {
	s, err := LettingGo(tx, who, staff)
	if err != nil {
		return s, err
	}
	if err := mayLeave(tx, staff); err != nil {
		return s, err
	}
	if err := planLeaving(tx, staff, leaves, who.ID, heirs); err != nil {
		return s, err
	}
	return s, journal.Write(tx, who.Entry(at, "planned the leaving of", "staff", staff))
}

// ShutOut ends every way in of somebody whose last day is over and who cannot leave
// yet, in the caller's deed. Nothing is done where there is none. Only the program may. Conflict where nobody else would
// be manager, or administrator: they get in until somebody else is.
func ShutOut(tx *db.Tx, who Actor, staff ids.ID, at now.Instant) error {
	if who.Kind != System {
		return fault.Forbidden(say.PeopleNotYours())
	}
	s, err := StaffOf(tx, staff)
	if err != nil {
		return err
	}
	if open, err := openTo(tx, s); err != nil || !open || !s.Gone.IsZero() || s.Leaves.IsZero() || s.Leaves > at {
		return err
	}
	if err := lockHoldings(tx); err != nil {
		return err
	}
	if err := mayLeave(tx, staff); err != nil {
		return err
	}
	if err := shut(tx, staff, at); err != nil {
		return err
	}
	return journal.Write(tx, who.Entry(at, "shut out", "staff", staff))
}

// CallOff calls a planned leaving off, in the caller's deed. Who may let them go
// may.
func CallOff(tx *db.Tx, who Actor, staff ids.ID, at now.Instant) error {
	if _, err := LettingGo(tx, who, staff); err != nil {
		return err
	}
	if err := planLeaving(tx, staff, 0, 0, nil); err != nil {
		return err
	}
	return journal.Write(tx, who.Entry(at, "called off the leaving of", "staff", staff))
}

// Heir reads somebody who is here and gets what a leaver owned. Who manages
// people may. Invalid when they are not here, or the leaver.
func Heir(tx *db.Tx, who Actor, leaver, heir ids.ID) (Staff, error) {
	if err := who.May(ManagePeople); err != nil {
		return Staff{}, err
	}
	s, err := StaffOf(tx, heir)
	if err == db.ErrNone || err == nil && !s.inherits(leaver) {
		return s, fault.Invalid("to", say.CrewLeaveNotHere())
	}
	return s, err
}

// inherits says whether the person is here and works: what a leaver owned is not for
// who never joined, nor for who is shut out.
func (s Staff) inherits(leaver ids.ID) bool {
	return s.ID != leaver && s.Gone.IsZero() && !s.Joined.IsZero()
}

// Inherits says whether somebody could get what a leaver owned; if so they do not
// leave until the caller's deed is over.
func Inherits(tx *db.Tx, leaver, heir ids.ID) (bool, error) {
	if here, err := Here(tx, heir); err != nil || !here {
		return false, err
	}
	s, err := StaffOf(tx, heir)
	return err == nil && s.inherits(leaver), err
}
