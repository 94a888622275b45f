package people_test

import (
	"testing"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/people"
)

func TestWhatBelongsToAllOfficesIsForWhoHoldsTheRoleInAll(t *testing.T) {
	t.Parallel()
	here, there, team := ids.ID(1), ids.ID(2), ids.ID(3)
	for _, rule := range people.Rules {
		for _, role := range rule.Roles {
			for name, test := range map[string]struct {
				held people.Holding
				here bool
			}{
				"everywhere":   {people.Holding{Role: role}, true},
				"in an office": {people.Holding{Role: role, Office: here}, !rule.Wide},
				"in a team":    {people.Holding{Role: role, Office: here, Team: team}, !rule.Wide},
			} {
				who := people.Actor{Kind: people.Person, ID: 9, Office: here, Holdings: []people.Holding{test.held}}
				if may := who.May(rule.Right) == nil; may != test.here {
					t.Errorf("a %s %s may %s: %v", role, name, rule.Right, may)
				}
				if at := who.CanAt(rule.Right, there, 0); at != (test.held.Office == 0) {
					t.Errorf("a %s %s may %s in another office: %v", role, name, rule.Right, at)
				}
			}
		}
	}
	if err := (people.Actor{}).May(people.Serve); !fault.Is(err, fault.KindForbidden) {
		t.Errorf("nobody: %v", err)
	}
}
