package leaving_test

import (
	"testing"

	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/leaving"
	"vaada/people"
	"vaada/publishing"
	"vaada/sample"
)

// A manager sends a change of the charter on its way, names somebody who is to say
// what they think of it, and both leave. Their heir is asked instead, and brings it
// into force.
func TestWhatALeaverSentForReviewComesIntoForce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		ayesha, sara := f.staff[sample.Ayesha], f.staff[sample.Sara]
		draft, err := f.Charters.Draft(t.Context(), ayesha, "visit")
		f.must(err)
		changed := draft.Promise.Copy()
		changed.Limit.Value = 36
		_, err = f.Charters.Change(t.Context(), ayesha, "visit", draft.Sequence, changed)
		f.must(err)
		id, err := f.Publishing.Submit(t.Context(), ayesha, edition.Charter, "charter", publishing.Plan{
			Reviewers: []ids.ID{sara.ID, f.staff[sample.George].ID}, Roles: []people.Role{people.Engineer}, WhyLeft: "They do no visits",
		})
		f.must(err)

		heir := f.staff[sample.Bilal]
		f.must(f.People.Give(t.Context(), f.proved(ayesha), heir.ID, people.Holding{Role: people.Manager}))
		f.must(d.Look(t.Context(), func(tx *db.Tx) (err error) {
			heir, err = people.ActorOf(tx, heir.ID)
			return err
		}))
		f.must(f.Leaving.Leave(t.Context(), f.proved(ayesha), sara.ID, 0, leaving.Heirs{leaving.All: heir.ID}))
		f.must(f.Leaving.Leave(t.Context(), f.proved(heir), ayesha.ID, 0, leaving.Heirs{leaving.All: heir.ID}))

		f.must(f.Publishing.Answer(t.Context(), heir, id, true, true, ""))
		f.must(f.Publishing.Answer(t.Context(), f.staff[sample.George], id, true, true, ""))
		f.must(f.Publishing.Approve(t.Context(), heir, id, ""))
		var engineers []ids.ID
		for _, each := range []string{sample.Imran, sample.George, sample.Yusuf} {
			engineers = append(engineers, f.staff[each].ID)
		}
		f.must(f.Publishing.Train(t.Context(), heir, id, engineers, hours.DateIn(f.hand.Now(), heir.Zone), "At the van"))
		course, _, err := f.Publishing.Course(t.Context(), heir, id, 0)
		if err != nil || course.State != edition.Published {
			t.Errorf("it is %q, %v", course.State, err)
		}
	})
}
