package people

import (
	"context"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/journal"
	"vaada/internal/language/say"
)

// AllSettings reads what managers may change, each with its value, in the
// order of their page. Who sets things up may.
func (d Desk) AllSettings(ctx context.Context, who Actor) (all []Set, err error) {
	if err := who.May(SetUp); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = settings(tx)
		return err
	})
	return all, err
}

// Set changes one setting, from the value that was seen to a new one. Who sets
// things up may, and has the right that the setting asks for; of how people sign in,
// of what is decided alone and of what stands before publishing, who proved lately who
// they are: Unproved else. Invalid names the setting when it does not take the value;
// Conflict when somebody else has changed it meanwhile; NotFound when there is none of
// that key.
func (d Desk) Set(ctx context.Context, who Actor, key, seen, value string) error {
	if err := who.May(SetUp); err != nil {
		return err
	}
	setting, found := SettingNamed(key)
	if !found {
		return fault.NotFound()
	}
	if err := setting.MayChange(who); err != nil {
		return err
	}
	if setting.Guards {
		if err := who.Fresh(d.Now()); err != nil {
			return err
		}
	}
	value, err := setting.Clean(who.Language, value)
	if err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := tx.Alone("setting " + key); err != nil {
			return err
		}
		before, err := settingOf(tx, key)
		switch {
		case err != nil:
			return err
		case before.Value == value:
			return nil
		case before.Value != seen:
			return fault.Conflict(say.ErrChanged())
		}
		at := d.Now()
		if err := putSetting(tx, key, value, who.ID, at); err != nil {
			return err
		}
		entry := who.Entry(at, "changed", "setting "+key, 0)
		if setting.Kind != WordsSetting {
			entry.Reason = became(Difference{Value, before.Value, value})
		}
		return journal.Write(tx, entry)
	})
}

// PublicPage says what the public page shows beside the promises. Anybody may
// know: it is what they see.
func (d Desk) PublicPage(ctx context.Context) (shows string, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		shows, err = SettingOf(tx, SettingPublic)
		return err
	})
	return shows, err
}
