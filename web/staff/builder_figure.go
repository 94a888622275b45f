package staff

import (
	"vaada/internal/language/say"
	"vaada/promise"
	"vaada/web"
)

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
