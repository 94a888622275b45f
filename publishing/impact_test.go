package publishing_test

import (
	"testing"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestAChangeTellsWhatHangsOnIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		if _, err := b.desk.Impact(t.Context(), b.agents[0]); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent asks: %v", err)
		}
		none, err := b.desk.Impact(t.Context(), b.ayesha)
		b.must(err)
		if len(none.Touched) != 0 || len(none.Again) != 0 {
			t.Errorf("nothing is changed, and it touches %+v", none.Touched)
		}
		contact := b.inForce().Contact
		b.writes(b.ayesha, "contact", contact.With(language.English, contact.In[language.English]+" "))
		worded, err := b.desk.Impact(t.Context(), b.ayesha)
		b.must(err)
		if len(worded.Touched) != 1 || worded.Touched[0].Part != "contact" || len(worded.Again) != 0 {
			t.Errorf("a wording touches %+v, and trains %v", worded.Touched, worded.Again)
		}
		b.otherLimit(b.ayesha, 36)
		found, err := b.desk.Impact(t.Context(), b.ayesha)
		b.must(err)
		visit := found.Touched[0]
		if visit.Part != "promises/visit" || !visit.Material || len(visit.Boxes) == 0 || visit.Boxes[0].Label.IsZero() {
			t.Errorf("another limit touches %+v", visit)
		}
		if len(found.Again[people.Agent]) != 2 {
			t.Errorf("trained again are %v", found.Again)
		}
	})
}
