package casework

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/procedure"
)

// rootsOf gives the editions that open cases began on, each found by one step of
// the index.
func rootsOf(tx *db.Tx) (roots []ids.ID, err error) {
	for last := ids.ID(0); ; {
		var next sql.NullInt64
		err := tx.Row(`SELECT MIN(procedure) FROM casework_cases WHERE open = 1 AND procedure > $1`, last).Scan(&next)
		if err != nil || !next.Valid {
			return roots, err
		}
		last = ids.ID(next.Int64)
		roots = append(roots, last)
	}
}

// mayStand says that cases which began on an edition can walk one of some: it is
// one of them, or its chart calls others.
func mayStand(tx *db.Tx, root ids.ID, on map[ids.ID]bool) (bool, error) {
	if on[root] {
		return true, nil
	}
	return calling(tx, root)
}

// calling says that the chart of an edition calls others.
func calling(tx *db.Tx, id ids.ID) (bool, error) {
	compiled, err := procedure.Of(tx, id)
	if err != nil {
		return false, err
	}
	for i := range compiled.Chart.Boxes {
		if compiled.Chart.Boxes[i].Kind == procedure.Call {
			return true, nil
		}
	}
	return false, nil
}

// standingsAfter reads open cases that may stand on one of some editions, in their
// order; fewer than so many when there are no more.
func standingsAfter(tx *db.Tx, on map[ids.ID]bool, after spot, most int) (all []standing, err error) {
	roots, err := rootsOf(tx)
	for _, root := range roots {
		if err != nil || len(all) >= most {
			return all, err
		}
		from := ids.ID(0)
		if root < after.root {
			continue
		}
		if root == after.root {
			from = after.matter
		}
		may, err := mayStand(tx, root, on)
		if err != nil {
			return nil, err
		}
		if !may {
			continue
		}
		some, err := db.Collect(tx, func(rows *sql.Rows) (s standing, err error) {
			s.root = root
			var state string
			if err := rows.Scan(&s.matter, &state); err != nil {
				return s, err
			}
			return s, json.Unmarshal([]byte(state), &s.state)
		}, `SELECT c.id, c.state FROM casework_cases c WHERE c.open = 1 AND c.procedure = $1 AND c.id > $2 ORDER BY c.id LIMIT $3`,
			root, from, most-len(all))
		if err != nil {
			return nil, fmt.Errorf("casework: where open cases stand: %w", err)
		}
		all = append(all, some...)
	}
	return all, err
}

const moveColumns = `m.id, m.document, m.older, m.newer, m.mapping, m.reason, m.made, m.made_by, m.moved, m.stayed, m.root, m.matter, m.finished`

func scanMove(row interface{ Scan(...any) error }) (m Move, err error) {
	var mapping string
	err = row.Scan(&m.ID, &m.Document, &m.Older, &m.Newer, &mapping, &m.Reason, &m.Made, &m.By, &m.Moved, &m.Stayed,
		&m.after.root, &m.after.matter, &m.Finished)
	if err != nil {
		return m, err
	}
	return m, json.Unmarshal([]byte(mapping), &m.Mapping)
}

func insertMove(tx *db.Tx, m Move) error {
	mapping, err := json.Marshal(m.Mapping)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`INSERT INTO casework_moves (id, document, older, newer, mapping, reason, made, made_by, moved, stayed, root, matter, finished)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, 0, 0, 0)`,
		m.ID, m.Document, m.Older, m.Newer, string(mapping), m.Reason, m.Made, m.By)
	if db.Doubled(err) {
		err = fault.Conflict(say.MoveGoesOn())
	}
	return err
}

func moveOf(tx *db.Tx, id ids.ID) (Move, error) {
	return scanMove(tx.Row(`SELECT `+moveColumns+` FROM casework_moves m WHERE m.id = $1`, id))
}

// lastMove is the last order to move the cases of an edition; nil where there was
// none.
func lastMove(tx *db.Tx, document string, older ids.ID) (*Move, error) {
	m, err := scanMove(tx.Row(`SELECT `+moveColumns+` FROM casework_moves m WHERE m.document = $1 AND m.older = $2
		ORDER BY m.id DESC LIMIT 1`, document, older))
	if errors.Is(err, db.ErrNone) {
		return nil, nil
	}
	return &m, err
}

func unfinishedMoves(tx *db.Tx) ([]Move, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Move, error) { return scanMove(rows) },
		`SELECT `+moveColumns+` FROM casework_moves m WHERE m.finished = 0 ORDER BY m.id`)
}

// advance notes that an order has come past a case, in that case's deed. When
// another process was quicker the deed is done again on what is then.
func advance(tx *db.Tx, m Move, to spot, moved, stayed int) error {
	rows, err := tx.Exec(`UPDATE casework_moves SET moved = moved + $1, stayed = stayed + $2, root = $3, matter = $4
		WHERE id = $5 AND root = $6 AND matter = $7 AND finished = 0`,
		moved, stayed, to.root, to.matter, m.ID, m.after.root, m.after.matter)
	if err == nil && rows == 0 {
		err = fault.Conflict(say.ErrChanged()).Because(db.ErrAgain)
	}
	return err
}

func finishMove(tx *db.Tx, id ids.ID, at now.Instant) error {
	_, err := tx.Exec(`UPDATE casework_moves SET finished = $1 WHERE id = $2 AND finished = 0`, at, id)
	return err
}
