package procedure

import (
	"vaada/edition"
	"vaada/internal/db"
	"vaada/promise"
)

// follows are the events that an action leads to besides its own: whoever asks
// for a refund has it approved and paid, whoever agrees a visit is visited.
var follows = map[Action][]promise.Event{
	Refund:    {promise.RefundAsked, promise.RefundApproved},
	BookVisit: {promise.OnSite, promise.VisitDone},
}

// Happens gives the events that the charts in force make true.
func Happens(tx *db.Tx) (map[promise.Event]bool, error) {
	editions, err := edition.AllInForce(tx, edition.Procedure)
	if err != nil {
		return nil, err
	}
	all := map[promise.Event]bool{}
	for _, e := range editions {
		compiled, err := Of(tx, e.ID)
		if err != nil {
			return nil, err
		}
		for at := range compiled.Chart.Boxes {
			box := &compiled.Chart.Boxes[at]
			if event := box.Happens(); event != "" {
				all[event] = true
			}
			for _, event := range follows[box.Action] {
				all[event] = true
			}
		}
	}
	return all, nil
}
