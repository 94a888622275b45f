package people

import (
	"context"
	"errors"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
)

// proofAsks is what proving counts against, of who is signed in, or half.
func (g *Gate) proofAsks(staff ids.ID, here string) []ask {
	return []ask{
		{key: "proof here " + here, Bound: codesFromPlace},
		{key: "proof for " + staff.String(), Bound: codesForOne},
	}
}

// Half tells who proved one thing and owes a second. NotFound when nobody did,
// or too long ago.
func (d Desk) Half(ctx context.Context, token string) (staff Staff, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		id, _, err := halfOf(tx, hashToken(token), d.Now())
		if err != nil {
			return err
		}
		staff, err = StaffOf(tx, id)
		return err
	})
	if errors.Is(err, db.ErrNone) {
		return Staff{}, fault.NotFound()
	}
	return staff, err
}

// SignInSecond begins the session of who proved one thing, by a code of the
// second factor or a recovery code. NotFound when nobody did, or too long ago;
// Invalid when the code is not right or was taken before; TooMany, before it is
// looked at, when codes were tried too often.
func (d Desk) SignInSecond(ctx context.Context, token, typed string, e Entrance) (begun Begun, err error) {
	half, err := d.Half(ctx, token)
	if err != nil {
		return Begun{}, err
	}
	asks := d.Gate.asksOf("code", account{staff: half.ID}, e, codesFromPlace, fromOnePlace, codesForOne)
	if err := d.Gate.pass(account{staff: half.ID}, asks, d.Now()); err != nil {
		return Begun{}, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		staff, means, err := halfOf(tx, hashToken(token), d.Now())
		if err != nil {
			return err
		}
		if good, err := d.takeCode(tx, staff, typed); err != nil || !good {
			return wrongCode(err)
		}
		if there, err := deleteHalf(tx, hashToken(token)); err != nil || !there {
			return errors.Join(err, db.ErrNone)
		}
		e.Means = means
		begun, err = d.begin(tx, staff, e)
		return err
	})
	switch {
	case errors.Is(err, db.ErrNone):
		return Begun{}, fault.NotFound()
	case fault.Is(err, fault.KindInvalid):
		return Begun{}, d.failed(ctx, half.ID, Entrance{Means: WithCode, Address: e.Address}, err)
	case err == nil:
		d.Gate.back(asks)
	}
	return begun, err
}

// Prove lets a person who is signed in prove once more who they are, by their
// password or a code, and gives their session another token. The person may.
// Invalid when it is not right; TooMany when it was tried too often.
func (d Desk) Prove(ctx context.Context, who Actor, password, code string) (begun Begun, err error) {
	if err := d.ownOnly(who); err != nil {
		return Begun{}, err
	}
	if who.Session == "" {
		return Begun{}, fault.Unproved()
	}
	asks := d.Gate.proofAsks(who.ID, who.Session)
	if err := d.Gate.pass(account{staff: who.ID}, asks, d.Now()); err != nil {
		return Begun{}, err
	}
	if code == "" {
		if err := d.knows(ctx, who, password); err != nil {
			return Begun{}, err
		}
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if code != "" {
			if good, err := d.takeConfirmed(tx, who.ID, code); err != nil || !good {
				return wrongCode(err)
			}
		} else if less, err := d.lessThanBefore(tx, who); err != nil || less {
			return wrongCode(err)
		}
		begun, err = d.provedAgain(tx, who)
		return err
	})
	switch {
	case fault.Is(err, fault.KindInvalid):
		return Begun{}, d.failed(ctx, who.ID, Entrance{Means: WithCode}, err)
	case err == nil:
		d.Gate.back(asks)
	}
	return begun, err
}

// lessThanBefore says that a password alone proves less than the person's second
// factor asks for: a PIN let them in, which did not ask for it.
func (d Desk) lessThanBefore(tx *db.Tx, who Actor) (bool, error) {
	s, err := sessionOf(tx, who.Session, d.Now())
	if errors.Is(err, db.ErrNone) || err == nil && s.Means != WithPin {
		return false, nil // one that is over is told so by renewing it
	}
	if err != nil {
		return false, err
	}
	return hasFactor(tx, who.ID)
}

// takeConfirmed uses up a code of a second factor that is asked for already.
func (d Desk) takeConfirmed(tx *db.Tx, staff ids.ID, code string) (bool, error) {
	has, err := hasFactor(tx, staff)
	if err != nil || !has {
		return false, err
	}
	return d.takeCode(tx, staff, code)
}

// provedAgain notes that a person who is signed in proved once more who they are.
func (d Desk) provedAgain(tx *db.Tx, who Actor) (Begun, error) {
	begun, err := d.renew(tx, who)
	if err != nil {
		return begun, err
	}
	return begun, journal.Write(tx, who.Entry(d.Now(), "proved", "staff", who.ID))
}

// knows answers Invalid unless the password is the person's.
func (d Desk) knows(ctx context.Context, who Actor, password string) error {
	var text string
	err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		text, err = passwordOf(tx, who.ID)
		return err
	})
	if err != nil && !errors.Is(err, db.ErrNone) {
		return err
	}
	match, _, err := compare(ctx, text, bounded(password))
	if err != nil {
		return err
	}
	if !match {
		return d.failed(ctx, who.ID, Entrance{Means: WithPassword}, fault.Invalid("password", say.SigninPasswordWrong()))
	}
	return nil
}

// KnockToJoin counts one try to join by an invitation: its code cannot be guessed
// even so; this keeps the door free. TooMany when it was tried too often from
// one place.
func (d Desk) KnockToJoin(e Entrance) error {
	return d.Gate.pass(account{}, joinAsks(e), d.Now())
}

// OpenToJoin gives a try back whose code was good: a firm of many joins from
// behind one address.
func (d Desk) OpenToJoin(e Entrance) { d.Gate.giveBack(joinAsks(e)) }

func joinAsks(e Entrance) []ask {
	return []ask{fromPlace("join", e, joinsFromOnePlace)}
}
