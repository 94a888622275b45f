package charter

import (
	"time"

	"vaada/hours"
	"vaada/internal/now"
	"vaada/promise"
	"vaada/promise/reading"
)

// Held is a charter with the time in which it was in force, or with the day from
// which it is planned to be.
type Held struct {
	Number  int64
	Since   now.Instant
	Until   now.Instant // zero: it is in force, or planned
	Planned bool
	Charter *Charter
}

// Turn is how one promise went on, as customers read both. Was is the target that
// was last in force, of no class where it is new; Is is of no class where it is made
// no more.
type Turn struct {
	Way     promise.Way
	Was, Is promise.Promise
	Gap     Gap // in which it was not made, or will not be
}

// Again says that a promise that was not made is made again by what it became.
func (t Turn) Again() bool { return t.Gap.Since != 0 && t.Is.Class != "" }

// Gap are days on which something is not promised that was before.
type Gap struct {
	Since hours.Date // the first of them; zero: there are none
	Until hours.Date // from which day it is promised again; zero: nobody has said
}

// Chapter is what an edition changed of what customers may expect.
type Chapter struct {
	Number  int64
	Since   now.Instant
	Planned bool // it will, from that day
	Gap     Gap  // in which no charter held before it
	Turns   []Turn
}

// Retold tells what each charter changed of what customers may expect, the last one
// first; those that changed nothing are left out. The charters come in the order in
// which they were in force, those that are planned last. A promise is known by its
// key through all of them, so that one that was suspended and comes back is held
// against what it was. The days are those of a zone.
func Retold(all []Held, zone *time.Location) (chapters []Chapter) {
	h := history{zone: zone, made: map[string]made{}, open: map[string]place{}}
	for at, held := range all {
		h.hold(held, at, all)
	}
	for at := len(h.chapters) - 1; at > 0; at-- {
		if c := h.chapters[at]; len(c.Turns) > 0 || c.Gap.Since != 0 {
			chapters = append(chapters, c)
		}
	}
	return chapters
}

// made is a promise as it was last made to customers.
type made struct {
	promise.Promise
	until  hours.Date // the day after the last on which it was; zero: it still is
	begun  bool       // its first day came
	listed int        // the place of the last charter that has it
}

// place is where a turn stands.
type place struct{ chapter, turn int }

type history struct {
	zone     *time.Location
	made     map[string]made
	open     map[string]place // of the turns that suspended what has not come back
	chapters []Chapter
}

// hold adds the chapter of one charter.
func (h *history) hold(held Held, at int, all []Held) {
	first, end := hours.DateIn(held.Since, h.zone), hours.Date(0)
	if at+1 < len(all) {
		end = hours.DateIn(all[at+1].Since, h.zone)
	}
	chapter := Chapter{Number: held.Number, Since: held.Since, Planned: held.Planned}
	if at > 0 && !all[at-1].Until.IsZero() && all[at-1].Until < held.Since {
		chapter.Gap = Gap{hours.DateIn(all[at-1].Until, h.zone), first}
	}
	h.chapters = append(h.chapters, chapter)
	public := held.Charter.Public()
	for _, p := range public.Promises {
		h.goOn(p, at, first, end)
	}
	if at == 0 {
		return
	}
	for _, p := range all[at-1].Charter.Public().Promises {
		if _, still := public.Promise(p.Key); !still {
			h.suspend(p, first)
		}
	}
}

// goOn adds how a promise of a charter went on, and remembers it where its time came
// before the next charter's.
func (h *history) goOn(p promise.Promise, at int, first, end hours.Date) {
	since := max(first, p.Since)
	went := Turn{Way: promise.Made, Is: p}
	was, known := h.made[p.Key]
	if known {
		went.Was, went.Way = was.Promise, wayOf(was.Promise, p)
		if left := was.left(first, at); was.begun && left < since {
			went.Gap = Gap{left, since}
		}
	}
	if went.Gap.Since != 0 && went.Way == "" {
		went.Way = promise.Resumed
	}
	if stands, suspended := h.open[p.Key]; suspended {
		h.chapters[stands.chapter].Turns[stands.turn].Gap.Until = since
		delete(h.open, p.Key)
	}
	if went.Way != "" {
		h.chapters[at].Turns = append(h.chapters[at].Turns, went)
	}
	if begun := p.Since <= first || end == 0 || p.Since < end; begun || !was.begun {
		was = made{p, dayAfter(p.Until), begun, at}
	} else {
		was.until, was.listed = was.left(first, at), at
	}
	h.made[p.Key] = was
}

// left is the day from which a promise was not made any more, where a charter that
// holds from a day follows it.
func (m made) left(first hours.Date, at int) hours.Date {
	if m.until != 0 && m.until < first || m.listed < at-1 {
		return m.until
	}
	return first
}

// suspend adds that a promise is made no more from a day on.
func (h *history) suspend(p promise.Promise, first hours.Date) {
	was := h.made[p.Key]
	at := len(h.chapters) - 1
	went := Turn{Way: promise.Suspended, Was: was.Promise}
	if was.begun {
		was.until = was.left(first, at)
		went.Gap.Since = was.until
		h.made[p.Key], h.open[p.Key] = was, place{at, len(h.chapters[at].Turns)}
	} else { // it was announced, and never made
		went.Way = promise.Dropped
		delete(h.made, p.Key)
	}
	h.chapters[at].Turns = append(h.chapters[at].Turns, went)
}

func dayAfter(day hours.Date) hours.Date {
	if day == 0 {
		return 0
	}
	return day + 1
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
			if pair[1] != "" && reading.Reweighed(pair[0], pair[1], l) {
				return promise.Altered
			}
		}
	}
	return ""
}
