package casework_test

import (
	"testing"
	"time"

	"vaada/casework"
	"vaada/duty"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/knowledge"
	"vaada/people"
	"vaada/procedure"
	"vaada/sample"
)

func (h house) selin() people.Actor { return h.staff[sample.Selin] }

// consults leads a new complaint to its question to an expert and asks it.
func (h house) consults(to knowledge.To) int64 {
	h.Helper()
	number := h.complaint()
	h.does(number, "read", "", "about", "repair", "wish", "That it cools")
	h.does(number, "clear", "yes")
	h.does(number, "ours", "expert")
	must(h.T, h.asksOf(number, to))
	h.on(number, "wait-expert")
	return number
}

func (h house) asksOf(number int64, to knowledge.To) error {
	h.Helper()
	h.on(number, "ask-expert")
	return h.cases.Do(h.Context(), h.sara(), number, casework.Deed{
		Deed: procedure.Deed{Kind: procedure.Done, Typed: map[string]string{"question": "Can this compressor be repaired?"}},
		Ask:  casework.Asking{To: to},
	})
}

// question gives the newest question about a case.
func (h house) question(number int64) knowledge.Question {
	h.Helper()
	all := h.page(number).Questions
	if len(all) == 0 {
		h.Fatal("nothing was asked")
	}
	return all[len(all)-1]
}

// asked lists what somebody is asked.
func (h house) asked(who people.Actor) (open []ids.ID) {
	h.Helper()
	all, _, err := h.cases.Questions(h.Context(), who)
	must(h.T, err)
	for _, each := range all {
		open = append(open, each.ID)
	}
	return open
}

// owes counts what somebody owes of a kind.
func (h house) owes(who people.Actor, kind duty.Kind) (n int) {
	h.Helper()
	mine, err := h.cases.Today(h.Context(), who)
	must(h.T, err)
	for _, each := range mine {
		if each.Kind == kind {
			n++
		}
	}
	return n
}

func TestACaseThatWaitsForAnExpertGoesOnByTheAnswer(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.consults(knowledge.To{})
		q := h.question(number)
		if q.State != knowledge.Open || q.Words != "Can this compressor be repaired?" || q.Due != h.page(number).Case.WaitUntil || q.AskedBy != h.sara().ID {
			t.Fatalf("asked is %+v", q)
		}
		if h.owes(h.selin(), duty.Question) != 1 || len(h.asked(h.selin())) != 1 || len(h.asked(h.nadia())) != 0 {
			t.Error("the expert does not owe the answer, or others do")
		}
		if n := h.count(`SELECT COUNT(*) FROM outbox_waiting WHERE kind = $1`, people.LetterKind); n != 1 {
			t.Errorf("%d letters wait for the expert", n)
		}
		if err := h.cases.AnswerQuestion(t.Context(), h.nadia(), q.ID, "Yes"); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("who is not asked answered: %v", err)
		}
		if err := h.cases.AnswerQuestion(t.Context(), h.selin(), q.ID, "  "); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("an answer without words: %v", err)
		}
		h.hand.Advance(time.Hour)
		must(t, h.cases.AnswerQuestion(t.Context(), h.selin(), q.ID, "Yes, within a week."))
		h.on(number, "ours")
		if q = h.question(number); q.State != knowledge.Answered || q.Answer != "Yes, within a week." || q.SettledBy != h.selin().ID || q.Heard.IsZero() {
			t.Errorf("answered it is %+v", q)
		}
		if h.owes(h.selin(), duty.Question) != 0 || len(h.asked(h.selin())) != 0 {
			t.Error("the answer is still owed")
		}
		if err := h.cases.AnswerQuestion(t.Context(), h.selin(), q.ID, "Twice"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("answered twice: %v", err)
		}
		h.replays(number)
	})
}

func TestALateAnswerEndsTheNextWaitAtOnce(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.consults(knowledge.To{Expert: h.selin().ID})
		q := h.question(number)
		h.hand.Set(q.Due.Add(time.Minute))
		for range 2 {
			must(t, h.cases.Sweep(t.Context(), h.hand.Now()))
		}
		h.on(number, "tell-delay")
		if late := h.question(number); late.State != knowledge.Open || late.Due != q.Due {
			t.Fatalf("late it is %+v", late)
		}
		must(t, h.cases.AnswerQuestion(t.Context(), h.selin(), q.ID, "Yes"))
		h.on(number, "tell-delay")
		h.does(number, "tell-delay", "", "delay-reason", "The expert was ill")
		h.on(number, "ours")
		h.replays(number)
		if timedOut := h.count(`SELECT COUNT(*) FROM casework_steps WHERE deed = 'timed out'`); timedOut != 1 {
			t.Errorf("it timed out %d times", timedOut)
		}
	})
}

func TestWhatNobodyWaitsForAnyMoreIsTakenBack(t *testing.T) {
	inHouse(t, func(h house) {
		for what, deed := range map[string]procedure.Deed{
			"ended by hand":    {Kind: procedure.Done},
			"left the chart":   {Kind: procedure.Left, Reason: "he is at the counter"},
			"undid the asking": {Kind: procedure.Undone},
		} {
			number := h.consults(knowledge.To{})
			h.walks(number, deed)
			if q := h.question(number); q.State != knowledge.Withdrawn {
				t.Errorf("%s: it is %+v", what, q)
			}
			h.replays(number)
		}
		if h.owes(h.selin(), duty.Question) != 0 {
			t.Error("an answer that nobody wants is owed")
		}
		number := h.consults(knowledge.To{})
		must(t, h.cases.WithdrawQuestion(t.Context(), h.sara(), h.question(number).ID))
		h.on(number, "wait-expert")
		must(t, h.cases.AskExpert(t.Context(), h.sara(), number, knowledge.To{}, "Once more"))
		if err := h.cases.AskExpert(t.Context(), h.sara(), number, knowledge.To{}, "Twice"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("asked twice at once: %v", err)
		}
		q := h.question(number)
		must(t, h.cases.AnswerQuestion(t.Context(), h.selin(), q.ID, "Yes"))
		h.on(number, "ours")
		h.walks(number, procedure.Deed{Kind: procedure.Undone})
		h.on(number, "wait-expert") // what was heard once does not end the wait again
		if err := h.cases.RemindExpert(t.Context(), h.sara(), q.ID); !fault.Is(err, fault.KindConflict) {
			t.Errorf("reminded of what is answered: %v", err)
		}
	})
}

func TestADeclinedQuestionComesBackToWhoLeadsTheCase(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.consults(knowledge.To{})
		q := h.question(number)
		if err := h.cases.DeclineQuestion(t.Context(), h.selin(), q.ID, ""); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("declined without a reason: %v", err)
		}
		must(t, h.cases.DeclineQuestion(t.Context(), h.selin(), q.ID, "I know ovens only"))
		h.on(number, "wait-expert")
		if h.owes(h.sara(), duty.Declined) != 1 {
			t.Error("nobody is told")
		}
		must(t, h.cases.AskExpert(t.Context(), h.sara(), number, knowledge.To{}, "And the oven?"))
		if h.owes(h.sara(), duty.Declined) != 0 {
			t.Error("it is owed though somebody is asked again")
		}
		q = h.question(number)
		ayesha := h.staff[sample.Ayesha]
		must(t, h.cases.HandOnQuestion(t.Context(), h.selin(), q.ID, knowledge.To{Expert: ayesha.ID}, "She ordered it"))
		if on := h.question(number); on.Expert != ayesha.ID || len(h.asked(ayesha)) != 1 || len(h.asked(h.selin())) != 0 {
			t.Errorf("handed on it is %+v", on)
		}
		if err := h.cases.RemindExpert(t.Context(), h.sara(), q.ID); !fault.Is(err, fault.KindConflict) {
			t.Errorf("reminded at once: %v", err)
		}
		h.hand.Advance(2 * time.Hour)
		must(t, h.cases.RemindExpert(t.Context(), h.sara(), q.ID))
		if n := h.count(`SELECT COUNT(*) FROM knowledge_turns WHERE question = $1 AND deed = 'reminded'`, q.ID); n != 1 {
			t.Errorf("%d reminders are written down", n)
		}
	})
}

func TestWhoIsAskedByNameAboutAPrivateCaseSeesTheQuestionAlone(t *testing.T) {
	inHouse(t, func(h house) {
		number := h.complaint()
		h.does(number, "read", "", "about", "repair", "wish", "That it cools")
		h.does(number, "clear", "yes")
		h.does(number, "ours", "expert")
		must(t, h.cases.MakePrivate(t.Context(), h.sara(), number, "health"))
		if err := h.asksOf(number, knowledge.To{}); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != knowledge.FieldTo {
			t.Errorf("all experts were asked about a private case: %v", err)
		}
		must(t, h.asksOf(number, knowledge.To{Expert: h.selin().ID}))
		q := h.question(number)
		seen, err := h.cases.Question(t.Context(), h.selin(), q.ID)
		must(t, err)
		if seen.Sees || seen.Row.Number != number || seen.Row.Subject != "" || seen.Row.Customer != "" || seen.Words != q.Words {
			t.Errorf("the expert sees %+v", seen)
		}
		if h.owes(h.selin(), duty.Question) != 1 {
			t.Error("it does not stand on her day")
		}
		if _, err := h.cases.Number(t.Context(), h.selin(), number); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("she reads the case: %v", err)
		}
		for _, other := range []string{sample.Nadia, sample.Bilal} {
			if _, err := h.cases.Question(t.Context(), h.staff[other], q.ID); !fault.Is(err, fault.KindNotFound) {
				t.Errorf("%s reads the question: %v", other, err)
			}
		}
		must(t, h.cases.AnswerQuestion(t.Context(), h.selin(), q.ID, "Yes"))
		h.on(number, "ours")
		if _, err := h.cases.Question(t.Context(), h.selin(), q.ID); err != nil {
			t.Errorf("she does not see what she answered: %v", err)
		}
	})
}

func TestTheQuestionOfAnExpertWhoIsAwayGoesToTheOthers(t *testing.T) {
	inHouse(t, func(h house) {
		staff := people.Desk{DB: h.db, Now: h.hand.Now}
		ayesha := h.proved(h.staff[sample.Ayesha])
		must(t, staff.Give(t.Context(), ayesha, h.staff[sample.Bilal].ID, people.Holding{Role: people.Expert, Office: h.sara().Office}))
		bilal := h.fresh(sample.Bilal)
		number := h.consults(knowledge.To{Expert: h.selin().ID})
		q := h.question(number)
		today := hours.DateIn(h.hand.Now(), h.selin().Zone)
		must(t, staff.AddAbsence(t.Context(), ayesha, people.Absence{Staff: h.selin().ID, First: today, Last: today, Kind: people.Sick}))
		must(t, h.cases.Sweep(t.Context(), h.hand.Now()))
		if on := h.question(number); !on.All() || len(h.asked(bilal)) != 1 || h.owes(h.selin(), duty.Question) != 1 {
			t.Errorf("it is %+v, and asks %v", on, h.asked(bilal))
		}
		other := h.consultsFails(knowledge.To{Expert: h.selin().ID})
		if !fault.Is(other, fault.KindInvalid) {
			t.Errorf("somebody who is away was asked: %v", other)
		}
		must(t, h.cases.AnswerQuestion(t.Context(), bilal, q.ID, "Yes"))
		h.on(number, "ours")
	})
}

func (h house) consultsFails(to knowledge.To) error {
	h.Helper()
	number := h.complaint()
	h.does(number, "read", "", "about", "repair", "wish", "That it cools")
	h.does(number, "clear", "yes")
	h.does(number, "ours", "expert")
	return h.asksOf(number, to)
}

// fresh reads somebody as they are now.
func (h house) fresh(name string) (who people.Actor) {
	h.Helper()
	must(h.T, h.db.Look(h.Context(), func(tx *db.Tx) (err error) {
		who, err = people.ActorOf(tx, h.staff[name].ID)
		return err
	}))
	return who
}
