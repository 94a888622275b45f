package casework

import (
	"strings"
	"unicode/utf8"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
)

// ReasonField is what a fault calls the reason for doing a step that is somebody
// else's. No field of a chart can have that name.
const ReasonField = "step.reason"

// InPlace says whose step somebody does or answers who has not that role: they
// give a reason for it. It is "" for a step of an agent's, which whoever leads
// the case does.
func InPlace(who people.Actor, box *procedure.Box) people.Role {
	if box == nil || who.Kind != people.Person || box.Role == "" || box.Role == people.Agent || who.Is(box.Role) {
		return ""
	}
	return box.Role
}

// reasoned refuses to do a step of another role without a reason, and keeps none
// where none is asked for.
func reasoned(tx *db.Tx, who people.Actor, c *Case, deed *Deed) error {
	if deed.Kind != procedure.Done && deed.Kind != procedure.Answering || c.State.Standing != procedure.OnChart {
		return nil
	}
	compiled, err := procedure.Of(tx, c.State.Edition)
	if err != nil {
		return err
	}
	deed.Reason = strings.TrimSpace(deed.Reason)
	switch role := InPlace(who, compiled.Box(c.State.Box)); {
	case role == "":
		deed.Reason = ""
	case deed.Reason == "":
		return fault.Invalid(ReasonField, say.CaseworkReasonInPlace())
	case utf8.RuneCountInString(deed.Reason) > longestReason:
		return fault.Invalid(ReasonField, say.ErrLong(say.TermReason(), longestReason))
	}
	return nil
}

const longestReason = 500
