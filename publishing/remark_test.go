package publishing_test

import (
	"testing"

	"vaada/charter"
	"vaada/duty"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/publishing"
)

// said are the remarks on the charter.
func (b *board) said() []publishing.Remark {
	b.Helper()
	all, err := b.desk.Remarks(b.Context(), b.agents[1], edition.Charter, charter.Document)
	b.must(err)
	return all
}

func TestASuggestionIsTakenUpIntoTheDraft(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		inForce, err := b.desk.Editions(t.Context(), b.agents[0], edition.Charter, charter.Document)
		b.must(err)
		id, contact := inForce[0].Edition.ID, b.inForce().Contact
		words := contact.In[language.English]
		remark := publishing.Remark{Part: "contact", Leaf: "en", Quote: words, Suggested: "Write to us.", Words: "Shorter"}
		for name, wrong := range map[string]publishing.Remark{
			"nothing":                         {Part: "contact"},
			"a suggestion of no sentence":     {Part: "contact", Suggested: "Write to us."},
			"a suggestion of 100,000 letters": {Part: "contact", Leaf: "en", Quote: words, Suggested: string(make([]byte, 100_000))},
		} {
			if err := b.desk.Remark(t.Context(), b.agents[0], id, wrong); !fault.Is(err, fault.KindInvalid) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if err := b.desk.Remark(t.Context(), b.agents[0], id, publishing.Remark{Part: "nowhere/x", Words: "What?"}); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("on a part that is not there: %v", err)
		}
		for range 3 {
			b.must(b.desk.Remark(t.Context(), b.agents[0], id, remark))
		}
		all := b.said()
		if len(all) != 3 || all[0].By != b.agents[0].ID || all[0].Quote != words {
			t.Fatalf("said is %+v", all)
		}
		if err := b.desk.SettleRemark(t.Context(), b.agents[0], all[0].ID, true, ""); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent answers: %v", err)
		}
		if err := b.desk.SettleRemark(t.Context(), b.meera, all[0].ID, false, " "); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("not taken up without why: %v", err)
		}
		b.must(b.desk.SettleRemark(t.Context(), b.meera, all[0].ID, true, ""))
		if err := b.desk.SettleRemark(t.Context(), b.meera, all[0].ID, false, "No"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("answered twice: %v", err)
		}
		if got := b.written().Contact; got.In[language.English] != "Write to us." || !got.Stale[language.Urdu] {
			t.Errorf("written is %+v", got)
		}
		b.must(b.desk.SettleRemark(t.Context(), b.meera, all[1].ID, true, "")) // it stands there already
		b.writes(b.ayesha, "contact", contact.With(language.English, "Ring us."))
		if err := b.desk.SettleRemark(t.Context(), b.meera, all[2].ID, true, ""); !fault.Is(err, fault.KindConflict) {
			t.Errorf("the sentence is gone: %v", err)
		}
		if left := b.said(); !left[0].Open() || left[0].ID != all[2].ID || left[1].Open() {
			t.Errorf("the open ones are not first: %+v", left)
		}
		if b.inForce().Contact.In[language.English] != words {
			t.Error("what is in force was changed")
		}
	})
}

// Whoever looks after the charter owes an answer to what is said of a sentence of it in
// force, once for all of it, until the last of it is answered.
func TestWhatIsSaidOfTheCharterInForceReachesItsOwner(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		inForce, err := b.desk.Editions(t.Context(), b.agents[0], edition.Charter, charter.Document)
		b.must(err)
		id := inForce[0].Edition.ID
		kept, err := b.desk.UpkeepsOf(t.Context(), b.ayesha, edition.Charter, charter.Document)
		b.must(err)
		b.must(b.desk.GiveUpkeep(t.Context(), b.ayesha, kept[0].ID, b.meera.ID))
		owes := func() (all []duty.Duty) {
			t.Helper()
			b.must(d.Look(t.Context(), func(tx *db.Tx) error {
				owed, err := duty.OwedBy(tx, b.ayesha, b.meera.ID)
				for _, each := range owed {
					if each.Kind == duty.Remark {
						all = append(all, each)
					}
				}
				return err
			}))
			return all
		}
		for _, said := range []string{"Too long", "Unclear"} {
			b.must(b.desk.Remark(t.Context(), b.agents[0], id, publishing.Remark{Part: "contact", Leaf: "en", Words: said}))
		}
		if owed := owes(); len(owed) != 1 || owed[0].Subject != id {
			t.Fatalf("owed is %+v", owed)
		}
		for at, each := range b.said() {
			if owed := owes(); len(owed) != 1 {
				t.Errorf("after %d answers %+v is owed", at, owed)
			}
			b.must(b.desk.SettleRemark(t.Context(), b.meera, each.ID, false, "It is said below"))
		}
		if owed := owes(); len(owed) != 0 {
			t.Errorf("all is answered, and owed is %+v", owed)
		}
	})
}
