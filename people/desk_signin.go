package people

import (
	"context"
	"errors"
	"strings"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
)

// How long a session and a one-time link last.
const (
	sessionLasts = 14 * 24 * time.Hour
	linkLasts    = 7 * 24 * time.Hour
)

// SignIn begins a session for who knows the password, and answers the random
// token that the browser keeps. Invalid, with one sentence and after the same
// time, whether the name or the password is wrong.
func (d Desk) SignIn(ctx context.Context, email, password string) (token string, err error) {
	var staff Staff
	var written string
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if staff, err = staffBySignIn(tx, strings.ToLower(strings.TrimSpace(email))); err != nil {
			return err
		}
		written, err = passwordOf(tx, staff.ID)
		return err
	})
	if err != nil && !errors.Is(err, db.ErrNone) {
		return "", err
	}
	match, outdated, err := compare(ctx, written, password)
	if err != nil {
		return "", err
	}
	if !match || staff.ID == 0 || !staff.Gone.IsZero() {
		return "", fault.Invalid("email", say.ErrSignin())
	}
	anew := ""
	if outdated {
		if anew, err = hash(ctx, password); err != nil {
			return "", err
		}
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if outdated {
			if err := putPassword(tx, staff.ID, anew, d.Now()); err != nil {
				return err
			}
		}
		token, err = d.begin(tx, staff.ID)
		return err
	})
	return token, err
}

// begin opens a session.
func (d Desk) begin(tx *db.Tx, staff ids.ID) (token string, err error) {
	token, at := ids.Token(), d.Now()
	if err := insertSession(tx, hashToken(token), staff, at, at.Add(sessionLasts)); err != nil {
		return "", err
	}
	if err := updateSeen(tx, staff, at); err != nil {
		return "", err
	}
	return token, journal.Write(tx, Actor{Kind: Person, ID: staff}.Entry(at, "signed in", "staff", staff))
}

// Who tells whose session the token is, to anybody who holds it. NotFound when it is nobody's, or over.
func (d Desk) Who(ctx context.Context, token string) (who Actor, err error) {
	if token == "" {
		return Actor{}, fault.NotFound()
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		who, err = sessionActor(tx, hashToken(token), d.Now())
		return err
	})
	if errors.Is(err, db.ErrNone) {
		return Actor{}, fault.NotFound()
	}
	return who, err
}

// SignOut ends the session of the token, for whoever holds it.
func (d Desk) SignOut(ctx context.Context, who Actor, token string) error {
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := deleteSession(tx, hashToken(token)); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "signed out", "staff", who.ID))
	})
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
		return insertLink(tx, hashToken(link), staff, at, at.Add(linkLasts), reusable)
	})
	return link, err
}

// Link tells whom a sign-in link is for, without using it. NotFound when it
// is unknown, used or over.
func (d Desk) Link(ctx context.Context, link string) (staff Staff, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		staff, err = linkStaff(tx, hashToken(link), d.Now())
		return err
	})
	if errors.Is(err, db.ErrNone) {
		return Staff{}, fault.NotFound()
	}
	return staff, err
}

// SignInByLink begins a session for who holds a sign-in link. NotFound when it
// is unknown, used or over.
func (d Desk) SignInByLink(ctx context.Context, link string) (token string, err error) {
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		staff, err := linkStaff(tx, hashToken(link), d.Now())
		if err != nil {
			return err
		}
		if err := useLink(tx, hashToken(link), d.Now()); err != nil {
			return err
		}
		token, err = d.begin(tx, staff.ID)
		return err
	})
	if errors.Is(err, db.ErrNone) {
		return "", fault.NotFound()
	}
	return token, err
}
