package people

import (
	"context"
	"errors"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// FactorState is how a person stands to a second factor.
type FactorState struct {
	Password  bool          // has one
	Confirmed now.Instant   // since when a second factor is asked for; zero: none is
	Begun     *SecondFactor // set up but for its first code
	Left      int           // recovery codes that are not used
	Pin       bool          // has one
	PinOff    bool          // it was typed wrongly too often
}

// Factor tells how the person stands to a second factor. The person may.
func (d Desk) Factor(ctx context.Context, who Actor) (state FactorState, err error) {
	if err := d.ownOnly(who); err != nil {
		return state, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		_, err := passwordOf(tx, who.ID)
		if state.Password = err == nil; err != nil && !errors.Is(err, db.ErrNone) {
			return err
		}
		_, wrong, err := pinOf(tx, who.ID)
		if state.Pin, state.PinOff = err == nil, wrong >= mostWrong; err != nil && !errors.Is(err, db.ErrNone) {
			return err
		}
		f, err := factorRow(tx, who.ID)
		if errors.Is(err, db.ErrNone) {
			return nil
		}
		if err != nil {
			return err
		}
		if state.Confirmed = f.confirmed; f.confirmed.IsZero() {
			state.Begun, err = d.begunFactor(tx, who.ID, f)
			return err
		}
		state.Left, err = recoveryLeft(tx, who.ID)
		return err
	})
	return state, err
}

func (d Desk) begunFactor(tx *db.Tx, staff ids.ID, f factor) (*SecondFactor, error) {
	plain, err := d.Keys.Open(factorPurpose(staff), f.sealed)
	if err != nil {
		return nil, err
	}
	person, err := StaffOf(tx, staff)
	if err != nil {
		return nil, err
	}
	organisation, err := OrganisationOf(tx)
	made := factorOf(plain, organisation.Name.In[organisation.Name.Source], person.Email)
	return &made, err
}

// BeginFactor makes the secret of a second factor, which is asked for once its
// first code was right. The person may, who just proved who they are. Conflict
// when there is one already.
func (d Desk) BeginFactor(ctx context.Context, who Actor) error {
	if err := d.ownOnly(who); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	sealed, err := d.Keys.Seal(factorPurpose(who.ID), newSecret())
	if err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := tx.Alone("factor of " + who.ID.String()); err != nil {
			return err
		}
		put, err := putFactor(tx, who.ID, sealed, d.Now())
		if err == nil && !put {
			err = fault.Conflict(language.Message{})
		}
		return err
	})
}

// ConfirmFactor takes the first code of a second factor, asks for it from now
// on, and gives the recovery codes, which are shown this once. The person may.
// Invalid when the code is not right; TooMany when it was tried too often.
func (d Desk) ConfirmFactor(ctx context.Context, who Actor, typed string) (codes []string, err error) {
	if err := d.ownOnly(who); err != nil {
		return nil, err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return nil, err
	}
	if err := d.Gate.pass(account{staff: who.ID}, d.Gate.proofAsks(who.ID, who.Session), d.Now()); err != nil {
		return nil, err
	}
	codes, hashes := newCodes()
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := tx.Alone("factor of " + who.ID.String()); err != nil {
			return err
		}
		has, err := hasFactor(tx, who.ID)
		if err != nil {
			return err
		}
		if has {
			return fault.Conflict(language.Message{})
		}
		if good, err := d.takeCode(tx, who.ID, typed); err != nil || !good {
			return wrongCode(err)
		}
		at := d.Now()
		if err := confirmFactor(tx, who.ID, at); err != nil {
			return err
		}
		if err := putRecovery(tx, who.ID, hashes, at); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, "added a second factor", "staff", who.ID))
	})
	return codes, err
}

// NewRecovery gives a person new recovery codes for the old ones. The person
// may, who just proved who they are. NotFound without a second factor.
func (d Desk) NewRecovery(ctx context.Context, who Actor) (codes []string, err error) {
	if err := d.ownOnly(who); err != nil {
		return nil, err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return nil, err
	}
	codes, hashes := newCodes()
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		has, err := hasFactor(tx, who.ID)
		if err != nil {
			return err
		}
		if !has {
			return fault.NotFound()
		}
		if err := putRecovery(tx, who.ID, hashes, d.Now()); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "renewed recovery codes", "staff", who.ID))
	})
	return codes, err
}

// newCodes makes recovery codes, and what is stored of them.
func newCodes() (codes, hashes []string) {
	for range recoveryCodes {
		code := newRecovery()
		codes, hashes = append(codes, code), append(hashes, hashToken(recovery(code)))
	}
	return codes, hashes
}

// RemoveFactor takes a second factor away: the person's own, or, where the
// telephone is lost, that of somebody whose account the actor may open again; then a
// letter tells the person, or where there is no address the other managers, and all
// their sessions end. Both only just after proving who they are. NotFound when there
// is none.
func (d Desk) RemoveFactor(ctx context.Context, who Actor, staff ids.ID) error {
	if err := d.mayKeep(ctx, who, staff); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := keeps(tx, who, staff); err != nil {
			return err
		}
		person, err := StaffOf(tx, staff)
		if err == nil && who.ID != staff {
			err = mayReopen(who, person)
		}
		if err != nil {
			return err
		}
		gone, err := deleteFactor(tx, staff)
		if err != nil {
			return err
		}
		if !gone {
			return fault.NotFound()
		}
		at := d.Now()
		if who.ID != staff {
			if err := tellRemoved(tx, who, person, at); err != nil {
				return err
			}
		}
		return journal.Write(tx, who.Entry(at, "removed a second factor", "staff", staff))
	})
}

func tellRemoved(tx *db.Tx, who Actor, person Staff, at now.Instant) error {
	if err := SignOutEverywhere(tx, who, person.ID, at); err != nil {
		return err
	}
	return tellOf(tx, who, person, at, say.SigninRemovedSubject(), say.SigninRemovedBody(who.Name, at))
}

// takeCode uses up a code of the app, or one recovery code; false when it is
// neither, or was taken before.
func (d Desk) takeCode(tx *db.Tx, staff ids.ID, typed string) (bool, error) {
	if code := recovery(typed); code != "" {
		taken, err := takeRecovery(tx, staff, hashToken(code), d.Now())
		if err != nil || !taken {
			return false, err
		}
		return true, journal.Write(tx, Actor{Kind: Person, ID: staff}.Entry(d.Now(), "used a recovery code", "staff", staff))
	}
	f, err := factorRow(tx, staff)
	if errors.Is(err, db.ErrNone) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	plain, err := d.Keys.Open(factorPurpose(staff), f.sealed)
	if err != nil {
		return false, err
	}
	step, good := stepOf(plain, figures(typed), f.step, d.Now())
	if !good {
		return false, nil
	}
	return takeStep(tx, staff, step)
}

func wrongCode(err error) error {
	if err != nil {
		return err
	}
	return fault.Invalid("code", say.SigninCodeWrong())
}
