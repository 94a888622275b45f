package order_test

import (
	"sync"
	"testing"
	"time"

	"vaada/customer"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/testkit"
	"vaada/order"
	"vaada/people"
	"vaada/sample"
)

// askFor asks for a refund on a new case of a customer.
func (h house) askFor(who people.Actor, of ids.ID, rupees int64) order.State {
	h.Helper()
	matter := h.matter()
	matter.Case, matter.Customer = ids.New(), of
	var r order.Refund
	if err := h.db.Deed(h.Context(), func(tx *db.Tx) (err error) {
		r, err = order.Ask(tx, who, matter, money.Amount{Minor: rupees * 100, Currency: "PKR"}, "faulty", h.hand.Now())
		return err
	}); err != nil {
		h.Error(err) // also where somebody asks in a goroutine of their own
	}
	return r.State
}

// What is above the limit on one case is above it on two of the same customer, also
// under the name of a double, for as long as managers say.
func TestNoLimitIsPassedOnSeveralCasesOfOneCustomer(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		sara, desk := h.proved(sample.Sara), people.Desk{DB: d, Now: h.hand.Now}
		var rows []ids.ID
		for _, name := range []string{"Ayşe Demir", "A. Demir"} {
			if err := d.Deed(t.Context(), func(tx *db.Tx) error {
				made, err := customer.Make(tx, sara, customer.Customer{Name: name, Language: language.Turkish}, h.hand.Now())
				rows = append(rows, made)
				return err
			}); err != nil {
				t.Fatal(err)
			}
		}
		expect := func(what string, of ids.ID, rupees int64, want order.State) {
			t.Helper()
			if state := h.askFor(sara, of, rupees); state != want {
				t.Errorf("%s: %d rupees are %s", what, rupees, state)
			}
		}
		expect("a first case", rows[0], 6_000, order.Approved)
		expect("a second case", rows[0], 4_001, order.Asked)
		expect("somebody else", rows[1], 10_000, order.Approved)
		h.hand.Advance(30 * 24 * time.Hour)
		expect("a month later", rows[0], 10_000, order.Approved)
		h.hand.Advance(20 * 24 * time.Hour)
		sara = h.proved(sample.Sara)
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			all := func(*db.Tx, people.Actor, ids.ID) (bool, error) { return true, nil }
			return customer.Join(tx, sara, rows[1], rows[0], all, h.hand.Now())
		}); err != nil {
			t.Fatal(err)
		}
		expect("as the double", rows[1], 1, order.Asked)
		if err := desk.Set(t.Context(), h.proved(sample.Ayesha), people.SettingRefundDays, "30", "10"); err != nil {
			t.Fatal(err)
		}
		expect("after ten days", rows[1], 6_000, order.Approved)
		expect("within ten days", rows[0], 4_001, order.Asked)
		if err := desk.Set(t.Context(), h.proved(sample.Ayesha), people.SettingRefundDays, "10", "0"); err != nil {
			t.Fatal(err)
		}
		expect("each case alone", rows[0], 10_000, order.Approved)
	})
}

// Of two who grant to one customer at once nobody passes the limit.
func TestNoLimitIsPassedAtOnce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		sara, of := h.proved(sample.Sara), ids.New()
		states := make(chan order.State, 4)
		for range cap(states) {
			go func() { states <- h.askFor(sara, of, 6_000) }()
		}
		approved := 0
		for range cap(states) {
			if <-states == order.Approved {
				approved++
			}
		}
		if approved != 1 {
			t.Errorf("%d of 6000 rupees were granted by who grants 10000", approved)
		}
	})
}

// Two records of one person are made one while a refund on either is being granted: whoever
// waited for the other sees what that one granted. SQLite grants one after the other anyway.
func TestNoLimitIsPassedWhileTwoRecordsBecomeOne(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		if d.Engine() != db.PostgreSQL {
			return
		}
		h := open(t, d)
		sara := h.proved(sample.Sara)
		deed := func(act func(tx *db.Tx) error) {
			if err := d.Deed(t.Context(), act); err != nil {
				t.Error(err)
			}
		}
		var rows []ids.ID
		for range 2 {
			deed(func(tx *db.Tx) error {
				made, err := customer.Make(tx, sara, customer.Customer{Name: "Ayşe Demir", Language: language.Turkish}, h.hand.Now())
				rows = append(rows, made)
				return err
			})
		}
		person, twin := rows[0], rows[1]
		asks := func(tx *db.Tx, of ids.ID) (order.State, error) {
			matter := h.matter()
			matter.Case, matter.Customer = ids.New(), of
			r, err := order.Ask(tx, sara, matter, money.Amount{Minor: 6_000_00, Currency: "PKR"}, "faulty", h.hand.Now())
			return r.State, err
		}
		const enough = 300 * time.Millisecond // for a deed to come to where it waits
		free, kept, granted := make(chan bool), make(chan bool), make(chan bool)
		states := make(chan order.State, 2)
		ask := func(of ids.ID, before chan bool) {
			deed(func(tx *db.Tx) error {
				state, err := asks(tx, of)
				states <- state
				if before != nil {
					close(granted)
					<-before
				}
				return err
			})
		}
		holds := make(chan bool)
		var all sync.WaitGroup
		all.Go(func() {
			deed(func(tx *db.Tx) error {
				err := tx.Alone("refunds of " + twin.String())
				close(holds)
				<-free
				return err
			})
		})
		<-holds
		all.Go(func() { ask(twin, nil) }) // waits
		time.Sleep(enough)
		deed(func(tx *db.Tx) error {
			sees := func(*db.Tx, people.Actor, ids.ID) (bool, error) { return true, nil }
			return customer.Join(tx, sara, twin, person, sees, h.hand.Now())
		})
		all.Go(func() { ask(person, kept) }) // grants, and is not written yet
		<-granted
		close(free)
		time.Sleep(enough)
		close(kept)
		all.Wait()
		if first, second := <-states, <-states; first != order.Approved || second != order.Asked {
			t.Errorf("of 6000 and 6000 rupees by who grants 10000 they are %s and %s", first, second)
		}
	})
}

// Whoever asks for money does not pay it out, where somebody else can.
func TestNobodyPaysWhatTheyAskedForWhileAnotherMight(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		r := h.asked(sample.Nadia, 900)
		if err := h.pay(sample.Nadia, r.ID); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("her own: %v", err)
		}
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`DELETE FROM people_holdings WHERE role = 'manager'`)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if err := h.pay(sample.Nadia, r.ID); err != nil {
			t.Errorf("where nobody else pays: %v", err)
		}
	})
}
