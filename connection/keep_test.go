package connection_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/connection"
	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
)

func TestAWebhookAtWhichNothingArrivesForDaysIsPausedAndKeepsWhatItWants(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		w := f.makes(false, connection.CaseOpened)
		f.system.answers = slices.Repeat([]int{500}, 5_000)
		owes := func() (n int) {
			f.must(d.Look(t.Context(), func(tx *db.Tx) error {
				mine, err := duty.Mine(tx, f.keeper)
				n = len(mine)
				return err
			}))
			return n
		}
		for range 5 * 24 {
			f.happens(opened)
			f.sweeps()
			f.hand.Advance(time.Hour)
		}
		paused, told, err := f.Webhook(t.Context(), f.keeper, w.ID, 0, 200)
		f.must(err)
		if paused.State != connection.Paused || owes() != 1 {
			t.Fatalf("it is %q, and %d things are owed", paused.State, owes())
		}
		given, waits := 0, 0
		for _, each := range told {
			switch each.State {
			case connection.GivenUp:
				given++
			case connection.Waiting:
				waits++
			}
		}
		if given+waits != 5*24 || given == 0 || waits < 48 {
			t.Errorf("%d were given up, %d wait", given, waits)
		}
		f.system.answers = nil
		f.must(f.SwitchWebhook(t.Context(), f.proved(), w.ID, connection.On))
		if owes() != 0 {
			t.Error("it is still owed")
		}
		f.sweeps()
		n, err := f.SendDead(t.Context(), f.proved(), w.ID, 0)
		if f.must(err); n != given {
			t.Errorf("%d of %d were put back", n, given)
		}
		f.sweeps()
		for _, each := range f.told(w.ID) {
			if each.State != connection.Arrived {
				t.Fatalf("after all: %+v", each)
			}
		}
	})
}

func TestAReceiverThatWantsNoMoreIsPausedAtOnce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		w := f.makes(false, connection.CaseOpened)
		f.system.answers = []int{410}
		f.happens(opened)
		f.sweeps()
		w, told, err := f.Webhook(t.Context(), f.keeper, w.ID, 0, 1)
		if f.must(err); w.State != connection.Paused || told[0].State != connection.GivenUp {
			t.Errorf("it is %q, the message %+v", w.State, told)
		}
	})
}

func TestAWebhookThatIsOffIsToldNothingAndOneThatIsRemovedLeavesNothing(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		w := f.makes(false, connection.CaseOpened)
		f.happens(opened)
		f.must(f.SwitchWebhook(t.Context(), f.proved(), w.ID, connection.Off))
		f.happens(opened)
		f.sweeps()
		if told := f.told(w.ID); len(f.system.heard) != 0 || len(told) != 1 {
			t.Errorf("it heard %d, %d wait", len(f.system.heard), len(told))
		}
		f.must(f.RemoveWebhook(t.Context(), f.keeper, w.ID))
		f.happens(opened)
		f.must(d.Look(t.Context(), func(tx *db.Tx) error {
			for _, table := range []string{"outbox_waiting", "connection_deliveries", "connection_wants", "people_owned"} {
				var n int
				if err := tx.Row(`SELECT COUNT(*) FROM ` + table).Scan(&n); err != nil || n != 0 {
					t.Errorf("%d rows of %s are left, %v", n, table, err)
				}
			}
			return nil
		}))
		if _, _, err := f.Webhook(t.Context(), f.keeper, w.ID, 0, 1); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("it is still there: %v", err)
		}
	})
}

func TestATestShowsTheAnswer(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		w := f.makes(false, connection.CaseOpened)
		f.system.answers = []int{404}
		told, err := f.Ping(t.Context(), f.keeper, w.ID)
		if f.must(err); told.Status != 404 || told.State != connection.GivenUp || told.Fault == "" {
			t.Errorf("it came to %+v", told)
		}
		told, err = f.Ping(t.Context(), f.keeper, w.ID)
		if f.must(err); told.Status != 200 || told.State != connection.Arrived {
			t.Errorf("it came to %+v", told)
		}
		if heard := f.system.heard; len(heard) != 2 || heard[0].Type != "ping" || heard[0].ID == heard[1].ID {
			t.Errorf("it heard %+v", heard)
		}
		if all := f.told(w.ID); len(all) != 2 || all[0].State != connection.Arrived || all[1].State != connection.GivenUp {
			t.Errorf("the page shows %+v", all)
		}
		if err := f.SendAgain(t.Context(), f.proved(), w.ID, told.ID); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("a test is sent again: %v", err)
		}
	})
}

func TestWhatArrivedCanBeSentAgain(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		w := f.makes(false, connection.CaseOpened)
		other := f.makes(false, connection.CaseClosed)
		f.system.checker = nil
		f.happens(opened)
		f.sweeps()
		told := f.told(w.ID)[0]
		f.must(f.SendAgain(t.Context(), f.proved(), w.ID, told.ID))
		f.must(f.SendAgain(t.Context(), f.proved(), w.ID, told.ID)) // it waits already
		f.sweeps()
		if heard := f.system.heard; len(heard) != 2 || heard[0].ID != heard[1].ID {
			t.Errorf("it heard %+v", heard)
		}
		if err := f.SendAgain(t.Context(), f.proved(), other.ID, told.ID); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("another webhook sends it: %v", err)
		}
	})
}

func TestForADayMessagesBearTheSecretBeforeToo(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		w, first, err := f.MakeWebhook(t.Context(), f.keeper, connection.Plan{Name: "CRM", Address: f.system.URL, Wants: []connection.Kind{connection.CaseOpened}})
		f.must(err)
		second, err := f.RenewSecret(t.Context(), f.keeper, w.ID)
		f.must(err)
		f.system.knows(t, first, second)
		f.happens(opened)
		f.sweeps()
		f.hand.Advance(25 * time.Hour)
		f.system.knows(t, second)
		f.happens(opened)
		f.sweeps()
		if len(f.system.heard) != 2 {
			t.Errorf("it heard %+v", f.system.heard)
		}
		f.must(d.Look(t.Context(), func(tx *db.Tx) error {
			var stored string
			err := tx.Row(`SELECT secret FROM connection_webhooks WHERE id = $1`, w.ID).Scan(&stored)
			if strings.Contains(stored, strings.TrimPrefix(second, "whsec_")) {
				t.Error("the secret lies open")
			}
			return err
		}))
	})
}

func TestAWebhookIsRefusedWithEverythingThatIsWrong(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		_, _, err := f.MakeWebhook(t.Context(), f.keeper, connection.Plan{Address: "https://127.0.0.1/", Wants: []connection.Kind{"case.eaten"}})
		var fields []string
		for _, each := range fault.Of(err).Fields() {
			fields = append(fields, each.Field)
		}
		if !slices.Equal(fields, []string{"name", "address", "wants"}) {
			t.Errorf("it names %v", fields)
		}
	})
}

func TestWhatWasToldIsForgottenAfterAMonth(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		w := f.makes(false, connection.CaseOpened)
		f.happens(opened)
		f.must(f.SwitchWebhook(t.Context(), f.proved(), w.ID, connection.Off))
		f.must(f.Forget(t.Context(), f.hand.Now().Add(29*24*time.Hour)))
		if len(f.told(w.ID)) != 1 {
			t.Error("it is forgotten too early")
		}
		f.must(f.Forget(t.Context(), f.hand.Now().Add(31*24*time.Hour)))
		f.must(f.SwitchWebhook(t.Context(), f.proved(), w.ID, connection.On))
		f.sweeps()
		if len(f.told(w.ID)) != 0 || len(f.system.heard) != 0 {
			t.Error("it is not forgotten")
		}
	})
}

func TestMoreThanOneDeedDropsIsForgottenToo(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		w := f.makes(false, connection.CaseOpened)
		f.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			for range 1001 {
				h := opened
				h.At = f.hand.Now()
				if err := connection.Tell(tx, h); err != nil {
					return err
				}
			}
			return nil
		}))
		f.must(f.Forget(t.Context(), f.hand.Now().Add(31*24*time.Hour)))
		if left := len(f.told(w.ID)); left != 0 {
			t.Errorf("%d are known still", left)
		}
	})
}
