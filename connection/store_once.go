package connection

import (
	"encoding/json"
	"errors"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Before reads into answer what a request of a system was answered before, and
// says whether it was, in the deed that would do it. Conflict when the system
// called another request so within a day.
func (o Once) Before(tx *db.Tx, system ids.ID, at now.Instant, answer any) (bool, error) {
	if o.Name == "" {
		return false, nil
	}
	var hash, kept string
	err := tx.Row(`SELECT hash, answer FROM connection_once WHERE system = $1 AND name = $2 AND at > $3`, system, o.Name, at.Add(-onceKept)).
		Scan(&hash, &kept)
	switch {
	case errors.Is(err, db.ErrNone):
		return false, nil
	case err != nil:
		return false, err
	case hash != o.Hash:
		return false, fault.Conflict(say.DoorsOnceOther(o.Name))
	}
	return true, json.Unmarshal([]byte(kept), answer)
}

// Keep writes down what a request was answered, in the deed that does it. Of two
// at once the second is done again, and finds what the first was answered.
func (o Once) Keep(tx *db.Tx, system ids.ID, at now.Instant, answer any) error {
	if o.Name == "" {
		return nil
	}
	text, err := json.Marshal(answer)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(`DELETE FROM connection_once WHERE system = $1 AND name = $2 AND at <= $3`, system, o.Name, at.Add(-onceKept)); err != nil {
		return err
	}
	_, err = tx.Exec(`INSERT INTO connection_once (system, name, hash, answer, at) VALUES ($1, $2, $3, $4, $5)`, system, o.Name, o.Hash, string(text), at)
	if db.Doubled(err) {
		err = fault.Conflict(say.ErrChanged()).Because(db.ErrAgain)
	}
	return err
}

func forgetOnce(tx *db.Tx, before now.Instant) error {
	_, err := tx.Exec(`DELETE FROM connection_once WHERE at <= $1`, before)
	return err
}
