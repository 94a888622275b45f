package outbox

import (
	"database/sql"
	"errors"
	"math"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// Put keeps an item in the deed that it belongs to, and gives its id.
func Put(tx *db.Tx, item Item) (ids.ID, error) {
	if item.Kind == "" {
		return 0, errors.New("outbox: an item needs a kind")
	}
	if item.Payload == nil {
		item.Payload = []byte{}
	}
	item.ID = ids.New()
	_, err := tx.Exec(`INSERT INTO outbox_waiting
		(id, lane, kind, recipient, case_id, payload, made, next, attempts, last_fault, lease, leased_until)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, '', '', 0)`,
		item.ID, item.Lane, item.Kind, item.To, item.Case, item.Payload, item.At, item.NotBefore)
	return item.ID, err
}

// CallBack takes an item out before anybody tried to send it, and says whether
// that came in time.
func CallBack(tx *db.Tx, id ids.ID) (bool, error) {
	rows, err := tx.Exec(`DELETE FROM outbox_waiting WHERE id = $1 AND attempts = 0 AND lease = ''`, id)
	return rows == 1, err
}

// Where says where an item is.
func Where(tx *db.Tx, id ids.ID) (State, error) {
	state := string(Gone)
	err := tx.Row(`SELECT 'waiting' FROM outbox_waiting WHERE id = $1
		UNION ALL SELECT 'sent' FROM outbox_sent WHERE id = $1
		UNION ALL SELECT 'dead' FROM outbox_dead WHERE id = $1`, id).Scan(&state)
	if errors.Is(err, db.ErrNone) {
		err = nil
	}
	return State(state), err
}

// Dead reads the letters that nobody tries to send any more, the newest
// first, at most limit of them: those before an id, or the newest when before
// is zero.
func Dead(tx *db.Tx, before ids.ID, limit int) ([]DeadItem, error) {
	if before == 0 {
		before = math.MaxInt64
	}
	return db.Collect(tx, func(rows *sql.Rows) (item DeadItem, err error) {
		err = rows.Scan(&item.ID, &item.Kind, &item.To, &item.Case, &item.Payload, &item.At,
			&item.Attempts, &item.LastFault, &item.Died)
		return item, err
	}, `SELECT id, kind, recipient, case_id, payload, made, attempts, last_fault, died
		FROM outbox_dead WHERE lane = '' AND id < $1 ORDER BY id DESC LIMIT $2`, before, limit)
}

// Pending reads the letters that have not left yet, without what they say: those
// that are tried soonest first, at most limit of them.
func Pending(tx *db.Tx, limit int) ([]WaitingItem, error) {
	return db.Collect(tx, func(rows *sql.Rows) (item WaitingItem, err error) {
		err = rows.Scan(&item.ID, &item.Kind, &item.To, &item.Case, &item.At, &item.Next, &item.Attempts, &item.LastFault)
		return item, err
	}, `SELECT id, kind, recipient, case_id, made, next, attempts, last_fault
		FROM outbox_waiting WHERE lane = '' ORDER BY next, id LIMIT $1`, limit)
}

// OfKind reads what waits and what died of a kind, to be written anew: no more than
// ids and payloads.
func OfKind(tx *db.Tx, kind string) ([]Item, error) {
	return db.Collect(tx, func(rows *sql.Rows) (item Item, err error) {
		return item, rows.Scan(&item.ID, &item.Payload)
	}, `SELECT id, payload FROM outbox_waiting WHERE kind = $1 UNION ALL SELECT id, payload FROM outbox_dead WHERE kind = $1`, kind)
}

// Rewrite gives an item that waits or died another payload: the same letter, sealed
// with another key.
func Rewrite(tx *db.Tx, id ids.ID, payload []byte) error {
	if _, err := tx.Exec(`UPDATE outbox_waiting SET payload = $1 WHERE id = $2`, payload, id); err != nil {
		return err
	}
	_, err := tx.Exec(`UPDATE outbox_dead SET payload = $1 WHERE id = $2`, payload, id)
	return err
}

// Withdraw takes out what nobody can send any more, whether it waits or died.
func Withdraw(tx *db.Tx, id ids.ID) error {
	if _, err := tx.Exec(`DELETE FROM outbox_waiting WHERE id = $1`, id); err != nil {
		return err
	}
	_, err := Drop(tx, id)
	return err
}

// Retry puts a dead item back, to be sent at once and with all its attempts.
// It says whether the item was there.
func Retry(tx *db.Tx, id ids.ID) (bool, error) {
	rows, err := tx.Exec(`INSERT INTO outbox_waiting
		(id, lane, kind, recipient, case_id, payload, made, next, attempts, last_fault, lease, leased_until)
		SELECT id, lane, kind, recipient, case_id, payload, made, 0, 0, last_fault, '', 0 FROM outbox_dead WHERE id = $1`, id)
	if err != nil || rows == 0 {
		return false, err
	}
	_, err = tx.Exec(`DELETE FROM outbox_dead WHERE id = $1`, id)
	return true, err
}

// Drop forgets a dead item and says whether it was there.
func Drop(tx *db.Tx, id ids.ID) (bool, error) {
	rows, err := tx.Exec(`DELETE FROM outbox_dead WHERE id = $1`, id)
	return rows == 1, err
}

// Forget removes the notes of what was sent before an instant. The payload
// went when it was sent.
func Forget(tx *db.Tx, before now.Instant) error {
	_, err := tx.Exec(`DELETE FROM outbox_sent WHERE sent < $1`, before)
	return err
}

// Due says when the next letter may leave; zero when none waits.
func Due(tx *db.Tx) (now.Instant, error) {
	var next sql.NullInt64
	err := tx.Row(`SELECT MIN(next) FROM outbox_waiting WHERE lane = ''`).Scan(&next)
	if err != nil || !next.Valid {
		return 0, err
	}
	return max(now.Instant(next.Int64), 1), nil
}

func due(tx *db.Tx, lane Lane, at now.Instant) ([]Item, error) {
	return db.Collect(tx, func(rows *sql.Rows) (item Item, err error) {
		err = rows.Scan(&item.ID, &item.Kind, &item.To, &item.Case, &item.Payload, &item.At, &item.NotBefore,
			&item.Attempts, &item.LastFault)
		return item, err
	}, `SELECT id, kind, recipient, case_id, payload, made, next, attempts, last_fault
		FROM outbox_waiting WHERE lane = $1 AND next <= $2 AND leased_until <= $2 ORDER BY next, id LIMIT $3`, lane.Name, at, lane.batch())
}

func take(tx *db.Tx, item Item, at now.Instant, token string) (bool, error) {
	rows, err := tx.Exec(`UPDATE outbox_waiting SET lease = $1, leased_until = $2
		WHERE id = $3 AND next <= $4 AND leased_until <= $4`, token, at.Add(lease), item.ID, at)
	return rows == 1, err
}

func markSent(tx *db.Tx, item Item, at now.Instant) error {
	if _, err := tx.Exec(`DELETE FROM outbox_waiting WHERE id = $1`, item.ID); err != nil {
		return err
	}
	_, err := tx.Exec(`INSERT INTO outbox_sent (id, kind, recipient, case_id, attempts, sent)
		VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
		item.ID, item.Kind, item.To, item.Case, item.Attempts, at)
	return err
}

func bury(tx *db.Tx, item Item, token string, at now.Instant) error {
	rows, err := tx.Exec(`INSERT INTO outbox_dead (id, lane, kind, recipient, case_id, payload, made, attempts, last_fault, died)
		SELECT id, lane, kind, recipient, case_id, payload, made, CAST($1 AS BIGINT), CAST($2 AS TEXT), CAST($3 AS BIGINT)
		FROM outbox_waiting WHERE id = $4 AND lease = $5`, item.Attempts, item.LastFault, at, item.ID, token)
	if err != nil || rows == 0 {
		return err
	}
	_, err = tx.Exec(`DELETE FROM outbox_waiting WHERE id = $1`, item.ID)
	return err
}

func putOff(tx *db.Tx, item Item, token string, next now.Instant) error {
	_, err := tx.Exec(`UPDATE outbox_waiting SET attempts = $1, last_fault = $2, next = $3, lease = '', leased_until = 0
		WHERE id = $4 AND lease = $5`, item.Attempts, item.LastFault, next, item.ID, token)
	return err
}
