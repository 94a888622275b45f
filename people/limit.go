package people

import (
	"math"

	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// NoLimit is what managers may decide alone where no limit is written for them:
// somebody has to be able to.
const NoLimit int64 = math.MaxInt64

// ladder are the roles that decide, each asked by the one before.
var ladder = []Role{Agent, Supervisor, Manager}

// limitIn is how much a role may decide alone by the limits that are written.
func limitIn(limits map[Role]int64, role Role) int64 {
	if role == Manager && limits[role] == 0 {
		return NoLimit
	}
	return limits[role]
}

// LimitField names the limit of a role in forms and faults.
func LimitField(role Role) string { return "limit." + string(role) }

// rising refuses limits by which somebody may decide less than those who ask
// them; a role without a limit always asks itself, which goes on to the next.
// Invalid names the higher role.
func rising(limits map[Role]int64) error {
	var faults []*fault.Fault
	for at, higher := range ladder {
		for _, lower := range ladder[:at] {
			if limits[higher] != 0 && limits[higher] < limits[lower] {
				faults = append(faults, fault.Invalid(LimitField(higher), say.PeopleLimitBelow()))
				break
			}
		}
	}
	return fault.All(faults...)
}
