package publishing_test

import (
	"testing"
	"time"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/promise"
	"vaada/publishing"
)

func (b *board) past() []charter.Chapter {
	b.Helper()
	past, err := b.desk.Past(b.Context(), 0)
	b.must(err)
	return past.Chapters
}

// goesInForce publishes the charter with other promises, a day later.
func (b *board) goesInForce(promises ...promise.Promise) {
	b.Helper()
	b.hand.Advance(24 * time.Hour)
	next := *b.inForce()
	next.Promises = promises
	b.must(b.desk.Publish(b.Context(), people.Program(), publishing.Documents{Charter: &next}, "another"))
}

// What was suspended and comes back lower is lowered, and not new; what is approved
// and has its day is told before it comes.
func TestThePastIsToldOfEveryEditionAndOfThoseThatArePlanned(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		if past := b.past(); len(past) != 0 {
			t.Fatalf("the first edition changed %+v", past)
		}
		all := b.inForce().Promises
		b.goesInForce(all[1:]...)
		if past := b.past(); len(past) != 1 || len(past[0].Turns) != 1 || past[0].Turns[0].Way != promise.Suspended || past[0].Turns[0].Gap.Until != 0 {
			t.Fatalf("without %s: %+v", all[0].Key, past)
		}
		suspended := hours.DateIn(b.hand.Now(), b.zone())
		b.goesInForce(all[1:]...)
		lower := all[0].Copy()
		lower.Limit.Value *= 2
		b.goesInForce(append([]promise.Promise{lower}, all[1:]...)...)
		past := b.past()
		if len(past) != 2 || past[0].Number != 4 || past[1].Number != 2 {
			t.Fatalf("%d chapters: %+v", len(past), past)
		}
		for at, way := range []promise.Way{promise.Lowered, promise.Suspended} {
			turn := past[at].Turns[0]
			if len(past[at].Turns) != 1 || turn.Way != way || turn.Was.Limit.Value != all[0].Limit.Value || turn.Gap != (charter.Gap{Since: suspended, Until: suspended + 2}) {
				t.Errorf("edition %d: %+v", past[at].Number, turn)
			}
		}

		b.otherLimit(b.ayesha, 72)
		day := hours.DateIn(b.hand.Now(), b.zone()) + 30
		id := b.submits(b.ayesha, day, b.agents[0])
		if got := b.past(); len(got) != 2 {
			t.Errorf("what is in review is told: %+v", got[0])
		}
		b.must(b.desk.Answer(t.Context(), b.agents[0], id, true, true, ""))
		b.must(b.desk.Approve(t.Context(), b.meera, id, ""))
		got := b.past()
		if len(got) != 3 || !got[0].Planned || got[0].Number != 5 || hours.DateIn(got[0].Since, b.zone()) != day || got[0].Turns[0].Way != promise.Lowered {
			t.Fatalf("planned for %s: %+v", day, got[0])
		}
		b.must(b.desk.Withdraw(t.Context(), b.meera, id, "Not after all"))
		if got := b.past(); len(got) != 2 || got[0].Planned {
			t.Errorf("what was withdrawn is planned: %+v", got[0])
		}
	})
}

// A history of more chapters than anybody reads at once goes on, back to the first.
func TestThePastGoesOnToItsBeginning(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		b := gathered(t, d)
		all := b.inForce().Promises
		const chapters = 45
		for edition := range chapters {
			other := all[0].Copy()
			other.Limit.Value += int64(edition) + 1
			b.goesInForce(append([]promise.Promise{other}, all[1:]...)...)
		}
		var told []int64
		pages, before := 0, int64(0)
		for pages = 1; pages < 10; pages++ {
			h, err := b.desk.Past(t.Context(), before)
			b.must(err)
			if h.Before != before || len(h.Chapters) == 0 {
				t.Errorf("before edition %d: %+v", before, h)
			}
			for _, c := range h.Chapters {
				told = append(told, c.Number)
			}
			if before = h.Older; before == 0 {
				break
			}
		}
		if pages != 3 || len(told) != chapters || told[0] != chapters+1 || told[len(told)-1] != 2 {
			t.Errorf("on %d pages stand the editions %v", pages, told)
		}
		if h, err := b.desk.Past(t.Context(), 999); err != nil || h.Before != 0 || h.Chapters[0].Number != chapters+1 {
			t.Errorf("before an edition that is not: %+v, %v", h.Chapters[0], err)
		}
	})
}
