package publishing_test

import (
	"slices"
	"testing"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/policy"
	"vaada/publishing"
)

func TestAChangeTellsWhatHangsOnIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		if _, err := b.desk.Impact(t.Context(), b.agents[0], edition.Charter, charter.Document); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent asks: %v", err)
		}
		none, err := b.desk.Impact(t.Context(), b.ayesha, edition.Charter, charter.Document)
		b.must(err)
		if len(none.Touched) != 0 || len(none.Again) != 0 {
			t.Errorf("nothing is changed, and it touches %+v", none.Touched)
		}
		contact := b.inForce().Contact
		b.writes(b.ayesha, "contact", contact.With(language.English, contact.In[language.English]+" "))
		worded, err := b.desk.Impact(t.Context(), b.ayesha, edition.Charter, charter.Document)
		b.must(err)
		if len(worded.Touched) != 1 || worded.Touched[0].Part != "contact" || len(worded.Again) != 0 {
			t.Errorf("a wording touches %+v, and trains %v", worded.Touched, worded.Again)
		}
		b.otherLimit(b.ayesha, 36)
		found, err := b.desk.Impact(t.Context(), b.ayesha, edition.Charter, charter.Document)
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

// What hangs on a clause: the situations in which it holds, the steps that follow
// it, the limits that hold no more, and who reads it again.
func TestAChangeOfAPolicyTellsWhatHangsOnIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		if _, err := b.desk.Impact(t.Context(), b.agents[0], edition.Policy, "refunds"); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent asks: %v", err)
		}
		if _, err := b.desk.Impact(t.Context(), b.ayesha, edition.Policy, "nothing"); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("of a policy that nobody began: %v", err)
		}
		w, err := b.policies().Working(t.Context(), b.ayesha, "refunds")
		b.must(err)
		at := slices.IndexFunc(w.Policy.Clauses, func(c policy.Clause) bool { return len(c.Limits) == 2 })
		clause := w.Policy.Clauses[at]
		agents := slices.IndexFunc(clause.Limits, func(l policy.Limit) bool { return l.Role == people.Agent })
		before := clause.Limits[agents]
		clause.Limits = slices.Delete(slices.Clone(clause.Limits), agents, agents+1)
		b.policyPart("refunds", "clauses/"+clause.Key, clause)
		found, err := b.desk.Impact(t.Context(), b.ayesha, edition.Policy, "refunds")
		b.must(err)
		if len(found.Touched) != 1 {
			t.Fatalf("it touches %+v", found.Touched)
		}
		touched := found.Touched[0]
		if !touched.Material || len(touched.Situations) != len(w.Policy.Situations) || len(touched.Limits) != 1 || touched.Limits[0] != before {
			t.Errorf("on the clause hang %+v", touched)
		}
		if len(touched.Boxes) == 0 || touched.Boxes[0].Label.IsZero() {
			t.Errorf("no step follows %s", clause.Key)
		}
		if len(found.Again[people.Agent]) != 2 {
			t.Errorf("it is read again by %v", found.Again)
		}
	})
}

// What the staff suggest of a sentence of a policy is written into it when it is
// taken up.
func TestASuggestionForAPolicyIsTakenUp(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		p, e, err := b.policies().One(t.Context(), b.agents[0], "refunds")
		b.must(err)
		clause := p.Clauses[0]
		said := publishing.Remark{
			Part: "clauses/" + clause.Key, Leaf: publishing.LeafOf("words", language.English), Quote: clause.Words.In[language.English], Suggested: "Give it back.",
		}
		b.must(b.desk.Remark(t.Context(), b.agents[0], e.ID, said))
		all, err := b.desk.Remarks(t.Context(), b.agents[1], edition.Policy, "refunds")
		b.must(err)
		b.must(b.desk.SettleRemark(t.Context(), b.meera, all[0].ID, true, ""))
		w, err := b.policies().Working(t.Context(), b.ayesha, "refunds")
		b.must(err)
		if is, _ := w.Policy.Clause(clause.Key); is.Words.In[language.English] != "Give it back." {
			t.Errorf("the clause reads %q", is.Words.In[language.English])
		}
	})
}
