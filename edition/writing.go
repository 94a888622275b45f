package edition

import (
	"cmp"
	"slices"
	"time"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Turn is one change of one part of a document that is being written. Turns
// are never lost: what was undone, and what came too late, is among them.
type Turn struct {
	Sequence int64
	Part     string
	What     string // the one leaf that changed, or one of those below
	// Stands is the turn whose content the part has since: this one, or the one
	// that undoing led back to; 0 where it is as in the edition. Before is what it
	// stood at before that turn.
	Stands, Before int64
	Place, Content string // no content: the part is not there
	Aside          bool   // kept for its writer: somebody else had changed the same
	By             ids.ID
	At             now.Instant
}

// What a turn did that changed no single leaf.
const (
	Added   = "added"
	Removed = "removed"
	Moved   = "moved"
	Several = "several" // leaves at once
	Joined  = "joined"  // in one deed with others: it leads elsewhere
	Undone  = "undone"
	Back    = "back" // an earlier state was brought back
	// Brought came from files, and Pasted from an old charter, at once and whole:
	// neither goes on with what somebody types.
	Brought = "brought"
	Pasted  = "pasted"
	// Repaired is what the program put right by itself, in one deed.
	Repaired = "repaired"
	// Discarded says that a part is again as in the edition.
	Discarded = "discarded"
)

// alone is what no turn goes on with.
var alone = []string{Added, Removed, Moved, Back, Brought, Pasted, Discarded, Joined, Repaired}

// togetherFor is how long somebody's changes of one leaf count as one: who
// types is saved often, and undoes in steps worth a name.
const togetherFor = time.Minute

// Writing is a document that is being written: the parts of the edition that
// it began from, and each part's latest turn since.
type Writing struct {
	ID        ids.ID // of the draft; 0 while nobody has changed anything
	Kind      Kind
	Document  string
	Base      ids.ID // the edition it began from; 0: from nothing
	Submitted ids.ID // the edition in review that was made of it; 0: it is open
	// Started is the number that its turns go on from: that of no turn of an earlier
	// draft, and another than the document had upon any other edition. Sequence is
	// that of the latest turn of the document.
	Started, Sequence int64
	begun             map[string]Part
	latest            map[string]Turn
}

// Known says that somebody ever began the document.
func (w Writing) Known() bool { return w.Base != 0 || w.ID != 0 }

// Parts are all that the document has now, each kind in its order.
func (w Writing) Parts() (all []Part) {
	for path, part := range w.begun {
		if _, turned := w.latest[path]; !turned {
			all = append(all, part)
		}
	}
	for path := range w.latest {
		if part := w.Part(path); part.Content != "" {
			all = append(all, part)
		}
	}
	inOrder(all)
	return all
}

// Part is a part as it is now; without content where there is none.
func (w Writing) Part(path string) Part {
	turn, turned := w.latest[path]
	if !turned || turn.Stands == 0 {
		return w.Begun(path)
	}
	return Part{Path: path, Place: cmp.Or(turn.Place, w.begun[path].Place), Content: turn.Content}
}

// Begun is a part as it is in the edition; without content where there is none.
func (w Writing) Begun(path string) Part {
	if part, there := w.begun[path]; there {
		return part
	}
	return Part{Path: path}
}

// Last is a part as it was before it was taken out, of what was done to it,
// newest first; without content where it never was.
func (w Writing) Last(path string, turns []Turn) Part {
	for _, turn := range turns {
		if turn.Content != "" && !turn.Aside {
			return Part{Path: path, Place: cmp.Or(turn.Place, w.begun[path].Place), Content: turn.Content}
		}
	}
	return w.Begun(path)
}

// Latest is the latest turn of a part; zero where nobody has changed it.
func (w Writing) Latest(path string) Turn { return w.latest[path] }

// Seen is the number of a part as it is now, by which whoever writes it tells what
// they have seen: no other part, draft or edition of the document gives the same one
// another content.
func (w Writing) Seen(path string) int64 {
	if last, turned := w.latest[path]; turned {
		return last.Sequence
	}
	return w.Started
}

// Undoes is the part whose last change is the latest of all that stand, and that
// change's sequence: undoing there again and again takes back all that was done.
func (w Writing) Undoes() (path string, sequence int64) {
	for each, last := range w.latest {
		if last.Stands > sequence {
			path, sequence = each, last.Stands
		}
	}
	return path, sequence
}

// Changed lists the parts that are not as in the edition.
func (w Writing) Changed() (paths []string) {
	for path := range w.latest {
		if was, is := w.Begun(path), w.Part(path); !sameContent(was.Content, is.Content) || is.Content != "" && was.Place != is.Place {
			paths = append(paths, path)
		}
	}
	slices.Sort(paths)
	return paths
}

// Gone lists the parts that the edition has, and the document has no more.
func (w Writing) Gone() (paths []string) {
	for path := range w.latest {
		if w.Part(path).Content == "" && w.Begun(path).Content != "" {
			paths = append(paths, path)
		}
	}
	slices.Sort(paths)
	return paths
}

// at is what a part was after one of its turns; 0 is as in the edition.
func (w Writing) at(path string, turn int64, turns map[int64]Turn) Part {
	if turn == 0 || turns[turn].Stands == 0 {
		return w.Begun(path)
	}
	return Part{Path: path, Place: cmp.Or(turns[turn].Place, w.begun[path].Place), Content: turns[turn].Content}
}

// change is the turn with which somebody writes a part anew, who saw it as it
// was from. What others changed since is kept, where it is not the same; where it
// is, theirs stays and this one is set aside. False where nothing is other than it
// was.
func (w Writing) change(part Part, what string, from Part, whole bool) (Turn, bool) {
	is := w.Part(part.Path)
	next := Turn{Part: part.Path, Place: cmp.Or(part.Place, is.Place), Content: part.Content, Before: w.latest[part.Path].Stands}
	if from.Content != is.Content {
		merged, both := Merge(from.Content, part.Content, is.Content)
		if whole || len(both) > 0 || is.Content == "" || part.Content == "" {
			next.Aside = true
		} else {
			next.Content = merged
		}
	}
	if sameContent(next.Content, is.Content) && next.Place == is.Place {
		return next, false
	}
	next.What = cmp.Or(what, named(is, next))
	return next, true
}

// sameContent says that two contents say the same, in whatever order.
func sameContent(a, b string) bool {
	return a == b || a != "" && b != "" && len(Differing(a, b)) == 0
}

// named says what a change did.
func named(was Part, next Turn) string {
	switch differing := Differing(was.Content, next.Content); {
	case was.Content == "":
		return Added
	case next.Content == "":
		return Removed
	case len(differing) == 0:
		return Moved
	case len(differing) == 1:
		return differing[0]
	default:
		return apart(differing)
	}
}

// apart names the one leaf of several that is not but a note of which languages
// are behind.
func apart(differing []string) string {
	own := slices.DeleteFunc(slices.Clone(differing), func(path string) bool { return lastOf(path) == "stale" })
	if len(own) == 1 {
		return own[0]
	}
	return Several
}

// undo is the turn with which the last change of a part is taken back. Conflict
// where there is none, or another was made than the one that was seen.
func (w Writing) undo(path string, seen int64, turns map[int64]Turn) (Turn, error) {
	last := w.latest[path]
	switch {
	case last.Stands == 0:
		return Turn{}, fault.Conflict(say.BuilderNothingToUndo())
	case w.Seen(path) != seen:
		return Turn{}, fault.Conflict(say.ErrChanged())
	}
	to := turns[last.Stands].Before
	was := w.at(path, to, turns)
	return Turn{
		Part: path, What: Undone, Stands: to, Before: turns[to].Before,
		Place: was.Place, Content: was.Content,
	}, nil
}

// back is the turn with which a part becomes again what it was before one of
// its turns, or what somebody's turn says that was set aside. It can be undone.
// Conflict where another was made than the one that was seen.
func (w Writing) back(turn, previous Turn, seen int64) (Turn, error) {
	if w.Seen(turn.Part) != seen {
		return Turn{}, fault.Conflict(say.ErrChanged())
	}
	was := Part{Place: turn.Place, Content: turn.Content}
	if !turn.Aside {
		was = w.at(turn.Part, previous.Sequence, map[int64]Turn{previous.Sequence: previous})
	}
	return Turn{Part: turn.Part, What: Back, Before: w.latest[turn.Part].Stands, Place: was.Place, Content: was.Content}, nil
}

// together says that a turn goes on with the one before it.
func together(last, next Turn) bool {
	return !last.Aside && !next.Aside && last.Sequence > 0 && last.Stands == last.Sequence && last.By == next.By &&
		last.What == next.What && !slices.Contains(alone, next.What) &&
		next.At.Sub(last.At) < togetherFor
}
