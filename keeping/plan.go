package keeping

import (
	"time"

	"vaada/internal/backup"
	"vaada/internal/now"
)

// Plan is when backups are made and rehearsed, and how many are kept.
type Plan struct {
	Hour     int // of the day, in the zone
	Zone     *time.Location
	Rehearse bool
	Weekday  time.Weekday // whose backup is rehearsed
	Keep     backup.Keeping
}

const (
	// retryEvery is how long after a backup that failed it is tried anew.
	retryEvery = time.Hour
	// grace is how long after its time a backup may be missing.
	grace = 2 * time.Hour
)

// Slot is the last time up to an instant at which a backup was due.
func (p Plan) Slot(at now.Instant) now.Instant {
	local := at.In(p.Zone)
	slot := p.on(local)
	if slot > at {
		slot = p.on(local.AddDate(0, 0, -1))
	}
	return slot
}

// Next is the first time after an instant at which a backup is due.
func (p Plan) Next(at now.Instant) now.Instant {
	local := at.In(p.Zone)
	for day := 0; ; day++ {
		if slot := p.on(local.AddDate(0, 0, day)); slot > at {
			return slot
		}
	}
}

func (p Plan) on(day time.Time) now.Instant {
	return now.At(time.Date(day.Year(), day.Month(), day.Day(), p.Hour, 0, 0, 0, p.Zone))
}

// Due says whether a backup has to be made now, and for which time: that of
// the plan, or an hour of trying after it. Since is from when on backups are
// owed, last the moment of the latest one.
func (p Plan) Due(at, since, last now.Instant) (slot now.Instant, due bool) {
	slot = p.Slot(at)
	if slot < since || last >= slot {
		return slot, false
	}
	return slot.Add(at.Sub(slot).Truncate(retryEvery)), true
}

// Late says that a backup is owed and has not come.
func (p Plan) Late(at, since, last now.Instant) bool {
	slot := p.Slot(at.Add(-grace))
	return !since.IsZero() && slot >= since && last < slot
}

// RehearsalDue says whether the newest backup has to be rehearsed now, and for
// which week: that of the plan's weekday, once there is one.
func (p Plan) RehearsalDue(at, since, last now.Instant) (slot now.Instant, due bool) {
	slot = p.Slot(at)
	for slot.In(p.Zone).Weekday() != p.Weekday {
		slot = p.Slot(slot.Add(-time.Second))
	}
	return slot, p.Rehearse && slot >= since && last >= slot
}
