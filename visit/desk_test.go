package visit_test

import (
	"errors"
	"sync"
	"testing"
	"time"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/sample"
	"vaada/visit"
)

// house is Anar Home on its first morning, a Monday.
type house struct {
	*testing.T
	db     *db.DB
	hand   *now.Hand
	staff  map[string]people.Actor
	office people.Office
}

func open(t *testing.T, d *db.DB) house {
	t.Helper()
	rooms := sample.RoomsOf(d)
	staff, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
	if err != nil {
		t.Fatal(err)
	}
	h := house{T: t, db: d, hand: rooms.Hand, staff: staff}
	h.look(func(tx *db.Tx) error {
		h.office, err = people.OfficeOf(tx, staff[sample.Sara].Office)
		return err
	})
	return h
}

func (h house) look(see func(*db.Tx) error) {
	h.Helper()
	if err := h.db.Look(h.Context(), see); err != nil {
		h.Fatal(err)
	}
}

func (h house) free(days int) (slots []visit.Slot) {
	h.Helper()
	h.look(func(tx *db.Tx) (err error) {
		slots, err = visit.Free(tx, h.office, h.hand.Now(), days, 1000)
		return err
	})
	return slots
}

func (h house) book(slot visit.Slot) (v visit.Visit, err error) {
	err = h.db.Deed(h.Context(), func(tx *db.Tx) (err error) {
		v, err = visit.Book(tx, h.staff[sample.Sara], 1, 2, h.office, slot, h.hand.Now())
		return err
	})
	return v, err
}

func (h house) booked(slot visit.Slot) visit.Visit {
	h.Helper()
	v, err := h.book(slot)
	if err != nil {
		h.Fatal(err)
	}
	return v
}

func TestWindowsAreOpeningHoursLessBookings(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		offered := h.free(6)
		if len(offered) == 0 {
			t.Fatal("nothing is offered")
		}
		for _, slot := range offered {
			if slot.Until.Sub(slot.From) != visit.Window || slot.From < h.hand.Now().Add(visit.Notice) {
				t.Errorf("%v to %v is no window", slot.From.In(h.office.Zone), slot.Until.In(h.office.Zone))
			}
			if open := h.office.Calendar.Elapsed(slot.From, slot.Until); open != visit.Window {
				t.Errorf("the office is open for %v of the window from %v", open, slot.From.In(h.office.Zone))
			}
		}
		first, taken := offered[0], map[ids.ID]bool{}
		for range 3 { // Anar Home has three engineers
			slot := h.free(6)[0]
			if slot.From != first.From || taken[slot.Engineer] {
				t.Fatalf("offered %+v after %v", slot, taken)
			}
			taken[slot.Engineer] = true
			h.booked(slot)
		}
		if again := h.free(6)[0]; again.From == first.From {
			t.Error("a window is offered for which nobody is left")
		}
	})
}

func TestWorkIsSpreadOverTheEngineers(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		load := map[ids.ID]int{}
		for range 3 {
			slots := h.free(1)
			slot := slots[len(slots)-1]
			h.booked(slot)
			load[slot.Engineer]++
			slot = h.free(1)[0]
			h.booked(slot)
			load[slot.Engineer]++
		}
		for engineer, visits := range load {
			if visits != 2 {
				t.Errorf("%v has %d of six visits", engineer, visits)
			}
		}
	})
}

func TestOfTwoWhoBookTheSameWindowOneIsTold(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		for _, slot := range h.free(3)[:8] {
			var both sync.WaitGroup
			answers := make([]error, 4)
			for i := range answers {
				both.Go(func() { _, answers[i] = h.book(slot) })
			}
			both.Wait()
			booked := 0
			for _, err := range answers {
				switch {
				case err == nil:
					booked++
				case !fault.Is(err, fault.KindConflict):
					t.Errorf("somebody was told %v", err)
				}
			}
			if booked != 1 {
				t.Errorf("the window was booked %d times", booked)
			}
		}
	})
}

func TestACancelledWindowIsFreeAgain(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		slot := h.free(1)[0]
		cancel := func(id ids.ID) error {
			return d.Deed(t.Context(), func(tx *db.Tx) error {
				return visit.Cancel(tx, h.staff[sample.Sara], id, h.hand.Now())
			})
		}
		for range 2 { // and it may be cancelled twice
			v := h.booked(slot)
			if err := cancel(v.ID); err != nil {
				t.Fatal(err)
			}
			if err := cancel(v.ID); !fault.Is(err, fault.KindConflict) {
				t.Errorf("cancelled twice: %v", err)
			}
		}
		h.booked(slot)
	})
}

func TestOnlyWhatCouldBeOfferedIsBooked(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		good := h.free(1)[0]
		soon := good
		h.hand.Set(good.From.Add(-visit.Notice / 2))
		good = h.free(1)[0]
		for name, change := range map[string]func(*visit.Slot){
			"an agent":              func(s *visit.Slot) { s.Engineer = h.staff[sample.Sara].ID },
			"nobody":                func(s *visit.Slot) { s.Engineer = 1 },
			"a longer window":       func(s *visit.Slot) { s.Until = s.Until.Add(time.Hour) },
			"between two windows":   func(s *visit.Slot) { s.From, s.Until = s.From.Add(time.Hour), s.Until.Add(time.Hour) },
			"at night":              func(s *visit.Slot) { s.From, s.Until = s.From.Add(12*time.Hour), s.Until.Add(12*time.Hour) },
			"yesterday":             func(s *visit.Slot) { s.From, s.Until = s.From.Add(-96*time.Hour), s.Until.Add(-96*time.Hour) },
			"today, too soon":       func(s *visit.Slot) { *s = soon },
			"in a month and a day":  func(s *visit.Slot) { s.From, s.Until = s.From.Add(35*24*time.Hour), s.Until.Add(35*24*time.Hour) },
			"in three years":        func(s *visit.Slot) { s.From, s.Until = s.From.Add(1099*24*time.Hour), s.Until.Add(1099*24*time.Hour) },
			"a window without time": func(s *visit.Slot) { s.Until = s.From },
		} {
			slot := good
			change(&slot)
			if _, err := h.book(slot); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "slot" {
				t.Errorf("%s: %v", name, err)
			}
		}
		h.booked(good)
	})
}

func TestAReportIsWrittenOnceByWhoMay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		v := h.booked(h.free(1)[0])
		engineer := h.engineer(v)
		report := func(who people.Actor, how visit.Outcome, words string) error {
			return d.Deed(t.Context(), func(tx *db.Tx) error { return visit.Report(tx, who, v, how, words, h.hand.Now()) })
		}
		for field, err := range map[string]error{
			"outcome": report(engineer, "exploded", "words"),
			"report":  report(engineer, visit.Repaired, "  "),
		} {
			if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != field {
				t.Errorf("%s: %v", field, err)
			}
		}
		if err := report(h.staff[sample.Ravi], visit.Repaired, "x"); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("a trainer reported: %v", err)
		}
		if err := report(engineer, visit.Repaired, "کمپریسر بدل دیا"); err != nil {
			t.Fatal(err)
		}
		if err := report(engineer, visit.PartNeeded, "again"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("reported twice: %v", err)
		}
		h.look(func(tx *db.Tx) error {
			kept, err := visit.Of(tx, engineer, v.ID)
			if err == nil && (kept.Outcome != visit.Repaired || kept.Report != "کمپریسر بدل دیا" || kept.Reported != h.hand.Now()) {
				t.Errorf("kept %+v", kept)
			}
			return err
		})
	})
}

// engineer gives the actor who makes a visit.
func (h house) engineer(v visit.Visit) people.Actor {
	h.Helper()
	for _, who := range h.staff {
		if who.ID == v.Engineer {
			return who
		}
	}
	h.Fatalf("nobody makes the visit %+v", v)
	return people.Actor{}
}

func (h house) of(who people.Actor, id ids.ID) (v visit.Visit, err error) {
	err = h.db.Look(h.Context(), func(tx *db.Tx) error {
		v, err = visit.Of(tx, who, id)
		return err
	})
	return v, err
}

func (h house) mine(who people.Actor, date hours.Date) (mine []visit.Visit, err error) {
	err = h.db.Look(h.Context(), func(tx *db.Tx) error {
		mine, err = visit.Mine(tx, who, date)
		return err
	})
	return mine, err
}

func TestAnEngineerSeesOwnVisitsAlone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := open(t, d)
		v := h.booked(h.free(1)[0])
		for name, who := range h.staff {
			_, err := h.of(who, v.ID)
			allowed := who.ID == v.Engineer || who.Can(people.ArrangeVisits)
			if allowed != (err == nil) || err != nil && !fault.Is(err, fault.KindNotFound) {
				t.Errorf("%s: %v", name, err)
			}
			if !who.Is(people.Engineer) {
				continue
			}
			mine, err := h.mine(who, hours.DateIn(v.From, h.office.Zone))
			if err != nil || (len(mine) == 1) != (who.ID == v.Engineer) {
				t.Errorf("%s has the visits %v, %v", name, mine, err)
			}
		}
		mine, err := h.mine(h.engineer(v), hours.DateIn(v.From, h.office.Zone)+3)
		if err != nil || len(mine) != 1 {
			t.Errorf("what is not reported is forgotten after three days: %v, %v", mine, err)
		}
		if _, err := h.of(h.staff[sample.Sara], 1); !fault.Is(err, fault.KindNotFound) || errors.Is(err, db.ErrNone) {
			t.Errorf("an unknown visit: %v", err)
		}
	})
}
