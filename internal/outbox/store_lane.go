package outbox

import (
	"database/sql"
	"strconv"
	"strings"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// HasDue says whether something in a lane may leave at an instant.
func HasDue(tx *db.Tx, lane string, at now.Instant) (due bool, err error) {
	var n int
	err = tx.Row(`SELECT COUNT(*) FROM (SELECT 1 AS one FROM outbox_waiting
		WHERE lane = $1 AND next <= $2 AND leased_until <= $2 LIMIT 1) few`, lane, at).Scan(&n)
	return n > 0, err
}

// Standings says how items stand; an item that is gone is not among them.
func Standings(tx *db.Tx, items ...ids.ID) (map[ids.ID]Standing, error) {
	stand := map[ids.ID]Standing{}
	if len(items) == 0 {
		return stand, nil
	}
	marks, arguments := make([]string, len(items)), make([]any, len(items))
	for i, id := range items {
		marks[i], arguments[i] = "$"+strconv.Itoa(i+1), id
	}
	in := " WHERE id IN (" + strings.Join(marks, ", ") + ")"
	_, err := db.Collect(tx, func(rows *sql.Rows) (none struct{}, err error) {
		var id ids.ID
		var one Standing
		err = rows.Scan(&id, &one.State, &one.Next, &one.Attempts)
		stand[id] = one
		return none, err
	}, `SELECT id, 'waiting', next, attempts FROM outbox_waiting`+in+`
		UNION ALL SELECT id, 'sent', 0, attempts FROM outbox_sent`+in+`
		UNION ALL SELECT id, 'dead', 0, attempts FROM outbox_dead`+in, arguments...)
	return stand, err
}

// HurryLane lets all that waits in a lane leave at once.
func HurryLane(tx *db.Tx, lane string) error {
	_, err := tx.Exec(`UPDATE outbox_waiting SET next = 0 WHERE lane = $1 AND leased_until = 0`, lane)
	return err
}

// RetryLane puts what died in a lane since an instant back, to be sent at once
// and with all its attempts, and says how many those are.
func RetryLane(tx *db.Tx, lane string, since now.Instant) (int, error) {
	dead, err := db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) {
		err = rows.Scan(&id)
		return id, err
	}, `SELECT id FROM outbox_dead WHERE lane = $1 AND died >= $2 ORDER BY id`, lane, since)
	for _, id := range dead {
		if err == nil {
			_, err = Retry(tx, id)
		}
	}
	return len(dead), err
}

// ForgetLane drops what waits or died in a lane and was made before an instant.
func ForgetLane(tx *db.Tx, lane string, before now.Instant) error {
	if _, err := tx.Exec(`DELETE FROM outbox_waiting WHERE lane = $1 AND made < $2`, lane, before); err != nil {
		return err
	}
	_, err := tx.Exec(`DELETE FROM outbox_dead WHERE lane = $1 AND made < $2`, lane, before)
	return err
}
