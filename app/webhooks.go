package app

import (
	"context"
	"log/slog"
	"sync"

	"vaada/internal/ids"
)

// telling remembers which webhooks are being told something, so that one that
// answers slowly keeps neither the others waiting nor letters.
type telling struct {
	mu   sync.Mutex
	busy map[ids.ID]bool
}

func (t *telling) begin(id ids.ID) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.busy[id] {
		return false
	}
	if t.busy == nil {
		t.busy = map[ids.ID]bool{}
	}
	t.busy[id] = true
	return true
}

func (t *telling) end(id ids.ID) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.busy, id)
}

// tellAll lets what is due leave to every webhook, each by itself.
func (a *App) tellAll(ctx context.Context, all *sync.WaitGroup) error {
	due, err := a.Connections.Due(ctx, a.Now())
	for _, id := range due {
		if !a.telling.begin(id) {
			continue
		}
		all.Go(func() {
			defer a.telling.end(id)
			if err := a.Connections.Sweep(ctx, id); err != nil && ctx.Err() == nil {
				slog.Error("sweep", "what", "webhook", "fault", err)
			}
		})
	}
	return err
}
