package clock

import (
	"context"
	"slices"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
)

// batch is how many clocks one deed of a sweep judges.
const batch = 100

// Sweep judges what fell due by an instant without the promised thing: clocks
// are missed at the moment they were due, pledges broken after their time. It
// gives the cases concerned, whose place in lists may have changed; a miss
// starts the clocks of promises about misses.
func Sweep(ctx context.Context, d *db.DB, at now.Instant) (cases []ids.ID, err error) {
	for {
		var judged []ids.ID
		more := false
		err := d.Deed(ctx, func(tx *db.Tx) error {
			judged, more = nil, false
			overdue, err := collect(tx, `k.state = 'running' AND k.due < $1 ORDER BY k.due LIMIT $2`, at, batch)
			if err != nil {
				return err
			}
			for _, c := range overdue {
				if err := missNow(tx, c.ID); err != nil {
					return err
				}
				judged = append(judged, c.Case)
			}
			broken, err := pledges(tx, `p.state = 'open' AND p.window_until < $1 ORDER BY p.window_until LIMIT $2`, at, batch)
			if err != nil {
				return err
			}
			for _, p := range broken {
				if err := Settle(tx, people.Program(), p, Broken, p.Until+1); err != nil {
					return err
				}
				judged = append(judged, p.Case)
			}
			more = len(overdue) > 0 || len(broken) == batch // a miss starts clocks that may be late already
			return nil
		})
		if err != nil {
			return cases, err
		}
		cases = append(cases, judged...)
		if !more {
			break
		}
	}
	slices.Sort(cases)
	cases = slices.Compact(cases)
	if len(cases) > 0 && cases[0] == 0 {
		cases = cases[1:]
	}
	return cases, nil
}

// Observe writes down a look at something that no case measures: of so many
// looked at, so many were good.
func Observe(tx *db.Tx, key string, at now.Instant, day int64, good, lookedAt int64, source promise.Source) error {
	_, err := tx.Exec(`INSERT INTO clock_observations (id, promise, at, good, looked_at, source) VALUES ($1, $2, $3, $4, $5, $6)`,
		ids.New(), key, at, good, lookedAt, string(source))
	if err != nil {
		return err
	}
	return tally(tx, key, day, int(lookedAt), int(good))
}
