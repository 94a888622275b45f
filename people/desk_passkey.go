package people

import (
	"cmp"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/go-webauthn/webauthn/protocol"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Passkeys lists a person's own passkeys, oldest first.
func (d Desk) Passkeys(ctx context.Context, who Actor) (all []Passkey, err error) {
	if err := d.ownOnly(who); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = passkeysOf(tx, who.ID)
		return err
	})
	return all, err
}

// AskNewPasskey gives what a browser is told to make a passkey of a person's
// own: the options of WebAuthn as JSON. Unproved unless they proved lately who
// they are; Conflict when they have as many as may be.
func (d Desk) AskNewPasskey(ctx context.Context, who Actor, party RelyingParty) (options json.RawMessage, err error) {
	if err := d.ownOnly(who); err != nil {
		return nil, err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return nil, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if _, err := handleOf(tx, who.ID, d.Now()); err != nil {
			return err
		}
		person, firm, err := holding(tx, who.ID)
		if err != nil {
			return err
		}
		if len(person.keys) >= mostPasskeys {
			return fault.Conflict(say.PasskeyMost(mostPasskeys))
		}
		ask, err := party.askToAdd(person, firm)
		if err != nil {
			return err
		}
		options = ask.options
		return insertChallenge(tx, ask.challenge, challengeAdd, who.ID, d.Now())
	})
	return options, err
}

// holding gives a person as their passkeys know them, with the name of the
// organisation; db.ErrNone when nobody ever asked for a passkey of theirs.
func holding(tx *db.Tx, staff ids.ID) (who holder, firm string, err error) {
	person, err := StaffOf(tx, staff)
	if err != nil {
		return who, "", err
	}
	organisation, err := OrganisationOf(tx)
	if err != nil {
		return who, "", err
	}
	if who.keys, err = passkeysOf(tx, staff); err != nil {
		return who, "", err
	}
	who.handle, err = knownHandle(tx, staff)
	who.name, who.shown = cmp.Or(person.Email, person.Name), person.Name
	firm, _ = organisation.Name.Pick(person.Language)
	return who, firm, err
}

// AddPasskey keeps a passkey that a browser made, for the person who asked for
// it. Unproved unless they proved lately who they are; Invalid when its answer
// proves nothing, came too late or was given before, or when the name is
// missing; Conflict when the passkey is known.
func (d Desk) AddPasskey(ctx context.Context, who Actor, party RelyingParty, name, answer string) (id ids.ID, err error) {
	if err := d.ownOnly(who); err != nil {
		return 0, err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return 0, err
	}
	if name, err = keyName(name); err != nil {
		return 0, err
	}
	parsed, err := made(answer)
	if err != nil {
		return 0, err
	}
	var person holder
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		person, _, err = holding(tx, who.ID)
		return err
	})
	if errors.Is(err, db.ErrNone) {
		return 0, fault.Invalid("", say.PasskeyLate())
	}
	if err != nil {
		return 0, err
	}
	key, err := party.add(person, parsed)
	if err != nil {
		return 0, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		if err := d.answered(tx, parsed.Response.CollectedClientData.Challenge, challengeAdd, who.ID, at); err != nil {
			return err
		}
		if _, err := passkeyBy(tx, key.Credential); !errors.Is(err, db.ErrNone) {
			return errors.Join(err, fault.Invalid("", say.PasskeyKnown()))
		}
		id = ids.New()
		key.ID, key.Staff, key.Name, key.Made = id, who.ID, name, at
		if err := insertPasskey(tx, key); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, "added", "passkey", id))
	})
	return id, err
}

// answered uses a challenge up. Invalid when it is over or was used.
func (d Desk) answered(tx *db.Tx, challenge, purpose string, staff ids.ID, at now.Instant) error {
	err := useChallenge(tx, challenge, purpose, staff, at)
	if errors.Is(err, db.ErrNone) {
		return fault.Invalid("", say.PasskeyLate())
	}
	return err
}

// keyName tidies the name that a person gives a passkey.
func keyName(name string) (string, error) {
	name = strings.TrimSpace(name)
	switch {
	case name == "":
		return "", fault.Invalid("name", say.ErrEnter(say.PeopleFieldName()))
	case utf8.RuneCountInString(name) > LongestKeyName:
		return "", fault.Invalid("name", say.ErrLong(say.PeopleFieldName(), LongestKeyName))
	}
	return name, nil
}

// RenamePasskey gives a person's own passkey another name. NotFound when it is
// not theirs; Invalid when the name is missing.
func (d Desk) RenamePasskey(ctx context.Context, who Actor, id ids.ID, name string) error {
	if err := d.ownOnly(who); err != nil {
		return err
	}
	name, err := keyName(name)
	if err != nil {
		return err
	}
	return d.ownPasskey(ctx, who, id, "renamed", func(tx *db.Tx) error { return renamePasskey(tx, who.ID, id, name) })
}

// RemovePasskey forgets a person's own passkey: it signs in no more. The
// person may, who just proved who they are. NotFound when it is not theirs;
// Conflict when they could not sign in any more.
func (d Desk) RemovePasskey(ctx context.Context, who Actor, id ids.ID) error {
	if err := d.ownOnly(who); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	return d.ownPasskey(ctx, who, id, "removed", func(tx *db.Tx) error {
		if err := deletePasskey(tx, who.ID, id); err != nil {
			return err
		}
		return d.otherWay(tx, who.ID)
	})
}

func (d Desk) ownPasskey(ctx context.Context, who Actor, id ids.ID, verb string, change func(tx *db.Tx) error) error {
	err := d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := change(tx); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), verb, "passkey", id))
	})
	if errors.Is(err, db.ErrNone) {
		return fault.NotFound()
	}
	return err
}

// AskPasskey gives what a browser is told to ask for any passkey of ours, so
// that its holder signs in. Anybody may ask. TooMany when it was asked too often
// from one place.
func (d Desk) AskPasskey(ctx context.Context, party RelyingParty, e Entrance) (options json.RawMessage, err error) {
	if err := d.Gate.pass(account{}, []ask{fromPlace("passkey", e, fromOnePlace)}, d.Now()); err != nil {
		return nil, err
	}
	ask, err := party.askForAny()
	if err != nil {
		return nil, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		return insertChallenge(tx, ask.challenge, challengeSignIn, 0, d.Now())
	})
	return ask.options, err
}

// SignInByPasskey begins a session for who holds a passkey of ours and proved
// to it who they are, which is both factors at once. Invalid when the answer
// proves nothing, came too late, was given before, or comes from a passkey of
// which there may be two; the journal says which. TooMany, before anything is
// looked at, when too much was answered wrongly from one place.
func (d Desk) SignInByPasskey(ctx context.Context, party RelyingParty, answer string, e Entrance) (begun Begun, err error) {
	e.Means = WithPasskey
	asks := []ask{fromPlace("passkey answered", e, fromOnePlace)}
	if err := d.Gate.pass(account{}, asks, d.Now()); err != nil {
		return Begun{}, err
	}
	proved, err := d.proving(ctx, party, answer, 0)
	if fault.Is(err, fault.KindInvalid) {
		return Begun{}, d.failed(ctx, 0, e, err)
	}
	if err != nil {
		return Begun{}, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := d.proved(tx, proved, challengeSignIn, 0); err != nil || proved.doubtful {
			return err
		}
		begun, err = d.enter(tx, proved.key.Staff, e)
		return err
	})
	if err = proved.or(err); fault.Is(err, fault.KindInvalid) {
		return Begun{}, d.failed(ctx, proved.key.Staff, e, err)
	}
	if err == nil {
		d.Gate.giveBack(asks)
	}
	return begun, err
}

// AskProof gives what a browser is told to ask for one of a person's own
// passkeys, so that they prove again who they are. Conflict when they have
// none.
func (d Desk) AskProof(ctx context.Context, who Actor, party RelyingParty) (options json.RawMessage, err error) {
	if err := d.ownOnly(who); err != nil {
		return nil, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		person, _, err := holding(tx, who.ID)
		if err != nil && !errors.Is(err, db.ErrNone) {
			return err
		}
		if len(person.keys) == 0 {
			return fault.Conflict(say.PasskeyNone())
		}
		ask, err := party.askFor(person)
		if err != nil {
			return err
		}
		options = ask.options
		return insertChallenge(tx, ask.challenge, challengeProve, who.ID, d.Now())
	})
	return options, err
}

// ProveByPasskey lets a person who is signed in prove once more who they are, by
// a passkey of their own, and gives their session another token. The person
// may. Invalid as SignInByPasskey has it; TooMany when it was tried too often.
func (d Desk) ProveByPasskey(ctx context.Context, who Actor, party RelyingParty, answer string) (begun Begun, err error) {
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
	proved, err := d.proving(ctx, party, answer, who.ID)
	if err == nil {
		err = d.DB.Deed(ctx, func(tx *db.Tx) error {
			if err := d.proved(tx, proved, challengeProve, who.ID); err != nil || proved.doubtful {
				return err
			}
			begun, err = d.provedAgain(tx, who)
			return err
		})
	}
	err = proved.or(err)
	switch {
	case fault.Is(err, fault.KindInvalid):
		return Begun{}, d.failed(ctx, who.ID, Entrance{Means: WithPasskey}, err)
	case err == nil:
		d.Gate.back(asks)
	}
	return begun, err
}

// provedKey is a passkey that signed, before its challenge is used up.
type provedKey struct {
	key       Passkey
	before    int64 // its counter until now
	challenge string
	doubtful  bool
}

// or gives the error, or says that the passkey is in doubt.
func (p provedKey) or(err error) error {
	if err == nil && p.doubtful {
		return fault.Invalid("", say.PasskeyDoubted())
	}
	return err
}

// proving looks whether an answer is signed by a passkey of a person, or of
// anybody for 0. Nothing is changed yet.
func (d Desk) proving(ctx context.Context, party RelyingParty, answer string, staff ids.ID) (proved provedKey, err error) {
	parsed, err := signed(answer)
	if err != nil {
		return proved, err
	}
	var person holder
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		person, err = d.keyHolder(tx, parsed, staff)
		return err
	})
	if err != nil {
		return proved, err
	}
	proved.challenge = parsed.Response.CollectedClientData.Challenge
	proved.key, proved.doubtful, err = party.proof(person, parsed)
	for _, each := range person.keys {
		if each.ID == proved.key.ID {
			proved.before = each.Counter
		}
	}
	return proved, err
}

// keyHolder finds whose passkey signed. Who left holds none any more.
func (d Desk) keyHolder(tx *db.Tx, parsed *protocol.ParsedCredentialAssertionData, staff ids.ID) (person holder, err error) {
	unknown := fault.Invalid("", say.PasskeyUnknown())
	key, err := passkeyBy(tx, base64.RawURLEncoding.EncodeToString(parsed.RawID))
	if errors.Is(err, db.ErrNone) {
		return person, unknown
	}
	if err != nil {
		return person, err
	}
	holds, err := StaffOf(tx, key.Staff)
	if err != nil {
		return person, err
	}
	if !holds.Gone.IsZero() || staff != 0 && staff != key.Staff {
		return person, unknown
	}
	if staff == 0 && len(parsed.Response.UserHandle) == 0 {
		return person, keyRefused(errors.New("the answer does not say whose it is"))
	}
	if person.handle, err = knownHandle(tx, key.Staff); err != nil {
		return person, err
	}
	person.keys = []Passkey{key}
	return person, nil
}

// proved uses up the challenge of a passkey that signed, and notes its counter
// or the doubt about it.
func (d Desk) proved(tx *db.Tx, p provedKey, purpose string, staff ids.ID) error {
	at := d.Now()
	if err := d.answered(tx, p.challenge, purpose, staff, at); err != nil {
		return err
	}
	person := Actor{Kind: Person, ID: p.key.Staff}
	if p.doubtful {
		if err := doubtPasskey(tx, p.key.ID, at); err != nil {
			return err
		}
		return journal.Write(tx, person.Entry(at, "doubted", "passkey", p.key.ID))
	}
	err := usePasskey(tx, p.key, p.before, at)
	if errors.Is(err, db.ErrNone) {
		return fault.Invalid("", say.PasskeyLate())
	}
	return err
}
