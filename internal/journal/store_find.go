package journal

import (
	"math"
	"strings"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/now"
)

// Filter says which lines are looked for. What is zero does not matter.
type Filter struct {
	ActorKind string
	Actor     ids.ID          // of that kind
	Among     map[ids.ID]bool // staff, of whom the actor is one; nil: whoever
	Verb      string
	Kind      string
	Begins    string // how the kind begins
	Subject   ids.ID // of that kind
	From      now.Instant
	Until     now.Instant // before it
}

// Place is where a page of the journal ended, newest first.
type Place struct {
	At now.Instant
	ID ids.ID
}

// IsZero says that it is the beginning, or that nothing follows.
func (p Place) IsZero() bool { return p == Place{} }

// Found is a page of the journal.
type Found struct {
	Entries []Entry
	Next    Place // where the next page begins; zero when these are all
	Looked  int   // how many lines were looked at
	Stopped bool  // at so many, and the page is not full
}

const (
	// mostLooked is how many lines one page looks at, where no index leads to
	// those that are looked for.
	mostLooked = 5000
	lookAtOnce = 500
)

// Find reads lines newest first, those after a place, at most size. It reaches
// lines by thing, by actor or by time, and looks through them for the rest.
func Find(tx *db.Tx, f Filter, after Place, size int) (found Found, err error) {
	at := after
	if at.IsZero() {
		at = Place{math.MaxInt64, math.MaxInt64}
	}
	if f.Until != 0 && f.Until <= at.At && f.Subject == 0 {
		at = Place{f.Until, 0}
	}
	for found.Looked < mostLooked {
		query, arguments := f.query(at)
		lines, err := db.Collect(tx, scan, query, arguments...)
		if err != nil {
			return found, err
		}
		for _, e := range lines {
			found.Looked++
			if f.holds(e) {
				if len(found.Entries) == size {
					found.Next = at
					return found, nil
				}
				found.Entries = append(found.Entries, e)
			}
			at = Place{e.At, e.ID}
		}
		if len(lines) < lookAtOnce {
			return found, nil
		}
	}
	found.Next, found.Stopped = at, true
	return found, nil
}

// query reads the next lines on the way that leads to the fewest.
func (f Filter) query(after Place) (query string, arguments []any) {
	read := `SELECT ` + columns + ` FROM journal_entries WHERE `
	switch {
	case f.Kind != "" && f.Subject != 0:
		return read + `kind = $1 AND subject = $2 AND id < $3 ORDER BY id DESC LIMIT $4`,
			[]any{f.Kind, f.Subject, after.ID, lookAtOnce}
	case f.ActorKind == System || f.ActorKind != "" && f.Actor != 0:
		return read + `actor_kind = $1 AND actor = $2 AND (at, id) < ($3, $4) AND at >= $5 ORDER BY at DESC, id DESC LIMIT $6`,
			[]any{f.ActorKind, f.Actor, after.At, after.ID, f.From, lookAtOnce}
	}
	return read + `(at, id) < ($1, $2) AND at >= $3 ORDER BY at DESC, id DESC LIMIT $4`,
		[]any{after.At, after.ID, f.From, lookAtOnce}
}

// holds says whether a line is one of those that are looked for.
func (f Filter) holds(e Entry) bool {
	switch {
	case f.ActorKind != "" && f.ActorKind != e.ActorKind,
		f.Actor != 0 && f.Actor != e.Actor,
		f.Among != nil && !(e.ActorKind == Staff && f.Among[e.Actor]),
		f.Verb != "" && f.Verb != e.Verb,
		f.Kind != "" && f.Kind != e.Kind,
		!strings.HasPrefix(e.Kind, f.Begins),
		f.Subject != 0 && f.Subject != e.Subject,
		e.At < f.From,
		f.Until != 0 && e.At >= f.Until:
		return false
	}
	return true
}
