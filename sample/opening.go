package sample

import (
	"context"

	"vaada/internal/now"
	"vaada/people"
)

// Open makes Anar Home as it stands on its first morning: its people, its
// charter and its charts, and no customer yet. It gives who serves, by e-mail
// address.
func Open(ctx context.Context, r Rooms, at now.Instant) (map[string]people.Actor, error) {
	r.Hand.Set(at)
	hired, err := r.found(ctx)
	if err != nil {
		return nil, err
	}
	return hired, r.publish(ctx, hired[Ayesha], 0)
}
