package procedure

import (
	"context"
	"slices"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Seen is a box as whoever changes it saw it: by the last change that was kept of
// it. The zero Seen saw none in particular.
type Seen struct {
	Box      string
	Sequence int64
}

// Edit changes a chart that is being written as the outline does: all boxes that
// it touches at once. It names the box that it was about. Who publishes may.
// Invalid where something is missing or too much; NotFound where nobody began the
// chart; Conflict where it is not any more as it was seen, or it is in review.
func (d Desk) Edit(ctx context.Context, who people.Actor, document string, seen Seen, edit Edit) (box string, err error) {
	if err := who.May(people.Publish); err != nil {
		return "", err
	}
	err = d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := Papers.Alone(tx, document); err != nil {
			return err
		}
		was, w, err := WrittenOf(tx, who, document)
		if err != nil {
			return err
		}
		if seen.Box != "" && w.Seen(BoxPath(seen.Box)) != seen.Sequence {
			return fault.Conflict(say.ChartBoxChanged())
		}
		is := was.copy()
		if box, err = edit(is); err != nil {
			return err
		}
		return rewrite(tx, who, w, was, is, change{about: box}, d.Now())
	})
	return box, err
}

// Repair puts right by itself what a finding is about, which is told by its defect
// and its boxes, in one step that can be taken back. Who publishes may. NotFound
// where nobody began the chart; Conflict where something was changed since it was
// seen, the finding or its repair is no more, or the chart is in review.
func (d Desk) Repair(ctx context.Context, who people.Actor, document, defect string, boxes []string, seen int64) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error {
		if err := Papers.Alone(tx, document); err != nil {
			return err
		}
		was, w, err := WrittenOf(tx, who, document)
		if err != nil {
			return err
		}
		if w.Sequence != seen {
			return fault.Conflict(say.ChartNotAsSeen())
		}
		facts, err := factsOf(tx, was.Key)
		if err != nil {
			return err
		}
		for _, f := range Check(was, facts) {
			if !f.is(defect, boxes) {
				continue
			}
			if is, repaired := f.Repaired(was, facts); repaired {
				return rewrite(tx, who, w, was, is, change{f.about(), edition.Repaired}, d.Now())
			}
		}
		return fault.Conflict(say.ChartNotAsSeen())
	})
}

// change is what is done to a chart at once: the box that it is about, and its name
// where it has one.
type change struct{ about, what string }

// rewrite saves what is other in a chart than it was: what is joined anew first,
// then what went, and last the box that it was about, by which undoing names it.
func rewrite(tx *db.Tx, who people.Actor, w edition.Writing, was, is *Chart, done change, at now.Instant) error {
	before, err := was.Parts()
	if err != nil {
		return err
	}
	after, err := is.Parts()
	if err != nil {
		return err
	}
	last := ""
	contents := map[string]string{}
	for _, part := range before {
		contents[part.Path] = part.Content
	}
	for _, part := range w.Parts() {
		if part.Kin() == "boxes" {
			last = max(last, part.Place)
		}
	}
	var joined, rest []edition.Part
	leads := map[string]bool{}
	for _, part := range after {
		stood, had := contents[part.Path]
		delete(contents, part.Path)
		switch {
		case had && stood == part.Content:
			continue
		case had:
			part.Place = ""
		default:
			last = edition.Between(last, "")
			part.Place = last
		}
		if err := Sort.Parted.Reads(part); err != nil {
			return fault.Invalid("label", fault.Of(err).Say)
		}
		leads[part.Path] = had && slices.Contains(edition.Differing(stood, part.Content), "exits")
		if !had || part.Path == BoxPath(done.about) {
			rest = append(rest, part)
		} else {
			joined = append(joined, part)
		}
	}
	for _, part := range before {
		if _, went := contents[part.Path]; went {
			rest = append(rest, edition.Part{Path: part.Path})
		}
	}
	if at := slices.IndexFunc(rest, func(p edition.Part) bool { return p.Path == BoxPath(done.about) }); at >= 0 {
		rest = append(slices.Delete(slices.Clone(rest), at, at+1), rest[at])
	}
	for _, part := range append(joined, rest...) {
		what := done.what
		if what == "" && leads[part.Path] { // not typing, which is put together
			what = edition.Joined
		}
		if _, err := Papers.Write(tx, who, w.Document, part, what, w.Seen(part.Path), at); err != nil {
			return err
		}
	}
	return nil
}

// Undo takes back what was done last to a chart that is being written, all boxes
// that it touched at once, and again what was done before. Who publishes may.
// NotFound where nobody began the chart; Conflict where nothing is to be taken
// back, or something else was done meanwhile than the change that was seen.
func (d Desk) Undo(ctx context.Context, who people.Actor, document string, seen int64) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	return d.DB.Deed(ctx, func(tx *db.Tx) error { return Papers.UndoLast(tx, who, document, seen, d.Now()) })
}
