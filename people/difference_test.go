package people_test

import (
	"strings"
	"testing"
	"time"

	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/journal"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestEverythingOfAPersonMayBeAnotherAtOnce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		office, err := h.AddOffice(t.Context(), people.Program(), language.NewText(language.English, "Karachi"), language.NewText(language.English, "Counter"), hours.Always(time.UTC).Document())
		h.must(err)
		_, teams, err := h.Places(t.Context(), h.manager)
		h.must(err)
		seen, err := h.Member(t.Context(), h.manager, h.agent.ID)
		h.must(err)
		change := people.Change{Name: "Bilal Ahmad", Email: "bilal.ahmad@example.com", SignIn: "bilal.ahmad", Language: "tr", Office: office, Seen: seen.Seen()}
		for _, each := range teams {
			if each.Office == office {
				change.Team = each.ID
			}
		}
		h.must(h.Change(t.Context(), h.manager, h.agent.ID, change))
		told, is := people.ReadDifferences(h.lastReason(h.agent.ID))
		if !is || len(told) != 5 || told[0] != (people.Difference{Field: "name"}) || told[3].To != "tr" {
			t.Fatalf("the journal tells %v", told)
		}
		if at, team, is := people.ReadPlace(told[4].To); !is || at != office || team != change.Team {
			t.Errorf("the place is read as %v, %v", at, team)
		}
	})
}

func TestALimitIsJournaledWithWhatItWas(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		h.must(h.Limit(t.Context(), h.manager, people.Agent, "refund", 500000))
		limits, err := h.Limits(t.Context(), h.manager, "refund")
		h.must(err)
		h.must(h.SetLimits(t.Context(), h.manager, "refund", people.Seen(limits), map[people.Role]int64{people.Agent: 750000}))
		h.must(h.db.Look(t.Context(), func(tx *db.Tx) error {
			entries, err := journal.Of(tx, string(people.Agent), 0, 0, 2)
			if err == nil && (len(entries) != 2 || entries[0].Reason != "value PKR 5000→PKR 7500" || entries[1].Reason != "value PKR 0→PKR 5000") {
				t.Errorf("the journal tells %+v", entries)
			}
			return err
		}))
	})
}

func TestARefusedStrangerLeavesAPlaceAndNoName(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		stranger := people.Entrance{Address: "198.51.100.7"}
		for range 6 {
			_, err := h.SignIn(t.Context(), "nobody.of.ours@example.com", "a guess of a password", stranger)
			if !fault.Is(err, fault.KindInvalid) && !fault.Is(err, fault.KindTooMany) {
				t.Fatal(err)
			}
		}
		h.must(h.SweepGate(t.Context()))
		h.must(h.db.Look(t.Context(), func(tx *db.Tx) error {
			entries, err := journal.Of(tx, "staff", 0, 0, 10)
			if err == nil && len(entries) != 6 {
				t.Errorf("the journal tells %+v", entries)
			}
			for _, e := range entries {
				if e.Reason != "password from 198.51.100.7" || strings.Contains(e.Verb+e.Kind, "nobody") {
					t.Errorf("the journal tells %+v", e)
				}
			}
			return err
		}))
	})
}
