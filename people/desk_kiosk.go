package people

import (
	"context"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
)

// OpenKiosk makes the computer at which the actor sits one that the staff of an
// office share, and gives what its browser keeps. Who keeps the office may, who just
// proved who they are. Invalid when the office or the name is missing.
func (d Desk) OpenKiosk(ctx context.Context, who Actor, office ids.ID, name string) (token string, err error) {
	if err := who.May(KeepOffice); err != nil {
		return "", err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return "", err
	}
	name = strings.TrimSpace(name)
	if name == "" || utf8.RuneCountInString(name) > LongestKioskName {
		return "", fault.Invalid("name", say.ErrEnter(say.PeopleFieldName()))
	}
	token = ids.Token()
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if _, err := OfficeOf(tx, office); errors.Is(err, db.ErrNone) {
			return fault.Invalid("office", say.ErrChoose(say.TermOffice()))
		} else if err != nil {
			return err
		}
		if err := who.MayAt(KeepOffice, office, 0); err != nil {
			return err
		}
		k := Kiosk{ID: ids.New(), Office: office, Name: name, Made: d.Now(), By: who.ID}
		if err := insertKiosk(tx, hashToken(token), k); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "opened", "kiosk", k.ID))
	})
	return token, err
}

// Kiosks lists the shared computers. Who keeps the office may.
func (d Desk) Kiosks(ctx context.Context, who Actor) (all []Kiosk, err error) {
	if err := who.May(KeepOffice); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = kiosks(tx)
		all = slices.DeleteFunc(all, func(k Kiosk) bool { return !who.CanAt(KeepOffice, k.Office, 0) })
		return err
	})
	return all, err
}

// EndKiosk makes a shared computer one like any other, and signs out whoever
// works there. Who keeps the office may, who just proved who they are. NotFound
// when there is none.
func (d Desk) EndKiosk(ctx context.Context, who Actor, id ids.ID) error {
	if err := who.May(KeepOffice); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := tx.Alone("kiosk " + id.String()); err != nil {
			return err
		}
		all, err := kiosks(tx)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(all, func(k Kiosk) bool { return k.ID == id && who.CanAt(KeepOffice, k.Office, 0) }) {
			return fault.NotFound()
		}
		ended, err := endKiosk(tx, id, d.Now())
		if err != nil {
			return err
		}
		if !ended {
			return fault.NotFound()
		}
		return journal.Write(tx, who.Entry(d.Now(), "ended", "kiosk", id))
	})
}

// Kiosk tells which shared computer holds a token, and who may choose their name
// there. NotFound when it is none.
func (d Desk) Kiosk(ctx context.Context, token string) (k Kiosk, names []Staff, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if k, err = kioskOf(tx, hashToken(token)); err != nil {
			return err
		}
		names, err = atKiosk(tx, k.Office)
		return err
	})
	if errors.Is(err, db.ErrNone) {
		return k, nil, fault.NotFound()
	}
	return k, names, err
}

// SetPin gives a person a PIN for the shared computers of their office. The
// person may, who just proved who they are. Invalid when it is too short or one
// that everybody tries first.
func (d Desk) SetPin(ctx context.Context, who Actor, typed string) error {
	if err := d.ownOnly(who); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	pin, err := CleanPin(typed)
	if err != nil {
		return err
	}
	text, err := hash(ctx, pin)
	if err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := putPin(tx, who.ID, text, d.Now()); err != nil {
			return err
		}
		if err := deletePinSessions(tx, who.ID); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "set the PIN", "staff", who.ID))
	})
}

// RemovePin takes a person's PIN away. The person may, who
// just proved who they are. NotFound without one.
func (d Desk) RemovePin(ctx context.Context, who Actor) error {
	if err := d.ownOnly(who); err != nil {
		return err
	}
	if err := who.Fresh(d.Now()); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		gone, err := deletePin(tx, who.ID)
		if err != nil {
			return err
		}
		if !gone {
			return fault.NotFound()
		}
		if err := deletePinSessions(tx, who.ID); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), "removed the PIN", "staff", who.ID))
	})
}

// SignInByPin begins a short session at a shared computer. NotFound when the
// token is no kiosk's, or the person has no PIN there; Invalid when the PIN is
// wrong, or was typed wrongly so often that it is off until the person signs in
// another way; TooMany when PINs were tried too often there.
func (d Desk) SignInByPin(ctx context.Context, token string, staff ids.ID, typed string, e Entrance) (begun Begun, err error) {
	e.Means, e.Kiosk = WithPin, token
	k, names, err := d.Kiosk(ctx, token)
	if err != nil {
		return Begun{}, err
	}
	if !slices.ContainsFunc(names, func(s Staff) bool { return s.ID == staff }) {
		return Begun{}, fault.NotFound()
	}
	asks := []ask{
		{key: "pin here " + k.ID.String() + " " + staff.String(), Bound: codesFromPlace},
		{key: "pin at " + k.ID.String(), Bound: pinsAtKiosk},
	}
	if err := d.Gate.pass(account{staff: staff}, asks, d.Now()); err != nil {
		return Begun{}, err
	}
	text := ""
	err = d.DB.Deed(ctx, func(tx *db.Tx) (err error) {
		counted, err := tryPin(tx, staff)
		if err != nil {
			return err
		}
		if !counted {
			return fault.Invalid("pin", say.SigninPinOff())
		}
		text, _, err = pinOf(tx, staff)
		return err
	})
	if err != nil {
		return Begun{}, err
	}
	match, _, err := compare(ctx, text, figures(typed))
	if err != nil {
		return Begun{}, err
	}
	if !match {
		return Begun{}, d.failed(ctx, staff, e, fault.Invalid("pin", say.SigninPinWrong()))
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := tx.Alone("kiosk " + k.ID.String()); err != nil {
			return err
		}
		same, err := trustSamePin(tx, staff, text)
		if err != nil {
			return err
		}
		if !same { // it was changed meanwhile
			return fault.Invalid("pin", say.SigninPinWrong())
		}
		begun, err = d.begin(tx, staff, e)
		return err
	})
	if err == nil {
		d.Gate.back(asks)
	}
	return begun, err
}
