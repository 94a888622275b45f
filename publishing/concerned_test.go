package publishing_test

import (
	"slices"
	"testing"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/publishing"
)

// wrong lists the fields that a refused plan names.
func (b *board) wrong(plan publishing.Plan) []string {
	b.Helper()
	_, err := b.desk.Submit(b.Context(), b.ayesha, edition.Charter, charter.Document, plan)
	if !fault.Is(err, fault.KindInvalid) {
		b.Fatalf("%+v: %v", plan, err)
	}
	var fields []string
	for _, each := range fault.Of(err).Fields() {
		fields = append(fields, each.Field)
	}
	return fields
}

func TestThoseWhomAnEditionConcernsAreAsked(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherLimit(b.ayesha, 36)
		agents, managers := []people.Role{people.Agent}, []people.Role{people.Manager}
		for name, each := range map[string]struct {
			asked []ids.ID
			roles []people.Role
		}{
			"the author alone":               {[]ids.ID{b.ayesha.ID}, managers},
			"a trainer for the agents":       {[]ids.ID{b.tuncay.ID}, agents},
			"the author for the managers":    {[]ids.ID{b.ayesha.ID, b.agents[0].ID}, slices.Concat(agents, managers)},
			"of two roles nobody of the one": {[]ids.ID{b.agents[0].ID}, []people.Role{people.Agent, people.Trainer}},
		} {
			if wrong := b.wrong(publishing.Plan{Reviewers: each.asked, Roles: each.roles, WhyLeft: "They know"}); !slices.Contains(wrong, "reviewers") {
				t.Errorf("%s: %v", name, wrong)
			}
		}
		_, err := b.desk.Submit(t.Context(), b.ayesha, edition.Charter, charter.Document, publishing.Plan{
			Reviewers: []ids.ID{b.agents[1].ID, b.meera.ID}, Roles: []people.Role{people.Agent, people.Manager, people.Engineer}, WhyLeft: "They know",
		})
		b.must(err) // nobody is an engineer
	})
}

func TestWhatHoldsIsNotChangedForNobody(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherLimit(b.ayesha, 36)
		if wrong := b.wrong(publishing.Plan{Reviewers: []ids.ID{b.tuncay.ID}, Roles: []people.Role{people.Engineer}, WhyLeft: "They know"}); !slices.Contains(wrong, "roles") {
			t.Errorf("nobody is an engineer, and nobody is trained: %v", wrong)
		}
	})
}

// Two approve; the third, whose approval is missing, leaves.
func TestAnEditionGoesOnWhereNobodyIsLeftToApproveIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		third := b.hire(b.ayesha.Office, b.team, "Leyla", people.Manager)
		b.sets(people.SettingQuorum, "2")
		b.otherLimit(b.ayesha, 36)
		id := b.submits(b.ayesha, 0, b.agents[0])
		b.must(b.desk.Answer(t.Context(), b.agents[0], id, true, true, ""))
		b.must(b.desk.Approve(t.Context(), b.meera, id, ""))
		b.must(b.desk.Sweep(t.Context()))
		b.stands(id, edition.InReview)
		b.must(b.people.TakeAway(t.Context(), people.Program(), third.ID, people.Holding{Role: people.Manager}))
		b.must(b.desk.Sweep(t.Context()))
		b.stands(id, edition.InTraining)
	})
}

func TestNobodyWhomAChangeConcernsIsLeftOutWithoutAReason(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherLimit(b.ayesha, 36)
		plan := publishing.Plan{Reviewers: []ids.ID{b.tuncay.ID}, Roles: []people.Role{people.Trainer}}
		if wrong := b.wrong(plan); !slices.Contains(wrong, "left") {
			t.Errorf("agents and managers are left out: %v", wrong)
		}
		plan.WhyLeft = "They were trained in the spring"
		id, err := b.desk.Submit(t.Context(), b.ayesha, edition.Charter, charter.Document, plan)
		b.must(err)
		if got := b.course(id).Plan; !slices.Contains(got.LeftOut, people.Agent) || got.WhyLeft != plan.WhyLeft {
			t.Errorf("it keeps %v, %q", got.LeftOut, got.WhyLeft)
		}
		b.must(b.desk.Withdraw(t.Context(), b.ayesha, id, "to write on"))
	})
}

func TestTheOnlyManagerNeedsAYesOfSomebodyElse(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.must(b.people.TakeAway(t.Context(), people.Program(), b.meera.ID, people.Holding{Role: people.Manager}))
		b.otherLimit(b.ayesha, 36)
		id := b.submits(b.ayesha, 0, b.agents[0])
		for name, answer := range map[string]func(){
			"nobody has answered": func() {},
			"they say no":         func() { b.must(b.desk.Answer(t.Context(), b.agents[0], id, true, false, "Not on Fridays")) },
		} {
			answer()
			if err := b.desk.Approve(t.Context(), b.ayesha, id, "I am sure"); !fault.Is(err, fault.KindConflict) {
				t.Errorf("%s: %v", name, err)
			}
		}
		b.must(b.desk.Answer(t.Context(), b.agents[0], id, true, true, ""))
		b.must(b.desk.Approve(t.Context(), b.ayesha, id, ""))
		b.stands(id, edition.InTraining)
	})
}

func TestAlonePeopleApproveWhatTheyWrote(t *testing.T) {
	t.Parallel()
	const one, two = ids.ID(1), ids.ID(2)
	approved := []publishing.Decision{{Staff: one, Approved: true}}
	for name, each := range map[string]struct {
		course publishing.Course
		want   int
	}{
		"one person":                      {publishing.Course{Alone: true}, 0},
		"one manager, nobody asked":       {publishing.Course{}, 1},
		"one manager who asked herself":   {publishing.Course{Reviews: []publishing.Review{{Staff: one, Answered: 1, Correct: true, Achievable: true}}}, 1},
		"one manager and another's yes":   {publishing.Course{Reviews: []publishing.Review{{Staff: two, Answered: 1, Correct: true, Achievable: true}}}, 0},
		"one manager and another's no":    {publishing.Course{Reviews: []publishing.Review{{Staff: two, Answered: 1, Correct: true}}}, 1},
		"one manager who had a colleague": {publishing.Course{Authors: []ids.ID{one, two}}, 1},
		"of what two colleagues wrote":    {publishing.Course{Authors: []ids.ID{two, 3}}, 0},
	} {
		c := each.course
		c.Plan.Quorum, c.Decisions, c.Approvers = 1, approved, []ids.ID{one}
		if c.Authors == nil {
			c.Authors = []ids.ID{one}
		}
		if got := c.Needed(); got != each.want {
			t.Errorf("%s: %d more are needed, want %d", name, got, each.want)
		}
	}
}
