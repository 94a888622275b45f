package edition

import (
	"database/sql"
	"errors"
	"strconv"
	"strings"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
)

// Write keeps a draft as the next edition of its document, in the caller's
// deed. Who publishes may. One that follows an edition that was refused has its
// number again, in the next round. Conflict when somebody wrote one at the same
// moment.
func Write(tx *db.Tx, who people.Actor, draft Draft, at now.Instant) (Edition, error) {
	if err := who.May(people.Publish); err != nil {
		return Edition{}, err
	}
	e := Edition{ID: ids.New(), Draft: draft, Made: at, MadeBy: who.ID}
	var err error
	if e.Number, e.Round, err = next(tx, e.Kind, e.Document); err != nil {
		return e, err
	}
	if e.Base, err = newest(tx, e.Kind, e.Document); err != nil {
		return e, err
	}
	err = only(tx.Exec(`INSERT INTO edition_editions (id, kind, document, number, round, base, content, hash, made, made_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (kind, document, number, round) DO NOTHING`,
		e.ID, string(e.Kind), e.Document, e.Number, e.Round, e.Base, e.Content, e.Hash, at, who.ID))
	if err != nil {
		return e, err
	}
	return e, move(tx, e.ID, 1, Drafted, at, who.ID, "")
}

// next is the number and round that the next edition of a document has.
func next(tx *db.Tx, kind Kind, document string) (number, round int64, err error) {
	var state State
	var moves int64
	err = tx.Row(`SELECT e.number, e.round, m.state, m.sequence FROM edition_editions e JOIN edition_moves m ON m.edition = e.id
		WHERE e.kind = $1 AND e.document = $2 AND m.sequence = (SELECT MAX(s.sequence) FROM edition_moves s WHERE s.edition = e.id)
		ORDER BY e.number DESC, e.round DESC LIMIT 1`, string(kind), document).Scan(&number, &round, &state, &moves)
	switch {
	case errors.Is(err, db.ErrNone):
		return 1, 1, nil
	case state == Drafted && moves > 1: // it came back
		return number, round + 1, err
	default:
		return number + 1, 1, err
	}
}

// only makes a Conflict of a row that somebody else was quicker to write.
func only(rows int64, err error) error {
	if err == nil && rows == 0 {
		err = fault.Conflict(say.EditionNoSuchMove())
	}
	return err
}

func move(tx *db.Tx, edition ids.ID, sequence int64, to State, at now.Instant, by ids.ID, reason string) error {
	return only(tx.Exec(`INSERT INTO edition_moves (edition, sequence, state, at, moved_by, reason)
		VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (edition, sequence) DO NOTHING`,
		edition, sequence, string(to), at, by, reason))
}

// StateOf reads where an edition stands, and the number of its last move.
// NotFound when there is no such edition.
func StateOf(tx *db.Tx, edition ids.ID) (state State, sequence int64, err error) {
	err = tx.Row(`SELECT state, sequence FROM edition_moves WHERE edition = $1 ORDER BY sequence DESC LIMIT 1`, edition).
		Scan(&state, &sequence)
	if errors.Is(err, db.ErrNone) {
		err = fault.NotFound()
	}
	return state, sequence, err
}

// Move brings an edition to another state, in the caller's deed. Who publishes may.
// One that is published takes the place of the edition in force, which
// retires. Conflict when its life knows no such move from where it stands, or a
// later edition is in force; Invalid when it is refused or withdrawn without a
// reason.
func Move(tx *db.Tx, who people.Actor, edition ids.ID, to State, at now.Instant, reason string) error {
	if err := who.May(people.Publish); err != nil {
		return err
	}
	from, sequence, err := StateOf(tx, edition)
	if err != nil {
		return err
	}
	if !May(from, to) {
		return fault.Conflict(say.EditionNoSuchMove())
	}
	if (to == Drafted || to == Withdrawn) && strings.TrimSpace(reason) == "" {
		return fault.Invalid("reason", say.ErrReason())
	}
	if err := move(tx, edition, sequence+1, to, at, who.ID, reason); err != nil {
		return err
	}
	e, err := Of(tx, edition)
	if err != nil {
		return err
	}
	switch {
	case to == Approved || to == Superseded:
		return finish(tx, e, at)
	case to == Published:
		return putInForce(tx, who, e, at)
	case from == Published && to == Withdrawn:
		if _, err = tx.Exec(`DELETE FROM edition_in_force WHERE edition = $1`, edition); err != nil {
			return err
		}
		return reopen(tx, e)
	case to == Drafted || to == Withdrawn: // it can be written on
		return reopen(tx, e)
	}
	return nil
}

// Stage is one move of an edition's life.
type Stage struct {
	State  State
	At     now.Instant
	By     ids.ID
	Reason string
}

// StagesOf lists the moves of an edition, oldest first.
func StagesOf(tx *db.Tx, edition ids.ID) ([]Stage, error) {
	return db.Collect(tx, func(rows *sql.Rows) (s Stage, err error) {
		return s, rows.Scan(&s.State, &s.At, &s.By, &s.Reason)
	}, `SELECT state, at, moved_by, reason FROM edition_moves WHERE edition = $1 ORDER BY sequence`, edition)
}

// AllOf lists the editions of a document without their contents, newest first,
// each with where it stands.
func AllOf(tx *db.Tx, kind Kind, document string) (all []Standing, err error) {
	return db.Collect(tx, func(rows *sql.Rows) (s Standing, err error) {
		err = rows.Scan(&s.Edition.ID, &s.Edition.Kind, &s.Edition.Document, &s.Edition.Number, &s.Edition.Round, &s.Edition.Base,
			&s.Edition.Hash, &s.Edition.Made, &s.Edition.MadeBy, &s.State, &s.Since)
		return s, err
	}, `SELECT e.id, e.kind, e.document, e.number, e.round, e.base, e.hash, e.made, e.made_by, m.state, m.at
		FROM edition_editions e JOIN edition_moves m ON m.edition = e.id
		WHERE e.kind = $1 AND e.document = $2 AND m.sequence = (SELECT MAX(s.sequence) FROM edition_moves s WHERE s.edition = e.id)
		ORDER BY e.number DESC, e.round DESC`, string(kind), document)
}

// InStates lists the editions that stand in one of some states, oldest first.
func InStates(tx *db.Tx, states ...State) ([]ids.ID, error) {
	marks, arguments := "", []any{}
	for _, state := range states {
		arguments = append(arguments, string(state))
		marks += ", $" + strconv.Itoa(len(arguments))
	}
	return db.Collect(tx, func(rows *sql.Rows) (id ids.ID, err error) { return id, rows.Scan(&id) },
		`SELECT m.edition FROM edition_moves m WHERE m.state IN (`+strings.TrimPrefix(marks, ", ")+`)
		AND m.sequence = (SELECT MAX(s.sequence) FROM edition_moves s WHERE s.edition = m.edition) ORDER BY m.edition`, arguments...)
}

// Standing is an edition and where it stands.
type Standing struct {
	Edition Edition
	State   State
	Since   now.Instant
}

// putInForce makes an edition the one that new matters begin on, and retires
// the one that was, which is never a later one.
func putInForce(tx *db.Tx, who people.Actor, e Edition, at now.Instant) error {
	before, err := inForceHead(tx, e.Kind, e.Document)
	if err != nil {
		return err
	}
	if before.Number > e.Number {
		return fault.Conflict(say.EditionLaterInForce(int(before.Number)))
	}
	if before.ID != 0 {
		if err := Move(tx, who, before.ID, Retired, at, ""); err != nil {
			return err
		}
	}
	_, err = tx.Exec(`INSERT INTO edition_in_force (kind, document, edition, since) VALUES ($1, $2, $3, $4)
		ON CONFLICT (kind, document) DO UPDATE SET edition = excluded.edition, since = excluded.since`,
		string(e.Kind), e.Document, e.ID, at)
	return err
}

const columns = `e.id, e.kind, e.document, e.number, e.round, e.base, e.content, e.hash, e.made, e.made_by`

func scan(row interface{ Scan(...any) error }) (e Edition, err error) {
	err = row.Scan(&e.ID, &e.Kind, &e.Document, &e.Number, &e.Round, &e.Base, &e.Content, &e.Hash, &e.Made, &e.MadeBy)
	return e, err
}

// Of reads one edition. NotFound when there is no such edition; an error when
// its content is not what was written.
func Of(tx *db.Tx, id ids.ID) (Edition, error) {
	e, err := scan(tx.Row(`SELECT `+columns+` FROM edition_editions e WHERE e.id = $1`, id))
	if errors.Is(err, db.ErrNone) {
		return e, fault.NotFound()
	}
	return e, errors.Join(err, e.whole())
}

// Head reads an edition without its content. NotFound when there is no such
// edition.
func Head(tx *db.Tx, id ids.ID) (e Edition, err error) {
	err = tx.Row(`SELECT id, kind, document, number, round, base, hash, made, made_by FROM edition_editions WHERE id = $1`, id).
		Scan(&e.ID, &e.Kind, &e.Document, &e.Number, &e.Round, &e.Base, &e.Hash, &e.Made, &e.MadeBy)
	if errors.Is(err, db.ErrNone) {
		err = fault.NotFound()
	}
	return e, err
}

// inForceHead reads the edition of a document in force without its content; zero
// where none is.
func inForceHead(tx *db.Tx, kind Kind, document string) (e Edition, err error) {
	id, err := InForceID(tx, kind, document)
	if errors.Is(err, db.ErrNone) {
		return e, nil
	}
	if err != nil {
		return e, err
	}
	return Head(tx, id)
}

// AllInForce lists the editions of a kind that new matters begin on, by the
// keys of their documents.
func AllInForce(tx *db.Tx, kind Kind) ([]Edition, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Edition, error) { return scan(rows) },
		`SELECT `+columns+` FROM edition_in_force f JOIN edition_editions e ON e.id = f.edition
		WHERE f.kind = $1 ORDER BY f.document`, string(kind))
}

// InForceID names the edition of a document that new matters begin on;
// db.ErrNone when none is published.
func InForceID(tx *db.Tx, kind Kind, document string) (id ids.ID, err error) {
	err = tx.Row(`SELECT edition FROM edition_in_force WHERE kind = $1 AND document = $2`, string(kind), document).Scan(&id)
	return id, err
}
