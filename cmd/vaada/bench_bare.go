package main

import (
	"database/sql"
	"encoding/json"
	"errors"

	"vaada/duty"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
)

// take finds open cases that stand on the question. Each is given out once:
// whoever takes them leads them on.
func (g *ground) take(c console, n int) (all []standing, err error) {
	err = g.DB.Look(c, func(tx *db.Tx) error {
		all, err = db.Collect(tx, func(rows *sql.Rows) (s standing, err error) { return s, rows.Scan(&s.number, &s.sequence) },
			`SELECT number, sequence FROM casework_cases WHERE box = $1 AND open = 1 AND number <> $2 ORDER BY number DESC LIMIT $3`,
			question, g.talked, n)
		return err
	})
	if err == nil && len(all) < n {
		err = fault.Invalid("cases", say.BenchTooFew())
	}
	return all, err
}

// bare writes, with the database's group commit and nothing else, the rows that
// deeds write: no page, no session, no right, no chart and no clock is looked at.
type bare struct {
	ground *ground
	rows   []bareRow // of each case in turn, deed by deed
}

// bareRow is what one deed writes, made beforehand.
type bareRow struct {
	id    ids.ID
	seen  int
	state procedure.State
	json  string
	steps []procedure.Row // the fields of each as they are written
	typed []string
	verb  string
	team  ids.ID
	owner ids.ID
}

// bareLoop makes the rows of the same deeds, one after the other, on each of the
// cases.
func (g *ground) bareLoop(c console, numbers []int64, deeds ...procedure.Deed) (bare, error) {
	loop := bare{ground: g, rows: make([]bareRow, 0, len(numbers)*len(deeds))}
	for _, number := range numbers {
		seen, err := g.app.Cases.Number(c, g.sara, number)
		if err != nil {
			return loop, err
		}
		var charts procedure.Charts
		err = g.DB.Look(c, func(tx *db.Tx) (err error) {
			charts, err = procedure.ChartsOf(tx, seen.Procedure)
			return err
		})
		state := seen.State
		for _, deed := range deeds {
			if err != nil {
				return loop, err
			}
			row := bareRow{id: seen.ID, seen: state.Sequence, team: seen.Team, owner: seen.Owner, verb: bareVerbs[deed.Kind]}
			deed.Actor, deed.Reader = g.sara.ID, c.reader
			if err = row.walk(charts, state, deed); err == nil {
				state = row.state
				loop.rows = append(loop.rows, row)
			}
		}
		if err != nil {
			return loop, err
		}
	}
	return loop, nil
}

// bareVerbs are words as long as those that the journal has for the deeds.
var bareVerbs = map[procedure.DeedKind]string{procedure.Done: "did a step of", procedure.Answering: "answered a question of"}

func (r *bareRow) walk(charts procedure.Charts, state procedure.State, deed procedure.Deed) error {
	walked, err := procedure.Walk(charts, state, deed, now.System())
	if err != nil {
		return err
	}
	r.state, r.steps = walked.State, walked.Rows
	written, err := json.Marshal(r.state)
	r.json = string(written)
	for _, step := range r.steps {
		typed, wrong := json.Marshal(step.Fields)
		r.typed, err = append(r.typed, string(typed)), errors.Join(err, wrong)
	}
	return err
}

func (b bare) write(c console, n int) error {
	return b.ground.DB.Deed(c, func(tx *db.Tx) error { return b.rows[n].write(tx, b.ground.sara) })
}

func (r bareRow) write(tx *db.Tx, who people.Actor) error {
	at := now.System()
	for n, step := range r.steps {
		_, err := tx.Exec(`INSERT INTO casework_steps (case_id, sequence, deed, edition, stack, box, entered, left_at, actor_kind, actor, way,
			to_box, reason, fields, waited, worked) VALUES ($1, $2, $3, $4, 'null', $5, $6, $7, $8, $9, $10, $11, '', $12, $13, $14)`,
			r.id, step.Sequence, string(step.Deed), step.Edition, step.Box, step.Entered, at, string(who.Kind), who.ID, step.Exit,
			step.To, r.typed[n], step.Waited, step.Worked)
		if err != nil {
			return err
		}
	}
	_, err := tx.Exec(`DELETE FROM duty_duties WHERE kind = $1 AND subject = $2`, string(duty.Step), r.id)
	if err != nil {
		return err
	}
	if err := r.stand(tx, who, at); err != nil {
		return err
	}
	_, err = tx.Exec(`INSERT INTO journal_entries (id, at, actor_kind, actor, verb, kind, subject, reason) VALUES ($1, $2, $3, $4, $5, 'case', $6, '')`,
		ids.New(), at, string(who.Kind), who.ID, r.verb, r.id)
	return err
}

// stand writes where the case stands now: the next box is owed, or it is closed.
func (r bareRow) stand(tx *db.Tx, who people.Actor, at now.Instant) error {
	if r.state.Standing == procedure.HasEnded {
		_, err := tx.Exec(`UPDATE casework_cases SET state = $1, box = $2, sequence = $3, entered = $4, closed = $5, open = 0, outcome = $6,
			rank = $7, revision = revision + 1 WHERE id = $8 AND sequence = $9`,
			r.json, r.state.Box, r.state.Sequence, at, at, r.state.Outcome, at, r.id, r.seen)
		return err
	}
	_, err := tx.Exec(`INSERT INTO duty_duties (id, kind, subject, case_id, staff, role, team, made, due)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		ids.New(), string(duty.Step), r.id, r.id, r.owner, string(people.Agent), r.team, at, at)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`UPDATE casework_cases SET state = $1, box = $2, sequence = $3, entered = $4, revision = revision + 1
		WHERE id = $5 AND sequence = $6`, r.json, r.state.Box, r.state.Sequence, at, r.id, r.seen)
	return err
}
