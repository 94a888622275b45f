package charter_test

import (
	"strings"
	"testing"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/promise"
	"vaada/publishing"
)

func published(t *testing.T, d *db.DB, change func(*charter.Charter)) *charter.Charter {
	t.Helper()
	c, err := starter.Charter()
	if err != nil {
		t.Fatal(err)
	}
	change(c)
	desk := publishing.Desk{DB: d, Now: testkit.Hand().Now}
	if err := desk.Publish(t.Context(), people.Program(), publishing.Documents{Charter: c}, ""); err != nil {
		t.Fatal(err)
	}
	return c
}

func TestAnInternalPromiseIsNeverForCustomers(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk := charter.Desk{DB: d}
		if _, _, err := desk.Published(t.Context()); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("before anything is published: %v", err)
		}
		written := published(t, d, func(c *charter.Charter) { c.Promises[2].Audience = promise.InternalOnly })
		hidden := written.Promises[2].Key
		shown, e, err := desk.Published(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if _, known := shown.Promise(hidden); known || len(shown.Promises) != len(written.Promises)-1 || strings.Contains(e.Content, hidden) {
			t.Errorf("customers read %s", hidden)
		}
		if err := d.Look(t.Context(), func(tx *db.Tx) error {
			id, whole, err := charter.InForce(tx)
			if _, known := whole.Promise(hidden); err == nil && (!known || id != e.ID) {
				t.Errorf("the house does not know %s any more", hidden)
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
	})
}

// A charter is of a later form only when something in it needs it: an older
// program refuses it then instead of reading half of it.
func TestACharterIsOfTheFormOfItsPromises(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		for want, change := range map[string]func(*charter.Charter){
			`"format":2,`: func(*charter.Charter) {},
			`"format":3,`: func(c *charter.Charter) { c.Promises[0].Law = c.Name },
			`"format":4,`: func(c *charter.Charter) { c.Asking = c.Purpose },
		} {
			made := published(t, d, func(c *charter.Charter) {
				early := charter.Charter{Name: c.Name, Purpose: c.Purpose, Scope: c.Scope, Promises: c.Promises, Counting: c.Counting, Contact: c.Contact}
				*c = early
				change(c)
			})
			if draft, err := made.Draft(); err != nil || !strings.Contains(draft.Content, want) {
				t.Errorf("%v: %s is not in %.60s", err, want, draft.Content)
			}
		}
	})
}

func TestACharterIsReadAsItWasWritten(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		written := published(t, d, func(*charter.Charter) {})
		before, _ := written.Draft()
		if err := d.Look(t.Context(), func(tx *db.Tx) error {
			_, read, err := charter.InForce(tx)
			if err != nil {
				return err
			}
			again, err := read.Draft()
			if again != before {
				t.Error("it reads otherwise than it was written")
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
	})
}
