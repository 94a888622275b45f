package charter_test

import (
	"slices"
	"strings"
	"testing"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
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

// What is kept of an edition that was read is not for who has a copy of it: the parts
// of what customers read, and of what the staff read, are of that and no more.
func TestACopyOfACharterHasItsOwnPartsAlone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		const secret = "Nobody outside reads this."
		words := language.NewText(language.English, secret)
		published(t, d, func(c *charter.Charter) {
			c.Promises[2].Audience = promise.InternalOnly
			c.Stories = []charter.Story{
				{Key: "inside", Sort: charter.Detail, Title: words, Words: words, Feeds: charter.Handbook},
				{Key: "lesson", Sort: charter.Detail, Title: words, Words: words, Feeds: charter.Lesson},
			}
			c.Practice.Training = words
		})
		var whole *charter.Charter
		if err := d.Look(t.Context(), func(tx *db.Tx) (err error) {
			_, whole, err = charter.InForce(tx)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if parts, err := whole.Parts(); err != nil || len(parts) < 10 {
			t.Fatalf("the whole has %d parts, %v", len(parts), err)
		}
		for name, copied := range map[string]struct {
			of     *charter.Charter
			hidden []string
		}{
			"customers": {whole.Public(), []string{"promises/" + whole.Promises[2].Key, "stories/inside", "stories/lesson"}},
			"staff":     {whole.Handbook(), []string{"stories/lesson"}},
		} {
			parts, err := copied.of.Parts()
			if err != nil || len(parts) < 5 {
				t.Fatalf("%s: %d parts, %v", name, len(parts), err)
			}
			for _, part := range parts {
				if slices.Contains(copied.hidden, part.Path) || part.Path == "practice" && strings.Contains(part.Content, secret) {
					t.Errorf("%s: the parts have %s", name, part.Path)
				}
			}
			for _, path := range append(copied.hidden, "practice") {
				if part, err := copied.of.Part(path); err != nil || strings.Contains(part.Content, secret) || part.Content != "" && path != "practice" {
					t.Errorf("%s: the part %s is %s, %v", name, path, part.Content, err)
				}
			}
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
