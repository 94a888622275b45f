package promise_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"vaada/hours"
	"vaada/promise"
)

func TestTheIntervalIsWilsons(t *testing.T) {
	t.Parallel()
	// Values of Hmisc::binconf(method = "wilson") and of the published examples
	// in R. G. Newcombe, Statistics in Medicine 17 (1998), table I.
	for _, c := range []struct {
		met, due  int
		low, high float64
	}{
		{81, 263, 0.2553, 0.3662},
		{15, 148, 0.0624, 0.1605},
		{0, 20, 0, 0.1611},
		{1, 29, 0.0061, 0.1718},
		{20, 20, 0.8389, 1},
		{0, 0, 0, 1},
	} {
		low, high := promise.Wilson(c.met, c.due)
		if math.Abs(low-c.low) > 0.00006 || math.Abs(high-c.high) > 0.00006 {
			t.Errorf("%d of %d: %.4f to %.4f, want %.4f to %.4f", c.met, c.due, low, high, c.low, c.high)
		}
	}
}

func TestTheWordFollowsTheFigure(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		due, met int
		goal     promise.BasisPoints
		want     promise.Word
	}{
		{0, 0, 9000, promise.NothingDue},
		{19, 19, 9000, promise.TooFew},
		{20, 18, 9000, promise.Kept},
		{20, 17, 9000, promise.Slipping},
		{1000, 889, 9000, promise.Slipping},
		{1000, 870, 9000, promise.NotKept},
		{1000, 1000, promise.Whole, promise.Kept},
		{1000, 999, promise.Whole, promise.NotKept},
	} {
		half := c.due / 2
		days := []promise.Day{{Due: half, Met: min(half, c.met)}, {Due: c.due - half, Met: c.met - min(half, c.met)}}
		if got := promise.FigureOf(days, c.goal); got.Word != c.want || got.Due != c.due || got.Met != c.met {
			t.Errorf("%d of %d for %d: %+v, want %s", c.met, c.due, c.goal, got, c.want)
		}
	}
}

func TestAFigureLiesInItsInterval(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		due := rapid.IntRange(1, 5000).Draw(t, "due")
		met := rapid.IntRange(0, due).Draw(t, "met")
		figure := promise.FigureOf([]promise.Day{{Due: due, Met: met}}, 9000)
		if figure.Low < 0 || figure.Low > figure.Share || figure.Share > figure.High || figure.High > 1 {
			t.Fatalf("%+v", figure)
		}
	})
}

func TestTheStripShowsFourWeeks(t *testing.T) {
	t.Parallel()
	until := hours.DateOf(2026, 11, 2)
	strip := promise.Strip([]promise.Day{
		{Date: until, Due: 10, Met: 10},
		{Date: until - 1, Due: 10, Met: 8},
		{Date: until - 2, Due: 10, Met: 2},
		{Date: until - 27, Due: 1, Met: 1},
		{Date: until - 28, Due: 1, Met: 0},
		{Date: until + 1, Due: 1, Met: 0},
	}, until, 9000)
	want := map[int]promise.Tile{27: promise.Full, 26: promise.Lower, 25: promise.Low, 0: promise.Full}
	for at, day := range strip {
		tile, told := want[at]
		if !told {
			tile = promise.Hollow
		}
		if day.Tile != tile || day.Date != until-27+hours.Date(at) {
			t.Errorf("tile %d of %s is %s, want %s", at, day.Date, day.Tile, tile)
		}
	}
	for tile, height := range map[promise.Tile]int{promise.Full: 100, promise.Lower: 62, promise.Low: 28, promise.Hollow: 100} {
		if tile.Height() != height {
			t.Errorf("%s is %d high", tile, tile.Height())
		}
	}
}

func TestAnOpenOverduePromiseIsAMissAndOneNotYetDueIsNothing(t *testing.T) {
	t.Parallel()
	calendar := karachi(t)
	run := begin(t, moneyBack, calendar, on(t, calendar, "2026-11-02 10:00:00"))
	early := run.Stop(moneyBack, calendar, run.Started+1)
	for _, c := range []struct {
		name         string
		counts, kept bool
		run          promise.Run
		late         bool
	}{
		{"open before its deadline", false, false, run, false},
		{"open after its deadline", true, false, run, true},
		{"met, before its deadline", false, false, early, false},
		{"met, after its deadline", true, true, early, true},
		{"withdrawn", false, false, run.Withdraw(moneyBack, run.Started+1), true},
	} {
		at := run.Due - 1
		if c.late {
			at = run.Due + 1
		}
		if counts, kept := c.run.Counts(moneyBack, at); counts != c.counts || kept != c.kept {
			t.Errorf("%s: counts %t, kept %t", c.name, counts, kept)
		}
	}
}

// Of a share that is not enough by itself, the number itself is a miss.
func TestMoreThanAShareIsNotTheShare(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		share promise.Share
		met   int
		want  promise.Word
	}{
		{promise.Share{Op: promise.AtLeast, Percent: 5000}, 50, promise.Kept},
		{promise.Share{Op: promise.AtLeast, Percent: 5000, Strictness: promise.Below}, 50, promise.Slipping},
		{promise.Share{Op: promise.AtLeast, Percent: 5000, Strictness: promise.Below}, 51, promise.Kept},
		{promise.Share{Op: promise.AtMost, Percent: 1000}, 90, promise.Kept},
		{promise.Share{Op: promise.AtMost, Percent: 1000, Strictness: promise.Below}, 90, promise.Slipping},
		{promise.Share{Op: promise.AtMost, Percent: 1000, Strictness: promise.Below}, 91, promise.Kept},
	} {
		goal := promise.Promise{Share: &c.share}.Goal()
		if got := promise.FigureOf([]promise.Day{{Due: 100, Met: c.met}}, goal).Word; got != c.want {
			t.Errorf("%+v with %d of 100 is %s, not %s", c.share, c.met, got, c.want)
		}
	}
}
