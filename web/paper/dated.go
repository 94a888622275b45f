package paper

import (
	"cmp"
	"context"
	"time"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/now"
	"vaada/promise"
	"vaada/web"
)

// Today is the day on which whoever reads it does.
func Today(ctx context.Context) hours.Date {
	return hours.DateIn(web.ReaderOf(ctx).Now, Zone(ctx))
}

// Zone is the reader's zone.
func Zone(ctx context.Context) *time.Location { return cmp.Or(web.ReaderOf(ctx).Zone, time.UTC) }

// beginsLater gives the day from which a promise is made, where it is not made
// yet.
func beginsLater(ctx context.Context, made promise.Promise) (now.Instant, bool) {
	return made.Since.Midnight(Zone(ctx)), made.Since > Today(ctx)
}

// endsOn gives the last day of a promise that ends, and says whether that is over.
func endsOn(ctx context.Context, made promise.Promise) (last now.Instant, gone, ends bool) {
	return made.Until.Midnight(Zone(ctx)), made.EndedBy(Today(ctx)), made.Until != 0
}

// takes says that a service follows a promise that has not ended: one that has
// says no more how long it takes.
func takes(ctx context.Context, row charter.Standard) bool {
	return row.Normed() && !row.Norm.EndedBy(Today(ctx))
}
