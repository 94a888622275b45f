package casework

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/procedure"
)

// stood is how many open cases stand at one place, or left their procedure there.
type stood struct {
	path  procedure.Path // the boxes that called, and the last box
	off   bool
	cases int
}

// stoodOf counts where the open cases that began on an edition stand. The last step
// of each says it, so that the database counts them all, however many they are.
func stoodOf(tx *db.Tx, root ids.ID) ([]stood, error) {
	return db.Collect(tx, func(rows *sql.Rows) (s stood, err error) {
		var last procedure.Row
		var stack string
		if err := rows.Scan(&last.Deed, &last.Edition, &stack, &last.Box, &last.To, &s.cases); err != nil {
			return s, err
		}
		if err := json.Unmarshal([]byte(stack), &last.Stack); err != nil {
			return s, fmt.Errorf("casework: stack of a step: %w", err)
		}
		s.path, s.off, err = last.Leaves()
		return s, err
	}, `SELECT s.deed, s.edition, s.stack, s.box, s.to_box, COUNT(*) FROM casework_cases c
		JOIN casework_steps s ON s.case_id = c.id AND s.sequence = c.sequence
		WHERE c.open = 1 AND c.procedure = $1 GROUP BY s.deed, s.edition, s.stack, s.box, s.to_box`, root)
}

// Walked gives the editions that open cases walk: those they began on, and those of
// charts that were called, be it within one another.
func Walked(tx *db.Tx) ([]ids.ID, error) {
	roots, err := rootsOf(tx)
	all := slices.Clone(roots)
	for _, root := range roots {
		if err != nil {
			return nil, err
		}
		calls, wrong := calling(tx, root)
		if wrong != nil || !calls {
			err = wrong
			continue
		}
		var places []stood
		places, err = stoodOf(tx, root)
		for _, s := range places {
			for _, place := range s.path {
				if !slices.Contains(all, place.Edition) {
					all = append(all, place.Edition)
				}
			}
		}
	}
	return all, err
}

// OpenAt counts the open cases that stand on each box of a procedure, or in a chart
// that the box called, on whatever edition of it, and wherever they began.
func OpenAt(tx *db.Tx, document string) (map[string]int, error) {
	editions, err := edition.AllOf(tx, edition.Procedure, document)
	if err != nil {
		return nil, err
	}
	on := make([]edition.Edition, len(editions))
	for at, each := range editions {
		on[at] = each.Edition
	}
	counted, err := standings(tx, on)
	all := map[string]int{}
	for _, of := range counted {
		for box, n := range of.Boxes {
			all[box] += n
		}
	}
	return all, err
}

// standings counts where the open cases of some editions stand.
func standings(tx *db.Tx, editions []edition.Edition) ([]Standings, error) {
	counted := make([]Standings, len(editions))
	on := map[ids.ID]bool{}
	for _, each := range editions {
		on[each.ID] = true
	}
	if len(on) == 0 {
		return counted, nil
	}
	roots, err := rootsOf(tx)
	for _, root := range roots {
		if err != nil {
			return nil, err
		}
		may, wrong := mayStand(tx, root, on)
		if wrong != nil || !may {
			err = wrong
			continue
		}
		var places []stood
		places, err = stoodOf(tx, root)
		for at := range editions {
			for _, s := range places {
				counted[at].count(s, editions[at].ID)
			}
		}
	}
	return counted, err
}
