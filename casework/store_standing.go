package casework

import (
	"database/sql"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/ids"
)

// mostStanding bounds how many open cases of one edition are counted for a page.
const mostStanding = 10_000

// Begun gives the editions of procedures on which open cases began.
func Begun(tx *db.Tx) ([]ids.ID, error) { return rootsOf(tx) }

// OpenAt counts the open cases that stand on each box of a procedure, on whatever
// edition of it they began; no more than so many of each edition.
func OpenAt(tx *db.Tx, document string) (map[string]int, error) {
	editions, err := edition.AllOf(tx, edition.Procedure, document)
	if err != nil {
		return nil, err
	}
	type standing struct {
		box string
		n   int
	}
	all := map[string]int{}
	for _, each := range editions {
		boxes, err := db.Collect(tx, func(rows *sql.Rows) (s standing, err error) { return s, rows.Scan(&s.box, &s.n) },
			`SELECT box, COUNT(*) FROM (SELECT c.box FROM casework_cases c WHERE c.procedure = $1 AND c.open = 1 LIMIT $2) few GROUP BY box`,
			each.Edition.ID, mostStanding)
		if err != nil {
			return nil, err
		}
		for _, s := range boxes {
			all[s.box] += s.n
		}
	}
	return all, nil
}
