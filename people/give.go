package people

import (
	"slices"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
)

// mayGive says whether the actor may give a role somewhere, or take it away.
// Who manages people may, where they do: who manages one office gives no role
// that reaches beyond it. The role of administrator is given and taken by
// administrators alone and that of manager by managers, so that nobody raises their
// own rights, nor by somebody whom they invite.
func mayGive(who Actor, h Holding) error {
	if h.Role == Manager && who.Kind != System && !who.holdsOver(h) {
		return fault.Forbidden(say.CrewManagersAlone())
	}
	return mayReach(who, h)
}

// mayReach says whether the actor manages who holds a role somewhere.
func mayReach(who Actor, h Holding) error {
	if who.Kind == System {
		return nil
	}
	if !slices.Contains(AllRoles, h.Role) {
		return fault.Invalid("role", say.ErrChoose(say.CrewFieldRole()))
	}
	if h.Role == Administrator && !who.holdsOver(h) {
		return fault.Forbidden(say.CrewAdministratorsAlone())
	}
	if who.Kind == Key && who.Can(ManagePeople) && (Holding{Office: who.Office}).reaches(h) {
		return nil
	}
	if !slices.ContainsFunc(who.Holdings, func(own Holding) bool { return own.Role.Has(ManagePeople) && own.reaches(h) }) {
		return fault.Forbidden(say.PeopleNotYours())
	}
	return nil
}

// holdsOver says that the actor holds the role themselves, everywhere that another
// does.
func (a Actor) holdsOver(h Holding) bool {
	return slices.ContainsFunc(a.Holdings, func(own Holding) bool { return own.Role == h.Role && own.reaches(h) })
}

// MayGive says whether the actor may give a role somewhere, or take it away.
func (a Actor) MayGive(h Holding) bool { return mayGive(a, h) == nil }

// reaches says that a holding covers everywhere that another does.
func (h Holding) reaches(other Holding) bool {
	return (h.Office == 0 || h.Office == other.Office) && (h.Team == 0 || h.Team == other.Team)
}

// mayHandle says whether the actor may change a person: where they manage
// people, and as long as they manage who holds each of the person's roles.
func mayHandle(who Actor, s Staff) error {
	if err := who.MayAt(ManagePeople, s.Office, s.Team); err != nil {
		return err
	}
	for _, h := range s.Holdings {
		if err := mayReach(who, h); err != nil {
			return err
		}
	}
	return nil
}

// mayGiveAll says whether the actor may give somebody all the roles that they hold.
func mayGiveAll(who Actor, s Staff) error {
	for _, h := range s.Holdings {
		if err := mayGive(who, h); err != nil {
			return err
		}
	}
	return nil
}

// mayLetGo says whether the actor may let somebody go: they take with it all the roles
// that the person holds.
func mayLetGo(who Actor, s Staff) error {
	if mayGiveAll(who, s) != nil {
		return fault.Forbidden(say.CrewLeaveManagers())
	}
	return nil
}

// mayChangeRoles says whether the actor may change somebody's roles: nobody their
// own, while somebody else who is here might.
func mayChangeRoles(who Actor, s Staff, others []Actor) error {
	if who.Kind != Person || who.ID != s.ID {
		return nil
	}
	if slices.ContainsFunc(others, func(other Actor) bool { return other.ID != who.ID && mayHandle(other, s) == nil }) {
		return fault.Forbidden(say.CrewOwnRoles())
	}
	return nil
}

// keptOn are the roles that never become nobody's: somebody has to be able to
// let people in, and to keep the machine.
var keptOn = []Role{Manager, Administrator}

// keeper is somebody here who holds one of the roles that are kept on, in all
// offices.
type keeper struct {
	Staff ids.ID
	Role  Role
}

// staysKept refuses what would take the last keeper of a role away.
func staysKept(before, after []keeper) error {
	for _, role := range keptOn {
		held := func(h keeper) bool { return h.Role == role }
		if slices.ContainsFunc(before, held) && !slices.ContainsFunc(after, held) {
			if role == Manager {
				return fault.Conflict(say.CrewLastManager())
			}
			return fault.Conflict(say.CrewLastAdministrator())
		}
	}
	return nil
}
