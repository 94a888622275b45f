package publishing_test

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"vaada/charter"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/publishing"
)

// board is a firm with a charter in force: two managers, a trainer and agents.
type board struct {
	*testing.T
	d             *db.DB
	hand          *now.Hand
	desk          publishing.Desk
	people        people.Desk
	team          ids.ID
	ayesha, meera people.Actor
	tuncay        people.Actor
	agents        []people.Actor
}

func gathered(t *testing.T, d *db.DB) *board {
	t.Helper()
	b := &board{T: t, d: d, hand: testkit.Hand()}
	b.desk = publishing.Desk{DB: d, Now: b.hand.Now}
	b.people = people.Desk{DB: d, Now: b.hand.Now, Keys: testkit.Keys()}
	office, team, err := b.people.Found(t.Context(), people.Program(), founding)
	b.must(err)
	b.team = team
	b.ayesha, b.meera = b.hire(office, team, "Ayesha", people.Manager), b.hire(office, team, "Meera", people.Manager)
	b.tuncay = b.hire(office, team, "Tuncay", people.Trainer)
	b.agents = []people.Actor{b.hire(office, team, "Sara", people.Agent), b.hire(office, team, "Bilal", people.Agent)}
	b.must(publish(t, d, documents(t)))
	return b
}

func (b *board) must(err error) {
	b.Helper()
	if err != nil {
		b.Fatal(err)
	}
}

func (b *board) hire(office, team ids.ID, name string, role people.Role) people.Actor {
	b.Helper()
	id, err := b.people.Hire(b.Context(), people.Program(), people.Staff{
		Name: name, Email: name + "@anarhome.example", Office: office, Team: team, Language: language.English, Holdings: people.Everywhere(role),
	})
	b.must(err)
	return people.Actor{Kind: people.Person, ID: id, Name: name, Office: office, Zone: time.UTC, Holdings: people.Everywhere(role)}
}

// writes changes a part of the charter.
func (b *board) writes(who people.Actor, path string, content any) {
	b.Helper()
	written, err := json.Marshal(content)
	b.must(err)
	b.must(b.wrote(who, edition.Part{Path: path, Content: string(written)}))
}

// tries changes a part of the charter if it may.
func (b *board) tries(who people.Actor, path string, content any) error {
	written, err := json.Marshal(content)
	return errors.Join(err, b.wrote(who, edition.Part{Path: path, Content: string(written)}))
}

func (b *board) wrote(who people.Actor, part edition.Part) error {
	return b.d.Deed(b.Context(), func(tx *db.Tx) error {
		w, err := charter.Papers.Writing(tx, who, charter.Document)
		if err != nil {
			return err
		}
		_, err = charter.Papers.Write(tx, who, charter.Document, part, "", w.Seen(part.Path), b.hand.Now())
		return err
	})
}

// inForce is the charter in force.
func (b *board) inForce() (c *charter.Charter) {
	b.Helper()
	b.must(b.d.Look(b.Context(), func(tx *db.Tx) (err error) {
		_, c, err = charter.InForce(tx)
		return err
	}))
	return c
}

// otherLimit changes what the first timed promise promises.
func (b *board) otherLimit(who people.Actor, value int64) {
	b.Helper()
	p, _ := b.inForce().Promise("visit")
	p = p.Copy()
	p.Limit.Value = value
	b.writes(who, "promises/visit", p)
}

func (b *board) submits(who people.Actor, begins hours.Date, reviewers ...people.Actor) ids.ID {
	b.Helper()
	plan := publishing.Plan{Roles: []people.Role{people.Agent}, Begins: begins, WhyLeft: "They wrote it"}
	for _, each := range reviewers {
		plan.Reviewers = append(plan.Reviewers, each.ID)
	}
	id, err := b.desk.Submit(b.Context(), who, edition.Charter, charter.Document, plan)
	b.must(err)
	return id
}

func (b *board) course(id ids.ID) publishing.Course {
	b.Helper()
	c, _, err := b.desk.Course(b.Context(), b.agents[0], id, 0)
	b.must(err)
	return c
}

func (b *board) stands(id ids.ID, want edition.State) {
	b.Helper()
	if got := b.course(id).State; got != want {
		b.Errorf("it is %s, want %s", got, want)
	}
}

func TestANumberGoesByReviewApprovalAndTrainingIntoForce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherLimit(b.ayesha, 36)
		id := b.submits(b.ayesha, 0, b.agents[0], b.tuncay)
		if c := b.course(id); !c.Plan.Material || len(c.Open()) != 2 || c.Needed() != 1 || c.Edition.Number != 2 {
			t.Fatalf("submitted: %+v", c.Plan)
		}
		for name, err := range map[string]error{
			"the author approves":       b.desk.Approve(t.Context(), b.ayesha, id, "I am sure"),
			"an agent approves":         b.desk.Approve(t.Context(), b.agents[0], id, ""),
			"who was not asked answers": b.desk.Answer(t.Context(), b.agents[1], id, true, true, ""),
		} {
			if !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if err := b.desk.Approve(t.Context(), b.meera, id, ""); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("approved without waiting or saying why: %v", err)
		}
		if err := b.desk.Answer(t.Context(), b.agents[0], id, true, false, " "); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("no without why: %v", err)
		}
		b.must(b.desk.Answer(t.Context(), b.agents[0], id, true, false, "Not on Fridays"))
		b.must(b.desk.Answer(t.Context(), b.tuncay, id, true, true, ""))
		if err := b.desk.Approve(t.Context(), b.meera, id, ""); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("approved a doubt without saying why: %v", err)
		}
		b.must(b.desk.Approve(t.Context(), b.meera, id, "Fridays are covered by Karachi"))
		b.stands(id, edition.InTraining)
		if b.inForce().Promises[0].Key == "" || limitOf(b) != 48 {
			t.Errorf("in force before anybody was trained: %d", limitOf(b))
		}
		today := hours.DateIn(b.hand.Now(), time.UTC)
		if err := b.desk.Train(t.Context(), b.tuncay, id, []ids.ID{b.agents[0].ID}, today+1, "At the counter"); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("trained tomorrow: %v", err)
		}
		if err := b.desk.Train(t.Context(), b.tuncay, id, []ids.ID{b.agents[0].ID}, today-1, "At the counter"); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("trained before it was sent: %v", err)
		}
		b.must(b.desk.Train(t.Context(), b.tuncay, id, []ids.ID{b.agents[0].ID}, today, "At the counter"))
		b.stands(id, edition.InTraining)
		if ready := b.course(id).Ready(); ready[0].Enough || len(ready[0].Missing) != 1 {
			t.Errorf("one of two is trained: %+v", ready)
		}
		b.must(b.desk.Train(t.Context(), b.tuncay, id, []ids.ID{b.agents[1].ID}, today, "By telephone"))
		b.stands(id, edition.Published)
		if limitOf(b) != 36 {
			t.Errorf("in force are %d hours", limitOf(b))
		}
	})
}

func limitOf(b *board) int64 {
	p, _ := b.inForce().Promise("visit")
	return p.Limit.Value
}

func TestAWordingNeedsNoTraining(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		contact := b.inForce().Contact
		for _, l := range language.All {
			contact = contact.With(l, contact.In[l]+" ")
		}
		b.writes(b.ayesha, "contact", contact)
		id := b.submits(b.ayesha, 0, b.agents[0])
		if b.course(id).Plan.Material {
			t.Error("a wording is taken for a change of what holds")
		}
		b.must(b.desk.Answer(t.Context(), b.agents[0], id, true, true, ""))
		b.must(b.desk.Approve(t.Context(), b.meera, id, ""))
		b.stands(id, edition.Published)
	})
}

func TestARefusedCharterIsWrittenOnAndSubmittedAgain(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherLimit(b.ayesha, 12)
		first := b.submits(b.ayesha, 0, b.agents[0])
		p, _ := b.inForce().Promise("visit")
		content, _ := json.Marshal(p)
		err := d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := charter.Papers.Write(tx, b.ayesha, charter.Document, edition.Part{Path: "promises/visit", Content: string(content)}, "", 1, b.hand.Now())
			return err
		})
		if !fault.Is(err, fault.KindConflict) {
			t.Errorf("changed while in review: %v", err)
		}
		if err := b.desk.Refuse(t.Context(), b.meera, first, " "); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("refused without a reason: %v", err)
		}
		b.must(b.desk.Refuse(t.Context(), b.meera, first, "Half a day is not enough"))
		b.stands(first, edition.Drafted)
		b.otherLimit(b.ayesha, 24)
		second := b.submits(b.ayesha, 0, b.agents[0])
		if e := b.course(second).Edition; e.Number != 2 || e.Round != 2 {
			t.Errorf("edition %d, round %d", e.Number, e.Round)
		}
		b.must(b.desk.Approve(t.Context(), b.meera, second, "It is urgent"))
		b.stands(second, edition.InTraining)
		b.must(b.desk.Withdraw(t.Context(), b.meera, second, "The supplier is late"))
		b.stands(second, edition.Withdrawn)
		b.otherLimit(b.ayesha, 30) // it can be written on
		third := b.submits(b.ayesha, 0, b.agents[0])
		if e := b.course(third).Edition; e.Number != 3 || e.Round != 1 {
			t.Errorf("edition %d, round %d", e.Number, e.Round)
		}
	})
}

func TestAnEditionWaitsForItsDay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherLimit(b.ayesha, 36)
		today := hours.DateIn(b.hand.Now(), time.UTC)
		plan := publishing.Plan{Roles: []people.Role{people.Agent}, Reviewers: []ids.ID{b.agents[0].ID}, Begins: today - 1}
		if _, err := b.desk.Submit(t.Context(), b.ayesha, edition.Charter, charter.Document, plan); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("from yesterday on: %v", err)
		}
		id := b.submits(b.ayesha, today+3, b.agents[0])
		b.must(b.desk.Approve(t.Context(), b.meera, id, "It is urgent"))
		b.must(b.desk.Train(t.Context(), b.tuncay, id, []ids.ID{b.agents[0].ID, b.agents[1].ID}, today, "In the morning"))
		b.must(b.desk.Sweep(t.Context()))
		b.stands(id, edition.Trained)
		b.hand.Advance(3 * 24 * time.Hour)
		b.must(b.desk.Sweep(t.Context()))
		b.stands(id, edition.Published)
	})
}

func TestWhatIsHalfWrittenIsNotSubmitted(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		plan := publishing.Plan{Roles: []people.Role{people.Agent}, Reviewers: []ids.ID{b.agents[0].ID}, WhyLeft: "They wrote it"}
		if _, err := b.desk.Submit(t.Context(), b.ayesha, edition.Charter, charter.Document, plan); !fault.Is(err, fault.KindConflict) {
			t.Errorf("nothing new is submitted: %v", err)
		}
		b.writes(b.ayesha, "limitations/old", charter.Limitation{Words: language.NewText(language.English, "No spare parts after ten years.")})
		_, err := b.desk.Submit(t.Context(), b.ayesha, edition.Charter, charter.Document, plan)
		if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "limitations/old" || len(fault.Of(err).Fields()) != 3 {
			t.Errorf("three languages are missing: %v", err)
		}
		if _, err := b.desk.Submit(t.Context(), b.ayesha, edition.Charter, charter.Document, publishing.Plan{}); len(fault.Of(err).Fields()) != 2 {
			t.Errorf("without anybody asked or concerned: %v", err)
		}
	})
}

// Whoever saves while somebody sends: what was saved is in what is reviewed, or it is
// refused; nothing is in the draft that nobody will see.
func TestWhatIsSavedWhileItIsSentIsInTheEdition(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		for round := range 4 {
			b.otherLimit(b.ayesha, int64(100+100*round))
			saved, sent := make(chan int64), make(chan struct{})
			go func() {
				last := int64(0)
				for value := int64(101 + 100*round); ; value++ {
					p, _ := b.inForce().Promise("visit")
					p = p.Copy()
					p.Limit.Value = value
					err := b.tries(b.meera, "promises/visit", p)
					if value == int64(103+100*round) {
						close(sent)
					}
					if err != nil {
						break
					}
					last = value
				}
				saved <- last
			}()
			<-sent
			id := b.submits(b.ayesha, 0, b.agents[0])
			last := <-saved
			_, whole, err := b.desk.Read(t.Context(), b.ayesha, id)
			b.must(err)
			p, _ := whole.(*charter.Charter).Promise("visit")
			if p.Limit.Value != last {
				t.Errorf("round %d: %d was saved last, and %d is reviewed", round, last, p.Limit.Value)
			}
			b.must(b.desk.Withdraw(t.Context(), b.ayesha, id, "to write on"))
		}
	})
}

// written is the charter as it is being written.
func (b *board) written() (c *charter.Charter) {
	b.Helper()
	b.must(b.d.Look(b.Context(), func(tx *db.Tx) (err error) {
		c, _, err = charter.WrittenOf(tx, b.ayesha)
		return err
	}))
	return c
}
