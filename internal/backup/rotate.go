package backup

import (
	"fmt"
	"slices"
	"time"

	"vaada/internal/ids"
	"vaada/internal/now"
)

// Keeping is how many backups are kept: the last good one of so many days, of
// so many weeks and of so many months, each counted only where there is one.
// Those made before an upgrade are counted by themselves.
type Keeping struct {
	Days, Weeks, Months, Upgrades int
}

// Usual is what is kept unless somebody chose.
var Usual = Keeping{Days: 7, Weeks: 5, Months: 12, Upgrades: 3}

// Made is one backup that was made, as rotation sees it.
type Made struct {
	ID   ids.ID
	At   now.Instant
	Why  string
	Good bool // no rehearsal found it wanting
}

// Surplus says which backups may be taken away, the eldest first. The newest
// good one never is, nor is a newer one that is not known to be good; without
// a good one, none is. Days, weeks and months are those of the zone.
func (k Keeping) Surplus(all []Made, zone *time.Location) (surplus []ids.ID) {
	ordered := slices.SortedFunc(slices.Values(all), newestFirst)
	kept := map[ids.ID]bool{}
	keep := func(most int, of func(Made) bool, period func(time.Time) string) {
		seen := map[string]bool{}
		for _, one := range ordered {
			name := period(one.At.In(zone))
			if !one.Good || !of(one) || seen[name] || len(seen) == max(1, most) {
				continue
			}
			seen[name], kept[one.ID] = true, true
		}
	}
	upgrade := func(one Made) bool { return one.Why == BeforeUpgrade }
	daily := func(one Made) bool { return !upgrade(one) }
	keep(k.Days, daily, func(t time.Time) string { return t.Format(time.DateOnly) })
	keep(k.Weeks, daily, func(t time.Time) string { year, week := t.ISOWeek(); return fmt.Sprint(year, " ", week) })
	keep(k.Months, daily, func(t time.Time) string { return t.Format("2006-01") })
	keep(k.Upgrades, upgrade, func(t time.Time) string { return t.Format(time.RFC3339Nano) })
	good := slices.IndexFunc(ordered, func(one Made) bool { return one.Good })
	for at, one := range slices.Backward(ordered) {
		if good >= 0 && at > good && !kept[one.ID] {
			surplus = append(surplus, one.ID)
		}
	}
	return surplus
}

func newestFirst(a, b Made) int {
	if a.At != b.At {
		return int(min(1, max(-1, b.At-a.At)))
	}
	return int(min(1, max(-1, b.ID-a.ID)))
}
