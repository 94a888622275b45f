package casework

import (
	"context"

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
