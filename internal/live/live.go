// Package live tells open pages, in this process and in others, which thing
// changed. A room touches a thing in its deed; when the deed is durable, the
// hub gives the thing a new revision and wakes whoever subscribed to it. A
// page then asks for itself again: what changed is never sent.
//
// A wake-up may come twice, and several become one. Nobody who writes ever
// waits for somebody who reads.
//
// With SQLite there is one process, and this is all in its memory. With
// PostgreSQL the changes of a few milliseconds are written together, after
// their deeds, into a table with a short tail, and every process is woken to
// read on from where it stood.
package live

import (
	"context"
	"sync"

	"vaada/internal/db"
	"vaada/internal/now"
)

// Change says that a thing has a new revision. Revisions rise over all things.
type Change struct {
	Thing    string // as its room names it: "case:0kx…", "cases:team:…"
	Revision int64
}

// Hub is where the changes of one database meet those who wait for them.
type Hub struct {
	mu          sync.Mutex
	subscribers map[string]map[*subscriber]struct{}
	memory      memory
	relay       *relay // between processes; nil with SQLite
}

// hubs finds the hub of a database.
var hubs sync.Map // *db.DB → *Hub

// Start makes the hub of a database. Until it is closed, whatever is touched
// reaches its subscribers.
func Start(ctx context.Context, d *db.DB) (*Hub, error) {
	h := &Hub{subscribers: map[string]map[*subscriber]struct{}{}}
	if d.Engine() == db.PostgreSQL {
		if err := h.startRelay(ctx, d); err != nil {
			return nil, err
		}
	} else {
		// A revision of an earlier run is older than everything, and one of now
		// is a number that scripts can count with: below 2^53.
		h.memory.start(int64(now.System()))
	}
	hubs.Store(d, h)
	return h, nil
}

// Of gives the hub of a database, or nil.
func Of(d *db.DB) *Hub {
	h, _ := hubs.Load(d)
	hub, _ := h.(*Hub)
	return hub
}

// Close tells other processes what is still to be told, and ends the hub.
func (h *Hub) Close() {
	hubs.Range(func(d, one any) bool {
		if one == h {
			hubs.Delete(d)
		}
		return true
	})
	if h.relay != nil {
		h.relay.stop()
	}
}

// Touch says that a thing changes with this deed.
func Touch(tx *db.Tx, thing string) {
	d := tx.DB()
	tx.OnCommit(func() {
		if h := Of(d); h != nil {
			h.touched(thing)
		}
	})
}

func (h *Hub) touched(thing string) {
	if h.relay != nil {
		h.relay.add(thing)
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.tell(Change{thing, h.memory.revision + 1})
}

// tell notes a change and wakes those who wait for it. The hub is locked.
func (h *Hub) tell(change Change) {
	h.memory.note(change)
	for s := range h.subscribers[change.Thing] {
		s.give([]Change{change})
	}
}

// tellAll wakes everybody for everything, when nobody knows what changed. The
// hub is locked.
func (h *Hub) tellAll(revision int64) {
	h.memory.start(revision)
	for thing, all := range h.subscribers {
		for s := range all {
			s.give([]Change{{thing, revision}})
		}
	}
}

// Revision is the highest yet. A page that is made now says it when it
// subscribes, and misses nothing in between.
func (h *Hub) Revision() int64 {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.memory.revision
}
