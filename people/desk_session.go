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

// enter lets in who proved who they are: with a session, or, where a second
// factor is set up and still owed, with a half that opens its page alone.
func (d Desk) enter(tx *db.Tx, staff ids.ID, e Entrance) (Begun, error) {
	second, err := hasFactor(tx, staff)
	if err != nil {
		return Begun{}, err
	}
	if second && !e.Means.enough() {
		begun := Begun{Token: ids.Token(), Until: d.Now().Add(halfLasts), Half: true, Staff: staff}
		return begun, insertHalf(tx, hashToken(begun.Token), staff, e.Means, d.Now(), begun.Until)
	}
	return d.begin(tx, staff, e)
}

// begin opens a session.
func (d Desk) begin(tx *db.Tx, staff ids.ID, e Entrance) (Begun, error) {
	at := d.Now()
	kiosk, err := kioskHere(tx, e.Kiosk)
	if err != nil {
		return Begun{}, err
	}
	if e.Means == WithPin && kiosk == 0 { // it ended meanwhile
		return Begun{}, fault.NotFound()
	}
	lasts, idle, err := sessionLengths(tx, kiosk)
	if err != nil {
		return Begun{}, err
	}
	s := Session{Means: e.Means, Agent: e.Agent, Address: e.Address, Made: at, Seen: at, Expires: at.Add(lasts), Kiosk: kiosk, idle: idle}
	if e.Means != WithPin { // which proves little
		s.proved = at
		if err := trustPin(tx, staff); err != nil {
			return Begun{}, err
		}
	}
	begun := Begun{Token: ids.Token(), Until: s.Expires, Staff: staff}
	if err := endPrinted(tx, staff, s.Made); err != nil {
		return begun, err
	}
	if err := insertSession(tx, hashToken(begun.Token), staff, s); err != nil {
		return Begun{}, err
	}
	if err := updateSeen(tx, staff, at); err != nil {
		return Begun{}, err
	}
	entry := Actor{Kind: Person, ID: staff}.Entry(at, "signed in", "staff", staff)
	entry.Reason = string(e.Means)
	return begun, journal.Write(tx, entry)
}

// Who tells whose session the token is, to anybody who holds it. NotFound when
// it is nobody's, or over. What they may, and whether they owe a second factor,
// is reckoned each time: a changed role or setting holds at once.
func (d Desk) Who(ctx context.Context, token string) (who Actor, err error) {
	if token == "" {
		return Actor{}, fault.NotFound()
	}
	at, key := d.Now(), hashToken(token)
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		s, err := sessionOf(tx, key, at)
		if err != nil {
			return err
		}
		if s.Seen = max(s.Seen, d.Gate.lastSeen(key)); s.over(at) {
			return db.ErrNone
		}
		if who, err = sessionActor(tx, key); err != nil {
			return err
		}
		who.Session, who.Proved, who.Kiosk, who.Idle = key, s.proved, s.Kiosk, s.idle
		who.Counter = s.Means == WithPin && who.Fresh(at) != nil
		if owes, err := owesSecond(tx, who.ID, s.Means, who.Holdings); err != nil {
			return err
		} else if owes { // until then nothing is allowed but to set it up
			who.Owes, who.Holdings = true, nil
		}
		return nil
	})
	if errors.Is(err, db.ErrNone) {
		return Actor{}, fault.NotFound()
	}
	return who, err
}

// Touch notes that somebody uses their session: they asked for a page, not the
// page for itself. A sweep writes it down.
func (d Desk) Touch(who Actor) {
	if d.Gate != nil && who.Session != "" {
		d.Gate.touch(who.Session, d.Now())
	}
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

// Sessions lists where a person is signed in, oldest first. The person may, and
// who manages people.
func (d Desk) Sessions(ctx context.Context, who Actor, staff ids.ID) (open []Session, err error) {
	if err := d.mayKeep(ctx, who, staff); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if err := keeps(tx, who, staff); err != nil {
			return err
		}
		all, err := sessionsOf(tx, staff, d.Now())
		for _, each := range all {
			if each.Seen = max(each.Made, each.Seen, d.Gate.lastSeen(each.Key)); !each.over(d.Now()) {
				open = append(open, each)
			}
		}
		return err
	})
	return open, err
}

// ownOnly refuses everybody but a member of staff who asks for what is their
// own, also while a second factor has to be set up.
func (d Desk) ownOnly(who Actor) error {
	if who.Kind == System || who.Kind == Person && (who.Owes || who.Can(Serve)) {
		return nil
	}
	return fault.Forbidden(say.PeopleNotYours())
}

// mayKeep lets a person, and who manages people where the person serves, at what
// somebody signs in with. NotFound when there is no such person.
func (d Desk) mayKeep(ctx context.Context, who Actor, staff ids.ID) error {
	if who.ID == staff && staff != 0 {
		return d.ownOnly(who)
	}
	if err := who.May(ManagePeople); err != nil || who.Kind == System {
		return err
	}
	return d.DB.Look(ctx, func(tx *db.Tx) error {
		s, err := StaffOf(tx, staff)
		if errors.Is(err, db.ErrNone) {
			return fault.NotFound()
		}
		if err != nil {
			return err
		}
		return mayHandle(who, s)
	})
}

// mayEnd asks as mayKeep does, and of who ends sessions of others that they proved
// lately who they are.
func (d Desk) mayEnd(ctx context.Context, who Actor, staff ids.ID) error {
	if err := d.mayKeep(ctx, who, staff); err != nil || who.ID == staff {
		return err
	}
	return who.Fresh(d.Now())
}

// keeps lets who manages people at those alone whom they may change.
func keeps(tx *db.Tx, who Actor, staff ids.ID) error {
	if who.ID == staff || who.Kind == System {
		return nil
	}
	_, err := handled(tx, who, staff)
	return err
}

// EndSession ends one session of a person. The person may, and who manages people and
// proved lately who they are: Unproved else. NotFound when there is no such session.
func (d Desk) EndSession(ctx context.Context, who Actor, staff ids.ID, key string) error {
	if err := d.mayEnd(ctx, who, staff); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := keeps(tx, who, staff); err != nil {
			return err
		}
		ended, err := deleteSessionOf(tx, staff, key)
		if err != nil {
			return err
		}
		if !ended {
			return fault.NotFound()
		}
		return journal.Write(tx, who.Entry(d.Now(), "ended a session", "staff", staff))
	})
}

// EndSessions ends all sessions of a person, but for the one in which the person
// asks for it. The person may, and who manages people and proved lately who they are:
// Unproved else.
func (d Desk) EndSessions(ctx context.Context, who Actor, staff ids.ID) error {
	if err := d.mayEnd(ctx, who, staff); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := keeps(tx, who, staff); err != nil {
			return err
		}
		return SignOutEverywhere(tx, who, staff, d.Now())
	})
}

// SignOutEverywhere ends all sessions of a person in the caller's deed, but for
// the one in which the person asks for it: after a changed password, or when
// somebody leaves. Who reckons changed roles anew, so they end none. The caller
// has asked whether who may.
func SignOutEverywhere(tx *db.Tx, who Actor, staff ids.ID, at now.Instant) error {
	but := ""
	if who.ID == staff {
		but = who.Session
	}
	ended, err := deleteOtherSessions(tx, staff, but)
	if err != nil {
		return err
	}
	if err := deleteHalves(tx, staff); err != nil || ended == 0 {
		return err
	}
	return journal.Write(tx, who.Entry(at, "ended sessions", "staff", staff))
}

// renew gives who proved who they are the same session under another token, so
// that one that was known before is worth nothing. Conflict when it is over.
func (d Desk) renew(tx *db.Tx, who Actor) (Begun, error) {
	s, err := sessionOf(tx, who.Session, d.Now())
	if errors.Is(err, db.ErrNone) {
		return Begun{}, fault.Conflict(say.ErrUnproved())
	}
	if err != nil {
		return Begun{}, err
	}
	begun := Begun{Token: ids.Token(), Until: s.Expires, Staff: who.ID}
	renewed, err := renewSession(tx, who.Session, hashToken(begun.Token), d.Now())
	if err == nil && !renewed {
		err = fault.Conflict(say.ErrUnproved())
	}
	return begun, err
}
