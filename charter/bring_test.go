package charter_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"vaada/charter"
	"vaada/hours/starter"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
)

// brought is all of a charter.
func brought(t *testing.T, c *charter.Charter) charter.Brought {
	t.Helper()
	parts, err := c.Parts()
	if err != nil {
		t.Fatal(err)
	}
	kinds, _ := charter.Kinds()
	return charter.Brought{Kinds: kinds, Parts: parts}
}

// manager is somebody who publishes.
func manager() people.Actor {
	return people.Actor{Kind: people.Person, ID: ids.New(), Holdings: people.Everywhere(people.Manager)}
}

func organised(t *testing.T, d *db.DB) {
	t.Helper()
	name := language.NewText(language.English, "Anar Home")
	if _, _, err := (people.Desk{DB: d, Now: testkit.Hand().Now}).Found(t.Context(), people.Program(), people.Founding{
		Organisation: people.Organisation{Name: name, Language: language.English, Languages: language.All, Currency: "PKR"},
		Office:       name, Calendar: starter.Karachi(), Team: name,
	}); err != nil {
		t.Fatal(err)
	}
}

func TestWhatIsBroughtBecomesTheDraftAndCanBeTakenBack(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, who := charter.Desk{DB: d, Now: testkit.Hand().Now}, manager()
		organised(t, d)
		written := published(t, d, func(*charter.Charter) {})
		same, err := desk.Coming(t.Context(), who, brought(t, written))
		if err != nil || same.Parts != 0 || len(same.Changes) != 0 {
			t.Fatalf("the same charter changes %d parts, %v", same.Parts, err)
		}

		next := *written
		next.Purpose = next.Purpose.With(language.English, "We get it right.")
		next.Purpose.Stale = nil // who edits a file forgets that
		next.Promises = slices.Clone(written.Promises)
		limit := *next.Promises[0].Limit
		limit.Value = 30
		next.Promises[0].Limit = &limit
		next.Promises = append(next.Promises[len(next.Promises)-1:], next.Promises[:len(next.Promises)-1]...) // the last is first now
		next.Scope = slices.Delete(slices.Clone(next.Scope), 1, 2)
		coming, err := desk.Coming(t.Context(), who, brought(t, &next))
		if err != nil || coming.Parts != 4 { // purpose, a promise, one that moved, a touchpoint that went
			t.Fatalf("%d parts, %v", coming.Parts, err)
		}
		if working, _ := desk.Working(t.Context(), who); working.Writing.ID != 0 {
			t.Error("looking at it wrote something")
		}
		if err := desk.Bring(t.Context(), who, brought(t, &next), coming.Seen); err != nil {
			t.Fatal(err)
		}
		working, err := desk.Working(t.Context(), who)
		if err != nil {
			t.Fatal(err)
		}
		if got := working.Charter.Purpose; got.In[language.English] != "We get it right." || !got.Stale[language.Urdu] {
			t.Errorf("a translation is not stale: %+v", got)
		}
		if working.Charter.Promises[0].Key != "explain-delay" || working.Charter.Promises[1].Limit.Value != 30 || len(working.Charter.Scope) != len(written.Scope)-1 {
			t.Errorf("%+v", working.Charter)
		}
		if shown, _, _ := desk.Published(t.Context()); shown.Promises[0].Key == "explain-delay" {
			t.Error("it came into force")
		}
		if err := desk.Bring(t.Context(), who, brought(t, written), coming.Seen); !fault.Is(err, fault.KindConflict) {
			t.Errorf("somebody wrote meanwhile: %v", err)
		}
		for _, path := range working.Writing.Changed() {
			if err := desk.TakeBack(t.Context(), who, path, working.Writing.Seen(path)); err != nil {
				t.Errorf("%s: %v", path, err)
			}
		}
		again, err := desk.Coming(t.Context(), who, brought(t, written))
		if err != nil || again.Parts != 0 {
			t.Errorf("not all was taken back: %d parts, %v", again.Parts, err)
		}
	})
}

func TestACharterIsBroughtWhereThereWasNone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, who := charter.Desk{DB: d, Now: testkit.Hand().Now}, manager()
		organised(t, d)
		c := published(t, d, func(*charter.Charter) {})
		other := charter.Brought{Kinds: []string{"places", "failing"}}
		if coming, err := desk.Coming(t.Context(), who, other); err != nil || coming.Parts != len(c.Places) {
			t.Errorf("%+v %v", coming.Parts, err)
		}
		if _, err := desk.Coming(t.Context(), who, charter.Brought{Kinds: []string{"prices"}}); !fault.Is(err, fault.KindNotFound) {
			t.Error(err)
		}
	})
}

func TestAPromiseThatCannotBeMadeIsNotBrought(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, who := charter.Desk{DB: d, Now: testkit.Hand().Now}, manager()
		organised(t, d)
		written := published(t, d, func(*charter.Charter) {})
		next := *written
		next.Purpose = next.Purpose.With(language.English, "Another.")
		next.Promises = slices.Clone(written.Promises)
		next.Promises[2].Class = "SOON"
		_, err := desk.Coming(t.Context(), who, brought(t, &next))
		if fields := fault.Of(err).Fields(); len(fields) == 0 || !strings.HasPrefix(fields[0].Field, "promises/reply-mail.class") {
			t.Fatal(err)
		}
		if err := desk.Bring(t.Context(), who, brought(t, &next), 0); !fault.Is(err, fault.KindInvalid) {
			t.Error(err)
		}
		if working, _ := desk.Working(t.Context(), who); working.Writing.ID != 0 {
			t.Error("half of it was written")
		}
		agent := people.Actor{Kind: people.Person, ID: ids.New(), Holdings: people.Everywhere(people.Agent)}
		if _, err := desk.Coming(t.Context(), agent, brought(t, written)); !fault.Is(err, fault.KindForbidden) {
			t.Error(err)
		}
		if err := desk.Bring(t.Context(), agent, brought(t, written), 0); !fault.Is(err, fault.KindForbidden) {
			t.Error(err)
		}
	})
}

// Who brings a charter and who writes in its draft at the same moment never both
// believe that theirs stands.
func TestWhoBringsAndWhoWritesAtOnceAreNotBothSaved(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk, brings, writes := charter.Desk{DB: d, Now: testkit.Hand().Now}, manager(), manager()
		organised(t, d)
		written := published(t, d, func(*charter.Charter) {})
		for round := range 30 {
			working, err := desk.Working(t.Context(), writes)
			if err != nil {
				t.Fatal(err)
			}
			next := *written
			next.Purpose = next.Purpose.With(language.English, "Brought "+strconv.Itoa(round))
			other := *written
			other.Purpose = other.Purpose.With(language.English, "Written "+strconv.Itoa(round))
			part, err := other.Part("purpose")
			if err != nil {
				t.Fatal(err)
			}
			saved := make(chan error)
			go func() {
				_, err := desk.Write(t.Context(), writes, part, working.Writing.Seen("purpose"))
				saved <- err
			}()
			bringing := desk.Bring(t.Context(), brings, brought(t, &next), working.Writing.Sequence)
			writing := <-saved
			for _, err := range []error{bringing, writing} {
				if err != nil && !fault.Is(err, fault.KindConflict) {
					t.Fatal(err)
				}
			}
			if bringing == nil && writing == nil || bringing != nil && writing != nil {
				t.Errorf("round %d: bringing %v, writing %v", round, bringing, writing)
			}
		}
	})
}
