package promise_test

import (
	"testing"
	"time"

	"vaada/hours"
	"vaada/internal/now"
	"vaada/promise"
)

func TestAPromiseCoversWhatItsPopulationNames(t *testing.T) {
	t.Parallel()
	p := messageAnswered
	p.Population.Customers = "external"
	p.Since, p.Until = hours.DateOf(2026, 1, 1), hours.DateOf(2026, 12, 31)
	p.Seasons = []promise.Season{{From: promise.YearDay{Month: time.March, Day: 10}, To: promise.YearDay{Month: time.March, Day: 20}}}
	mail := promise.Matter{Touchpoint: "email", RequestType: "complaint", On: hours.DateOf(2026, 11, 2)}
	for _, c := range []struct {
		name   string
		change func(*promise.Matter)
		want   bool
	}{
		{"a mail", func(*promise.Matter) {}, true},
		{"a mail of any date", func(m *promise.Matter) { m.On = 0 }, true},
		{"a call", func(m *promise.Matter) { m.Touchpoint = "telephone" }, false},
		{"a colleague's mail", func(m *promise.Matter) { m.Internal = true }, false},
		{"a mail before it was made", func(m *promise.Matter) { m.On = p.Since - 1 }, false},
		{"a mail on its last day", func(m *promise.Matter) { m.On = p.Until }, true},
		{"a mail after it", func(m *promise.Matter) { m.On = p.Until + 1 }, false},
		{"a mail in the season left out", func(m *promise.Matter) { m.On = hours.DateOf(2026, 3, 10) }, false},
	} {
		matter := mail
		c.change(&matter)
		if got := p.Covers(matter); got != c.want {
			t.Errorf("%s is covered: %t", c.name, got)
		}
	}
	p.Seasons[0] = promise.Season{From: promise.YearDay{Month: time.October, Day: 15}, To: promise.YearDay{Month: time.January, Day: 5}}
	mail.On = hours.DateOf(2026, 12, 31)
	if p.Covers(mail) {
		t.Error("covered in a season that runs over the end of the year")
	}
	mail.On = hours.DateOf(2026, 1, 6)
	if !p.Covers(mail) {
		t.Error("not covered on the day after the season")
	}
	p.Seasons[0].Only = true
	if p.Covers(mail) {
		t.Error("covered outside the only season")
	}
}

func TestOnlyItsOwnEventsMoveAClock(t *testing.T) {
	t.Parallel()
	for _, event := range promise.Events {
		if got := callAnswered.Starts(event); got != (event == promise.Rung) {
			t.Errorf("%s starts: %t", event, got)
		}
		if got := callAnswered.Stops(event); got != (event == promise.Answered) {
			t.Errorf("%s stops: %t", event, got)
		}
		if !event.Known() {
			t.Errorf("%s is not known", event)
		}
	}
	if !promise.Custom("meter read").Known() || promise.Custom(" ").Known() || promise.Event("rang").Known() {
		t.Error("events of one's own are not told from wrong ones")
	}
}

// When the time begins decides between the limits of a promise that has others
// outside opening hours, or on days without any.
func TestALimitDependsOnWhenItsTimeBegins(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	p := promise.Promise{Limit: limit(2, hours.InHours, hours.Clock), Keyed: []promise.Keyed{
		{By: promise.ByOpening, Value: promise.Outside, Limit: *limit(1, hours.InDays, hours.Working)},
	}}
	q := promise.Promise{Limit: limit(3, hours.InHours, hours.Clock), Keyed: []promise.Keyed{
		{By: promise.ByDay, Value: promise.Other, Limit: *limit(4, hours.InHours, hours.Clock)},
	}}
	day := hours.DateOf(2026, 11, 2) // a Monday
	open, found := calendar.NextOpening(day.Midnight(calendar.Zone()))
	if !found {
		t.Fatal("never open")
	}
	sunday := (day - 1).Midnight(calendar.Zone()).Add(12 * time.Hour)
	if calendar.IsOpen(sunday) {
		t.Fatal("open on Sunday")
	}
	for name, each := range map[string]struct {
		at                now.Instant
		byOpening, byDate int64
	}{
		"in opening hours":      {open, 2, 3},
		"before the first hour": {open - 1, 1, 3},
		"on Sunday":             {sunday, 1, 4},
	} {
		m := promise.Matter{}.Begun(calendar, each.at)
		if got := p.For(m).Limit.Value; got != each.byOpening {
			t.Errorf("%s: %d by the hour", name, got)
		}
		if got := q.For(m).Limit.Value; got != each.byDate {
			t.Errorf("%s: %d by the day", name, got)
		}
	}
}
