package app

import "context"

// SendAll sends what is due in the outbox, as the sweeper does.
func (a *App) SendAll(ctx context.Context) error { return a.sendAll(ctx) }
