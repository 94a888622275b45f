package journal_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/now"
	"vaada/internal/testkit"
)

func line(verb string) journal.Entry {
	return journal.Entry{At: testkit.Hand().Now(), ActorKind: journal.System, Verb: verb, Kind: "case", Subject: ids.New(), Reason: "asked"}
}

func verified(t *testing.T, d *db.DB, how journal.Verifying) journal.Verified {
	t.Helper()
	if how.Keys == nil {
		how.Keys = testkit.Keys()
	}
	found, err := journal.Verify(t.Context(), d, how)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func sealed(t *testing.T, d *db.DB) int {
	t.Helper()
	n, err := journal.Sweep(t.Context(), d, testkit.Keys(), now.System())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func fill(t *testing.T, d *db.DB, lines int) {
	t.Helper()
	if err := d.Deed(t.Context(), func(tx *db.Tx) error {
		for n := range lines {
			if err := journal.Write(tx, line(fmt.Sprint("did ", n))); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}

func TestSealedLinesHoldTogether(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		if found := verified(t, d, journal.Verifying{}); found.Seals != 0 || len(found.Breaches) != 0 {
			t.Errorf("an empty journal: %+v", found)
		}
		fill(t, d, 1203)
		if n := sealed(t, d); n != 1203 {
			t.Fatalf("%d lines are sealed", n)
		}
		if n := sealed(t, d); n != 0 {
			t.Fatalf("%d lines are sealed a second time", n)
		}
		fill(t, d, 2)
		found := verified(t, d, journal.Verifying{})
		if found.Seals != 3 || found.Lines != 1203 || found.Read != 1203 || found.Loose != 2 || len(found.Breaches) != 0 {
			t.Errorf("found is %+v", found)
		}
		sealed(t, d)
		if part := verified(t, d, journal.Verifying{Most: 100}); part.Read < 100 || part.Read > 600 || len(part.Breaches) != 0 {
			t.Errorf("the newest are %+v", part)
		}
		if noted := verified(t, d, journal.Verifying{Noted: found.Last.Hash[:16]}); len(noted.Breaches) != 0 {
			t.Errorf("a seal that was noted: %v", noted.Breaches)
		}
	})
}

// harms are what somebody who writes to the database itself could do, and what
// is told of it.
var harms = []struct {
	name string
	do   string
	want journal.Harm
	at   int64
}{
	{"a line changed", `UPDATE journal_entries SET reason = 'other' WHERE id = (SELECT MIN(id) FROM journal_entries WHERE seal = 2)`, journal.Changed, 2},
	{"a line removed", `DELETE FROM journal_entries WHERE id = (SELECT MIN(id) FROM journal_entries WHERE seal = 2)`, journal.Removed, 2},
	{"all lines of a seal removed", `DELETE FROM journal_entries WHERE seal = 2`, journal.Removed, 2},
	{"a line moved to another seal", `UPDATE journal_entries SET seal = 1 WHERE id = (SELECT MIN(id) FROM journal_entries WHERE seal = 2)`, journal.Removed, 2},
	{"a line loosened", `UPDATE journal_entries SET seal = 0 WHERE id = (SELECT MIN(id) FROM journal_entries WHERE seal = 2)`, journal.Removed, 2},
	{"a line added inside", `INSERT INTO journal_entries (id, at, actor_kind, actor, verb, kind, subject, reason, seal)
		SELECT MIN(id) + 1, at, actor_kind, actor, verb, kind, subject, reason, seal FROM journal_entries WHERE seal = 2 GROUP BY at, actor_kind, actor, verb, kind, subject, reason, seal ORDER BY 1 LIMIT 1`, journal.Added, 2},
	{"a line added outside", `INSERT INTO journal_entries (id, at, actor_kind, actor, verb, kind, subject, reason, seal) VALUES (1, 1, 'staff', 1, 'closed', 'case', 1, '', 2)`, journal.Added, 3},
	{"a line added to no seal that is", `INSERT INTO journal_entries (id, at, actor_kind, actor, verb, kind, subject, reason, seal) VALUES (1, 1, 'staff', 1, 'closed', 'case', 1, '', 9)`, journal.Added, 3},
	{"a seal removed", `DELETE FROM journal_seals WHERE number = 2`, journal.Unlinked, 3},
	{"the first seal removed", `DELETE FROM journal_seals WHERE number = 1`, journal.Unlinked, 2},
	{"a seal made again", `UPDATE journal_seals SET hash = '00' WHERE number = 2`, journal.Unlinked, 3},
	{"the time of a seal changed", `UPDATE journal_seals SET at = at + 1 WHERE number = 2`, journal.Changed, 2},
	{"the number of its lines changed", `UPDATE journal_seals SET lines = lines - 1 WHERE number = 2`, journal.Added, 2},
}

func TestWhateverIsDoneToSealedLinesIsSeen(t *testing.T) {
	t.Parallel()
	for _, harm := range harms {
		t.Run(strings.ReplaceAll(harm.name, " ", "-"), func(t *testing.T) {
			t.Parallel()
			testkit.DB(t, func(t *testing.T, d *db.DB) {
				for range 3 {
					fill(t, d, 20)
					sealed(t, d)
				}
				if err := d.Deed(t.Context(), func(tx *db.Tx) error {
					rows, err := tx.Exec(harm.do)
					if rows == 0 && err == nil {
						t.Error("nothing was done")
					}
					return err
				}); err != nil {
					t.Fatal(err)
				}
				found := verified(t, d, journal.Verifying{})
				if strings.HasSuffix(harm.name, "removed") { // which is seen without reading all
					found = verified(t, d, journal.Verifying{Most: 1})
				}
				want := journal.Breach{What: harm.want, Seal: journal.Seal{Number: harm.at}}
				if !slices.ContainsFunc(found.Breaches, func(b journal.Breach) bool { return b.String() == want.String() }) {
					t.Errorf("found are %v, not %v", found.Breaches, want)
				}
			})
		})
	}
}

func TestACutEndIsSeenByASealThatWasNoted(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		fill(t, d, 20)
		sealed(t, d)
		fill(t, d, 20)
		sealed(t, d)
		noted := verified(t, d, journal.Verifying{}).Last
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			if _, err := tx.Exec(`DELETE FROM journal_entries WHERE seal = 2`); err != nil {
				return err
			}
			_, err := tx.Exec(`DELETE FROM journal_seals WHERE number = 2`)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if alone := verified(t, d, journal.Verifying{}); len(alone.Breaches) != 0 {
			t.Errorf("what nobody noted: %v", alone.Breaches)
		}
		found := verified(t, d, journal.Verifying{Noted: noted.Hash})
		if len(found.Breaches) != 1 || found.Breaches[0].What != journal.Cut {
			t.Errorf("found are %v", found.Breaches)
		}
	})
}

// A line whose id was given long before it was committed, as when a program
// waited, or its clock stood back, is sealed with the next.
func TestALineThatComesLateIsSealedWithTheNext(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		early := ids.New()
		fill(t, d, 5)
		sealed(t, d)
		if err := d.Deed(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`INSERT INTO journal_entries (id, at, actor_kind, actor, verb, kind, subject, reason) VALUES ($1, 5, 'staff', 1, 'closed', 'case', 1, '')`, early)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		fill(t, d, 5)
		if n := sealed(t, d); n != 6 {
			t.Errorf("%d lines are sealed", n)
		}
		found := verified(t, d, journal.Verifying{})
		if found.Lines != 11 || found.Loose != 0 || len(found.Breaches) != 0 || found.Last.First != early {
			t.Errorf("found is %+v", found)
		}
	})
}

// Several programs write and several seal, with clocks that do not agree: every
// line ends in one seal, and the chain holds. They write in rounds, and none
// begins before one of the sealers swept since the last: so there are as many
// seals as rounds at least, however quick the machine is.
func TestTheChainHoldsWhileManyWriteAndSeal(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		const rounds, writers, sealers, each = 3, 8, 3, 20
		var round, swept atomic.Int64 // the last round that was written, and that a whole sweep came after
		var sealing sync.WaitGroup
		over := make(chan struct{})
		for s := range sealers {
			sealing.Go(func() { sealUntil(t, d, over, time.Duration(s-1)*time.Hour, &round, &swept) })
		}
		for r := range int64(rounds) {
			writeRound(t, d, r, writers, each)
			round.Store(r + 1)
			for swept.Load() < r+1 && !t.Failed() {
				time.Sleep(time.Millisecond)
			}
		}
		close(over)
		sealing.Wait()
		found := verified(t, d, journal.Verifying{})
		if all := rounds * writers * each; found.Lines != all || found.Read != all || found.Loose != 0 || found.Seals < rounds || len(found.Breaches) != 0 {
			t.Errorf("found is %+v", found)
		}
	})
}

// writeRound lets several write at once, and returns when all is committed.
func writeRound(t *testing.T, d *db.DB, round int64, writers, each int) {
	t.Helper()
	var writing sync.WaitGroup
	for w := range writers {
		writing.Go(func() {
			chance := rand.New(rand.NewPCG(uint64(round), uint64(w)))
			for n := range each {
				slow := time.Duration(chance.IntN(3)) * time.Millisecond
				if err := d.Deed(t.Context(), func(tx *db.Tx) error {
					if err := journal.Write(tx, line(fmt.Sprintf("%d did %d", w, n))); err != nil {
						return err
					}
					if d.Engine() == db.PostgreSQL {
						time.Sleep(slow) // committed after others that began later
					}
					return nil
				}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	writing.Wait()
}

// sealUntil sweeps again and again, and notes which round was written before a
// sweep that has ended began.
func sealUntil(t *testing.T, d *db.DB, over <-chan struct{}, late time.Duration, round, swept *atomic.Int64) {
	t.Helper()
	for {
		before := round.Load()
		if _, err := journal.Sweep(t.Context(), d, testkit.Keys(), now.System().Add(late)); err != nil {
			t.Error(err)
			return
		}
		for had := swept.Load(); had < before && !swept.CompareAndSwap(had, before); had = swept.Load() {
		}
		select {
		case <-over:
			return
		case <-time.After(time.Millisecond):
		}
	}
}
