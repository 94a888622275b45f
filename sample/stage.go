package sample

import (
	"container/heap"
	"context"
	"errors"
	"fmt"
	"iter"
	"time"

	"vaada/hours"
	"vaada/internal/now"
	"vaada/people"
)

// stage plays what happened to many customers side by side, in the order of
// time. Each story is told on its own, as one thing after the other; the stage
// goes from one to the next whenever time passes in it.
type stage struct {
	Rooms
	luck
	ctx       context.Context
	staff     staff
	telephone people.Actor
	office    people.Office
	words     spoken
	town      *town
	until     now.Instant
	due       cues
	told      int // cues so far
	calls     int
	mails     int
	decks     decks
}

// cue is when a story goes on.
type cue struct {
	at    now.Instant
	order int
	goOn  func() (now.Instant, bool)
	leave func()
}

type cues []cue

func (c cues) Len() int { return len(c) }
func (c cues) Less(i, j int) bool {
	return c[i].at < c[j].at || c[i].at == c[j].at && c[i].order < c[j].order
}
func (c cues) Swap(i, j int) { c[i], c[j] = c[j], c[i] }
func (c *cues) Push(one any) { *c = append(*c, one.(cue)) }
func (c *cues) Pop() any {
	last := (*c)[len(*c)-1]
	*c = (*c)[:len(*c)-1]
	return last
}

// story is one customer's matter while it is told.
type story struct {
	*stage
	person *person
	agent  people.Actor
	number int64
	pause  func(now.Instant) bool
}

// over ends the telling of a story: the present is reached, or a deed failed.
type over struct{ why error }

// tell puts a story on the stage, to begin at an instant.
func (s *stage) tell(at now.Instant, tale story, happens func(*story)) {
	var failed error
	goOn, leave := iter.Pull(func(pause func(now.Instant) bool) {
		defer func() {
			switch ended := recover().(type) {
			case nil:
			case over:
				failed = ended.why
			default:
				panic(ended)
			}
		}()
		tale.stage, tale.pause = s, pause
		happens(&tale)
	})
	s.wait(cue{at: at, leave: leave, goOn: func() (now.Instant, bool) {
		at, more := goOn()
		if failed != nil {
			panic(over{failed})
		}
		return at, more
	}})
}

func (s *stage) wait(c cue) {
	s.told++
	c.order = s.told
	heap.Push(&s.due, c)
}

// play tells all stories until the present.
func (s *stage) play() (err error) {
	defer func() {
		if ended, told := recover().(over); told {
			err = ended.why
		}
		for _, left := range s.due {
			left.leave()
		}
	}()
	for len(s.due) > 0 && s.due[0].at <= s.until {
		next := heap.Pop(&s.due).(cue)
		s.Hand.Set(max(next.at, s.Hand.Now()))
		at, more := next.goOn()
		if more {
			next.at = at
			s.wait(next)
		}
	}
	s.Hand.Set(s.until)
	return s.Casework.Sweep(s.ctx, s.until)
}

// at lets the story rest until an instant.
func (t *story) at(next now.Instant) {
	if !t.pause(max(next, t.now())) {
		panic(over{})
	}
}

func (s *stage) now() now.Instant { return s.Hand.Now() }

// after lets time pass on the wall.
func (t *story) after(low, high time.Duration) { t.at(t.now().Add(t.between(low, high))) }

// working lets opening hours pass.
func (t *story) working(low, high time.Duration) { t.at(t.opened(t.now(), t.between(low, high))) }

// opened gives when the office has been open for a length of time, and still
// is.
func (s *stage) opened(from now.Instant, length time.Duration) now.Instant {
	at, known := s.office.Calendar.After(from, length)
	if known && !s.office.Calendar.IsOpen(at) {
		at, known = s.office.Calendar.NextOpening(at)
	}
	if !known {
		panic(over{errors.New("sample: the calendar has too few hours")})
	}
	return at
}

// workday gives when so many working days are over.
func (s *stage) workday(from now.Instant, days int64) now.Instant {
	at, known := s.office.Calendar.Due(from, hours.Limit{Value: days, Unit: hours.InDays, Counting: hours.Working})
	if !known {
		panic(over{errors.New("sample: the calendar has too few days")})
	}
	return at
}

// did ends the telling when a deed failed.
func (s *stage) did(err error) {
	if err != nil {
		panic(over{fmt.Errorf("sample: at %s: %w", s.now().In(s.office.Zone).Format(time.DateTime), err)})
	}
}

// swept judges what fell due.
func (s *stage) swept() { s.did(s.Casework.Sweep(s.ctx, s.now())) }
