package edition

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Write keeps the next edition of a document as a draft, in the caller's deed.
func Write(tx *db.Tx, who people.Actor, kind Kind, document, content string, at now.Instant) (Edition, error) {
	sum := sha256.Sum256([]byte(content))
	e := Edition{
		ID: ids.New(), Kind: kind, Document: document, Content: content,
		Hash: hex.EncodeToString(sum[:]), Made: at, MadeBy: who.ID,
	}
	err := tx.Row(`SELECT COALESCE(MAX(number), 0) + 1 FROM edition_editions WHERE kind = $1 AND document = $2`,
		string(kind), document).Scan(&e.Number)
	if err != nil {
		return e, err
	}
	_, err = tx.Exec(`INSERT INTO edition_editions (id, kind, document, number, content, hash, made, made_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, e.ID, string(kind), document, e.Number, content, e.Hash, at, who.ID)
	if err != nil {
		return e, err
	}
	return e, move(tx, e.ID, 1, Draft, at, who.ID, "")
}

func move(tx *db.Tx, edition ids.ID, sequence int64, to State, at now.Instant, by ids.ID, reason string) error {
	_, err := tx.Exec(`INSERT INTO edition_moves (edition, sequence, state, at, moved_by, reason) VALUES ($1, $2, $3, $4, $5, $6)`,
		edition, sequence, string(to), at, by, reason)
	return err
}

// StateOf reads where an edition stands, and the number of its last move.
func StateOf(tx *db.Tx, edition ids.ID) (state State, sequence int64, err error) {
	err = tx.Row(`SELECT state, sequence FROM edition_moves WHERE edition = $1 ORDER BY sequence DESC LIMIT 1`, edition).
		Scan(&state, &sequence)
	return state, sequence, err
}

// Move brings an edition to another state, in the caller's deed. Conflict when
// its life knows no such move from where it stands.
func Move(tx *db.Tx, who people.Actor, edition ids.ID, to State, at now.Instant, reason string) error {
	from, sequence, err := StateOf(tx, edition)
	if err != nil {
		return err
	}
	if !May(from, to) {
		return fault.Conflict(say.EditionNoSuchMove())
	}
	if err := move(tx, edition, sequence+1, to, at, who.ID, reason); err != nil {
		return err
	}
	if to == Published {
		return putInForce(tx, who, edition, at)
	}
	return nil
}

// putInForce makes an edition the one that new matters begin on, and retires
// the one that was.
func putInForce(tx *db.Tx, who people.Actor, id ids.ID, at now.Instant) error {
	e, err := Of(tx, id)
	if err != nil {
		return err
	}
	if before, err := InForceID(tx, e.Kind, e.Document); err == nil {
		if err := Move(tx, who, before, Retired, at, ""); err != nil {
			return err
		}
	} else if !errors.Is(err, db.ErrNone) {
		return err
	}
	_, err = tx.Exec(`INSERT INTO edition_in_force (kind, document, edition, since) VALUES ($1, $2, $3, $4)
		ON CONFLICT (kind, document) DO UPDATE SET edition = excluded.edition, since = excluded.since`,
		string(e.Kind), e.Document, id, at)
	return err
}

const columns = `e.id, e.kind, e.document, e.number, e.content, e.hash, e.made, e.made_by`

func scan(row interface{ Scan(...any) error }) (e Edition, err error) {
	err = row.Scan(&e.ID, &e.Kind, &e.Document, &e.Number, &e.Content, &e.Hash, &e.Made, &e.MadeBy)
	return e, err
}

// Of reads one edition.
func Of(tx *db.Tx, id ids.ID) (Edition, error) {
	e, err := scan(tx.Row(`SELECT `+columns+` FROM edition_editions e WHERE e.id = $1`, id))
	if errors.Is(err, db.ErrNone) {
		return e, fault.NotFound()
	}
	return e, err
}

// InForce reads the edition of a document that new matters begin on;
// db.ErrNone when none is published.
func InForce(tx *db.Tx, kind Kind, document string) (Edition, error) {
	return scan(tx.Row(`SELECT `+columns+` FROM edition_in_force f JOIN edition_editions e ON e.id = f.edition
		WHERE f.kind = $1 AND f.document = $2`, string(kind), document))
}

// InForceID names that edition without reading its content; db.ErrNone when
// none is published.
func InForceID(tx *db.Tx, kind Kind, document string) (id ids.ID, err error) {
	err = tx.Row(`SELECT edition FROM edition_in_force WHERE kind = $1 AND document = $2`, string(kind), document).Scan(&id)
	return id, err
}
