package publishing_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
	"vaada/publishing"
	"vaada/touchpoint"
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
		if !slices.ContainsFunc(visit.Charts, func(c publishing.Named) bool { return c.Key == "service-by-telephone" }) {
			t.Errorf("its cases are handled by %+v", visit.Charts)
		}
		if len(found.Again[people.Agent]) != 2 {
			t.Errorf("trained again are %v", found.Again)
		}
	})
}

// A promise that steps in force serve is not taken out: what the change touches says
// so before anybody sends it, sending is refused, and so is approving where the
// steps came meanwhile.
func TestAPromiseThatStepsServeIsNotTakenOut(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		for _, service := range b.inForce().Services {
			if service.Norm == "visit" {
				service.Norm = ""
				b.writes(b.ayesha, "services/"+service.Key, service)
			}
		}
		b.must(b.wrote(b.ayesha, edition.Part{Path: "promises/visit"}))
		found, err := b.desk.Impact(t.Context(), b.ayesha, edition.Charter, charter.Document)
		b.must(err)
		at := slices.IndexFunc(found.Touched, func(each publishing.Touched) bool { return each.Broken })
		if at < 0 || found.Touched[at].Part != "promises/visit" || len(found.Touched[at].Boxes) == 0 {
			t.Fatalf("taking it out touches %+v", found.Touched)
		}
		plan := publishing.Plan{Roles: []people.Role{people.Agent}, Reviewers: []ids.ID{b.agents[0].ID}, WhyLeft: "They wrote it"}
		_, err = b.desk.Submit(t.Context(), b.ayesha, edition.Charter, charter.Document, plan)
		chart := found.Touched[at].Boxes[0].Name.In[language.English]
		if refused := fault.Of(err); !fault.Is(err, fault.KindInvalid) || refused.Field != "promises/visit" || !strings.Contains(refused.Say.Plain(language.Reader{}), chart) {
			t.Fatalf("it is sent: %v", err)
		}
		serving := b.unserved("visit")
		id, err := b.desk.Submit(t.Context(), b.ayesha, edition.Charter, charter.Document, plan)
		b.must(err)
		b.must(publish(t, d, publishing.Documents{Charts: serving}))
		refused := b.desk.Approve(t.Context(), b.meera, id, "it cannot wait")
		if !fault.Is(refused, fault.KindInvalid) {
			t.Fatalf("it is approved: %v", refused)
		}
		course, _, err := b.desk.Course(t.Context(), b.meera, id, 0)
		b.must(err)
		if course.State != edition.InReview || len(course.Lacks) != 1 || course.Lacks[0].Part != "promises/visit" {
			t.Errorf("it stands %s and lacks %+v", course.State, course.Lacks)
		}
		b.unserved("visit")
		b.must(b.desk.Approve(t.Context(), b.meera, id, "it cannot wait"))
	})
}

// unserved publishes the charts that serve a promise without those steps' naming it,
// and gives them as they were.
func (b *board) unserved(key string) (before []procedure.Chart) {
	b.Helper()
	var after []procedure.Chart
	for _, chart := range documents(b.T).Charts {
		free := chart
		free.Boxes = slices.Clone(chart.Boxes)
		for at := range free.Boxes {
			if free.Boxes[at].Promise == key {
				free.Boxes[at].Promise = ""
			}
		}
		if !slices.EqualFunc(free.Boxes, chart.Boxes, func(x, y procedure.Box) bool { return x.Promise == y.Promise }) {
			before, after = append(before, chart), append(after, free)
		}
	}
	b.must(publish(b.T, b.d, publishing.Documents{Charts: after}))
	return before
}

// A clause that steps in force follow is not taken out of its policy either.
func TestAClauseThatStepsFollowIsNotTakenOut(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		followed := ""
		for _, chart := range documents(t).Charts {
			for _, box := range chart.Boxes {
				followed = cmp.Or(followed, box.Clause)
			}
		}
		for _, p := range documents(t).Policies {
			if _, has := p.Clause(followed); !has {
				continue
			}
			_, err := b.editions().Write(t.Context(), b.ayesha, policy.Sort, p.Key, edition.Part{Path: "clauses/" + followed}, 0)
			b.must(err)
			found, err := b.desk.Impact(t.Context(), b.ayesha, edition.Policy, p.Key)
			b.must(err)
			if !found.Touched[0].Broken {
				t.Errorf("taking it out touches %+v", found.Touched)
			}
			_, err = b.desk.Submit(t.Context(), b.ayesha, edition.Policy, p.Key, publishing.Plan{Roles: []people.Role{people.Agent}, Reviewers: []ids.ID{b.agents[0].ID}, WhyLeft: "They wrote it"})
			if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "clauses/"+followed {
				t.Errorf("it is sent: %v", err)
			}
			return
		}
		t.Fatalf("no policy has the clause %q", followed)
	})
}

// What hangs on a service, a touchpoint and a place to complain: who reads of such a
// change sees the promises, policies, steps and procedures that it touches.
func TestAChangeOfAServiceATouchpointOrAPlaceTellsWhatHangsOnIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		c := b.inForce()
		at := slices.IndexFunc(c.Services, func(s charter.Service) bool { return s.Norm == "visit" })
		service := c.Services[at]
		p := documents(t).Policies[0]
		p.Services = []string{service.Key}
		b.must(publish(t, d, publishing.Documents{Policies: []policy.Policy{p}}))
		service.Fee = charter.Fee{Words: language.NewText(language.English, "By the hour")}
		b.writes(b.ayesha, "services/"+service.Key, service)
		b.must(b.wrote(b.ayesha, edition.Part{Path: "scope/" + touchpoint.Telephone}))
		place := c.Places[0]
		place.Rank = charter.Outside
		b.writes(b.ayesha, "places/"+place.Key, place)
		found, err := b.desk.Impact(t.Context(), b.ayesha, edition.Charter, charter.Document)
		b.must(err)
		touched := map[string]publishing.Touched{}
		for _, each := range found.Touched {
			touched[each.Part] = each
		}
		of := touched["services/"+service.Key]
		if !slices.Contains(of.Promises, "visit") || len(of.Boxes) == 0 || len(of.Policies) != 1 || of.Policies[0].Key != p.Key {
			t.Errorf("on the service hang %+v", of)
		}
		of = touched["scope/"+touchpoint.Telephone]
		if len(of.Charts) == 0 || of.Charts[0].Name.IsZero() || len(of.Services) == 0 || of.Broken {
			t.Errorf("on the telephone hang %+v", of)
		}
		if of = touched["places/"+place.Key]; len(of.Services) == 0 || len(of.Boxes) > 0 {
			t.Errorf("on the place hang %+v", of)
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
