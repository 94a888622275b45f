package staff

import (
	"context"

	"vaada/clock"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/promise"
	"vaada/web"
)

// figureOf is how well the promise in force was kept; nil for one that is for
// the house alone.
func (p *Pages) figureOf(ctx context.Context, key string) (*clock.Figure, error) {
	figures, err := p.Clocks.Figures(ctx)
	if err != nil && !fault.Is(err, fault.KindNotFound) {
		return nil, err
	}
	for _, each := range figures {
		if each.Promise.Key == key {
			return &each, nil
		}
	}
	return nil, nil
}

var figureOutcomes = map[promise.Word]web.Outcome{
	promise.Kept: web.Kept, promise.Slipping: web.AtRisk, promise.NotKept: web.Broken, promise.TooFew: web.TooFew,
}

// figured is the figure of the promise in force over its whole period.
func (b builder) figured() web.Figure {
	outcome, judged := figureOutcomes[b.Kept.Word]
	if !judged {
		return web.Figure{Outcome: web.NothingDue}
	}
	shown := web.Figure{Outcome: outcome, Counts: say.PublicCounts(b.Kept.Met, b.Kept.Due)}
	if b.Kept.Word != promise.TooFew {
		shown.Share = web.Percent(b.Kept.Share, 1)
	}
	return shown
}
