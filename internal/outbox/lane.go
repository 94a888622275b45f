package outbox

import (
	"math/rand/v2"
	"time"

	"vaada/internal/ids"
)

// usualBatch is how many items a sweep sends side by side.
const usualBatch = 16

// Lane is a part of the outbox that is swept by itself, so that what goes
// slowly there holds up nothing elsewhere. The zero Lane is that of letters.
type Lane struct {
	Name   string
	Batch  int             // how many are sent side by side; zero: 16
	Delays []time.Duration // after each failed attempt but the last; none: as for letters
}

func (l Lane) batch() int {
	if l.Batch == 0 {
		return usualBatch
	}
	return l.Batch
}

func (l Lane) attempts() int {
	if l.Delays == nil {
		return mostAttempts
	}
	return len(l.Delays) + 1
}

// delay is how long to wait after so many failed attempts, a quarter more or
// less, so that what failed together does not come back together.
func (l Lane) delay(attempts int, seed ids.ID) time.Duration {
	if l.Delays == nil {
		return Delay(attempts, seed)
	}
	return spread(l.Delays[attempts-1], attempts, seed)
}

func spread(delay time.Duration, attempts int, seed ids.ID) time.Duration {
	chance := rand.New(rand.NewPCG(uint64(seed), uint64(attempts)))
	return delay*3/4 + time.Duration(chance.Int64N(int64(delay/2)))
}
