package edition_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
)

var at = testkit.Hand().Now()

// toPublished is the way of an edition from its draft into force.
var toPublished = []edition.State{edition.InReview, edition.Approved, edition.InTraining, edition.Trained, edition.Published}

func write(t *testing.T, d *db.DB, document, content string) (e edition.Edition) {
	t.Helper()
	draft, err := edition.NewDraft(edition.Policy, document, map[string]any{"format": 1, "words": content})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Deed(t.Context(), func(tx *db.Tx) (err error) {
		e, err = edition.Write(tx, people.Program(), draft, at)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return e
}

func move(t *testing.T, d *db.DB, id ids.ID, states ...edition.State) error {
	return d.Deed(t.Context(), func(tx *db.Tx) error {
		for _, state := range states {
			if err := edition.Move(tx, people.Program(), id, state, at, "why"); err != nil {
				return err
			}
		}
		return nil
	})
}

func stateOf(t *testing.T, d *db.DB, id ids.ID) (state edition.State) {
	t.Helper()
	if err := d.Look(t.Context(), func(tx *db.Tx) (err error) {
		state, _, err = edition.StateOf(tx, id)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return state
}

func TestEditionsOfADocumentAreNumberedFromOne(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		for number := int64(1); number <= 3; number++ {
			if e := write(t, d, "refunds", "words"); e.Number != number {
				t.Errorf("edition %d has the number %d", number, e.Number)
			}
		}
		if e := write(t, d, "tone", "words"); e.Number != 1 {
			t.Errorf("another document begins at %d", e.Number)
		}
		var all sync.WaitGroup
		for range 8 {
			all.Go(func() {
				draft, _ := edition.NewDraft(edition.Policy, "refunds", "together")
				err := d.Deed(t.Context(), func(tx *db.Tx) error {
					_, err := edition.Write(tx, people.Program(), draft, at)
					return err
				})
				if err != nil && !fault.Is(err, fault.KindConflict) {
					t.Error(err)
				}
			})
		}
		all.Wait()
		var most, count int64
		if err := d.Look(t.Context(), func(tx *db.Tx) error {
			return tx.Row(`SELECT MAX(number), COUNT(*) FROM edition_editions WHERE document = 'refunds'`).Scan(&most, &count)
		}); err != nil || most != count {
			t.Errorf("%d editions have numbers up to %d: %v", count, most, err)
		}
	})
}

func TestEveryMoveThatTheTableAllowsIsMadeAndNoOther(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		rapid.Check(t, func(r *rapid.T) {
			e := write(t, d, "document "+ids.New().String(), "words")
			here := edition.Drafted
			for range 12 {
				to := rapid.SampledFrom(edition.States).Draw(r, "to")
				err := move(t, d, e.ID, to)
				if edition.May(here, to) != (err == nil) || err != nil && !fault.Is(err, fault.KindConflict) {
					r.Fatalf("from %s to %s: %v", here, to, err)
				}
				if err == nil {
					here = to
				}
				if state := stateOf(t, d, e.ID); state != here {
					r.Fatalf("it stands at %s, not at %s", state, here)
				}
			}
		})
	})
}

func TestEveryStateIsInTheTableAndIsReached(t *testing.T) {
	t.Parallel()
	reached := map[edition.State]bool{edition.Drafted: true}
	for from, ways := range edition.Moves {
		if !slices.Contains(edition.States, from) {
			t.Errorf("%s is no state", from)
		}
		for _, to := range ways {
			reached[to] = true
		}
	}
	for _, state := range edition.States {
		if !reached[state] {
			t.Errorf("nothing leads to %s", state)
		}
	}
}

func TestPublishingRetiresTheEditionBefore(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		first, second := write(t, d, "refunds", "one"), write(t, d, "refunds", "two")
		inForce := func() (e edition.Edition) {
			if err := d.Look(t.Context(), func(tx *db.Tx) error {
				id, err := edition.InForceID(tx, edition.Policy, "refunds")
				if err != nil {
					return err
				}
				e, err = edition.Of(tx, id)
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return e
		}
		for _, e := range []edition.Edition{first, second} {
			if err := move(t, d, e.ID, toPublished...); err != nil {
				t.Fatal(err)
			}
			if got := inForce(); got != e {
				t.Errorf("in force is %+v, not %+v", got, e)
			}
		}
		if state := stateOf(t, d, first.ID); state != edition.Retired {
			t.Errorf("the edition before is %s", state)
		}
		if err := move(t, d, first.ID, edition.Published); !fault.Is(err, fault.KindConflict) {
			t.Errorf("a retired edition came back: %v", err)
		}
	})
}

func TestARefusalAndAWithdrawalNeedAReason(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		e := write(t, d, "refunds", "words")
		if err := move(t, d, e.ID, edition.InReview); err != nil {
			t.Fatal(err)
		}
		for _, to := range []edition.State{edition.Drafted, edition.Withdrawn} {
			err := d.Deed(t.Context(), func(tx *db.Tx) error { return edition.Move(tx, people.Program(), e.ID, to, at, " ") })
			if !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "reason" {
				t.Errorf("to %s: %v", to, err)
			}
		}
		if err := move(t, d, e.ID, edition.Drafted, edition.InReview, edition.Withdrawn); err != nil {
			t.Error(err)
		}
	})
}

func TestOnlyManagersWriteAndMoveEditions(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		e := write(t, d, "refunds", "words")
		agent := people.Actor{Kind: people.Person, ID: 1, Holdings: people.Everywhere(people.Agent)}
		for name, try := range map[string]func(tx *db.Tx) error{
			"write": func(tx *db.Tx) error { _, err := edition.Write(tx, agent, e.Draft, at); return err },
			"move":  func(tx *db.Tx) error { return edition.Move(tx, agent, e.ID, edition.InReview, at, "") },
		} {
			if err := d.Deed(t.Context(), try); !fault.Is(err, fault.KindForbidden) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if err := move(t, d, 1, edition.InReview); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("an unknown edition: %v", err)
		}
	})
}

func TestContentThatIsNotWhatWasWrittenIsNotRead(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		e := write(t, d, "refunds", "words")
		read := func() error {
			return d.Look(t.Context(), func(tx *db.Tx) error { _, err := edition.Of(tx, e.ID); return err })
		}
		if err := read(); err != nil {
			t.Fatal(err)
		}
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE edition_editions SET content = $1 WHERE id = $2`, e.Content+" ", e.ID)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if err := read(); err == nil || !strings.Contains(err.Error(), "not what was written") {
			t.Errorf("it was read all the same: %v", err)
		}
	})
}
