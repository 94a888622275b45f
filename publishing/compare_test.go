package publishing_test

import (
	"encoding/json"
	"slices"
	"testing"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
)

// An edition is set beside any other of its document, older or newer; beside the one
// that it was written from where nobody names one.
func TestAnEditionIsComparedWithAnyOther(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		second, third := b.rewritten(36), b.rewritten(24)
		_, beside, err := b.desk.Course(t.Context(), b.agents[0], third, 0)
		b.must(err)
		if beside.With.ID != second || len(beside.All) != 2 {
			t.Fatalf("it stands beside %+v, of %d", beside.With, len(beside.All))
		}
		first := beside.All[1].Edition
		limits := func(of, with edition.Edition) (was, is any) {
			t.Helper()
			_, beside, err := b.desk.Course(t.Context(), b.agents[0], of.ID, with.ID)
			b.must(err)
			at := slices.IndexFunc(beside.Changes, func(c edition.Change) bool { return c.Part == "promises/visit" && c.Leaf == "limit.value" })
			if beside.With.ID != with.ID || beside.Was == nil || at < 0 || !beside.Changes[at].Material {
				t.Fatalf("beside edition %d: %+v", beside.With.Number, beside.Changes)
			}
			return beside.Changes[at].Was, beside.Changes[at].Is
		}
		if was, is := limits(edition.Edition{ID: third}, first); was == is || is != json.Number("24") {
			t.Errorf("the last beside the first: %v, %v", was, is)
		}
		if was, is := limits(first, edition.Edition{ID: third}); was != json.Number("24") || was == is {
			t.Errorf("the first beside the last: %v, %v", was, is)
		}
		if _, beside, err := b.desk.Course(t.Context(), b.agents[0], first.ID, 0); err != nil || beside.Was != nil || beside.With.ID != 0 {
			t.Errorf("the first was written from %+v, %v", beside.With, err)
		}
		key, _ := b.goodwill()
		other := b.intoForce(key)
		if _, _, err := b.desk.Course(t.Context(), b.agents[0], third, other); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("beside an edition of something else: %v", err)
		}
	})
}
