package main

import (
	"vaada/casework"
	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/promise"
	"vaada/promise/lint"
)

// past is what a data folder tells the rules: how each promise was kept, by its
// place, and what happens in the house. The zero past tells nothing, and nothing
// is said about either.
type past struct {
	histories []lint.History
	house     lint.House
}

func (p past) of(at int) lint.History {
	if at < len(p.histories) {
		return p.histories[at]
	}
	return nil
}

// past looks into a data folder for these promises. It changes nothing there, and
// may look while the folder is served. Conflict when its tables are of another
// program.
func (l *promiseLint) past(c console, all []promise.Promise) (p past, err error) {
	if l.Data == "" {
		return p, nil
	}
	settings, err := parseConfig(l.Data)
	if err != nil {
		return p, err
	}
	address := settings.DB
	if address == "" {
		file, err := databaseIn(l.Data)
		if err != nil {
			return p, err
		}
		address = "sqlite:" + file
	}
	d, err := db.Open(c, address)
	if err != nil {
		return p, fault.Unavailable(say.CmdDatabaseSilent()).Because(err)
	}
	defer d.Close()
	switch lacks, stands, err := d.Behind(c); {
	case err != nil:
		return p, fault.Conflict(say.CmdDatabaseNewer()).Because(err)
	case stands == 0:
		return p, fault.Conflict(say.CmdCheckNotFounded())
	case lacks > 0:
		return p, fault.Conflict(say.CmdCheckOlder())
	}
	err = d.Look(c, func(tx *db.Tx) error {
		p = past{}
		for _, each := range all {
			known, err := clock.HistoryOf(tx, each, now.System())
			if err != nil {
				return err
			}
			p.histories = append(p.histories, known)
		}
		p.house, err = casework.HappeningIn(tx)
		return err
	})
	return p, err
}
