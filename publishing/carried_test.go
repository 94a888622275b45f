package publishing_test

import (
	"slices"
	"testing"
	"time"

	"vaada/charter"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/publishing"
)

// otherWords changes how the contact is said and nothing that holds.
func (b *board) otherWords(who people.Actor) {
	b.Helper()
	contact := b.written().Contact
	for _, l := range language.All {
		contact = contact.With(l, contact.In[l]+" ")
	}
	b.writes(who, "contact", contact)
}

// trains records that agents learned an edition.
func (b *board) trains(id ids.ID, agents ...people.Actor) {
	b.Helper()
	var staff []ids.ID
	for _, each := range agents {
		staff = append(staff, each.ID)
	}
	b.must(b.desk.Train(b.Context(), b.tuncay, id, staff, hours.DateIn(b.hand.Now(), time.UTC), "At the counter"))
}

// journaled counts what was done to an edition.
func (b *board) journaled(verb string, id ids.ID) (n int) {
	b.Helper()
	b.must(b.d.Look(b.Context(), func(tx *db.Tx) error {
		return tx.Row(`SELECT COUNT(*) FROM journal_entries WHERE verb = $1 AND subject = $2`, verb, id).Scan(&n)
	}))
	return n
}

// A number is sent, and while it is learned a word that is written over it: the word
// brings the number nowhere before it is learned and its day has come.
func TestAWordWrittenOverANumberBringsItNowhereBeforeItsDay(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherLimit(b.ayesha, 36)
		day := b.today() + 10
		number := b.submits(b.ayesha, day, b.agents[0])
		b.must(b.desk.Approve(t.Context(), b.meera, number, "It is urgent"))
		b.otherWords(b.meera)
		word := b.submits(b.meera, 0, b.agents[0])
		c, beside, err := b.desk.Course(t.Context(), b.agents[0], word, 0)
		b.must(err)
		if !c.Plan.Material || !c.Weighed || c.Plan.Begins != day {
			t.Errorf("it is taken for a wording, or for another day: %+v", c.Plan)
		}
		if beside.With.Number != 1 || len(beside.Changes) < 2 {
			t.Errorf("approvers are shown %d changes against edition %d", len(beside.Changes), beside.With.Number)
		}
		if waits := c.WaitsFor(); len(waits) != 1 || waits[0].Edition.ID != number {
			t.Errorf("it waits for %+v", waits)
		}
		b.must(b.desk.Approve(t.Context(), b.ayesha, word, "Only a space"))
		b.must(b.desk.Approve(t.Context(), b.meera, word, "So it is"))
		b.stands(word, edition.InTraining)
		b.trains(word, b.agents...)
		b.hand.Advance(11 * 24 * time.Hour)
		b.must(b.desk.Sweep(t.Context()))
		b.stands(word, edition.Trained)
		if b.stands(number, edition.InTraining); limitOf(b) != 48 {
			t.Fatalf("%d hours hold, and nobody was trained in the edition that brings them", limitOf(b))
		}
		b.trains(number, b.agents...)
		b.stands(number, edition.Published)
		b.must(b.desk.Sweep(t.Context()))
		b.stands(word, edition.Published)
		if b.stands(number, edition.Retired); limitOf(b) != 36 {
			t.Errorf("%d hours hold", limitOf(b))
		}
	})
}

// What was a wording over an edition that came into force needs no training of its own.
func TestAWordOverANumberThatCameIntoForceIsAWordAgain(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherLimit(b.ayesha, 36)
		number := b.submits(b.ayesha, 0, b.agents[0])
		b.must(b.desk.Approve(t.Context(), b.meera, number, "It is urgent"))
		b.otherWords(b.meera)
		word := b.submits(b.meera, 0, b.agents[0])
		b.trains(number, b.agents...)
		if c := b.course(word); c.Plan.Material || len(c.WaitsFor()) != 0 || len(c.Carried) != 0 {
			t.Errorf("against what is in force it is a word: %+v", c)
		}
		b.must(b.desk.Approve(t.Context(), b.ayesha, word, "Only a space"))
		b.stands(word, edition.Published)
	})
}

// The edition below is withdrawn: its number is weighed, learned and told with the one
// that carries it on.
func TestANumberThatWasWithdrawnIsWeighedWithTheWordThatCarriesItOn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherLimit(b.ayesha, 36)
		day := b.today() + 10
		number := b.submits(b.ayesha, day, b.agents[0])
		b.must(b.desk.Approve(t.Context(), b.meera, number, "It is urgent"))
		b.otherWords(b.meera)
		word := b.submits(b.meera, 0, b.agents[0])
		b.must(b.desk.Withdraw(t.Context(), b.meera, number, "The supplier is late"))
		if c := b.course(word); len(c.Revives()) != 1 || len(c.WaitsFor()) != 0 || !c.Plan.Material {
			t.Errorf("it revives %+v", c.Revives())
		}
		if written := b.written(); written.Contact.In[language.English] == b.inForce().Contact.In[language.English] {
			t.Error("what is written on lost the word")
		}
		b.must(b.desk.Approve(t.Context(), b.ayesha, word, "Only a space"))
		if b.stands(word, edition.InReview); len(b.course(word).Unseen()) != 1 {
			t.Errorf("her own number was approved by nobody else: %+v", b.course(word).Unseen())
		}
		b.must(b.desk.Approve(t.Context(), b.meera, word, "So it is"))
		b.stands(word, edition.InTraining)
		b.trains(word, b.agents...)
		b.must(b.desk.Sweep(t.Context()))
		b.stands(word, edition.Trained)
		b.hand.Advance(11 * 24 * time.Hour)
		b.must(b.desk.Sweep(t.Context()))
		b.stands(word, edition.Published)
	})
}

// A wording is approved and waits for its day; what was in force is withdrawn
// meanwhile, so on its day it would bring everything: it is learned first.
func TestAWordingIsLearnedWhereNothingIsInForceAnyMore(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherWords(b.ayesha)
		word := b.submits(b.ayesha, b.today()+3, b.agents[0])
		b.must(b.desk.Approve(t.Context(), b.meera, word, "Only a space"))
		if b.stands(word, edition.Trained); b.course(word).Weighed {
			t.Error("a wording is weighed as more")
		}
		b.must(b.desk.Withdraw(t.Context(), b.meera, b.numbered(1), "Wrong from the start"))
		b.hand.Advance(4 * 24 * time.Hour)
		b.must(b.desk.Sweep(t.Context()))
		if b.stands(word, edition.Trained); !b.course(word).Weighed {
			t.Error("against nothing it changes nothing")
		}
		if owed := count(t, d, `SELECT COUNT(*) FROM duty_duties WHERE kind = 'training'`); owed != 1 {
			t.Errorf("%d trainings are owed", owed)
		}
		b.trains(word, b.agents...)
		if b.stands(word, edition.Published); !b.course(word).Plan.Material {
			t.Error("its history says that it was a wording")
		}
	})
}

// numbered is an edition of the charter by its number.
func (b *board) numbered(number int64) (id ids.ID) {
	b.Helper()
	all, err := b.desk.Editions(b.Context(), b.agents[0], edition.Charter, charter.Document)
	b.must(err)
	for _, each := range all {
		if each.Edition.Number == number {
			id = each.Edition.ID
		}
	}
	return id
}

// An earlier edition never takes the place of a later one: it ends when that one comes
// into force, and both say so.
func TestAnEarlierEditionEndsWhenALaterOneComesIntoForce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherLimit(b.ayesha, 36)
		earlier := b.submits(b.ayesha, b.today()+3, b.agents[0])
		b.must(b.desk.Approve(t.Context(), b.meera, earlier, "It is urgent"))
		b.trains(earlier, b.agents...)
		b.stands(earlier, edition.Trained)
		later := *b.inForce()
		b.must(b.desk.Publish(t.Context(), people.Program(), publishing.Documents{Charter: &later}, "another"))
		b.stands(earlier, edition.Superseded)
		if got := b.course(earlier).Later; got != 3 {
			t.Errorf("it says that edition %d came first", got)
		}
		if got := b.course(b.numbered(3)).Overtook; len(got) != 1 || got[0] != 2 {
			t.Errorf("the later one says that it ended %v", got)
		}
		if b.journaled("superseded", earlier) != 1 {
			t.Error("the journal does not say it")
		}
		b.hand.Advance(4 * 24 * time.Hour)
		b.must(b.desk.Sweep(t.Context()))
		if b.stands(b.numbered(3), edition.Published); limitOf(b) != 48 {
			t.Errorf("%d hours hold", limitOf(b))
		}
		b.otherWords(b.ayesha)
		if e := b.course(b.submits(b.ayesha, 0, b.agents[0])).Edition; e.Number != 4 || e.Base != b.numbered(3) {
			t.Errorf("edition %d is written from %v", e.Number, e.Base)
		}
	})
}

// A database that an older program kept may hold an earlier edition on its way under a
// later one: the sweep ends it, and goes on to the others.
func TestTheSweepEndsAnEarlierEditionAndGoesOn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherLimit(b.ayesha, 36)
		earlier := b.submits(b.ayesha, b.today()+3, b.agents[0])
		b.must(b.desk.Approve(t.Context(), b.meera, earlier, "It is urgent"))
		b.trains(earlier, b.agents...)
		draft, err := b.inForce().Draft()
		b.must(err)
		b.must(d.Deed(t.Context(), func(tx *db.Tx) error { // without overtaking, as it was once
			e, err := edition.Write(tx, people.Program(), draft, b.hand.Now())
			for _, state := range []edition.State{edition.InReview, edition.Approved, edition.InTraining, edition.Trained, edition.Published} {
				if err == nil {
					err = edition.Move(tx, people.Program(), e.ID, state, b.hand.Now(), "")
				}
			}
			return err
		}))
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			return edition.Move(tx, people.Program(), earlier, edition.Published, b.hand.Now(), "")
		}); !fault.Is(err, fault.KindConflict) {
			t.Errorf("an earlier edition retires a later one: %v", err)
		}
		b.hand.Advance(4 * 24 * time.Hour)
		b.must(b.desk.Sweep(t.Context()))
		if b.stands(earlier, edition.Superseded); b.course(earlier).Later != 3 || limitOf(b) != 48 {
			t.Errorf("overtaken by edition %d, and %d hours hold", b.course(earlier).Later, limitOf(b))
		}
	})
}

// What is withdrawn from force can be written on: its changes are in the draft again, or
// the next one is begun from it where no draft was kept.
func TestWhatIsWithdrawnFromForceIsWrittenOn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherLimit(b.ayesha, 36)
		second := b.submits(b.ayesha, 0, b.agents[0])
		b.must(b.desk.Approve(t.Context(), b.meera, second, "It is urgent"))
		b.trains(second, b.agents...)
		b.stands(second, edition.Published)
		b.must(b.desk.Withdraw(t.Context(), b.meera, second, "Too early"))
		if visit, _ := b.written().Promise("visit"); visit.Limit.Value != 36 {
			t.Errorf("the draft says %d hours", visit.Limit.Value)
		}
		again := b.submits(b.ayesha, 0, b.agents[0]) // as it was
		if e := b.course(again).Edition; e.Number != 3 {
			t.Errorf("edition %d", e.Number)
		}
		b.must(b.desk.Withdraw(t.Context(), b.meera, again, "Not after all"))
	})
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		name := b.inForce().Name
		b.must(b.desk.Withdraw(t.Context(), b.meera, b.numbered(1), "Wrong from the start"))
		if got := b.written().Name; got.In[language.English] != name.In[language.English] || len(b.written().Promises) == 0 {
			t.Errorf("the next begins from %q", got.In[language.English])
		}
	})
}

// The next edition is begun already: it keeps the text, and the draft below stays shut,
// because written on it would lose what came later.
func TestADraftStaysShutWhereALaterEditionStands(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherLimit(b.ayesha, 36)
		number := b.submits(b.ayesha, 0, b.agents[0])
		b.must(b.desk.Approve(t.Context(), b.meera, number, "It is urgent"))
		b.otherWords(b.meera)
		word := b.submits(b.meera, 0, b.agents[0])
		b.must(b.desk.Approve(t.Context(), b.ayesha, word, "Only a space"))
		b.must(b.desk.Approve(t.Context(), b.meera, word, "So it is"))
		b.must(b.desk.Withdraw(t.Context(), b.meera, number, "The supplier is late"))
		b.otherWords(b.ayesha)
		third := b.submits(b.ayesha, 0, b.agents[0])
		if _, whole, err := b.desk.Read(t.Context(), b.ayesha, third); err != nil || len(whole.(*charter.Charter).Contact.In[language.English])-len(b.inForce().Contact.In[language.English]) != 2 {
			t.Errorf("the word before is lost: %v", err)
		}
	})
}

// Whom the number below concerns is asked of the word above it too, and not left out
// without a reason; also where the number was withdrawn meanwhile.
func TestWhomTheNumberBelowConcernsIsAskedOfTheWord(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		b.otherLimit(b.ayesha, 36)
		number := b.submits(b.ayesha, 0, b.agents[0])
		b.must(b.desk.Approve(t.Context(), b.meera, number, "It is urgent"))
		b.otherWords(b.meera)
		trainers := publishing.Plan{Roles: []people.Role{people.Trainer}, Reviewers: []ids.ID{b.tuncay.ID}, WhyLeft: "They know"}
		if wrong := b.wrong(trainers); !slices.Equal(wrong, []string{"reviewers"}) {
			t.Errorf("no agent is asked: %v", wrong)
		}
		i, err := b.desk.Impact(t.Context(), b.ayesha, edition.Charter, charter.Document)
		b.must(err)
		if !slices.ContainsFunc(i.Touched, func(of publishing.Touched) bool { return of.Part == "promises/visit" }) {
			t.Errorf("it touches %+v", i.Touched)
		}
		b.must(b.desk.Withdraw(t.Context(), b.meera, number, "The supplier is late"))
		trainers.WhyLeft = ""
		if wrong := b.wrong(trainers); !slices.Contains(wrong, "left") {
			t.Errorf("those whom the number concerns are left out: %v", wrong)
		}
	})
}
