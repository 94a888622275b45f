package journal_test

import (
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/testkit"
)

func TestTheJournalTellsWhatHappenedToAThingNewestFirst(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand, thing, other, who := testkit.Hand(), ids.New(), ids.New(), ids.New()
		for _, verb := range []string{"opened", "answered", "closed"} {
			write(t, d, journal.Entry{At: hand.Now(), ActorKind: journal.Staff, Actor: who, Verb: verb, Kind: "case", Subject: thing})
			write(t, d, journal.Entry{At: hand.Now(), ActorKind: journal.System, Verb: verb, Kind: "case", Subject: other})
			hand.Advance(time.Minute)
		}
		newest := read(t, d, func(tx *db.Tx) ([]journal.Entry, error) { return journal.Of(tx, "case", thing, 0, 2) })
		if got := verbs(newest); got != "closed answered" {
			t.Fatalf("the first page tells %q", got)
		}
		if newest[0].Actor != who || newest[0].Subject != thing || newest[0].ActorKind != journal.Staff {
			t.Errorf("the line lost its ids: %+v", newest[0])
		}
		rest := read(t, d, func(tx *db.Tx) ([]journal.Entry, error) { return journal.Of(tx, "case", thing, newest[1].ID, 2) })
		if got := verbs(rest); got != "opened" {
			t.Fatalf("the second page tells %q", got)
		}
		if none := read(t, d, func(tx *db.Tx) ([]journal.Entry, error) { return journal.Of(tx, "charter", thing, 0, 9) }); len(none) != 0 {
			t.Errorf("another kind has its lines: %v", none)
		}
	})
}

func TestTheJournalIsReadByTimeInPages(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand := testkit.Hand()
		start := hand.Now()
		for _, verb := range []string{"a", "b", "c", "d", "e"} {
			write(t, d, journal.Entry{At: hand.Now(), ActorKind: journal.System, Verb: verb, Kind: "case", Subject: ids.New()})
			if verb != "b" { // b and c happen at the same instant
				hand.Advance(time.Minute)
			}
		}
		var told []string
		var after journal.Entry
		for {
			page := read(t, d, func(tx *db.Tx) ([]journal.Entry, error) {
				return journal.Between(tx, start, start.Add(3*time.Minute), after, 2)
			})
			if len(page) == 0 {
				break
			}
			told, after = append(told, verbs(page)), page[len(page)-1]
		}
		if got := strings.Join(told, " | "); got != "a b | c d" {
			t.Errorf("three minutes hold %q", got)
		}
	})
}

func TestAnEntryThatIsNotOneIsRefused(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		whole := journal.Entry{At: testkit.Hand().Now(), ActorKind: journal.System, Verb: "closed", Kind: "case"}
		for name, spoil := range map[string]func(*journal.Entry){
			"without an instant": func(e *journal.Entry) { e.At = 0 },
			"without a verb":     func(e *journal.Entry) { e.Verb = "" },
			"without a kind":     func(e *journal.Entry) { e.Kind = "" },
			"without an actor":   func(e *journal.Entry) { e.ActorKind = "" },
			"with a sentence":    func(e *journal.Entry) { e.Reason = strings.Repeat("my fridge is broken ", 10) },
		} {
			entry := whole
			spoil(&entry)
			if err := d.Deed(t.Context(), func(tx *db.Tx) error { return journal.Write(tx, entry) }); err == nil {
				t.Errorf("an entry %s was written", name)
			}
		}
	})
}

func write(t *testing.T, d *db.DB, e journal.Entry) {
	t.Helper()
	if err := d.Deed(t.Context(), func(tx *db.Tx) error { return journal.Write(tx, e) }); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, d *db.DB, ask func(*db.Tx) ([]journal.Entry, error)) (all []journal.Entry) {
	t.Helper()
	if err := d.Look(t.Context(), func(tx *db.Tx) (err error) { all, err = ask(tx); return err }); err != nil {
		t.Fatal(err)
	}
	return all
}

func verbs(all []journal.Entry) string {
	var words []string
	for _, e := range all {
		words = append(words, e.Verb)
	}
	return strings.Join(words, " ")
}
