package edition

import (
	"database/sql"
	"errors"
	"slices"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/kept"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Papers says how the room of a kind of documents takes them apart: the stored
// content of an edition into its parts, which it is asked once for each edition.
// What two people changed at once of a kind of parts that is whole is not put
// together, wherever in it they did.
type Papers struct {
	Kind  Kind
	Whole []string
	Split func(content string) ([]Part, error)
}

// begun holds the parts of the editions that were taken apart, by their ids;
// editions never change.
var begun = kept.NewShelf[ids.ID, map[string]Part](mostBegun)

// mostBegun is how many editions are kept taken apart.
const mostBegun = 200

// Writing reads a document as it is being written, in the caller's deed. Who
// publishes may. A document that nobody has begun is empty.
func (p Papers) Writing(tx *db.Tx, who people.Actor, document string) (w Writing, err error) {
	if err := who.May(people.Publish); err != nil {
		return w, err
	}
	return p.writing(tx, document)
}

func (p Papers) writing(tx *db.Tx, document string) (w Writing, err error) {
	w = Writing{Kind: p.Kind, Document: document, latest: map[string]Turn{}}
	fresh, err := unseen(tx, p.Kind, document)
	if err != nil {
		return w, err
	}
	err = tx.Row(`SELECT id, base, submitted, started FROM edition_drafts WHERE kind = $1 AND document = $2 AND ended = 0`,
		string(p.Kind), document).Scan(&w.ID, &w.Base, &w.Submitted, &w.Started)
	if errors.Is(err, db.ErrNone) {
		w.Started = fresh
		w.Base, err = newest(tx, p.Kind, document)
	}
	if err != nil {
		return w, err
	}
	w.Sequence = max(fresh, w.Started)
	if w.begun, err = p.Parts(tx, w.Base); err != nil || w.ID == 0 {
		return w, err
	}
	turns, err := db.Collect(tx, scanTurn, `SELECT `+turnColumns+` FROM edition_turns t WHERE t.draft = $1 AND t.sequence =
		(SELECT MAX(s.sequence) FROM edition_turns s WHERE s.draft = t.draft AND s.part = t.part AND s.aside = 0)`, w.ID)
	for _, turn := range turns {
		w.latest[turn.Part] = turn
	}
	return w, err
}

// lastTurn is the highest number that a turn of a document has, in whichever draft.
func lastTurn(tx *db.Tx, kind Kind, document string) (sequence int64, err error) {
	return sequence, tx.Row(`SELECT COALESCE(MAX(l.last), 0) FROM (SELECT (SELECT MAX(t.sequence) FROM edition_turns t WHERE t.draft = d.id) AS last
		FROM edition_drafts d WHERE d.kind = $1 AND d.document = $2) l`, string(kind), document).Scan(&sequence)
}

// unseen is a number that nobody has been shown of anything else in the document: higher
// with each turn, in whichever draft, with each further edition, and with each that is
// followed no more.
func unseen(tx *db.Tx, kind Kind, document string) (int64, error) {
	last, err := lastTurn(tx, kind, document)
	if err != nil {
		return 0, err
	}
	var editions, ended int64
	err = tx.Row(`SELECT COUNT(*), COALESCE(SUM((SELECT COUNT(*) FROM edition_moves m WHERE m.edition = e.id AND m.state IN ('superseded', 'withdrawn'))), 0)
		FROM edition_editions e WHERE e.kind = $1 AND e.document = $2`, string(kind), document).Scan(&editions, &ended)
	return last + max(editions-1, 0) + ended, err
}

// newest is the edition that the next one is written from: the last one that
// was not refused, superseded or withdrawn before it held; 0 where there is none.
func newest(tx *db.Tx, kind Kind, document string) (id ids.ID, err error) {
	err = tx.Row(`SELECT e.id FROM edition_editions e JOIN edition_moves m ON m.edition = e.id
		WHERE e.kind = $1 AND e.document = $2 AND m.state NOT IN ('draft', 'superseded')
		AND (m.state <> 'withdrawn' OR EXISTS (SELECT 1 FROM edition_moves h WHERE h.edition = e.id AND h.state = 'published'))
		AND m.sequence = (SELECT MAX(s.sequence) FROM edition_moves s WHERE s.edition = e.id)
		ORDER BY e.number DESC, e.round DESC LIMIT 1`, string(kind), document).Scan(&id)
	if errors.Is(err, db.ErrNone) {
		err = nil
	}
	return id, err
}

// Parts are those of an edition, by their paths. They are shared and must not be
// changed.
func (p Papers) Parts(tx *db.Tx, id ids.ID) (map[string]Part, error) {
	if id == 0 {
		return map[string]Part{}, nil
	}
	return begun.Of(id, func() (map[string]Part, error) { return p.partsOf(tx, id) })
}

func (p Papers) partsOf(tx *db.Tx, id ids.ID) (map[string]Part, error) {
	e, err := Of(tx, id)
	if err != nil {
		return nil, err
	}
	split, err := p.Split(e.Content)
	if err != nil {
		return nil, err
	}
	parts := make(map[string]Part, len(split))
	for _, part := range split {
		part.said = &said{of: part.Content}
		parts[part.Path] = part
	}
	return parts, nil
}

// Knows says nothing where an edition has a part; "" is all of it. NotFound
// where it has none.
func (p Papers) Knows(tx *db.Tx, id ids.ID, path string) error {
	parts, err := p.Parts(tx, id)
	if _, has := parts[path]; !has && path != "" && err == nil {
		err = fault.NotFound()
	}
	return err
}

const turnColumns = `t.sequence, t.part, t.what, t.stands, t.before, t.place, t.content, t.aside, t.turned_by, t.at`

func scanTurn(rows *sql.Rows) (t Turn, err error) {
	return t, rows.Scan(&t.Sequence, &t.Part, &t.What, &t.Stands, &t.Before, &t.Place, &t.Content, &t.Aside, &t.By, &t.At)
}

// turnOf reads one turn of a draft; zero where there is none.
func turnOf(tx *db.Tx, draft ids.ID, where string, arguments ...any) (t Turn, err error) {
	found, err := db.Collect(tx, scanTurn, `SELECT `+turnColumns+` FROM edition_turns t WHERE t.draft = $1 AND `+where+
		` ORDER BY t.sequence DESC LIMIT 1`, append([]any{draft}, arguments...)...)
	if len(found) > 0 {
		t = found[0]
	}
	return t, err
}

// History lists what was done to a document that is being written, newest
// first: to one part, or to all where the path is empty; before a turn, or the
// newest where that is 0. Who publishes may.
func History(tx *db.Tx, who people.Actor, draft ids.ID, path string, before int64, most int) ([]Turn, error) {
	if err := who.May(people.Publish); err != nil {
		return nil, err
	}
	where, arguments := `t.draft = $1 AND ($2 = 0 OR t.sequence < $2)`, []any{draft, before, most}
	if path != "" {
		where, arguments = where+` AND t.part = $4`, append(arguments, path)
	}
	return db.Collect(tx, scanTurn, `SELECT `+turnColumns+` FROM edition_turns t WHERE `+where+` ORDER BY t.sequence DESC LIMIT $3`, arguments...)
}

// Saved is what became of a change.
type Saved struct {
	Turn  Turn
	Other bool // something is other than it was
	From  Part // the part as whoever wrote it had seen it; without content where nobody knows
}

// Over is a part as somebody wrote it, put over what others made of it since: what
// both changed is as they wrote it, everything else as whoever changed it did.
func (s Saved) Over(mine, is Part) Part {
	if s.From.Content != "" && mine.Content != "" && is.Content != "" {
		mine.Content = Over(s.From.Content, mine.Content, is.Content)
	}
	return mine
}

// Write saves a part of a document as somebody wrote it who saw it as it was
// after a turn, in the caller's deed; a part without content is taken out. What
// is the one thing that changed, where the room names that better than the leaf.
// Who publishes may. Where somebody else had changed the same meanwhile, theirs
// stays and the turn says that this one is kept aside: the caller tells it, and
// still commits. Conflict while the document is in review.
func (p Papers) Write(tx *db.Tx, who people.Actor, document string, part Part, what string, seen int64, at now.Instant) (saved Saved, err error) {
	var from Part
	err = p.turn(tx, who, document, at, func(w Writing) (Turn, bool, error) {
		if from, err = p.seen(tx, w, part.Path, seen); err != nil {
			return Turn{}, false, err
		}
		next, other := w.change(part, what, from, slices.Contains(p.Whole, part.Kin()))
		return next, other, nil
	}, &saved)
	saved.From = from
	return saved, err
}

// seen is a part as it was under a number, also in an earlier draft of the document;
// without content where no draft knows the number.
func (p Papers) seen(tx *db.Tx, w Writing, path string, number int64) (Part, error) {
	switch {
	case number == w.Seen(path):
		return w.Part(path), nil
	case number == w.Started:
		return w.Begun(path), nil
	}
	var base ids.ID
	var stands int64
	was := Part{Path: path}
	err := tx.Row(`SELECT d.base, t.stands, t.place, t.content FROM edition_turns t JOIN edition_drafts d ON d.id = t.draft
		WHERE d.kind = $1 AND d.document = $2 AND t.part = $3 AND t.sequence = $4 AND t.aside = 0 ORDER BY d.begun DESC LIMIT 1`,
		string(w.Kind), w.Document, path, number).Scan(&base, &stands, &was.Place, &was.Content)
	if errors.Is(err, db.ErrNone) { // nobody had changed it in that draft
		err = tx.Row(`SELECT base FROM edition_drafts WHERE kind = $1 AND document = $2 AND started = $3 ORDER BY begun DESC LIMIT 1`,
			string(w.Kind), w.Document, number).Scan(&base)
	}
	switch {
	case errors.Is(err, db.ErrNone):
		return was, nil
	case err != nil || stands != 0:
		return was, err
	}
	begun, err := p.Parts(tx, base)
	return begun[path], err
}

// Undo takes back the last change of a part, and again the one before it, in the
// caller's deed. Who publishes may. Conflict where there is nothing to undo, or
// somebody else changed it meanwhile.
func (p Papers) Undo(tx *db.Tx, who people.Actor, document, path string, seen int64, at now.Instant) (saved Saved, err error) {
	err = p.turn(tx, who, document, at, func(w Writing) (Turn, bool, error) {
		standing, err := turnOf(tx, w.ID, `t.sequence = $2`, w.latest[path].Stands)
		if err != nil {
			return Turn{}, false, err
		}
		to, err := turnOf(tx, w.ID, `t.sequence = $2`, standing.Before)
		if err != nil {
			return Turn{}, false, err
		}
		next, err := w.undo(path, seen, map[int64]Turn{standing.Sequence: standing, to.Sequence: to})
		return next, true, err
	}, &saved)
	return saved, err
}

// Back makes a part again what it was before one of its turns, or what somebody
// wrote that was set aside, in the caller's deed. Who publishes may. Conflict
// where somebody else changed it meanwhile, or there is no such turn.
func (p Papers) Back(tx *db.Tx, who people.Actor, document, path string, seen, sequence int64, at now.Instant) (saved Saved, err error) {
	err = p.turn(tx, who, document, at, func(w Writing) (Turn, bool, error) {
		turn, err := turnOf(tx, w.ID, `t.sequence = $2 AND t.part = $3`, sequence, path)
		if err != nil || turn.Sequence == 0 {
			return Turn{}, false, errors.Join(err, fault.Conflict(say.ErrChanged()))
		}
		previous, err := turnOf(tx, w.ID, `t.sequence < $2 AND t.part = $3 AND t.aside = 0`, sequence, path)
		if err != nil {
			return Turn{}, false, err
		}
		next, err := w.back(turn, previous, seen)
		return next, err == nil, err
	}, &saved)
	return saved, err
}

// Alone lets one deed at a time change a document, until the caller's deed is over.
func (p Papers) Alone(tx *db.Tx, document string) error {
	return tx.Alone("draft " + string(p.Kind) + " " + document)
}

// turn writes the next turn of a document, and who brought it about.
func (p Papers) turn(tx *db.Tx, who people.Actor, document string, at now.Instant, to func(Writing) (Turn, bool, error), saved *Saved) error {
	if err := p.Alone(tx, document); err != nil {
		return err
	}
	w, err := p.Writing(tx, who, document)
	if err != nil {
		return err
	}
	if w.Submitted != 0 {
		return fault.Conflict(say.EditionInReview())
	}
	next, other, err := to(w)
	*saved = Saved{Turn: next, Other: other}
	if err != nil || !other {
		return err
	}
	if w.ID == 0 {
		if w.ID, err = begin(tx, who, w, at); err != nil {
			return err
		}
	}
	next.Sequence, next.By, next.At = w.Sequence+1, who.ID, at
	if whole := slices.Contains(p.Whole, Part{Path: next.Part}.Kin()); !whole && together(w.latest[next.Part], next) {
		next.Before = w.latest[next.Part].Before
	}
	if next.What != Undone {
		next.Stands = next.Sequence
	}
	saved.Turn = next
	if err := putTurn(tx, w.ID, next); err != nil {
		return err
	}
	entry := who.Entry(at, verbOf(next), "draft", w.ID)
	entry.Reason = journal.Shorten(next.Part + ": " + next.What)
	return journal.Write(tx, entry)
}

func verbOf(t Turn) string {
	switch {
	case t.Aside:
		return "set aside in"
	case t.What == Undone:
		return "undid a change of"
	case t.What == Back:
		return "brought back"
	case t.What == Discarded:
		return "discarded"
	}
	return "changed"
}

func begin(tx *db.Tx, who people.Actor, w Writing, at now.Instant) (ids.ID, error) {
	id := ids.New()
	_, err := tx.Exec(`INSERT INTO edition_drafts (id, kind, document, base, begun, begun_by, submitted, ended, started)
		VALUES ($1, $2, $3, $4, $5, $6, 0, 0, $7)`, id, string(w.Kind), w.Document, w.Base, at, who.ID, w.Started)
	return id, err
}

func putTurn(tx *db.Tx, draft ids.ID, t Turn) error {
	aside := 0
	if t.Aside {
		aside = 1
	}
	_, err := tx.Exec(`INSERT INTO edition_turns (draft, sequence, part, what, stands, before, place, content, aside, turned_by, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
		draft, t.Sequence, t.Part, t.What, t.Stands, t.Before, t.Place, t.Content, aside, t.By, t.At)
	return err
}
