package casework

import (
	"context"

	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/people"
)

// afterwards makes somebody owe to read what a customer said after the end.
func (d Desk) afterwards(tx *db.Tx, c *Case, at now.Instant) error {
	if owed, err := duty.Owed(tx, duty.Afterwards, c.ID); err != nil || owed {
		return err
	}
	staff, err := present(tx, c, at)
	if err != nil {
		return err
	}
	return duty.Owe(tx, duty.Duty{
		Kind: duty.Afterwards, Subject: c.ID, Case: c.ID, Staff: staff, Role: people.Agent, Team: c.Team, Office: c.Office, Made: at,
	})
}

// Read notes that what a customer said after the end was read and asks for
// nothing. Who leads cases may.
func (d Desk) Read(ctx context.Context, who people.Actor, number int64) error {
	if err := who.May(people.LeadCases); err != nil {
		return err
	}
	return d.on(ctx, who, people.LeadCases, number, "read what was said after the end of", func(tx *db.Tx, c *Case, at now.Instant) error {
		return duty.Settle(tx, duty.Afterwards, c.ID)
	})
}
