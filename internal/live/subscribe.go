package live

import "context"

// subscriber is one page that waits. Its channel holds at most one message:
// what comes while it is not taken is put together, so that a slow page gets
// the latest of each thing, once.
type subscriber struct {
	things  []string
	changes chan []Change
}

// Subscribe gives what changes from now on among some things, until ctx is
// over; then the channel is closed.
func (h *Hub) Subscribe(ctx context.Context, things ...string) <-chan []Change {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.subscribe(ctx, things).changes
}

// SubscribeSince does what Subscribe does, and gives at once what changed, or
// may have, since a revision.
func (h *Hub) SubscribeSince(ctx context.Context, revision int64, things ...string) <-chan []Change {
	h.mu.Lock()
	defer h.mu.Unlock()
	s := h.subscribe(ctx, things)
	if missed := h.memory.since(revision, things); len(missed) > 0 {
		s.give(missed)
	}
	return s.changes
}

func (h *Hub) subscribe(ctx context.Context, things []string) *subscriber {
	s := &subscriber{things: things, changes: make(chan []Change, 1)}
	for _, thing := range things {
		if h.subscribers[thing] == nil {
			h.subscribers[thing] = map[*subscriber]struct{}{}
		}
		h.subscribers[thing][s] = struct{}{}
	}
	context.AfterFunc(ctx, func() { h.leave(s) })
	return s
}

func (h *Hub) leave(s *subscriber) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, thing := range s.things {
		delete(h.subscribers[thing], s)
		if len(h.subscribers[thing]) == 0 {
			delete(h.subscribers, thing)
		}
	}
	close(s.changes)
}

// give never waits: the hub is locked, so nobody else fills the place that was
// just emptied.
func (s *subscriber) give(changes []Change) {
	select {
	case untaken := <-s.changes:
		changes = merge(untaken, changes)
	default:
	}
	s.changes <- changes
}

// merge keeps the later change of each thing, in the order they first came.
func merge(earlier, later []Change) []Change {
	merged := append([]Change(nil), earlier...)
next:
	for _, change := range later {
		for i := range merged {
			if merged[i].Thing == change.Thing {
				merged[i].Revision = max(merged[i].Revision, change.Revision)
				continue next
			}
		}
		merged = append(merged, change)
	}
	return merged
}
