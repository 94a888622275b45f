package app

import (
	"context"
	"maps"

	"vaada/people"
)

// Asks says who may come to which address, by the patterns of all pages.
func (a *App) Asks() map[string]people.Ask {
	all := a.staff.Asks()
	maps.Copy(all, a.public.Asks())
	all["GET /live"] = people.Open(people.Oneself)
	return all
}

// SendAll sends what is due in the outbox, as the sweeper does.
func (a *App) SendAll(ctx context.Context) error { return a.sendAll(ctx) }

// WithoutLinks takes out of an answer what would open a link of a letter.
var WithoutLinks = withoutLinks
