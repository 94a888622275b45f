package layout_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"vaada/procedure/layout"
)

// inserted is a chart with one box more, on the way downwards out of another.
func inserted(boxes []layout.Box, at int) []layout.Box {
	more := slices.Clone(boxes)
	more[at].Exits = slices.Clone(more[at].Exits)
	between := layout.Box{Size: layout.Size{Width: 228, Height: 66}, Exits: []layout.Exit{{To: more[at].Exits[0].To, Below: true}}}
	more[at].Exits[0].To = len(boxes)
	return append(more, between)
}

// A box put between two others leaves the usual path in its order, and hardly
// moves what stands beside it: all but one of a hundred boxes stay in their row
// or go to the next, and of a thousand not two change places with another.
func TestABoxPutInKeepsTheOrderOfAllOthers(t *testing.T) {
	t.Parallel()
	moved, turned, all := 0, 0, 0
	for seed := range uint64(150) {
		r := rand.New(rand.NewPCG(seed, 9))
		boxes := random(r, 8+r.IntN(40))
		before := layout.Of(boxes)
		for at := range boxes {
			if len(boxes[at].Exits) == 0 {
				continue
			}
			after := layout.Of(inserted(boxes, at))
			for i := range boxes {
				was, is := before.Cells[i], after.Cells[i]
				if all++; is.Row != was.Row && is.Row != was.Row+1 {
					moved++
				}
				for j, other := range before.Cells[:i] {
					now := after.Cells[j]
					rows := (was.Row-other.Row)*(is.Row-now.Row) < 0
					row := was.Row == other.Row && is.Row == now.Row && (was.Column-other.Column)*(is.Column-now.Column) < 0
					if rows || row {
						turned++
					}
					if rows && was.Column == 0 && other.Column == 0 {
						t.Errorf("chart %d: a box behind %d turns %d and %d of the usual path round", seed, at, i, j)
					}
				}
			}
		}
	}
	if moved*100 > all || turned*1000 > 2*all {
		t.Errorf("of %d boxes %d went to another row and %d changed places in theirs", all, moved, turned)
	}
}
