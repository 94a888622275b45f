package people

import (
	"database/sql"
	"time"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

func insertSession(tx *db.Tx, hash string, staff ids.ID, s Session) error {
	_, err := tx.Exec(`INSERT INTO people_sessions (hash, staff, made, expires, way, agent, address, seen, idle, proved, kiosk)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
		hash, staff, s.Made, s.Expires, string(s.Means), s.Agent, s.Address, s.Seen, s.idle.Microseconds(), s.proved, s.Kiosk)
	return err
}

const sessionColumns = `p.hash, p.way, p.agent, p.address, p.made, p.seen, p.expires, p.kiosk, p.idle, p.proved`

func scanSession(row interface{ Scan(...any) error }) (s Session, err error) {
	var idle int64
	err = row.Scan(&s.Key, &s.Means, &s.Agent, &s.Address, &s.Made, &s.Seen, &s.Expires, &s.Kiosk, &idle, &s.proved)
	s.idle = time.Duration(idle) * time.Microsecond
	return s, err
}

// sessionOf reads a session that has not come to its end, and whose it is.
func sessionOf(tx *db.Tx, hash string, at now.Instant) (Session, error) {
	return scanSession(tx.Row(`SELECT `+sessionColumns+` FROM people_sessions p WHERE p.hash = $1 AND p.expires > $2`, hash, at))
}

func sessionActor(tx *db.Tx, hash string) (Actor, error) {
	return actor(tx, `people_sessions p JOIN people_staff s ON s.id = p.staff`, `p.hash = $1 AND s.gone = 0`, hash)
}

func sessionsOf(tx *db.Tx, staff ids.ID, at now.Instant) ([]Session, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Session, error) { return scanSession(rows) },
		`SELECT `+sessionColumns+` FROM people_sessions p WHERE p.staff = $1 AND p.expires > $2 ORDER BY p.made, p.hash`, staff, at)
}

func deleteSession(tx *db.Tx, hash string) error {
	_, err := tx.Exec(`DELETE FROM people_sessions WHERE hash = $1`, hash)
	return err
}

// deleteSessionOf ends one session of a person, and says whether there was one.
func deleteSessionOf(tx *db.Tx, staff ids.ID, hash string) (bool, error) {
	ended, err := tx.Exec(`DELETE FROM people_sessions WHERE hash = $1 AND staff = $2`, hash, staff)
	return ended == 1, err
}

// deleteOtherSessions ends those of a person but for one, and gives how many.
func deleteOtherSessions(tx *db.Tx, staff ids.ID, but string) (int64, error) {
	ended, err := tx.Exec(`DELETE FROM people_sessions WHERE staff = $1 AND hash <> $2`, staff, but)
	return ended, err
}

// renewSession gives a session another token, and notes that its person proved
// who they are.
func renewSession(tx *db.Tx, hash, next string, at now.Instant) (bool, error) {
	renewed, err := tx.Exec(`UPDATE people_sessions SET hash = $1, proved = $2, seen = $3 WHERE hash = $4`, next, at, at, hash)
	return renewed == 1, err
}

func seenSession(tx *db.Tx, hash string, at now.Instant) error {
	_, err := tx.Exec(`UPDATE people_sessions SET seen = $1 WHERE hash = $2 AND seen < $3`, at, hash, at)
	return err
}

func deleteOver(tx *db.Tx, at now.Instant) error {
	if _, err := tx.Exec(`DELETE FROM people_sessions WHERE expires <= $1`, at); err != nil {
		return err
	}
	if _, err := tx.Exec(`DELETE FROM people_halves WHERE expires <= $1`, at); err != nil {
		return err
	}
	_, err := tx.Exec(`DELETE FROM people_tries WHERE until <= $1`, at)
	return err
}

func insertHalf(tx *db.Tx, hash string, staff ids.ID, means Means, at, expires now.Instant) error {
	_, err := tx.Exec(`INSERT INTO people_halves (hash, staff, way, made, expires) VALUES ($1, $2, $3, $4, $5)`,
		hash, staff, string(means), at, expires)
	return err
}

// halfOf reads who proved one thing, and by what.
func halfOf(tx *db.Tx, hash string, at now.Instant) (staff ids.ID, means Means, err error) {
	err = tx.Row(`SELECT h.staff, h.way FROM people_halves h JOIN people_staff s ON s.id = h.staff
		WHERE h.hash = $1 AND h.expires > $2 AND s.gone = 0`, hash, at).Scan(&staff, &means)
	return staff, means, err
}

// deleteHalf uses a half up, and says whether it was there.
func deleteHalf(tx *db.Tx, hash string) (bool, error) {
	gone, err := tx.Exec(`DELETE FROM people_halves WHERE hash = $1`, hash)
	return gone == 1, err
}

func deleteHalves(tx *db.Tx, staff ids.ID) error {
	_, err := tx.Exec(`DELETE FROM people_halves WHERE staff = $1`, staff)
	return err
}

func putTries(tx *db.Tx, key string, until now.Instant) error {
	_, err := tx.Exec(`INSERT INTO people_tries (key, until) VALUES ($1, $2)
		ON CONFLICT (key) DO UPDATE SET until = excluded.until`, key, until)
	return err
}

func triesOf(tx *db.Tx, at now.Instant) (map[string]now.Instant, error) {
	all := map[string]now.Instant{}
	_, err := db.Collect(tx, func(rows *sql.Rows) (key string, err error) {
		var until now.Instant
		err = rows.Scan(&key, &until)
		all[key] = until
		return key, err
	}, `SELECT key, until FROM people_tries WHERE until > $1 ORDER BY until DESC LIMIT 20000`, at)
	return all, err
}

// sessionLengths gives how long a session lasts, and how long unused.
func sessionLengths(tx *db.Tx, kiosk ids.ID) (lasts, idle time.Duration, err error) {
	if kiosk != 0 {
		idle, err = LengthOf(tx, SettingKiosk)
		return shiftLasts, idle, err
	}
	if lasts, err = LengthOf(tx, SettingSession); err != nil {
		return 0, 0, err
	}
	idle, err = LengthOf(tx, SettingIdle)
	return lasts, idle, err
}

// owesSecond says whether a person with these roles who came in this way has to
// set up a second factor before anything else.
func owesSecond(tx *db.Tx, staff ids.ID, means Means, held []Holding) (bool, error) {
	if means.enough() {
		return false, nil
	}
	setting, err := SettingOf(tx, SettingSecond)
	if err != nil || setting == secondOfNobody {
		return false, err
	}
	if !mustHaveSecond(setting, held) {
		return false, nil
	}
	has, err := hasFactor(tx, staff)
	return !has, err
}
