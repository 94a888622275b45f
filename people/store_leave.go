package people

import (
	"database/sql"
	"encoding/json"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// proofs are the tables of what people prove with who they are: it ends when
// they leave.
var proofs = []string{
	"people_sessions", "people_links", "people_passwords", "people_passkeys", "people_handles",
	"people_challenges", "people_sign_ons", "people_sign_on_tries",
	"people_halves", "people_totp", "people_recovery", "people_pins",
}

// closeAccount ends an account: nobody signs in by it any more. False when
// somebody was quicker.
func closeAccount(tx *db.Tx, staff ids.ID, at now.Instant) (bool, error) {
	rows, err := tx.Exec(`UPDATE people_staff SET gone = $1, leaves = 0, revision = revision + 1 WHERE id = $2 AND gone = 0`, at, staff)
	if err != nil || rows == 0 {
		return false, err
	}
	if err := deleteProofs(tx, staff); err != nil {
		return false, err
	}
	return true, endInvite(tx, staff, at, "revoked")
}

// shut ends every way in of somebody who is still to leave. They stand there as who
// has not joined: no forgotten password, link or single sign-on lets them in.
func shut(tx *db.Tx, staff ids.ID, at now.Instant) error {
	if _, err := tx.Exec(`UPDATE people_staff SET joined_before = joined, joined = 0, revision = revision + 1 WHERE id = $1 AND joined <> 0`, staff); err != nil {
		return err
	}
	if err := deleteProofs(tx, staff); err != nil {
		return err
	}
	return endInvite(tx, staff, at, "revoked")
}

// openTo says whether somebody has a way in, or is invited to one.
func openTo(tx *db.Tx, s Staff) (bool, error) {
	var n int
	err := tx.Row(`SELECT COUNT(*) FROM people_invites WHERE staff = $1 AND ended = 0`, s.ID).Scan(&n)
	return n > 0 || !s.Joined.IsZero(), err
}

// deleteProofs ends everything that a person proves with who they are.
func deleteProofs(tx *db.Tx, staff ids.ID) error {
	for _, table := range proofs {
		if _, err := tx.Exec(`DELETE FROM `+table+` WHERE staff = $1`, staff); err != nil {
			return err
		}
	}
	return nil
}

// planLeaving writes down when somebody leaves, who planned it and who gets what
// then; zero calls it off.
func planLeaving(tx *db.Tx, staff ids.ID, leaves now.Instant, by ids.ID, heirs map[string]ids.ID) error {
	written := ""
	if len(heirs) > 0 {
		stored, err := json.Marshal(heirs)
		if err != nil {
			return err
		}
		written = string(stored)
	}
	_, err := tx.Exec(`UPDATE people_staff SET leaves = $1, leaves_by = $2, heirs = $3, revision = revision + 1 WHERE id = $4 AND gone = 0`,
		leaves, by, written, staff)
	return err
}

// Leaver is somebody whose last day was planned.
type Leaver struct {
	Staff ids.ID
	At    now.Instant
	By    ids.ID            // who planned it
	Heirs map[string]ids.ID // who gets what then, by kind
}

func scanLeaver(row interface{ Scan(...any) error }) (l Leaver, err error) {
	var stored string
	if err = row.Scan(&l.Staff, &l.At, &l.By, &stored); err != nil || stored == "" {
		return l, err
	}
	return l, json.Unmarshal([]byte(stored), &l.Heirs)
}

// LeaversBy lists those whose planned last day is over at an instant.
func LeaversBy(tx *db.Tx, at now.Instant) ([]Leaver, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Leaver, error) { return scanLeaver(rows) },
		`SELECT s.id, s.leaves, s.leaves_by, s.heirs FROM people_staff s WHERE s.leaves <> 0 AND s.leaves <= $1 AND s.gone = 0 ORDER BY s.leaves, s.id LIMIT 100`, at)
}

// LeaverOf reads what was planned for a person.
func LeaverOf(tx *db.Tx, staff ids.ID) (Leaver, error) {
	return scanLeaver(tx.Row(`SELECT s.id, s.leaves, s.leaves_by, s.heirs FROM people_staff s WHERE s.id = $1`, staff))
}
