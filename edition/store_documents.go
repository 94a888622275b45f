package edition

import (
	"cmp"
	"database/sql"
	"errors"
	"slices"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/journal"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Document is one of several documents of a kind.
type Document struct {
	Key       string
	InForce   ids.ID // its edition in force; 0: none
	Draft     ids.ID // what is being written of it; 0: nothing
	Submitted ids.ID // the edition in review that was made of that; 0: none
}

// Documents lists all documents of a kind that were ever begun, by key.
func Documents(tx *db.Tx, kind Kind) ([]Document, error) {
	rows, err := db.Collect(tx, func(rows *sql.Rows) (d Document, err error) {
		return d, rows.Scan(&d.Key, &d.InForce, &d.Draft, &d.Submitted)
	}, `SELECT e.document, COALESCE(f.edition, 0), 0, 0 FROM edition_editions e
			LEFT JOIN edition_in_force f ON f.kind = e.kind AND f.document = e.document WHERE e.kind = $1 AND e.number = 1 AND e.round = 1
		UNION ALL SELECT document, 0, id, submitted FROM edition_drafts WHERE kind = $1 AND ended = 0`, string(kind))
	if err != nil {
		return nil, err
	}
	byKey := map[string]Document{}
	for _, each := range rows {
		one := byKey[each.Key]
		byKey[each.Key] = Document{
			each.Key, cmp.Or(one.InForce, each.InForce), cmp.Or(one.Draft, each.Draft), cmp.Or(one.Submitted, each.Submitted),
		}
	}
	all := make([]Document, 0, len(byKey))
	for _, each := range byKey {
		all = append(all, each)
	}
	slices.SortFunc(all, func(a, b Document) int { return cmp.Compare(a.Key, b.Key) })
	return all, nil
}

// Retire ends a document, in the caller's deed: its edition in force retires
// without another in its place, and what is being written of it is given up. Who
// publishes may. Invalid without a reason; Conflict while it is in review, or
// where there is nothing to end; NotFound where there never was such a document.
func (p Papers) Retire(tx *db.Tx, who people.Actor, document string, at now.Instant, reason string) (ended ids.ID, err error) {
	if err := who.May(people.Publish); err != nil {
		return 0, err
	}
	if reason == "" {
		return 0, fault.Invalid("reason", say.ErrReason())
	}
	if err := p.Alone(tx, document); err != nil {
		return 0, err
	}
	w, err := p.writing(tx, document)
	if err != nil {
		return 0, err
	}
	all, err := AllOf(tx, p.Kind, document)
	if err != nil {
		return 0, err
	}
	if slices.ContainsFunc(all, func(s Standing) bool { return s.State != Published && len(Moves[s.State]) > 0 && s.State != Drafted }) {
		return 0, fault.Conflict(say.PolicyInReview())
	}
	current, err := InForceID(tx, p.Kind, document)
	if err != nil && !errors.Is(err, db.ErrNone) {
		return 0, err
	}
	if current == 0 && w.ID == 0 {
		if len(all) == 0 {
			return 0, fault.NotFound()
		}
		return 0, fault.Conflict(say.EditionNoSuchMove())
	}
	if current != 0 {
		if err := Move(tx, who, current, Retired, at, reason); err != nil {
			return 0, err
		}
		if _, err := tx.Exec(`DELETE FROM edition_in_force WHERE edition = $1`, current); err != nil {
			return 0, err
		}
	}
	if w.ID != 0 {
		if _, err := tx.Exec(`UPDATE edition_drafts SET ended = $1 WHERE id = $2`, at, w.ID); err != nil {
			return 0, err
		}
	}
	return current, journal.Write(tx, who.Entry(at, "retired", string(p.Kind), cmp.Or(current, w.ID)))
}
