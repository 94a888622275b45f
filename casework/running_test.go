package casework_test

import (
	"fmt"
	"slices"
	"testing"

	"vaada/casework"
	"vaada/internal/ids"
	"vaada/people"
	"vaada/procedure"
	"vaada/sample"
)

// The cases on which a promise runs are those that are open, page by page, and of the
// private ones those that one may read.
func TestTheCasesOfAPromiseAreThoseThatOneMayOpen(t *testing.T) {
	inHouse(t, func(h house) {
		var all []int64
		for i := range 5 {
			all = append(all, h.begin(h.sara(), fmt.Sprint("Customer ", i), "It drips"))
		}
		first, err := h.cases.List(t.Context(), h.sara(), casework.Open, casework.Cursor{}, 1)
		must(t, err)
		key := first.Rows[0].Promise
		must(t, h.cases.MakePrivate(t.Context(), h.sara(), all[1], "a matter of health"))
		h.walks(all[2], procedure.Deed{Kind: procedure.Left, Reason: "solved"})
		must(t, h.cases.Close(t.Context(), h.sara(), all[2], "solved"))
		running := func(who people.Actor, promise string) (numbers []int64) {
			after := ids.ID(0)
			for range 10 {
				rows, next, err := h.cases.Running(t.Context(), who, promise, after, 2)
				must(t, err)
				for _, row := range rows {
					numbers = append(numbers, row.Number)
				}
				if after = next; next == 0 {
					return numbers
				}
			}
			t.Fatal("the list has no end")
			return nil
		}
		if got, want := running(h.sara(), key), []int64{all[0], all[1], all[3], all[4]}; !slices.Equal(got, want) {
			t.Errorf("%s runs on %v for its agent, want %v", key, got, want)
		}
		if got, want := running(h.staff[sample.Bilal], key), []int64{all[0], all[3], all[4]}; !slices.Equal(got, want) {
			t.Errorf("%s runs on %v for a colleague, want %v", key, got, want)
		}
		if got := running(h.sara(), "no-such"); len(got) != 0 {
			t.Errorf("what nobody promised runs on %v", got)
		}
	})
}
