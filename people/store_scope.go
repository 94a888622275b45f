package people

import (
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/ids"
)

// Search gives the names under which the scope's cases are filed in the search
// index: by office. Those of one engineer are a part of an office's, so what
// is found is read through the scope again.
func (s Scope) Search(tx *db.Tx, who Actor) ([]string, error) {
	switch {
	case s.none:
		return nil, nil
	case s.column != "":
		return []string{Filed(who.Office)}, nil
	}
	return db.Collect(tx, func(rows *sql.Rows) (string, error) {
		var office ids.ID
		err := rows.Scan(&office)
		return Filed(office), err
	}, `SELECT id FROM people_offices ORDER BY id`)
}

// Filed names the part of the search index in which the cases of an office are.
func Filed(office ids.ID) string { return "office:" + office.String() }
