package publishing

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"vaada/charter"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/kept"
)

// The history is told of as many editions as a firm makes in its life, and as many of
// its chapters at once as anybody reads.
const (
	mostEditions = 1000
	mostChapters = 20
)

// History are some chapters of what became of our promises, the last one first.
type History struct {
	Chapters []charter.Chapter
	Before   int64 // the edition before which they are; 0: they are the last ones
	Older    int64 // the edition before which there are more; 0: there are none
}

// told holds what was told of the same editions; they never change.
var told = kept.NewShelf[string, []charter.Chapter](8)

// Past tells what each charter that came into force, or that is approved and comes
// into force on a day that is planned, changed of what customers may expect; the last
// one first. Everybody may ask: what we promised once was our word too, and what we
// shall promise less they read before it comes. So many at once: those before that of
// an edition, the last ones where it is 0 or tells nothing.
func (d Desk) Past(ctx context.Context, before int64) (h History, err error) {
	err = d.DB.Look(ctx, func(tx *db.Tx) error {
		zone, err := zoneOf(tx)
		if err != nil {
			return err
		}
		past, err := edition.PastOf(tx, edition.Charter, charter.Document, mostEditions)
		if err != nil {
			return err
		}
		coming, err := plannedOf(tx, hours.DateIn(d.Now(), zone), zone)
		if err != nil {
			return err
		}
		order := func(a, b edition.Past) int { return cmp.Compare(a.Since, b.Since) }
		slices.Reverse(past)
		slices.SortStableFunc(past, order)
		slices.SortStableFunc(coming, order)
		chapters, err := told.Of(keyOf(zone, past, coming), func() ([]charter.Chapter, error) { return historyOf(tx, past, coming, zone) })
		h = pageOf(chapters, before)
		return err
	})
	return h, err
}

// pageOf are the chapters before that of an edition, as many as are told at once.
func pageOf(chapters []charter.Chapter, before int64) (h History) {
	if at := slices.IndexFunc(chapters, func(c charter.Chapter) bool { return c.Number == before }); at >= 0 {
		h.Before, chapters = before, chapters[at+1:]
	}
	h.Chapters = chapters[:min(len(chapters), mostChapters)]
	if len(chapters) > mostChapters {
		h.Older = chapters[mostChapters-1].Number
	}
	return h
}

// plannedOf lists the charters that are approved and shall hold from a day that has
// not come. One that only waits for who must be trained has no day that could be told.
func plannedOf(tx *db.Tx, today hours.Date, zone *time.Location) (coming []edition.Past, err error) {
	all, err := edition.AllOf(tx, edition.Charter, charter.Document)
	for _, each := range all {
		if err != nil {
			return nil, err
		}
		if each.State != edition.Approved && each.State != edition.InTraining && each.State != edition.Trained {
			continue
		}
		var plan Plan
		if plan, err = planOf(tx, each.Edition.ID); errors.Is(err, db.ErrNone) {
			err = nil // a starter, on its way in one deed
		}
		if plan.Begins > today {
			coming = append(coming, edition.Past{Edition: each.Edition, Since: plan.Begins.Midnight(zone)})
		}
	}
	return coming, err
}

// keyOf is what a history is told of: which editions, and from when to when.
func keyOf(zone *time.Location, past, coming []edition.Past) string {
	var key strings.Builder
	for _, each := range slices.Concat(past, coming) {
		fmt.Fprint(&key, each.Edition.ID, each.Since, each.Until, " ")
	}
	return fmt.Sprint(zone, len(coming), key.String())
}

func historyOf(tx *db.Tx, past, coming []edition.Past, zone *time.Location) ([]charter.Chapter, error) {
	all := make([]charter.Held, 0, len(past)+len(coming))
	for at, each := range slices.Concat(past, coming) {
		made, err := charter.Of(tx, each.Edition.ID)
		if err != nil {
			return nil, err
		}
		all = append(all, charter.Held{Number: each.Edition.Number, Since: each.Since, Until: each.Until, Planned: at >= len(past), Charter: made})
	}
	return charter.Retold(all, zone), nil
}
