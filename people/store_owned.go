package people

import (
	"database/sql"
	"errors"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// ErrGone is why somebody becomes the owner of nothing more: they left.
var ErrGone = errors.New("people: not here any more")

// Here says whether a member of staff is here, and stays so until the caller's
// deed is over: whoever leaves at the same moment does so before or after it.
func Here(tx *db.Tx, staff ids.ID) (bool, error) {
	gone, known, err := goneOf(tx, staff)
	return known && gone.IsZero(), err
}

// Left says whether somebody was here and left; who has not left does not leave
// until the caller's deed is over.
func Left(tx *db.Tx, staff ids.ID) (bool, error) {
	gone, _, err := goneOf(tx, staff)
	return !gone.IsZero(), err
}

// goneOf reads when somebody left, and holds the row.
func goneOf(tx *db.Tx, staff ids.ID) (gone now.Instant, known bool, err error) {
	err = tx.Row(`SELECT s.gone FROM people_staff s WHERE s.id = $1`+tx.DB().Engine().Held(), staff).Scan(&gone)
	if errors.Is(err, db.ErrNone) {
		return 0, false, nil
	}
	return gone, err == nil, err
}

// Own makes a member of staff the owner of something, in the caller's deed:
// an account closes only when nothing is left that it owns. ErrGone when they
// left.
func Own(tx *db.Tx, kind string, subject, staff ids.ID, at now.Instant) error {
	here, err := Here(tx, staff)
	if err == nil && !here {
		err = ErrGone
	}
	if err != nil {
		return err
	}
	_, err = tx.Exec(`INSERT INTO people_owned (kind, subject, staff, since) VALUES ($1, $2, $3, $4)
		ON CONFLICT (kind, subject) DO UPDATE SET staff = excluded.staff, since = excluded.since`, kind, subject, staff, at)
	return err
}

// Disown takes something from its owner, in the deed that ends it.
func Disown(tx *db.Tx, kind string, subject ids.ID) error {
	_, err := tx.Exec(`DELETE FROM people_owned WHERE kind = $1 AND subject = $2`, kind, subject)
	return err
}

// Owned is something that somebody owns.
type Owned struct {
	Kind    string
	Subject ids.ID
}

// OwnedBy lists what a member of staff owns, the newest first.
func OwnedBy(tx *db.Tx, staff ids.ID) ([]Owned, error) {
	return db.Collect(tx, func(rows *sql.Rows) (o Owned, err error) {
		err = rows.Scan(&o.Kind, &o.Subject)
		return o, err
	}, `SELECT kind, subject FROM people_owned WHERE staff = $1 ORDER BY kind, subject DESC`, staff)
}

// Owners tells who owns each thing of a kind that somebody owns.
func Owners(tx *db.Tx, kind string) (map[ids.ID]ids.ID, error) {
	owners := map[ids.ID]ids.ID{}
	_, err := db.Collect(tx, func(rows *sql.Rows) (subject ids.ID, err error) {
		var staff ids.ID
		err = rows.Scan(&subject, &staff)
		owners[subject] = staff
		return subject, err
	}, `SELECT subject, staff FROM people_owned WHERE kind = $1`, kind)
	return owners, err
}

// Pass gives everything of a kind that somebody owns to somebody else, where the
// row is all that says so.
func Pass(tx *db.Tx, kind string, from, to ids.ID, at now.Instant) error {
	_, err := tx.Exec(`UPDATE people_owned SET staff = $1, since = $2 WHERE kind = $3 AND staff = $4`, to, at, kind, from)
	return err
}
