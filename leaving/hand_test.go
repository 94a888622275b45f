package leaving_test

import (
	"slices"
	"testing"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/journal"
	"vaada/internal/testkit"
	"vaada/leaving"
	"vaada/people"
	"vaada/sample"
)

// Handing over opens nothing: who does not read what is private gives a private
// case to somebody else, proves who they are, and what was handed is written down.
func TestNobodyHandsAPrivateCaseToThemselves(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 3)
		number := f.begins(sample.Sara)
		f.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			if _, err := tx.Exec(`UPDATE casework_cases SET private = 1 WHERE number = $1`, number); err != nil {
				return err
			}
			return people.Own(tx, "key", 9001, f.staff[sample.Sara].ID, f.hand.Now())
		}))
		bilal := f.proved(f.staff[sample.Bilal])
		bilal.Holdings = append(people.Everywhere(people.Administrator), people.At(bilal.Office, people.Agent)...)
		sara := f.staff[sample.Sara].ID
		own := leaving.Heirs{leaving.All: bilal.ID}
		for name, err := range map[string]error{
			"at once":           f.Leaving.HandOver(t.Context(), bilal, sara, own),
			"with the last day": f.Leaving.Leave(t.Context(), bilal, sara, 0, own),
			"on a later day":    f.Leaving.Leave(t.Context(), bilal, sara, hours.DateIn(f.hand.Now(), bilal.Zone)+1, own),
		} {
			if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Say.Key() != "crew.leave_private" {
				t.Errorf("to oneself %s: %v", name, err)
			}
		}
		stale := bilal
		stale.Proved = 0
		keeper := f.staff[sample.Ayesha].ID
		other := leaving.Heirs{leaving.All: f.staff[sample.Priya].ID, leaving.Keys: keeper}
		if err := f.Leaving.HandOver(t.Context(), stale, sara, other); !fault.Is(err, fault.KindUnproved) {
			t.Errorf("by who proved nothing: %v", err)
		}
		f.must(f.Leaving.HandOver(t.Context(), bilal, sara, other))
		var verbs []string
		f.must(d.Look(t.Context(), func(tx *db.Tx) error {
			lines, err := journal.Of(tx, "staff", keeper, 0, 50)
			for _, each := range lines {
				verbs = append(verbs, each.Verb)
			}
			return err
		}))
		if !slices.Contains(verbs, "handed keys over to") {
			t.Errorf("of the keys nobody wrote down who got them: %q", verbs)
		}
	})
}
