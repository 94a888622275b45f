package publishing_test

import (
	"slices"
	"testing"
	"time"

	"vaada/charter"
	"vaada/duty"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/policy"
	"vaada/publishing"
)

const aDay = 24 * time.Hour

// kept is how a document, or a promise of it, is looked after.
func (b *board) kept(kind edition.Kind, document, part string) publishing.Upkeep {
	b.Helper()
	all, err := b.desk.UpkeepsOf(b.Context(), b.agents[0], kind, document)
	b.must(err)
	for _, u := range all {
		if u.Part == part {
			return u
		}
	}
	return publishing.Upkeep{}
}

func (b *board) today() hours.Date { return hours.DateIn(b.hand.Now(), b.zone()) }

func (b *board) zone() *time.Location {
	zone, err := time.LoadLocation("Asia/Karachi")
	b.must(err)
	return zone
}

// owes are the subjects that somebody owes to look at.
func (b *board) owes(who people.Actor) (subjects []ids.ID) {
	b.Helper()
	b.must(b.d.Look(b.Context(), func(tx *db.Tx) error {
		mine, err := duty.Mine(tx, who)
		for _, each := range mine {
			if each.Kind == duty.StillRight {
				subjects = append(subjects, each.Subject)
			}
		}
		return err
	}))
	return subjects
}

// rewritten leads another limit of the visit into force.
func (b *board) rewritten(value int64) ids.ID {
	b.Helper()
	b.otherLimit(b.ayesha, value)
	id := b.submits(b.ayesha, 0, b.agents[0])
	b.must(b.desk.Answer(b.Context(), b.agents[0], id, true, true, ""))
	b.must(b.desk.Approve(b.Context(), b.meera, id, ""))
	b.must(b.desk.Train(b.Context(), b.tuncay, id, []ids.ID{b.agents[0].ID, b.agents[1].ID}, hours.DateIn(b.hand.Now(), time.UTC), "At the desk"))
	b.stands(id, edition.Published)
	return id
}

func TestWhatIsInForceIsLookedAtOnceAYear(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		for _, u := range []publishing.Upkeep{
			b.kept(edition.Charter, charter.Document, ""), b.kept(edition.Charter, charter.Document, "promises/visit"), b.kept(edition.Procedure, "complaint-by-email", ""),
		} {
			if u.ID == 0 || u.Due != b.today().AddMonths(12) || u.Name.IsZero() || u.Owner != b.ayesha.ID { // who is here longest
				t.Errorf("hers for a year is %+v", u)
			}
		}
		visit := b.kept(edition.Charter, charter.Document, "promises/visit")
		if err := b.desk.GiveUpkeep(t.Context(), b.ayesha, visit.ID, b.agents[0].ID); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("who does not publish is given a promise: %v", err)
		}
		b.must(b.desk.GiveUpkeep(t.Context(), b.ayesha, visit.ID, b.meera.ID))
		b.hand.Advance(340 * aDay)
		b.must(b.desk.Sweep(t.Context()))
		if owed := b.owes(b.ayesha); len(owed) != len(documents(t).Policies) { // which ask for an earlier day
			t.Errorf("25 days before she owes %v", owed)
		}
		b.hand.Advance(12 * aDay)
		b.must(b.desk.Sweep(t.Context()))
		b.must(b.desk.Sweep(t.Context()))
		all, err := b.desk.Upkeeps(t.Context(), b.agents[0])
		b.must(err)
		if hers, others := b.owes(b.meera), b.owes(b.ayesha); len(hers) != 1 || len(others) != len(all)-1 {
			t.Errorf("of %d she owes %d, and the other manager %d", len(all), len(hers), len(others))
		}
		if err := b.desk.FindRight(t.Context(), b.agents[0], visit.ID, ""); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent answers: %v", err)
		}
		b.must(b.desk.FindRight(t.Context(), b.meera, visit.ID, " As good as ever "))
		u, looks, err := b.desk.Upkeep(t.Context(), b.agents[0], visit.ID)
		b.must(err)
		if u.Open() || u.Due != b.today().AddMonths(12) || len(looks) != 1 || !looks[0].StillRight || looks[0].Words != "As good as ever" {
			t.Errorf("after it was found right: %+v, %+v", u, looks)
		}
		if owed := b.owes(b.meera); len(owed) != 0 {
			t.Errorf("she owes %d still", len(owed))
		}
		if n := count(t, d, `SELECT COUNT(*) FROM journal_entries WHERE kind = 'upkeep' AND verb = 'found still right'`); n != 1 {
			t.Errorf("the journal tells of it %d times", n)
		}
	})
}

// A job that changed opens the review before its day; what is not right any more
// is owed until an edition says it otherwise.
func TestAJobThatChangedOpensItsReview(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		visit, whole := b.kept(edition.Charter, charter.Document, "promises/visit"), b.kept(edition.Charter, charter.Document, "")
		b.must(b.desk.GiveUpkeep(t.Context(), b.ayesha, visit.ID, b.ayesha.ID))
		for name, err := range map[string]error{
			"without a reason": b.desk.JobChanged(t.Context(), b.ayesha, visit.ID, " "),
			"not saying what":  b.desk.FindWrong(t.Context(), b.ayesha, visit.ID, " "),
		} {
			if !fault.Is(err, fault.KindInvalid) {
				t.Errorf("%s: %v", name, err)
			}
		}
		b.must(b.desk.JobChanged(t.Context(), b.ayesha, visit.ID, "The engineers have vans now"))
		if err := b.desk.JobChanged(t.Context(), b.meera, visit.ID, "So I heard"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("opened twice: %v", err)
		}
		opened := b.kept(edition.Charter, charter.Document, "promises/visit")
		if owed := b.owes(b.ayesha); len(owed) != 1 || owed[0] != visit.ID || opened.Due != b.today()+14 || opened.Reason != "The engineers have vans now" {
			t.Errorf("she owes %v, by %v", owed, opened)
		}
		b.must(b.desk.FindWrong(t.Context(), b.ayesha, visit.ID, "Two days are too many"))
		found := b.kept(edition.Charter, charter.Document, "promises/visit")
		if owed := b.owes(b.ayesha); len(owed) != 1 || found.Found.IsZero() || found.Due != b.today()+30 {
			t.Errorf("to be rewritten: she owes %v, by %v", owed, found)
		}
		said, err := b.desk.Remarks(t.Context(), b.meera, edition.Charter, charter.Document)
		b.must(err)
		if len(said) != 1 || said[0].Part != "promises/visit" || said[0].Words != "Two days are too many" {
			t.Errorf("remarked is %+v", said)
		}
		b.hand.Advance(10 * aDay)
		b.rewritten(36)
		after := b.kept(edition.Charter, charter.Document, "promises/visit")
		if owed := b.owes(b.ayesha); len(owed) != 0 || after.Open() || !after.Found.IsZero() || after.Due != b.today().AddMonths(12) || after.Owner != b.ayesha.ID {
			t.Errorf("rewritten: she owes %v, by %+v", owed, after)
		}
		if now := b.kept(edition.Charter, charter.Document, ""); now.Due != b.today().AddMonths(12) || now.ID != whole.ID {
			t.Errorf("the charter is another one by now, looked at by %v", now.Due)
		}
		if other := b.kept(edition.Charter, charter.Document, "promises/reply-mail"); other.Due != whole.Due {
			t.Errorf("what nobody changed is looked at by %v, not %v", other.Due, whole.Due)
		}
	})
}

// What a role works by is opened together when its work changes, and nothing else.
func TestTheWorkOfARoleOpensWhatItWorksBy(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		if _, err := b.desk.RoleChanged(t.Context(), b.agents[0], people.Engineer, "Vans"); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent: %v", err)
		}
		if _, err := b.desk.RoleChanged(t.Context(), b.ayesha, "waiter", "Vans"); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("no role: %v", err)
		}
		opened, err := b.desk.RoleChanged(t.Context(), b.ayesha, people.Engineer, "Vans")
		b.must(err)
		all, err := b.desk.Upkeeps(t.Context(), b.ayesha)
		b.must(err)
		var charts int
		for _, u := range all {
			if u.Open() && (u.Kind == edition.Policy || u.Part == "" && u.Kind == edition.Charter) {
				t.Errorf("engineers work by %s %s", u.Kind, u.Document)
			}
			if u.Open() && u.Kind == edition.Procedure {
				charts++
			}
		}
		if opened == 0 || charts == 0 || len(b.owes(b.ayesha)) != opened {
			t.Errorf("%d are open, of them %d charts; she owes %d", opened, charts, len(b.owes(b.ayesha)))
		}
		again, err := b.desk.RoleChanged(t.Context(), b.ayesha, people.Engineer, "Vans")
		if err != nil || again != 0 {
			t.Errorf("opened once more: %d, %v", again, err)
		}
	})
}

// A role works also by a policy that it neither owns nor decides by: by one whose
// clauses its steps follow.
func TestTheWorkOfARoleOpensThePoliciesThatItsStepsFollow(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		var followed policy.Policy
		for _, p := range documents(t).Policies {
			if _, has := p.Clause("refunds-payment"); has {
				followed = p
			}
		}
		followed.Owner, followed.Clauses = people.Manager, slices.Clone(followed.Clauses)
		for at := range followed.Clauses {
			followed.Clauses[at].Limits = nil
		}
		apart := followed
		apart.Key = "apart"
		apart.Clauses = []policy.Clause{{Key: "nobodys", Force: policy.Must, Words: followed.Name}}
		b.must(publish(t, d, publishing.Documents{Policies: []policy.Policy{followed, apart}}))
		_, err := b.desk.RoleChanged(t.Context(), b.ayesha, people.Agent, "The till")
		b.must(err)
		all, err := b.desk.Upkeeps(t.Context(), b.ayesha)
		b.must(err)
		for key, want := range map[string]bool{followed.Key: true, apart.Key: false} {
			if got := slices.ContainsFunc(all, func(u publishing.Upkeep) bool { return u.Open() && u.Kind == edition.Policy && u.Document == key }); got != want {
				t.Errorf("the review of %s is open: %v", key, got)
			}
		}
	})
}

// What is out of force is nobody's; what comes into force is its author's, or of who
// approved it where the author left meanwhile.
func TestWhatComesIntoForceHasAnOwnerAndWhatIsOutOfItHasNone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		key, clause := b.goodwill()
		b.agentsMay(key, clause, 0)
		first := b.intoForce(key)
		u := b.kept(edition.Policy, key, "")
		if u.Owner != b.ayesha.ID || u.Edition != first {
			t.Errorf("the policy is looked after as %+v", u)
		}
		b.must(b.desk.JobChanged(t.Context(), b.ayesha, u.ID, "Another law"))
		b.must(b.desk.Retire(t.Context(), b.ayesha, edition.Policy, key, "Nobody needs it"))
		if b.kept(edition.Policy, key, "").ID != 0 || len(b.owes(b.ayesha)) != 0 {
			t.Error("what nobody follows is looked after")
		}
		if err := b.desk.FindRight(t.Context(), b.ayesha, u.ID, ""); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("found right that is out of force: %v", err)
		}

		next, _ := b.goodwill()
		id, err := b.desk.Submit(t.Context(), b.ayesha, edition.Policy, next, publishing.Plan{
			Reviewers: []ids.ID{b.agents[0].ID}, Roles: []people.Role{people.Agent}, WhyLeft: "They wrote it", Begins: hours.DateIn(b.hand.Now(), b.zone()) + 3,
		})
		b.must(err)
		b.must(b.desk.Approve(t.Context(), b.meera, id, "It is clear"))
		b.must(b.desk.Train(t.Context(), b.tuncay, id, []ids.ID{b.agents[0].ID, b.agents[1].ID}, hours.DateIn(b.hand.Now(), time.UTC), "At the desk"))
		b.must(d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := people.Depart(tx, people.Program(), b.ayesha.ID, b.hand.Now())
			return err
		}))
		b.hand.Advance(4 * aDay)
		b.must(b.desk.Sweep(t.Context()))
		b.stands(id, edition.Published)
		if u := b.kept(edition.Policy, next, ""); u.Owner != b.meera.ID {
			t.Errorf("it is looked after by %v", u.Owner)
		}
	})
}

// A policy that asks for it is looked at before a year is over.
func TestAPolicyIsLookedAtOnTheDayThatItAsksFor(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		key, _ := b.goodwill()
		b.policyPart(key, "reach", policy.Reach{Owner: people.Manager, Review: b.today() + 90})
		b.intoForce(key)
		if u := b.kept(edition.Policy, key, ""); u.Due != b.today()+90 {
			t.Errorf("it is looked at on %v", u.Due)
		}
	})
}

// What cannot come into force holds up nothing else, and managers owe to see why.
func TestAnEditionThatCannotComeIntoForceHoldsUpNoOther(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.must(b.desk.Retire(t.Context(), b.ayesha, edition.Policy, "refunds", "Goodwill takes its place"))
		tomorrow := b.today() + 1
		var sent []ids.ID
		for _, minor := range []int64{5_000_00, 0} {
			key, clause := b.goodwill()
			b.agentsMay(key, clause, minor)
			id, err := b.desk.Submit(t.Context(), b.ayesha, edition.Policy, key, publishing.Plan{Reviewers: []ids.ID{b.tuncay.ID}, Roles: []people.Role{people.Trainer}, WhyLeft: "They wrote it", Begins: tomorrow})
			b.must(err)
			b.must(b.desk.Approve(t.Context(), b.meera, id, "It is clear"))
			b.must(b.desk.Train(t.Context(), b.tuncay, id, []ids.ID{b.tuncay.ID}, hours.DateIn(b.hand.Now(), time.UTC), "By reading"))
			sent = append(sent, id)
		}
		other, clause := b.goodwill() // which says the same limit, and is quicker
		b.agentsMay(other, clause, 4_000_00)
		b.intoForce(other)
		b.hand.Advance(2 * aDay)
		b.must(b.desk.Sweep(t.Context()))
		b.must(b.desk.Sweep(t.Context()))
		b.stands(sent[0], edition.Trained)
		b.stands(sent[1], edition.Published)
		stuck := func() (n int) {
			return count(t, d, `SELECT COUNT(*) FROM duty_duties WHERE kind = 'stuck'`)
		}
		if c := b.course(sent[0]); stuck() != 1 || len(c.Lacks) == 0 {
			t.Errorf("managers owe %d, and it lacks %v", stuck(), c.Lacks)
		}
		b.must(b.desk.Withdraw(t.Context(), b.ayesha, sent[0], "Said twice"))
		if stuck() != 0 {
			t.Error("managers owe what is over")
		}
	})
}
