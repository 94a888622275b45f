package policy

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/people"
)

// Write keeps the next edition of a policy as a draft, in the caller's deed.
// Managers may.
func Write(tx *db.Tx, who people.Actor, p *Policy, at now.Instant) (edition.Edition, error) {
	if err := who.Must(people.Manager); err != nil {
		return edition.Edition{}, err
	}
	if err := p.Check(); err != nil {
		return edition.Edition{}, err
	}
	p.Format = Format
	content, err := json.Marshal(p)
	if err != nil {
		return edition.Edition{}, err
	}
	return edition.Write(tx, who, edition.Policy, p.Key, string(content), at)
}

// Desk is what others may ask of this room.
type Desk struct {
	DB *db.DB
}

// InForce reads all policies in force, by key. Staff see them all, everybody
// else the public ones.
func (d Desk) InForce(ctx context.Context, who people.Actor) (shown []Policy, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		contents, err := db.Collect(tx, func(rows *sql.Rows) (content string, err error) {
			err = rows.Scan(&content)
			return content, err
		}, `SELECT e.content FROM edition_in_force f JOIN edition_editions e ON e.id = f.edition
			WHERE f.kind = $1 ORDER BY f.document`, string(edition.Policy))
		if err != nil {
			return err
		}
		shown = nil
		for _, content := range contents {
			var p Policy
			if err := json.Unmarshal([]byte(content), &p); err != nil {
				return fmt.Errorf("policy: %w", err)
			}
			if p.Public || who.Serves() {
				shown = append(shown, p)
			}
		}
		return nil
	})
	return shown, err
}
