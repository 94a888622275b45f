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
			way = wayOf(old, p)
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

// wayOf says how a promise went on; a translation that says must, not or only where
// it did not is one way or the other.
func wayOf(was, is promise.Promise) promise.Way {
	way := promise.WayOf(was, is)
	if way != "" {
		return way
	}
	for l, after := range is.Words.In {
		before := was.Words.In[l]
		for _, pair := range [][2]string{{before.Who, after.Who}, {before.Deed, after.Deed}, {before.Object, after.Object}, {before.Condition, after.Condition}} {
			if pair[0] != "" && pair[1] != "" && weighs(l, pair[0], pair[1]) {
				return promise.Altered
			}
		}
	}
	return ""
}
