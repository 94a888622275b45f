package casework_test

import (
	"testing"
	"time"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/people"
	"vaada/sample"
	"vaada/touchpoint"
)

// A holiday that is announced the evening before moves the promises it
// touches, and says which before it does; promises by the clock stay.
func TestASurpriseHolidayMovesOpenPromisesVisibly(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		manager := h.staff[sample.Ayesha]
		before := h.page(number)
		office := h.office(manager.Office)
		calendar := office.Calendar.Document()
		tomorrow := hours.DateIn(h.hand.Now(), office.Zone) + 1
		calendar.Exceptions = append(calendar.Exceptions, hours.Exception{
			From: tomorrow, To: tomorrow, Name: language.NewText(language.English, "Cyclone"),
		})

		first, count, err := h.cases.TryHours(h.Context(), manager, manager.Office, calendar)
		if err != nil || count == 0 || len(first) != count {
			t.Fatalf("%d promises would move (%+v), %v", count, first, err)
		}
		for _, each := range first {
			if each.To.Sub(each.Due) != 24*time.Hour || each.Case != before.Case.ID {
				t.Errorf("%s would move from %s to %s", each.Promise, each.Due.Time(), each.To.Time())
			}
		}
		seen := people.Seen(office.Calendar.Document())
		if _, err := h.cases.SetHours(h.Context(), h.sara(), manager.Office, seen, calendar); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent changed the hours: %v", err)
		}
		moved, err := h.cases.SetHours(h.Context(), manager, manager.Office, seen, calendar)
		if err != nil || moved != count {
			t.Fatalf("%d promises moved, %v", moved, err)
		}
		after := h.page(number)
		due := map[string]now.Instant{}
		for _, c := range before.Clocks {
			due[c.Promise] = c.Due
		}
		for _, c := range after.Clocks {
			want := due[c.Promise]
			for _, each := range first {
				if each.Promise == c.Promise {
					want = each.To
				}
			}
			if c.Due != want {
				t.Errorf("%s is due %s, want %s", c.Promise, c.Due.Time(), want.Time())
			}
		}
		if _, err := h.cases.SetHours(h.Context(), manager, manager.Office, seen, calendar); !fault.Is(err, fault.KindConflict) {
			t.Errorf("hours that somebody else changed were overwritten: %v", err)
		}
	})
}

// office reads an office.
func (h house) office(id ids.ID) (o people.Office) {
	h.Helper()
	must(h.T, h.db.Look(h.Context(), func(tx *db.Tx) (err error) {
		o, err = people.OfficeOf(tx, id)
		return err
	}))
	return o
}

// A call that rings for a try can be answered, and nobody's promise counts it.
func TestATestCallCountsNowhere(t *testing.T) {
	inHouse(t, func(h house) {
		manager := h.staff[sample.Ayesha]
		if err := h.cases.TryRing(h.Context(), h.sara(), "Test call"); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent let a test call ring: %v", err)
		}
		must(h.T, h.cases.TryRing(h.Context(), manager, "Test call"))
		calls, err := h.cases.Calls(h.Context(), manager)
		if err != nil || len(calls) != 1 || calls[0].Caller != "Test call" {
			t.Fatalf("it rings: %+v, %v", calls, err)
		}
		h.hand.Advance(5 * time.Second)
		_, err = h.cases.Phone(h.Context(), manager, touchpoint.CallEvent{Call: calls[0].External, Kind: touchpoint.Answer})
		must(h.T, err)
		must(h.T, h.cases.Sweep(h.Context(), h.hand.Now()))
		var counted int
		must(h.T, h.db.Look(h.Context(), func(tx *db.Tx) error {
			return tx.Row(`SELECT COUNT(*) FROM clock_clocks WHERE state <> 'withdrawn'`).Scan(&counted)
		}))
		if counted != 0 {
			t.Errorf("%d promises count a test call", counted)
		}
	})
}
