package people

import (
	"context"
	"errors"
	"net/url"
	"slices"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/openid"
)

// BeginSignOn begins a try to sign in with an account elsewhere, or, for who is
// signed in, to link one. It answers what the browser has to keep: with this
// alone the try can be ended. Anybody may; to link, who proved lately who they
// are. Unavailable when the provider does not answer, or is switched off;
// TooMany when it was tried too often from one place.
func (d Desk) BeginSignOn(ctx context.Context, who Actor, provider ids.ID, back string, e Entrance) (kept string, err error) {
	if who.Kind == Person {
		if err := errors.Join(d.ownOnly(who), who.Fresh(d.Now())); err != nil {
			return "", err
		}
	}
	if err := d.Gate.pass(account{}, []ask{fromPlace("sign-on", e, fromOnePlace)}, d.Now()); err != nil {
		return "", err
	}
	p, err := d.openProvider(ctx, provider)
	if err != nil {
		return "", err
	}
	if err := d.OpenID.Know(ctx, p.asked()); err != nil {
		return "", err
	}
	if len(back) > longestBack {
		back = ""
	}
	kept = ids.Token() + ids.Token()
	begun := try{back: back}
	if who.Kind == Person {
		begun.staff = who.ID
	}
	return kept, d.DB.Deed(ctx, func(tx *db.Tx) error { return insertTry(tx, kept, provider, begun, d.Now()) })
}

// openProvider reads a provider that is not switched off.
func (d Desk) openProvider(ctx context.Context, id ids.ID) (Provider, error) {
	p, err := d.provider(ctx, id)
	if err == nil && !p.Off.IsZero() {
		err = fault.Unavailable(say.SignOnSwitchedOff())
	}
	return p, err
}

// SignOnAddress is where the browser that keeps a try goes on to. Home is our
// own address. Invalid when the try is over, or another browser's.
func (d Desk) SignOnAddress(ctx context.Context, provider ids.ID, kept, home string) (string, error) {
	p, err := d.openProvider(ctx, provider)
	if err != nil {
		return "", err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error { return knowsTry(tx, kept, provider, d.Now()) })
	if errors.Is(err, db.ErrNone) {
		return "", fault.Invalid("", say.SignOnLate())
	}
	if err != nil {
		return "", err
	}
	return d.OpenID.Address(ctx, p.asked(), openid.Try{Kept: kept, Back: home + SignOnPath(provider)})
}

// FinishSignOn ends a try with what the provider sent back, for the browser that
// keeps it. It begins a session for whom the account belongs to, or links it to
// who began the try while signed in. The first time an account is known by an
// address that the provider has verified, where it may; nobody's account here is
// made by it. Invalid, with a sentence for each reason, when the try is over,
// was another browser's, or the answer does not prove what it has to.
func (d Desk) FinishSignOn(ctx context.Context, who Actor, provider ids.ID, kept, home string, answer url.Values, e Entrance) (done Signed, err error) {
	e.Means = WithSignOn
	p, err := d.openProvider(ctx, provider)
	if err != nil {
		return done, err
	}
	var begun try
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		begun, err = useTry(tx, kept, provider, d.Now())
		return err
	})
	done.Back = begun.back
	if errors.Is(err, db.ErrNone) || err == nil && begun.staff != 0 && (who.Kind != Person || who.ID != begun.staff) {
		return done, fault.Invalid("", say.SignOnLate())
	}
	if err != nil {
		return done, err
	}
	proved, err := d.OpenID.Finish(ctx, p.asked(), openid.Try{Kept: kept, Back: home + SignOnPath(provider)}, answer)
	if err == nil {
		err = d.DB.Deed(ctx, func(tx *db.Tx) error {
			if begun.staff != 0 {
				return d.link(tx, begun.staff, p, proved, false)
			}
			done.Begun, err = d.signOn(tx, p, proved, e)
			return err
		})
	}
	if fault.Is(err, fault.KindInvalid) {
		return done, d.failed(ctx, begun.staff, e, err)
	}
	return done, err
}

// signOn begins a session for whom an account belongs to.
func (d Desk) signOn(tx *db.Tx, p Provider, proved openid.Identity, e Entrance) (begun Begun, err error) {
	staff, err := signOnOf(tx, proved.Issuer, proved.Subject)
	if errors.Is(err, db.ErrNone) {
		staff, err = d.byMail(tx, p, proved)
	}
	if err != nil {
		return begun, err
	}
	if !staff.Gone.IsZero() || staff.Joined.IsZero() {
		return begun, fault.Invalid("", say.SignOnNobody())
	}
	if e.Means, err = d.linkedWith(tx, staff.ID, proved); err != nil {
		return begun, err
	}
	if err := useSignOn(tx, proved.Issuer, proved.Subject, d.Now()); err != nil {
		return begun, err
	}
	return d.enter(tx, staff.ID, e)
}

// linkedWith says what an account proves: less where an address alone linked it,
// and then nothing for who manages or administers, whatever they were at that time.
func (d Desk) linkedWith(tx *db.Tx, staff ids.ID, proved openid.Identity) (Means, error) {
	mailed, err := signOnByMail(tx, proved.Issuer, proved.Subject)
	if err != nil || !mailed {
		return WithSignOn, err
	}
	return WithMailed, linksOwn(tx, staff)
}

// linksOwn refuses what an address alone would open to who manages or administers:
// they link their account themselves.
func linksOwn(tx *db.Tx, staff ids.ID) error {
	s, err := StaffOf(tx, staff)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(s.Holdings, func(h Holding) bool { return h.Role == Manager || h.Role == Administrator }) {
		return fault.Invalid("", say.SignOnLinkOwn())
	}
	return nil
}

// byMail links an account to the person with the address that the provider has
// verified, where it may. Who has another account of the provider keeps that
// one: addresses are given to new people.
func (d Desk) byMail(tx *db.Tx, p Provider, proved openid.Identity) (staff Staff, err error) {
	if !p.ByMail {
		return staff, fault.Invalid("", say.SignOnNobody())
	}
	if proved.Email != "" && !proved.Verified {
		return staff, fault.Invalid("", say.SignOnUnverified())
	}
	staff, err = ByEmail(tx, proved.Email)
	if errors.Is(err, db.ErrNone) || proved.Email == "" {
		return staff, fault.Invalid("", say.SignOnNobody())
	}
	if err != nil {
		return staff, err
	}
	other, err := hasSignOn(tx, staff.ID, proved.Issuer)
	if err != nil {
		return staff, err
	}
	if other {
		return staff, fault.Invalid("", say.SignOnOtherAccount())
	}
	if err := linksOwn(tx, staff.ID); err != nil {
		return staff, err
	}
	return staff, d.link(tx, staff.ID, p, proved, true)
}

// link lets an account elsewhere sign a person in, and tells them by letter. What
// an address linked is theirs for good when they link it themselves. Invalid when it
// is somebody else's already.
func (d Desk) link(tx *db.Tx, staff ids.ID, p Provider, proved openid.Identity, byMail bool) error {
	holder, err := signOnOf(tx, proved.Issuer, proved.Subject)
	switch {
	case err == nil && holder.ID == staff:
		if byMail {
			return nil
		}
		return ownSignOn(tx, proved.Issuer, proved.Subject)
	case err == nil:
		return fault.Invalid("", say.SignOnTaken())
	case !errors.Is(err, db.ErrNone):
		return err
	}
	at := d.Now()
	if err := insertSignOn(tx, staff, p.ID, proved.Issuer, proved.Subject, byMail, at); err != nil {
		return err
	}
	s, err := StaffOf(tx, staff)
	if err != nil {
		return err
	}
	who := Actor{Kind: Person, ID: staff}
	if err := tellOf(tx, who, s, at, say.SignOnLinkedSubject(p.Name), say.SignOnLinkedBody(at, p.Name)); err != nil {
		return err
	}
	return journal.Write(tx, who.Entry(at, "linked an account of", "provider", p.ID))
}

// SignOns lists the accounts elsewhere that sign a person in.
func (d Desk) SignOns(ctx context.Context, who Actor) (all []SignOn, err error) {
	if err := d.ownOnly(who); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = signOnsOf(tx, who.ID)
		return err
	})
	return all, err
}

// Unlink lets an account elsewhere sign a person in no more. The person may,
// who just proved who they are. NotFound when it is not theirs; Conflict when
// they could not sign in any more.
func (d Desk) Unlink(ctx context.Context, who Actor, issuer, subject string) error {
	if err := d.ownOnly(who); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	return found(d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := deleteSignOn(tx, who.ID, issuer, subject); err != nil {
			return err
		}
		if err := d.otherWay(tx, who.ID); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "unlinked an account", "staff", who.ID))
	}))
}
