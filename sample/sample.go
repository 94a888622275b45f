// Package sample makes Anar Home, which sells and repairs household
// appliances: its people, its charter and its charts, and half a year of
// customers who called and wrote. Everything is made through the deeds that
// people use, on a clock in the hand, so that it is as true as what the
// demo's visitors add to it.
package sample

import (
	"context"
	"time"

	"vaada/casework"
	"vaada/feedback"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/internal/outbox"
	"vaada/people"
	"vaada/publishing"
	"vaada/touchpoint"
)

// Rooms are the desks through which the sample is made. They share one clock
// in the hand, and send no mail.
type Rooms struct {
	DB          *db.DB
	Hand        *now.Hand
	People      people.Desk
	Touchpoints touchpoint.Desk
	Publishing  publishing.Desk
	Casework    casework.Desk
	Feedback    feedback.Desk
}

// RoomsOf gives the desks of a database with a clock of their own.
func RoomsOf(d *db.DB) Rooms {
	hand := now.NewHand(time.Unix(0, 0))
	return Rooms{
		DB: d, Hand: hand,
		People:      people.Desk{DB: d, Now: hand.Now},
		Touchpoints: touchpoint.Desk{DB: d, Now: hand.Now},
		Publishing:  publishing.Desk{DB: d, Now: hand.Now},
		Casework:    casework.Desk{DB: d, Now: hand.Now},
		Feedback:    feedback.Desk{DB: d, Now: hand.Now},
	}
}

// Fill makes Anar Home in a migrated database that is still empty, with its
// last half year up to an instant. The same seed makes the same half year. When
// it is interrupted, SQLite keeps nothing of it; PostgreSQL keeps what was
// made, and Unfinished tells.
func Fill(ctx context.Context, r Rooms, seed uint64, until now.Instant) error {
	return r.DB.Together(ctx, func() error {
		r.Hand.Set(until.Add(-(pastDays + 14) * 24 * time.Hour))
		if err := r.begin(ctx, seed); err != nil {
			return err
		}
		hired, err := r.found(ctx)
		if err != nil {
			return err
		}
		if err := r.publish(ctx, hired[Ayesha], nextMonth(until)); err != nil {
			return err
		}
		if err := r.past(ctx, hired, seed, until); err != nil {
			return err
		}
		if err := r.delivered(ctx); err != nil {
			return err
		}
		return r.end(ctx)
	})
}

// delivered takes the letters that the past wrote to its staff out of the outbox:
// they were read long ago, and no mail server is to send them today.
func (r Rooms) delivered(ctx context.Context) error {
	for {
		swept, err := outbox.Sweep(ctx, r.DB, r.Hand.Now(), func(context.Context, outbox.Item) error { return nil })
		if err != nil || !swept.More {
			return err
		}
	}
}

// nextMonth gives the first day of the month after an instant.
func nextMonth(at now.Instant) hours.Date {
	year, month, _ := at.Time().Date()
	return hours.DateOf(year, month, 1).AddMonths(1)
}
