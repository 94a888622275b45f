package people

import (
	"crypto/rand"
	"database/sql"
	"encoding/base64"
	"errors"
	"strings"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// handleOf gives the random name that a person's passkeys know them by, and
// makes it the first time.
func handleOf(tx *db.Tx, staff ids.ID, at now.Instant) ([]byte, error) {
	handle, err := knownHandle(tx, staff)
	if !errors.Is(err, db.ErrNone) {
		return handle, err
	}
	random := make([]byte, handleBytes)
	_, _ = rand.Read(random) // never fails: crypto/rand ends the program first
	if _, err := tx.Exec(`INSERT INTO people_handles (staff, handle, made) VALUES ($1, $2, $3) ON CONFLICT (staff) DO NOTHING`,
		staff, base64.RawURLEncoding.EncodeToString(random), at); err != nil {
		return nil, err
	}
	return knownHandle(tx, staff)
}

func knownHandle(tx *db.Tx, staff ids.ID) ([]byte, error) {
	var written string
	if err := tx.Row(`SELECT handle FROM people_handles WHERE staff = $1`, staff).Scan(&written); err != nil {
		return nil, err
	}
	return base64.RawURLEncoding.DecodeString(written)
}

const passkeyColumns = `id, staff, name, credential, public_key, counter, flags, transports, made, used, doubted`

func scanPasskey(row interface{ Scan(...any) error }) (k Passkey, err error) {
	var reached string
	var flags int64
	err = row.Scan(&k.ID, &k.Staff, &k.Name, &k.Credential, &k.PublicKey, &k.Counter, &flags, &reached, &k.Made, &k.Used, &k.Doubted)
	k.Flags, k.Transports = byte(flags), strings.Fields(reached)
	return k, err
}

func passkeysOf(tx *db.Tx, staff ids.ID) ([]Passkey, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Passkey, error) { return scanPasskey(rows) },
		`SELECT `+passkeyColumns+` FROM people_passkeys WHERE staff = $1 ORDER BY id`, staff)
}

// passkeyBy reads the passkey with a credential's id; db.ErrNone when nobody
// has it.
func passkeyBy(tx *db.Tx, credential string) (Passkey, error) {
	return scanPasskey(tx.Row(`SELECT `+passkeyColumns+` FROM people_passkeys WHERE credential = $1`, credential))
}

func insertPasskey(tx *db.Tx, k Passkey) error {
	_, err := tx.Exec(`INSERT INTO people_passkeys (id, staff, credential, public_key, counter, flags, transports, name, made, used, doubted)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0)`,
		k.ID, k.Staff, k.Credential, k.PublicKey, k.Counter, int64(k.Flags), strings.Join(k.Transports, " "), k.Name, k.Made)
	return err
}

// usePasskey notes that a passkey proved its person; db.ErrNone when it proved
// them elsewhere at the same moment, or is gone.
func usePasskey(tx *db.Tx, k Passkey, before int64, at now.Instant) error {
	return oneRow(tx.Exec(`UPDATE people_passkeys SET counter = $1, flags = $2, used = $3 WHERE id = $4 AND counter = $5`,
		k.Counter, int64(k.Flags), at, k.ID, before))
}

func doubtPasskey(tx *db.Tx, id ids.ID, at now.Instant) error {
	return oneRow(tx.Exec(`UPDATE people_passkeys SET doubted = $1 WHERE id = $2`, at, id))
}

func renamePasskey(tx *db.Tx, staff, id ids.ID, name string) error {
	return oneRow(tx.Exec(`UPDATE people_passkeys SET name = $1 WHERE id = $2 AND staff = $3`, name, id, staff))
}

func deletePasskey(tx *db.Tx, staff, id ids.ID) error {
	return oneRow(tx.Exec(`DELETE FROM people_passkeys WHERE id = $1 AND staff = $2`, id, staff))
}

// oneRow turns a change of no row into db.ErrNone.
func oneRow(rows int64, err error) error {
	if err == nil && rows == 0 {
		err = db.ErrNone
	}
	return err
}

// insertChallenge notes what a passkey is asked to sign, and forgets what
// nobody answered in time.
func insertChallenge(tx *db.Tx, challenge, purpose string, staff ids.ID, at now.Instant) error {
	if _, err := tx.Exec(`DELETE FROM people_challenges WHERE expires <= $1`, at); err != nil {
		return err
	}
	_, err := tx.Exec(`INSERT INTO people_challenges (hash, purpose, staff, made, expires) VALUES ($1, $2, $3, $4, $5)`,
		hashToken(challenge), purpose, staff, at, at.Add(challengeLasts))
	return err
}

// useChallenge uses a challenge up; db.ErrNone when it is not ours, not for
// this, over, or was answered already.
func useChallenge(tx *db.Tx, challenge, purpose string, staff ids.ID, at now.Instant) error {
	return oneRow(tx.Exec(`DELETE FROM people_challenges WHERE hash = $1 AND purpose = $2 AND staff = $3 AND expires > $4`,
		hashToken(challenge), purpose, staff, at))
}

// waysIn counts what a person can sign in with, alone.
func waysIn(tx *db.Tx, staff ids.ID) (ways int, err error) {
	err = tx.Row(`SELECT (SELECT COUNT(*) FROM people_passwords WHERE staff = $1)
		+ (SELECT COUNT(*) FROM people_passkeys WHERE staff = $1)
		+ (SELECT COUNT(*) FROM people_sign_ons s JOIN people_providers p ON p.id = s.provider WHERE s.staff = $1 AND p.off = 0)`,
		staff).Scan(&ways)
	return ways, err
}
