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

// SignIn begins a session for who knows the password, or a half where a second
// factor is owed. Invalid, with one sentence and after the same time, whether
// the address or the password is wrong; TooMany, before anything is looked at,
// when it was tried too often; Unavailable when too many sign in.
func (d Desk) SignIn(ctx context.Context, email, password string, e Entrance) (begun Begun, err error) {
	e.Means = WithPassword
	of := d.Gate.accountOf(email)
	asks := d.Gate.asksOf("password", of, e, fromOnePlaceForOne, fromOnePlace, forOne)
	if err := d.Gate.pass(of, asks, d.Now()); err != nil {
		return Begun{}, err
	}
	staff, text, err := d.passwordOf(ctx, email)
	if err != nil {
		return Begun{}, err
	}
	if !staff.Gone.IsZero() {
		text = "" // as for nobody
	}
	match, outdated, err := compare(ctx, text, bounded(password), d.Gate.spends()...)
	if err != nil {
		return Begun{}, err
	}
	if !match || staff.ID == 0 {
		return Begun{}, d.failed(ctx, staff.ID, e, fault.Invalid("email", say.ErrSignin()))
	}
	anew := text
	if outdated {
		if anew, err = hash(ctx, password); err != nil {
			return Begun{}, err
		}
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		same, err := keepPassword(tx, staff.ID, text, anew)
		if err != nil || !same {
			return err // it was changed since it was looked at
		}
		begun, err = d.enter(tx, staff.ID, e)
		return err
	})
	if err == nil && begun.Token == "" {
		return Begun{}, d.failed(ctx, staff.ID, e, fault.Invalid("email", say.ErrSignin()))
	}
	if err == nil {
		d.Gate.back(asks)
	}
	return begun, err
}

// bounded cuts what nobody has as a password.
func bounded(password string) string { return password[:min(len(password), maxPassword+1)] }

// passwordOf reads whose address it is, and the password as it is written down;
// nobody, and nothing, where there is no such person.
func (d Desk) passwordOf(ctx context.Context, email string) (staff Staff, text string, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if staff, err = staffBySignIn(tx, signInName(email)); err != nil {
			return err
		}
		text, err = passwordOf(tx, staff.ID)
		return err
	})
	if errors.Is(err, db.ErrNone) {
		err = nil
	}
	return staff, text, err
}

// failed journals that somebody did not prove who they are, whether there is
// such a person or not: it takes as long. Of who is unknown it notes where they
// came from, and never what they typed. It answers what was wrong.
func (d Desk) failed(ctx context.Context, staff ids.ID, e Entrance, wrong error) error {
	err := d.DB.Deed(ctx, func(tx *db.Tx) error {
		entry := Program().Entry(d.Now(), "refused to sign in", "staff", staff)
		entry.Reason = from(string(e.Means), e.Address)
		return journal.Write(tx, entry)
	})
	if err != nil {
		return err
	}
	return wrong
}

// MakeLink makes a sign-in link for a person. Only the program may. A reusable
// link is for the demo's cast; any other opens once.
func (d Desk) MakeLink(ctx context.Context, who Actor, staff ids.ID, reusable bool) (link string, err error) {
	if who.Kind != System {
		return "", fault.Forbidden(say.PeopleNotYours())
	}
	link = ids.Token()
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		return insertLink(tx, hashToken(link), staff, at, at.Add(linkLasts), reusable, "")
	})
	return link, err
}

// BeginAnew makes another of the links that setup init printed for the first
// manager, and ends the one before: where we are reached was not known then, or
// it is lost. Only the program may. "" once it was used.
func (d Desk) BeginAnew(ctx context.Context, who Actor) (link string, err error) {
	if who.Kind != System {
		return "", fault.Forbidden(say.PeopleNotYours())
	}
	made := ids.Token()
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		link = ""
		at := d.Now()
		staff, err := beginner(tx)
		if errors.Is(err, db.ErrNone) {
			return nil
		}
		if err != nil {
			return err
		}
		link = made
		if err := endLinks(tx, staff, at); err != nil {
			return err
		}
		return insertLink(tx, hashToken(link), staff, at, at.Add(linkLasts), false, "")
	})
	return link, err
}

// Link tells whom a sign-in link is for, without using it. NotFound when it
// is unknown, used or over.
func (d Desk) Link(ctx context.Context, link string) (staff Staff, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		staff, err = linkStaff(tx, hashToken(link), "", d.Now())
		return err
	})
	if errors.Is(err, db.ErrNone) {
		return Staff{}, fault.NotFound()
	}
	return staff, err
}

// SignInByLink begins a session for who holds a sign-in link that the program
// made. NotFound when it is unknown, used or over.
func (d Desk) SignInByLink(ctx context.Context, link string, e Entrance) (begun Begun, err error) {
	e.Means = WithLink
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		staff, err := linkStaff(tx, hashToken(link), "", d.Now())
		if err != nil {
			return err
		}
		if err := useLink(tx, hashToken(link), d.Now()); err != nil {
			return err
		}
		begun, err = d.enter(tx, staff.ID, e)
		return err
	})
	if errors.Is(err, db.ErrNone) {
		return Begun{}, fault.NotFound()
	}
	return begun, err
}
