package casework

import (
	"context"
	"database/sql"
	"slices"
	"strconv"

	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/people"
	"vaada/promise"
	"vaada/touchpoint"
)

// TryRing lets a call ring for a try, under words that say so. It is answered
// like any other, but no clock runs on it, so that it counts nowhere. Who sets things up may.
func (d Desk) TryRing(ctx context.Context, who people.Actor, words string) error {
	if err := who.May(people.SetUp); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		contact, err := d.phone(tx, who, touchpoint.CallEvent{
			Call: touchpoint.TestCalls + ids.Token(), Event: ids.Token(), Kind: touchpoint.Ring, Caller: words, At: at,
		}, false)
		if err != nil {
			return err
		}
		m, err := contactMatter(tx, contact)
		if err != nil {
			return err
		}
		return clock.Drop(tx, m, at, func(promise.Promise) bool { return false })
	})
}

// Telephoned says whether a case was begun by telephone, be the call written down
// by hand, but for one that rang for a try. Who sets things up may.
func (d Desk) Telephoned(ctx context.Context, who people.Actor) (begun bool, err error) {
	if err := who.May(people.SetUp); err != nil {
		return false, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		tried, err := touchpoint.Tried(tx)
		if err != nil {
			return err
		}
		cases, err := db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) { return id, rows.Scan(&id) },
			`SELECT c.id FROM casework_cases c WHERE c.touchpoint = $1 ORDER BY c.id LIMIT `+strconv.Itoa(len(tried)+1), touchpoint.Telephone)
		begun = slices.ContainsFunc(cases, func(id ids.ID) bool { return !slices.Contains(tried, id) })
		return err
	})
	return begun, err
}
