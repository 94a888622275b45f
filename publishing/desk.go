// Package publishing brings documents into force. It stands above all rooms
// that write documents, because what is published together – a charter, its
// policies and its charts – must come into force in one transaction.
package publishing

import (
	"context"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/journal"
	"vaada/internal/now"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
)

// Desk is what others may ask of this room.
type Desk struct {
	DB  *db.DB
	Now now.Clock
}

// Documents are what comes into force together.
type Documents struct {
	Charter  *charter.Charter // nil: stays as it is
	Policies []policy.Policy
	Charts   []procedure.Chart
}

// life is the way of an edition from its draft into force.
var life = []edition.State{edition.InReview, edition.Approved, edition.InTraining, edition.Trained, edition.Published}

// Publish writes new editions of documents and brings them into force, each
// by every state of its life. Who publishes may. A document that is not sound is
// refused, and with it everything that came along. Conflict when somebody
// published one of them at the same moment.
func (d Desk) Publish(ctx context.Context, who people.Actor, documents Documents, reason string) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	drafts, err := documents.drafts()
	if err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		for _, draft := range drafts {
			if err := publish(tx, who, draft, at, reason); err != nil {
				return err
			}
		}
		return nil
	})
}

// drafts checks all documents and writes them down, before any deed.
func (d Documents) drafts() (drafts []edition.Draft, err error) {
	keep := func(draft edition.Draft, err error) error {
		drafts = append(drafts, draft)
		return err
	}
	if d.Charter != nil {
		if err := keep(d.Charter.Draft()); err != nil {
			return nil, err
		}
	}
	for i := range d.Policies {
		if err := keep(d.Policies[i].Draft()); err != nil {
			return nil, err
		}
	}
	for i := range d.Charts {
		if _, err := procedure.Compile(&d.Charts[i]); err != nil {
			return nil, err
		}
		if err := keep(d.Charts[i].Draft()); err != nil {
			return nil, err
		}
	}
	return drafts, nil
}

// publish writes one edition and leads it through its life into force.
func publish(tx *db.Tx, who people.Actor, draft edition.Draft, at now.Instant, reason string) error {
	e, err := edition.Write(tx, who, draft, at)
	if err != nil {
		return err
	}
	for _, state := range life {
		if err := edition.Move(tx, who, e.ID, state, at, reason); err != nil {
			return err
		}
	}
	return inForce(tx, who, e, at)
}

// inForce does what an edition that came into force brings about.
func inForce(tx *db.Tx, who people.Actor, e edition.Edition, at now.Instant) error {
	if paper, written := papers[e.Kind]; written {
		if err := paper.holds(tx, who, e, at); err != nil {
			return err
		}
	}
	if err := tend(tx, e, at); err != nil {
		return err
	}
	if err := journal.Write(tx, who.Entry(at, "published", string(e.Kind), e.ID)); err != nil {
		return err
	}
	return overtake(tx, e, at)
}

// overtake ends the earlier editions of a document that are still on their way: when
// their day came they would take the place of a later one.
func overtake(tx *db.Tx, e edition.Edition, at now.Instant) error {
	all, err := edition.AllOf(tx, e.Kind, e.Document)
	for _, each := range all {
		if err != nil {
			return err
		}
		if each.Edition.Number >= e.Number || !each.State.OnItsWay() {
			continue
		}
		if err = edition.Move(tx, people.Program(), each.Edition.ID, edition.Superseded, at, ""); err == nil {
			err = over(tx, people.Program(), each.Edition, "superseded", at)
		}
	}
	return err
}
