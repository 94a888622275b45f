package people

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/internal/outbox"
)

// JoinAddress makes the whole address of an invitation from what its link
// holds: only the door knows how the organisation is reached. Nil where nobody
// can tell.
type JoinAddress func(link string) string

// Invite takes a person onto the staff, who joins by accepting. Who manages
// people may, where they do. Unproved unless they proved lately who they are;
// Invalid names the field that is missing or taken, and where nobody can tell our
// address, or a letter is asked for and no mail server is set.
func (d Desk) Invite(ctx context.Context, who Actor, s Staff, way Way, address JoinAddress) (made Invitation, err error) {
	if err := who.May(ManagePeople); err != nil {
		return made, err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return made, err
	}
	if s, err = tidyStaff(s, way); err != nil {
		return made, err
	}
	if len(s.Holdings) == 0 {
		return made, fault.Invalid("role", say.ErrChoose(say.CrewFieldRole()))
	}
	code := newCode()
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		made, err = d.takeOn(tx, who, s, way, code, address)
		return err
	})
	return made, err
}

// takeOn writes a person down who is invited, and the invitation.
func (d Desk) takeOn(tx *db.Tx, who Actor, s Staff, way Way, code string, address JoinAddress) (made Invitation, err error) {
	at := d.Now()
	if err := cmp.Or(mayHandle(who, s), mayGiveAll(who, s)); err != nil {
		return made, err
	}
	if err := checkPlace(tx, s); err != nil {
		return made, err
	}
	if err := checkNames(tx, &s); err != nil {
		return made, err
	}
	if s.ID, err = insertStaff(tx, s, at); err != nil {
		return made, err
	}
	for _, h := range s.Holdings {
		if err := insertHolding(tx, s.ID, h, at, who.ID); err != nil {
			return made, err
		}
	}
	if made, err = d.invite(tx, who, s, way, code, address); err != nil {
		return made, err
	}
	return made, journal.Write(tx, who.Entry(at, "invited", "staff", s.ID))
}

// InviteAgain gives a person who has not joined, or who cannot sign in any
// more, a new invitation; the one before opens nothing from then on. Who
// manages people may, where they do; the account of somebody who joined is opened
// again by a manager alone, an administrator's by another administrator, and that
// person is told by letter, or where there is no address the other managers. Unproved unless they proved lately who they are: it
// opens somebody's account. Conflict when the person left; Invalid where nobody
// can tell our address, or a letter is asked for and no mail server is set.
func (d Desk) InviteAgain(ctx context.Context, who Actor, staff ids.ID, way Way, address JoinAddress) (made Invitation, err error) {
	if err := who.May(ManagePeople); err != nil {
		return made, err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return made, err
	}
	code := newCode()
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		s, err := handled(tx, who, staff)
		if err != nil {
			return err
		}
		if err := mayReopen(who, s); err != nil {
			return err
		}
		if !s.Leaves.IsZero() && s.Leaves <= d.Now() {
			return fault.Conflict(say.CrewReopenLeaver(s.Name))
		}
		if err := endInvite(tx, staff, d.Now(), "replaced"); err != nil {
			return err
		}
		if made, err = d.invite(tx, who, s, way, code, address); err != nil {
			return err
		}
		if !s.came() {
			return journal.Write(tx, who.Entry(d.Now(), "invited again", "staff", staff))
		}
		if err := tellOf(tx, who, s, d.Now(), say.CrewReopenedSubject(), say.CrewReopenedBody(who.Name, d.Now())); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "opened the account of", "staff", staff))
	})
	return made, err
}

// mayReopen refuses to open the account of somebody who joined to themselves and
// to who is no manager where that person serves and everywhere that they hold a role:
// who handles administrators is one, and what else these are asks for a manager too.
// A manager's is never opened by an administrator, nor before that manager has joined.
func mayReopen(who Actor, s Staff) error {
	if who.Kind == System {
		return nil
	}
	is := func(role Role) bool {
		return slices.ContainsFunc(s.Holdings, func(h Holding) bool { return h.Role == role })
	}
	beyond := func(h Holding) bool {
		return h.Role != Administrator && !who.holdsOver(Holding{Role: Manager, Office: h.Office, Team: h.Team})
	}
	switch {
	case !s.came() && !is(Manager):
		return nil
	case who.ID == s.ID, slices.ContainsFunc(s.Holdings, beyond):
	case is(Administrator), who.HoldsIn(s.Office, s.Team, Manager):
		return nil
	}
	return fault.Forbidden(say.CrewReopenManagers())
}

// mayBring refuses who may not open the account of somebody to bring it about that
// they may: by another place, or by other roles.
func mayBring(who Actor, before, after Staff) error {
	if mayReopen(who, before) != nil && mayReopen(who, after) == nil {
		return fault.Forbidden(say.CrewReopenElsewhere())
	}
	return nil
}

// Uninvite takes an invitation back, and from who never joined the roles that
// waited. Who manages people may, where they do. Unproved unless they proved lately who
// they are.
func (d Desk) Uninvite(ctx context.Context, who Actor, staff ids.ID) error {
	if err := who.May(ManagePeople); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		s, err := handled(tx, who, staff)
		if err != nil {
			return err
		}
		if err := endInvite(tx, staff, d.Now(), "revoked"); err != nil {
			return err
		}
		for _, h := range s.Holdings {
			if s.came() {
				break
			}
			if err := mayGive(who, h); err != nil {
				return err
			}
			if err := deleteHolding(tx, staff, h); err != nil {
				return err
			}
		}
		return journal.Write(tx, who.Entry(d.Now(), "took the invitation back", "staff", staff))
	})
}

// invite writes an invitation down, and its letter.
func (d Desk) invite(tx *db.Tx, who Actor, s Staff, way Way, code string, address JoinAddress) (made Invitation, err error) {
	if address == nil {
		return made, fault.Invalid("way", say.CrewNoHome())
	}
	at := d.Now()
	made = Invitation{Staff: s, Expires: at.Add(InviteLasts)}
	link := code
	var letter ids.ID
	switch way {
	case BySlip:
		made.Code = code
	case ByMail:
		if d.NoMail {
			return made, fault.Invalid("way", say.CrewWayNoMail())
		}
		organisation, err := OrganisationOf(tx)
		if err != nil {
			return made, err
		}
		link = ids.Token()
		letter, err = d.writeLinkTo(tx, s, at, made.Expires, say.CrewLetterSubject(organisation.Name),
			say.CrewLetterHello(s.Name), say.CrewLetterInvited(organisation.Name), say.CrewLetterLink(address(link)),
			say.CrewLetterUntil(made.Expires), say.CrewLetterSignIn(s.SignIn))
		if err != nil {
			return made, err
		}
	default:
		return made, fault.Invalid("way", say.ErrChoose(say.CrewFieldWay()))
	}
	return made, insertInvite(tx, Invite{Staff: s.ID, Way: way, Made: at, Expires: made.Expires}, hashToken(link), letter, who.ID)
}

// Invited shows whoever holds an invitation what it is for, without accepting
// it: mail is opened by scanners before people read it. NotFound when it is
// unknown, accepted, revoked or over.
func (d Desk) Invited(ctx context.Context, link string) (shown Welcome, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		invite, err := standingInvite(tx, hashToken(linkOf(link)), d.Now())
		if err != nil {
			return err
		}
		if shown.Staff, err = StaffOf(tx, invite.Staff); err != nil {
			return err
		}
		shown.Expires = invite.Expires
		shown.Organisation, err = OrganisationOf(tx)
		return err
	})
	if errors.Is(err, db.ErrNone) {
		err = fault.NotFound()
	}
	return shown, err
}

// Join accepts an invitation: its holder chooses a language and a password, and
// is signed in. It opens once. NotFound as for Invited; Invalid when the
// password is none that may be used.
func (d Desk) Join(ctx context.Context, link string, chosen language.Language, password string, e Entrance) (begun Begun, err error) {
	e.Means = WithLink
	shown, err := d.Invited(ctx, link)
	if err != nil {
		return Begun{}, err
	}
	if !chosen.Known() {
		return Begun{}, fault.Invalid("language", say.ErrChoose(say.TermLanguage()))
	}
	if err := d.good(ctx, shown.Staff.ID, password); err != nil {
		return Begun{}, err
	}
	text, err := hash(ctx, password)
	if err != nil {
		return Begun{}, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		if err := tx.Alone("invitation of " + shown.Staff.ID.String()); err != nil { // of two who accept at once one joins
			return err
		}
		invite, err := standingInvite(tx, hashToken(linkOf(link)), at)
		if err != nil {
			return err
		}
		if err := endInvite(tx, invite.Staff, at, "accepted"); err != nil {
			return err
		}
		who := Actor{Kind: Person, ID: invite.Staff}
		if had, err := hasFactor(tx, invite.Staff); err != nil {
			return err
		} else if had {
			if err := journal.Write(tx, who.Entry(at, "removed a second factor", "staff", invite.Staff)); err != nil {
				return err
			}
		}
		if err := deleteProofs(tx, invite.Staff); err != nil { // whoever could sign in before is out
			return err
		}
		if err := putPassword(tx, invite.Staff, text, at); err != nil {
			return err
		}
		if err := updateJoined(tx, invite.Staff, chosen, at); err != nil {
			return err
		}
		if err := journal.Write(tx, who.Entry(at, "joined", "staff", invite.Staff)); err != nil {
			return err
		}
		begun, err = d.enter(tx, invite.Staff, e)
		return err
	})
	if errors.Is(err, db.ErrNone) {
		return Begun{}, fault.NotFound()
	}
	return begun, err
}

// handled reads a person whom the actor may change. NotFound where the actor
// does not manage people; Conflict when the person left.
func handled(tx *db.Tx, who Actor, staff ids.ID) (Staff, error) {
	s, err := StaffOf(tx, staff)
	if errors.Is(err, db.ErrNone) {
		return s, fault.NotFound()
	}
	if err != nil {
		return s, err
	}
	if err := mayHandle(who, s); err != nil {
		return s, err
	}
	if !s.Gone.IsZero() {
		return s, fault.Conflict(say.CrewGone(s.Name))
	}
	return s, nil
}

// checkPlace refuses an office and a team that do not belong together.
func checkPlace(tx *db.Tx, s Staff) error {
	if _, err := OfficeOf(tx, s.Office); errors.Is(err, db.ErrNone) {
		return fault.Invalid("place", say.ErrChoose(say.CrewFieldPlace()))
	} else if err != nil {
		return err
	}
	if err := checkTeam(tx, s.Office, s.Team); err != nil {
		return err
	}
	for _, h := range s.Holdings {
		if err := checkHolding(tx, h); err != nil {
			return err
		}
	}
	return nil
}

func checkTeam(tx *db.Tx, office, team ids.ID) error {
	is, err := isTeamOf(tx, team, office)
	if err == nil && !is {
		err = fault.Invalid("place", say.ErrChoose(say.CrewFieldPlace()))
	}
	return err
}

// checkHolding refuses a role in an office and team that are not there.
func checkHolding(tx *db.Tx, h Holding) error {
	if h.Office == 0 {
		if h.Team != 0 {
			return fault.Invalid("place", say.ErrChoose(say.CrewFieldPlace()))
		}
		return nil
	}
	if _, err := OfficeOf(tx, h.Office); errors.Is(err, db.ErrNone) {
		return fault.Invalid("place", say.ErrChoose(say.CrewFieldPlace()))
	} else if err != nil || h.Team == 0 {
		return err
	}
	return checkTeam(tx, h.Office, h.Team)
}

// endInvite ends the invitation of a person that stands, if one does, and calls
// its letter back.
func endInvite(tx *db.Tx, staff ids.ID, at now.Instant, how string) error {
	letter, err := closeInvite(tx, staff, at, how)
	if err != nil || letter == 0 {
		return err
	}
	_, err = outbox.CallBack(tx, letter)
	return err
}
