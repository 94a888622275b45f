package clock_test

import (
	"testing"

	"vaada/clock"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/promise"
)

func TestAPledgeIsSettledOnceAndBrokenAfterItsTime(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		made, until := h.at(0, 10, 0), h.at(1, 10, 0)
		pledge := func() (p clock.Pledge) {
			h.deed(func(tx *db.Tx) (err error) {
				p, err = clock.Promise(tx, h.sara, clock.Pledge{Case: 7, Customer: 8, Kind: clock.DatePledge, Until: until, Made: made})
				return err
			})
			return p
		}
		for _, try := range []struct {
			to   clock.PledgeState
			at   now.Instant
			want clock.PledgeState
		}{
			{clock.KeptPledge, until, clock.KeptPledge},
			{clock.KeptPledge, until + 1, clock.Broken},
			{clock.AgreedAnew, until, clock.AgreedAnew},
			{clock.AgreedAnew, until + 1, clock.Broken},
			{clock.SparePledge, until + 1, clock.Broken},
		} {
			p := pledge()
			settle := func(to clock.PledgeState, at now.Instant) {
				h.deed(func(tx *db.Tx) error { return clock.Settle(tx, h.sara, p, to, at) })
			}
			settle(try.to, try.at)
			settle(clock.Broken, until+5)
			h.look(func(tx *db.Tx) error {
				all, err := clock.PledgesOf(tx, 7)
				if got := all[len(all)-1]; got.State != try.want || got.Settled > until+1 {
					t.Errorf("%s at %d after its time: %+v", try.to, try.at-until, got)
				}
				return err
			})
		}
		p := pledge()
		h.sweeps(until)
		h.sweeps(h.at(9, 10, 0))
		h.look(func(tx *db.Tx) error {
			all, err := clock.PledgesOf(tx, 7)
			if got := all[len(all)-1]; got.ID != p.ID || got.State != clock.Broken || got.Settled != until+1 {
				t.Errorf("a late sweep found %+v", got)
			}
			var owed int
			if err := tx.Row(`SELECT COUNT(*) FROM duty_duties`).Scan(&owed); err != nil {
				return err
			}
			if owed != 0 {
				t.Errorf("%d duties are still owed", owed)
			}
			return err
		})
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := clock.Promise(tx, h.sara, clock.Pledge{Case: 7, Kind: clock.DatePledge, Until: made, Made: made})
			return err
		}); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "until" {
			t.Errorf("a time that is over was promised: %v", err)
		}
	})
}

func TestWhatSomebodyLookedAtCountsLikeWhatAClockMeasured(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		m := h.complaint()
		h.arrives(m, h.at(0, 10, 0))
		h.happens(m, promise.Acknowledged, h.at(0, 10, 1))
		h.deed(func(tx *db.Tx) error {
			return clock.Observe(tx, "acknowledge-mail", h.at(0, 12, 0), int64(hours.DateIn(h.at(0, 12, 0), h.zone)), 7, 9, promise.Inspections)
		})
		h.hand.Set(h.at(0, 18, 0))
		figures, err := clock.Desk{DB: d, Now: h.hand.Now}.Figures(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, figure := range figures {
			due, met := 0, 0
			if figure.Promise.Key == "acknowledge-mail" {
				due, met = 10, 8
			}
			if figure.Due != due || figure.Met != met {
				t.Errorf("%s was kept %d of %d times", figure.Promise.Key, figure.Met, figure.Due)
			}
		}
		if due, kept := clock.Total(figures); due != 10 || kept != 8 {
			t.Errorf("together %d of %d", kept, due)
		}
	})
}
