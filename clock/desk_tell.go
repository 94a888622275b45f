package clock

import (
	"vaada/connection"
	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/promise"
)

// told tells other systems that a promise was kept or broken, in the deed that
// judges it.
func told(tx *db.Tx, before, after Clock) error {
	if before.State == after.State {
		return nil
	}
	h := connection.Happening{
		IDs:   connection.IDs{Case: after.Case, Contact: after.Contact, Office: after.Office, Clock: after.ID},
		Facts: connection.Facts{Promise: after.Promise, Due: after.Due},
	}
	switch after.State {
	case promise.Met:
		h.Kind, h.At = connection.PromiseKept, after.Done
	case promise.Broken:
		h.Kind, h.At = connection.PromiseBroken, after.Due
	default:
		return nil
	}
	return connection.Tell(tx, h)
}

// toldPledge tells other systems how a pledge stands.
func toldPledge(tx *db.Tx, p Pledge, state PledgeState, at now.Instant) error {
	kinds := map[PledgeState]connection.Kind{
		OpenPledge: connection.PledgeMade, KeptPledge: connection.PledgeKept, Broken: connection.PledgeBroken,
	}
	kind, known := kinds[state]
	if !known {
		return nil
	}
	return connection.Tell(tx, connection.Happening{
		Kind: kind, At: at, IDs: connection.IDs{Case: p.Case, Customer: p.Customer, Office: p.Office, Pledge: p.ID},
		Facts: connection.Facts{Of: string(p.Kind), Due: p.Until},
	})
}
