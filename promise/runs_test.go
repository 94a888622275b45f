package promise_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"vaada/hours"
	"vaada/internal/now"
	"vaada/promise"
)

// deed is one thing that happens to a run.
type deed func(promise.Run) promise.Run

func TestAClockIsNeverBothMetAndMissedWhoeverLooksAndWhen(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	rapid.Check(t, func(t *rapid.T) {
		p := rapid.SampledFrom([]promise.Promise{
			callAnswered, messageAnswered, engineerVisits, complaintResolved, byOneOClock(hours.Clock), byOneOClock(hours.Working),
		}).Draw(t, "promise")
		p.Pauses = promise.Waits
		at := now.At(time.Date(2026, 11, 2, 0, 0, 0, 0, time.UTC)).
			Add(time.Duration(rapid.Int64Range(0, 7*86400).Draw(t, "start")) * time.Second)
		quiet := begin(t, p, calendar, at)
		watched := quiet
		for range rapid.IntRange(0, 8).Draw(t, "deeds") {
			at = at.Add(time.Duration(rapid.Int64Range(0, 86400).Draw(t, "later")) * time.Second)
			do := drawDeed(t, p, calendar, at)
			look := at.Add(time.Duration(rapid.Int64Range(0, 20*86400).Draw(t, "looked")) * time.Second)
			quiet, watched = do(quiet), do(watched).At(p, look)
			checkSound(t, p, quiet)
			checkSound(t, p, watched)
		}
		end := at.Add(100 * 24 * time.Hour)
		quiet, watched = quiet.At(p, end), watched.At(p, end)
		if quiet.State != watched.State || quiet.Due != watched.Due || quiet.Done != watched.Done {
			t.Fatalf("looking changed it:\n%+v\n%+v", quiet, watched)
		}
	})
}

func drawDeed(t *rapid.T, p promise.Promise, calendar *hours.Calendar, at now.Instant) deed {
	return rapid.SampledFrom([]deed{
		func(r promise.Run) promise.Run { return r.Stop(p, calendar, at) },
		func(r promise.Run) promise.Run { return r.Pause(p, promise.WaitCustomer, at) },
		func(r promise.Run) promise.Run { return r.Pause(p, promise.WaitCustomer, at) },
		func(r promise.Run) promise.Run { return r.Resume(p, calendar, at) },
		func(r promise.Run) promise.Run { return r.Resume(p, calendar, at) },
		func(r promise.Run) promise.Run { return r.Agree(p, at, at.Add(72*time.Hour)) },
		func(r promise.Run) promise.Run { return r.GiveUp(p, at) },
		func(r promise.Run) promise.Run { return r.Revive(p, calendar) },
		func(r promise.Run) promise.Run { return promise.Recount(p, calendar, r) },
	}).Draw(t, "deed")
}

func checkSound(t *rapid.T, p promise.Promise, r promise.Run) {
	switch r.State {
	case promise.Met:
		if r.Done.IsZero() || r.Done > r.Due || !r.GivenUp.IsZero() {
			t.Fatalf("met, but %+v", r)
		}
	case promise.Broken:
		if !r.Done.IsZero() && p.InTime(r.Due, r.Done) {
			t.Fatalf("missed, but %+v", r)
		}
	case promise.Running, promise.Paused:
		if !r.Done.IsZero() || !r.GivenUp.IsZero() {
			t.Fatalf("still running, but %+v", r)
		}
	}
	if r.Due < r.Started {
		t.Fatalf("due before it began: %+v", r)
	}
	if last := len(r.Pauses) - 1; r.State == promise.Running && last >= 0 && r.Due < r.Pauses[last].To && r.Agreed.IsZero() {
		t.Fatalf("due while the clock stood: %+v", r)
	}
}

func TestADeadlineAtATimeOfDayIsNeverBeforeTheEndOfAPause(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	rapid.Check(t, func(t *rapid.T) {
		p := byOneOClock(rapid.SampledFrom([]hours.Counting{hours.Working, hours.Clock}).Draw(t, "counting"))
		at := now.At(time.Date(2026, 10, 26, 0, 0, 0, 0, time.UTC)).
			Add(time.Duration(rapid.Int64Range(0, 14*24).Draw(t, "start")) * time.Hour)
		run := begin(t, p, calendar, at)
		for range rapid.IntRange(2, 4).Draw(t, "pauses") {
			at = at.Add(time.Duration(rapid.Int64Range(0, 40).Draw(t, "worked")) * time.Hour)
			run = run.Pause(p, promise.WaitCustomer, at)
			at = at.Add(time.Duration(rapid.Int64Range(1, 40).Draw(t, "waited")) * time.Hour)
			run = run.Resume(p, calendar, at)
			checkSound(t, p, run)
			checkSound(t, p, run.Stop(p, calendar, at))
		}
	})
}

// byOneOClock is a promise whose deadline is at a time of day.
func byOneOClock(counting hours.Counting) promise.Promise {
	p := complaintResolved
	p.Pauses = promise.Waits
	p.Limit = &promise.Limit{Limit: hours.Limit{Value: 1, Unit: hours.InDays, Counting: counting, Boundary: hours.AtMinute(13 * 60)}}
	return p
}

func TestPausesNeitherGiveNorTakeTime(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	rapid.Check(t, func(t *rapid.T) {
		p := complaintResolved
		p.Pauses = promise.Waits
		p.Limit = limit(rapid.Int64Range(1, 40).Draw(t, "hours"), hours.InHours,
			rapid.SampledFrom([]hours.Counting{hours.Working, hours.Clock}).Draw(t, "counting"))
		at := now.At(time.Date(2026, 10, 26, 0, 0, 0, 0, time.UTC)).
			Add(time.Duration(rapid.Int64Range(0, 14*86400).Draw(t, "start")) * time.Second)
		run := begin(t, p, calendar, at)
		for range rapid.IntRange(0, 4).Draw(t, "pauses") {
			at = at.Add(time.Duration(rapid.Int64Range(0, 86400).Draw(t, "worked")) * time.Second)
			run = run.Pause(p, promise.WaitCustomer, at)
			at = at.Add(time.Duration(rapid.Int64Range(0, 5*86400).Draw(t, "waited")) * time.Second)
			run = run.Resume(p, calendar, at)
		}
		counted := counter(p, calendar)
		left := counted(run.Started, run.Due)
		for _, pause := range run.Pauses {
			left -= counted(pause.From, pause.To)
		}
		if left != p.Limit.Length() {
			t.Fatalf("%s counted of a limit of %s: %+v", left, p.Limit.Length(), run)
		}
	})
}

func counter(p promise.Promise, calendar *hours.Calendar) func(from, to now.Instant) time.Duration {
	if p.Limit.Counting == hours.Working {
		return calendar.Elapsed
	}
	return func(from, to now.Instant) time.Duration { return to.Sub(from) }
}
