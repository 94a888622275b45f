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
	"vaada/internal/secret"
)

// Providers lists those whose accounts sign people in here, without their
// secrets. Who keeps sign-on may.
func (d Desk) Providers(ctx context.Context, who Actor) (all []Provider, err error) {
	if err := who.May(KeepSignOn); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = providers(tx)
		return err
	})
	return withoutSecrets(all), err
}

// OpenProviders lists those that the sign-in page offers. Everybody may ask.
func (d Desk) OpenProviders(ctx context.Context) (all []Provider, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err = openProviders(tx)
		return err
	})
	return withoutSecrets(all), err
}

func withoutSecrets(all []Provider) []Provider {
	for at := range all {
		all[at].Secret = ""
	}
	return all
}

func providerPurpose(id ids.ID) string { return secret.For(secretsOfProvider, id.String()) }

// mayProvide lets those at providers who keep sign-on and proved lately who they
// are: whoever names a provider says who everybody is, so that it is for managers.
func (d Desk) mayProvide(who Actor) error {
	if err := who.May(KeepSignOn); err != nil {
		return err
	}
	return who.Fresh(d.Now())
}

// AddProvider keeps a provider, switched off until it has been tried. Who keeps
// keys may, having proved lately who they are. Invalid names the fields that are wrong.
func (d Desk) AddProvider(ctx context.Context, who Actor, p Provider) (id ids.ID, err error) {
	if err := d.mayProvide(who); err != nil {
		return 0, err
	}
	if p, err = p.tidied(d.OpenID, false); err != nil {
		return 0, err
	}
	p.ID = ids.New()
	sealed, err := d.Keys.Seal(providerPurpose(p.ID), string(p.Secret))
	if err != nil {
		return 0, err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		p.Made, p.Off = at, at
		if err := insertProvider(tx, p, sealed, who.ID); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(at, "added", "provider", p.ID))
	})
	return p.ID, err
}

// ChangeProvider changes what is kept of a provider; without a secret it keeps
// the one it has. A changed address switches it off, until it has been tried.
// Who keeps sign-on may. NotFound when there is none; Invalid names the fields
// that are wrong.
func (d Desk) ChangeProvider(ctx context.Context, who Actor, p Provider) error {
	if err := d.mayProvide(who); err != nil {
		return err
	}
	p, err := p.tidied(d.OpenID, true)
	if err != nil {
		return err
	}
	sealed := ""
	if p.Secret != "" {
		if sealed, err = d.Keys.Seal(providerPurpose(p.ID), string(p.Secret)); err != nil {
			return err
		}
	}
	return found(d.DB.Deed(ctx, func(tx *db.Tx) error {
		before, err := providerOf(tx, p.ID)
		if err != nil {
			return err
		}
		write := sealed
		if write == "" {
			write = string(before.Secret)
		}
		if err := updateProvider(tx, p, write); err != nil {
			return err
		}
		at := d.Now()
		if before.Issuer != p.Issuer && before.Off.IsZero() {
			if err := switchProvider(tx, p.ID, at); err != nil {
				return err
			}
		}
		return journal.Write(tx, who.Entry(at, "changed", "provider", p.ID))
	}))
}

// found turns what is not there into a page that is not there.
func found(err error) error {
	if errors.Is(err, db.ErrNone) {
		return fault.NotFound()
	}
	return err
}

// SwitchProvider lets people sign in with a provider, or not any more; who is
// signed in stays so. Who keeps sign-on may. On is refused with the sentence that
// TryProvider gives, unless the provider answers as it should; Conflict when its
// address was changed while it was tried.
func (d Desk) SwitchProvider(ctx context.Context, who Actor, id ids.ID, on bool) error {
	if err := d.mayProvide(who); err != nil {
		return err
	}
	if !on {
		return d.switched(ctx, who, id, "", d.Now(), "switched off")
	}
	p, err := d.provider(ctx, id)
	if err != nil {
		return err
	}
	if err := d.OpenID.Look(ctx, p.asked()); err != nil {
		return err
	}
	return d.switched(ctx, who, id, p.Issuer, 0, "switched on")
}

// switched notes whether people may sign in with a provider: with a tried address,
// only while it still has that one.
func (d Desk) switched(ctx context.Context, who Actor, id ids.ID, tried string, off now.Instant, verb string) error {
	return found(d.DB.Deed(ctx, func(tx *db.Tx) error {
		p, err := providerOf(tx, id)
		if err == nil && tried != "" && p.Issuer != tried {
			err = fault.Conflict(say.SignOnChanged())
		}
		if err != nil {
			return err
		}
		if err := switchProvider(tx, id, off); err != nil {
			return err
		}
		return journal.Write(tx, who.Entry(d.Now(), verb, "provider", id))
	}))
}

// TryProvider asks a provider what it says of itself, and answers the sentence
// that tells what is wrong. Who keeps sign-on may.
func (d Desk) TryProvider(ctx context.Context, who Actor, id ids.ID) error {
	if err := who.May(KeepSignOn); err != nil {
		return err
	}
	p, err := d.provider(ctx, id)
	if err != nil {
		return err
	}
	return d.OpenID.Look(ctx, p.asked())
}

// provider reads a provider with its secret.
func (d Desk) provider(ctx context.Context, id ids.ID) (p Provider, err error) {
	err = found(d.DB.Look(ctx, func(tx *db.Tx) error {
		p, err = providerOf(tx, id)
		return err
	}))
	if err != nil {
		return Provider{}, err
	}
	plain, err := d.Keys.Open(providerPurpose(id), string(p.Secret))
	p.Secret = secret.Text(plain)
	return p, err
}

// SealProviders seals with the key of today what was sealed with an older one.
// Only the program may.
func (d Desk) SealProviders(ctx context.Context, who Actor) error {
	if who.Kind != System {
		return fault.Forbidden(say.PeopleNotYours())
	}
	var all []Provider
	err := d.DB.Look(ctx, func(tx *db.Tx) (err error) {
		all, err = providers(tx)
		return err
	})
	for _, p := range all {
		if err == nil && d.Keys.Stale(string(p.Secret)) {
			err = d.sealProvider(ctx, p)
		}
	}
	return err
}

func (d Desk) sealProvider(ctx context.Context, p Provider) error {
	plain, err := d.Keys.Open(providerPurpose(p.ID), string(p.Secret))
	if err != nil {
		return err
	}
	sealed, err := d.Keys.Seal(providerPurpose(p.ID), plain)
	if err != nil {
		return err
	}
	return d.DB.Overwrite(ctx, func(tx *db.Tx) error { return resealProvider(tx, p.ID, string(p.Secret), sealed) })
}
