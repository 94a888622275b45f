package people

import (
	"database/sql"
	"slices"

	"vaada/internal/db"
	"vaada/internal/ids"
)

// Search gives the names under which the scope's cases are filed in the search
// index: by office. Those of one engineer or team are a part of an office's, so
// what is found is read through the scope again.
func (s Scope) Search(tx *db.Tx) (filed []string, err error) {
	offices := slices.Clone(s.offices)
	if s.engineer != 0 {
		offices = include(offices, s.home)
	}
	for _, h := range s.teams {
		offices = include(offices, h.Office)
	}
	if s.all {
		if offices, err = officeIDs(tx); err != nil {
			return nil, err
		}
	}
	for _, office := range offices {
		filed = append(filed, Filed(office))
	}
	return filed, nil
}

func officeIDs(tx *db.Tx) ([]ids.ID, error) {
	return db.Collect(tx, func(rows *sql.Rows) (office ids.ID, err error) {
		err = rows.Scan(&office)
		return office, err
	}, `SELECT id FROM people_offices ORDER BY id`)
}

// Filed names the part of the search index in which the cases of an office are.
func Filed(office ids.ID) string { return "office:" + office.String() }
