package casework

import (
	"context"
	"errors"
	"slices"
	"strings"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
)

// Older lists the editions of a procedure that open cases still walk although
// another is in force, the newest first. Who publishes may; they hear how many
// cases, not which.
func (d Desk) Older(ctx context.Context, who people.Actor, document string) (all []Older, err error) {
	if err := who.May(people.Publish); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all = nil
		before, err := olderThanInForce(tx, document)
		if err != nil {
			return err
		}
		counted, err := standings(tx, before)
		if err != nil {
			return err
		}
		for i, each := range before {
			if counted[i].Cases() > 0 {
				all = append(all, Older{Edition: each, Standings: counted[i]})
			}
		}
		return nil
	})
	return all, err
}

// olderThanInForce lists the editions that cases can walk beside the one in force,
// the newest first: those that retired, and those withdrawn from force.
func olderThanInForce(tx *db.Tx, document string) (before []edition.Edition, err error) {
	inForce, err := edition.InForceID(tx, edition.Procedure, document)
	if err != nil {
		return nil, notInForce(err)
	}
	all, err := edition.AllOf(tx, edition.Procedure, document)
	for _, each := range all {
		if err != nil || each.Edition.ID == inForce {
			continue
		}
		was := each.State == edition.Retired
		if each.State == edition.Withdrawn {
			was, err = wasInForce(tx, each.Edition.ID)
		}
		if was {
			before = append(before, each.Edition)
		}
	}
	return before, err
}

// wasInForce says that an edition was in force once, so that cases began on it.
func wasInForce(tx *db.Tx, id ids.ID) (bool, error) {
	stages, err := edition.StagesOf(tx, id)
	return slices.ContainsFunc(stages, func(s edition.Stage) bool { return s.State == edition.Published }), err
}

// notInForce is NotFound where a procedure has no edition in force.
func notInForce(err error) error {
	if errors.Is(err, db.ErrNone) {
		return fault.NotFound()
	}
	return err
}

// Moving previews the move of the open cases of an older edition to the one in
// force: where they stand, and what is suggested to take the place of each box.
// Who publishes may; they hear how many cases, not which. NotFound where there is
// no such edition, or it is in force.
func (d Desk) Moving(ctx context.Context, who people.Actor, document string, number int64) (m Moving, err error) {
	if err := who.May(people.Publish); err != nil {
		return m, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		m, err = moving(tx, document, number)
		return err
	})
	return m, err
}

func moving(tx *db.Tx, document string, number int64) (m Moving, err error) {
	before, err := olderThanInForce(tx, document)
	if err != nil {
		return m, err
	}
	at := slices.IndexFunc(before, func(e edition.Edition) bool { return e.Number == number })
	if at < 0 {
		return m, fault.NotFound()
	}
	m.Older = before[at]
	newer, err := edition.InForceID(tx, edition.Procedure, document)
	if err != nil {
		return m, err
	}
	if m.Newer, err = edition.Head(tx, newer); err != nil {
		return m, err
	}
	from, err := procedure.Of(tx, m.Older.ID)
	if err != nil {
		return m, err
	}
	to, err := procedure.Of(tx, newer)
	if err != nil {
		return m, err
	}
	m.From, m.To = from.Chart, to.Chart
	counted, err := standings(tx, before[at:at+1])
	if err != nil {
		return m, err
	}
	m.Standings, m.Mapping = counted[0], procedure.Suggest(m.From, m.To)
	m.Last, err = lastMove(tx, document, m.Older.ID)
	return m, err
}

// MoveAll moves the open cases of an older edition to the one in force, each in a
// deed of its own: the first ones at once, the others by Sweep. Who publishes may,
// whoever leads the cases. A case is moved from where it stands when its turn
// comes; one that has left its procedure by then, or stands where nothing takes
// its place, stays. Invalid names a box with cases that nothing takes the place
// of, or asks for a reason; Conflict when another edition came into force, or
// somebody moves them already.
func (d Desk) MoveAll(ctx context.Context, who people.Actor, o Order) (m Move, err error) {
	if err := who.May(people.Publish); err != nil {
		return m, err
	}
	if m, err = d.order(ctx, who, o); err != nil {
		return m, err
	}
	if err := d.moveOn(ctx, m.ID, moveBatch); err != nil {
		return m, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		m, err = moveOf(tx, m.ID)
		return err
	})
	return m, err
}

// order writes down what is to be moved, and how.
func (d Desk) order(ctx context.Context, who people.Actor, o Order) (m Move, err error) {
	before, err := d.Moving(ctx, who, o.Document, o.Older)
	if err != nil {
		return m, err
	}
	mapping, faults := before.decided(o.Mapping)
	reason := strings.TrimSpace(o.Reason)
	switch {
	case reason == "":
		faults = append(faults, fault.Invalid("reason", say.ProcedureReasonWanted()))
	case len([]rune(reason)) > longest:
		faults = append(faults, fault.Invalid("reason", say.ErrLong(say.MoveFieldReason(), longest)))
	}
	if err := fault.All(faults...); err != nil {
		return m, err
	}
	m = Move{
		ID: ids.New(), Document: o.Document, Older: before.Older.ID, Newer: o.Newer, Mapping: mapping, Reason: reason,
		Made: d.Now(), By: who.ID,
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		inForce, err := edition.InForceID(tx, edition.Procedure, o.Document)
		if err != nil {
			return notInForce(err)
		}
		if inForce != o.Newer || before.Newer.ID != o.Newer {
			return fault.Conflict(say.MoveNewerStill())
		}
		if err := insertMove(tx, m); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(m.Made, "moved open cases of", "procedure", m.Older))
	})
	return m, err
}
