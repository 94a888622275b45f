package casework

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"vaada/clock"
	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
)

// moveBatch is how many cases an order moves at a time; it looks at so many times
// as many for them.
const (
	moveBatch = 200
	lookTimes = 10
)

// moveAllOn goes on with the orders to move cases that are not finished. One that
// cannot go on does not stop the others.
func (d Desk) moveAllOn(ctx context.Context) error {
	var moves []Move
	err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		moves, err = unfinishedMoves(tx)
		return err
	})
	faults := []error{err}
	for _, m := range moves {
		faults = append(faults, d.moveOn(ctx, m.ID, moveBatch))
	}
	return errors.Join(faults...)
}

// moveOn brings an order past the next cases, moving at most so many, and to its
// end when there are no more.
func (d Desk) moveOn(ctx context.Context, id ids.ID, most int) error {
	var m Move
	var cases []standing
	err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		if m, err = moveOf(tx, id); err != nil {
			return err
		}
		cases, err = standingsAfter(tx, map[ids.ID]bool{m.Older: true}, m.after, most*lookTimes)
		return err
	})
	if err != nil {
		return err
	}
	var faults []error
	moved := 0
	for i, c := range cases {
		_, walks := c.on(m.Older)
		if !walks && i < len(cases)-1 {
			continue
		}
		if moved == most {
			return errors.Join(faults...)
		}
		moved++
		err := d.movePast(ctx, id, c.spot)
		if refused := (*fault.Fault)(nil); errors.As(err, &refused) {
			faults = append(faults, fmt.Errorf("casework: case %v stays where it is: %w", c.spot.matter, err))
			err = d.letStay(ctx, id, c.spot)
		}
		if err != nil {
			return errors.Join(append(faults, err)...)
		}
	}
	if len(cases) == most*lookTimes {
		return errors.Join(faults...)
	}
	return errors.Join(append(faults, d.DB.Deed(ctx, func(tx *db.Tx) error { return finishMove(tx, id, d.Now()) }))...)
}

// letStay goes past a case that cannot be moved, so that it stops no other.
func (d Desk) letStay(ctx context.Context, id ids.ID, at spot) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		m, err := moveOf(tx, id)
		if err != nil || !m.Finished.IsZero() || !m.after.before(at) {
			return err
		}
		return advance(tx, m, at, 0, 1)
	})
}

// movePast moves one case, where the order comes to it and it still walks the
// older edition, or lets it stay.
func (d Desk) movePast(ctx context.Context, id ids.ID, at spot) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		m, err := moveOf(tx, id)
		if err != nil {
			return err
		}
		if !m.Finished.IsZero() || !m.after.before(at) {
			return nil // another process was quicker
		}
		c, err := loadID(tx, at.matter)
		if err != nil {
			return err
		}
		box, walks := boxOn(m.Older, append(slices.Clone(c.State.Stack), procedure.Place{Edition: c.State.Edition, Box: c.State.Box}))
		switch {
		case !walks || !c.Open():
			return advance(tx, m, at, 0, 0)
		case m.stays(box):
			return advance(tx, m, at, 0, 1)
		}
		who, err := people.ActorOf(tx, m.By)
		if err != nil {
			who = people.Program() // whoever ordered it has left
		}
		charts, walked, err := m.walk(tx, &c, who, d.Now())
		if fault.Is(err, fault.KindConflict) {
			return advance(tx, m, at, 0, 1) // it left its procedure, or stands where nothing takes its place
		}
		if err != nil {
			return err
		}
		err = d.within(tx, who, &c, "moved", func(tx *db.Tx, c *Case, now now.Instant) error {
			return d.shift(tx, who, c, charts, walked, now)
		})
		if err != nil {
			return err
		}
		return advance(tx, m, at, 1, 0)
	})
}

// stays says that a person let the cases on a box stay.
func (m Move) stays(box string) bool {
	to, decided := m.Mapping[box]
	return decided && to == Stays
}

// walk moves a case on paper.
func (m Move) walk(tx *db.Tx, c *Case, who people.Actor, at now.Instant) (charts procedure.Charts, walked procedure.Walked, err error) {
	editions := []ids.ID{m.Newer, c.State.Edition}
	for _, place := range c.State.Stack {
		editions = append(editions, place.Edition)
	}
	if charts, err = procedure.ChartsOf(tx, editions...); err != nil {
		return charts, walked, err
	}
	deed := procedure.Deed{Kind: procedure.Moved, Edition: m.Newer, Mapping: m.Mapping, Reason: m.Reason, Actor: who.ID}
	walked, err = procedure.Walk(charts, c.State, deed, at)
	return charts, walked, err
}

// shift keeps what a move on paper led to. What was filled in, what the case waits
// for and since when it stands there are kept; where its own box became another,
// what is owed is what that one asks for, counted from then.
func (d Desk) shift(tx *db.Tx, who people.Actor, c *Case, charts procedure.Charts, walked procedure.Walked, at now.Instant) error {
	was := c.State
	c.State, c.Procedure = walked.State, walked.State.Here()[0].Edition
	for _, row := range walked.Rows {
		if err := insertStep(tx, c.ID, who.Kind, row); err != nil {
			return err
		}
	}
	if was.Edition == c.State.Edition {
		return nil // a chart that called was moved: the step in hand is the same
	}
	return d.stands(tx, c, charts.Editions[c.State.Edition].Box(c.State.Box), at)
}

// stands makes what is owed, or waited for, what the box asks for that a case was
// moved to, counted since it came to the box that this one takes the place of.
func (d Desk) stands(tx *db.Tx, c *Case, box *procedure.Box, at now.Instant) error {
	if err := duty.Settle(tx, duty.Step, c.ID); err != nil {
		return err
	}
	since := outcome{desk: d, tx: tx, who: people.Program(), c: c, at: c.State.Entered}
	waited := c.Waiting
	c.Waiting, c.WaitUntil = "", 0
	if waited != "" && (box.Kind != procedure.Delay || box.Wait.For != waited) {
		if err := clock.Resume(tx, c.Matter(), at); err != nil {
			return err
		}
	}
	if box.Kind != procedure.Delay {
		return since.owe(box)
	}
	until, err := since.waitsUntil(box)
	if err != nil {
		return err
	}
	if !until.IsZero() { // what is over by now was not over before now
		c.WaitUntil = max(until, at)
	}
	c.Waiting = waited
	if box.Wait.For == waited {
		return nil
	}
	since.at = at
	return since.waits(box)
}
