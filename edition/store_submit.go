package edition

import (
	"database/sql"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Submit keeps a document as it is being written as its next edition and brings
// it into review, in the caller's deed; until it comes back nobody changes it.
// Who publishes may. Conflict when it is in review already, or nothing in it is
// other than in the edition it began from.
func (p Papers) Submit(tx *db.Tx, who people.Actor, draft Draft, at now.Instant, reason string) (e Edition, err error) {
	if err := p.Alone(tx, draft.Document); err != nil {
		return e, err
	}
	w, err := p.Writing(tx, who, draft.Document)
	if err != nil {
		return e, err
	}
	switch {
	case w.Submitted != 0:
		return e, fault.Conflict(say.EditionInReview())
	case w.ID == 0 || len(w.Changed()) == 0:
		return e, fault.Conflict(say.EditionNothingNew())
	}
	if e, err = Write(tx, who, draft, at); err != nil {
		return e, err
	}
	if err := Move(tx, who, e.ID, InReview, at, reason); err != nil {
		return e, err
	}
	_, err = tx.Exec(`UPDATE edition_drafts SET submitted = $1 WHERE id = $2`, e.ID, w.ID)
	return e, err
}

// AuthorsOf lists who changed the draft of which an edition was made, and
// whoever wrote an edition that came from no draft.
func AuthorsOf(tx *db.Tx, e Edition) (authors []ids.ID, err error) {
	authors, err = db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) { return id, rows.Scan(&id) },
		`SELECT DISTINCT t.turned_by FROM edition_turns t JOIN edition_drafts d ON d.id = t.draft
		WHERE d.submitted = $1 AND t.aside = 0 ORDER BY t.turned_by`, e.ID)
	if err == nil && len(authors) == 0 {
		authors = []ids.ID{e.MadeBy}
	}
	return authors, err
}

// reopen lets people change the draft again of which an edition was made, unless
// the next has been begun meanwhile.
func reopen(tx *db.Tx, e Edition) error {
	_, err := tx.Exec(`UPDATE edition_drafts SET submitted = 0, ended = 0 WHERE submitted = $1 AND NOT EXISTS
		(SELECT 1 FROM edition_drafts o WHERE o.kind = $2 AND o.document = $3 AND o.ended = 0 AND o.submitted <> $1)`,
		e.ID, string(e.Kind), e.Document)
	return err
}

// finish ends the draft of an edition that was approved.
func finish(tx *db.Tx, e Edition, at now.Instant) error {
	_, err := tx.Exec(`UPDATE edition_drafts SET ended = $1 WHERE submitted = $2 AND ended = 0`, at, e.ID)
	return err
}
