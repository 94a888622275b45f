package web

import (
	"context"
	"io"
)

// LivePart is a piece of a page that is asked for alone when one of its Things
// changes: the handler of Address renders just this LivePart when FrameAsked
// answers its ID. A Slow part is asked for at most every two seconds. What it
// holds are the children: @LivePart{…} { … }.
type LivePart struct {
	ID      string
	Things  []string
	Address string
	Slow    bool
}

// Render writes the part.
func (p LivePart) Render(ctx context.Context, w io.Writer) error { return p.view().Render(ctx, w) }
