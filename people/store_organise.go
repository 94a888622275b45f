package people

import (
	"database/sql"
	"encoding/json"
	"strings"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
)

func updateOrganisation(tx *db.Tx, o Organisation, at now.Instant) error {
	name, err := json.Marshal(o.Name)
	if err != nil {
		return err
	}
	languages := make([]string, len(o.Languages))
	for i, l := range o.Languages {
		languages[i] = string(l)
	}
	_, err = tx.Exec(`UPDATE people_organisation SET name = $1, language = $2, languages = $3, currency = $4, changed = $5 WHERE id = 1`,
		string(name), string(o.Language), strings.Join(languages, " "), o.Currency, at)
	return err
}

// calledOf reads what an office or a team is called, and the office it is kept in.
func calledOf(tx *db.Tx, kind string, id ids.ID) (office ids.ID, name language.Text, err error) {
	query := `SELECT office, name FROM people_teams WHERE id = $1`
	if kind == "office" {
		query = `SELECT id, name FROM people_offices WHERE id = $1`
	}
	var stored string
	if err := tx.Row(query, id).Scan(&office, &stored); err != nil {
		return office, name, err
	}
	name, err = named(stored)
	return office, name, err
}

func updateName(tx *db.Tx, kind string, id ids.ID, name language.Text) error {
	written, err := json.Marshal(name)
	if err != nil {
		return err
	}
	update := `UPDATE people_teams SET name = $1 WHERE id = $2`
	if kind == "office" {
		update = `UPDATE people_offices SET name = $1 WHERE id = $2`
	}
	_, err = tx.Exec(update, string(written), id)
	return err
}

func updateCalendar(tx *db.Tx, id ids.ID, calendar hours.Document, at now.Instant) error {
	written, err := json.Marshal(calendar)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`UPDATE people_offices SET calendar = $1, zone = $2, changed = $3 WHERE id = $4`,
		string(written), calendar.Zone, at, id)
	return err
}

func limitsOf(tx *db.Tx, kind string) (map[Role]int64, error) {
	limits := map[Role]int64{}
	_, err := db.Collect(tx, func(rows *sql.Rows) (role Role, err error) {
		var minor int64
		err = rows.Scan(&role, &minor)
		limits[role] = minor
		return role, err
	}, `SELECT role, minor FROM people_limits WHERE kind = $1`, kind)
	return limits, err
}
