package touchpoint

import (
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// CallKind is what a telephone tells of a call.
type CallKind string

// What a telephone tells.
const (
	Ring   CallKind = "ring"
	Answer CallKind = "answer"
	Hold   CallKind = "hold"
	Resume CallKind = "resume"
	End    CallKind = "end"
)

// CallKinds are all that a telephone tells, in a call's order.
var CallKinds = []CallKind{Ring, Answer, Hold, Resume, End}

// CallEvent is one thing that a telephone tells of one call.
type CallEvent struct {
	Event    string // the sender's id of this event: the same event twice counts once
	Call     string // the telephone's own name for the call
	Kind     CallKind
	Caller   string // number; of a ring
	Called   string // number; of a ring
	Answerer string // e-mail address of who answered, where the telephone knows
	At       now.Instant
}

// Next gives the record of a call after an event: what cannot follow what was
// is a Conflict. Events count by their own time, not by when they arrive.
func (c CallRecord) Next(e CallEvent) (CallRecord, error) {
	if !c.Ended.IsZero() {
		return c, fault.Conflict(say.TouchpointCallOver())
	}
	if e.At < c.Rung {
		return c, fault.Invalid("at", say.TouchpointCallBeforeRing())
	}
	switch e.Kind {
	case Answer:
		if !c.Answered.IsZero() {
			return c, fault.Conflict(say.TouchpointCallAnsweredAlready())
		}
		c.Answered = e.At
	case Hold:
		if c.Answered.IsZero() || !c.Held.IsZero() {
			return c, fault.Conflict(say.TouchpointCallNotTalking())
		}
		c.Held = e.At
	case Resume:
		if c.Held.IsZero() {
			return c, fault.Conflict(say.TouchpointCallNotHeld())
		}
		c.HeldTotal += int64(max(0, e.At-c.Held))
		c.Held = 0
	case End:
		if !c.Held.IsZero() {
			c.HeldTotal += int64(max(0, e.At-c.Held))
			c.Held = 0
		}
		c.Ended = e.At
	default:
		return c, fault.Invalid("kind", say.TouchpointCallKindUnknown(string(e.Kind)))
	}
	return c, nil
}
