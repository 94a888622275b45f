package procedure

import (
	"fmt"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Bounds of how many automatic boxes one deed goes through: in one chart, where that has
// fewer boxes, and in all that it calls, which may call each other many times over.
const (
	fewRounds    = 1_000
	longestChain = 100_000
)

// Charts are the compiled editions that a case may walk.
type Charts struct {
	Editions map[ids.ID]*Compiled
	Called   map[string]ids.ID // the edition that a procedure box enters, by the chart's key
}

// Walked is what a deed leads to.
type Walked struct {
	State   State
	Rows    []Row    // the deed's own row first, then one for each automatic box it went through
	Effects []Effect // in order
}

// Walk does one deed at an instant and goes on through the automatic boxes
// behind it. The state given is not changed. A deed that the chart does not
// allow, or that came too late, is a fault which says what to do.
func Walk(charts Charts, state State, deed Deed, at now.Instant) (Walked, error) {
	w := Walked{State: state.copy()}
	if err := w.Step(charts, deed, at); err != nil {
		return Walked{}, err
	}
	return w, nil
}

// Step does in place what Walk does, for those who own the state: it brings the
// state forward and writes over the rows and effects of the step before. After
// a fault nothing of it is to be used any more.
func (w *Walked) Step(charts Charts, deed Deed, at now.Instant) error {
	if deed.Seen != 0 && deed.Seen != w.State.Sequence {
		return fault.Conflict(say.ProcedureMovedOn())
	}
	walk := walker{charts: charts, state: w.State, deed: deed, at: at, rows: w.Rows[:0], effects: w.Effects[:0]}
	if err := walk.act(); err != nil {
		return err
	}
	if err := walk.chain(); err != nil {
		return err
	}
	w.State, w.Rows, w.Effects = walk.state, walk.rows, walk.effects
	return nil
}

type walker struct {
	charts  Charts
	state   State
	deed    Deed
	at      now.Instant
	rows    []Row
	effects []Effect
}

func (w *walker) act() error {
	switch w.deed.Kind {
	case Begun:
		return w.begin()
	case Done:
		return w.complete()
	case Answering:
		return w.answer()
	case TimedOut:
		return w.timeOut()
	case Left:
		return w.leave()
	case CameBack:
		return w.comeBack()
	case Undone:
		return w.undo()
	case Moved:
		return w.move()
	case Ended:
		return w.end()
	}
	return fault.Invalid("deed", say.ProcedureNoSuchDeed())
}

// box gives the box the case stands on.
func (w *walker) box() (*Box, error) {
	compiled := w.charts.Editions[w.state.Edition]
	if compiled == nil {
		return nil, fault.Unavailable(say.ProcedureNoChart())
	}
	box := compiled.Box(w.state.Box)
	if box == nil {
		return nil, fault.Unavailable(say.ProcedureNoChart())
	}
	return box, nil
}

// standing gives the box of a case that is on its chart.
func (w *walker) standing() (*Box, error) {
	switch w.state.Standing {
	case NotBegun:
		return nil, fault.Conflict(say.ProcedureNotBegun())
	case OffChart:
		return nil, fault.Conflict(say.ProcedureOffChart())
	case HasEnded:
		return nil, fault.Conflict(say.ProcedureHasEnded())
	}
	return w.box()
}

// write makes the deed's own row and brings the state forward by it. A move to
// another edition ends nothing: who waited or worked goes on.
func (w *walker) write(row Row) error {
	if w.deed.Kind != Moved {
		row.Waited, row.Worked = w.spent()
	}
	row.Deed, row.Actor, row.Reason = w.deed.Kind, w.deed.Actor, w.deed.Reason
	return w.record(row)
}

func (w *walker) record(row Row) error {
	row.Sequence = w.state.Sequence + 1
	row.Left = w.at
	row.Entered = w.state.Entered
	if row.Edition == 0 {
		row.Edition, row.Stack, row.Box = w.state.Edition, w.state.Stack, w.state.Box
	}
	before := w.state.Standing
	if err := w.state.record(row); err != nil {
		return fault.Broken(err)
	}
	if !lives(before, row.Deed, w.state.Standing) {
		return fault.Broken(fmt.Errorf("procedure: %s led from %q to %q", row.Deed, before, w.state.Standing))
	}
	w.rows = append(w.rows, row)
	return nil
}

// spent gives how long the case waited for somebody and how long it was then
// worked on, in microseconds.
func (w *walker) spent() (waited, worked int64) {
	if w.state.Entered.IsZero() {
		return 0, 0
	}
	taken := w.deed.Taken
	if taken.IsZero() || taken > w.at {
		taken = w.at
	}
	taken = max(taken, w.state.Entered)
	return int64(taken - w.state.Entered), int64(max(w.at-taken, 0))
}
