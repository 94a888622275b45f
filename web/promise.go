package web

import (
	"context"
	"fmt"
	"html"
	"io"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/a-h/templ"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Sentence is a promise as it was printed from its data, in one language. The
// measured parts are ruled under. An empty Language is the reader's.
type Sentence struct {
	Parts    []Part
	Language language.Language
}

// Part is a run of words of a promise.
type Part struct {
	Words    string
	Measured bool
}

// Render writes the sentence inline, in the charter's own voice.
func (s Sentence) Render(ctx context.Context, w io.Writer) error {
	var out strings.Builder
	out.WriteString(`<span class="promise"`)
	if s.Language != "" && s.Language != ReaderOf(ctx).Language {
		out.WriteString(tongue(ctx, "", s.Language))
	}
	out.WriteString(">")
	for _, part := range s.Parts {
		words := owned(ctx, isolated(part.Words))
		if part.Measured {
			words = "<em>" + words + "</em>"
		}
		out.WriteString(words)
	}
	out.WriteString("</span>")
	_, err := io.WriteString(w, out.String())
	return err
}

// Terms are what else belongs to a promise, each in a sentence of its own: folded
// away on a screen, in full on paper.
type Terms []templ.Component

// Render writes the sentences; nothing where there are none.
func (t Terms) Render(ctx context.Context, w io.Writer) error { return t.view().Render(ctx, w) }

// Outcome is what became of a promise; it is a class of the style sheet too.
type Outcome string

// The outcomes. A figure can be any; a tile any but TooFew.
const (
	Kept       Outcome = "kept"
	AtRisk     Outcome = "risk" // a figure below its goal but inside its interval: slipping
	Broken     Outcome = "broken"
	NothingDue Outcome = "none"
	TooFew     Outcome = "few"
)

// Running is how a clock stands; it is a class of the style sheet too.
type Running string

// The states of a clock.
const (
	InTime Running = "ok"
	Soon   Running = "risk"
	Late   Running = "late"
	Paused Running = "wait"
	Met    Running = "met"
)

// Clock is the time left on a promise or a step. With DueAt, and neither
// paused nor met, a script counts Left down in place.
type Clock struct {
	State   Running
	Left    language.Message // "38 min left", "40 min late", "paused"; see TimeLeft
	Bare    bool             // Left is "38 min", as in lists
	Due     language.Message // "due 15:40"; may be empty
	Spent   float64          // share of the time that has gone, 0 to 1
	Started now.Instant
	DueAt   now.Instant
}

func (c Clock) ticking() bool {
	return !c.DueAt.IsZero() && c.State != Paused && c.State != Met
}

// PromiseStrip is the promise above a conversation, with the time left on it.
type PromiseStrip struct {
	Sentence Sentence
	Clock    Clock
	More     language.Message // "and 2 more promises"; may be empty
}

// Render writes the strip.
func (p PromiseStrip) Render(ctx context.Context, w io.Writer) error { return p.view().Render(ctx, w) }

// Tiles is the one chart of the product: a tile a day, oldest first, grouped
// by week, told by height as well as colour.
type Tiles struct {
	Days    []Outcome        // 28 of Kept, AtRisk, Broken, NothingDue
	Summary language.Message // the same in words, for those who do not see it
	Caption language.Message // "last 28 days"
	Goal    language.Message // "goal 95%"
}

// Render writes strip and caption.
func (t Tiles) Render(ctx context.Context, w io.Writer) error { return t.view().Render(ctx, w) }

// Figure is how well a promise was kept over its period, with the word for it.
// Without a Share (too few, nothing due) the word stands alone.
type Figure struct {
	Outcome Outcome
	Share   templ.Component // Percent(...); nil when there is nothing to show
	Counts  language.Message
}

// Render writes figure, chip and counts.
func (f Figure) Render(ctx context.Context, w io.Writer) error { return f.view().Render(ctx, w) }

// percentOf gives a share as a whole percent that a bar can draw.
func percentOf(share float64) int { return int(min(max(share, 0), 1)*100 + 0.5) }

const (
	tileStep, tileWide, tileHigh = 8.2, 6.2, 26.0
	weekGap                      = 3.6
)

// tileBox gives the place of a day's tile: full height is kept, 62 % below
// goal but inside its interval, 28 % broken. A hollow one (nothing due) is
// drawn inside its line.
func tileBox(day int, outcome Outcome) (x, y, width, height string) {
	tall, inset := tileHigh, 0.0
	switch outcome {
	case AtRisk:
		tall = tileHigh * 0.62
	case Broken:
		tall = tileHigh * 0.28
	case NothingDue:
		inset = 0.5
	}
	across := float64(day)*tileStep + float64(day/7)*weekGap
	return places(across + inset), places(tileHigh - tall + inset), places(tileWide - 2*inset), places(tall - 2*inset)
}

// tiles keeps each tile as it is drawn: a page shows thousands, of few kinds.
var tiles sync.Map

type tile struct {
	day     int
	outcome Outcome
}

// drawn are the tiles as SVG.
func (t Tiles) drawn() string {
	var out strings.Builder
	for day, outcome := range t.Days {
		at := tile{day, outcome}
		if known, is := tiles.Load(at); is {
			out.WriteString(known.(string))
			continue
		}
		x, y, width, height := tileBox(day, outcome)
		drawn := fmt.Sprintf(`<rect class="%s" x="%s" y="%s" width="%s" height="%s" rx="2"></rect>`, html.EscapeString(string(outcome)), x, y, width, height)
		tiles.Store(at, drawn)
		out.WriteString(drawn)
	}
	return out.String()
}

func places(n float64) string { return strconv.FormatFloat(n, 'f', -1, 32) }

// tileBoard gives the view box that holds the days.
func tileBoard(days int) string {
	wide := float64(days)*tileStep + float64(max(days-1, 0)/7)*weekGap - (tileStep - tileWide)
	return "0 0 " + places(max(wide, 1)) + " " + places(tileHigh)
}

// TimeLeft reckons how a running clock stands at the reader's moment. Soon is
// the last quarter of its time, and never less than the last hour of it.
func TimeLeft(r language.Reader, started, due now.Instant, bare bool) Clock {
	clock := Clock{State: InTime, Started: started, DueAt: due, Bare: bare}
	left, whole := due.Sub(r.Now), due.Sub(started)
	if whole > 0 {
		clock.Spent = 1 - float64(left)/float64(whole)
	}
	switch {
	case left < 0:
		clock.State, clock.Left = Late, say.TimeLate(upward(-left))
		return clock
	case left < max(whole/4, time.Hour):
		clock.State = Soon
	}
	clock.Left = say.TimeLeft(upward(left))
	if bare {
		clock.Left = say.WebTime(upward(left))
	}
	return clock
}

// upward rounds to whole minutes, in the last minute to whole seconds, so that
// a clock never says that nothing is left before nothing is; the script does
// the same.
func upward(d time.Duration) time.Duration {
	unit := time.Minute
	if d <= time.Minute-time.Second {
		unit = time.Second
	}
	return max((d + unit - 1).Truncate(unit), unit)
}

func (c Clock) form() string {
	if c.Bare {
		return "bare"
	}
	return "left"
}
