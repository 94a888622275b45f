package people

import (
	"database/sql"
	"errors"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

func insertKiosk(tx *db.Tx, hash string, k Kiosk) error {
	_, err := tx.Exec(`INSERT INTO people_kiosks (id, hash, office, name, made, made_by, ended) VALUES ($1, $2, $3, $4, $5, $6, 0)`,
		k.ID, hash, k.Office, k.Name, k.Made, k.By)
	return err
}

const kioskColumns = `k.id, k.office, k.name, k.made, k.made_by`

func scanKiosk(row interface{ Scan(...any) error }) (k Kiosk, err error) {
	err = row.Scan(&k.ID, &k.Office, &k.Name, &k.Made, &k.By)
	return k, err
}

func kioskOf(tx *db.Tx, hash string) (Kiosk, error) {
	return scanKiosk(tx.Row(`SELECT `+kioskColumns+` FROM people_kiosks k WHERE k.hash = $1 AND k.ended = 0`, hash))
}

func kiosks(tx *db.Tx) ([]Kiosk, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Kiosk, error) { return scanKiosk(rows) },
		`SELECT `+kioskColumns+` FROM people_kiosks k WHERE k.ended = 0 ORDER BY k.id`)
}

// endKiosk ends a kiosk and everybody's sessions at it; false when there is none.
func endKiosk(tx *db.Tx, id ids.ID, at now.Instant) (bool, error) {
	ended, err := tx.Exec(`UPDATE people_kiosks SET ended = $1 WHERE id = $2 AND ended = 0`, at, id)
	if err != nil || ended == 0 {
		return false, err
	}
	_, err = tx.Exec(`DELETE FROM people_sessions WHERE kiosk = $1`, id)
	return true, err
}

// atKiosk lists those of an office who have a PIN.
func atKiosk(tx *db.Tx, office ids.ID) ([]Staff, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Staff, error) { return scanStaff(rows) },
		`SELECT `+staffColumns+` FROM people_staff s JOIN people_pins n ON n.staff = s.id
		WHERE s.gone = 0 AND (s.office = $1 OR EXISTS (SELECT 1 FROM people_holdings h WHERE h.staff = s.id AND h.office = $2))
		ORDER BY s.id`, office, office)
}

func putPin(tx *db.Tx, staff ids.ID, hash string, at now.Instant) error {
	_, err := tx.Exec(`INSERT INTO people_pins (staff, hash, given, wrong) VALUES ($1, $2, $3, 0)
		ON CONFLICT (staff) DO UPDATE SET hash = excluded.hash, given = excluded.given, wrong = 0`, staff, hash, at)
	return err
}

func deletePin(tx *db.Tx, staff ids.ID) (bool, error) {
	gone, err := tx.Exec(`DELETE FROM people_pins WHERE staff = $1`, staff)
	return gone == 1, err
}

// pinOf reads a PIN as it is written down, and how often it was typed wrongly.
func pinOf(tx *db.Tx, staff ids.ID) (hash string, wrong int, err error) {
	err = tx.Row(`SELECT hash, wrong FROM people_pins WHERE staff = $1`, staff).Scan(&hash, &wrong)
	return hash, wrong, err
}

// tryPin counts a try as wrong before it is looked at; false when there were too
// many.
func tryPin(tx *db.Tx, staff ids.ID) (bool, error) {
	counted, err := tx.Exec(`UPDATE people_pins SET wrong = wrong + 1 WHERE staff = $1 AND wrong < $2`, staff, mostWrong)
	return counted == 1, err
}

// trustSamePin forgets what was typed wrongly, where the PIN is still the one that
// was looked at. Whoever changes it meanwhile waits, or was first.
func trustSamePin(tx *db.Tx, staff ids.ID, hash string) (bool, error) {
	kept, err := tx.Exec(`UPDATE people_pins SET wrong = 0 WHERE staff = $1 AND hash = $2`, staff, hash)
	return kept == 1, err
}

// deletePinSessions ends what a PIN opened, but for where its person proved more.
func deletePinSessions(tx *db.Tx, staff ids.ID) error {
	_, err := tx.Exec(`DELETE FROM people_sessions WHERE staff = $1 AND way = $2 AND proved = 0`, staff, string(WithPin))
	return err
}

// trustPin forgets what was typed wrongly.
func trustPin(tx *db.Tx, staff ids.ID) error {
	_, err := tx.Exec(`UPDATE people_pins SET wrong = 0 WHERE staff = $1 AND wrong > 0`, staff)
	return err
}

// kioskHere names the shared computer that holds a token; 0 for any other.
func kioskHere(tx *db.Tx, token string) (ids.ID, error) {
	if token == "" {
		return 0, nil
	}
	k, err := kioskOf(tx, hashToken(token))
	if errors.Is(err, db.ErrNone) {
		return 0, nil
	}
	return k.ID, err
}
