package people_test

import (
	"testing"
	"time"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/testkit"
	"vaada/people"
)

// leave are days off from today on.
func (h *hall) leave(first, last int) people.Absence {
	today := hours.DateIn(h.hand.Now(), h.manager.Zone)
	return people.Absence{First: today + hours.Date(first), Last: today + hours.Date(last), Kind: people.OnLeave, Note: "Eid"}
}

// asks asks for days off and gives what that is known by.
func (h *hall) asks(who people.Actor, first, last int) ids.ID {
	h.Helper()
	h.must(h.AskAbsence(h.Context(), who, h.leave(first, last)))
	own, err := h.OwnAbsences(h.Context(), who)
	h.must(err)
	return own.Asked[0].ID
}

// refuses says that a deed ended with a kind of fault.
func (h *hall) refuses(kind fault.Kind, err error) {
	h.Helper()
	if !fault.Is(err, kind) {
		h.Errorf("%v, want %v", err, kind)
	}
}

func TestAbsenceThatIsGrantedIsNoted(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		ctx := t.Context()
		ask := h.asks(h.agent, 0, 2)
		waits, err := h.AbsencesAsked(ctx, h.manager)
		h.must(err)
		if len(waits) != 1 || waits[0].Staff != h.agent.ID || waits[0].Name == "" || waits[0].Note != "Eid" {
			t.Fatalf("there waits %+v", waits)
		}
		if away, err := h.AwayToday(ctx, h.manager); err != nil || len(away) != 0 {
			t.Errorf("what is asked for counts already: %v, %v", away, err)
		}
		h.refuses(fault.KindForbidden, h.AnswerAsk(ctx, h.agent, ask, true, ""))
		h.must(h.AnswerAsk(ctx, h.manager, ask, true, ""))
		h.refuses(fault.KindConflict, h.AnswerAsk(ctx, h.manager, ask, false, "changed my mind"))
		h.refuses(fault.KindConflict, h.TakeBackAsk(ctx, h.agent, ask))
		own, err := h.OwnAbsences(ctx, h.agent)
		h.must(err)
		if len(own.Known) != 1 || own.Asked[0].Answer != people.Granted || own.Asked[0].DecidedBy == "" {
			t.Errorf("who asked sees %+v", own)
		}
		if away, err := h.AwayToday(ctx, h.manager); err != nil || away[h.agent.ID].Note != "Eid" {
			t.Errorf("today are away %v, %v", away, err)
		}
		if waits, err := h.AbsencesAsked(ctx, h.manager); err != nil || len(waits) != 0 {
			t.Errorf("what is answered waits: %v, %v", waits, err)
		}
		if verbs := h.verbs(h.agent.ID); verbs[0] != "granted an absence of" || verbs[1] != "asked for an absence" {
			t.Errorf("the journal says %v", verbs)
		}
	})
}

func TestAbsenceIsRefusedWithAReason(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		ctx := t.Context()
		ask := h.asks(h.agent, 5, 9)
		h.refuses(fault.KindInvalid, h.AnswerAsk(ctx, h.manager, ask, false, "  "))
		h.must(h.AnswerAsk(ctx, h.manager, ask, false, "Two are away already"))
		own, err := h.OwnAbsences(ctx, h.agent)
		h.must(err)
		if len(own.Known) != 0 || own.Asked[0].Answer != people.Refused || own.Asked[0].Reason != "Two are away already" {
			t.Errorf("who asked sees %+v", own)
		}
		if verbs := h.verbs(h.agent.ID); verbs[0] != "refused an absence of" {
			t.Errorf("the journal says %v", verbs)
		}
	})
}

func TestWhatIsAskedForIsTakenBackByWhoAsked(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		ctx := t.Context()
		ask := h.asks(h.agent, 5, 9)
		h.refuses(fault.KindNotFound, h.TakeBackAsk(ctx, h.manager, ask))
		h.must(h.TakeBackAsk(ctx, h.agent, ask))
		h.refuses(fault.KindConflict, h.AnswerAsk(ctx, h.manager, ask, true, ""))
	})
}

func TestNobodyAnswersForThemselvesOrElsewhere(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		ctx := t.Context()
		own := h.asks(h.manager, 5, 9)
		h.refuses(fault.KindForbidden, h.AnswerAsk(ctx, h.manager, own, true, ""))
		ask := h.asks(h.agent, 5, 9)
		elsewhere := h.manager
		elsewhere.ID, elsewhere.Holdings = h.agent.ID+1, people.At(h.office+1, people.Supervisor)
		h.refuses(fault.KindNotFound, h.AnswerAsk(ctx, elsewhere, ask, true, ""))
		if seen, err := h.AbsencesAsked(ctx, elsewhere); err != nil || len(seen) != 0 {
			t.Errorf("another office sees %v, %v", seen, err)
		}
		if _, err := h.AbsencesAsked(ctx, h.agent); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an agent sees what others asked for: %v", err)
		}
		h.refuses(fault.KindForbidden, h.AskAbsence(ctx, people.Actor{}, h.leave(1, 2)))
	})
}

// Who manages absence notes their own days only where nobody else does.
func TestNobodyNotesTheirOwnDaysWhileAnotherMight(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		ctx := t.Context()
		own := h.leave(5, 9)
		own.Staff = h.manager.ID
		h.must(h.AddAbsence(ctx, h.manager, own)) // nobody else manages absence
		night, err := h.AddTeam(ctx, h.manager, h.office, numbered("Night", 1))
		h.must(err)
		h.hires("far", people.Holding{Role: people.Supervisor, Office: h.office, Team: night})
		own.First, own.Last = own.First+20, own.Last+20
		h.must(h.AddAbsence(ctx, h.manager, own)) // nobody else does here
		deputy := h.hires("deputy", people.At(h.office, people.Supervisor)...)
		seen, err := h.Member(ctx, h.manager, h.manager.ID)
		h.must(err)
		if seen.May.Absent || !seen.May.Ask || len(seen.Absences) != 2 {
			t.Errorf("the page offers %+v of %d absences", seen.May, len(seen.Absences))
		}
		own.First, own.Last = own.First+20, own.Last+20
		h.refuses(fault.KindForbidden, h.AddAbsence(ctx, h.manager, own))
		h.refuses(fault.KindForbidden, h.DropAbsence(ctx, h.manager, h.manager.ID, seen.Absences[0].ID))
		h.refuses(fault.KindForbidden, h.SetHours(ctx, h.manager, h.manager.ID, nil))
		h.must(h.AnswerAsk(ctx, deputy, h.asks(h.manager, 60, 61), true, ""))
		h.must(h.DropAbsence(ctx, deputy, h.manager.ID, seen.Absences[0].ID))
		other := h.leave(5, 9)
		other.Staff = deputy.ID
		h.refuses(fault.KindForbidden, h.AddAbsence(ctx, deputy, other))
		h.must(h.AddAbsence(ctx, h.manager, other))
		h.hand.Advance(6 * 24 * time.Hour)
		h.must(h.AddAbsence(ctx, h.manager, own)) // the deputy is away
	})
}

func TestAbsenceThatCannotBeIsNotAskedFor(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		ctx := t.Context()
		h.refuses(fault.KindInvalid, h.AskAbsence(ctx, h.agent, h.leave(5, 4)))
		for n := range 20 {
			h.must(h.AskAbsence(ctx, h.agent, h.leave(5+n, 5+n)))
		}
		h.refuses(fault.KindInvalid, h.AskAbsence(ctx, h.agent, h.leave(30, 31)))
	})
}

func TestADayIsAskedForAndNotedOnce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		ctx := t.Context()
		says := func(err error, key string) {
			t.Helper()
			if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Say.Key() != key {
				t.Errorf("it says %v, want %s", err, key)
			}
		}
		ask := h.asks(h.agent, 5, 9)
		for _, days := range [][2]int{{5, 9}, {1, 5}, {9, 12}, {6, 7}, {1, 12}} {
			says(h.AskAbsence(ctx, h.agent, h.leave(days[0], days[1])), "crew.ask_meets")
		}
		h.asks(h.agent, 1, 4)
		h.must(h.TakeBackAsk(ctx, h.agent, ask))
		ask = h.asks(h.agent, 8, 9)
		noted := h.leave(9, 12)
		noted.Staff = h.agent.ID
		h.must(h.AddAbsence(ctx, h.manager, noted))
		says(h.AddAbsence(ctx, h.manager, noted), "crew.absence_meets")
		says(h.AskAbsence(ctx, h.agent, h.leave(12, 13)), "crew.absence_meets")
		says(h.AnswerAsk(ctx, h.manager, ask, true, ""), "crew.absence_meets")
		h.must(h.AnswerAsk(ctx, h.manager, ask, false, "noted already"))
		noted.Kind = people.Sick // whoever falls ill on leave is both
		h.must(h.AddAbsence(ctx, h.manager, noted))
	})
}

// What comes at once is asked for once, noted once, and granted or noted but not
// both.
func TestADayThatComesAtOnceIsAskedForAndNotedOnce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		ask := h.asks(h.agent, 20, 24)
		leave := func(first, last int) people.Absence {
			a := h.leave(first, last)
			a.Staff = h.agent.ID
			return a
		}
		for what, take := range map[string]func(n int) error{
			"asking": func(n int) error { return h.AskAbsence(t.Context(), h.agent, leave(1+n, 5)) },
			"noting": func(n int) error { return h.AddAbsence(t.Context(), h.manager, leave(9+n, 13)) },
			"granting and noting": func(n int) error {
				if n == 0 {
					return h.AnswerAsk(t.Context(), h.manager, ask, true, "")
				}
				return h.AddAbsence(t.Context(), h.manager, leave(20+n, 24))
			},
		} {
			passed, told := atOnce(take)
			if passed != 1 {
				t.Errorf("%s: %d went through: %v", what, passed, told)
			}
			for _, err := range told {
				h.refuses(fault.KindInvalid, err)
			}
		}
	})
}

func TestALeaverWaitsForNoAnswer(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		ctx := t.Context()
		ask := h.asks(h.agent, 5, 9)
		h.must(d.Deed(ctx, func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE people_staff SET gone = 1 WHERE id = $1`, h.agent.ID)
			return err
		}))
		if waits, err := h.AbsencesAsked(ctx, h.manager); err != nil || len(waits) != 0 {
			t.Errorf("there waits %v, %v", waits, err)
		}
		h.refuses(fault.KindNotFound, h.AnswerAsk(ctx, h.manager, ask, true, ""))
	})
}

// verbs are what the journal says of a person, the newest first.
func (h *hall) verbs(staff ids.ID) (all []string) {
	h.Helper()
	h.must(h.db.Look(h.Context(), func(tx *db.Tx) error {
		entries, err := journal.Of(tx, "staff", staff, 0, 10)
		for _, each := range entries {
			all = append(all, each.Verb)
		}
		return err
	}))
	return all
}
