package keeping_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"vaada/internal/now"
	"vaada/keeping"
)

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	z, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

// Whatever the zone and its summer time: the slot is the last one, the next is
// after it, and no more than 25 hours lie between them.
func TestSlotsFollowEachOtherDayByDay(t *testing.T) {
	t.Parallel()
	zones := []*time.Location{zone(t, "Asia/Karachi"), zone(t, "Asia/Kolkata"), zone(t, "Europe/Istanbul"), zone(t, "Europe/Berlin"), zone(t, "America/Santiago")}
	rapid.Check(t, func(t *rapid.T) {
		p := keeping.Plan{Hour: rapid.IntRange(0, 23).Draw(t, "hour"), Zone: rapid.SampledFrom(zones).Draw(t, "zone")}
		at := now.At(time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)).Add(time.Duration(rapid.Int64Range(0, 2*365*24*3600).Draw(t, "second")) * time.Second)
		slot, next := p.Slot(at), p.Next(at)
		if slot > at || next <= at || p.Slot(next) != next {
			t.Fatalf("at %v the slot is %v and the next %v", at.Time(), slot.Time(), next.Time())
		}
		if between := next.Sub(slot); between < 22*time.Hour || between > 26*time.Hour {
			t.Fatalf("%v lie between %v and %v", between, slot.In(p.Zone), next.In(p.Zone))
		}
	})
}

func TestABackupIsDueOnceADayAndTriedEveryHour(t *testing.T) {
	t.Parallel()
	karachi := zone(t, "Asia/Karachi")
	p := keeping.Plan{Hour: 2, Zone: karachi, Rehearse: true, Weekday: time.Sunday}
	at := func(day, hour, minute int) now.Instant {
		return now.At(time.Date(2026, time.November, day, hour, minute, 0, 0, karachi))
	}
	since := at(2, 9, 0)
	if _, due := p.Due(at(2, 20, 0), since, 0); due || p.Late(at(3, 3, 59), since, 0) {
		t.Error("on the first day nothing is due, nor late in the first night")
	}
	if slot, due := p.Due(at(3, 2, 0), since, 0); !due || slot != at(3, 2, 0) {
		t.Errorf("in the night it is due: %v, %v", due, slot.In(karachi))
	}
	if slot, due := p.Due(at(3, 4, 59), since, 0); !due || slot != at(3, 4, 0) {
		t.Errorf("it is tried every hour: %v, %v", due, slot.In(karachi))
	}
	if _, due := p.Due(at(3, 4, 59), since, at(3, 2, 0)+1); due {
		t.Error("what was made is due no more")
	}
	if !p.Late(at(3, 4, 0), since, 0) || !p.Late(at(5, 4, 0), since, at(4, 12, 0)) || p.Late(at(5, 4, 0), since, at(5, 2, 1)) {
		t.Error("two hours after its time it is late, unless it was made")
	}
	if slot, due := p.RehearsalDue(at(8, 2, 30), since, at(8, 2, 1)); !due || slot != at(8, 2, 0) {
		t.Errorf("on Sunday it is rehearsed: %v, %v", due, slot.In(karachi))
	}
	if slot, due := p.RehearsalDue(at(12, 2, 30), since, at(12, 2, 1)); !due || slot != at(8, 2, 0) {
		t.Errorf("or later in the week: %v, %v", due, slot.In(karachi))
	}
	if _, due := p.RehearsalDue(at(8, 2, 30), since, at(7, 2, 1)); due {
		t.Error("before Sunday's backup there is nothing to rehearse")
	}
	p.Rehearse = false
	if _, due := p.RehearsalDue(at(8, 2, 30), since, at(8, 2, 1)); due {
		t.Error("nobody asked for rehearsals")
	}
}
