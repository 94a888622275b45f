package charter_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/promise"
)

// on is a charter in force from a day of 2026 on, with one promise changed; nil is one
// without it.
func on(t *testing.T, month time.Month, change func(*promise.Promise)) charter.Held {
	t.Helper()
	c := whole(t)
	at := slices.IndexFunc(c.Promises, func(p promise.Promise) bool { return p.Key == "visit" })
	if change == nil {
		c.Promises = slices.Delete(c.Promises, at, at+1)
	} else {
		change(&c.Promises[at])
	}
	return charter.Held{Number: int64(month), Since: now.At(time.Date(2026, month, 1, 9, 0, 0, 0, time.UTC)), Charter: c}
}

func hoursOf(value int64) func(*promise.Promise) {
	return func(p *promise.Promise) { p.Limit.Value = value }
}

// told writes each chapter with its turns: the way, the time before and after, and
// from when to when it was not promised.
func told(chapters []charter.Chapter) (lines []string) {
	for _, c := range chapters {
		line := fmt.Sprintf("%d:", c.Number)
		if c.Planned {
			line = "planned " + line
		}
		if c.Gap.Since != 0 {
			line += fmt.Sprintf(" none %s..%s", c.Gap.Since, c.Gap.Until)
		}
		for _, turn := range c.Turns {
			line += " " + string(turn.Way)
			for _, p := range []promise.Promise{turn.Was, turn.Is} {
				if p.Limit != nil {
					line += fmt.Sprintf(" %d", p.Limit.Value)
				}
			}
			if turn.Gap.Since != 0 {
				line += " away " + turn.Gap.Since.String()
			}
			if turn.Gap.Until != 0 {
				line += ".." + turn.Gap.Until.String()
			}
			if turn.Again() {
				line += " again"
			}
		}
		lines = append(lines, line)
	}
	return lines
}

func TestAPromiseIsHeldAgainstWhatWasLastInForceOfIt(t *testing.T) {
	t.Parallel()
	later := func(value int64, since hours.Date) func(*promise.Promise) {
		return func(p *promise.Promise) { p.Limit.Value, p.Since = value, since }
	}
	until := func(value int64, last hours.Date) func(*promise.Promise) {
		return func(p *promise.Promise) { p.Limit.Value, p.Until = value, last }
	}
	planned := func(h charter.Held) charter.Held {
		h.Planned = true
		return h
	}
	withdrawn := func(h charter.Held, month time.Month) charter.Held {
		h.Until = now.At(time.Date(2026, month, 1, 9, 0, 0, 0, time.UTC))
		return h
	}
	june := hours.DateOf(2026, 6, 1)
	for name, each := range map[string]struct {
		held []charter.Held
		want []string
	}{
		"the first": {[]charter.Held{on(t, 1, hoursOf(48))}, nil},
		"as it was": {[]charter.Held{on(t, 1, hoursOf(48)), on(t, 2, hoursOf(48))}, nil},
		"new":       {[]charter.Held{on(t, 1, nil), on(t, 2, hoursOf(48))}, []string{"2: made 48"}},
		"lowered":   {[]charter.Held{on(t, 1, hoursOf(48)), on(t, 2, hoursOf(72))}, []string{"2: lowered 48 72"}},
		"suspended": {[]charter.Held{on(t, 1, hoursOf(48)), on(t, 2, nil), on(t, 3, nil)}, []string{"2: suspended 48 away 2026-02-01"}},
		"back, lower": {[]charter.Held{on(t, 1, hoursOf(48)), on(t, 2, nil), on(t, 3, nil), on(t, 4, hoursOf(72))}, []string{
			"4: lowered 48 72 away 2026-02-01..2026-04-01 again", "2: suspended 48 away 2026-02-01..2026-04-01",
		}},
		"back, as it was": {[]charter.Held{on(t, 1, hoursOf(48)), on(t, 2, nil), on(t, 3, hoursOf(48))}, []string{
			"3: resumed 48 48 away 2026-02-01..2026-03-01 again", "2: suspended 48 away 2026-02-01..2026-03-01",
		}},
		"suspended twice": {[]charter.Held{on(t, 1, hoursOf(48)), on(t, 2, nil), on(t, 3, hoursOf(36)), on(t, 4, nil), on(t, 5, hoursOf(48))}, []string{
			"5: lowered 36 48 away 2026-04-01..2026-05-01 again", "4: suspended 36 away 2026-04-01..2026-05-01",
			"3: raised 48 36 away 2026-02-01..2026-03-01 again", "2: suspended 48 away 2026-02-01..2026-03-01",
		}},
		"for the house alone": {
			[]charter.Held{on(t, 1, hoursOf(48)), on(t, 2, func(p *promise.Promise) { p.Audience = promise.InternalOnly })},
			[]string{"2: suspended 48 away 2026-02-01"},
		},
		"an end planned": {[]charter.Held{on(t, 1, hoursOf(48)), planned(on(t, 6, nil))}, []string{"planned 6: suspended 48 away 2026-06-01"}},
		"a return planned": {[]charter.Held{on(t, 1, hoursOf(48)), on(t, 2, nil), planned(on(t, 6, hoursOf(72)))}, []string{
			"planned 6: lowered 48 72 away 2026-02-01..2026-06-01 again", "2: suspended 48 away 2026-02-01..2026-06-01",
		}},
		"a target from a later day": {[]charter.Held{on(t, 1, hoursOf(48)), on(t, 2, later(72, june))}, []string{
			"2: lowered 48 72 away 2026-02-01..2026-06-01 again",
		}},
		"a target whose day never came": {[]charter.Held{on(t, 1, hoursOf(48)), on(t, 2, later(72, june)), on(t, 3, hoursOf(60))}, []string{
			"3: lowered 48 60 away 2026-02-01..2026-03-01 again", "2: lowered 48 72 away 2026-02-01..2026-06-01 again",
		}},
		"announced, and never made": {[]charter.Held{on(t, 1, nil), on(t, 2, later(72, june)), on(t, 3, nil), on(t, 4, hoursOf(48))}, []string{
			"4: made 48", "3: dropped 72", "2: made 72",
		}},
		"an end of its own, and back": {[]charter.Held{on(t, 1, until(48, hours.DateOf(2026, 1, 31))), on(t, 3, hoursOf(48))}, []string{
			"3: raised 48 48 away 2026-02-01..2026-03-01 again",
		}},
		"no charter": {[]charter.Held{withdrawn(on(t, 1, hoursOf(48)), 2), on(t, 4, hoursOf(72))}, []string{
			"4: none 2026-02-01..2026-04-01 lowered 48 72",
		}},
	} {
		if diff := cmp.Diff(each.want, told(charter.Retold(each.held, time.UTC))); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// turned are the turns from one charter to the next.
func turned(was, is *charter.Charter) []charter.Turn {
	january, june := now.At(time.Date(2026, 1, 1, 9, 0, 0, 0, time.UTC)), now.At(time.Date(2026, 6, 1, 9, 0, 0, 0, time.UTC))
	for _, chapter := range charter.Retold([]charter.Held{{Since: january, Until: june, Charter: was}, {Since: june, Charter: is}}, time.UTC) {
		return chapter.Turns
	}
	return nil
}

func key(turn charter.Turn) string {
	if turn.Is.Key == "" {
		return turn.Was.Key
	}
	return turn.Is.Key
}

// said tells each turn by its way and its key.
func said(turns []charter.Turn) (all []string) {
	for _, turn := range turns {
		all = append(all, string(turn.Way)+" "+key(turn))
	}
	return all
}

func TestCustomersReadWhatBecameOfEveryPromise(t *testing.T) {
	t.Parallel()
	was, is := whole(t), whole(t)
	is.Promises[0].Limit.Value = 60                // answer-call: lowered
	is.Promises[3].Limit.Value = 24                // visit: raised
	is.Promises[2].Audience = promise.InternalOnly // reply-mail
	is.Promises[4].Title = is.Promises[4].Title.With(language.English, "Your money back")
	is.Promises[1].Internal = &promise.Share{Op: promise.AtLeast, Percent: 9900}
	want := []string{"lowered answer-call", "raised visit", "suspended reply-mail"}
	if diff := cmp.Diff(want, said(turned(was, is))); diff != "" {
		t.Error(diff)
	}
	next := *is
	next.Promises = slices.Clone(is.Promises)
	next.Promises[2] = next.Promises[2].Copy()
	next.Promises[2].Limit.Value = 9 // what is for the house alone changes unseen
	if turns := turned(is, &next); len(turns) != 0 {
		t.Errorf("customers read %v", said(turns))
	}
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
