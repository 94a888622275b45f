package sample_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"sync"
	"testing"
	"time"

	"vaada/casework"
	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/outbox"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/sample"
)

// present is Wednesday 4 November 2026, 13:40 in Lahore: an office at work.
var present = now.At(time.Date(2026, time.November, 4, 8, 40, 0, 0, time.UTC))

// filled is a database with Anar Home in it, which these tests only read.
var filled = sync.OnceValues(func() ([]byte, error) {
	folder, err := os.MkdirTemp("", "vaada-sample-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "vaada.db")
	if err := fill(path, 1); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

func fill(path string, seed uint64) error {
	ctx := context.Background()
	d, err := db.Open(ctx, "sqlite:"+path)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Migrate(ctx); err != nil {
		return err
	}
	return sample.Fill(ctx, sample.RoomsOf(d), seed, present)
}

func anarHome(t *testing.T) *db.DB {
	t.Helper()
	content, err := filled()
	must(t, err)
	path := filepath.Join(testkit.Folder(t), "vaada.db")
	must(t, os.WriteFile(path, content, 0o600))
	d, err := db.Open(t.Context(), "sqlite:"+path)
	must(t, err)
	t.Cleanup(func() { must(t, d.Close()) })
	return d
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func look(t *testing.T, d *db.DB, see func(*db.Tx) error) {
	t.Helper()
	must(t, d.Look(t.Context(), see))
}

func figuresOf(t *testing.T, d *db.DB) map[string]clock.Figure {
	t.Helper()
	figures, err := clock.Desk{DB: d, Now: func() now.Instant { return present }}.Figures(t.Context())
	must(t, err)
	byKey := map[string]clock.Figure{}
	for _, f := range figures {
		f.Edition = 0 // another house names its editions anew
		byKey[f.Promise.Key] = f
	}
	return byKey
}

func TestFillWorksOnBothEngines(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		must(t, sample.Fill(t.Context(), sample.RoomsOf(d), 7, present))
		if unfinished, err := sample.Unfinished(t.Context(), d); err != nil || unfinished {
			t.Errorf("it is whole, and yet unfinished: %v, %v", unfinished, err)
		}
	})
}

func TestASampleThatIsInterruptedIsNotTakenForWhole(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- sample.Ensure(ctx, d, 1, present) }()
		cases := func() (n int) {
			look(t, d, func(tx *db.Tx) error { return tx.Row(`SELECT COUNT(*) FROM casework_cases`).Scan(&n) })
			return n
		}
		for end := time.Now().Add(time.Minute); cases() < 3 && time.Now().Before(end); time.Sleep(time.Millisecond) {
		}
		stop()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Fatalf("it ended with %v", err)
		}
		unfinished, err := sample.Unfinished(t.Context(), d)
		must(t, err)
		if kept := cases() > 0; kept != unfinished || kept != (d.Engine() == db.PostgreSQL) {
			t.Errorf("%d cases were kept; unfinished: %v", cases(), unfinished)
		}
	})
}

func TestEachPromiseIsKeptMostlyOneSlipsAndOneHasNothingDue(t *testing.T) {
	t.Parallel()
	words := map[promise.Word]int{}
	figures := figuresOf(t, anarHome(t))
	for key, f := range figures {
		t.Logf("%-16s %4d of %4d, %.1f%%: %s", key, f.Met, f.Due, 100*f.Share, f.Word)
		words[f.Word]++
		if f.Due > 0 && (f.Share < 0.80 || f.Share > 0.98) {
			t.Errorf("%s was kept %.1f%% of the time", key, 100*f.Share)
		}
	}
	if len(figures) != 6 || words[promise.Kept] != 4 || words[promise.Slipping] != 1 || words[promise.NothingDue] != 1 {
		t.Errorf("%d promises: %v", len(figures), words)
	}
	if f := figures["reply-mail"]; f.Word != promise.Slipping {
		t.Errorf("replies are %s", f.Word)
	}
}

func TestAboutSixHundredCases(t *testing.T) {
	t.Parallel()
	look(t, anarHome(t), func(tx *db.Tx) error {
		var n int
		err := tx.Row(`SELECT COUNT(*) FROM casework_cases`).Scan(&n)
		if n < 550 || n > 660 {
			t.Errorf("%d cases", n)
		}
		return err
	})
}

func TestCustomersCallAndComplainInOpeningHours(t *testing.T) {
	t.Parallel()
	look(t, anarHome(t), func(tx *db.Tx) error {
		id, err := people.FirstOffice(tx)
		if err != nil {
			return err
		}
		office, err := people.OfficeOf(tx, id)
		if err != nil {
			return err
		}
		arrivals, err := instants(tx, `SELECT k.rung FROM touchpoint_calls k UNION ALL SELECT MIN(c.at)
			FROM touchpoint_contacts c WHERE c.touchpoint = 'email' AND c.direction = 'in' AND c.case_id <> 0 GROUP BY c.case_id`)
		for _, at := range arrivals {
			// Who hangs up does so within minutes of the close.
			if !office.Calendar.IsOpen(at) && !office.Calendar.IsOpen(at.Add(-4*time.Minute)) {
				t.Errorf("somebody called or wrote on %s", at.In(office.Zone).Format("Mon 2 Jan 15:04"))
			}
		}
		return err
	})
}

func instants(tx *db.Tx, query string) ([]now.Instant, error) {
	return db.Collect(tx, func(rows *sql.Rows) (at now.Instant, err error) {
		err = rows.Scan(&at)
		return at, err
	}, query)
}

func TestEveryCaseStandsWhereItsStepsLead(t *testing.T) {
	t.Parallel()
	look(t, anarHome(t), func(tx *db.Tx) error {
		cases, err := db.Collect(tx, func(rows *sql.Rows) (c ids.ID, err error) {
			err = rows.Scan(&c)
			return c, err
		}, `SELECT id FROM casework_cases`)
		if err != nil {
			return err
		}
		for _, id := range cases {
			var number int64
			if err := tx.Row(`SELECT number FROM casework_cases WHERE id = $1`, id).Scan(&number); err != nil {
				return err
			}
			replayed, err := casework.Replayed(tx, id)
			if err != nil {
				t.Errorf("%s: %v", casework.Code(number), err)
				continue
			}
			stored, err := standing(tx, id)
			if err != nil {
				return err
			}
			if !same(stored, replayed) {
				t.Errorf("%s stands at %v, its steps lead to %v", casework.Code(number), stored, replayed)
			}
		}
		return nil
	})
}

func standing(tx *db.Tx, id ids.ID) (state procedure.State, err error) {
	var stored string
	if err := tx.Row(`SELECT state FROM casework_cases WHERE id = $1`, id).Scan(&stored); err != nil {
		return state, err
	}
	return state, json.Unmarshal([]byte(stored), &state)
}

func same(a, b procedure.State) bool { return reflect.DeepEqual(a, b) }

func TestNoClockIsBothMetAndMissed(t *testing.T) {
	t.Parallel()
	look(t, anarHome(t), func(tx *db.Tx) error {
		var wrong int
		err := tx.Row(`SELECT COUNT(*) FROM clock_clocks WHERE (state = 'met' AND (stopped = 0 OR stopped > due))
			OR (state = 'missed' AND stopped > 0 AND stopped <= due) OR (state = 'running' AND stopped > 0)`).Scan(&wrong)
		if wrong > 0 {
			t.Errorf("%d clocks are judged against their own times", wrong)
		}
		return err
	})
}

func TestDailyFactsAddUpToTheClocks(t *testing.T) {
	t.Parallel()
	look(t, anarHome(t), func(tx *db.Tx) error {
		var apart int
		err := tx.Row(`SELECT COUNT(*) FROM clock_days f LEFT JOIN (SELECT promise, day, COUNT(*) AS due,
			SUM(CASE WHEN state = 'met' THEN 1 ELSE 0 END) AS kept FROM clock_clocks WHERE state IN ('met', 'missed')
			GROUP BY promise, day) k ON k.promise = f.promise AND k.day = f.day
			WHERE f.due <> COALESCE(k.due, 0) OR f.kept <> COALESCE(k.kept, 0)`).Scan(&apart)
		if apart > 0 {
			t.Errorf("on %d days the facts are not what the clocks say", apart)
		}
		return err
	})
}

func TestTheDayBeginsWithSomethingOfEverything(t *testing.T) {
	t.Parallel()
	d := anarHome(t)
	zone, err := time.LoadLocation("Asia/Karachi")
	must(t, err)
	cases := casework.Desk{DB: d, Now: func() now.Instant { return present }}
	list, err := cases.List(t.Context(), people.Program(), casework.Open, casework.Cursor{}, 200)
	must(t, err)
	groups, waiting := map[casework.Group]int{}, map[procedure.Awaited]int{}
	for _, row := range list.Rows {
		groups[casework.GroupOf(row, present, zone)]++
		waiting[row.Waiting]++
	}
	for _, group := range []casework.Group{casework.LateGroup, casework.HourGroup, casework.TodayGroup, casework.LaterGroup} {
		if groups[group] == 0 {
			t.Errorf("no case is in the group %s: %v", group, groups)
		}
	}
	if waiting[procedure.CustomersReply] == 0 || waiting[procedure.VisitMade] == 0 {
		t.Errorf("cases wait for %v", waiting)
	}
	toPlace, _, err := cases.Unplaced(t.Context(), people.Program())
	must(t, err)
	if len(toPlace) != 2 {
		t.Errorf("%d messages are to be placed, want the service request and the question", len(toPlace))
	}
	calls, err := cases.Calls(t.Context(), people.Program())
	must(t, err)
	if len(calls) > 1 {
		t.Errorf("%d calls still ring or are talked", len(calls))
	}
}

func TestAllDeedsOfACaseAreUsed(t *testing.T) {
	t.Parallel()
	look(t, anarHome(t), func(tx *db.Tx) error {
		for _, deed := range []procedure.DeedKind{
			procedure.Begun, procedure.Done, procedure.Answering, procedure.TimedOut, procedure.Left, procedure.Undone, procedure.Ended,
		} {
			var n int
			if err := tx.Row(`SELECT COUNT(*) FROM casework_steps WHERE deed = $1`, string(deed)).Scan(&n); err != nil {
				return err
			}
			if n == 0 {
				t.Errorf("nobody ever %s", deed)
			}
		}
		return nil
	})
}

func TestTheSameSeedTellsTheSamePast(t *testing.T) {
	t.Parallel()
	path := filepath.Join(testkit.Folder(t), "again.db")
	must(t, fill(path, 1))
	again, err := db.Open(t.Context(), "sqlite:"+path)
	must(t, err)
	defer again.Close()
	first, second := figuresOf(t, anarHome(t)), figuresOf(t, again)
	if !reflect.DeepEqual(first, second) {
		t.Errorf("the figures are\n%v\nand again\n%v", first, second)
	}
	look(t, again, func(tx *db.Tx) error {
		var name, subject string
		err := tx.Row(`SELECT p.name, c.subject FROM casework_cases c JOIN customer_customers p ON p.id = c.customer
			WHERE c.number = 300`).Scan(&name, &subject)
		look(t, anarHome(t), func(tx *db.Tx) error {
			var before, about string
			err := tx.Row(`SELECT p.name, c.subject FROM casework_cases c JOIN customer_customers p ON p.id = c.customer
				WHERE c.number = 300`).Scan(&before, &about)
			if before != name || about != subject {
				t.Errorf("case 300 is of %s about %q, and again of %s about %q", before, about, name, subject)
			}
			return err
		})
		return err
	})
}

// Nobody who tries the sample with a mail server of their own writes to its people.
func TestNoLetterOfThePastIsStillToBeSent(t *testing.T) {
	t.Parallel()
	d := anarHome(t)
	must(t, d.Look(t.Context(), func(tx *db.Tx) error {
		waiting, err := outbox.Pending(tx, 10)
		if len(waiting) > 0 {
			t.Errorf("letters of the past wait: %+v", waiting)
		}
		return err
	}))
}
