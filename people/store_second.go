package people

import (
	"errors"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/secret"
)

// factor is the second factor of a person as it is stored.
type factor struct {
	sealed    string
	confirmed now.Instant
	step      int64
}

// putFactor keeps a secret that is still to be confirmed; false where one is
// confirmed already.
func putFactor(tx *db.Tx, staff ids.ID, sealed string, at now.Instant) (bool, error) {
	put, err := tx.Exec(`INSERT INTO people_totp (staff, secret, made, confirmed, step) VALUES ($1, $2, $3, 0, 0)
		ON CONFLICT (staff) DO UPDATE SET secret = excluded.secret, made = excluded.made, confirmed = 0, step = 0
		WHERE people_totp.confirmed = 0`, staff, sealed, at)
	return put == 1, err
}

func factorRow(tx *db.Tx, staff ids.ID) (f factor, err error) {
	err = tx.Row(`SELECT secret, confirmed, step FROM people_totp WHERE staff = $1`, staff).Scan(&f.sealed, &f.confirmed, &f.step)
	return f, err
}

// hasFactor says whether a person has set up a second factor.
func hasFactor(tx *db.Tx, staff ids.ID) (bool, error) {
	f, err := factorRow(tx, staff)
	if errors.Is(err, db.ErrNone) {
		return false, nil
	}
	return err == nil && !f.confirmed.IsZero(), err
}

// takeStep takes a code's step; false when it, or a later one, was taken.
func takeStep(tx *db.Tx, staff ids.ID, step int64) (bool, error) {
	taken, err := tx.Exec(`UPDATE people_totp SET step = $1 WHERE staff = $2 AND step < $3`, step, staff, step)
	return taken == 1, err
}

func confirmFactor(tx *db.Tx, staff ids.ID, at now.Instant) error {
	_, err := tx.Exec(`UPDATE people_totp SET confirmed = $1 WHERE staff = $2`, at, staff)
	return err
}

// deleteFactor takes a person's second factor away, codes and all, and says
// whether there was one.
func deleteFactor(tx *db.Tx, staff ids.ID) (bool, error) {
	gone, err := tx.Exec(`DELETE FROM people_totp WHERE staff = $1`, staff)
	if err != nil {
		return false, err
	}
	_, err = tx.Exec(`DELETE FROM people_recovery WHERE staff = $1`, staff)
	return gone == 1, err
}

func putRecovery(tx *db.Tx, staff ids.ID, hashes []string, at now.Instant) error {
	if _, err := tx.Exec(`DELETE FROM people_recovery WHERE staff = $1`, staff); err != nil {
		return err
	}
	for _, each := range hashes {
		if _, err := tx.Exec(`INSERT INTO people_recovery (staff, hash, made, used) VALUES ($1, $2, $3, 0)`, staff, each, at); err != nil {
			return err
		}
	}
	return nil
}

// takeRecovery uses a recovery code up; false when it is none of the person's,
// or was used.
func takeRecovery(tx *db.Tx, staff ids.ID, hash string, at now.Instant) (bool, error) {
	used, err := tx.Exec(`UPDATE people_recovery SET used = $1 WHERE staff = $2 AND hash = $3 AND used = 0`, at, staff, hash)
	return used == 1, err
}

func recoveryLeft(tx *db.Tx, staff ids.ID) (left int, err error) {
	err = tx.Row(`SELECT COUNT(*) FROM people_recovery WHERE staff = $1 AND used = 0`, staff).Scan(&left)
	return left, err
}

// factorPurpose is what the secret of a person's second factor is sealed for.
func factorPurpose(staff ids.ID) string { return secret.For("people_totp", staff.String()) }
