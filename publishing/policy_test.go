package publishing_test

import (
	"encoding/json"
	"slices"
	"testing"

	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/policy"
	"vaada/publishing"
)

func four(words string) language.Text {
	text := language.NewText(language.English, words)
	for _, l := range language.All[1:] {
		text = text.With(l, words)
	}
	return text
}

// editions is where policies are written.
func (b *board) editions() edition.Desk { return edition.Desk{DB: b.d, Now: b.hand.Now} }

func (b *board) policies() policy.Desk { return policy.Desk{DB: b.d} }

// goodwill is a policy that Ayesha has written: complete, with one clause.
func (b *board) goodwill() (key, clause string) {
	b.Helper()
	desk := b.editions()
	key, err := desk.Begin(b.Context(), b.ayesha, policy.Sort, four("Goodwill"))
	b.must(err)
	b.policyPart(key, "reach", policy.Reach{Owner: people.Manager, Review: 21_000})
	_, err = desk.Add(b.Context(), b.ayesha, policy.Sort, key, "situations", four("Somebody waited in vain"))
	b.must(err)
	clause, err = desk.Add(b.Context(), b.ayesha, policy.Sort, key, "clauses", four("Give something back"))
	b.must(err)
	return key, clause
}

func (b *board) policyPart(key, path string, content any) {
	b.Helper()
	written, err := json.Marshal(content)
	b.must(err)
	w, err := b.policies().Working(b.Context(), b.ayesha, key)
	b.must(err)
	_, err = b.editions().Write(b.Context(), b.ayesha, policy.Sort, key, edition.Part{Path: path, Content: string(written)}, w.Writing.Seen(path))
	b.must(err)
}

// agentsMay writes the clause: with the limit of agents, or none.
func (b *board) agentsMay(key, clause string, minor int64) {
	b.Helper()
	part := policy.Clause{Key: edition.Part{Path: clause}.Key(), Force: policy.Can, Words: four("Give something back")}
	if minor > 0 {
		part.Limits = []policy.Limit{{Role: people.Agent, What: people.LimitRefund, Amount: money.Amount{Minor: minor, Currency: "PKR"}}}
	}
	b.policyPart(key, clause, part)
}

// intoForce leads what is written of a policy into force.
func (b *board) intoForce(key string) ids.ID {
	b.Helper()
	id, err := b.desk.Submit(b.Context(), b.ayesha, edition.Policy, key, publishing.Plan{Reviewers: []ids.ID{b.agents[0].ID}, Roles: []people.Role{people.Agent}, WhyLeft: "They wrote it"})
	b.must(err)
	b.must(b.desk.Answer(b.Context(), b.agents[0], id, true, true, ""))
	b.must(b.desk.Approve(b.Context(), b.meera, id, ""))
	if b.stateOf(id) == edition.InTraining {
		b.must(b.desk.Train(b.Context(), b.tuncay, id, []ids.ID{b.agents[0].ID, b.agents[1].ID}, hours.DateIn(b.hand.Now(), b.tuncay.Zone), "At the desk"))
	}
	return id
}

func (b *board) stateOf(id ids.ID) edition.State {
	b.Helper()
	c, _, err := b.desk.Course(b.Context(), b.ayesha, id, 0)
	b.must(err)
	return c.State
}

func (b *board) agentsDecide(minor int64) {
	b.Helper()
	var got int64
	b.must(b.d.Look(b.Context(), func(tx *db.Tx) (err error) {
		got, err = people.LimitOf(tx, b.agents[0], people.LimitRefund, b.ayesha.Office, 0)
		return err
	}))
	if got != minor {
		b.Errorf("agents decide %d alone, not %d", got, minor)
	}
}

// How much a role decides alone is what the policy in force says, from the moment
// on which it comes into force and no longer than it is.
func TestAPolicyInForceSaysHowMuchARoleDecidesAlone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.agentsDecide(10_000_00) // as the policy on refunds says
		key, clause := b.goodwill()
		b.agentsMay(key, clause, 5_000_00)
		if _, err := b.desk.Submit(t.Context(), b.ayesha, edition.Policy, key, publishing.Plan{Reviewers: []ids.ID{b.agents[0].ID}, Roles: []people.Role{people.Agent}, WhyLeft: "They wrote it"}); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("two policies say how much agents decide: %v", err)
		}
		b.must(b.desk.Retire(t.Context(), b.ayesha, edition.Policy, "refunds", "Goodwill takes its place"))
		b.agentsDecide(0)
		first := b.intoForce(key)
		if state := b.stateOf(first); state != edition.Published {
			t.Fatalf("the policy is %s", state)
		}
		b.agentsDecide(5_000_00)

		b.agentsMay(key, clause, 6_000_00) // a number: everybody is trained again
		b.intoForce(key)
		b.agentsDecide(6_000_00)

		b.agentsMay(key, clause, 0)
		b.intoForce(key)
		b.agentsDecide(0)

		b.agentsMay(key, clause, 7_000_00)
		last := b.intoForce(key)
		b.agentsDecide(7_000_00)
		b.must(b.desk.Withdraw(t.Context(), b.ayesha, last, "Too much"))
		b.agentsDecide(0)
	})
}

// What was published in the first format keeps its bytes and is read.
func TestAPolicyOfTheFirstFormatIsReadAndKeepsItsBytes(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		const first = `{"format":1,"key":"lost","name":{"en":"Lost things","source":"en"},"situation":{"en":"Somebody lost something","source":"en"},"clauses":[{"key":"keep","force":"must","words":{"en":"Keep it for a year.","source":"en"}}],"public":true}`
		var stored json.RawMessage = []byte(first)
		draft, err := edition.NewDraft(edition.Policy, "lost", stored)
		b.must(err)
		var id ids.ID
		b.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			e, err := edition.Write(tx, b.ayesha, draft, b.hand.Now())
			id = e.ID
			for _, state := range []edition.State{edition.InReview, edition.Approved, edition.InTraining, edition.Trained, edition.Published} {
				if err == nil {
					err = edition.Move(tx, b.ayesha, e.ID, state, b.hand.Now(), "")
				}
			}
			return err
		}))
		p, e, err := b.policies().One(t.Context(), b.ayesha, "lost")
		b.must(err)
		if e.ID != id || e.Hash != draft.Hash || len(p.Situations) != 1 || p.Situations[0].Words.In[language.English] != "Somebody lost something" || !p.Public {
			t.Errorf("it is read as %+v", p)
		}
		w, err := b.policies().Working(t.Context(), b.ayesha, "lost")
		b.must(err)
		if len(w.Writing.Changed()) != 0 || w.Policy.Clauses[0].Key != "keep" {
			t.Errorf("it is written on as %+v", w.Policy)
		}
		b.must(d.Look(t.Context(), func(tx *db.Tx) error {
			kept, err := edition.Of(tx, id)
			if kept.Content != first {
				t.Errorf("its bytes became %s", kept.Content)
			}
			return err
		}))
	})
}

// What two write apart is put together, a policy that is over can be begun anew,
// and nobody who does not publish writes.
func TestAPolicyIsWrittenLikeTheCharter(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		desk := b.editions()
		key, clause := b.goodwill()
		again, err := desk.Begin(t.Context(), b.meera, policy.Sort, four("Goodwill"))
		b.must(err)
		if again == key {
			t.Error("two policies have one key")
		}
		if _, err := desk.Begin(t.Context(), b.agents[0], policy.Sort, four("Mine")); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent begins a policy: %v", err)
		}
		w, err := b.policies().Working(t.Context(), b.ayesha, key)
		b.must(err)
		seen := w.Writing.Seen(clause)
		b.agentsMay(key, clause, 5_000_00)
		mine := policy.Clause{Key: edition.Part{Path: clause}.Key(), Force: policy.Must, Words: four("Give something good back")}
		written, err := json.Marshal(mine)
		b.must(err)
		if _, err = desk.Write(t.Context(), b.meera, policy.Sort, key, edition.Part{Path: clause, Content: string(written)}, seen); err != nil {
			t.Errorf("what two changed apart is not put together: %v", err)
		}
		w, err = b.policies().Working(t.Context(), b.ayesha, key)
		b.must(err)
		both, _ := w.Policy.Clause(mine.Key)
		if len(both.Limits) != 1 || both.Words.In[language.English] != "Give something good back" {
			t.Errorf("together they wrote %+v", both)
		}
		b.must(desk.TakeBack(t.Context(), b.meera, policy.Sort, key, clause, w.Writing.Seen(clause)))
		b.must(b.desk.Retire(t.Context(), b.ayesha, edition.Policy, again, "Twice"))
		all, err := b.policies().All(t.Context(), b.ayesha)
		b.must(err)
		for _, each := range all {
			if each.Policy.Key == again {
				t.Error("what was given up is still there")
			}
		}
	})
}

// For what a policy holds is written as one: what is not said any more is gone from
// the draft, and stays as it is in the edition in force.
func TestWhatAPolicyHoldsForNoMoreIsGoneFromItsDraftAlone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		services := b.inForce().Services
		key, _ := b.goodwill()
		reach := policy.Reach{Owner: people.Manager, Review: 21_000, Public: true, Services: []string{services[0].Key}}
		b.policyPart(key, "reach", reach)
		b.intoForce(key)
		for _, names := range [][]string{{services[1].Key}, nil} {
			reach.Services, reach.Public = names, false
			b.policyPart(key, "reach", reach)
			w, err := b.policies().Working(t.Context(), b.ayesha, key)
			b.must(err)
			if !slices.Equal(w.Policy.Services, names) || w.Policy.Public {
				t.Errorf("the draft holds for %v, and not for %v", w.Policy.Services, names)
			}
			holds, _, err := b.policies().One(t.Context(), b.agents[0], key)
			b.must(err)
			if !slices.Equal(holds.Services, []string{services[0].Key}) || !holds.Public {
				t.Errorf("what is in force holds for %v by now", holds.Services)
			}
		}
	})
}

// A translation that says another number than its original is sent with a reason,
// and whoever approves reads of it.
func TestATranslationWithAnotherFigureIsSentWithAReason(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		key, clause := b.goodwill()
		b.policyPart(key, clause, policy.Clause{
			Key: edition.Part{Path: clause}.Key(), Force: policy.Can,
			Words: four("Give back what was paid in the last 3 months").With(language.Urdu, "پچھلے ۵ ماہ کی رقم واپس کریں"),
		})
		w, err := b.policies().Working(b.Context(), b.ayesha, key)
		b.must(err)
		lacks, doubts, err := b.desk.Found(b.Context(), b.ayesha, edition.Policy, key, w.Policy)
		b.must(err)
		if len(w.Lacks)+len(lacks) > 0 || len(doubts) != 1 || doubts[0].Part != clause || doubts[0].In != language.Urdu {
			t.Errorf("%+v %+v %+v", w.Lacks, lacks, doubts)
		}
		plan := publishing.Plan{Reviewers: []ids.ID{b.agents[0].ID}, Roles: []people.Role{people.Agent}, WhyLeft: "They wrote it"}
		if _, err := b.desk.Submit(t.Context(), b.ayesha, edition.Policy, key, plan); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("nobody says why the figures differ: %v", err)
		}
		plan.Words = "The Urdu counts what the holidays add"
		id, err := b.desk.Submit(t.Context(), b.ayesha, edition.Policy, key, plan)
		b.must(err)
		c, _, err := b.desk.Course(b.Context(), b.meera, id, 0)
		b.must(err)
		if len(c.Warned()) != 1 || len(c.Unforeseen()) != 0 {
			t.Errorf("who approves reads %+v", c.Warnings)
		}
	})
}
