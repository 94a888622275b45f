package people_test

import (
	"testing"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/people"
)

// An invitation opens the account of who joined already: nobody but a manager
// opens a manager's.
func TestOnlyAManagerOpensAManagersAccountAgain(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		for role, refused := range map[people.Role]bool{people.Administrator: true, people.Manager: false} {
			who := h.manager
			who.ID, who.Holdings = h.agent.ID, people.Everywhere(role)
			if _, err := h.InviteAgain(t.Context(), who, h.manager.ID, people.BySlip, address); fault.Is(err, fault.KindForbidden) != refused {
				t.Errorf("by a %s: %v", role, err)
			}
		}
	})
}
