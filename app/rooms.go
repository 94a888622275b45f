// Package app is the roof: it wires the rooms together in the order of the
// house, gives the channels what they hand their contacts to, and lets the
// sweepers of the rooms see the time go by.
package app

import (
	"context"
	"errors"

	"vaada/casework"
	"vaada/charter"
	"vaada/clock"
	"vaada/connection"
	"vaada/edition"
	"vaada/feedback"
	"vaada/internal/db"
	"vaada/internal/journal"
	"vaada/internal/now"
	"vaada/internal/openid"
	"vaada/internal/secret"
	"vaada/internal/webhook"
	"vaada/keeping"
	"vaada/leaving"
	"vaada/order"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
	"vaada/publishing"
	"vaada/touchpoint"
)

// Rooms are the desks of all rooms on one database and one clock.
type Rooms struct {
	DB          *db.DB
	Now         now.Clock
	People      people.Desk
	Keeping     keeping.Desk
	Connections connection.Desk
	Touchpoints touchpoint.Desk
	Editions    edition.Desk
	Charters    charter.Desk
	Policies    policy.Desk
	Procedures  procedure.Desk
	Clocks      clock.Desk
	Orders      order.Desk
	Cases       casework.Desk
	Feedback    feedback.Desk
	Publishing  publishing.Desk
	Leaving     leaving.Desk
}

// NewRooms opens the desks. Mail is the domain of our Message-IDs, "" where no
// mail leaves.
func NewRooms(d *db.DB, clocked now.Clock, mail string) Rooms {
	return Rooms{
		DB: d, Now: clocked,
		People:      people.Desk{DB: d, Now: clocked, Gate: people.NewGate(), OpenID: openid.New(clocked)},
		Keeping:     keeping.Desk{DB: d, Now: clocked},
		Connections: connection.Desk{DB: d, Now: clocked, Carrier: webhook.Carrier{Clock: clocked}, Hidden: casework.Hidden},
		Touchpoints: touchpoint.Desk{DB: d, Now: clocked},
		Editions:    edition.Desk{DB: d, Now: clocked},
		Charters:    charter.Desk{DB: d, Now: clocked},
		Policies:    policy.Desk{DB: d},
		Procedures:  procedure.Desk{DB: d, Now: clocked},
		Clocks:      clock.Desk{DB: d, Now: clocked},
		Orders:      order.Desk{DB: d, Now: clocked},
		Cases:       casework.Desk{DB: d, Now: clocked, Mail: mail},
		Feedback:    feedback.Desk{DB: d, Now: clocked},
		Publishing:  publishing.Desk{DB: d, Now: clocked},
		Leaving:     leaving.Desk{DB: d, Now: clocked, People: people.Desk{DB: d, Now: clocked}, Told: &leaving.Told{}},
	}
}

// Unlocked gives the desks with the keys to what they keep secret.
func (r Rooms) Unlocked(keys *secret.Keys) Rooms {
	r.People.Keys, r.Connections.Keys = keys, keys
	return r
}

// Reseal lets each room seal its secrets with the key of today: those that lie
// open from before secrets were sealed, and those of an older key.
func (r Rooms) Reseal(ctx context.Context) error {
	return errors.Join(r.People.SealSecrets(ctx, people.Program()), r.People.SealProviders(ctx, people.Program()),
		r.Connections.SealSecrets(ctx, people.Program()), journal.Reseal(ctx, r.DB, r.People.Keys))
}
