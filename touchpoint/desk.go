package touchpoint

import (
	"context"
	"errors"

	"vaada/internal/db"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/people"
)

// Desk is what others may ask of this room.
type Desk struct {
	DB  *db.DB
	Now now.Clock
}

// Lists are the lists that managers extend, and the wordings and addresses of
// an organisation.
type Lists struct {
	Touchpoints  []Named
	RequestTypes []Named
	Receivers    []Receiver
	Templates    []Template
}

// SetUp writes lists, addresses and wordings down; what is there already under
// the same key is changed. Who sets up may.
func (d Desk) SetUp(ctx context.Context, who people.Actor, lists Lists) error {
	if err := who.May(people.SetUp); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		for place, n := range lists.Touchpoints {
			if err := putNamed(tx, "touchpoint_touchpoints", n, place+1); err != nil {
				return err
			}
		}
		for place, n := range lists.RequestTypes {
			if err := putNamed(tx, "touchpoint_request_types", n, place+1); err != nil {
				return err
			}
		}
		for _, r := range lists.Receivers {
			if err := putReceiver(tx, r); err != nil {
				return err
			}
		}
		for _, t := range lists.Templates {
			if err := putTemplate(tx, t); err != nil {
				return err
			}
		}
		return journal.Write(tx, who.Entry(d.Now(), "set up", "touchpoints", 0))
	})
}

// Lists reads touchpoints and request types, also the retired: what came by them
// bears their names. All who serve may.
func (d Desk) Lists(ctx context.Context, who people.Actor) (l Lists, err error) {
	if err := who.May(people.Serve); err != nil {
		return l, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		if l.Touchpoints, err = Touchpoints(tx); err != nil {
			return err
		}
		l.RequestTypes, err = RequestTypes(tx)
		return err
	})
	return l, err
}

// Names tells what each touchpoint is called, the retired too. Everybody may: it
// stands on the pages of customers.
func (d Desk) Names(ctx context.Context) (names map[string]language.Text, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		all, err := Touchpoints(tx)
		names = make(map[string]language.Text, len(all))
		for _, each := range all {
			names[each.Key] = each.Name
		}
		return err
	})
	return names, err
}

// Ours says whether mail to an e-mail address, in lower case, comes to us. For
// channels: the program may.
func (d Desk) Ours(ctx context.Context, email string) (ours bool, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		_, err := ReceiverOf(tx, email)
		if ours = err == nil; errors.Is(err, db.ErrNone) {
			return nil
		}
		return err
	})
	return ours, err
}
