package crowd_test

import (
	"database/sql"
	"reflect"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/sample"
	"vaada/sample/crowd"
)

func filled(t *testing.T, d *db.DB) []ids.ID {
	t.Helper()
	if err := sample.Fill(t.Context(), sample.RoomsOf(d), 1, testkit.Hand().Now()); err != nil {
		t.Fatal(err)
	}
	return numbers[ids.ID](t, d, `SELECT id FROM casework_cases ORDER BY id`)
}

func numbers[N any](t *testing.T, d *db.DB, query string) (all []N) {
	t.Helper()
	err := d.Look(t.Context(), func(tx *db.Tx) (err error) {
		all, err = db.Collect(tx, func(rows *sql.Rows) (n N, err error) { return n, rows.Scan(&n) }, query)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestCopiesReplayToTheirState(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		cases := filled(t, d)
		for apart, some := range map[time.Duration][]ids.ID{crowd.Week: cases, time.Second: cases[:1]} {
			if err := crowd.Copy(t.Context(), d, some, 3, apart); err != nil {
				t.Fatal(err)
			}
		}
		all := numbers[int64](t, d, `SELECT number FROM casework_cases ORDER BY number`)
		if want := 4*len(cases) + 3; len(all) != want {
			t.Fatalf("%d cases, want %d", len(all), want)
		}
		desk := casework.Desk{DB: d, Now: testkit.Hand().Now}
		for _, number := range all {
			replays(t, d, desk, number)
		}
		if rows := numbers[int64](t, d, astray); rows[0] != 0 {
			t.Errorf("%d rows belong to no case", rows[0])
		}
		if rows := numbers[int64](t, d, miscounted); len(rows) > 0 {
			t.Errorf("the facts of %d days are not those of their clocks", len(rows))
		}
	})
}

// astray counts what would belong to no case or customer.
const astray = `SELECT (SELECT COUNT(*) FROM casework_steps s WHERE NOT EXISTS (SELECT 1 FROM casework_cases c WHERE c.id = s.case_id))
	+ (SELECT COUNT(*) FROM touchpoint_contacts t WHERE t.case_id <> 0 AND NOT EXISTS (SELECT 1 FROM casework_cases c WHERE c.id = t.case_id))
	+ (SELECT COUNT(*) FROM clock_clocks k WHERE k.case_id <> 0 AND NOT EXISTS (SELECT 1 FROM casework_cases c WHERE c.id = k.case_id))
	+ (SELECT COUNT(*) FROM casework_cases c WHERE NOT EXISTS (SELECT 1 FROM customer_customers p WHERE p.id = c.customer))
	+ (SELECT COUNT(*) FROM casework_cases c WHERE NOT EXISTS (SELECT 1 FROM casework_steps s WHERE s.case_id = c.id AND s.sequence = c.sequence))`

// miscounted lists the days whose facts differ from their clocks.
const miscounted = `SELECT f.day FROM clock_days f
	WHERE f.due <> (SELECT COUNT(*) FROM clock_clocks k WHERE k.promise = f.promise AND k.day = f.day AND k.state IN ('met', 'missed'))
	AND NOT EXISTS (SELECT 1 FROM clock_observations o WHERE o.promise = f.promise)`

func replays(t *testing.T, d *db.DB, desk casework.Desk, number int64) {
	t.Helper()
	c, err := desk.Number(t.Context(), people.Program(), number)
	if err != nil {
		t.Fatal(err)
	}
	err = d.Look(t.Context(), func(tx *db.Tx) error {
		again, err := casework.Replayed(tx, c.ID)
		if err == nil && !reflect.DeepEqual(again, c.State) {
			t.Errorf("case %d replays to %+v and stands at %+v", number, again, c.State)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
