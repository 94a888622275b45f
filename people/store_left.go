package people

import (
	"database/sql"
	"slices"
	"strings"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// leftPrefix begins the kind of what its owner owes because its owner of
// before knows a secret of it: to renew it, or to say that it stays.
const leftPrefix = "left "

// Secrets are the kinds of what is owned whose secret its owner knows: whoever
// hands it over knows it still.
var Secrets = []string{"key", "webhook"}

// LeaveBehind owes it to the heir that a secret which its owner of before knows is
// renewed, or kept knowingly. It says whether the thing has a secret.
func LeaveBehind(tx *db.Tx, thing Owned, heir ids.ID, at now.Instant) (bool, error) {
	if !slices.Contains(Secrets, thing.Kind) {
		return false, nil
	}
	return true, Own(tx, leftPrefix+thing.Kind, thing.Subject, heir, at)
}

// IsLeft says that a row stands for a secret that its owner of before knows, not for a
// thing.
func (o Owned) IsLeft() bool { return strings.HasPrefix(o.Kind, leftPrefix) }

// LeftOf lists the things of a kind whose secret their owner of before knows,
// each with whoever owes it now.
func LeftOf(tx *db.Tx, kind string) (map[ids.ID]ids.ID, error) {
	heirs := map[ids.ID]ids.ID{}
	_, err := db.Collect(tx, func(rows *sql.Rows) (none struct{}, err error) {
		var subject, staff ids.ID
		err = rows.Scan(&subject, &staff)
		heirs[subject] = staff
		return none, err
	}, `SELECT subject, staff FROM people_owned WHERE kind = $1`, leftPrefix+kind)
	return heirs, err
}

// RenewLeft takes what is owed of a secret that its owner of before knows: it was
// renewed, ended, or is kept. It says whether anything was owed.
func RenewLeft(tx *db.Tx, kind string, subject ids.ID) (bool, error) {
	rows, err := tx.Exec(`DELETE FROM people_owned WHERE kind = $1 AND subject = $2`, leftPrefix+kind, subject)
	return rows == 1, err
}
