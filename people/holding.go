package people

import (
	"slices"

	"vaada/internal/ids"
)

// Holding is a role that a person holds, and where. A person may hold several.
type Holding struct {
	Role   Role
	Office ids.ID // 0: in all offices
	Team   ids.ID // of the office; 0: in all its teams
}

// Covers says whether the role is held in an office and team.
func (h Holding) Covers(office, team ids.ID) bool {
	return (h.Office == 0 || h.Office == office) && (h.Team == 0 || h.Team == team)
}

// At gives holdings of roles in one office; 0 for all offices.
func At(office ids.ID, roles ...Role) (all []Holding) {
	for _, role := range roles {
		all = append(all, Holding{Role: role, Office: office})
	}
	return all
}

// Everywhere gives holdings of roles in all offices.
func Everywhere(roles ...Role) []Holding { return At(0, roles...) }

// Usual gives holdings as most people have them: managers and administrators in
// all offices, all others in their own.
func Usual(office ids.ID, roles ...Role) (all []Holding) {
	for _, role := range roles {
		if role == Manager || role == Administrator {
			all = append(all, Everywhere(role)...)
		} else {
			all = append(all, At(office, role)...)
		}
	}
	return all
}

// rolesIn lists the roles of holdings, each once, in their order.
func rolesIn(holdings []Holding) (roles []Role) {
	for _, h := range holdings {
		if !slices.Contains(roles, h.Role) {
			roles = append(roles, h.Role)
		}
	}
	return roles
}
