package knowledge

import (
	"database/sql"
	"errors"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

const columns = `q.id, q.case_id, q.office, q.team, q.box, q.words, q.expert, q.skill, q.asked, q.asked_by, q.due, q.state, q.settled,
	q.settled_by, q.answer, q.heard`

func scan(row interface{ Scan(...any) error }) (q Question, err error) {
	err = row.Scan(&q.ID, &q.Case, &q.Office, &q.Team, &q.Box, &q.Words, &q.Expert, &q.Skill, &q.Asked, &q.AskedBy, &q.Due, &q.State,
		&q.Settled, &q.SettledBy, &q.Answer, &q.Heard)
	return q, err
}

func collect(tx *db.Tx, where string, arguments ...any) ([]Question, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Question, error) { return scan(rows) },
		`SELECT `+columns+` FROM knowledge_questions q WHERE `+where, arguments...)
}

// load reads a question that another row leads to. NotFound where there is none.
func load(tx *db.Tx, id ids.ID) (Question, error) {
	q, err := scan(tx.Row(`SELECT `+columns+` FROM knowledge_questions q WHERE q.id = $1`, id))
	if errors.Is(err, db.ErrNone) {
		err = fault.NotFound()
	}
	return q, err
}

func insert(tx *db.Tx, q Question) error {
	_, err := tx.Exec(`INSERT INTO knowledge_questions (id, case_id, office, team, box, words, expert, skill, asked, asked_by, due, state,
		settled, settled_by, answer, heard) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, $11, 0, 0, '', 0)`,
		q.ID, q.Case, q.Office, q.Team, q.Box, q.Words, q.Expert, q.Skill, q.Asked, q.AskedBy, string(q.State))
	return err
}

// turn does a deed in a question's life: its state, its row, and who is asked from
// then on. Conflict when somebody was quicker.
func turn(tx *db.Tx, q *Question, t Turn) error {
	to, err := next(q.State, t.Deed)
	if err != nil {
		return err
	}
	settled, by, answer := now.Instant(0), ids.ID(0), ""
	if to != Open {
		settled, by, answer = t.At, t.Staff, t.Words
	}
	rows, err := tx.Exec(`UPDATE knowledge_questions SET state = $1, expert = $2, skill = $3, settled = $4, settled_by = $5, answer = $6
		WHERE id = $7 AND state = $8`, string(to), t.Expert, t.Skill, settled, by, answer, q.ID, string(q.State))
	if err == nil && rows == 0 {
		err = fault.Conflict(say.KnowledgeOver())
	}
	if err != nil {
		return err
	}
	q.State, q.To, q.Settled, q.SettledBy, q.Answer = to, t.To, settled, by, answer
	return insertTurn(tx, q.ID, t)
}

func insertTurn(tx *db.Tx, question ids.ID, t Turn) error {
	_, err := tx.Exec(`INSERT INTO knowledge_turns (question, sequence, deed, at, staff, expert, skill, words)
		SELECT CAST($1 AS BIGINT), COALESCE(MAX(t.sequence), 0) + 1, CAST($2 AS TEXT), CAST($3 AS BIGINT), CAST($4 AS BIGINT), CAST($5 AS BIGINT),
		CAST($6 AS BIGINT), CAST($7 AS TEXT) FROM knowledge_turns t WHERE t.question = $1`,
		question, string(t.Deed), t.At, t.Staff, t.Expert, t.Skill, t.Words)
	return err
}

func turns(tx *db.Tx, question ids.ID) ([]Turn, error) {
	return db.Collect(tx, func(rows *sql.Rows) (t Turn, err error) {
		err = rows.Scan(&t.Deed, &t.At, &t.Staff, &t.Expert, &t.Skill, &t.Words)
		return t, err
	}, `SELECT t.deed, t.at, t.staff, t.expert, t.skill, t.words FROM knowledge_turns t WHERE t.question = $1 ORDER BY t.sequence`, question)
}
