package main

import (
	"database/sql"
	"encoding/json"

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
// answering a question writes: no page, no session, no right, no chart and no
// clock is looked at.
type bare struct {
	ground *ground
	rows   []bareRow
}

// bareRow is what answering one case writes, made beforehand.
type bareRow struct {
	id    ids.ID
	seen  int
	state procedure.State
	json  string
	step  procedure.Row
	team  ids.ID
	owner ids.ID
}

func (g *ground) bareLoop(c console, cases []standing) (bare, error) {
	loop := bare{ground: g, rows: make([]bareRow, 0, len(cases))}
	for _, one := range cases {
		seen, err := g.app.Cases.Number(c, g.sara, one.number)
		if err != nil {
			return loop, err
		}
		row := bareRow{id: seen.ID, seen: one.sequence, team: seen.Team, owner: seen.Owner}
		err = g.DB.Look(c, func(tx *db.Tx) error {
			charts, err := procedure.ChartsOf(tx, seen.Procedure)
			if err != nil {
				return err
			}
			deed := procedure.Deed{Kind: procedure.Answering, Actor: g.sara.ID, Exit: "yes"}
			walked, err := procedure.Walk(charts, seen.State, deed, now.System())
			if err == nil {
				row.state, row.step = walked.State, walked.Rows[0]
			}
			return err
		})
		if err != nil {
			return loop, err
		}
		written, err := json.Marshal(row.state)
		if err != nil {
			return loop, err
		}
		row.json = string(written)
		loop.rows = append(loop.rows, row)
	}
	return loop, nil
}

func (b bare) write(c console, n int) error {
	return b.ground.DB.Deed(c, func(tx *db.Tx) error { return b.rows[n].write(tx, b.ground.sara) })
}

func (r bareRow) write(tx *db.Tx, who people.Actor) error {
	at := now.System()
	statements := []struct {
		query     string
		arguments []any
	}{
		{
			`INSERT INTO casework_steps (case_id, sequence, deed, edition, stack, box, entered, left_at, actor_kind, actor, way,
				to_box, reason, fields, waited, worked) VALUES ($1, $2, $3, $4, 'null', $5, $6, $7, $8, $9, $10, $11, '', 'null', $12, $13)`,
			[]any{
				r.id, r.step.Sequence, string(r.step.Deed), r.step.Edition, r.step.Box, r.step.Entered, at, string(who.Kind), who.ID,
				r.step.Exit, r.step.To, r.step.Waited, r.step.Worked,
			},
		},
		{
			`UPDATE duty_duties SET done = $1, done_by = $2 WHERE kind = $3 AND subject = $4 AND done = 0`,
			[]any{at, who.ID, string(duty.Step), r.id},
		},
		{
			`INSERT INTO duty_duties (id, kind, subject, case_id, staff, role, team, made, due, done, done_by)
				VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8, 0, 0)`,
			[]any{ids.New(), string(duty.Step), r.id, r.owner, string(people.Agent), r.team, at, at},
		},
		{
			`UPDATE casework_cases SET state = $1, box = $2, sequence = $3, entered = $4, revision = revision + 1
				WHERE id = $5 AND sequence = $6`,
			[]any{r.json, r.state.Box, r.state.Sequence, at, r.id, r.seen},
		},
		{
			`INSERT INTO journal_entries (id, at, actor_kind, actor, verb, kind, subject, reason) VALUES ($1, $2, $3, $4, $5, 'case', $6, '')`,
			[]any{ids.New(), at, string(who.Kind), who.ID, "answered a question of", r.id},
		},
	}
	for _, s := range statements {
		if _, err := tx.Exec(s.query, s.arguments...); err != nil {
			return err
		}
	}
	return nil
}
