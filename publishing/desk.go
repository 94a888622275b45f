// Package publishing brings documents into force. It stands above all rooms
// that write documents, because what is published together – a charter, its
// policies and its charts – must come into force in one transaction.
package publishing

import (
	"context"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/ids"
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
// by every state of its life. Managers may. A chart that is not sound is
// refused, and with it everything that came along.
func (d Desk) Publish(ctx context.Context, who people.Actor, documents Documents, reason string) error {
	if err := who.Must(people.Manager); err != nil {
		return err
	}
	for i := range documents.Charts {
		if _, err := procedure.Compile(&documents.Charts[i]); err != nil {
			return err
		}
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		at := d.Now()
		written, err := write(tx, who, documents, at)
		if err != nil {
			return err
		}
		for _, e := range written {
			for _, state := range life {
				if err := edition.Move(tx, who, e.ID, state, at, reason); err != nil {
					return err
				}
			}
			if err := own(tx, e.ID, who.ID, at); err != nil {
				return err
			}
			if err := journal.Write(tx, who.Entry(at, "published", string(e.Kind), e.ID)); err != nil {
				return err
			}
		}
		return nil
	})
}

func write(tx *db.Tx, who people.Actor, documents Documents, at now.Instant) (written []edition.Edition, err error) {
	if documents.Charter != nil {
		e, err := charter.Write(tx, who, documents.Charter, at)
		if err != nil {
			return nil, err
		}
		written = append(written, e)
	}
	for i := range documents.Policies {
		e, err := policy.Write(tx, who, &documents.Policies[i], at)
		if err != nil {
			return nil, err
		}
		written = append(written, e)
	}
	for i := range documents.Charts {
		e, err := procedure.Write(tx, who, &documents.Charts[i], at)
		if err != nil {
			return nil, err
		}
		if err := procedure.Claim(tx, &documents.Charts[i]); err != nil {
			return nil, err
		}
		written = append(written, e)
	}
	return written, nil
}

// own makes the publisher the owner of what came into force.
func own(tx *db.Tx, subject, staff ids.ID, at now.Instant) error {
	if staff == 0 {
		return nil // the program owns nothing
	}
	return people.Own(tx, "edition", subject, staff, at)
}
