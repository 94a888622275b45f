package people

import (
	"errors"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
)

func insertInvite(tx *db.Tx, i Invite, hash string, letter, by ids.ID) error {
	_, err := tx.Exec(`INSERT INTO people_invites (id, staff, hash, way, letter, made, made_by, expires, ended, how)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, '')`, ids.New(), i.Staff, hash, string(i.Way), letter, i.Made, by, i.Expires)
	return err
}

const inviteColumns = `i.staff, i.way, i.made, i.expires`

func scanInvite(row interface{ Scan(...any) error }) (i Invite, err error) {
	err = row.Scan(&i.Staff, &i.Way, &i.Made, &i.Expires)
	return i, err
}

// standingInvite reads the invitation of a link as long as it can be accepted;
// db.ErrNone else.
func standingInvite(tx *db.Tx, hash string, at now.Instant) (Invite, error) {
	return scanInvite(tx.Row(`SELECT `+inviteColumns+` FROM people_invites i JOIN people_staff s ON s.id = i.staff
		WHERE i.hash = $1 AND i.ended = 0 AND i.expires > $2 AND s.gone = 0`, hash, at))
}

// closeInvite ends the invitation of a person that stands, and gives its letter
// in the outbox; of two who accept at once only one ends it. Nothing happens
// when none stands.
func closeInvite(tx *db.Tx, staff ids.ID, at now.Instant, how string) (letter ids.ID, err error) {
	var id ids.ID
	err = tx.Row(`SELECT id, letter FROM people_invites WHERE staff = $1 AND ended = 0`, staff).Scan(&id, &letter)
	if errors.Is(err, db.ErrNone) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	rows, err := tx.Exec(`UPDATE people_invites SET ended = $1, how = $2 WHERE id = $3 AND ended = 0`, at, how, id)
	if err == nil && rows == 0 {
		err = db.ErrNone
	}
	return letter, err
}

// invitedByMail says whether the invitation of a person that stands left by mail.
func invitedByMail(tx *db.Tx, staff ids.ID) (bool, error) {
	var n int
	err := tx.Row(`SELECT COUNT(*) FROM people_invites WHERE staff = $1 AND ended = 0 AND way = $2`, staff, string(ByMail)).Scan(&n)
	return n > 0, err
}

func updateJoined(tx *db.Tx, staff ids.ID, chosen language.Language, at now.Instant) error {
	_, err := tx.Exec(`UPDATE people_staff SET joined = CASE WHEN joined = 0 THEN $1 ELSE joined END, language = $2 WHERE id = $3`,
		at, string(chosen), staff)
	return err
}

// isTeamOf says whether a team belongs to an office.
func isTeamOf(tx *db.Tx, team, office ids.ID) (bool, error) {
	var n int
	err := tx.Row(`SELECT COUNT(*) FROM people_teams WHERE id = $1 AND office = $2`, team, office).Scan(&n)
	return n == 1, err
}
