package people_test

import (
	"testing"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestWhoWasUninvitedGetsInByNothing(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		s := h.someone("Selin", people.At(h.office, people.Agent)...)
		s.Email = "selin@example.com"
		made, err := h.Invite(t.Context(), h.manager, s, people.ByMail, address)
		h.must(err)
		selin := made.Staff.ID
		shut := func(when string) {
			t.Helper()
			for _, purpose := range []people.Purpose{people.LinkSignsIn, people.LinkSetsAnew} {
				h.must(h.AskLink(t.Context(), s.Email, purpose, "https://desk.example", people.Entrance{}))
			}
			h.must(h.SweepLinks(t.Context(), people.Program()))
			if n := h.links(selin); n != 0 {
				t.Errorf("%s: %d links were sent", when, n)
			}
			link, err := h.MakeLink(t.Context(), people.Program(), selin, false)
			h.must(err)
			if _, err := h.SignInByLink(t.Context(), link, people.Entrance{}); !fault.Is(err, fault.KindNotFound) {
				t.Errorf("%s: a link signs in: %v", when, err)
			}
			h.must(d.Deed(t.Context(), func(tx *db.Tx) error {
				if _, err := people.ByEmail(tx, s.Email); err != db.ErrNone { // what single sign-on asks
					t.Errorf("%s: found by mail: %v", when, err)
				}
				_, err := tx.Exec(`DELETE FROM people_links WHERE staff = $1`, selin)
				return err
			}))
		}
		shut("invited")
		h.must(h.Uninvite(t.Context(), h.manager, selin))
		shut("uninvited")
		if held := h.actor(selin).Holdings; len(held) != 0 {
			t.Errorf("roles wait still: %+v", held)
		}
		_, err = h.InviteAgain(t.Context(), h.manager, h.agent.ID, people.BySlip, address)
		h.must(err)
		h.must(h.Uninvite(t.Context(), h.manager, h.agent.ID))
		if len(h.actor(h.agent.ID).Holdings) == 0 {
			t.Error("who joined lost their roles with an invitation")
		}
	})
}

// links counts the links of a person that open something.
func (h *hall) links(staff ids.ID) (n int) {
	h.Helper()
	h.must(h.db.Look(h.Context(), func(tx *db.Tx) error {
		return tx.Row(`SELECT COUNT(*) FROM people_links WHERE staff = $1`, staff).Scan(&n)
	}))
	return n
}
