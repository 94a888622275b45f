package knowledge_test

import (
	"slices"
	"testing"
	"time"

	"vaada/duty"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/knowledge"
	"vaada/people"
	"vaada/sample"
)

// desk is Anar Home, where one expert works, and a second one was hired.
type desk struct {
	*testing.T
	db     *db.DB
	hand   *now.Hand
	staff  map[string]people.Actor
	second people.Actor
}

func onDesk(t *testing.T, run func(h desk)) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		rooms := sample.RoomsOf(d)
		staff, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
		must(t, err)
		home := staff[sample.Selin]
		id, err := rooms.People.Hire(t.Context(), people.Program(), people.Staff{
			Name: "Ayla Koç", Email: "ayla@anarhome.example", Language: language.Turkish, Office: home.Office, Team: home.Team, Holdings: home.Holdings,
		})
		must(t, err)
		second := home
		second.ID = id
		run(desk{t, d, rooms.Hand, staff, second})
	})
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (h desk) sara() people.Actor  { return h.staff[sample.Sara] }
func (h desk) selin() people.Actor { return h.staff[sample.Selin] }

func (h desk) deed(do func(tx *db.Tx) error) error { return h.db.Deed(h.Context(), do) }

// matter is another case each time.
func (h desk) matter() knowledge.Matter {
	return knowledge.Matter{Case: ids.New(), Office: h.sara().Office, Team: h.sara().Team, Box: "ask-expert"}
}

func (h desk) ask(m knowledge.Matter, to knowledge.To, words string) (q knowledge.Question, err error) {
	err = h.deed(func(tx *db.Tx) (err error) {
		q, err = knowledge.Ask(tx, h.sara(), m, to, words, h.hand.Now())
		return err
	})
	return q, err
}

// asked is a question that was asked about a case of its own.
func (h desk) asked(to knowledge.To) (knowledge.Matter, knowledge.Question) {
	h.Helper()
	m := h.matter()
	q, err := h.ask(m, to, "Can it be repaired?")
	must(h.T, err)
	return m, q
}

// read is a question as somebody reads it.
func (h desk) read(who people.Actor, id ids.ID) (q knowledge.Question, err error) {
	err = h.deed(func(tx *db.Tx) (err error) {
		q, err = knowledge.Of(tx, who, id)
		return err
	})
	return q, err
}

func (h desk) answer(who people.Actor, id ids.ID, words string) error {
	return h.deed(func(tx *db.Tx) error {
		q, err := knowledge.Of(tx, who, id)
		if err != nil {
			return err
		}
		return knowledge.Answer(tx, who, q, words, h.hand.Now())
	})
}

// owes says whether somebody owes the answer to a question.
func (h desk) owes(who people.Actor, id ids.ID) (owes bool) {
	h.Helper()
	must(h.T, h.deed(func(tx *db.Tx) error {
		mine, err := knowledge.Mine(tx, who)
		owes = slices.ContainsFunc(mine, func(q knowledge.Question) bool { return q.ID == id })
		return err
	}))
	return owes
}

// A question that all experts are asked is owed by each of them until one answers.
func TestAQuestionIsOwedUntilOneOfThoseAskedAnswers(t *testing.T) {
	onDesk(t, func(h desk) {
		m, q := h.asked(knowledge.To{})
		if !h.owes(h.selin(), q.ID) || !h.owes(h.second, q.ID) || h.owes(h.sara(), q.ID) || h.owes(h.staff[sample.Nadia], q.ID) {
			t.Error("others owe the answer than those who are asked")
		}
		if _, err := h.ask(m, knowledge.To{}, "And this?"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("asked twice about one case: %v", err)
		}
		for who, want := range map[string]fault.Kind{sample.Nadia: fault.KindForbidden, sample.Selin: fault.KindInvalid} {
			if err := h.answer(h.staff[who], q.ID, " \n"); !fault.Is(err, want) {
				t.Errorf("%s answers without words: %v", who, err)
			}
		}
		h.hand.Advance(time.Hour)
		must(t, h.answer(h.selin(), q.ID, " Yes, in a week. "))
		read, err := h.read(h.selin(), q.ID)
		must(t, err)
		if read.State != knowledge.Answered || read.Answer != "Yes, in a week." || read.SettledBy != h.selin().ID || read.Settled != h.hand.Now() {
			t.Errorf("it is %+v", read)
		}
		if h.owes(h.selin(), q.ID) || h.owes(h.second, q.ID) {
			t.Error("the answer is still owed")
		}
		if err := h.answer(h.second, q.ID, "Late"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("answered twice: %v", err)
		}
		must(t, h.deed(func(tx *db.Tx) error {
			unheard, is, err := knowledge.UnheardOf(tx, m.Case)
			if err != nil || !is || unheard.ID != q.ID {
				t.Errorf("the case has not gone on by %+v, %v, %v", unheard, is, err)
			}
			if err := knowledge.Hear(tx, m.Case, h.hand.Now()); err != nil {
				return err
			}
			if _, is, err = knowledge.UnheardOf(tx, m.Case); is {
				t.Error("what was heard is unheard")
			}
			return err
		}))
	})
}

// What somebody is asked by name is owed by them alone, and read by them whatever of
// its case they see.
func TestAQuestionByNameIsForOnePerson(t *testing.T) {
	onDesk(t, func(h desk) {
		for what, try := range map[string]struct {
			to      knowledge.To
			private bool
			words   string
			field   string
		}{
			"nothing":                       {knowledge.To{}, false, " ", "question"},
			"of somebody who leads no case": {knowledge.To{Expert: h.staff[sample.Usman].ID}, false, "What?", knowledge.FieldTo},
			"of a skill that nobody has":    {knowledge.To{Skill: ids.New()}, false, "What?", knowledge.FieldTo},
			"of all about a private case":   {knowledge.To{}, true, "What?", knowledge.FieldTo},
		} {
			m := h.matter()
			m.Private = try.private
			if _, err := h.ask(m, try.to, try.words); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != try.field {
				t.Errorf("to ask %s: %v", what, err)
			}
		}
		m, q := h.asked(knowledge.To{Expert: h.second.ID})
		if !h.owes(h.second, q.ID) || h.owes(h.selin(), q.ID) {
			t.Error("it is not owed by who was asked alone")
		}
		for _, who := range []people.Actor{h.second, h.selin()} {
			read, err := h.read(who, q.ID)
			must(t, err)
			if asked := who.ID == h.second.ID; read.IsAsked != asked || read.Concerns(who) != asked {
				t.Errorf("%v is asked %v, it concerns them %v", who.ID, read.IsAsked, read.Concerns(who))
			}
		}
		for _, stranger := range []people.Actor{h.staff[sample.Ravi], {Kind: people.Customer, ID: 7}} {
			if _, err := h.read(stranger, q.ID); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s reads it: %v", stranger.Kind, err)
			}
		}
		if _, err := h.read(h.selin(), ids.New()); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("a question that there is not: %v", err)
		}
		handOn := func(who people.Actor, to knowledge.To) error {
			return h.deed(func(tx *db.Tx) error {
				q, err := knowledge.Of(tx, who, q.ID)
				if err != nil {
					return err
				}
				return knowledge.HandOn(tx, who, q, m, to, "She knows", h.hand.Now())
			})
		}
		if err := handOn(h.second, knowledge.To{Expert: h.second.ID}); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("handed on to oneself: %v", err)
		}
		must(t, handOn(h.second, knowledge.To{Expert: h.selin().ID}))
		if h.owes(h.second, q.ID) || !h.owes(h.selin(), q.ID) {
			t.Error("it was not handed on")
		}
		must(t, h.deed(func(tx *db.Tx) error {
			q, err := knowledge.Of(tx, h.selin(), q.ID)
			if err != nil {
				return err
			}
			return knowledge.Decline(tx, h.selin(), q, "Nobody can say", h.hand.Now())
		}))
		if read, err := h.read(h.selin(), q.ID); err != nil || read.State != knowledge.Declined || read.Answer != "Nobody can say" || !read.Concerns(h.selin()) {
			t.Errorf("declined it is %+v, %v", read, err)
		}
		must(t, h.deed(func(tx *db.Tx) error {
			told, err := knowledge.Told(tx, h.selin())
			turns, _ := knowledge.TurnsOf(tx, q)
			if len(told) != 1 || len(turns) != 3 || turns[1].Deed != knowledge.HandingOn || turns[1].Words != "She knows" {
				t.Errorf("told are %v, the turns %+v", told, turns)
			}
			return err
		}))
	})
}

// The first wait for an answer says until when it is owed; a later one makes it no
// younger. Whoever was told lately is left in peace, and nobody waits for what was
// taken back.
func TestAnAnswerIsOwedUntilTheFirstWaitIsOver(t *testing.T) {
	onDesk(t, func(h desk) {
		m, q := h.asked(knowledge.To{})
		until := h.hand.Now().Add(24 * time.Hour)
		due := func() (due now.Instant) {
			must(t, h.deed(func(tx *db.Tx) error {
				owed, err := duty.Of(tx, duty.Question, q.ID)
				if err == nil && len(owed) == 1 {
					due = owed[0].Due
				}
				return err
			}))
			return due
		}
		for _, wait := range []now.Instant{0, until, until.Add(time.Hour)} {
			must(t, h.deed(func(tx *db.Tx) error { return knowledge.Await(tx, m.Case, wait) }))
		}
		if read, err := h.read(h.selin(), q.ID); err != nil || read.Due != until || due() != until {
			t.Errorf("it is due %v, as a duty %v, %v", read.Due, due(), err)
		}
		remind := func() error {
			return h.deed(func(tx *db.Tx) error {
				return knowledge.Remind(tx, h.staff[sample.Nadia], q, m, h.hand.Now())
			})
		}
		if err := remind(); !fault.Is(err, fault.KindConflict) {
			t.Errorf("reminded at once: %v", err)
		}
		h.hand.Advance(2 * time.Hour)
		must(t, remind())
		must(t, h.deed(func(tx *db.Tx) error { return knowledge.Withdraw(tx, h.sara(), q, h.hand.Now()) }))
		if h.owes(h.selin(), q.ID) {
			t.Error("what was taken back is owed")
		}
		if err := h.answer(h.selin(), q.ID, "Yes"); !fault.Is(err, fault.KindConflict) {
			t.Errorf("what was taken back was answered: %v", err)
		}
		must(t, h.deed(func(tx *db.Tx) error {
			if _, open, err := knowledge.OpenOf(tx, m.Case); open || err != nil {
				t.Errorf("it is open: %v", err)
			}
			return nil
		}))
		if _, err := h.ask(m, knowledge.To{}, "And now?"); err != nil {
			t.Errorf("once it is over another cannot be asked: %v", err)
		}
	})
}

// Nobody is asked by name who is away; who leaves hands on what they were asked.
func TestAQuestionDoesNotWaitForWhoIsAwayOrGone(t *testing.T) {
	onDesk(t, func(h desk) {
		m, q := h.asked(knowledge.To{Expert: h.selin().ID})
		today := hours.DateIn(h.hand.Now(), h.selin().Zone)
		crew := people.Desk{DB: h.db, Now: h.hand.Now}
		must(t, crew.AddAbsence(t.Context(), h.staff[sample.Ayesha], people.Absence{Staff: h.selin().ID, First: today, Last: today, Kind: people.OnLeave}))
		if _, err := h.ask(h.matter(), knowledge.To{Expert: h.selin().ID}, "What?"); !fault.Is(err, fault.KindInvalid) {
			t.Errorf("who is away was asked: %v", err)
		}
		if _, all := h.asked(knowledge.To{}); !h.owes(h.second, all.ID) {
			t.Error("who is here does not owe what all are asked")
		}
		manager := h.staff[sample.Ayesha]
		must(t, h.deed(func(tx *db.Tx) error {
			named, err := knowledge.ByName(tx, h.selin().ID)
			if err != nil || len(named) != 1 || named[0].ID != q.ID {
				t.Errorf("by name are asked %v, %v", named, err)
			}
			return knowledge.PassOn(tx, manager, q, m, knowledge.To{Expert: h.second.ID}, h.hand.Now())
		}))
		if h.owes(h.selin(), q.ID) || !h.owes(h.second, q.ID) {
			t.Error("it was not passed on")
		}
		must(t, h.deed(func(tx *db.Tx) error {
			q, err := knowledge.Of(tx, h.second, q.ID)
			if err != nil {
				return err
			}
			return knowledge.GiveBack(tx, h.sara(), q, h.hand.Now())
		}))
		if read, err := h.read(h.second, q.ID); err != nil || read.State != knowledge.Declined || read.SettledBy != 0 {
			t.Errorf("given back it is %+v, %v", read, err)
		}
	})
}
