// Package policy holds the organisation's codes of conduct: for a situation,
// what is expected or which steps to take, each clause a must, a can or a
// should.
package policy

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Format is the number of the form in which policies are stored today.
const Format = 1

// Force is how binding a clause is.
type Force string

// The forces of a clause.
const (
	Must   Force = "must"
	Can    Force = "can"
	Should Force = "should"
)

// Policy is one code of conduct.
type Policy struct {
	Format    int           `json:"format"`
	Key       string        `json:"key"`
	Name      language.Text `json:"name"`
	Situation language.Text `json:"situation"`
	Clauses   []Clause      `json:"clauses"`
	Public    bool          `json:"public"` // customers may read it
}

// Clause is one rule of a policy.
type Clause struct {
	Key   string        `json:"key"`
	Force Force         `json:"force"`
	Words language.Text `json:"words"`
}

// Check says what keeps a policy from being written down.
func (p *Policy) Check() error {
	if p.Key == "" || p.Name.IsZero() {
		return fault.Invalid("name", say.ErrEnter(say.TermPolicy()))
	}
	for _, clause := range p.Clauses {
		if clause.Force != Must && clause.Force != Can && clause.Force != Should {
			return fault.Invalid("clauses", say.PolicyForceUnknown(string(clause.Force)))
		}
	}
	return nil
}

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
