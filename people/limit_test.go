package people_test

import (
	"testing"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/people"
)

// Who is asked decides at least as much as who asks; only a manager without a
// limit decides everything.
func TestLimitsRiseFromRoleToRole(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := openHall(t, d)
		set := func(agent, supervisor, manager int64) error {
			seen, err := h.Limits(t.Context(), h.manager, "refund")
			h.must(err)
			return h.SetLimits(t.Context(), h.manager, "refund", people.Seen(seen),
				map[people.Role]int64{people.Agent: agent, people.Supervisor: supervisor, people.Manager: manager})
		}
		for _, try := range []struct {
			agent, supervisor, manager int64
			field                      string
		}{
			{900_000, 50, 10, "limit.supervisor"},
			{900_000, 900_000, 899_999, "limit.manager"},
			{900_000, 0, 899_999, "limit.manager"},
			{0, 50, 10, "limit.manager"},
		} {
			if err := set(try.agent, try.supervisor, try.manager); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != try.field {
				t.Errorf("%+v: %v", try, err)
			}
		}
		manages := func() (minor int64) {
			h.must(d.Look(t.Context(), func(tx *db.Tx) (err error) {
				minor, err = people.LimitOf(tx, h.manager, "refund", h.manager.Office, 0)
				return err
			}))
			return minor
		}
		h.must(set(900_000, 0, 0)) // where nobody supervises
		if minor := manages(); minor != people.NoLimit {
			t.Errorf("a manager without a limit decides %d alone", minor)
		}
		h.must(set(900_000, 900_000, 900_000))
		if minor := manages(); minor != 900_000 {
			t.Errorf("a manager decides %d alone", minor)
		}
	})
}
