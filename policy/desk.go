package policy

import (
	"context"
	"encoding/json"
	"fmt"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/people"
)

// Draft checks a policy and writes it down, to be kept as an edition.
func (p *Policy) Draft() (edition.Draft, error) {
	if err := p.Check(); err != nil {
		return edition.Draft{}, err
	}
	written := *p
	written.Format = Format
	return edition.NewDraft(edition.Policy, p.Key, written)
}

// Desk is what others may ask of this room.
type Desk struct {
	DB *db.DB
}

// InForce reads all policies in force, by key. Staff see them all, everybody
// else the public ones.
func (d Desk) InForce(ctx context.Context, who people.Actor) (shown []Policy, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		editions, err := edition.AllInForce(tx, edition.Policy)
		if err != nil {
			return err
		}
		shown = nil
		for _, e := range editions {
			p, err := read(e)
			if err != nil {
				return err
			}
			if p.Public || who.Serves() {
				shown = append(shown, p)
			}
		}
		return nil
	})
	return shown, err
}

func read(e edition.Edition) (p Policy, err error) {
	if err := json.Unmarshal([]byte(e.Content), &p); err != nil {
		return p, fmt.Errorf("policy: %s, edition %d: %w", e.Document, e.Number, err)
	}
	if p.Format != Format {
		return p, fmt.Errorf("policy: %s, edition %d has format %d, which this program does not know", e.Document, e.Number, p.Format)
	}
	return p, nil
}
