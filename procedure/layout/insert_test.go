package layout_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"vaada/procedure/layout"
)

// inserted is a chart with one box more, on an exit of another.
func inserted(boxes []layout.Box, at, exit int) []layout.Box {
	more := slices.Clone(boxes)
	more[at].Exits = slices.Clone(more[at].Exits)
	between := layout.Box{Size: layout.Size{Width: 228, Height: 66}, Exits: []layout.Exit{{To: more[at].Exits[exit].To, Below: true}}}
	more[at].Exits[exit].To = len(boxes)
	return append(more, between)
}

// A box put in anywhere leaves the usual path in its order, and hardly moves what
// stands beside it: all but one of a hundred boxes stay in their row or go to the
// next, as those below the new one must, and of ten thousand pairs hardly one
// changes places.
func TestABoxPutInKeepsTheOrderOfAllOthers(t *testing.T) {
	t.Parallel()
	moved, turned, all, pairs := 0, 0, 0, 0
	for seed := range uint64(8) {
		r := rand.New(rand.NewPCG(seed, 9))
		boxes := random(r, 8+r.IntN(33))
		before := layout.Of(boxes)
		for at := range boxes {
			for exit := range boxes[at].Exits {
				after := layout.Of(inserted(boxes, at, exit))
				all += len(boxes)
				pairs += len(boxes) * (len(boxes) - 1) / 2
				further, aside, path := displaced(before.Cells, after.Cells)
				moved, turned = moved+further, turned+aside
				if path > 0 {
					t.Errorf("chart %d: a box on exit %d of %d turns the usual path round", seed, exit, at)
				}
			}
		}
	}
	if moved*100 > all || turned*10_000 > 2*pairs {
		t.Errorf("of %d boxes %d went to another row, and of %d pairs %d changed places", all, moved, pairs, turned)
	}
}

// displaced counts the boxes that went further than to the next row, the pairs
// that changed places, and those of them that are both on the usual path.
func displaced(before, after []layout.Cell) (moved, turned, path int) {
	for i, was := range before {
		is := after[i]
		if is.Row != was.Row && is.Row != was.Row+1 {
			moved++
		}
		for j, other := range before[:i] {
			now := after[j]
			rows := (was.Row-other.Row)*(is.Row-now.Row) < 0
			row := was.Row == other.Row && is.Row == now.Row && (was.Column-other.Column)*(is.Column-now.Column) < 0
			if rows || row {
				turned++
			}
			if rows && was.Column == 0 && other.Column == 0 {
				path++
			}
		}
	}
	return moved, turned, path
}
