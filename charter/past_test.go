package charter_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/promise"
)

// said tells each turn by its way and its key.
func said(turns []charter.Turn) (all []string) {
	for _, turn := range turns {
		key := turn.Is.Key
		if turn.Is.Class == "" {
			key = turn.Was.Key
		}
		all = append(all, string(turn.Way)+" "+key)
	}
	return all
}

func TestCustomersReadWhatBecameOfEveryPromise(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk := charter.Desk{DB: d}
		published(t, d, func(*charter.Charter) {})
		if past, err := desk.Past(t.Context()); err != nil || len(past) != 0 {
			t.Errorf("the first edition changed %v: %v", past, err)
		}
		published(t, d, func(c *charter.Charter) {
			c.Promises[0].Limit.Value = 60                // answer-call: lowered
			c.Promises[3].Limit.Value = 24                // visit: raised
			c.Promises[2].Audience = promise.InternalOnly // reply-mail: dropped
			c.Promises[4].Title = c.Promises[4].Title.With(language.English, "Your money back")
			c.Promises[1].Internal = &promise.Share{Op: promise.AtLeast, Percent: 9900}
		})
		published(t, d, func(c *charter.Charter) {
			c.Promises[0].Limit.Value = 60
			c.Promises[3].Limit.Value = 24
			c.Promises[2].Audience = promise.InternalOnly
			c.Promises[2].Limit.Value = 9 // what is for the house alone changes unseen
		})
		past, err := desk.Past(t.Context())
		if err != nil || len(past) != 1 {
			t.Fatalf("%d chapters: %v", len(past), err)
		}
		want := []string{"lowered answer-call", "raised visit", "dropped reply-mail"}
		if diff := cmp.Diff(want, said(past[0].Turns)); diff != "" || past[0].Number != 2 || past[0].Since.IsZero() {
			t.Errorf("edition %d of %v: %s", past[0].Number, past[0].Since, diff)
		}
	})
}

// The table has every service once, and its numbers are those of the promises.
func TestTheTableOfServicesIsReckonedFromThePromises(t *testing.T) {
	t.Parallel()
	c := whole(t)
	c.Services = append(c.Services,
		charter.Service{Key: "delivery", Name: c.Name, Norm: "visit", Places: []string{"ombudsman"}, Public: true},
		charter.Service{Key: "advice", Name: c.Name})
	c.Places = []charter.Place{{Key: "ombudsman", Rank: charter.Outside}, {Key: "counter", Rank: charter.First}, {Key: "director", Rank: charter.Second}}
	visit := &c.Promises[3]
	visit.Keyed = []promise.Keyed{{By: promise.ByService, Value: "delivery", Limit: promise.Limit{Limit: hours.Limit{Value: 5, Unit: hours.InDays, Counting: hours.Working}}}}
	rows := c.Standards()
	english := language.Reader{Language: language.English}
	var got []string
	for _, row := range rows {
		line := row.Service.Key + ": " + promise.Plain(promise.LimitFor(row.Norm, english), language.English)
		for _, place := range row.Places {
			line += " " + place.Key
		}
		got = append(got, line)
	}
	want := []string{"repair:  counter director ombudsman", "delivery: 5 working days (90%) ombudsman", "advice:  counter director ombudsman"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if !rows[0].Normed() || rows[2].Normed() || rows[1].Number != 2 {
		t.Error("a row follows another promise than its service does")
	}
	if public := c.Public().Standards(); len(public) != 1 || public[0].Service.Key != "delivery" || public[0].Number != 1 {
		t.Errorf("customers read %v", public)
	}
}

func TestTheHandbookIsForWhoServes(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		english := func(words string) language.Text { return language.NewText(language.English, words) }
		published(t, d, func(c *charter.Charter) {
			c.Promises[2].Audience = promise.InternalOnly
			c.Stories = []charter.Story{
				{Key: "detail", Title: english("Detail"), Feeds: charter.Handbook}, {Key: "fridge", Title: english("The fridge"), Feeds: charter.Lesson},
			}
			c.Practice.Training = english("On Monday")
		})
		desk := charter.Desk{DB: d}
		if _, _, err := desk.Handbook(t.Context(), people.Actor{}); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("nobody reads it: %v", err)
		}
		c, e, err := desk.Handbook(t.Context(), people.Program())
		if err != nil {
			t.Fatal(err)
		}
		if len(c.Promises) != 6 || len(c.Stories) != 1 || c.Stories[0].Key != "detail" || !c.Practice.Training.IsZero() || e.Content != "" {
			t.Errorf("the handbook has %d promises and %v", len(c.Promises), c.Stories)
		}
	})
}
