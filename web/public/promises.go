package public

import (
	"net/http"
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"vaada/clock"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
	"vaada/web"
)

// promisesPage shows every public promise and how well it was kept.
func (p *Pages) promisesPage(w http.ResponseWriter, r *http.Request) error {
	figures, err := p.Clocks.Figures(r.Context())
	if err != nil && !fault.Is(err, fault.KindNotFound) {
		return err
	}
	shown := promisesOf(figures, p.Now())
	if len(figures) > 0 {
		made, _, err := p.Charters.Published(r.Context())
		if err != nil {
			return err
		}
		shown.Counting = made.Counting
	}
	shows, err := p.People.PublicPage(r.Context())
	if err != nil {
		return err
	}
	shown.Figured, shown.Misses = shows != people.PublicPromises, shows == people.PublicAll
	web.Render(w, r, http.StatusOK, laidPromises(web.PageOf(r), shown))
	return nil
}

func laidPromises(page web.Page, shown promises) templ.Component {
	return laid(page, say.PublicTitle(), "promises", promisesBody(shown))
}

// promises is what the page of promises shows.
type promises struct {
	At        now.Instant
	Figures   []clock.Figure
	Due, Kept int
	Counting  language.Text      // how we count, in the organisation's own words
	Rules     []language.Message // and what the promises themselves say of it
	Figured   bool               // the figures are shown
	Misses    bool               // and the promises that were not kept
}

func promisesOf(figures []clock.Figure, at now.Instant) promises {
	shown := promises{At: at, Figures: figures, Figured: true, Misses: true}
	shown.Due, shown.Kept = clock.Total(figures)
	givings := map[promise.Giving]bool{}
	for _, figure := range figures {
		giving := figure.Promise.Abandoned
		if figure.Promise.Start != promise.Rung || givings[giving] {
			continue
		}
		givings[giving] = true
		shown.Rules = append(shown.Rules, givenUp(giving))
	}
	if slices.ContainsFunc(figures, func(figure clock.Figure) bool {
		return figure.Promise.Share != nil && len(figure.Promise.Share.Tiers) > 0
	}) {
		shown.Rules = append(shown.Rules, say.PublicCountFirst())
	}
	return shown
}

func givenUp(giving promise.Giving) language.Message {
	if giving == promise.CountedAsMiss {
		return say.PublicCountGivenUpMissed()
	}
	return say.PublicCountGivenUp()
}

// told is the one sentence that counts.
func (p promises) told() language.Message {
	if p.Due == 0 {
		return say.PublicToldNothing(clock.FigureDays)
	}
	return say.PublicTold(clock.FigureDays, p.Due, p.Kept)
}

// rules say how we count: in the organisation's own words where it has some,
// and what becomes of calls that were given up, and of further shares, as the
// promises themselves say.
func (p promises) rules() []language.Message {
	rules := []language.Message{language.Words(p.Counting)}
	if p.Counting.IsZero() {
		rules = []language.Message{say.PublicCountDays(clock.FigureDays), say.PublicCountOpen()}
	}
	return append(rules, p.Rules...)
}

// broke lists the figures with misses in them, as the charter orders them.
func (p promises) broke() []clock.Figure {
	var broke []clock.Figure
	for _, figure := range p.Figures {
		if figure.Met < figure.Due {
			broke = append(broke, figure)
		}
	}
	return broke
}

var outcomes = map[promise.Word]web.Outcome{
	promise.Kept:     web.Kept,
	promise.Slipping: web.AtRisk,
	promise.NotKept:  web.Broken,
	promise.TooFew:   web.TooFew,
}

var tileOutcomes = map[promise.Tile]web.Outcome{
	promise.Full:  web.Kept,
	promise.Lower: web.AtRisk,
	promise.Low:   web.Broken,
}

// strip draws the last four weeks, and says the same in words.
func strip(figure clock.Figure) web.Tiles {
	days, counts := make([]web.Outcome, len(figure.Strip)), map[promise.Tile]int{}
	for at, day := range figure.Strip {
		counts[day.Tile]++
		days[at] = web.NothingDue
		if outcome, judged := tileOutcomes[day.Tile]; judged {
			days[at] = outcome
		}
	}
	return web.Tiles{
		Days:    days,
		Summary: say.PublicStrip(len(days), counts[promise.Full], counts[promise.Lower], counts[promise.Low], counts[promise.Hollow]),
		Caption: say.PublicLastDays(len(days)),
		Goal:    say.PublicGoal(float64(figure.Goal) / float64(promise.Whole)),
	}
}

// figured is the figure of the whole period. Where nothing was due, or too
// little to judge, it has no share.
func figured(figure clock.Figure) web.Figure {
	outcome, judged := outcomes[figure.Word]
	if !judged {
		return web.Figure{Outcome: web.NothingDue}
	}
	shown := web.Figure{Outcome: outcome, Counts: say.PublicCounts(figure.Met, figure.Due)}
	if figure.Word != promise.TooFew {
		shown.Share = web.Percent(figure.Share, 1)
	}
	return shown
}

// table gives every figure with its range. What cannot be judged has neither.
func table(figures []clock.Figure) web.Table {
	shown := web.Table{Caption: say.PublicTable(), Shown: true, Stacks: true, Columns: []web.Column{
		{Label: say.TermPromise().Capital()},
		{Label: say.PublicColumnDue(), Number: true},
		{Label: say.PublicColumnKept(), Number: true},
		{Label: say.PublicColumnFigure(), Number: true},
		{Label: say.PublicColumnRange(), Number: true},
		{Label: say.TermGoal().Capital(), Number: true},
	}}
	for _, figure := range figures {
		row := []templ.Component{
			web.Text(figure.Promise.Title), web.Count(int64(figure.Due)), web.Count(int64(figure.Met)), nil, nil,
			web.Percent(float64(figure.Goal)/float64(promise.Whole), 1),
		}
		if figure.Word != promise.TooFew && figure.Word != promise.NothingDue {
			row[3], row[4] = web.Percent(figure.Share, 1), web.Say(say.PublicRange(figure.Low, figure.High))
		}
		shown.Rows = append(shown.Rows, row)
	}
	return shown
}

// meaning is what a word on this page stands for, with the tile of a day that
// it would be.
type meaning struct {
	Outcome web.Outcome
	Words   language.Message
	Height  float64 // of its tile in hundredths; 0 for none
}

func meanings() []meaning {
	return []meaning{
		{web.Kept, say.PublicMeansKept(), 100},
		{web.AtRisk, say.PublicMeansSlipping(), 62},
		{web.Broken, say.PublicMeansBroken(), 28},
		{web.NothingDue, say.PublicMeansNothingDue(1), 100},
		{web.TooFew, say.PublicMeansTooFew(promise.Enough, clock.FigureDays), 0},
	}
}

// tile gives height and top of the meaning's tile, on a board of 26.
func (m meaning) tile() (height, top string) {
	tall := m.Height * 0.25
	return strconv.FormatFloat(tall, 'f', -1, 64), strconv.FormatFloat(25.5-tall, 'f', -1, 64)
}
