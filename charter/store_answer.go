package charter

import (
	"context"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/people"
)

// MayAnswer asks the charter in force whether the actor may answer at a
// touchpoint, for a contact of an office and team. While none is published all
// may who otherwise would. Forbidden names who may instead.
func MayAnswer(tx *db.Tx, who people.Actor, touchpoint string, office, team ids.ID) error {
	_, c, err := InForce(tx)
	if fault.Is(err, fault.KindNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := c.MayAnswer(who, touchpoint, office, team); err != nil {
		return err
	}
	return c.mayAnswerWith(who, touchpoint, office, team, func(skill string) ([]ids.ID, error) { return people.Able(tx, skill) })
}

// Closed gives, of some touchpoints, those at which the actor may not answer
// where they lead cases, each with the fault that names who may. Who leads cases
// may ask.
func (d Desk) Closed(ctx context.Context, who people.Actor, touchpoints ...string) (closed map[string]*fault.Fault, err error) {
	if err := who.May(people.LeadCases); err != nil {
		return nil, err
	}
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		closed = map[string]*fault.Fault{}
		for _, each := range touchpoints {
			switch err := MayAnswer(tx, who, each, who.OfficeFor(people.LeadCases), 0); {
			case fault.Is(err, fault.KindForbidden):
				closed[each] = fault.Of(err)
			case err != nil:
				return err
			}
		}
		return nil
	})
	return closed, err
}
