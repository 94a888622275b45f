package people

import (
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// crew lists those who are here or invited, or those who left.
func crew(tx *db.Tx, gone bool) ([]Staff, error) {
	condition := "s.gone = 0"
	if gone {
		condition = "s.gone <> 0"
	}
	return db.Collect(tx, func(rows *sql.Rows) (Staff, error) { return scanStaff(rows) },
		`SELECT `+staffColumns+` FROM people_staff s WHERE `+condition+` ORDER BY s.id LIMIT 2000`)
}

// register is what lists show of everybody, read in a few goes.
type register struct {
	at       now.Instant
	offices  map[ids.ID]Office
	teams    map[ids.ID]Team
	holdings map[ids.ID][]Holding
	invites  map[ids.ID]Invite
	away     map[ids.ID]Absence
	knows    map[ids.ID][]Skill
	speaks   map[ids.ID][]language.Language
}

func readRegister(tx *db.Tx, at now.Instant) (r register, err error) {
	r = register{
		at: at, offices: map[ids.ID]Office{}, teams: map[ids.ID]Team{}, holdings: map[ids.ID][]Holding{},
		invites: map[ids.ID]Invite{}, away: map[ids.ID]Absence{}, knows: map[ids.ID][]Skill{}, speaks: map[ids.ID][]language.Language{},
	}
	offices, teams, err := places(tx)
	if err != nil {
		return r, err
	}
	for _, each := range offices {
		r.offices[each.ID] = each
	}
	for _, each := range teams {
		r.teams[each.ID] = each
	}
	for _, read := range []func(*db.Tx) error{r.readHoldings, r.readInvites, r.readAway, r.readSkills, r.readSpoken} {
		if err := read(tx); err != nil {
			return r, err
		}
	}
	return r, nil
}

// each reads rows one by one.
func each(tx *db.Tx, take func(*sql.Rows) error, query string, arguments ...any) error {
	_, err := db.Collect(tx, func(rows *sql.Rows) (struct{}, error) { return struct{}{}, take(rows) }, query, arguments...)
	return err
}

func (r register) readHoldings(tx *db.Tx) error {
	return each(tx, func(rows *sql.Rows) error {
		var staff ids.ID
		var h Holding
		err := rows.Scan(&staff, &h.Role, &h.Office, &h.Team)
		r.holdings[staff] = append(r.holdings[staff], h)
		return err
	}, `SELECT staff, role, office, team FROM people_holdings ORDER BY given, role, office, team`)
}

func (r register) readInvites(tx *db.Tx) error {
	return each(tx, func(rows *sql.Rows) error {
		i, err := scanInvite(rows)
		r.invites[i.Staff] = i
		return err
	}, `SELECT `+inviteColumns+` FROM people_invites i WHERE i.ended = 0`)
}

func (r register) readAway(tx *db.Tx) error {
	away, err := awayAt(tx, r.at)
	for _, a := range away {
		r.away[a.Staff] = a
	}
	return err
}

func (r register) readSkills(tx *db.Tx) error {
	return each(tx, func(rows *sql.Rows) error {
		var staff ids.ID
		var s Skill
		err := rows.Scan(&staff, &s.ID, &s.Name)
		r.knows[staff] = append(r.knows[staff], s)
		return err
	}, `SELECT d.staff, k.id, k.name FROM people_skilled d JOIN people_skills k ON k.id = d.skill ORDER BY k.id`)
}

func (r register) readSpoken(tx *db.Tx) error {
	return each(tx, func(rows *sql.Rows) error {
		var staff ids.ID
		var l language.Language
		err := rows.Scan(&staff, &l)
		r.speaks[staff] = append(r.speaks[staff], l)
		return err
	}, `SELECT staff, language FROM people_spoken ORDER BY staff, language`)
}

// member adds to a person what lists show beside.
func (r register) member(s Staff, may May) Member {
	return Member{
		Staff: s, OfficeName: r.offices[s.Office].Name, TeamName: r.teams[s.Team].Name,
		Invite: r.invites[s.ID], Away: r.away[s.ID], Knows: r.knows[s.ID], Speaks: r.speaks[s.ID], May: may,
	}
}

// places lists the offices and teams, the oldest first.
func places(tx *db.Tx) (offices []Office, teams []Team, err error) {
	known, err := db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) {
		err = rows.Scan(&id)
		return id, err
	}, `SELECT id FROM people_offices ORDER BY id`)
	if err != nil {
		return nil, nil, err
	}
	for _, id := range known {
		office, err := OfficeOf(tx, id)
		if err != nil {
			return nil, nil, err
		}
		offices = append(offices, office)
	}
	teams, err = db.Collect(tx, func(rows *sql.Rows) (t Team, err error) {
		var stored string
		if err = rows.Scan(&t.ID, &t.Office, &stored); err == nil {
			t.Name, err = named(stored)
		}
		return t, err
	}, `SELECT id, office, name FROM people_teams ORDER BY id`)
	return offices, teams, err
}

// updateStaff writes a person's details back, if nobody wrote them since they
// were seen.
func updateStaff(tx *db.Tx, s Staff, seen int64) error {
	rows, err := tx.Exec(`UPDATE people_staff SET name = $1, email = $2, sign_in = $3, language = $4, office = $5, team = $6,
		revision = revision + 1 WHERE id = $7 AND revision = $8 AND gone = 0`,
		s.Name, s.Email, s.SignIn, string(s.Language), s.Office, s.Team, s.ID, seen)
	if err == nil && rows == 0 {
		err = fault.Conflict(say.ErrChanged())
	}
	return err
}

// lockHoldings lets one deed at a time decide who is manager or administrator:
// of two who take each other's role away, the second sees what the first did.
func lockHoldings(tx *db.Tx) error {
	_, err := tx.Exec(`UPDATE people_organisation SET made = made WHERE id = 1`)
	return err
}

// keptHolders lists who is here, has joined, and holds a role that is kept on in
// all offices.
func keptHolders(tx *db.Tx) ([]keeper, error) {
	return db.Collect(tx, func(rows *sql.Rows) (h keeper, err error) {
		err = rows.Scan(&h.Staff, &h.Role)
		return h, err
	}, `SELECT s.id, h.role FROM people_staff s JOIN people_holdings h ON h.staff = s.id
		WHERE s.gone = 0 AND s.joined <> 0 AND h.office = 0 AND h.role IN ('manager', 'administrator') ORDER BY s.id, h.role`)
}

func deleteHolding(tx *db.Tx, staff ids.ID, h Holding) error {
	_, err := tx.Exec(`DELETE FROM people_holdings WHERE staff = $1 AND role = $2 AND office = $3 AND team = $4`,
		staff, string(h.Role), h.Office, h.Team)
	return err
}

func insertSkill(tx *db.Tx, id ids.ID, name string, at now.Instant) (made bool, err error) {
	rows, err := tx.Exec(`INSERT INTO people_skills (id, name, made) VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING`, id, name, at)
	return rows == 1, err
}

func deleteSkill(tx *db.Tx, skill ids.ID) error {
	if _, err := tx.Exec(`DELETE FROM people_skilled WHERE skill = $1`, skill); err != nil {
		return err
	}
	rows, err := tx.Exec(`DELETE FROM people_skills WHERE id = $1`, skill)
	if err == nil && rows == 0 {
		err = fault.NotFound()
	}
	return err
}

func scanSkill(rows *sql.Rows) (s Skill, err error) {
	err = rows.Scan(&s.ID, &s.Name)
	return s, err
}

func allSkills(tx *db.Tx) ([]Skill, error) {
	return db.Collect(tx, scanSkill, `SELECT k.id, k.name FROM people_skills k ORDER BY k.id LIMIT 500`)
}

func putSkills(tx *db.Tx, staff ids.ID, skills []ids.ID) error {
	if _, err := tx.Exec(`DELETE FROM people_skilled WHERE staff = $1`, staff); err != nil {
		return err
	}
	for _, skill := range skills {
		_, err := tx.Exec(`INSERT INTO people_skilled (staff, skill) SELECT CAST($1 AS BIGINT), k.id FROM people_skills k WHERE k.id = $2
			ON CONFLICT (staff, skill) DO NOTHING`, staff, skill)
		if err != nil {
			return err
		}
	}
	return nil
}

func spokenBy(tx *db.Tx, staff ids.ID) ([]language.Language, error) {
	return db.Collect(tx, func(rows *sql.Rows) (l language.Language, err error) {
		err = rows.Scan(&l)
		return l, err
	}, `SELECT language FROM people_spoken WHERE staff = $1 ORDER BY language`, staff)
}

func putSpoken(tx *db.Tx, staff ids.ID, spoken []language.Language) error {
	if _, err := tx.Exec(`DELETE FROM people_spoken WHERE staff = $1`, staff); err != nil {
		return err
	}
	for _, each := range spoken {
		if !each.Known() {
			continue
		}
		_, err := tx.Exec(`INSERT INTO people_spoken (staff, language) VALUES ($1, $2) ON CONFLICT (staff, language) DO NOTHING`,
			staff, string(each))
		if err != nil {
			return err
		}
	}
	return nil
}
