package leaving_test

import (
	"slices"
	"testing"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/leaving"
	"vaada/people"
	"vaada/sample"
)

// Who is offered gets it, and who is not offered is refused, of cases and of
// visits alike; what only some may look after is offered to them.
func TestOnlyThoseAreOfferedWhoCouldHaveIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := openFirm(t, d, 1)
		manager := f.proved(f.staff[sample.Ayesha])
		sara := f.staff[sample.Sara].ID
		engineer := f.toVisit(sample.Sara, f.begins(sample.Sara))
		f.begins(sample.Sara)
		f.must(d.Deed(t.Context(), func(tx *db.Tx) error { return people.Own(tx, "webhook", 9001, sara, f.hand.Now()) }))
		for leaver, kind := range map[ids.ID]leaving.Kind{sara: leaving.Cases, engineer: leaving.Visits} {
			estate, err := f.Leaving.Estate(t.Context(), manager, leaver)
			f.must(err)
			if estate.Counts[kind] == 0 || len(estate.Heirs[kind]) == 0 {
				t.Fatalf("%s: %d owned, and %d could have it", kind, estate.Counts[kind], len(estate.Heirs[kind]))
			}
			refused := 0
			for name, each := range f.staff {
				if each.ID == leaver || offered(estate, kind, each.ID) {
					continue
				}
				refused++
				if offered(estate, leaving.All, each.ID) {
					t.Errorf("%s is offered for everything, and not for %s", name, kind)
				}
				if err := f.Leaving.HandOver(t.Context(), manager, leaver, leaving.Heirs{kind: each.ID}); !fault.Is(err, fault.KindInvalid) {
					t.Errorf("%s is not offered for %s, and gets it: %v", name, kind, err)
				}
			}
			if refused == 0 {
				t.Errorf("everybody is offered for %s", kind)
			}
			if kind == leaving.Cases && !slices.ContainsFunc(estate.Heirs[leaving.Keys], func(s people.Staff) bool { return s.ID == manager.ID }) ||
				offered(estate, leaving.Keys, f.staff[sample.Bilal].ID) {
				t.Errorf("for webhooks there are %v", estate.Heirs[leaving.Keys])
			}
			if kind == leaving.Cases {
				f.keepsNothing(manager, sara, f.staff[sample.Deniz].ID)
			}
			before := leaver
			for _, each := range estate.Heirs[kind] {
				f.must(f.Leaving.HandOver(t.Context(), manager, before, leaving.Heirs{kind: each.ID}))
				before = each.ID
			}
		}
	})
}

// keepsNothing tries to give the webhooks of somebody to who does not look after
// them, now and on a later day.
func (f firm) keepsNothing(manager people.Actor, owner, agent ids.ID) {
	f.Helper()
	own := leaving.Heirs{leaving.All: manager.ID, leaving.Keys: agent}
	for name, err := range map[string]error{
		"handed over":       f.Leaving.HandOver(f.Context(), manager, owner, leaving.Heirs{leaving.Keys: agent}),
		"with the last day": f.Leaving.Leave(f.Context(), manager, owner, 0, own),
		"on a later day":    f.Leaving.Leave(f.Context(), manager, owner, hours.DateIn(f.hand.Now(), manager.Zone)+1, own),
	} {
		if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != leaving.Field(leaving.Keys) {
			f.Errorf("webhooks for an agent, %s: %v", name, err)
		}
	}
}

func offered(e leaving.Estate, kind leaving.Kind, staff ids.ID) bool {
	return slices.ContainsFunc(e.Heirs[kind], func(s people.Staff) bool { return s.ID == staff })
}
