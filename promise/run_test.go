package promise_test

import (
	"testing"
	"time"

	"vaada/hours"
	"vaada/hours/starter"
	"vaada/internal/now"
	"vaada/promise"
)

func karachi(t interface{ Fatal(...any) }) *hours.Calendar {
	calendar, err := hours.Open(starter.Karachi())
	if err != nil {
		t.Fatal(err)
	}
	return calendar
}

// on reads "2026-11-02 09:00:20" on the wall of a calendar.
func on(t *testing.T, calendar *hours.Calendar, text string) now.Instant {
	t.Helper()
	wall, err := time.ParseInLocation(time.DateTime, text, calendar.Zone())
	if err != nil {
		t.Fatal(err)
	}
	return now.At(wall)
}

func begin(t interface{ Fatal(...any) }, p promise.Promise, calendar *hours.Calendar, at now.Instant) promise.Run {
	run, found := promise.Begin(p, calendar, at)
	if !found {
		t.Fatal("the promise did not begin")
	}
	return run
}

func TestADeedAtTheVeryDeadlineIsInTime(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	run := begin(t, callAnswered, calendar, on(t, calendar, "2026-11-02 09:00:00"))
	deadline := on(t, calendar, "2026-11-02 09:00:20")
	if run.Due != deadline {
		t.Fatalf("due %s", run.Due.In(calendar.Zone()))
	}
	for at, want := range map[now.Instant]promise.State{
		deadline: promise.Met, deadline + 1: promise.Broken,
	} {
		if got := run.Stop(callAnswered, calendar, at); got.State != want || got.Done != at {
			t.Errorf("answered %v after the deadline: %s", at.Sub(deadline), got.State)
		}
	}
	if run.At(callAnswered, deadline).State != promise.Running {
		t.Error("missed at the deadline")
	}
	if run.At(callAnswered, deadline+1).State != promise.Broken {
		t.Error("not missed after the deadline")
	}
	run = begin(t, complaintResolved, calendar, on(t, calendar, "2026-11-02 09:00:00"))
	if got := run.Stop(complaintResolved, calendar, run.Due); got.State != promise.Broken {
		t.Errorf("in less than 4 hours, done after exactly 4: %s", got.State)
	}
}

func TestWhatWasMetInTimeIsMetThoughItWasToldLate(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	run := begin(t, callAnswered, calendar, on(t, calendar, "2026-11-02 09:00:00"))
	run = run.At(callAnswered, on(t, calendar, "2026-11-02 10:00:00"))
	if run.State != promise.Broken {
		t.Fatalf("an hour later it is %s", run.State)
	}
	answered := on(t, calendar, "2026-11-02 09:00:07")
	if run = run.Stop(callAnswered, calendar, answered); run.State != promise.Met || run.Done != answered {
		t.Errorf("told late: %+v", run)
	}
	if again := run.Stop(callAnswered, calendar, answered.Add(time.Hour)); again.Done != answered {
		t.Errorf("a second answer moved it to %s", again.Done.In(calendar.Zone()))
	}
}

func TestAWaitForTheCustomerKeepsTheTimeThatWasLeft(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	fourHours := messageAnswered
	fourHours.Limit = limit(4, hours.InHours, hours.Working)
	run := begin(t, fourHours, calendar, on(t, calendar, "2026-11-06 09:00:00")) // a Friday
	run = run.Pause(fourHours, promise.WaitOutage, on(t, calendar, "2026-11-06 10:00:00"))
	if run.State != promise.Running {
		t.Fatal("a wait that the promise does not name stopped its clock")
	}
	run = run.Pause(fourHours, promise.WaitCustomer, on(t, calendar, "2026-11-06 11:00:00"))
	if late := run.At(fourHours, on(t, calendar, "2026-11-08 11:00:00")); late.State != promise.Paused {
		t.Fatalf("missed while the customer was waited for: %s", late.State)
	}
	// Two hours were left; Saturday closes at 14:00, Sunday and Iqbal Day are off.
	run = run.Resume(fourHours, calendar, on(t, calendar, "2026-11-07 13:30:00"))
	if want := on(t, calendar, "2026-11-10 10:30:00"); run.Due != want {
		t.Errorf("due %s, want Tuesday 10:30", run.Due.In(calendar.Zone()))
	}
}

func TestADateAgreedWithTheCustomerTakesTheDeadlinesPlace(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	run := begin(t, engineerVisits, calendar, on(t, calendar, "2026-11-02 09:00:00"))
	agreed := on(t, calendar, "2026-11-12 17:00:00")
	told := on(t, calendar, "2026-11-02 09:30:00")
	run = run.Agree(engineerVisits, told, agreed)
	if run.Due != agreed || run.Stop(engineerVisits, calendar, agreed).State != promise.Met {
		t.Errorf("agreed: %+v", run)
	}
	if recounted := promise.Recount(engineerVisits, calendar, run); recounted.Due != agreed {
		t.Error("a corrected calendar moved a date that the customer was told")
	}
	late := begin(t, engineerVisits, calendar, on(t, calendar, "2026-11-02 09:00:00"))
	late = late.Agree(engineerVisits, late.Due+1, agreed)
	if late.Agreed != 0 {
		t.Error("a broken promise was agreed away")
	}
	if other := begin(t, callAnswered, calendar, told).Agree(callAnswered, told, agreed); other.Agreed != 0 {
		t.Error("a promise without an alternative took an agreed date")
	}
}

func TestACallGivenUpInTimeIsLeftOutUnlessThePromiseCountsIt(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	counted := callAnswered
	counted.Abandoned = promise.CountedAsMiss
	run := begin(t, callAnswered, calendar, on(t, calendar, "2026-11-02 09:00:00"))
	if got := run.GiveUp(callAnswered, run.Due-1).State; got != promise.LeftAside {
		t.Errorf("given up in time: %s", got)
	}
	if got := run.GiveUp(callAnswered, run.Due+1).State; got != promise.Broken {
		t.Errorf("given up too late: %s", got)
	}
	given := run.GiveUp(counted, run.Due-1)
	if got := promise.Recount(counted, calendar, given.Stop(counted, calendar, run.Due)).State; got != promise.Broken {
		t.Errorf("given up, and counted: %s", got)
	}
}

func TestALateHolidayMovesAnOpenClock(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	run := begin(t, moneyBack, calendar, on(t, calendar, "2026-11-02 10:00:00"))
	document := calendar.Document()
	holiday, _ := hours.ParseDate("2026-11-05")
	document.Exceptions = append(document.Exceptions, hours.Exception{From: holiday, To: holiday})
	corrected, err := hours.Open(document)
	if err != nil {
		t.Fatal(err)
	}
	if want := on(t, calendar, "2026-11-07 14:00:00"); run.Due != want {
		t.Fatalf("due %s", run.Due.In(calendar.Zone()))
	}
	if moved, want := promise.Recount(moneyBack, corrected, run), on(t, calendar, "2026-11-10 18:00:00"); moved.Due != want {
		t.Errorf("due %s, want Tuesday at the close", moved.Due.In(calendar.Zone()))
	}
}

func TestAPromiseWithoutALimitOrHoursDoesNotBegin(t *testing.T) {
	t.Parallel()
	if _, found := promise.Begin(organic, karachi(t), 1); found {
		t.Error("a rate began")
	}
	never, err := hours.Open(hours.Document{Format: hours.Format, Zone: "Asia/Karachi"})
	if err != nil {
		t.Fatal(err)
	}
	if _, found := promise.Begin(callAnswered, never, 1); found {
		t.Error("a clock began in an office without hours")
	}
}

// When a limit begins to count, and which one a matter has.
func TestALimitBeginsWhenItSays(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	start := on(t, calendar, "2026-11-03 15:00:00") // a Tuesday
	for _, c := range []struct {
		begins promise.Begins
		limit  hours.Limit
		due    string
	}{
		{promise.AtOnce, hours.Limit{Value: 2, Unit: hours.InHours, Counting: hours.Clock}, "2026-11-03 17:00:00"},
		{promise.NextOpening, hours.Limit{Value: 2, Unit: hours.InHours, Counting: hours.Working}, "2026-11-04 11:00:00"},
		{promise.MonthEnd, hours.Limit{Value: 10, Unit: hours.InDays, Counting: hours.Clock}, "2026-12-11 00:00:00"},
		{promise.MonthEnd, hours.Limit{Value: 1, Unit: hours.InMonths, Counting: hours.Clock}, "2026-12-31 00:00:00"},
	} {
		p := callAnswered
		p.Limit = &promise.Limit{Limit: c.limit, Begins: c.begins}
		if run := begin(t, p, calendar, start); run.Due != on(t, calendar, c.due) || run.Started != start {
			t.Errorf("%s %v: due %s", c.begins, c.limit, run.Due.In(calendar.Zone()))
		}
	}
}

func TestAMatterHasTheLimitOfItsOwnKind(t *testing.T) {
	t.Parallel()
	p := callAnswered
	p.Keyed = []promise.Keyed{
		{By: promise.ByPlace, Value: "town", Limit: *limit(4, hours.InHours, hours.Clock)},
		{By: promise.BySeverity, Value: "fraud", Limit: *limit(30, hours.InDays, hours.Working)},
		{By: promise.ByRequest, Value: "complaint", Limit: *limit(1, hours.InHours, hours.Clock)},
	}
	for want, matter := range map[int64]promise.Matter{
		20: {Place: "village"}, 4: {Place: "town"}, 30: {Severity: "fraud", RequestType: "complaint"}, 1: {RequestType: "complaint", Place: "town"},
	} {
		if got := p.For(matter).Limit.Value; got != want {
			t.Errorf("%+v has %d, want %d", matter, got, want)
		}
	}
}

// The limit of some matters counts as the sentence says that time counts, or is
// refused: what it would say of itself is said nowhere.
func TestALimitOfItsOwnKindCountsAsTheMainOneDoes(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	start := on(t, calendar, "2026-11-14 10:00:00")
	beginnings := []promise.Begins{promise.AtOnce, promise.NextOpening, promise.MonthEnd}
	tried := 0
	for _, main := range beginnings {
		for _, own := range beginnings {
			p := callAnswered
			p.Start, p.Stop = promise.Received, promise.Replied
			p.Limit = &promise.Limit{Limit: limit(10, hours.InDays, hours.Clock).Limit, Begins: main}
			same := p
			p.Keyed = []promise.Keyed{{By: promise.ByPlace, Value: "town", Limit: promise.Limit{Limit: p.Limit.Limit, Begins: own}}}
			if named(p).Check() != nil {
				if own == promise.AtOnce || own == main {
					t.Errorf("%q beside %q is refused", own, main)
				}
				continue
			}
			tried++
			got, want := begin(t, p.For(promise.Matter{Place: "town"}), calendar, start), begin(t, same, calendar, start)
			if got.Due != want.Due {
				t.Errorf("%q beside %q is due %s, not %s", own, main, got.Due.In(calendar.Zone()), want.Due.In(calendar.Zone()))
			}
		}
	}
	if tried != 5 {
		t.Errorf("%d were tried", tried)
	}
	p := promise.Promise{Limit: &promise.Limit{Limit: limit(2, hours.InDays, hours.Clock).Limit, Before: true}}
	p.Keyed = []promise.Keyed{{By: promise.ByPlace, Value: "town", Limit: *limit(1, hours.InDays, hours.Clock)}}
	if got := p.For(promise.Matter{Place: "town"}).Limit; !got.Before || got.Value != 1 {
		t.Errorf("counted forward: %+v", got)
	}
}
