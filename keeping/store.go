package keeping

import (
	"database/sql"
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"time"

	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
)

const jobColumns = `id, kind, why, slot, backup, asked, asked_by, begun, lease, ended, trouble, cause`

func scanJob(rows interface{ Scan(...any) error }) (j Job, err error) {
	err = rows.Scan(&j.ID, &j.Kind, &j.Why, &j.Slot, &j.Backup, &j.Asked, &j.AskedBy, &j.Begun, &j.Lease, &j.Ended, &j.Trouble, &j.Cause)
	return j, err
}

func jobs(tx *db.Tx, where string, arguments ...any) ([]Job, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Job, error) { return scanJob(rows) }, `SELECT `+jobColumns+` FROM keeping_jobs WHERE `+where, arguments...)
}

// putJob writes a job down, unless the same one is there; false then.
func putJob(tx *db.Tx, j Job) (fresh bool, err error) {
	rows, err := tx.Exec(`INSERT INTO keeping_jobs (id, kind, why, slot, backup, asked, asked_by, begun, lease, holder, ended, trouble, cause)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', $10, $11, $12) ON CONFLICT (kind, why, slot) DO NOTHING`,
		j.ID, string(j.Kind), j.Why, j.Slot, j.Backup, j.Asked, j.AskedBy, j.Begun, j.Lease, j.Ended, string(j.Trouble), j.Cause)
	return rows > 0, err
}

// waiting are the jobs that have not ended, in their order.
func waiting(tx *db.Tx) ([]Job, error) {
	return jobs(tx, `ended = 0 ORDER BY asked, id LIMIT 20`)
}

// takeJob gives a job to a process; false when another one has it.
func takeJob(tx *db.Tx, id ids.ID, holder string, at, lease now.Instant) (bool, error) {
	rows, err := tx.Exec(`UPDATE keeping_jobs SET begun = $1, lease = $2, holder = $3 WHERE id = $4 AND ended = 0 AND lease < $1`,
		at, lease, holder, id)
	return rows > 0, err
}

// holdJob says that a process is still at work; false when it has lost the job.
func holdJob(tx *db.Tx, id ids.ID, holder string, lease now.Instant) (bool, error) {
	rows, err := tx.Exec(`UPDATE keeping_jobs SET lease = $1 WHERE id = $2 AND holder = $3 AND ended = 0`, lease, id, holder)
	return rows > 0, err
}

// endJob writes down how a job ended; db.ErrAgain when another process has it.
func endJob(tx *db.Tx, id ids.ID, holder string, at now.Instant, trouble backup.Trouble, cause string) error {
	rows, err := tx.Exec(`UPDATE keeping_jobs SET ended = $1, lease = 0, trouble = $2, cause = $3 WHERE id = $4 AND holder = $5 AND ended = 0`,
		at, string(trouble), cause, id, holder)
	if err == nil && rows == 0 {
		err = errors.New("keeping: another process has the job")
	}
	return err
}

// latestJobs are the last jobs that ended, the newest first.
func latestJobs(tx *db.Tx, most int) ([]Job, error) {
	return jobs(tx, `ended > 0 AND kind <> 'since' ORDER BY ended DESC, id DESC LIMIT $1`, most)
}

// beganOwing is from when on backups are owed; zero before the first sweep.
func beganOwing(tx *db.Tx) (at now.Instant, err error) {
	return at, tx.Row(`SELECT COALESCE(MIN(asked), 0) FROM keeping_jobs WHERE kind = 'since'`).Scan(&at)
}

// lastMade is the moment of the latest backup; zero when there is none.
func lastMade(tx *db.Tx) (at now.Instant, err error) {
	return at, tx.Row(`SELECT COALESCE(MAX(made), 0) FROM keeping_backups WHERE removed = 0`).Scan(&at)
}

func putBackup(tx *db.Tx, b Backup) error {
	counts, err := json.Marshal(b.Rows)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`INSERT INTO keeping_backups (id, why, made, ended, file, size, engine, migration, rows, has_key, removed)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0) ON CONFLICT (id) DO NOTHING`,
		b.ID, b.Why, b.Made, b.Ended, b.File, b.Size, b.Engine, b.Migration, string(counts), b.HasKey)
	return err
}

// mostKept bounds what is read of backups that are kept.
const mostKept = 400

// kept are the backups that were not taken away, the newest first, each with
// its last rehearsal.
func kept(tx *db.Tx) ([]Backup, error) {
	all, err := db.Collect(tx, func(rows *sql.Rows) (b Backup, err error) {
		var counts string
		if err := rows.Scan(&b.ID, &b.Why, &b.Made, &b.Ended, &b.File, &b.Size, &b.Engine, &b.Migration, &counts, &b.HasKey); err != nil {
			return b, err
		}
		return b, json.Unmarshal([]byte(counts), &b.Rows)
	}, `SELECT id, why, made, ended, file, size, engine, migration, rows, has_key FROM keeping_backups
		WHERE removed = 0 ORDER BY made DESC, id DESC LIMIT $1`, mostKept)
	if err != nil {
		return nil, err
	}
	rehearsals, err := jobs(tx, `kind = 'rehearsal' AND ended > 0 ORDER BY ended DESC LIMIT $1`, mostKept)
	if err != nil {
		return nil, err
	}
	for at := range all {
		for _, each := range rehearsals {
			if each.Backup == all[at].ID {
				all[at].Rehearsed = &each
				break
			}
		}
	}
	return all, nil
}

func removeBackup(tx *db.Tx, id ids.ID, at now.Instant) error {
	_, err := tx.Exec(`UPDATE keeping_backups SET removed = $1 WHERE id = $2 AND removed = 0`, at, id)
	return err
}

// planOf reads the plan from the settings; its zone is the first office's.
func planOf(tx *db.Tx) (p Plan, err error) {
	p.Zone, p.Keep.Upgrades = time.UTC, backup.Usual.Upgrades
	for key, into := range map[string]*int{
		people.SettingBackupHour: &p.Hour, people.SettingBackupDays: &p.Keep.Days,
		people.SettingBackupWeeks: &p.Keep.Weeks, people.SettingBackupMonths: &p.Keep.Months,
	} {
		if *into, err = people.NumberOf(tx, key); err != nil {
			return p, err
		}
	}
	chosen, err := people.SettingOf(tx, people.SettingRehearsal)
	if err != nil {
		return p, err
	}
	if day, err := strconv.Atoi(strings.TrimSpace(chosen)); err == nil {
		p.Rehearse, p.Weekday = true, time.Weekday(day)
	}
	office, err := people.FirstOffice(tx)
	if errors.Is(err, db.ErrNone) {
		return p, nil
	}
	if err != nil {
		return p, err
	}
	first, err := people.OfficeOf(tx, office)
	if first.Zone != nil {
		p.Zone = first.Zone
	}
	return p, err
}
