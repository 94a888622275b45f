package connection

import (
	"database/sql"
	"math"
	"time"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/outbox"
)

// laneOf is the lane of the outbox in which a webhook's messages wait.
func laneOf(id ids.ID) outbox.Lane {
	return outbox.Lane{Name: "webhook:" + id.String(), Batch: 8, Delays: delays}
}

const columns = `w.id, w.name, w.address, w.state, w.since, w.words, w.office, w.failing, w.made, w.made_by`

func scan(row interface{ Scan(...any) error }) (w Webhook, err error) {
	err = row.Scan(&w.ID, &w.Name, &w.Address, &w.State, &w.Since, &w.Words, &w.Office, &w.Failing, &w.Made, &w.MadeBy)
	return w, err
}

func collect(tx *db.Tx, where string, arguments ...any) ([]Webhook, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Webhook, error) { return scan(rows) },
		`SELECT `+columns+` FROM connection_webhooks w `+where, arguments...)
}

func one(tx *db.Tx, id ids.ID) (w Webhook, err error) {
	if w, err = scan(tx.Row(`SELECT `+columns+` FROM connection_webhooks w WHERE w.id = $1`, id)); err != nil {
		return w, err
	}
	w.Wants, err = wants(tx, id)
	return w, err
}

func wants(tx *db.Tx, id ids.ID) ([]Kind, error) {
	return db.Collect(tx, func(rows *sql.Rows) (kind Kind, err error) {
		err = rows.Scan(&kind)
		return kind, err
	}, `SELECT kind FROM connection_wants WHERE webhook = $1 ORDER BY kind`, id)
}

func insert(tx *db.Tx, w Webhook, sealed string) error {
	_, err := tx.Exec(`INSERT INTO connection_webhooks (id, name, address, state, since, words, office, secret, former, former_until, failing, made, made_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', 0, 0, $9, $10)`,
		w.ID, w.Name, w.Address, string(w.State), w.Since, w.Words, w.Office, sealed, w.Made, w.MadeBy)
	if err != nil {
		return err
	}
	return putWants(tx, w)
}

func putWants(tx *db.Tx, w Webhook) error {
	if _, err := tx.Exec(`DELETE FROM connection_wants WHERE webhook = $1`, w.ID); err != nil {
		return err
	}
	for _, kind := range w.Wants {
		if _, err := tx.Exec(`INSERT INTO connection_wants (kind, webhook) VALUES ($1, $2)`, string(kind), w.ID); err != nil {
			return err
		}
	}
	return nil
}

func update(tx *db.Tx, w Webhook) error {
	_, err := tx.Exec(`UPDATE connection_webhooks SET name = $1, address = $2, words = $3 WHERE id = $4`, w.Name, w.Address, w.Words, w.ID)
	if err != nil {
		return err
	}
	return putWants(tx, w)
}

// standing reads how all webhooks stand.
func standing(tx *db.Tx) (map[ids.ID]Stands, error) {
	all := map[ids.ID]Stands{}
	_, err := db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) {
		var s Stands
		var state string
		err = rows.Scan(&id, &s.Address, &s.Secret, &state)
		s.On = State(state) == On
		all[id] = s
		return id, err
	}, `SELECT id, address, secret, state FROM connection_webhooks`)
	return all, err
}

// stand moves a webhook to another state; false when somebody was quicker.
func stand(tx *db.Tx, w Webhook, to State, at now.Instant) (bool, error) {
	rows, err := tx.Exec(`UPDATE connection_webhooks SET state = $1, since = $2, failing = 0 WHERE id = $3 AND state = $4`,
		string(to), at, w.ID, string(w.State))
	return rows == 1, err
}

// remove forgets a webhook and all that waits for it. What it was told about
// stays as it is.
func remove(tx *db.Tx, id ids.ID) error {
	if err := outbox.ForgetLane(tx, laneOf(id).Name, math.MaxInt64); err != nil {
		return err
	}
	for _, statement := range []string{
		`DELETE FROM connection_deliveries WHERE webhook = $1`,
		`DELETE FROM connection_wants WHERE webhook = $1`,
		`DELETE FROM connection_webhooks WHERE id = $1`,
	} {
		if _, err := tx.Exec(statement, id); err != nil {
			return err
		}
	}
	return nil
}

// secretsOf reads the sealed secrets of a webhook: the one that holds, and the
// one before, "" where none is signed with any more.
func secretsOf(tx *db.Tx, id ids.ID, at now.Instant) (secret, former string, err error) {
	var until now.Instant
	err = tx.Row(`SELECT secret, former, former_until FROM connection_webhooks WHERE id = $1`, id).Scan(&secret, &former, &until)
	if at >= until {
		former = ""
	}
	return secret, former, err
}

func renewSecret(tx *db.Tx, id ids.ID, sealed string, until now.Instant) error {
	_, err := tx.Exec(`UPDATE connection_webhooks SET former = secret, former_until = $1, secret = $2 WHERE id = $3`, until, sealed, id)
	return err
}

// listener is who wants to hear of something.
type listener struct {
	id      ids.ID
	address string
	words   bool
}

// listeners are all who want to hear of a kind of happening in an office; of one
// that belongs to none those alone hear who hear of all.
func listeners(tx *db.Tx, kind Kind, office ids.ID) ([]listener, error) {
	return db.Collect(tx, func(rows *sql.Rows) (l listener, err error) {
		err = rows.Scan(&l.id, &l.address, &l.words)
		return l, err
	}, `SELECT w.id, w.address, w.words FROM connection_wants k JOIN connection_webhooks w ON w.id = k.webhook
		WHERE k.kind = $1 AND w.state <> 'off' AND w.office IN (0, $2) ORDER BY w.id`, string(kind), office)
}

func insertDelivery(tx *db.Tx, d Delivery, item ids.ID, body string) error {
	_, err := tx.Exec(`INSERT INTO connection_deliveries (id, webhook, item, kind, case_id, body, made, tries, tried, status, took, fault)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		d.ID, d.Webhook, item, string(d.Kind), d.Case, body, d.Made, d.Tries, d.Tried, d.Status, d.Took.Microseconds(), d.Fault)
	return err
}

func noteTry(tx *db.Tx, d Delivery) error {
	_, err := tx.Exec(`UPDATE connection_deliveries SET tries = tries + 1, tried = $1, status = $2, took = $3, fault = $4 WHERE id = $5`,
		d.Tried, d.Status, d.Took.Microseconds(), d.Fault, d.ID)
	return err
}

func noteArrived(tx *db.Tx, id ids.ID) error {
	_, err := tx.Exec(`UPDATE connection_webhooks SET failing = 0 WHERE id = $1 AND failing > 0`, id)
	return err
}

func noteFailing(tx *db.Tx, id ids.ID, at now.Instant) error {
	_, err := tx.Exec(`UPDATE connection_webhooks SET failing = $1 WHERE id = $2 AND failing = 0`, at, id)
	return err
}

// deliveryOf reads one delivery, the item that carries it, and its body.
func deliveryOf(tx *db.Tx, id ids.ID) (d Delivery, item ids.ID, body string, err error) {
	var took int64
	err = tx.Row(`SELECT d.id, d.webhook, d.kind, d.case_id, d.made, d.tries, d.tried, d.status, d.took, d.fault, d.item, d.body
		FROM connection_deliveries d WHERE d.id = $1`, id).
		Scan(&d.ID, &d.Webhook, &d.Kind, &d.Case, &d.Made, &d.Tries, &d.Tried, &d.Status, &took, &d.Fault, &item, &body)
	d.Took = time.Duration(took) * time.Microsecond
	return d, item, body, err
}

// deliveriesOf reads a page of the deliveries of a webhook, the newest first,
// and where each is.
func deliveriesOf(tx *db.Tx, webhook, before ids.ID, limit int) ([]Delivery, error) {
	if before == 0 {
		before = math.MaxInt64
	}
	var items []ids.ID
	all, err := db.Collect(tx, func(rows *sql.Rows) (d Delivery, err error) {
		var took int64
		var item ids.ID
		err = rows.Scan(&d.ID, &d.Webhook, &d.Kind, &d.Case, &d.Made, &d.Tries, &d.Tried, &d.Status, &took, &d.Fault, &item)
		d.Took = time.Duration(took) * time.Microsecond
		items = append(items, item)
		return d, err
	}, `SELECT d.id, d.webhook, d.kind, d.case_id, d.made, d.tries, d.tried, d.status, d.took, d.fault, d.item
		FROM connection_deliveries d WHERE d.webhook = $1 AND d.id < $2 ORDER BY d.id DESC LIMIT $3`, webhook, before, limit)
	if err != nil {
		return nil, err
	}
	standings, err := outbox.Standings(tx, items...)
	for i := range all {
		all[i].place(standings[items[i]])
	}
	return all, err
}

// place says where a delivery is, by how its item in the outbox stands.
func (d *Delivery) place(standing outbox.Standing) {
	switch {
	case standing.State == outbox.Waiting:
		d.State, d.Next = Waiting, standing.Next
	case standing.State == outbox.Failed:
		d.State = GivenUp
	case standing.State == outbox.Sent, d.Tries > 0 && d.Fault == "":
		d.State = Arrived
	case d.Kind == Ping:
		d.State = GivenUp // a test is tried once
	default:
		d.State = Forgotten
	}
}

// carriedBy notes which item of the outbox carries a delivery from now on.
func carriedBy(tx *db.Tx, delivery, item ids.ID) error {
	_, err := tx.Exec(`UPDATE connection_deliveries SET item = $1 WHERE id = $2`, item, delivery)
	return err
}
