package people

import (
	"context"
	"slices"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Start tells what was said about the first hour. Who sets things up may.
func (d Desk) Start(ctx context.Context, who Actor) (s Start, err error) {
	if err := who.May(SetUp); err != nil {
		return s, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		s, err = startOf(tx)
		return err
	})
	return s, err
}

// Skip leaves a step of the first hour out for now. Who sets things up may.
// NotFound when there is no such step.
func (d Desk) Skip(ctx context.Context, who Actor, step StartStep) error {
	return d.mark(ctx, who, step, "skipped")
}

// Settle says that a step of the first hour is right as it is. Who sets things
// up may. NotFound when there is no such step; Conflict of the first call, which
// is there or is not.
func (d Desk) Settle(ctx context.Context, who Actor, step StartStep) error {
	if step == StartCall {
		if err := who.May(SetUp); err != nil {
			return err
		}
		return fault.Conflict(say.StartCallNone())
	}
	return d.mark(ctx, who, step, "done")
}

// EndStart says that nobody needs to be led any longer. Who sets things up
// may.
func (d Desk) EndStart(ctx context.Context, who Actor) error {
	return d.mark(ctx, who, startOver, "done")
}

func (d Desk) mark(ctx context.Context, who Actor, step StartStep, state string) error {
	if err := who.May(SetUp); err != nil {
		return err
	}
	if step != startOver && !slices.Contains(StartSteps, step) {
		return fault.NotFound()
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error { return noteMark(tx, who, step, state, d.Now()) })
}

// SettleStep says that a step of the first hour is right, in the deed that does
// it. Who sets things up may.
func SettleStep(tx *db.Tx, who Actor, step StartStep, at now.Instant) error {
	if err := who.May(SetUp); err != nil {
		return err
	}
	return noteMark(tx, who, step, "done", at)
}

func noteMark(tx *db.Tx, who Actor, step StartStep, state string, at now.Instant) error {
	if err := putMark(tx, step, state, who.ID, at); err != nil {
		return err
	}
	entry := who.Entry(at, state, "step of the first hour", 0)
	entry.Reason = string(step)
	return journal.Write(tx, entry)
}
