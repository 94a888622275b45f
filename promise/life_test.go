package promise_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"vaada/internal/now"
	"vaada/promise"
)

// A move that no deed makes would be an arrow in a drawing that lies, and so
// would be one that is missing.
func TestARunMovesAsItsTableSays(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	seen := map[[2]promise.State]bool{}
	walk := func(t *rapid.T) {
		p := rapid.SampledFrom([]promise.Promise{callAnswered, engineerVisits}).Draw(t, "promise")
		p.Pauses, p.Abandoned = promise.Waits, rapid.SampledFrom([]promise.Giving{promise.LeftOut, promise.CountedAsMiss}).Draw(t, "giving")
		p.Alternative = &promise.Alternative{Kind: promise.AgreedDate}
		start := now.At(time.Date(2026, 11, 2, 5, 0, 0, 0, time.UTC))
		run := begin(t, p, calendar, start)
		for range 8 {
			at := start.Add(time.Duration(rapid.Int64Range(0, 40).Draw(t, "at")) * run.Due.Sub(start) / 20)
			before := run.State
			if rapid.Bool().Draw(t, "looked") {
				run = run.At(p, at)
			} else {
				run = drawDeed(t, p, calendar, at)(run)
			}
			if !promise.May(before, run.State) {
				t.Fatalf("from %s to %s", before, run.State)
			}
			seen[[2]promise.State{before, run.State}] = true
		}
	}
	rapid.Check(t, walk)
	again := rapid.Custom(func(t *rapid.T) bool { walk(t); return true })
	for seed := range 1000 { // the same walks always, so that no move is seen or missed by chance
		again.Example(seed)
	}
	for from, ways := range promise.Moves {
		for _, to := range ways {
			if !seen[[2]promise.State{from, to}] {
				t.Errorf("no deed leads from %s to %s", from, to)
			}
		}
	}
}
