package touchpoint

import (
	"time"

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

// skew is how far an event may lie before what it follows: the clocks of two
// systems are never quite alike.
const skew = 5 * time.Second

// Follow gives an event its place after what was told last of its call. A little
// before it counts as the same instant; so does any time that is not the
// telephone's own. Invalid names at when the event lies further back.
func (c CallRecord) Follow(e CallEvent, last now.Instant, own bool) (CallEvent, error) {
	last = max(last, c.Rung)
	switch {
	case e.At >= last:
	case !own || last.Sub(e.At) <= skew:
		e.At = last
	case e.At < c.Rung:
		return e, fault.Invalid("at", say.TouchpointCallBeforeRing())
	default:
		return e, fault.Invalid("at", say.TouchpointCallOutOfOrder())
	}
	return e, nil
}

// Stands says that a call stands where an event of this kind would bring it,
// so that one without an id tells again what was told. Whether it was taken up
// again since its answer tells an answer from a resume.
func (c CallRecord) Stands(kind CallKind, resumed bool) bool {
	talking := !c.Answered.IsZero() && c.Held.IsZero() && c.Ended.IsZero()
	switch kind {
	case Ring:
		return !c.Rung.IsZero()
	case Answer:
		return talking && !resumed
	case Hold:
		return !c.Held.IsZero()
	case Resume:
		return talking && resumed
	default:
		return !c.Ended.IsZero()
	}
}

// Next gives the record of a call after an event: what cannot follow what was
// is a Conflict. Events count by their own time, not by when they arrive.
func (c CallRecord) Next(e CallEvent) (CallRecord, error) {
	if !c.Ended.IsZero() {
		return c, fault.Conflict(say.TouchpointCallOver())
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
