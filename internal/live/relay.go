package live

import (
	"context"
	"database/sql"
	"log/slog"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"vaada/internal/db"
)

const (
	channel  = "vaada_live"
	gathered = 20 * time.Millisecond // changes that are told together
	patience = time.Second           // before a broken connection is tried again
	farewell = 2 * time.Second       // for what is still to be told at the end
	together = 200                   // changes of one statement
	tail     = 5000                  // revisions that the table keeps
)

// relay carries changes between the processes of one PostgreSQL database.
type relay struct {
	hub *Hub
	d   *db.DB

	mu      sync.Mutex
	waiting map[string]struct{}
	wake    chan struct{}

	reading sync.Mutex // one at a time reads on
	end     context.CancelFunc
	ended   sync.WaitGroup
}

func (h *Hub) startRelay(ctx context.Context, d *db.DB) error {
	var last int64
	err := d.Look(ctx, func(tx *db.Tx) error { return tx.Row(highest).Scan(&last) })
	if err != nil {
		return err
	}
	h.memory.start(last)
	within, end := context.WithCancel(context.WithoutCancel(ctx))
	r := &relay{hub: h, d: d, waiting: map[string]struct{}{}, wake: make(chan struct{}, 1), end: end}
	h.relay = r
	r.ended.Go(func() { r.publish(within) })
	r.ended.Go(func() { r.listen(within) })
	return nil
}

func (r *relay) stop() {
	r.end()
	r.ended.Wait()
	ctx, stop := context.WithTimeout(context.Background(), farewell)
	defer stop()
	if err := r.write(ctx, r.take()); err != nil {
		slog.Warn("live: changes were not told to other processes", "error", err)
	}
}

func (r *relay) add(things ...string) {
	r.mu.Lock()
	for _, thing := range things {
		r.waiting[thing] = struct{}{}
	}
	r.mu.Unlock()
	select {
	case r.wake <- struct{}{}:
	default:
	}
}

func (r *relay) take() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	things := slices.Sorted(maps.Keys(r.waiting))
	clear(r.waiting)
	return things
}

// publish writes what was touched, again and again until it is written.
func (r *relay) publish(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-r.wake:
		}
		pause(ctx, gathered)
		things := r.take()
		if err := r.write(ctx, things); err != nil {
			r.add(things...)
			pause(ctx, patience)
			continue
		}
		r.readOn(ctx)
	}
}

// listen reads on whenever any process has written.
func (r *relay) listen(ctx context.Context) {
	for ctx.Err() == nil {
		err := r.d.Listen(ctx, channel, func() { r.readOn(ctx) })
		if ctx.Err() == nil {
			slog.Warn("live: the connection that listens broke", "error", err)
			pause(ctx, patience)
		}
	}
}

func pause(ctx context.Context, long time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(long):
	}
}

const highest = `SELECT COALESCE(MAX(revision), 0) FROM live_changes`

// write gives the things one revision. The row of the number is locked until
// the commit, so revisions become visible in their order and a reader who goes
// by them misses none.
func (r *relay) write(ctx context.Context, things []string) error {
	if len(things) == 0 {
		return nil
	}
	return r.d.Deed(ctx, func(tx *db.Tx) error {
		revision, err := tx.Number("live")
		if err != nil {
			return err
		}
		for some := range slices.Chunk(things, together) {
			if err := insert(tx, revision, some); err != nil {
				return err
			}
		}
		if _, err := tx.Exec(`DELETE FROM live_changes WHERE revision <= $1`, revision-tail); err != nil {
			return err
		}
		return tx.Notify(channel)
	})
}

func insert(tx *db.Tx, revision int64, things []string) error {
	rows, args := make([]string, 0, len(things)), []any{revision}
	for _, thing := range things {
		args = append(args, thing)
		rows = append(rows, "($1, $"+strconv.Itoa(len(args))+")")
	}
	_, err := tx.Exec(`INSERT INTO live_changes (revision, thing) VALUES `+strings.Join(rows, ", "), args...)
	return err
}

// readOn tells the hub what every process wrote since it last read.
func (r *relay) readOn(ctx context.Context) {
	r.reading.Lock()
	defer r.reading.Unlock()
	last := r.hub.Revision()
	var lowest int64
	var changes []Change
	err := r.d.Look(ctx, func(tx *db.Tx) (err error) {
		if err = tx.Row(`SELECT COALESCE(MIN(revision), 0) FROM live_changes`).Scan(&lowest); err != nil {
			return err
		}
		changes, err = db.Collect(tx, func(rows *sql.Rows) (c Change, err error) {
			return c, rows.Scan(&c.Revision, &c.Thing)
		}, `SELECT revision, thing FROM live_changes WHERE revision > $1 ORDER BY revision, thing`, last)
		return err
	})
	if err != nil || len(changes) == 0 {
		return // the next wake-up reads it
	}
	r.hub.mu.Lock()
	defer r.hub.mu.Unlock()
	if lowest > last+1 {
		r.hub.tellAll(changes[len(changes)-1].Revision)
		return
	}
	for _, change := range changes {
		r.hub.tell(change)
	}
}
