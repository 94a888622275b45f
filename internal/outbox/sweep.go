package outbox

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

const (
	lease     = 5 * time.Minute
	timeLimit = 4 * time.Minute // for sending; shorter than the lease
)

// Send carries one item outside. Its error means "not yet", or never when it
// is Refused. It heeds ctx.
type Send func(ctx context.Context, item Item) error

// Swept counts what a sweep did.
type Swept struct {
	Sent, Later, Dead int
	More              bool // there may be more that is due now
}

// Sweep is the sweep of the lane of letters.
func Sweep(ctx context.Context, d *db.DB, at now.Instant, send Send) (Swept, error) {
	return Lane{}.Sweep(ctx, d, at, send)
}

// Sweep claims a batch of what is due in a lane, sends it outside any
// transaction, and notes what became of each. Several processes may sweep at
// once: a claim is a lease of five minutes, and what a dead process had claimed
// is sent again when it is over.
func (l Lane) Sweep(ctx context.Context, d *db.DB, at now.Instant, send Send) (Swept, error) {
	token := ids.Token()
	items, err := l.claim(ctx, d, at, token)
	if err != nil || len(items) == 0 {
		return Swept{}, err
	}
	faults := sendAll(ctx, items, send)
	swept := Swept{More: len(items) == l.batch()}
	err = d.Deed(context.WithoutCancel(ctx), func(tx *db.Tx) error {
		swept = Swept{More: swept.More}
		for i, item := range items {
			if err := l.note(tx, item, token, at, faults[i], &swept); err != nil {
				return err
			}
		}
		return nil
	})
	return swept, err
}

func (l Lane) claim(ctx context.Context, d *db.DB, at now.Instant, token string) (items []Item, err error) {
	err = d.Look(ctx, func(tx *db.Tx) (err error) {
		items, err = due(tx, l, at)
		return err
	})
	if err != nil || len(items) == 0 {
		return nil, err
	}
	found := items
	err = d.Deed(ctx, func(tx *db.Tx) error {
		items = nil
		for _, item := range found {
			mine, err := take(tx, item, at, token)
			if err != nil {
				return err
			}
			if mine {
				items = append(items, item)
			}
		}
		return nil
	})
	return items, err
}

// sendAll sends the items side by side, so that one slow receiver does not
// hold up the others, and gives the error of each.
func sendAll(ctx context.Context, items []Item, send Send) []error {
	ctx, stop := context.WithTimeout(ctx, timeLimit)
	defer stop()
	faults := make([]error, len(items))
	var all sync.WaitGroup
	for i, item := range items {
		all.Go(func() { faults[i] = sendOne(ctx, item, send) })
	}
	all.Wait()
	return faults
}

// sendOne keeps a sender's panic to its item: it would stop the program at
// every start.
func sendOne(ctx context.Context, item Item, send Send) (err error) {
	defer func() {
		if broken := recover(); broken != nil {
			err = fmt.Errorf("outbox: sending %s broke: %v", item.ID, broken)
		}
	}()
	return send(ctx, item)
}

// note writes down what became of an item. What was sent is sent, even when
// the lease was over; what failed is ours to put off only while it is leased.
func (l Lane) note(tx *db.Tx, item Item, token string, at now.Instant, fault error, swept *Swept) error {
	item.Attempts++
	switch {
	case fault == nil:
		swept.Sent++
		return markSent(tx, item, at)
	case isRefused(fault) || item.Attempts >= l.attempts():
		item.LastFault = brief(fault)
		swept.Dead++
		return bury(tx, item, token, at)
	default:
		item.LastFault = brief(fault)
		swept.Later++
		return putOff(tx, item, token, at.Add(l.delay(item.Attempts, item.ID)))
	}
}

// brief is an error's text, short and fit for a column.
func brief(err error) string {
	text := err.Error()
	text = strings.ReplaceAll(text[:min(len(text), 500)], "\x00", " ")
	return strings.ToValidUTF8(text, "")
}
