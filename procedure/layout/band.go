package layout

import "slices"

// band is the room between two rows or two columns: a channel or a gutter.
type band struct{ runs []run }

// run is what runs along a band to one box, of however many arrows.
type run struct {
	to      int
	touches []touch
	lo, hi  int // from the first touch to the last
	track   int // from 0: from above, or from the start
}

// touch is where something joins a run or leaves it, on its first side (above,
// or towards the start) or on the other.
type touch struct {
	key   int
	first bool
}

func (b *band) add(to int, each touch) {
	at := b.find(to)
	if at < 0 {
		at = len(b.runs)
		if at == cap(b.runs) {
			b.runs = append(b.runs, run{})
		}
		b.runs = b.runs[:at+1]
		b.runs[at] = run{to: to, lo: each.key, hi: each.key, touches: b.runs[at].touches[:0]}
	}
	r := &b.runs[at]
	r.touches = append(r.touches, each)
	r.lo, r.hi = min(r.lo, each.key), max(r.hi, each.key)
}

func (b *band) find(to int) int {
	for at := range b.runs {
		if b.runs[at].to == to {
			return at
		}
	}
	return -1
}

// track is that of what leads to a box; -1 where nothing here does.
func (b *band) track(to int) int {
	if at := b.find(to); at >= 0 {
		return b.runs[at].track
	}
	return -1
}

// tracks is how many there are.
func (b *band) tracks() (count int) {
	for _, r := range b.runs {
		count = max(count, r.track+1)
	}
	return count
}

// order gives every run a track, so that few touches cross other runs: runs are
// put into an order in which none would do better elsewhere, and then as close
// together as those beside them allow.
func (b *band) order() {
	for better := true; better; {
		better = false
		for at := range b.runs {
			if to := b.best(at); to != at {
				b.move(at, to)
				better = true
			}
		}
	}
	for at := range b.runs {
		r := &b.runs[at]
		for _, before := range b.runs[:at] {
			if before.lo <= r.hi && r.lo <= before.hi {
				r.track = max(r.track, before.track+1)
			}
		}
	}
}

// move puts a run elsewhere in the order.
func (b *band) move(from, to int) {
	moved := b.runs[from]
	if from < to {
		copy(b.runs[from:to], b.runs[from+1:to+1])
	} else {
		copy(b.runs[to+1:from+1], b.runs[to:from])
	}
	b.runs[to] = moved
}

// best is where a run would have the fewest crossings with the others: where it
// is, unless fewer are elsewhere.
func (b *band) best(at int) (best int) {
	best, least, gain := at, 0, 0
	for to := at - 1; to >= 0; to-- {
		gain += crossings(b.runs[at], b.runs[to]) - crossings(b.runs[to], b.runs[at])
		if gain < least {
			best, least = to, gain
		}
	}
	gain = 0
	for to := at + 1; to < len(b.runs); to++ {
		gain += crossings(b.runs[to], b.runs[at]) - crossings(b.runs[at], b.runs[to])
		if gain < least {
			best, least = to, gain
		}
	}
	return best
}

// crossings counts those of two runs, of which the first lies before the other.
func crossings(a, b run) (count int) {
	for _, each := range a.touches {
		if !each.first && b.lo < each.key && each.key < b.hi {
			count++
		}
		if !each.first && each.key%step >= inBand && slices.Contains(b.touches, touch{each.key, true}) {
			count += clash
		}
	}
	for _, each := range b.touches {
		if each.first && a.lo < each.key && each.key < a.hi {
			count++
		}
	}
	return count
}

// clash is what it counts that two lines would lie on one another.
const clash = 100
