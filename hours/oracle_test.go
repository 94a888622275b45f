package hours_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"vaada/hours"
	"vaada/internal/now"
)

// The oracle asks the wall clock once a minute, and knows nothing of spans,
// segments or offsets.

const minute = now.Instant(60_000_000)

func wallMinute(at now.Instant, zone *time.Location) (hours.Date, hours.Minute) {
	wall := at.In(zone)
	year, month, day := wall.Date()
	return hours.DateOf(year, month, day), hours.Minute(wall.Hour()*60 + wall.Minute())
}

func openOnTheWall(c *hours.Calendar, at now.Instant) bool {
	date, of := wallMinute(at, c.Zone())
	today, _ := c.On(date)
	for _, interval := range today {
		overnight := interval.To <= interval.From
		if of >= interval.From && (overnight || of < interval.To) {
			return true
		}
	}
	yesterday, _ := c.On(date - 1)
	for _, interval := range yesterday {
		if interval.To <= interval.From && of < interval.To {
			return true
		}
	}
	return false
}

func elapsedOnTheWall(c *hours.Calendar, from, to now.Instant) time.Duration {
	var sum time.Duration
	for at := from; at < to; {
		next := min(to, at-at%minute+minute)
		if openOnTheWall(c, at) {
			sum += next.Sub(at)
		}
		at = next
	}
	return sum
}

// places are zones and times around which something odd happened to clocks.
var places = []struct{ zone, around string }{
	{"Asia/Karachi", "2026-11-02"},
	{"Asia/Karachi", "2009-04-15"},        // forward at midnight
	{"Europe/Istanbul", "2015-11-08"},     // back, two weeks late
	{"Europe/Istanbul", "2016-03-27"},     // forward
	{"Asia/Kolkata", "2026-11-08"},        // half an hour
	{"America/New_York", "2026-11-01"},    // back
	{"Australia/Lord_Howe", "2026-04-05"}, // back by half an hour
	{"America/Sao_Paulo", "2018-11-04"},   // forward at midnight
	{"America/Sao_Paulo", "2018-02-18"},   // back at midnight
	{"Pacific/Apia", "2011-12-30"},        // a day that was not
}

func drawIntervals(t *rapid.T, label string) []hours.Interval {
	cuts := rapid.SliceOfNDistinct(rapid.IntRange(0, 24*12), 0, 6, rapid.ID[int]).Draw(t, label)
	slices.Sort(cuts)
	var intervals []hours.Interval
	for len(cuts) >= 2 {
		intervals = append(intervals, hours.Interval{
			From: hours.Minute(cuts[0] * 5), To: hours.Minute(cuts[1] * 5),
		})
		cuts = cuts[2:]
	}
	if len(cuts) == 1 && cuts[0] > 0 && cuts[0] < 24*12 {
		to := rapid.IntRange(0, cuts[0]-1).Draw(t, label+" until the day after")
		intervals = append(intervals, hours.Interval{
			From: hours.Minute(cuts[0] * 5), To: hours.Minute(to * 5),
		})
	}
	return intervals
}

func drawCalendar(t *rapid.T) (*hours.Calendar, now.Instant) {
	place := rapid.SampledFrom(places).Draw(t, "place")
	around, err := hours.ParseDate(place.around)
	if err != nil {
		t.Fatal(err)
	}
	document := hours.Document{Format: hours.Format, Zone: place.zone, Week: hours.Week{
		Monday:    drawIntervals(t, "monday"),
		Tuesday:   drawIntervals(t, "tuesday"),
		Wednesday: drawIntervals(t, "wednesday"),
		Thursday:  drawIntervals(t, "thursday"),
		Friday:    drawIntervals(t, "friday"),
		Saturday:  drawIntervals(t, "saturday"),
		Sunday:    drawIntervals(t, "sunday"),
	}}
	for range rapid.IntRange(0, 3).Draw(t, "exceptions") {
		from := around + hours.Date(rapid.IntRange(-4, 8).Draw(t, "from"))
		document.Exceptions = append(document.Exceptions, hours.Exception{
			From:  from,
			To:    from + hours.Date(rapid.IntRange(0, 3).Draw(t, "days")),
			Hours: drawIntervals(t, "other hours"),
		})
	}
	calendar, err := hours.Open(document)
	if err != nil {
		t.Fatal(err)
	}
	start := around.Midnight(calendar.Zone()).
		Add(time.Duration(rapid.IntRange(-3*86400, 5*86400).Draw(t, "start")) * time.Second)
	return calendar, start
}

func TestTheOfficeIsOpenWhenTheWallClockSaysSo(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		calendar, start := drawCalendar(t)
		if got, want := calendar.IsOpen(start), openOnTheWall(calendar, start); got != want {
			t.Fatalf("open at %s: %t, the wall clock says %t", start.In(calendar.Zone()), got, want)
		}
	})
}

func TestElapsedTimeIsTheOpenMinutesOnTheWall(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		calendar, start := drawCalendar(t)
		end := start.Add(time.Duration(rapid.IntRange(0, 6*86400).Draw(t, "length")) * time.Second)
		if got, want := calendar.Elapsed(start, end), elapsedOnTheWall(calendar, start, end); got != want {
			t.Fatalf("from %s to %s: %s, the wall clock says %s",
				start.In(calendar.Zone()), end.In(calendar.Zone()), got, want)
		}
	})
}

func TestAWorkingLimitEndsWhenTheWallClockHasShownAsManyOpenMinutes(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		calendar, start := drawCalendar(t)
		limit := hours.Limit{
			Value:    rapid.Int64Range(1, 30*3600).Draw(t, "seconds"),
			Unit:     hours.InSeconds,
			Counting: hours.Working,
		}
		due, found := calendar.Due(start, limit)
		if !found {
			if calendar.Document().Week.HasHours() {
				t.Fatal("no due time though the office opens every week")
			}
			return
		}
		if due.Sub(start) > 8*24*time.Hour {
			return // further than the oracle walks
		}
		if got := elapsedOnTheWall(calendar, start, due); got != limit.Length() {
			t.Fatalf("due %s after %s, wanted %s", due.In(calendar.Zone()), got, limit.Length())
		}
		if !openOnTheWall(calendar, due-1) {
			t.Fatalf("due %s, when nothing was open just before", due.In(calendar.Zone()))
		}
	})
}

func TestTheNextOpeningIsTheFirstOpenMinute(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		calendar, start := drawCalendar(t)
		opening, found := calendar.NextOpening(start)
		if !found {
			return
		}
		if !openOnTheWall(calendar, opening) {
			t.Fatalf("%s is not open", opening.In(calendar.Zone()))
		}
		until := min(opening, start.Add(8*24*time.Hour))
		if got := elapsedOnTheWall(calendar, start, until); got != 0 {
			t.Fatalf("open for %s before the next opening", got)
		}
	})
}

func TestAWorkingDayLimitEndsAtTheLastOpenMinuteOfTheNthDayWithHours(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		calendar, start := drawCalendar(t)
		days := rapid.Int64Range(1, 5).Draw(t, "days")
		due, found := calendar.Due(start, hours.Limit{Value: days, Unit: hours.InDays, Counting: hours.Working})
		if !found {
			return
		}
		date := hours.DateIn(start, calendar.Zone())
		for counted := int64(0); counted < days; {
			date++
			if intervals, _ := calendar.On(date); len(intervals) > 0 {
				counted++
			}
		}
		spans := calendar.SpansOn(date)
		if len(spans) == 0 {
			return // the date was skipped on the wall
		}
		closes := spans[len(spans)-1].To
		if night := calendar.SpansOn(date - 1); len(night) > 0 {
			closes = max(closes, night[len(night)-1].To)
		}
		if due != closes || !openOnTheWall(calendar, due-1) {
			t.Fatalf("due %s, wanted the close of %s", due.In(calendar.Zone()), date)
		}
	})
}

func TestATraceAddsUpToTheLimit(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		calendar, start := drawCalendar(t)
		limit := hours.Limit{
			Value:    rapid.Int64Range(1, 3000).Draw(t, "minutes"),
			Unit:     hours.InMinutes,
			Counting: hours.Working,
		}
		trace, found := calendar.Explain(start, limit)
		if !found {
			return
		}
		var sum time.Duration
		reached := start
		for _, step := range trace.Steps {
			if step.Kind != hours.Counted {
				continue
			}
			if step.From < reached || step.To <= step.From {
				t.Fatalf("step %+v goes back", step)
			}
			sum, reached = sum+step.To.Sub(step.From), step.To
		}
		if sum != limit.Length() || reached != trace.Due {
			t.Fatalf("the trace tells of %s until %d, due %d", sum, reached, trace.Due)
		}
	})
}

func TestWhatBeginsLaterIsNotDueEarlier(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		calendar, start := drawCalendar(t)
		limit := hours.Limit{
			Value:    rapid.Int64Range(0, 40).Draw(t, "value"),
			Unit:     rapid.SampledFrom(hours.Units).Draw(t, "unit"),
			Counting: hours.Clock,
		}
		if limit.Unit != hours.InWeeks && limit.Unit != hours.InMonths {
			limit.Counting = rapid.SampledFrom([]hours.Counting{hours.Working, hours.Clock}).Draw(t, "counting")
		}
		later := start.Add(time.Duration(rapid.IntRange(0, 3*86400).Draw(t, "later")) * time.Second)
		due, found := calendar.Due(start, limit)
		dueLater, foundLater := calendar.Due(later, limit)
		if !found || !foundLater {
			return
		}
		if due < start || dueLater < due {
			t.Fatalf("%s is due %s, %s is due %s", start.In(calendar.Zone()), due.In(calendar.Zone()),
				later.In(calendar.Zone()), dueLater.In(calendar.Zone()))
		}
	})
}
