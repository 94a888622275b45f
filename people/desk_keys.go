package people

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// KeyPlan is what an API key is to be.
type KeyPlan struct {
	Name   string
	Rights []Right
	Office ids.ID        // 0: everywhere
	Lasts  time.Duration // zero: for ever
}

// MakeKey makes an API key and shows it this once; who made it owns it. Who
// keeps keys may, having proved lately who they are. Invalid names the field: no
// name, no right or one that keys cannot hold, what the maker may not do there
// themselves, no such office, another time than one of KeyLasts.
func (d Desk) MakeKey(ctx context.Context, who Actor, plan KeyPlan) (made APIKey, key string, err error) {
	if err := who.May(KeepKeys); err != nil {
		return made, "", err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return made, "", err
	}
	plan.Name = strings.TrimSpace(plan.Name)
	if err := plan.check(); err != nil {
		return made, "", err
	}
	if !who.mayGive(plan.Rights, plan.Office) {
		return made, "", fault.Invalid("rights", say.DoorsBeyondYou())
	}
	key = keyPrefix + ids.Token()
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		made = APIKey{
			ID: ids.New(), Name: plan.Name, Prefix: key[:prefixed], Rights: plan.Rights, Office: plan.Office, Made: at, MadeBy: who.ID,
		}
		if plan.Lasts != 0 {
			made.Expires = at.Add(plan.Lasts)
		}
		if err := checkRoom(tx, plan.Office, at); err != nil {
			return err
		}
		if err := insertKey(tx, made, hashToken(key)); err != nil {
			return err
		}
		if who.Kind == Person {
			if err := Own(tx, "key", made.ID, who.ID, at); err != nil {
				return err
			}
		}
		return journal.Write(tx, who.Entry(at, "made", "key", made.ID))
	})
	return made, key, err
}

func (p KeyPlan) check() error {
	var faults []*fault.Fault
	switch {
	case p.Name == "":
		faults = append(faults, fault.Invalid("name", say.ErrEnter(say.DoorsFieldKeyName())))
	case utf8.RuneCountInString(p.Name) > longestName:
		faults = append(faults, fault.Invalid("name", say.ErrLong(say.DoorsFieldKeyName(), longestName)))
	}
	if len(p.Rights) == 0 || !mayHold(p.Rights) {
		faults = append(faults, fault.Invalid("rights", say.DoorsChooseRight()))
	}
	if !slices.Contains(KeyLasts, p.Lasts) {
		faults = append(faults, fault.Invalid("lasts", say.ErrChoose(say.DoorsFieldLasts())))
	}
	return fault.All(faults...)
}

// checkRoom says that there is such an office, and that there are not more keys
// than a person can look through.
func checkRoom(tx *db.Tx, office ids.ID, at now.Instant) error {
	if office != 0 {
		if _, err := OfficeOf(tx, office); errors.Is(err, db.ErrNone) {
			return fault.Invalid("office", say.ErrChoose(say.TermOffice()))
		} else if err != nil {
			return err
		}
	}
	holding, err := countKeys(tx, at)
	if err == nil && holding >= mostKeys {
		err = fault.Invalid("name", say.DoorsTooManyKeys(mostKeys))
	}
	return err
}

// APIKeys lists the API keys, the newest first, revoked ones included for a year.
// Who keeps keys may.
func (d Desk) APIKeys(ctx context.Context, who Actor) (keys []APIKey, err error) {
	if err := who.May(KeepKeys); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if keys, err = keysOf(tx, d.Now().Add(-365*day)); err != nil {
			return err
		}
		left, err := LeftOf(tx, "key")
		for i, key := range keys {
			if state := key.State(d.Now()); state == KeyHolds || state == KeyEnds {
				keys[i].Left = left[key.ID]
			}
		}
		return err
	})
	return keys, err
}

// KeysEnding lists the API keys that expire soon, the next first: somebody has
// to give the systems that hold them others. Who keeps keys may.
func (d Desk) KeysEnding(ctx context.Context, who Actor) (keys []APIKey, err error) {
	if err := who.May(KeepKeys); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		at := d.Now()
		keys, err = keysEnding(tx, at, at.Add(endsSoon))
		return err
	})
	return keys, err
}

// RevokeKey ends an API key at once. Who keeps keys may, having proved lately who they
// are: Unproved else. NotFound when there is none; Conflict when it was revoked before.
func (d Desk) RevokeKey(ctx context.Context, who Actor, id ids.ID) error {
	if err := who.May(KeepKeys); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		there, err := revokeKey(tx, id, at, who.ID)
		if err != nil {
			return err
		}
		if !there {
			if _, err := keyByID(tx, id); errors.Is(err, db.ErrNone) {
				return fault.NotFound()
			} else if err != nil {
				return err
			}
			return fault.Conflict(say.ErrChanged())
		}
		if err := Disown(tx, "key", id); err != nil {
			return err
		}
		if _, err := RenewLeft(tx, "key", id); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, "revoked", "key", id))
	})
}

// KeepKey says that a key stays though its owner of before knows it. Who keeps keys
// may, having proved lately who they are. NotFound when there is none; Conflict
// when somebody was quicker.
func (d Desk) KeepKey(ctx context.Context, who Actor, id ids.ID) error {
	if err := who.May(KeepKeys); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if _, err := keyByID(tx, id); errors.Is(err, db.ErrNone) {
			return fault.NotFound()
		} else if err != nil {
			return err
		}
		owed, err := RenewLeft(tx, "key", id)
		if err == nil && !owed {
			err = fault.Conflict(say.ErrChanged())
		}
		if err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "kept", "key", id))
	})
}

// OwnKey reads the key that a system came with. NotFound for everybody else.
func (d Desk) OwnKey(ctx context.Context, who Actor) (k APIKey, err error) {
	if who.Kind != Key {
		return k, fault.NotFound()
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		k, err = keyByID(tx, who.ID)
		return err
	})
	if errors.Is(err, db.ErrNone) {
		err = fault.NotFound()
	}
	return k, err
}

// WhoKey tells which system an API key belongs to, to anybody who holds it, and
// notes that it was used. NotFound when it is unknown, and with a sentence of
// its own when it was revoked or has expired.
func (d Desk) WhoKey(ctx context.Context, key string) (who Actor, err error) {
	var known APIKey
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		known, err = keyOf(tx, hashToken(key))
		return err
	})
	if errors.Is(err, db.ErrNone) {
		return Actor{}, fault.NotFound()
	}
	if err != nil {
		return Actor{}, err
	}
	at := d.Now()
	switch known.State(at) {
	case KeyRevoked:
		return Actor{}, &fault.Fault{Kind: fault.KindNotFound, Say: say.DoorsKeyRevoked()}
	case KeyOver:
		return Actor{}, &fault.Fault{Kind: fault.KindNotFound, Say: say.DoorsKeyExpired()}
	}
	if at.Sub(known.Used) >= usedEvery {
		err := d.DB.Deed(ctx, func(tx *db.Tx) error { return noteUse(tx, known.ID, at, at.Add(-usedEvery)) })
		if err != nil {
			slog.Warn("note the use of a key", "fault", err) // what was asked for matters more
		}
	}
	return known.actor(), nil
}
