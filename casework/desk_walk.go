package casework

import (
	"cmp"
	"context"
	"slices"

	"vaada/clock"
	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/order"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/visit"
)

// Deed is one deed on a case's chart, with what the panels of actions add to
// it.
type Deed struct {
	procedure.Deed
	Slot    visit.Slot // the window that was chosen, where the step books a visit
	Ask     Asking     // whom the step asks, where it asks experts
	Wording *Wording   // the message as it was changed before it leaves; nil to let it go as it is
	Read    *Case      // the case as InHand read it for the same actor, so that the deed need not; may be nil

	silent now.Instant // when the mail came that brought it about and no program may answer; zero for none
}

// Walk does one deed on a case's chart: a step done, a question answered, the
// chart left or come back to, the last deed undone. Who leads cases may, and
// who serves in the role that the step asks for; who does a step of another role
// says why, in ReasonField. Invalid names the field to correct; Conflict says who was quicker, or that the chart has no such way.
func (d Desk) Walk(ctx context.Context, who people.Actor, number int64, deed procedure.Deed) error {
	return d.Do(ctx, who, number, Deed{Deed: deed})
}

// Do is Walk with what the step's panel added: the same people may, and the same
// faults come.
func (d Desk) Do(ctx context.Context, who people.Actor, number int64, deed Deed) error {
	if err := who.May(people.WalkCases); err != nil {
		return err
	}
	if deed.Kind == procedure.Moved {
		return fault.Invalid("deed", say.ProcedureNoSuchDeed()) // only MoveAll moves, what was previewed
	}
	return d.goes(ctx, who, number, deed)
}

// goes is Do for who was asked already.
func (d Desk) goes(ctx context.Context, who people.Actor, number int64, deed Deed) error {
	walk := func(tx *db.Tx, c *Case, at now.Instant) error {
		if deed.Seen != 0 && deed.Seen != c.State.Sequence {
			return movedOn(tx, c.ID)
		}
		if err := mayWalk(tx, who, c, deed.Kind); err != nil {
			return err
		}
		if deed.Kind == procedure.Undone {
			if err := readyToUndo(tx, c, at); err != nil {
				return err
			}
		}
		if err := reasoned(tx, who, c, &deed); err != nil {
			return err
		}
		if c.Owner == 0 && who.Kind == people.Person && who.CanIn(people.LeadCases, c.Office, c.Team) {
			c.Owner = who.ID
			if who.Office == c.Office {
				c.Team = who.Team
			}
			if c.Unreached != "" {
				if err := duty.HandOver(tx, c.ID, who.ID); err != nil {
					return err
				}
			}
		}
		return d.do(tx, who, c, deed, at)
	}
	if read := deed.Read; read != nil && read.Number == number {
		err := d.DB.Deed(ctx, func(tx *db.Tx) error {
			c := *read
			return d.within(tx, who, &c, verbs[deed.Kind], walk)
		})
		if err == nil {
			return nil
		} // it may have been refused for what does not stand any more
	}
	return d.on(ctx, who, people.WalkCases, number, verbs[deed.Kind], walk)
}

// mayWalk refuses those who do not lead cases any deed but the step or question
// in hand, when it asks for their role.
func mayWalk(tx *db.Tx, who people.Actor, c *Case, deed procedure.DeedKind) error {
	if who.CanIn(people.LeadCases, c.Office, c.Team) {
		return nil
	}
	if err := who.MayIn(people.WalkCases, c.Office, c.Team); err != nil {
		return err
	}
	if c.State.Standing == procedure.OnChart && (deed == procedure.Done || deed == procedure.Answering) {
		compiled, err := procedure.Of(tx, c.State.Edition)
		if err != nil {
			return err
		}
		if box := compiled.Box(c.State.Box); box != nil && box.Role != "" && who.Is(box.Role) {
			return nil
		}
	}
	return fault.Forbidden(say.PeopleNotYours())
}

// readyToUndo finds where the deeds before began, and refuses to undo what was done
// longer ago than managers allow, and a move to another edition.
func readyToUndo(tx *db.Tx, c *Case, at now.Instant) error {
	all, err := steps(tx, c.ID)
	if err != nil || len(all) == 0 {
		return err
	}
	state, err := replayed(all)
	if err != nil {
		return err
	}
	if c.State.Trail = state.Trail; c.movedLast() {
		return fault.Conflict(say.CaseworkUndoMoved())
	}
	if can, err := undoable(tx, all[len(all)-1].Left, at); err != nil || !can {
		return cmp.Or(err, error(fault.Conflict(say.CaseworkUndoOver())))
	}
	return nil
}

// movedLast says that a move to another edition is what would be undone.
func (c Case) movedLast() bool {
	last := len(c.State.Trail) - 1
	return last >= 0 && c.State.Trail[last].Moved
}

// undoable says whether what was done then can still be undone.
func undoable(tx *db.Tx, done, at now.Instant) (bool, error) {
	lasts, err := people.LengthOf(tx, people.SettingUndo)
	return at.Sub(done) <= lasts, err
}

// verbs are what the journal calls the deeds.
var verbs = map[procedure.DeedKind]string{
	procedure.Begun: "began", procedure.Done: "did a step of", procedure.Answering: "answered a question of",
	procedure.TimedOut: "timed out", procedure.Left: "left the chart of", procedure.CameBack: "came back to the chart of",
	procedure.Undone: "undid a deed of", procedure.Moved: "moved", procedure.Ended: "ended",
}

// walk does a deed that no panel adds to.
func (d Desk) walk(tx *db.Tx, who people.Actor, c *Case, deed procedure.Deed, at now.Instant) error {
	return d.do(tx, who, c, Deed{Deed: deed}, at)
}

// do walks the chart, keeps the rows, and brings about what comes of it, in the
// caller's deed.
func (d Desk) do(tx *db.Tx, who people.Actor, c *Case, deed Deed, at now.Instant) error {
	editions := []ids.ID{c.Procedure, deed.Edition, c.State.Edition}
	for _, place := range c.State.Stack {
		editions = append(editions, place.Edition)
	}
	if last := len(c.State.Trail) - 1; deed.Kind == procedure.Undone && last >= 0 {
		editions = append(editions, c.State.Trail[last].Edition) // where it goes back to
	}
	charts, err := procedure.ChartsOf(tx, editions...)
	if err != nil {
		return err
	}
	waited := c.Waiting
	deed.Actor, deed.Taken = who.ID, c.Taken
	if deed.Reader.Zone == nil {
		deed.Reader = language.Reader{Language: who.Language, Zone: who.Zone, Now: at}
	}
	if deed.Known, err = known(tx, who, c, charts.LooksUp(), at); err != nil {
		return err
	}
	if deed.Limits, err = limits(tx, who, c, charts, at); err != nil {
		return err
	}
	// On a copy: whoever reads the same state shares it, see stateOf.
	walked, err := procedure.Walk(charts, c.State, deed.Deed, at)
	if err != nil {
		return err
	}
	c.State = walked.State
	for _, row := range walked.Rows {
		if err := insertStep(tx, c.ID, who.Kind, row); err != nil {
			return err
		}
	}
	if err := toldSteps(tx, c, walked.Rows); err != nil {
		return err
	}
	if err := d.stand(tx, who, c, at); err != nil {
		return err
	}
	out := outcome{desk: d, tx: tx, who: who, c: c, deed: deed, at: at, unsent: map[string]bool{}}
	for _, effect := range walked.Effects {
		if err := out.bring(effect); err != nil {
			return err
		}
	}
	if deed.Kind == procedure.Moved || asksExperts(charts) {
		if err := out.questions(waited); err != nil {
			return err
		}
	}
	if c.State.Standing == procedure.HasEnded && c.Open() {
		return out.finish(c.State.Outcome, false)
	}
	return nil
}

// limits are what may be decided alone, where the box in hand asks.
func limits(tx *db.Tx, who people.Actor, c *Case, charts procedure.Charts, at now.Instant) (map[string]procedure.Delegated, error) {
	if compiled := charts.Editions[c.State.Edition]; compiled == nil || !bounded(compiled.Box(c.State.Box)) {
		return nil, nil
	}
	ledger, err := order.LedgerOf(tx, c.refunds(), at)
	if err != nil {
		return nil, err
	}
	own, err := ledger.Own(tx, who)
	if err != nil {
		return nil, err
	}
	supervisor, err := ledger.OfRole(tx, people.Supervisor)
	if err != nil {
		return nil, err
	}
	manager, err := ledger.OfRole(tx, people.Manager)
	return map[string]procedure.Delegated{order.Limit: {Own: own, Supervisor: supervisor, Manager: manager}}, err
}

// bounded says that a box has a field whose amount a delegated limit bounds.
func bounded(box *procedure.Box) bool {
	return box != nil && slices.ContainsFunc(box.Fields, func(f procedure.Field) bool { return f.Delegated == order.Limit })
}

// stand brings up to date what a case's place on its chart means: nobody has
// taken the new box yet, the old wait is over, the old step is no longer owed.
func (d Desk) stand(tx *db.Tx, who people.Actor, c *Case, at now.Instant) error {
	if c.Waiting != "" {
		if err := clock.Resume(tx, c.Matter(), at); err != nil {
			return err
		}
	}
	c.Waiting, c.WaitUntil, c.Taken = "", 0, 0
	if !c.Open() && c.State.Standing != procedure.HasEnded {
		if err := reopen(tx, who, c, at); err != nil {
			return err
		}
	}
	return duty.Settle(tx, duty.Step, c.ID)
}

// Take notes that somebody began to work on the step in hand: waiting ends,
// working begins. Who leads cases may. It changes nothing when somebody did
// before.
func (d Desk) Take(ctx context.Context, who people.Actor, number int64) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		c, err := loadFor(tx, who, people.LeadCases, number)
		if err != nil || !c.Taken.IsZero() || !c.Open() {
			return err
		}
		c.Taken = d.Now()
		if err := save(tx, &c); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(c.Taken, "took up a step of", "case", c.ID))
	})
}

// pauses are the waits during which promises may stand still.
var pauses = map[procedure.Awaited]promise.Wait{
	procedure.CustomersReply: promise.WaitCustomer,
	procedure.CallBackTime:   promise.WaitAgreed,
	procedure.VisitMade:      promise.WaitAgreed,
}
