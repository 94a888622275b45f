package people_test

import (
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/testkit"
	"vaada/people"
)

// lastReason is what the journal says last of a person.
func (h *hall) lastReason(staff ids.ID) (said string) {
	h.Helper()
	h.must(h.db.Look(h.Context(), func(tx *db.Tx) error {
		entries, err := journal.Of(tx, "staff", staff, 0, 1)
		if err == nil && len(entries) == 1 {
			said = entries[0].Reason
		}
		return err
	}))
	return said
}

func TestWhoProvedNothingLatelyNeitherInvitesNorMovesASignIn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		seen, err := h.Member(t.Context(), h.manager, h.agent.ID)
		h.must(err)
		c := people.Change{Name: "Bilal", Email: seen.Email, SignIn: seen.SignIn, Language: "tr", Office: h.office, Team: h.team, Seen: seen.Seen()}
		h.hand.Advance(16 * time.Minute)
		if _, err := h.Invite(t.Context(), h.manager, h.someone("Eve", people.At(h.office, people.Agent)...), people.BySlip, address); !fault.Is(err, fault.KindUnproved) {
			t.Errorf("an invitation: %v", err)
		}
		h.must(h.Change(t.Context(), h.manager, h.agent.ID, c)) // what is not for signing in
		if said := h.lastReason(h.agent.ID); !strings.Contains(said, "language "+string(seen.Language)+"→tr") || strings.Contains(said, "email") {
			t.Errorf("the journal says %q", said)
		}
		c.Seen++
		for field, change := range map[string]func(*people.Change){
			"an address":     func(c *people.Change) { c.Email = "eve@example.com" },
			"a sign-in name": func(c *people.Change) { c.SignIn = "eve" },
		} {
			other := c
			change(&other)
			if err := h.Change(t.Context(), h.manager, h.agent.ID, other); !fault.Is(err, fault.KindUnproved) {
				t.Errorf("%s: %v", field, err)
			}
		}
	})
}

func TestTheAddressBeforeIsToldAndItsLinksEnd(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		seen, err := h.Member(t.Context(), h.manager, h.agent.ID)
		h.must(err)
		link, err := h.MakeLink(t.Context(), people.Program(), h.agent.ID, false)
		h.must(err)
		h.must(h.Change(t.Context(), h.manager, h.agent.ID, people.Change{
			Name: seen.Name, Email: "other@example.com", SignIn: seen.SignIn, Language: seen.Language, Office: h.office, Team: h.team, Seen: seen.Seen(),
		}))
		if _, err := h.SignInByLink(t.Context(), link, people.Entrance{}); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("a link from before opens: %v", err)
		}
		var to string
		h.must(d.Look(t.Context(), func(tx *db.Tx) error {
			return tx.Row(`SELECT recipient FROM outbox_waiting WHERE kind = $1`, people.LetterKind).Scan(&to)
		}))
		if to != seen.Email {
			t.Errorf("the letter goes to %s", to)
		}
		if said := h.lastReason(h.agent.ID); !strings.HasPrefix(said, "email") || strings.Contains(said, "@") {
			t.Errorf("the journal says %q", said)
		}
	})
}
