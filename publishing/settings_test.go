package publishing_test

import (
	"testing"
	"time"

	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
)

// sets changes a setting of the house.
func (b *board) sets(key, value string) {
	b.Helper()
	known, _ := people.SettingNamed(key)
	err := b.people.Set(b.Context(), b.ayesha, key, known.Default, value)
	if !fault.Is(err, fault.KindUnproved) {
		b.Errorf("at a screen that was left open %s is set: %v", key, err)
	}
	ayesha := b.ayesha
	ayesha.Proved = b.hand.Now()
	b.must(b.people.Set(b.Context(), ayesha, key, known.Default, value))
}

func TestManagersSayHowManyApprove(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		third := b.hire(b.meera.Office, b.team, "Usman", people.Manager)
		b.sets(people.SettingQuorum, "2")
		b.otherLimit(b.ayesha, 36)
		id := b.submits(b.ayesha, 0, b.agents[0])
		b.must(b.desk.Approve(t.Context(), b.meera, id, "It is urgent"))
		b.stands(id, edition.InReview)
		b.must(b.desk.Approve(t.Context(), third, id, "It is urgent"))
		b.stands(id, edition.InTraining)
	})
}

func TestManagersSayHowManyMustBeTrained(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.sets(people.SettingTrained, "50")
		b.otherLimit(b.ayesha, 36)
		id := b.submits(b.ayesha, 0, b.agents[0])
		b.must(b.desk.Approve(t.Context(), b.meera, id, "It is urgent"))
		b.must(b.desk.Train(t.Context(), b.tuncay, id, []ids.ID{b.agents[0].ID}, hours.DateIn(b.hand.Now(), time.UTC), "At the counter"))
		b.stands(id, edition.Published) // one of two is half
	})
}
