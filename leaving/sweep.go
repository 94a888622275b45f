package leaving

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/publishing"
)

// Sweep lets those go whose planned last day is over. One who cannot go does not
// stop the others, and stays among what managers owe; why is said once, and on
// their page. They get in no more, whatever stands in the way.
func (d Desk) Sweep(ctx context.Context, at now.Instant) error {
	var due []people.Leaver
	err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		due, err = people.LeaversBy(tx, at)
		return err
	})
	faults := []error{err}
	for _, each := range due {
		err := d.comes(ctx, each.Staff, at)
		if err != nil {
			faults = append(faults, d.shutOut(ctx, each.Staff, at))
		}
		if d.Told.anew(each.Staff, err) {
			faults = append(faults, fmt.Errorf("leaving: the last day of %v is over: %w", each.Staff, err))
		}
	}
	return errors.Join(faults...)
}

// comes lets somebody go whose last day is over.
func (d Desk) comes(ctx context.Context, staff ids.ID, at now.Instant) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error { return d.leaveAsPlanned(tx, staff, at) })
}

// over reads what is planned for somebody whose last day is over; false where that
// was called off, put off or done a moment ago. It stays so until the deed is over.
func over(tx *db.Tx, staff ids.ID, at now.Instant) (l people.Leaver, is bool, err error) {
	here, err := people.Here(tx, staff)
	if err != nil || !here {
		return l, false, err
	}
	l, err = people.LeaverOf(tx, staff)
	return l, err == nil && !l.At.IsZero() && l.At <= at, err
}

// shutOut ends the ways in of who cannot go yet. Who may not be let go keeps them:
// why is what stands in the way already.
func (d Desk) shutOut(ctx context.Context, staff ids.ID, at now.Instant) error {
	err := d.DB.Deed(ctx, func(tx *db.Tx) error {
		l, is, err := over(tx, staff, at)
		if err != nil || !is {
			return err
		}
		if _, err := decided(tx, l); err != nil {
			return err
		}
		return people.ShutOut(tx, people.Program(), l.Staff, at)
	})
	if fault.Is(err, fault.KindBroken) {
		return err
	}
	return nil
}

// leaveAsPlanned does what is planned for somebody whose last day is over.
func (d Desk) leaveAsPlanned(tx *db.Tx, staff ids.ID, at now.Instant) error {
	l, is, err := over(tx, staff, at)
	if err != nil || !is {
		return err
	}
	g, err := stillHere(tx, l)
	if err != nil {
		return err
	}
	return d.leave(tx, people.Program(), l.Staff, g, at)
}

// given is who gets what somebody owns: of a plan, with whoever made it, and the
// managers who stand in, the one who is here longest first.
type given struct {
	Heirs
	Planner  people.Actor
	Managers []people.Staff
}

// stillHere gives the heirs of a plan: in the place of those who left meanwhile,
// whoever planned it, or else the manager who is here longest, who gets what only who
// publishes may have, too, where the heir does not.
func stillHere(tx *db.Tx, l people.Leaver) (g given, err error) {
	g.Heirs = planned(l)
	if g.Planner, err = decided(tx, l); err != nil {
		return g, err
	}
	if g.Managers, err = managersHere(tx, l.Staff); err != nil {
		return g, err
	}
	for kind, id := range g.Heirs {
		if g.Heirs[kind], err = g.firstHere(tx, l.Staff, id, l.By); err != nil {
			return g, err
		}
	}
	documents, err := g.of(Documents)
	if err != nil {
		return g, nil // where there are any, that is said when they are handed over
	}
	to, err := people.StaffOf(tx, documents)
	if err == nil && fault.Is(publishing.MayInherit(tx, people.Program(), l.Staff, to), fault.KindInvalid) {
		g.Heirs[Documents], err = g.firstHere(tx, l.Staff)
	}
	return g, err
}

// decided gives whoever planned a leaving; nobody where a restore did. Forbidden
// where the leaver has become somebody whom that person does not let go.
func decided(tx *db.Tx, l people.Leaver) (planner people.Actor, err error) {
	if l.By == 0 {
		return planner, nil
	}
	if planner, err = people.ActorOf(tx, l.By); err != nil {
		return planner, err
	}
	s, err := people.StaffOf(tx, l.Staff)
	if err == nil && s.Is(people.Manager) && l.By != l.Staff {
		if _, err = people.LettingGo(tx, planner, l.Staff); fault.Is(err, fault.KindForbidden) {
			err = fault.Forbidden(say.CrewLeaveManagers())
		}
	}
	return planner, err
}

// firstHere gives the first of some people who is here, or else the manager who
// is here longest.
func (g given) firstHere(tx *db.Tx, leaver ids.ID, wanted ...ids.ID) (ids.ID, error) {
	for _, id := range wanted {
		if id == 0 {
			continue
		}
		if able, err := people.Inherits(tx, leaver, id); err != nil || able {
			return id, err
		}
	}
	for _, each := range g.Managers {
		return each.ID, nil
	}
	return 0, nil
}

// managersHere lists the managers who are here, the one who is here longest first.
func managersHere(tx *db.Tx, leaver ids.ID) (here []people.Staff, err error) {
	managers, err := people.Holders(tx, 0, people.Manager)
	for _, each := range managers {
		if err == nil && each.ID != leaver && !each.Joined.IsZero() {
			each, err = people.StaffOf(tx, each.ID) // with their roles
			here = append(here, each)
		}
	}
	return here, err
}

// Told is what was said already of those who cannot go.
type Told struct {
	mutex sync.Mutex
	why   map[ids.ID]string
}

// anew says whether a fault is another one than was said of somebody last; no
// fault is none. Nothing is kept in mind where there is no Told.
func (t *Told) anew(staff ids.ID, err error) bool {
	if t == nil {
		return err != nil
	}
	t.mutex.Lock()
	defer t.mutex.Unlock()
	if err == nil {
		delete(t.why, staff)
		return false
	}
	if t.why == nil {
		t.why = map[ids.ID]string{}
	}
	before := t.why[staff]
	t.why[staff] = err.Error()
	return before != err.Error()
}

// errTried ends the trial of a leaving.
var errTried = errors.New("leaving: only tried")

// stuck says why a leaving whose last day is over cannot be done: it is tried,
// and nothing of it stays.
func (d Desk) stuck(ctx context.Context, staff ids.ID) (why language.Message, err error) {
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := d.leaveAsPlanned(tx, staff, d.Now()); err != nil {
			return err
		}
		return errTried
	})
	if errors.Is(err, errTried) {
		return why, nil
	}
	if told := fault.Of(err); told.Kind != fault.KindBroken {
		return told.Say, nil
	}
	return why, err
}
