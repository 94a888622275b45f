package people

import (
	"database/sql"
	"errors"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// ended reads what has come to an end, or was renewed.
func ended(tx *db.Tx) (e Ended, err error) {
	for _, each := range []struct {
		into  *map[ids.ID]bool
		query string
	}{
		{&e.Keys, `SELECT id FROM people_keys WHERE revoked <> 0`},
		{&e.Kiosks, `SELECT id FROM people_kiosks WHERE ended <> 0`},
		{&e.Gone, `SELECT id FROM people_staff WHERE gone <> 0`},
		{&e.Passkeys, `SELECT id FROM people_passkeys`},
		{&e.Staff, `SELECT id FROM people_staff`},
	} {
		found, err := db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) { return id, rows.Scan(&id) }, each.query)
		if err != nil {
			return e, err
		}
		*each.into = map[ids.ID]bool{}
		for _, id := range found {
			(*each.into)[id] = true
		}
	}
	for _, each := range []struct {
		into  *[]Renewed
		query string
	}{
		{&e.Passwords, `SELECT staff, hash, given FROM people_passwords`},
		{&e.Pins, `SELECT staff, hash, given FROM people_pins`},
	} {
		*each.into, err = db.Collect(tx, func(rows *sql.Rows) (r Renewed, err error) {
			return r, rows.Scan(&r.Staff, &r.Hash, &r.Given)
		}, each.query)
		if err != nil {
			return e, err
		}
	}
	return e, endedElsewhere(tx, &e)
}

// endWaysIn ends every session and everything that somebody began, and every link
// and invitation that was not used. The links of a demo stay.
func endWaysIn(tx *db.Tx, at now.Instant) error {
	for _, table := range []string{"people_sessions", "people_halves", "people_asked", "people_challenges", "people_sign_on_tries"} {
		if _, err := tx.Exec(`DELETE FROM ` + table); err != nil {
			return err
		}
	}
	if _, err := tx.Exec(`UPDATE people_links SET used = $1 WHERE used = 0 AND reusable = 0`, at); err != nil {
		return err
	}
	_, err := tx.Exec(`UPDATE people_invites SET ended = $1, how = 'revoked' WHERE ended = 0`, at)
	return err
}

// endAgain puts in the place of what people proved with who they are what came
// after it, and takes away what was taken away since.
func endAgain(tx *db.Tx, since Ended, at now.Instant) (again EndedAgain, err error) {
	count := func(rows int64, failed error) {
		again.Proofs += int(rows)
		if err == nil {
			err = failed
		}
	}
	for _, each := range since.Passwords {
		count(tx.Exec(`UPDATE people_passwords SET hash = $1, given = $2 WHERE staff = $3 AND given < $4`, each.Hash, each.Given, each.Staff, each.Given))
	}
	for _, each := range since.Pins {
		count(tx.Exec(`UPDATE people_pins SET hash = $1, given = $2, wrong = 0 WHERE staff = $3 AND given < $4`, each.Hash, each.Given, each.Staff, each.Given))
	}
	factors, failed := factorsAgain(tx, since)
	count(factors, failed)
	elsewhere, failed := signOnsAgain(tx, since, at)
	count(elsewhere, failed)
	for kiosk := range since.Kiosks {
		count(tx.Exec(`UPDATE people_kiosks SET ended = $1 WHERE id = $2 AND ended = 0`, at, kiosk))
	}
	if err != nil {
		return again, err
	}
	passkeys, err := db.Collect(tx, func(rows *sql.Rows) (id [2]ids.ID, err error) { return id, rows.Scan(&id[0], &id[1]) },
		`SELECT id, staff FROM people_passkeys`)
	for _, each := range passkeys {
		if since.Staff[each[1]] && !since.Passkeys[each[0]] {
			count(tx.Exec(`DELETE FROM people_passkeys WHERE id = $1`, each[0]))
		}
	}
	return again, err
}

// leaveAgain takes every way in away from somebody who left since, and plans that
// they leave now, with the heirs who were named or else the manager who is here
// longest. Until they have left they are shut out, however long it takes. False when they had left already.
func leaveAgain(tx *db.Tx, staff ids.ID, at now.Instant) (bool, error) {
	s, err := StaffOf(tx, staff)
	if errors.Is(err, db.ErrNone) || err == nil && !s.Gone.IsZero() {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	before, err := LeaverOf(tx, staff)
	if err != nil {
		return false, err
	}
	if len(before.Heirs) == 0 {
		before.Heirs = map[string]ids.ID{"all": staff} // nobody inherits from themself: a manager does
	}
	if err := planLeaving(tx, staff, at, before.By, before.Heirs); err != nil {
		return false, err
	}
	return true, shut(tx, staff, at)
}
