package order_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/money"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/order"
	"vaada/people"
	"vaada/sample"
)

// house is Anar Home: an agent may refund 10,000 rupees alone, a supervisor
// 50,000, the manager 500,000.
type house struct {
	*testing.T
	db    *db.DB
	hand  *now.Hand
	staff map[string]people.Actor
}

func open(t *testing.T, d *db.DB) house {
	t.Helper()
	rooms := sample.RoomsOf(d)
	staff, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
	if err != nil {
		t.Fatal(err)
	}
	return house{t, d, rooms.Hand, staff}
}

// matter is a case that is led in the one office that there is.
func (h house) matter() order.Matter {
	return order.Matter{Case: 1, Customer: 2, Office: h.staff[sample.Sara].Office, Team: h.staff[sample.Sara].Team}
}

// ask asks for a refund on a case and for a customer of its own.
func (h house) ask(who string, rupees int64) (r order.Refund, err error) {
	return h.askOn(ids.New(), h.staff[who], rupees)
}

func (h house) askOn(matter ids.ID, who people.Actor, rupees int64) (r order.Refund, err error) {
	of := h.matter()
	of.Case, of.Customer = matter, matter
	err = h.db.Deed(h.Context(), func(tx *db.Tx) (err error) {
		r, err = order.Ask(tx, who, of, money.Amount{Minor: rupees * 100, Currency: "PKR"}, "faulty", h.hand.Now())
		return err
	})
	return r, err
}

func (h house) asked(who string, rupees int64) order.Refund {
	h.Helper()
	r, err := h.askOn(ids.New(), h.proved(who), rupees)
	if err != nil {
		h.Fatal(err)
	}
	return r
}

func (h house) decide(who string, id ids.ID, approve bool, reason string) error {
	of, r := h.matter(), h.of(id)
	of.Case, of.Customer = r.Case, r.Customer
	return h.db.Deed(h.Context(), func(tx *db.Tx) error {
		_, err := order.Decide(tx, h.proved(who), of, id, approve, reason, h.hand.Now())
		return err
	})
}

// proved is somebody who just proved who they are.
func (h house) proved(name string) people.Actor {
	who := h.staff[name]
	who.Proved = h.hand.Now()
	return who
}

func (h house) pay(who string, id ids.ID) error {
	return h.db.Deed(h.Context(), func(tx *db.Tx) error {
		_, err := order.Pay(tx, h.proved(who), h.matter(), id, h.hand.Now())
		return err
	})
}

func (h house) of(id ids.ID) (r order.Refund) {
	h.Helper()
	if err := h.db.Look(h.Context(), func(tx *db.Tx) (err error) {
		r, err = order.Of(tx, id)
		return err
	}); err != nil {
		h.Fatal(err)
	}
	return r
}

func TestWithinTheLimitARefundIsApprovedAtOnce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		for _, try := range []struct {
			who    string
			rupees int64
			state  order.State
		}{
			{sample.Sara, 10_000, order.Approved},
			{sample.Sara, 10_001, order.Asked},
			{sample.Nadia, 50_000, order.Approved},
			{sample.Nadia, 50_001, order.Asked},
			{sample.Ayesha, 500_000, order.Approved},
		} {
			r := h.asked(try.who, try.rupees)
			if r.State != try.state || h.of(r.ID) != r {
				t.Errorf("%s asks for %d rupees: %+v", try.who, try.rupees, r)
			}
		}
		if _, err := h.ask(sample.Sara, 0); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "amount" {
			t.Errorf("nothing: %v", err)
		}
		if _, err := h.ask(sample.Imran, 1); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an engineer: %v", err)
		}
	})
}

// What is above the limit at once is above it in parts: one case has one sum,
// whoever granted of it.
func TestNoLimitIsPassedInParts(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		matter, waits := ids.New(), []order.Refund{}
		for _, try := range []struct {
			who    string
			rupees int64
			state  order.State
		}{
			{sample.Sara, 6_000, order.Approved},
			{sample.Sara, 4_001, order.Asked},
			{sample.Sara, 4_000, order.Approved},
			{sample.Sara, 1, order.Asked},
			{sample.Nadia, 40_000, order.Approved},
			{sample.Nadia, 1, order.Asked},
		} {
			r, err := h.askOn(matter, h.proved(try.who), try.rupees)
			if err != nil || r.State != try.state {
				t.Errorf("%s asks for %d rupees: %+v, %v", try.who, try.rupees, r, err)
			}
			if try.state == order.Asked {
				waits = append(waits, r)
			}
		}
		for _, r := range waits {
			if err := h.decide(sample.Nadia, r.ID, true, ""); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("a supervisor granted %+v beyond her sum: %v", r.Amount, err)
			}
		}
		if err := h.decide(sample.Ayesha, waits[0].ID, false, "used for a year"); err != nil {
			t.Error(err)
		}
		if err := h.decide(sample.Ayesha, waits[1].ID, true, ""); err != nil {
			t.Error(err)
		}
		if r, err := h.askOn(ids.New(), h.staff[sample.Sara], 10_000); err != nil || r.State != order.Approved {
			t.Errorf("on another case: %+v, %v", r, err)
		}
	})
}

func TestAPinGrantsNoRefund(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		for _, name := range []string{sample.Sara, sample.Nadia, sample.Ayesha} {
			who := h.staff[name]
			who.Counter = true
			if r, err := h.askOn(ids.New(), who, 1); err != nil || r.State != order.Asked || r.DecidedBy != 0 {
				t.Errorf("%s by PIN: %+v, %v", name, r, err)
			}
		}
	})
}

func TestAboveTheLimitAManagerOwesTheDecision(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		r := h.asked(sample.Sara, 60_000)
		owed := func() (n int) {
			if err := d.Look(t.Context(), func(tx *db.Tx) error {
				return tx.Row(`SELECT COUNT(*) FROM duty_duties WHERE kind = $1 AND subject = $2 AND role = $3`,
					string(duty.Refund), r.ID, string(people.Manager)).Scan(&n)
			}); err != nil {
				t.Fatal(err)
			}
			return n
		}
		if owed() != 1 {
			t.Error("nobody owes the decision")
		}
		for _, who := range []string{sample.Sara, sample.Nadia, sample.Imran} {
			if err := h.decide(who, r.ID, true, ""); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s decided: %v", who, err)
			}
		}
		if err := h.decide(sample.Ayesha, r.ID, true, ""); err != nil {
			t.Fatal(err)
		}
		if got := h.of(r.ID); got.State != order.Approved || got.DecidedBy != h.staff[sample.Ayesha].ID || owed() != 0 {
			t.Errorf("decided, it is %+v, and %d owe it", got, owed())
		}
		if err := h.decide(sample.Ayesha, r.ID, false, "changed my mind"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("decided twice: %v", err)
		}
	})
}

func TestARefusalNeedsAReason(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		r := h.asked(sample.Sara, 60_000)
		if err := h.decide(sample.Ayesha, r.ID, false, " \n"); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "reason" {
			t.Errorf("without a reason: %v", err)
		}
		if err := h.decide(sample.Ayesha, r.ID, false, " Used for a year "); err != nil {
			t.Fatal(err)
		}
		if got := h.of(r.ID); got.State != order.Refused || got.Answer != "Used for a year" {
			t.Errorf("refused, it is %+v", got)
		}
		if err := h.pay(sample.Ayesha, r.ID); !fault.Is(err, fault.KindConflict) {
			t.Errorf("a refused refund was paid: %v", err)
		}
	})
}

func TestARefundIsPaidOnceAndAfterItsApproval(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		waiting := h.asked(sample.Sara, 60_000)
		if err := h.pay(sample.Ayesha, waiting.ID); !fault.Is(err, fault.KindConflict) {
			t.Errorf("paid before it is approved: %v", err)
		}
		r := h.asked(sample.Sara, 900)
		if err := h.pay(sample.Sara, r.ID); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent paid: %v", err)
		}
		if err := h.pay(sample.Nadia, r.ID); err != nil {
			t.Fatal(err)
		}
		if err := h.pay(sample.Nadia, r.ID); !fault.Is(err, fault.KindConflict) {
			t.Errorf("paid twice: %v", err)
		}
		if err := h.pay(sample.Nadia, 1); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("an unknown refund: %v", err)
		}
		var list []order.Refund
		err := h.db.Look(t.Context(), func(tx *db.Tx) (err error) {
			list, err = order.Waiting(tx, 10)
			return err
		})
		if err != nil || len(list) != 1 || list[0].ID != waiting.ID {
			t.Errorf("waiting are %+v, %v", list, err)
		}
	})
}

func TestWhatSomebodyMayRefundAloneDependsOnTheRolesHeldThere(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		own := func(who people.Actor, office, team ids.ID) (limit money.Amount) {
			t.Helper()
			if err := d.Look(t.Context(), func(tx *db.Tx) (err error) {
				limit, err = order.Own(tx, who, order.Matter{Office: office, Team: team}, h.hand.Now())
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return limit
		}
		here := h.matter()
		for name, rupees := range map[string]int64{sample.Sara: 10_000, sample.Nadia: 50_000, sample.Ayesha: 500_000, sample.Imran: 0} {
			if limit := own(h.staff[name], here.Office, here.Team); limit != (money.Amount{Minor: rupees * 100, Currency: "PKR"}) {
				t.Errorf("%s may refund %+v alone", name, limit)
			}
		}
		for name, rupees := range map[string]int64{sample.Sara: 0, sample.Nadia: 0, sample.Ayesha: 500_000} {
			if limit := own(h.staff[name], ids.New(), 0); limit.Minor != rupees*100 {
				t.Errorf("%s may refund %+v alone in an office where only managers of all offices serve", name, limit)
			}
		}
		for name, who := range map[string]people.Actor{"a customer": people.ByLink(7), "a key": {Kind: people.Key, ID: 7}, "the program": people.Program()} {
			if limit := own(who, here.Office, here.Team); limit.Minor != 0 {
				t.Errorf("%s may refund %+v alone", name, limit)
			}
		}
	})
}

// Who asks for a decision has the limit of this moment: one that was lowered, or
// a role that was taken away while the page stood open, counts no more.
func TestALimitIsReadAgainWhereItDecides(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		most, above := h.asked(sample.Sara, 50_000), h.asked(sample.Sara, 50_001)
		own := h.asked(sample.Nadia, 50_001)
		desk := people.Desk{DB: d, Now: h.hand.Now}
		for name, r := range map[string]order.Refund{"above her limit": above, "her own above her limit": own} {
			if err := h.decide(sample.Nadia, r.ID, true, ""); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s: %v", name, err)
			}
		}
		elsewhere := h.matter()
		elsewhere.Office = ids.New()
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := order.Decide(tx, h.proved(sample.Nadia), elsewhere, most.ID, true, "", h.hand.Now())
			return err
		}); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("with a limit of another office: %v", err)
		}
		if err := desk.Limit(t.Context(), people.Program(), people.Supervisor, order.Limit, 49_999_99); err != nil {
			t.Fatal(err)
		}
		if err := h.decide(sample.Nadia, most.ID, true, ""); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("after her limit was lowered: %v", err)
		}
		if err := desk.Limit(t.Context(), people.Program(), people.Supervisor, order.Limit, 50_000_00); err != nil {
			t.Fatal(err)
		}
		if err := h.decide(sample.Nadia, most.ID, true, ""); err != nil {
			t.Errorf("at her limit: %v", err)
		}
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`DELETE FROM people_holdings WHERE staff = $1`, h.staff[sample.Ayesha].ID)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if err := h.decide(sample.Ayesha, above.ID, true, ""); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("after her role was taken away while her page stood open: %v", err)
		}
	})
}

func TestARefundMovesAsItsTableSays(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		rapid.Check(t, func(r *rapid.T) {
			refund := h.asked(sample.Sara, rapid.SampledFrom([]int64{500, 20_000}).Draw(r, "rupees"))
			if !slices.Contains(order.Begins, refund.State) {
				r.Fatalf("it begins as %s", refund.State)
			}
			here := refund.State
			for range 5 {
				to := rapid.SampledFrom([]order.State{order.Approved, order.Refused, order.Paid}).Draw(r, "to")
				var err error
				if to == order.Paid {
					err = h.pay(sample.Ayesha, refund.ID)
				} else {
					err = h.decide(sample.Ayesha, refund.ID, to == order.Approved, "why")
				}
				if order.May(here, to) != (err == nil) {
					r.Fatalf("from %s to %s: %v", here, to, err)
				}
				if err == nil {
					here = to
				}
			}
			if got := h.of(refund.ID).State; got != here {
				r.Fatalf("it is %s, not %s", got, here)
			}
		})
	})
}
