package leaving_test

import (
	"testing"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/leaving"
	"vaada/people"
	"vaada/sample"
)

func TestALeaversCasesAreNamedOnlyToWhoSeesThem(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 5)
		f.begins(sample.Sara)
		manager, sara := f.staff[sample.Ayesha], f.staff[sample.Sara].ID
		elsewhere := manager
		elsewhere.Holdings = []people.Holding{{Role: people.Manager, Office: 4711}}
		f.must(d.Look(t.Context(), func(tx *db.Tx) error {
			for who, want := range map[*people.Actor]bool{&manager: true, &elsewhere: false} {
				shown, count, err := casework.OwnedBy(tx, *who, sara, leaving.Most)
				if err != nil || count == 0 || (len(shown) == count) != want || !want && len(shown) != 0 {
					t.Errorf("of %d cases %d are named to %+v: %v", count, len(shown), who.Holdings, err)
				}
			}
			return nil
		}))
	})
}
