package people

import (
	"database/sql"
	"slices"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// Colleague is somebody who has a right where it is asked for, with what they know
// and whether they are away.
type Colleague struct {
	Staff
	Knows []Skill
	Away  Absence // zero while here
}

// Colleagues lists those who are here and have a right for a case of an office and
// team, by how long they are here.
func Colleagues(tx *db.Tx, right Right, office, team ids.ID, at now.Instant) (able []Colleague, err error) {
	all, err := whoMay(tx, right)
	if err != nil {
		return nil, err
	}
	here, err := crew(tx, false)
	if err != nil {
		return nil, err
	}
	known := register{knows: map[ids.ID][]Skill{}}
	if err := known.readSkills(tx); err != nil {
		return nil, err
	}
	away, err := awayAt(tx, at)
	if err != nil {
		return nil, err
	}
	for _, s := range here {
		i := slices.IndexFunc(all, func(a Actor) bool { return a.ID == s.ID && a.CanIn(right, office, team) })
		if i < 0 {
			continue
		}
		s.Holdings = all[i].Holdings
		one := Colleague{Staff: s, Knows: known.knows[s.ID]}
		if j := slices.IndexFunc(away, func(a Absence) bool { return a.Staff == s.ID }); j >= 0 {
			one.Away = away[j]
		}
		able = append(able, one)
	}
	return able, nil
}

// Has says that the colleague has a skill.
func (c Colleague) Has(skill ids.ID) bool { return listed(c.Knows, skill) }

// IsAway says that the colleague is away at the moment.
func (c Colleague) IsAway() bool { return c.Away.Staff != 0 }

// SkillName is what a skill is called; "" for none, and for one that is dropped.
func SkillName(tx *db.Tx, skill ids.ID) (name string, err error) {
	if skill == 0 {
		return "", nil
	}
	err = tx.Row(`SELECT k.name FROM people_skills k WHERE k.id = $1`, skill).Scan(&name)
	if err == db.ErrNone {
		err = nil
	}
	return name, err
}

// HasSkill says whether somebody has a skill.
func HasSkill(tx *db.Tx, staff, skill ids.ID) (bool, error) {
	var n int
	err := tx.Row(`SELECT COUNT(*) FROM people_skilled k WHERE k.staff = $1 AND k.skill = $2`, staff, skill).Scan(&n)
	return n > 0, err
}

// Able lists who is here and has a skill, by its name; nobody where there is none of
// that name.
func Able(tx *db.Tx, skill string) ([]ids.ID, error) {
	return db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) { return id, rows.Scan(&id) },
		`SELECT s.staff FROM people_skilled s JOIN people_skills k ON k.id = s.skill JOIN people_staff p ON p.id = s.staff
		WHERE k.name = $1 AND p.gone = 0 ORDER BY s.staff`, skill)
}
