package people

import (
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"time"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// Set is a setting as it stands: its value, and who changed it when; the
// usual value, and nobody, while nobody has.
type Set struct {
	Setting
	Value string
	Since now.Instant
	By    ids.ID
}

// Usual says that nobody has changed it, or that it was set back.
func (s Set) Usual() bool { return s.Value == s.Default }

// SettingOf reads the value of a setting, in the caller's deed. One row by its
// key: it costs less than finding out whether a copy of it is old.
func SettingOf(tx *db.Tx, key string) (string, error) {
	set, err := settingOf(tx, key)
	return set.Value, err
}

// NumberOf reads a setting that is a number.
func NumberOf(tx *db.Tx, key string) (int, error) {
	value, err := SettingOf(tx, key)
	if err != nil {
		return 0, err
	}
	return strconv.Atoi(value)
}

// LengthOf reads a setting that is a duration.
func LengthOf(tx *db.Tx, key string) (time.Duration, error) {
	set, err := settingOf(tx, key)
	if err != nil {
		return 0, err
	}
	return set.length(set.Value)
}

func settingOf(tx *db.Tx, key string) (Set, error) {
	known, found := SettingNamed(key)
	if !found {
		return Set{}, fmt.Errorf("people: there is no setting %q", key)
	}
	set := Set{Setting: known, Value: known.Default}
	err := tx.Row(`SELECT value, since, by_staff FROM people_settings WHERE key = $1`, key).Scan(&set.Value, &set.Since, &set.By)
	if errors.Is(err, db.ErrNone) {
		err = nil
	}
	return set, err
}

// settings reads all of them in the order of their page.
func settings(tx *db.Tx) ([]Set, error) {
	written := map[string]Set{}
	_, err := db.Collect(tx, func(rows *sql.Rows) (key string, err error) {
		var set Set
		err = rows.Scan(&key, &set.Value, &set.Since, &set.By)
		written[key] = set
		return key, err
	}, `SELECT key, value, since, by_staff FROM people_settings`)
	if err != nil {
		return nil, err
	}
	all := make([]Set, 0, len(Settings))
	for _, known := range Settings {
		set, is := written[known.Key]
		if set.Setting = known; !is {
			set.Value = known.Default
		}
		all = append(all, set)
	}
	return all, nil
}

func putSetting(tx *db.Tx, key, value string, by ids.ID, at now.Instant) error {
	_, err := tx.Exec(`INSERT INTO people_settings (key, value, since, by_staff) VALUES ($1, $2, $3, $4)
		ON CONFLICT (key) DO UPDATE SET value = excluded.value, since = excluded.since, by_staff = excluded.by_staff`,
		key, value, at, by)
	return err
}
