package public

import (
	"context"
	"fmt"
	"net/http"
	"strconv"

	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/policy"
	"vaada/promise"
	"vaada/publishing"
	"vaada/web"
	"vaada/web/paper"
)

// charterPage shows the charter in force as a text to read and to print.
func (p *Pages) charterPage(w http.ResponseWriter, r *http.Request) error {
	shown, err := p.charterOf(r.Context())
	if err != nil {
		return err
	}
	if shown.Charter != nil {
		nobody := people.Actor{} // who reads without signing in sees what is public
		policies, err := p.Policies.InForce(r.Context(), nobody)
		if err != nil {
			return err
		}
		shown.Policies = policy.Among(policies, shown.Charter.Serves)
		if shown.Past, err = p.Publishing.Past(r.Context(), editionNumber(r.URL.Query().Get("before"))); err != nil {
			return err
		}
	}
	names, err := p.Touchpoints.Names(r.Context())
	if err != nil {
		return err
	}
	web.Render(w, paper.Naming(r, names), http.StatusOK, laidCharter(web.PageOf(r), shown))
	return nil
}

// editionNumber reads the number of an edition; 0 where there is none.
func editionNumber(typed string) int64 {
	number, err := strconv.ParseInt(typed, 10, 64)
	if err != nil {
		return 0
	}
	return number
}

// charterOf reads what every rendering for customers begins from: the charter in
// force without what is for the house alone; an empty text before there is one.
func (p *Pages) charterOf(ctx context.Context) (charterText, error) {
	made, edition, err := p.Charters.Published(ctx)
	if fault.Is(err, fault.KindNotFound) {
		return charterText{}, nil
	}
	return charterText{Charter: made, ID: edition.ID, Edition: int(edition.Number)}, err
}

// charterText is what the page of the charter shows. Charter is nil before one
// is published.
type charterText struct {
	Charter  *charter.Charter
	ID       ids.ID // of the edition; 0: of none
	Edition  int
	Policies []policy.Policy
	Past     publishing.History
}

func laidCharter(page web.Page, shown charterText) templ.Component {
	return laid(page, shown.title(), "charter", charterBody(shown))
}

func (c charterText) title() language.Message {
	if c.Charter == nil || c.Charter.Name.IsZero() {
		return say.PublicCharter()
	}
	return language.Words(c.Charter.Name)
}

// ways are how a promise went on, as people name them.
var ways = map[promise.Way]struct {
	Words   func() language.Message
	Outcome web.Outcome
}{
	promise.Lowered: {say.RenderingWayLowered, web.Broken},
	promise.Raised:  {say.RenderingWayRaised, web.Kept},
	promise.Altered: {say.RenderingWayAltered, ""},
	promise.Made:    {say.RenderingWayMade, web.Kept},
	promise.Dropped: {say.RenderingWayDropped, web.Broken},

	promise.Suspended: {say.RenderingWaySuspended, web.Broken},
	promise.Resumed:   {say.RenderingWayResumed, web.Kept},
}

func wayChip(way promise.Way) web.Chip {
	return web.Chip{Words: ways[way].Words(), Outcome: ways[way].Outcome}
}

// chips say how a promise went on: lowered, say, and that it is promised again, or
// is not before a day that has not come.
func chips(ctx context.Context, chapter charter.Chapter, turn charter.Turn) (all []web.Chip) {
	if turn.Way != promise.Resumed {
		all = append(all, wayChip(turn.Way))
	}
	switch {
	case !turn.Again():
	case turn.Gap.Until <= hours.DateIn(chapter.Since, paper.Zone(ctx)) || over(ctx, turn.Gap.Until):
		all = append(all, wayChip(promise.Resumed))
	default:
		all = append(all, wayChip(promise.Suspended))
	}
	return all
}

// nowOrThen stands before what a chapter makes of a promise.
func nowOrThen(chapter charter.Chapter) language.Message {
	if chapter.Planned {
		return say.RenderingThen()
	}
	return say.RenderingIs()
}

// away says on which days something is not promised.
func away(ctx context.Context, gap charter.Gap) (lines []language.Message) {
	zone := paper.Zone(ctx)
	since, until := gap.Since.Midnight(zone), gap.Until.Midnight(zone)
	switch {
	case gap.Since == 0:
	case gap.Until != 0 && over(ctx, gap.Until):
		lines = append(lines, say.RenderingAwayWas(since, (gap.Until-1).Midnight(zone)))
	case over(ctx, gap.Since):
		lines = append(lines, say.RenderingAwaySince(since))
	default:
		lines = append(lines, say.RenderingAwayFrom(since))
	}
	if gap.Until != 0 && !over(ctx, gap.Until) {
		lines = append(lines, say.RenderingAwayUntil(until))
	}
	return lines
}

// chapterTitle names an edition and its day.
func chapterTitle(chapter charter.Chapter) language.Message {
	if chapter.Planned {
		return say.RenderingPastPlanned(int(chapter.Number), chapter.Since)
	}
	return say.RenderingPastEdition(int(chapter.Number), chapter.Since)
}

// none says from when to when no charter held before a chapter.
func none(ctx context.Context, gap charter.Gap) language.Message {
	return say.RenderingPastNone(gap.Since.Midnight(paper.Zone(ctx)), gap.Until.Midnight(paper.Zone(ctx)))
}

// told names what the page says of the past, so that it is printed anew when it says
// something else.
func (c charterText) told() string {
	part := fmt.Sprint("past ", c.Past.Before, " ", c.Past.Older)
	for _, chapter := range c.Past.Chapters {
		part += fmt.Sprint(" ", chapter.Number, chapter.Since, chapter.Planned, len(chapter.Turns))
	}
	return part
}

// over says that a day has come.
func over(ctx context.Context, day hours.Date) bool {
	return day <= paper.Today(ctx)
}
