package staff

import (
	"context"

	"vaada/charter"
	"vaada/internal/fault"
	"vaada/people"
	"vaada/promise"
	"vaada/promise/lint"
)

// past is what the rules are told besides the promise itself: how it was kept, the
// other promises of the charter, and what happens in the house.
type past struct {
	History lint.History
	Others  []promise.Promise
	House   lint.House
}

func (p *Pages) pastOf(ctx context.Context, who people.Actor, drafted promise.Promise) (all past, err error) {
	if all.History, err = p.Clocks.History(ctx, who, drafted); err != nil {
		return all, err
	}
	if all.House, err = p.Cases.Happening(ctx, who); err != nil {
		return all, err
	}
	made, _, err := p.Charters.Handbook(ctx, who)
	if fault.Is(err, fault.KindNotFound) { // the first charter is being written
		var first charter.Working
		first, err = p.Charters.Working(ctx, who)
		made = first.Charter
	}
	if err != nil {
		return all, err
	}
	for _, each := range made.Promises {
		if each.Key != drafted.Key {
			all.Others = append(all.Others, each)
		}
	}
	return all, nil
}

// linted holds a promise against the rules, and against the other promises of its
// charter.
func (l past) linted(p promise.Promise) []lint.Finding {
	found := lint.Promise(p, l.History)
	return append(found, lint.Among(p, l.Others, l.House)...)
}
