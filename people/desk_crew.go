package people

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Crew lists the people whom the actor manages, or whose absence: those who are
// here or invited, or those who left. By name. Who manages absence may.
func (d Desk) Crew(ctx context.Context, who Actor, gone bool) (all []Member, err error) {
	if err := who.May(ManageAbsence); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		everybody, err := crew(tx, gone)
		if err != nil {
			return err
		}
		known, err := readRegister(tx, d.Now())
		if err != nil {
			return err
		}
		all = nil
		for _, s := range everybody {
			s.Holdings = known.holdings[s.ID]
			if may := mayWith(who, s); may.Change || may.Absent {
				all = append(all, known.member(s, may))
			}
		}
		return nil
	})
	return all, err
}

// Member shows one person to those who manage people, or their absence. NotFound
// for who does so elsewhere.
func (d Desk) Member(ctx context.Context, who Actor, staff ids.ID) (p Profile, err error) {
	if err := who.May(ManageAbsence); err != nil && !who.Can(ManagePeople) {
		return p, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		s, err := StaffOf(tx, staff)
		if errors.Is(err, db.ErrNone) {
			return fault.NotFound()
		}
		if err != nil {
			return err
		}
		may := mayWith(who, s)
		if !may.Change && !may.Absent {
			return fault.NotFound()
		}
		known, err := readRegister(tx, d.Now())
		if err != nil {
			return err
		}
		others, err := managing(tx)
		if err != nil {
			return err
		}
		may.Roles = may.Change && mayChangeRoles(who, s, others) == nil
		if err := mayNote(tx, who, s, d.Now()); fault.Is(err, fault.KindForbidden) {
			may.Ask, may.Absent = may.Absent, false
		} else if err != nil {
			return err
		}
		p.Member = known.member(s, may)
		return d.profile(tx, &p)
	})
	return p, err
}

// mayWith says what the actor may do with a person.
func mayWith(who Actor, s Staff) May {
	change := mayHandle(who, s) == nil
	return May{
		Change: change, Leave: change && mayLetGo(who, s) == nil, Invite: change && mayReopen(who, s) == nil,
		Absent: who.CanAt(ManageAbsence, s.Office, s.Team),
	}
}

func (d Desk) profile(tx *db.Tx, p *Profile) (err error) {
	if p.Office, err = OfficeOf(tx, p.Staff.Office); err != nil {
		return err
	}
	if p.Own, err = ownHours(tx, p.ID); err != nil {
		return err
	}
	if p.Absences, err = absencesOf(tx, p.ID, hours.DateIn(d.Now(), p.Office.Zone)); err != nil {
		return err
	}
	if p.Known, err = allSkills(tx); err != nil {
		return err
	}
	if p.Spoken, err = spokenBy(tx, p.ID); err != nil {
		return err
	}
	organisation, err := OrganisationOf(tx)
	if err != nil {
		return err
	}
	p.Served = organisation.Languages
	if p.Factor, err = hasFactor(tx, p.ID); err != nil {
		return err
	}
	p.Offices, p.Teams, err = places(tx)
	return err
}

// Places lists the offices and teams, the oldest first. All who serve may.
func (d Desk) Places(ctx context.Context, who Actor) (offices []Office, teams []Team, err error) {
	if err := who.May(Serve); err != nil {
		return nil, nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		offices, teams, err = places(tx)
		return err
	})
	return offices, teams, err
}

// Change changes a person's details. Who manages people may, where they do, and
// where the person is then. Unproved unless they proved lately who they are,
// when it changes what the person signs in with; of who joined that is for those
// alone who may open the account again, and for the person. Links that were sent
// before open nothing then, and the address before is told, or where there was none
// the other managers. Invalid names the field; Conflict when somebody else changed
// the person meanwhile. Nobody moves a person whose account they may open only then.
func (d Desk) Change(ctx context.Context, who Actor, staff ids.ID, c Change) error {
	if err := who.May(ManagePeople); err != nil {
		return err
	}
	tidy, err := tidyStaff(Staff{Name: c.Name, Email: c.Email, SignIn: c.SignIn, Language: c.Language}, BySlip)
	if err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		before, err := handled(tx, who, staff)
		if err != nil {
			return err
		}
		s := before
		s.Name, s.Email, s.SignIn, s.Language, s.Office, s.Team = tidy.Name, tidy.Email, tidy.SignIn, tidy.Language, c.Office, c.Team
		if err := cmp.Or(mayHandle(who, s), mayBring(who, before, s)); err != nil {
			return err
		}
		if err := checkPlace(tx, Staff{Office: s.Office, Team: s.Team}); err != nil {
			return err
		}
		if err := checkNames(tx, &s); err != nil {
			return err
		}
		if err := updateStaff(tx, s, c.Seen); err != nil {
			return err
		}
		if err := putSkills(tx, staff, c.Skills); err != nil {
			return err
		}
		if err := putSpoken(tx, staff, c.Spoken); err != nil {
			return err
		}
		if s.Email != before.Email || tidy.SignIn != before.SignIn { // a name that we make opens nothing by itself
			if err := d.signsInOtherwise(tx, who, before, s); err != nil {
				return err
			}
		}
		entry := who.Entry(d.Now(), "changed", "staff", staff)
		entry.Reason = details(before, s)
		return journal.Write(tx, entry)
	})
}

// signsInOtherwise ends what was sent to a person before they signed in by
// another address or name, and tells the address before: whoever writes an address
// of theirs there is let in by a forgotten password.
func (d Desk) signsInOtherwise(tx *db.Tx, who Actor, before, after Staff) error {
	at := d.Now()
	if err := who.Fresh(at); err != nil {
		return err
	}
	if who.ID != before.ID {
		if err := mayReopen(who, before); err != nil {
			return err
		}
	}
	if err := endLinks(tx, after.ID, at); err != nil {
		return err
	}
	if after.Email != before.Email {
		mailed, err := invitedByMail(tx, after.ID)
		if err != nil {
			return err
		}
		if mailed {
			if err := endInvite(tx, after.ID, at, "replaced"); err != nil {
				return err
			}
		}
	}
	if !before.came() {
		return nil
	}
	return tellOf(tx, who, before, at, say.CrewChangedSubject(), say.CrewChangedBody())
}

// Give gives a person a role in an office and team, or everywhere. Who manages
// people there may, and nobody to themselves while somebody else might;
// administrators are made by administrators alone, managers by managers. Unproved unless they proved lately who they are.
func (d Desk) Give(ctx context.Context, who Actor, staff ids.ID, h Holding) error {
	return d.holding(ctx, who, staff, h, "gave a role to", func(tx *db.Tx, at now.Instant) error {
		if err := checkHolding(tx, h); err != nil {
			return err
		}
		return insertHolding(tx, staff, h, at, who.ID)
	})
}

// TakeAway takes a role away from a person. Who might give it may, and nobody
// their own while somebody else might. Unproved
// unless they proved lately who they are; Conflict when nobody else would be
// manager, or administrator, any more. Forbidden where they might open that person's
// account only then.
func (d Desk) TakeAway(ctx context.Context, who Actor, staff ids.ID, h Holding) error {
	return d.holding(ctx, who, staff, h, "took a role from", func(tx *db.Tx, _ now.Instant) error {
		return deleteHolding(tx, staff, h)
	})
}

func (d Desk) holding(ctx context.Context, who Actor, staff ids.ID, h Holding, verb string, act func(*db.Tx, now.Instant) error) error {
	if err := who.May(ManagePeople); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := lockHoldings(tx); err != nil {
			return err
		}
		s, err := handled(tx, who, staff)
		if err != nil {
			return err
		}
		others, err := managing(tx)
		if err != nil {
			return err
		}
		if err := cmp.Or(mayChangeRoles(who, s, others), mayGive(who, h)); err != nil {
			return err
		}
		before, err := keptHolders(tx)
		if err != nil {
			return err
		}
		if err := act(tx, d.Now()); err != nil {
			return err
		}
		after, err := keptHolders(tx)
		if err != nil {
			return err
		}
		changed, err := StaffOf(tx, staff)
		if err != nil {
			return err
		}
		if err := cmp.Or(staysKept(before, after), mayBring(who, s, changed)); err != nil {
			return err
		}
		entry := who.Entry(d.Now(), verb, "staff", staff)
		entry.Reason = string(h.Role) + " " + placeCode(h.Office, h.Team)
		return journal.Write(tx, entry)
	})
}

// AddSkill adds a skill to the list that all offices share. Who sets up may.
func (d Desk) AddSkill(ctx context.Context, who Actor, name string) error {
	if err := who.May(SetUp); err != nil {
		return err
	}
	if name == "" {
		return fault.Invalid("name", say.ErrEnter(say.PeopleFieldName()))
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		id := ids.New()
		made, err := insertSkill(tx, id, name, d.Now())
		if err == nil && !made {
			err = fault.Invalid("name", say.CrewSkillThere(name))
		}
		if err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "added", "skill", id))
	})
}

// DropSkill takes a skill off the list, and from everybody who has it. Who sets
// up may.
func (d Desk) DropSkill(ctx context.Context, who Actor, skill ids.ID) error {
	if err := who.May(SetUp); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := deleteSkill(tx, skill); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "dropped", "skill", skill))
	})
}

// Skills lists the skills that the organisation knows of, by name. All who serve
// may.
func (d Desk) Skills(ctx context.Context, who Actor) (all []Skill, err error) {
	if err := who.May(Serve); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = allSkills(tx)
		return err
	})
	return all, err
}

// listed says that a skill is among others.
func listed(all []Skill, id ids.ID) bool {
	return slices.ContainsFunc(all, func(s Skill) bool { return s.ID == id })
}

// Has says that the person has a skill.
func (m Member) Has(skill ids.ID) bool { return listed(m.Knows, skill) }

// Self reads the actor's own row. All who serve may.
func (d Desk) Self(ctx context.Context, who Actor) (s Staff, err error) {
	if !who.Serves() {
		return s, fault.Forbidden(say.PeopleNotYours())
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		s, err = StaffOf(tx, who.ID)
		return err
	})
	if errors.Is(err, db.ErrNone) {
		err = fault.NotFound()
	}
	return s, err
}
