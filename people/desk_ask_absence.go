package people

import (
	"context"
	"errors"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
)

// AskAbsence asks for days on which one is away oneself. All who serve may.
// Invalid names what is wrong, and says when too much waits already, or some of
// the days were asked for or noted before.
func (d Desk) AskAbsence(ctx context.Context, who Actor, a Absence) error {
	if err := d.ownOnly(who); err != nil {
		return err
	}
	a.Staff = who.ID
	if err := a.check(); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if _, err := StaffOf(tx, who.ID); errors.Is(err, db.ErrNone) {
			return fault.NotFound()
		}
		if err := aloneWithDays(tx, who.ID); err != nil {
			return err
		}
		asked, err := asksOf(tx, who.ID)
		if err != nil {
			return err
		}
		if waiting(asked) >= mostAsks {
			return fault.Invalid("first", say.CrewAskMany(mostAsks))
		}
		if err := a.meets(asked); err != nil {
			return err
		}
		if err := noted(tx, a); err != nil {
			return err
		}
		if err := insertAsk(tx, a, d.Now()); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "asked for an absence", "staff", who.ID))
	})
}

// TakeBackAsk takes back what one asked for and nobody has answered. The person
// may. NotFound for what is another's; Conflict when somebody has answered it.
func (d Desk) TakeBackAsk(ctx context.Context, who Actor, ask ids.ID) error {
	if err := d.ownOnly(who); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		asked, err := askOf(tx, ask)
		switch {
		case err != nil:
			return err
		case asked.Staff != who.ID:
			return fault.NotFound()
		}
		if err := answerAsk(tx, asked, d.Now(), who.ID, TakenBack, ""); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "took back an ask for absence", "staff", who.ID))
	})
}

// AnswerAsk grants what somebody asked for, and notes the absence, or refuses it
// with a reason. Who manages absence may, where they do, but for their own.
// NotFound for what is elsewhere; Conflict when somebody was quicker; Invalid
// without a reason to refuse, or where some of the days were noted meanwhile.
func (d Desk) AnswerAsk(ctx context.Context, who Actor, ask ids.ID, grant bool, reason string) error {
	if err := who.May(ManageAbsence); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		asked, err := askOf(tx, ask)
		if err != nil {
			return err
		}
		s, err := StaffOf(tx, asked.Staff)
		if err != nil {
			return err
		}
		if !who.CanAt(ManageAbsence, s.Office, s.Team) || !s.Gone.IsZero() {
			return fault.NotFound()
		}
		answer, reason, err := answered(asked, who, grant, reason)
		if err != nil {
			return err
		}
		at := d.Now()
		if err := answerAsk(tx, asked, at, who.ID, answer, reason); err != nil {
			return err
		}
		if answer == Refused {
			return journal.Write(tx, who.Entry(at, "refused an absence of", "staff", asked.Staff))
		}
		if err := noted(tx, asked.Absence); err != nil {
			return err
		}
		if err := insertAbsence(tx, asked.Absence, at, who.ID); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, "granted an absence of", "staff", asked.Staff))
	})
}

// OwnAbsences lists one's own days away, and what one asked for lately. All who
// serve may.
func (d Desk) OwnAbsences(ctx context.Context, who Actor) (own Absences, err error) {
	if err := d.ownOnly(who); err != nil {
		return own, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		s, err := StaffOf(tx, who.ID)
		if errors.Is(err, db.ErrNone) {
			return fault.NotFound()
		}
		if err != nil {
			return err
		}
		office, err := OfficeOf(tx, s.Office)
		if err != nil {
			return err
		}
		if own.Known, err = absencesOf(tx, who.ID, hours.DateIn(d.Now(), office.Zone)); err != nil {
			return err
		}
		own.Asked, err = asksOf(tx, who.ID)
		return err
	})
	return own, err
}

// AbsencesAsked lists what waits for an answer, oldest first. Who manages
// absence may, and sees those of where they do.
func (d Desk) AbsencesAsked(ctx context.Context, who Actor) (all []AbsenceAsk, err error) {
	if err := who.May(ManageAbsence); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all = nil
		asks, err := waitingAsks(tx)
		if err != nil {
			return err
		}
		for _, each := range asks {
			s, err := StaffOf(tx, each.Staff)
			if err != nil {
				return err
			}
			if who.CanAt(ManageAbsence, s.Office, s.Team) {
				all = append(all, each)
			}
		}
		return nil
	})
	return all, err
}
