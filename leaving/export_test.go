package leaving

import (
	"context"

	"vaada/internal/ids"
	"vaada/internal/now"
)

// Comes lets somebody go of whom the program has read that their last day is over.
func (d Desk) Comes(ctx context.Context, staff ids.ID, at now.Instant) error {
	return d.comes(ctx, staff, at)
}
