package touchpoint_test

import (
	"testing"
	"time"

	"vaada/internal/fault"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/touchpoint"
)

var rung = testkit.Hand().Now()

// told gives a call after what the telephone told of it, each after so many
// seconds.
func told(events ...any) (c touchpoint.CallRecord, err error) {
	c.Rung = rung
	last := rung
	for i := 0; i < len(events) && err == nil; i += 2 {
		at := rung.Add(time.Duration(events[i+1].(int)) * time.Second)
		var e touchpoint.CallEvent
		if e, err = c.Follow(touchpoint.CallEvent{Kind: events[i].(touchpoint.CallKind), At: at}, last, true); err == nil {
			c, err = c.Next(e)
			last = e.At
		}
	}
	return c, err
}

func after(seconds int) now.Instant { return rung.Add(time.Duration(seconds) * time.Second) }

func TestACallGoesFromItsRingToItsEnd(t *testing.T) {
	t.Parallel()
	c, err := told(touchpoint.Answer, 8, touchpoint.Hold, 20, touchpoint.Resume, 50, touchpoint.Hold, 60, touchpoint.End, 70)
	if err != nil {
		t.Fatal(err)
	}
	if c.Answered != after(8) || c.Ended != after(70) || c.HeldTotal != (40*time.Second).Microseconds() || !c.Held.IsZero() {
		t.Errorf("the call is %+v", c)
	}
	if c.Abandoned() || c.Ringing() {
		t.Error("an answered call rings, or was abandoned")
	}
}

func TestACallerWhoHangsUpBeforeAnAnswerAbandonedIt(t *testing.T) {
	t.Parallel()
	ringing, err := told()
	if err != nil || !ringing.Ringing() {
		t.Errorf("it rings not: %+v, %v", ringing, err)
	}
	c, err := told(touchpoint.End, 15)
	if err != nil || !c.Abandoned() || c.Ringing() {
		t.Errorf("it was not abandoned: %+v, %v", c, err)
	}
}

func TestWhatCannotFollowIsSaid(t *testing.T) {
	t.Parallel()
	for name, try := range map[string]struct {
		events []any
		want   fault.Kind
	}{
		"an answer after the end":    {[]any{touchpoint.End, 5, touchpoint.Answer, 6}, fault.KindConflict},
		"two answers":                {[]any{touchpoint.Answer, 5, touchpoint.Answer, 6}, fault.KindConflict},
		"a hold before the answer":   {[]any{touchpoint.Hold, 5}, fault.KindConflict},
		"two holds":                  {[]any{touchpoint.Answer, 5, touchpoint.Hold, 6, touchpoint.Hold, 7}, fault.KindConflict},
		"resuming what was not held": {[]any{touchpoint.Answer, 5, touchpoint.Resume, 6}, fault.KindConflict},
		"two ends":                   {[]any{touchpoint.End, 5, touchpoint.End, 6}, fault.KindConflict},
		"before the ring":            {[]any{touchpoint.Answer, -6}, fault.KindInvalid},
		"a hold before its answer":   {[]any{touchpoint.Answer, 20, touchpoint.Hold, 10}, fault.KindInvalid},
		"an end before its hold":     {[]any{touchpoint.Answer, 5, touchpoint.Hold, 20, touchpoint.End, 14}, fault.KindInvalid},
		"a hold before its resume":   {[]any{touchpoint.Answer, 5, touchpoint.Hold, 6, touchpoint.Resume, 20, touchpoint.Hold, 10}, fault.KindInvalid},
		"another kind of news":       {[]any{touchpoint.CallKind("sing"), 5}, fault.KindInvalid},
	} {
		if _, err := told(try.events...); !fault.Is(err, try.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAHoldNeverCountsLessThanNothing(t *testing.T) {
	t.Parallel()
	c, err := told(touchpoint.Answer, 5, touchpoint.Hold, 30, touchpoint.Resume, 25)
	if err != nil || c.HeldTotal != 0 {
		t.Errorf("held %d, %v", c.HeldTotal, err)
	}
}

func TestATimeThatIsNotTheTelephonesOwnFollowsWhatWasToldLast(t *testing.T) {
	t.Parallel()
	c := touchpoint.CallRecord{Rung: rung}
	e, err := c.Follow(touchpoint.CallEvent{Kind: touchpoint.Answer, At: rung.Add(-time.Minute)}, after(3), false)
	if err != nil || e.At != after(3) {
		t.Errorf("it is told at %v, %v", e.At, err)
	}
}
