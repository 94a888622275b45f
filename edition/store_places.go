package edition

import (
	"encoding/json"
	"slices"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Working is what the pages need of a document that is being written, beside the
// document itself.
type Working struct {
	Writing Writing
	Number  int64 // of the edition it began from; 0: none
	Lacks   []Lack
	Recent  []Turn // newest first
}

// mostRecent is how much of its history a page shows at once.
const mostRecent = 30

// WorkingOf reads what was done lately to a document that is being written, in
// the caller's deed. Who publishes may.
func WorkingOf(tx *db.Tx, who people.Actor, w Writing) (all Working, err error) {
	if err := who.May(people.Publish); err != nil {
		return all, err
	}
	all.Writing = w
	if w.Base != 0 {
		base, err := Head(tx, w.Base)
		if err != nil {
			return all, err
		}
		all.Number = base.Number
	}
	if w.ID != 0 {
		all.Recent, err = History(tx, who, w.ID, "", 0, mostRecent)
	}
	return all, err
}

// PartHistory lists what was done to one part of a document as it is being
// written, newest first, in the caller's deed. Who publishes may.
func (p Papers) PartHistory(tx *db.Tx, who people.Actor, document, path string) ([]Turn, error) {
	w, err := p.Writing(tx, who, document)
	if err != nil || w.ID == 0 {
		return nil, err
	}
	return History(tx, who, w.ID, path, 0, mostRecent)
}

// MoveUp puts a part of a list before the one that it stands after, in the
// caller's deed; the first stays where it is. Who publishes may. NotFound where
// there is no such part; Conflict when somebody else changed it meanwhile, or
// took it out.
func (p Papers) MoveUp(tx *db.Tx, who people.Actor, document, path string, seen int64, at now.Instant) error {
	if err := p.Alone(tx, document); err != nil {
		return err // else what somebody saves in this moment is not seen
	}
	w, err := p.Writing(tx, who, document)
	if err != nil {
		return err
	}
	part := w.Part(path)
	kin := slices.DeleteFunc(w.Parts(), func(p Part) bool { return p.Kin() != part.Kin() })
	place := slices.IndexFunc(kin, func(p Part) bool { return p.Path == path })
	switch {
	case place < 0 && w.Latest(path).Sequence == 0:
		return fault.NotFound()
	case place < 0 || w.Seen(path) != seen: // taken out, or changed
		return fault.Conflict(say.ErrChanged())
	case place == 0:
		return nil
	}
	before := ""
	if place > 1 {
		before = kin[place-2].Place
	}
	part.Place = Between(before, kin[place-1].Place)
	_, err = p.Write(tx, who, document, part, "", seen, at)
	return err
}

// Append begins a part of a list, last in it, in the caller's deed. Key names it
// among those that are taken, and begin writes it. Who publishes may.
func (p Papers) Append(tx *db.Tx, who people.Actor, document, kin string, at now.Instant,
	key func(taken map[string]bool) (string, error), begin func(key string) (any, bool),
) (path string, err error) {
	if err := p.Alone(tx, document); err != nil {
		return "", err // else what somebody saves in this moment is not seen
	}
	w, err := p.Writing(tx, who, document)
	if err != nil {
		return "", err
	}
	taken := map[string]bool{}
	last := ""
	for _, part := range w.Parts() {
		if part.Kin() == kin {
			taken[part.Key()], last = true, part.Place
		}
	}
	named, err := key(taken)
	if err != nil {
		return "", err
	}
	content, known := begin(named)
	if !known {
		return "", fault.NotFound()
	}
	written, err := json.Marshal(content)
	if err != nil {
		return "", err
	}
	path = kin + "/" + named
	_, err = p.Write(tx, who, document, Part{Path: path, Place: Between(last, ""), Content: string(written)}, "", w.Seen(path), at)
	return path, err
}

// UndoLast takes back what was done last to a document, in the caller's deed: the
// last change, and all that were made in one deed with it. Who publishes may.
// NotFound where nobody began it; Conflict where there is nothing to undo, or
// another change is the last than the one that was seen.
func (p Papers) UndoLast(tx *db.Tx, who people.Actor, document string, seen int64, at now.Instant) error {
	var of Turn
	for first := true; ; first = false {
		w, err := p.Writing(tx, who, document)
		if err != nil {
			return err
		}
		path, sequence := w.Undoes()
		switch {
		case first && !w.Known():
			return fault.NotFound()
		case first && sequence == 0:
			return fault.Conflict(say.BuilderNothingToUndo())
		case first && sequence != seen:
			return fault.Conflict(say.ErrChanged())
		case sequence == 0:
			return nil
		}
		last, err := turnOf(tx, w.ID, `t.sequence = $2`, sequence)
		if err != nil {
			return err
		}
		if !first && (last.At != of.At || last.By != of.By || last.What == Undone) {
			return nil
		}
		of = last
		if _, err := p.Undo(tx, who, document, path, w.Seen(path), at); err != nil {
			return err
		}
	}
}
