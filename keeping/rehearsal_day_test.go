package keeping_test

import (
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestARehearsalComesOnTheDayThatIsSet(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		k := kept(t, d)
		k.until(2, 23)
		k.set(people.SettingRehearsal, "0", "6") // Saturday, the 7th
		for day := 6; day <= 8; day++ {
			k.until(day, 1)
			k.until(day, 2)
			k.until(day, 3)
			if rehearsed := k.view().Backups[0].Rehearsed != nil; rehearsed != (day == 7) {
				t.Errorf("on day %d it is rehearsed: %v", day, rehearsed)
			}
		}
	})
}
