package practice_test

import (
	"sync"
	"testing"

	"vaada/procedure"
	"vaada/procedure/practice"
)

// Customers are made up once for charts of one stamp, and anew for those of another;
// many can walk with them at once.
func TestCustomersAreMadeUpOnceForAStamp(t *testing.T) {
	t.Parallel()
	one, other := ready(t, loops(12)), ready(t, loops(20))
	first := practice.Kept(t.Name(), one, edition)
	if again := practice.Kept(t.Name(), other, edition); len(first.All) == 0 || &again.All[0] != &first.All[0] {
		t.Error("what was made up is made up again")
	}
	made := practice.Kept(t.Name()+" after a change", other, edition)
	if fresh, _ := practice.Scenarios(other, edition); len(made.All) != len(fresh) || len(made.All) == len(first.All) {
		t.Errorf("of what is new there are %d customers, not %d", len(made.All), len(fresh))
	}
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for _, scenario := range made.All {
				walk := practice.Guide{Charts: other, Scenario: scenario, From: len(scenario.Turns)}.Go(nil)
				if walk.State.Standing != procedure.HasEnded {
					t.Errorf("it does not end, but stands at %q: %v", walk.State.Box, walk.Broken)
				}
			}
		})
	}
	all.Wait()
}
