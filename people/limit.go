package people

import (
	"math"
	"slices"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
)

// NoLimit is what managers may decide alone where no limit is written for them:
// somebody has to be able to.
const NoLimit int64 = math.MaxInt64

// LimitRefund is the limit that refunds are held against.
const LimitRefund = "refund"

// LimitKinds are all that roles decide alone up to an amount.
var LimitKinds = []string{LimitRefund}

// Delegated is how much those of a role decide alone because a document says so,
// in minor units of the organisation's currency.
type Delegated struct {
	Role  Role
	Kind  string
	Minor int64
}

// Limited is how much those of a role decide alone, and where that comes from.
type Limited struct {
	Holds    int64
	Own      int64  // what was set by hand: it holds again when no document says more
	Document string // the key of the policy that says it; "": none
	Said     int64  // what that policy says
	Edition  ids.ID // its edition in force
}

// without is the limit when its document says nothing any more. What somebody
// set by hand meanwhile stays.
func (l Limited) without() Limited { return Limited{Holds: l.Own, Own: l.Own} }

// ByHand says that somebody changed by hand what a document says.
func (l Limited) ByHand() bool { return l.Document != "" && l.Holds != l.Said }

// Ladder are the roles that decide, each asked by the one before.
func Ladder() []Role { return slices.Clone(ladder) }

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
