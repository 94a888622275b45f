package charter

import (
	"vaada/internal/now"
	"vaada/promise"
)

// Turn is how one promise went on from an edition to the next, as customers read
// both. Was is of no class where it is new, Is where it is made no more.
type Turn struct {
	Way     promise.Way
	Was, Is promise.Promise
}

// Chapter is what an edition changed of what customers may expect.
type Chapter struct {
	Number int64
	Since  now.Instant
	Turns  []Turn
}

// Turns lists how the promises to customers went on from one charter to another,
// in the order of the second; what is made no more comes last.
func Turns(was, is *Charter) (turns []Turn) {
	before, after := was.Public(), is.Public()
	for _, p := range after.Promises {
		old, known := before.Promise(p.Key)
		way := promise.Made
		if known {
			way = promise.WayOf(old, p)
		}
		if way != "" {
			turns = append(turns, Turn{Way: way, Was: old, Is: p})
		}
	}
	for _, p := range before.Promises {
		if _, still := after.Promise(p.Key); !still {
			turns = append(turns, Turn{Way: promise.Dropped, Was: p})
		}
	}
	return turns
}
