package backup_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"vaada/internal/backup"
	"vaada/internal/ids"
	"vaada/internal/now"
)

var karachi = time.FixedZone("Karachi", 5*60*60)

var start = now.At(time.Date(2026, time.November, 2, 2, 30, 0, 0, karachi))

// someBackups draws what may lie in a folder.
func someBackups(t *rapid.T) (all []backup.Made) {
	for at := range rapid.IntRange(0, 120).Draw(t, "how many") {
		all = append(all, backup.Made{
			ID: ids.ID(at + 1), At: start.Add(time.Duration(rapid.IntRange(0, 600*24).Draw(t, "hour")) * time.Hour),
			Why:  rapid.SampledFrom([]string{backup.Scheduled, backup.Scheduled, backup.Asked, backup.BeforeUpgrade}).Draw(t, "why"),
			Good: rapid.IntRange(0, 9).Draw(t, "good") > 0,
		})
	}
	return all
}

func someKeeping(t *rapid.T) backup.Keeping {
	most := rapid.IntRange(-1, 13)
	return backup.Keeping{Days: most.Draw(t, "days"), Weeks: most.Draw(t, "weeks"), Months: most.Draw(t, "months"), Upgrades: most.Draw(t, "upgrades")}
}

// left is what remains of backups.
func left(all []backup.Made, surplus []ids.ID) (rest []backup.Made) {
	for _, one := range all {
		if !slices.Contains(surplus, one.ID) {
			rest = append(rest, one)
		}
	}
	return rest
}

func newestGood(all []backup.Made) (newest backup.Made) {
	for _, one := range all {
		if one.Good && (one.At > newest.At || one.At == newest.At && one.ID > newest.ID) {
			newest = one
		}
	}
	return newest
}

func TestTheNewestGoodBackupIsNeverTakenAway(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		all := someBackups(t)
		surplus := someKeeping(t).Surplus(all, karachi)
		newest := newestGood(all)
		if slices.Contains(surplus, newest.ID) {
			t.Fatalf("the newest good one, %+v, is surplus", newest)
		}
		for _, one := range all {
			if one.At > newest.At && slices.Contains(surplus, one.ID) {
				t.Fatalf("%+v is newer than the newest good one", one)
			}
		}
	})
}

func TestOnlyWhatWasMadeIsTakenAwayAndOnce(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		all, keeping := someBackups(t), someKeeping(t)
		surplus := keeping.Surplus(all, karachi)
		for at, id := range surplus {
			if !slices.ContainsFunc(all, func(one backup.Made) bool { return one.ID == id }) || slices.Contains(surplus[:at], id) {
				t.Fatalf("%d is none of ours, or was named before", id)
			}
		}
		if again := keeping.Surplus(left(all, surplus), karachi); len(again) > 0 {
			t.Fatalf("what was kept is surplus the next time: %v", again)
		}
	})
}

func TestNoMoreIsKeptThanWasChosen(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		all, keeping := someBackups(t), someKeeping(t)
		newest := newestGood(all)
		rest := left(all, keeping.Surplus(all, karachi))
		most, upgrades, kept := max(1, keeping.Days)+max(1, keeping.Weeks)+max(1, keeping.Months), 0, 0
		days := map[string]bool{}
		for _, one := range rest {
			switch {
			case newest.ID == 0 || one.At > newest.At || one.At == newest.At && one.ID >= newest.ID:
			case one.Why == backup.BeforeUpgrade:
				upgrades++
			default:
				kept++
			}
		}
		if kept > most || upgrades > max(1, keeping.Upgrades) {
			t.Fatalf("%d are kept of at most %d, and %d of upgrades", kept, most, upgrades)
		}
		for _, one := range all {
			if one.Good && one.Why != backup.BeforeUpgrade {
				days[one.At.In(karachi).Format(time.DateOnly)] = true
			}
		}
		for _, day := range lastOf(days, keeping.Days) {
			if !slices.ContainsFunc(rest, func(one backup.Made) bool {
				return one.Good && one.Why != backup.BeforeUpgrade && one.At.In(karachi).Format(time.DateOnly) == day
			}) {
				t.Fatalf("of %s none is kept", day)
			}
		}
	})
}

func lastOf(days map[string]bool, most int) []string {
	var all []string
	for day := range days {
		all = append(all, day)
	}
	slices.Sort(all)
	return all[max(0, len(all)-max(1, most)):]
}

// After two years of nights there are seven days, five weeks and twelve months,
// some of them the same backup.
func TestTwoYearsOfNightsLeaveTwoDozenBackups(t *testing.T) {
	t.Parallel()
	var all []backup.Made
	for night := range 730 {
		all = append(all, backup.Made{ID: ids.ID(night + 1), At: start.Add(time.Duration(night) * 24 * time.Hour), Why: backup.Scheduled, Good: true})
		all = left(all, backup.Usual.Surplus(all, karachi))
	}
	if len(all) < 20 || len(all) > 24 {
		t.Errorf("%d are kept", len(all))
	}
	if eldest := start.Add(729 * 24 * time.Hour).Sub(all[0].At); eldest < 330*24*time.Hour || eldest > 366*24*time.Hour {
		t.Errorf("the eldest is of %v before", eldest)
	}
}
