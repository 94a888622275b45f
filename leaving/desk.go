package leaving

import (
	"context"

	"vaada/casework"
	"vaada/duty"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/live"
	"vaada/internal/now"
	"vaada/people"
	"vaada/publishing"
	"vaada/visit"
)

// Desk is what others may ask of this room.
type Desk struct {
	DB     *db.DB
	Now    now.Clock
	People people.Desk
	Told   *Told // of those who cannot go; nil: it is said each time
}

// Estate shows what somebody owns, and who could get it. Who may let them go may:
// who manages people, where they do, and of a manager managers alone. NotFound for
// who does not manage the person.
func (d Desk) Estate(ctx context.Context, who people.Actor, staff ids.ID) (e Estate, err error) {
	if err := who.May(people.ManagePeople); err != nil {
		return e, err
	}
	profile, err := d.People.Member(ctx, who, staff)
	if err != nil {
		return e, err
	}
	if !profile.May.Change {
		return e, fault.NotFound()
	}
	if !profile.May.Leave {
		return e, fault.Forbidden(say.CrewLeaveManagers())
	}
	everybody, err := d.People.Everybody(ctx, who)
	if err != nil {
		return e, err
	}
	var here []people.Staff
	for _, each := range everybody {
		if each.ID != staff && !each.Joined.IsZero() {
			here = append(here, each)
		}
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if e, err = estateOf(tx, who, staff); err != nil {
			return err
		}
		e.Person = profile.Member
		return d.heirs(tx, who, &e, here)
	})
	if err == nil && !e.Planned.At.IsZero() && e.Planned.At <= d.Now() {
		e.Stuck, err = d.stuck(ctx, staff)
	}
	return e, err
}

// heirs finds who could have what somebody owns, of those who are here.
func (d Desk) heirs(tx *db.Tx, who people.Actor, e *Estate, here []people.Staff) (err error) {
	e.Heirs = map[Kind][]people.Staff{}
	for _, kind := range Kinds {
		switch {
		case e.Counts[kind] == 0:
			continue
		case kind == Cases:
			e.Heirs[kind], err = casework.Heirs(tx, who, e.Person.ID, here)
		case kind == Visits:
			e.Heirs[kind], err = casework.VisitHeirs(tx, who, e.Visits, here, d.Now())
		default:
			e.Heirs[kind] = e.heirs(kind, here)
		}
		if err != nil {
			return err
		}
	}
	e.Heirs[All] = e.ofAll(here)
	return nil
}

// estateOf asks every room what somebody owns there.
func estateOf(tx *db.Tx, who people.Actor, staff ids.ID) (e Estate, err error) {
	e.Counts = map[Kind]int{}
	if e.Cases, e.Counts[Cases], err = casework.OwnedBy(tx, who, staff, Most); err != nil {
		return e, err
	}
	if e.Visits, err = visit.Unreported(tx, who, staff); err != nil {
		return e, err
	}
	if e.Documents, err = publishing.OwnedBy(tx, who, staff); err != nil {
		return e, err
	}
	owed, err := duty.OwedBy(tx, who, staff)
	if err != nil {
		return e, err
	}
	rows, err := people.OwnedBy(tx, staff)
	if err != nil {
		return e, err
	}
	mine := map[ids.ID]bool{} // cases that go with what is owed for them
	for _, each := range rows {
		switch each.Kind {
		case "case":
			mine[each.Subject] = true
		case "visit", "upkeep":
		default:
			if !each.IsLeft() { // what is owed for a key goes along with it
				e.Keys = append(e.Keys, each)
			}
		}
	}
	for _, each := range owed {
		if each.Kind != duty.Report && each.Kind != duty.StillRight && !mine[each.Case] {
			e.Duties = append(e.Duties, each)
		}
	}
	e.Counts[Visits], e.Counts[Documents], e.Counts[Duties], e.Counts[Keys] = len(e.Visits), len(e.Documents), len(e.Duties), len(e.Keys)
	e.Planned, err = people.LeaverOf(tx, staff)
	return e, err
}

// HandOver gives what somebody owns to others, of every kind for which an heir is
// named; they stay, and are told by letter. Who may let them go may. Unproved unless
// they proved lately who they are; Invalid names the heir who cannot have it.
func (d Desk) HandOver(ctx context.Context, who people.Actor, staff ids.ID, heirs Heirs) error {
	if err := d.managesProved(ctx, who, staff); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		s, err := people.LettingGo(tx, who, staff)
		if err != nil {
			return err
		}
		e, err := estateOf(tx, who, staff)
		if err != nil {
			return err
		}
		handed := false
		for _, kind := range Kinds {
			if e.Counts[kind] == 0 || heirs[kind] == 0 && heirs[All] == 0 {
				continue
			}
			if err := hand(tx, who, staff, kind, given{Heirs: heirs}, d.Now()); err != nil {
				return err
			}
			handed = true
		}
		live.Touch(tx, casework.ListThing)
		if !handed {
			return nil
		}
		return people.TellHanded(tx, who, s, d.Now())
	})
}

// managesProved asks as manages does, and that the actor proved lately who they
// are.
func (d Desk) managesProved(ctx context.Context, who people.Actor, staff ids.ID) error {
	if err := who.May(people.ManagePeople); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	return d.manages(ctx, who, staff)
}

// manages asks whether the actor may let a person go.
func (d Desk) manages(ctx context.Context, who people.Actor, staff ids.ID) error {
	if err := who.May(people.ManagePeople); err != nil {
		return err
	}
	p, err := d.People.Member(ctx, who, staff)
	switch {
	case err != nil:
		return err
	case !p.May.Change:
		return fault.Forbidden(say.PeopleNotYours())
	case !p.May.Leave:
		return fault.Forbidden(say.CrewLeaveManagers())
	}
	return nil
}

// hand has a room hand over what it keeps of a kind.
func hand(tx *db.Tx, who people.Actor, staff ids.ID, kind Kind, g given, at now.Instant) error {
	id, err := g.of(kind)
	if err != nil {
		return err
	}
	to, err := people.Heir(tx, who, staff, id)
	if err != nil {
		return err
	}
	switch kind {
	case Visits:
		return casework.HandOverVisits(tx, who, staff, casework.Heir{Staff: to, Planner: g.Planner}, at)
	case Cases:
		return casework.HandOver(tx, who, staff, casework.Heir{Staff: to, Planner: g.Planner, Managers: g.Managers}, at)
	case Documents:
		return publishing.HandOver(tx, who, staff, to, at)
	case Keys:
		if err := mayKeep(tx, staff, to); err != nil {
			return err
		}
		if err := passRest(tx, who, staff, to.ID, at); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, "handed keys over to", "staff", to.ID))
	default:
		if err := casework.PassQuestions(tx, who, staff, casework.Heir{Staff: to, Planner: g.Planner}, at); err != nil {
			return err
		}
		if _, err := duty.PassAll(tx, staff, to.ID); err != nil {
			return err
		}
		if err := publishing.PassReviews(tx, who, staff, to.ID); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, "handed duties over to", "staff", to.ID))
	}
}

// mayKeep refuses to give what connects other systems to who does not look after
// it where the owner works: what is to be renewed would stand on nobody's page.
func mayKeep(tx *db.Tx, from ids.ID, to people.Staff) error {
	s, err := people.StaffOf(tx, from)
	if err != nil {
		return err
	}
	rows, err := people.OwnedBy(tx, from)
	if err != nil {
		return err
	}
	for _, each := range rows {
		if (each.Kind == "key" || each.Kind == "webhook") && !to.CanAt(keeps(each), s.Office, 0) {
			return fault.Invalid(Field(Keys), say.CrewLeaveKeeps())
		}
	}
	return nil
}

// passRest gives what only its row says is owned to somebody else, who owes it
// that every secret which the owner of before knows is renewed, or kept knowingly.
func passRest(tx *db.Tx, who people.Actor, from, to ids.ID, at now.Instant) error {
	rows, err := people.OwnedBy(tx, from)
	if err != nil {
		return err
	}
	for _, each := range rows {
		if each.Kind == "case" || each.Kind == "visit" || each.Kind == "upkeep" {
			continue
		}
		if err := people.Pass(tx, each.Kind, from, to, at); err != nil {
			return err
		}
		owes, err := people.LeaveBehind(tx, each, to, at)
		if err == nil && owes {
			err = journal.Write(tx, who.Entry(at, "left behind", each.Kind, each.Subject))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// Leave hands everything over that somebody owns and closes the account, in one
// deed: at once, or when their last day is over. Who may let them go may. Unproved
// unless they proved lately who they are; Invalid names the kind that nobody gets, or the heir who cannot have it; Conflict when they
// left already, or nobody else would be manager or administrator.
func (d Desk) Leave(ctx context.Context, who people.Actor, staff ids.ID, last hours.Date, heirs Heirs) error {
	if err := d.managesProved(ctx, who, staff); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		if last == 0 {
			return d.leave(tx, who, staff, given{Heirs: heirs}, at)
		}
		s, err := people.StaffOf(tx, staff)
		if err != nil {
			return err
		}
		office, err := people.OfficeOf(tx, s.Office)
		if err != nil {
			return err
		}
		until := (last + 1).Midnight(office.Zone)
		if until <= at {
			return fault.Invalid("last", say.CrewLeavePast())
		}
		return plan(tx, who, s, until, heirs, at)
	})
}

// plan writes a later last day down, and owes it to managers until then.
func plan(tx *db.Tx, who people.Actor, s people.Staff, until now.Instant, heirs Heirs, at now.Instant) error {
	for _, kind := range Kinds { // what is not owned today may be by then
		id, err := heirs.of(kind)
		if err != nil {
			return err
		}
		to, err := people.Heir(tx, who, s.ID, id)
		if err != nil {
			return err
		}
		switch kind {
		case Cases:
			err = casework.MayInherit(tx, who, s.ID, to)
		case Visits:
			err = casework.MayInheritVisits(tx, who, s.ID, to)
		case Documents:
			err = publishing.MayInherit(tx, who, s.ID, to)
		case Keys:
			err = mayKeep(tx, s.ID, to)
		}
		if err != nil {
			return err
		}
	}
	if _, err := people.PlanLeaving(tx, who, s.ID, until, heirs.stored(), at); err != nil {
		return err
	}
	if err := duty.Settle(tx, duty.Leaver, s.ID); err != nil {
		return err
	}
	return duty.Owe(tx, duty.Duty{
		Kind: duty.Leaver, Subject: s.ID, Role: people.Manager, Office: s.Office, Team: s.Team, Made: at, Due: until,
	})
}

// leave closes the account and hands everything over.
func (d Desk) leave(tx *db.Tx, who people.Actor, staff ids.ID, g given, at now.Instant) error {
	if _, err := people.Depart(tx, who, staff, at); err != nil {
		return err
	}
	e, err := estateOf(tx, who, staff)
	if err != nil {
		return err
	}
	for _, kind := range Kinds {
		if e.Counts[kind] > 0 {
			if err := hand(tx, who, staff, kind, g, at); err != nil {
				return err
			}
		}
	}
	if err := casework.LetGo(tx, who, staff, at); err != nil {
		return err
	}
	if err := casework.PassQuestions(tx, who, staff, casework.Heir{}, at); err != nil {
		return err
	}
	if _, err := duty.PassAll(tx, staff, 0); err != nil { // what came by itself: anybody of the role takes it
		return err
	}
	if err := duty.Settle(tx, duty.Leaver, staff); err != nil {
		return err
	}
	live.Touch(tx, casework.ListThing)
	return people.Settled(tx, staff)
}

// Stay calls a planned leaving off. Who may let them go may.
func (d Desk) Stay(ctx context.Context, who people.Actor, staff ids.ID) error {
	if err := d.manages(ctx, who, staff); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		if err := people.CallOff(tx, who, staff, at); err != nil {
			return err
		}
		return duty.Settle(tx, duty.Leaver, staff)
	})
}
