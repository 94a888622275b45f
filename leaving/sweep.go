package leaving

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/people"
)

// Sweep lets those go whose planned last day is over. One who cannot go does not
// stop the others, and stays among what managers owe; why is said once, and on
// their page.
func (d Desk) Sweep(ctx context.Context, at now.Instant) error {
	var due []people.Leaver
	err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		due, err = people.LeaversBy(tx, at)
		return err
	})
	faults := []error{err}
	for _, each := range due {
		err := d.DB.Deed(ctx, func(tx *db.Tx) error {
			heirs, err := stillHere(tx, each)
			if err != nil {
				return err
			}
			return d.leave(tx, people.Program(), each.Staff, heirs, at)
		})
		if d.Told.anew(each.Staff, err) {
			faults = append(faults, fmt.Errorf("leaving: the last day of %v is over: %w", each.Staff, err))
		}
	}
	return errors.Join(faults...)
}

// stillHere gives the heirs of a plan: in the place of those who left meanwhile,
// whoever planned it, or else the manager who is here longest. That manager, too, has
// the cases or visits of which one is private and was not the planner's to give away.
func stillHere(tx *db.Tx, l people.Leaver) (Heirs, error) {
	heirs := planned(l)
	for kind, id := range heirs {
		there, err := firstHere(tx, l.Staff, id, l.By)
		if err != nil {
			return nil, err
		}
		heirs[kind] = there
	}
	for kind, may := range map[Kind]func(*db.Tx, people.Actor, ids.ID, people.Staff) error{
		Cases: casework.MayInherit, Visits: casework.MayInheritVisits,
	} {
		if err := toManager(tx, l, heirs, kind, may); err != nil {
			return nil, err
		}
	}
	return heirs, nil
}

// toManager has a manager inherit what whoever planned it may not give to the heir.
func toManager(tx *db.Tx, l people.Leaver, heirs Heirs, kind Kind, may func(*db.Tx, people.Actor, ids.ID, people.Staff) error) error {
	id, err := heirs.of(kind)
	if err != nil || l.By == 0 {
		return nil // nobody planned it, or nobody inherits: that is refused when it is handed over
	}
	planner, err := people.ActorOf(tx, l.By)
	if err != nil {
		return err
	}
	to, err := people.StaffOf(tx, id)
	if err != nil {
		return err
	}
	if err := may(tx, planner, l.Staff, to); !fault.Is(err, fault.KindInvalid) && !fault.Is(err, fault.KindForbidden) {
		return err
	}
	heirs[kind], err = firstHere(tx, l.Staff)
	return err
}

// firstHere gives the first of some people who is here, or else the manager who
// is here longest.
func firstHere(tx *db.Tx, leaver ids.ID, wanted ...ids.ID) (ids.ID, error) {
	for _, id := range wanted {
		if id == 0 || id == leaver {
			continue
		}
		if here, err := people.Here(tx, id); err != nil || here {
			return id, err
		}
	}
	managers, err := people.Holders(tx, 0, people.Manager)
	for _, each := range managers {
		if each.ID != leaver && !each.Joined.IsZero() {
			return each.ID, err
		}
	}
	return 0, err
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
func (d Desk) stuck(ctx context.Context, l people.Leaver) (why language.Message, err error) {
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		heirs, err := stillHere(tx, l)
		if err == nil {
			err = d.leave(tx, people.Program(), l.Staff, heirs, d.Now())
		}
		if err == nil {
			err = errTried
		}
		return err
	})
	if errors.Is(err, errTried) {
		return why, nil
	}
	if told := fault.Of(err); told.Kind != fault.KindBroken {
		return told.Say, nil
	}
	return why, err
}
