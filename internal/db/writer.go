package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// A batch ends when nobody waits, or at these bounds.
const (
	longestBatch = 20 * time.Millisecond
	largestBatch = 256
)

// writer owns the one connection that writes. Deeds that wait together share
// one commit, and so one wait for the disk. Each deed runs in its caller's own
// goroutine while it holds the turn, so that a panic stays where it belongs.
type writer struct {
	conn    *sql.Conn
	queue   chan *waiting
	asides  chan func()
	grace   time.Duration // see linger
	joined  bool          // one transaction holds all deeds: see Together
	ended   bool          // and the engine ended it
	closing chan struct{}
	closed  chan struct{}
	once    sync.Once
}

// waiting is a deed in the queue.
type waiting struct {
	ctx    context.Context
	state  atomic.Int32
	turn   chan *Tx   // the writer says: now you
	ran    chan error // the caller says: done
	answer chan error // the writer says: it is durable, or not
}

const (
	queued = iota
	begun
	withdrawn
)

// errAbandoned is what a deed that panicked leaves behind.
var errAbandoned = errors.New("db: the deed was abandoned")

func startWriter(ctx context.Context, pool *sql.DB) (*writer, error) {
	conn, err := pool.Conn(ctx)
	if err != nil {
		return nil, err
	}
	w := &writer{conn: conn, queue: make(chan *waiting), asides: make(chan func()), closing: make(chan struct{}), closed: make(chan struct{})}
	go w.serve()
	return w, nil
}

func (w *writer) stop() {
	w.once.Do(func() { close(w.closing) })
	<-w.closed
}

func (w *writer) deed(ctx context.Context, do func(*Tx) error) error {
	mine := &waiting{
		ctx:  context.WithoutCancel(ctx),
		turn: make(chan *Tx, 1), ran: make(chan error, 1), answer: make(chan error, 1),
	}
	select {
	case w.queue <- mine:
	case <-ctx.Done():
		return ctx.Err()
	case <-w.closing:
		return ErrClosed
	}
	cancelled := ctx.Done()
	var tx *Tx
	for {
		select {
		case tx = <-mine.turn:
			mine.run(tx, do)
		case err := <-mine.answer:
			if err == nil {
				tx.committed()
			}
			return err
		case <-cancelled:
			if mine.state.CompareAndSwap(queued, withdrawn) {
				return ctx.Err()
			}
			cancelled = nil
		}
	}
}

// run hands the turn back whatever happens: an answer, a panic, or a test that
// ends its goroutine.
func (m *waiting) run(tx *Tx, do func(*Tx) error) {
	err := errAbandoned
	defer func() {
		tx.closeRows()
		m.ran <- err
	}()
	err = tx.finish(do(tx))
}

func (w *writer) serve() {
	defer close(w.closed)
	defer w.conn.Close()
	for {
		select {
		case first := <-w.queue:
			if w.joined {
				w.among(first)
			} else {
				w.batch(first)
			}
		case do := <-w.asides:
			do()
		case <-w.closing:
			return
		}
	}
}

// outcome is what a deed of a batch came to.
type outcome struct {
	deed *waiting
	err  error
}

func (w *writer) batch(first *waiting) {
	if err := w.say("BEGIN IMMEDIATE"); err != nil {
		first.answer <- err
		return
	}
	var outcomes []outcome
	bound := time.Now().Add(longestBatch)
	for next := first; next != nil; next = w.next(len(outcomes), bound) {
		if !next.state.CompareAndSwap(queued, begun) {
			continue
		}
		err, alive := w.perform(next)
		outcomes = append(outcomes, outcome{next, err})
		if !alive {
			w.singly(outcomes)
			return
		}
	}
	began := time.Now()
	err := w.commit(outcomes)
	w.linger(len(outcomes), time.Since(began))
	if err != nil {
		if len(outcomes) == 1 {
			outcomes[0].deed.answer <- err
			return
		}
		w.singly(outcomes)
		return
	}
	for _, o := range outcomes {
		o.deed.answer <- o.err
	}
}

func (w *writer) next(taken int, bound time.Time) *waiting {
	if taken >= largestBatch || time.Now().After(bound) {
		return nil
	}
	select {
	case next := <-w.queue:
		return next
	default:
	}
	if w.grace == 0 {
		return nil
	}
	select {
	case next := <-w.queue:
		return next
	case <-time.After(w.grace):
		return nil
	}
}

// linger says how long the next batch waits for one more deed. Those whose
// deeds this commit kept come back with the next ones, and would find a commit
// under way that took only the first of them: where the disk is slow, a fourth
// of its time is well spent on waiting. Who writes alone never waits.
func (w *writer) linger(deeds int, commit time.Duration) {
	w.grace = 0
	if deeds > 1 {
		w.grace = min(commit/4, longestBatch/4)
	}
}

// perform gives one deed its turn inside a savepoint. It says whether the
// batch is still alive: disk full or an interrupt end it inside the engine,
// and then the savepoint is not there any more.
func (w *writer) perform(deed *waiting) (err error, alive bool) {
	if err := w.say("SAVEPOINT deed"); err != nil {
		return err, false
	}
	deed.turn <- &Tx{ctx: deed.ctx, runner: w.conn}
	err = <-deed.ran
	if err != nil {
		if gone := w.say("ROLLBACK TO deed"); gone != nil {
			return err, false
		}
	}
	if gone := w.say("RELEASE deed"); gone != nil {
		return errors.Join(err, gone), false
	}
	return err, true
}

// commit keeps the batch, or rolls it back when no deed of it succeeded.
func (w *writer) commit(outcomes []outcome) error {
	for _, o := range outcomes {
		if o.err == nil {
			err := w.say("COMMIT")
			if err != nil {
				_ = w.say("ROLLBACK")
			}
			return err
		}
	}
	return w.say("ROLLBACK")
}

// singly runs the deeds of a batch that the engine ended, each alone, so that
// only the one that cannot be done is refused.
func (w *writer) singly(outcomes []outcome) {
	_ = w.say("ROLLBACK") // may be gone already
	for _, o := range outcomes {
		if errors.Is(o.err, errAbandoned) {
			continue
		}
		o.deed.answer <- w.alone(o.deed)
	}
}

func (w *writer) alone(deed *waiting) error {
	if err := w.say("BEGIN IMMEDIATE"); err != nil {
		return err
	}
	deed.turn <- &Tx{ctx: deed.ctx, runner: w.conn}
	err := <-deed.ran
	if err == nil {
		err = w.say("COMMIT")
	}
	if err != nil {
		_ = w.say("ROLLBACK")
	}
	return err
}

func (w *writer) say(statement string) error {
	if _, err := w.conn.ExecContext(context.Background(), statement); err != nil {
		return fmt.Errorf("db: %s: %w", statement, err)
	}
	return nil
}
