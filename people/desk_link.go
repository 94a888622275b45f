package people

import (
	"context"
	"errors"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Purpose is what a link in a letter opens.
type Purpose string

// The purposes.
const (
	LinkSignsIn    Purpose = "sign in"
	LinkSetsAnew   Purpose = "password" // lets the person choose a new one
	longestAddress         = 254
)

// AskLink notes that somebody wants a link by mail. It answers the same, and
// takes as long, whether there is such a person or not: a sweep finds out. Home
// is the beginning of our addresses. TooMany when it was asked for too often
// from one place; for one person it is only not done.
func (d Desk) AskLink(ctx context.Context, email string, purpose Purpose, home string, e Entrance) error {
	email = signInName(email)
	from := []ask{fromPlace("link", e, linksFromOnePlace)}
	if err := d.Gate.pass(account{}, from, d.Now()); err != nil {
		return err
	}
	often := d.Gate.pass(account{typed: email}, []ask{{key: "link for " + email, Bound: linksForOne}}, d.Now()) != nil
	if often || len(email) > longestAddress {
		email = "" // nobody's; the row is written all the same
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error { return insertAsked(tx, wanted{ids.New(), email, home, purpose, d.Now()}) })
}

// linkAddresses are where links of a purpose lead.
var linkAddresses = map[Purpose]string{LinkSignsIn: "/sign-in/link/", LinkSetsAnew: "/sign-in/reset/"}

// SweepLinks writes the letters with the links that were asked for, and none where
// no mail server is set: nobody would get it. Only the program may.
func (d Desk) SweepLinks(ctx context.Context, who Actor) error {
	if who.Kind != System {
		return fault.Forbidden(say.PeopleNotYours())
	}
	var waiting []wanted
	err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		waiting, err = askedFor(tx)
		return err
	})
	for _, each := range waiting {
		if err == nil {
			err = d.DB.Deed(ctx, func(tx *db.Tx) error { return d.writeLink(tx, each) })
		}
	}
	return err
}

func (d Desk) writeLink(tx *db.Tx, a wanted) error {
	there, err := deleteAsked(tx, a.id)
	if err != nil || !there {
		return err // another process was quicker
	}
	at := d.Now()
	staff, err := ByEmail(tx, a.email)
	if errors.Is(err, db.ErrNone) || a.email == "" || d.NoMail || at.Sub(a.at) > mailLasts {
		return nil
	}
	if err != nil {
		return err
	}
	link, until := ids.Token(), at.Add(mailLasts)
	if err := insertLink(tx, hashToken(link), staff.ID, at, until, false, string(a.purpose)); err != nil {
		return err
	}
	subject, body := say.SigninLinkSubject(), say.SigninLinkBody()
	if a.purpose == LinkSetsAnew {
		subject, body = say.SigninResetSubject(), say.SigninResetBody()
	}
	if _, err := d.writeLinkTo(tx, staff, at, until, subject, say.SigninLetterHello(staff.Name), body,
		say.SigninLetterLink(a.home+linkAddresses[a.purpose]+link), say.SigninLetterUntil(until)); err != nil {
		return err
	}
	return journal.Write(tx, Program().Entry(at, "sent a link", "staff", staff.ID))
}

// MailLink tells whom a link in a letter is for, without using it: letters are
// opened by scanners before people read them. NotFound when it is unknown, used
// or over.
func (d Desk) MailLink(ctx context.Context, link string, purpose Purpose) (staff Staff, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		staff, err = linkStaff(tx, hashToken(link), string(purpose), d.Now())
		return err
	})
	if errors.Is(err, db.ErrNone) {
		return Staff{}, fault.NotFound()
	}
	return staff, err
}

// SignInByMail begins a session, or a half where a second factor is owed, for
// who holds a link of a letter. NotFound when it is unknown, used or over.
func (d Desk) SignInByMail(ctx context.Context, link string, e Entrance) (begun Begun, err error) {
	e.Means = WithLink
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		staff, err := d.takeLink(tx, link, LinkSignsIn)
		if err != nil {
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

// ResetPassword gives who holds a link of a letter a new password, ends all
// sessions of that person and begins a new one. NotFound when the link is
// unknown, used or over; Invalid when the password is none that may be used:
// then the link is still good.
func (d Desk) ResetPassword(ctx context.Context, link, password string, e Entrance) (begun Begun, err error) {
	e.Means = WithLink
	staff, err := d.MailLink(ctx, link, LinkSetsAnew)
	if err != nil {
		return Begun{}, err
	}
	if err := d.good(ctx, staff.ID, password); err != nil {
		return Begun{}, err
	}
	text, err := hash(ctx, password)
	if err != nil {
		return Begun{}, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if _, err := d.takeLink(tx, link, LinkSetsAnew); err != nil {
			return err
		}
		who := Actor{Kind: Person, ID: staff.ID}
		if err := d.setPassword(tx, who, staff.ID, text); err != nil {
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

// takeLink uses a link of a letter up; db.ErrNone when it is none.
func (d Desk) takeLink(tx *db.Tx, link string, purpose Purpose) (Staff, error) {
	staff, err := linkStaff(tx, hashToken(link), string(purpose), d.Now())
	if err != nil {
		return staff, err
	}
	return staff, useLink(tx, hashToken(link), d.Now())
}

// setPassword writes a person's new password in a deed; whoever knew the old one
// is signed out, and links that were sent before open nothing.
func (d Desk) setPassword(tx *db.Tx, who Actor, staff ids.ID, text string) error {
	at := d.Now()
	if err := putPassword(tx, staff, text, at); err != nil {
		return err
	}
	if err := SignOutEverywhere(tx, who, staff, at); err != nil {
		return err
	}
	if err := endLinks(tx, staff, at); err != nil {
		return err
	}
	return journal.Write(tx, who.Entry(at, "set the password", "staff", staff))
}

// wanted is a link that somebody asked for.
type wanted struct {
	id      ids.ID
	email   string
	home    string
	purpose Purpose
	at      now.Instant
}
