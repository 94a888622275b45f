package edition

import (
	"database/sql"
	"errors"
	"slices"

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

// AuthorsOf lists who wrote what is new in an edition: whoever changed the draft of
// which it was made, or those of which the editions were that it carries on; and
// whoever wrote an edition that came from no draft.
func AuthorsOf(tx *db.Tx, e Edition) (authors []ids.ID, err error) {
	carried, err := CarriedOn(tx, e)
	if err != nil {
		return nil, err
	}
	for _, each := range append([]Standing{{Edition: e}}, carried...) {
		own, err := ownAuthors(tx, each.Edition)
		if err != nil {
			return nil, err
		}
		authors = append(authors, own...)
	}
	slices.Sort(authors)
	return slices.Compact(authors), nil
}

func ownAuthors(tx *db.Tx, e Edition) (authors []ids.ID, err error) {
	authors, err = db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) { return id, rows.Scan(&id) },
		`SELECT DISTINCT t.turned_by FROM edition_turns t JOIN edition_drafts d ON d.id = t.draft
		WHERE d.submitted = $1 AND t.aside = 0 ORDER BY t.turned_by`, e.ID)
	if err == nil && len(authors) == 0 {
		authors = []ids.ID{e.MadeBy}
	}
	return authors, err
}

// CarriedOn lists the editions whose text an edition carries on though they never
// came into force, the last one first: the one that its draft was begun from, the
// one that that one's was, and so on, back to one that was in force once.
func CarriedOn(tx *db.Tx, e Edition) (carried []Standing, err error) {
	all, err := AllOf(tx, e.Kind, e.Document)
	if err != nil {
		return nil, err
	}
	for at := e.ID; ; {
		var base, held ids.ID
		err := tx.Row(`SELECT d.base, COALESCE((SELECT m.edition FROM edition_moves m WHERE m.edition = d.base AND m.state = $1), 0)
			FROM edition_drafts d WHERE d.submitted = $2`, string(Published), at).Scan(&base, &held)
		if errors.Is(err, db.ErrNone) || err == nil && (base == 0 || held != 0) {
			return carried, nil
		}
		if err != nil {
			return nil, err
		}
		found := slices.IndexFunc(all, func(s Standing) bool { return s.Edition.ID == base })
		if found < 0 {
			return carried, nil
		}
		carried, at = append(carried, all[found]), base
	}
}

// reopen lets people change the draft again of which an edition was made, unless
// the next has been begun meanwhile, or stands already.
func reopen(tx *db.Tx, e Edition) error {
	last, err := newest(tx, e.Kind, e.Document)
	if err != nil {
		return err
	}
	if last != 0 && last != e.ID {
		later, err := Head(tx, last)
		if err != nil || later.Number > e.Number {
			return err
		}
	}
	_, err = tx.Exec(`UPDATE edition_drafts SET submitted = 0, ended = 0 WHERE submitted = $1 AND NOT EXISTS
		(SELECT 1 FROM edition_drafts o WHERE o.kind = $2 AND o.document = $3 AND o.ended = 0 AND o.submitted <> $1)`,
		e.ID, string(e.Kind), e.Document)
	return err
}

// finish ends the draft of an edition that was approved, or will never be.
func finish(tx *db.Tx, e Edition, at now.Instant) error {
	_, err := tx.Exec(`UPDATE edition_drafts SET ended = $1 WHERE submitted = $2 AND ended = 0`, at, e.ID)
	return err
}
