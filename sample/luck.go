package sample

import (
	"math/rand/v2"
	"time"
)

// luck is the seeded chance of the sample: the same seed, the same luck.
type luck struct{ *rand.Rand }

func newLuck(seed uint64) luck { return luck{rand.New(rand.NewPCG(seed, 0x616e6172))} }

// between gives a length of time, in whole seconds.
func (l luck) between(low, high time.Duration) time.Duration {
	return low + time.Duration(l.Int64N(int64(high-low)+1)).Truncate(time.Second)
}

// chance comes true in so many of a hundred cases.
func (l luck) chance(percent int) bool { return l.IntN(100) < percent }

// gap gives the length of time until the next of arrivals that come so often
// an hour: the exponential gaps of a Poisson stream.
func (l luck) gap(anHour float64) time.Duration {
	return time.Duration(l.ExpFloat64() / anHour * float64(time.Hour))
}

func pick[T any](l luck, of []T) T { return of[l.IntN(len(of))] }

// deck deals what comes true and what does not, so that every round of it has
// the same share: half a year is too short to leave the figures to chance.
type deck struct {
	luck
	good, of int
	left     []bool
}

func (l luck) deck(good, of int) *deck { return &deck{luck: l, good: good, of: of} }

// deal takes the next card.
func (d *deck) deal() bool {
	if len(d.left) == 0 {
		for i := range d.of {
			d.left = append(d.left, i < d.good)
		}
		d.Shuffle(d.of, func(i, j int) { d.left[i], d.left[j] = d.left[j], d.left[i] })
	}
	card := d.left[0]
	d.left = d.left[1:]
	return card
}
