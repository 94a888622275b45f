package casework

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
)

const columns = `c.id, c.number, c.revision, c.customer, c.internal, c.touchpoint, c.request_type, c.subject, c.language, c.office, c.team, c.owner,
	c.engineer, c.charter, c.procedure, c.state, c.waiting, c.wait_until, c.taken, c.opened, c.confirmed, c.closed,
	c.outcome, c.rank, c.promise, c.clock_from, c.last_contact, c.last_line, c.last_at, c.link, c.unreached, c.private`

func scan(row interface{ Scan(...any) error }) (c Case, err error) {
	var state string
	err = row.Scan(&c.ID, &c.Number, &c.revision, &c.Customer, &c.Internal, &c.Touchpoint, &c.RequestType, &c.Subject, &c.Language, &c.Office, &c.Team,
		&c.Owner, &c.Engineer, &c.Charter, &c.Procedure, &state, &c.Waiting, &c.WaitUntil, &c.Taken, &c.Opened, &c.Confirmed,
		&c.Closed, &c.Outcome, &c.Rank, &c.Promise, &c.ClockFrom, &c.LastContact, &c.LastLine, &c.LastAt, &c.Link, &c.Unreached, &c.Private)
	if err != nil {
		return c, err
	}
	c.State, err = stateOf(state)
	c.kept = c.values(state)
	c.owned = c.ownedBy()
	return c, err
}

// load reads a case for who is asking. NotFound when there is none, or none
// that the actor may see.
func load(tx *db.Tx, who people.Actor, number int64) (Case, error) {
	return loadBy(tx, who, "number", number)
}

// loadFor reads a case for who is asking and has a right where it is led.
// NotFound when there is none that the actor may see; Forbidden without the
// right.
func loadFor(tx *db.Tx, who people.Actor, right people.Right, number int64) (Case, error) {
	c, err := load(tx, who, number)
	if err == nil {
		err = who.MayIn(right, c.Office, c.Team)
	}
	return c, err
}

// loadSeen reads a case that another row leads to, for who is asking. NotFound
// when the actor may not see it.
func loadSeen(tx *db.Tx, who people.Actor, id ids.ID) (Case, error) {
	return loadBy(tx, who, "id", id)
}

func loadBy(tx *db.Tx, who people.Actor, column string, value any) (Case, error) {
	condition, arguments := people.ScopeOf(who).SQL("c", 2)
	c, err := scan(tx.Row(`SELECT `+columns+` FROM casework_cases c WHERE c.`+column+` = $1 AND `+condition,
		append([]any{value}, arguments...)...))
	if errors.Is(err, db.ErrNone) {
		return c, fault.NotFound()
	}
	return c, err
}

// seesCase says whether the actor may see a case that another row leads to.
func seesCase(tx *db.Tx, who people.Actor, id ids.ID) (bool, error) {
	_, err := loadSeen(tx, who, id)
	if fault.Is(err, fault.KindNotFound) {
		return false, nil
	}
	return err == nil, err
}

// mustSee answers NotFound where the actor may not see a case that another row
// leads to; 0 leads to none.
func mustSee(tx *db.Tx, who people.Actor, id ids.ID) error {
	if id == 0 {
		return nil
	}
	_, err := loadSeen(tx, who, id)
	return err
}

// loadID reads a case that another row leads to.
func loadID(tx *db.Tx, id ids.ID) (Case, error) {
	c, err := scan(tx.Row(`SELECT `+columns+` FROM casework_cases c WHERE c.id = $1`, id))
	if errors.Is(err, db.ErrNone) {
		return c, fault.NotFound()
	}
	return c, err
}

func insert(tx *db.Tx, c *Case) error {
	state, err := json.Marshal(c.State)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`INSERT INTO casework_cases (id, number, customer, touchpoint, request_type, subject, language, office,
		team, owner, engineer, charter, procedure, state, box, sequence, waiting, wait_until, taken, entered, opened,
		confirmed, closed, open, outcome, rank, promise, clock_from, last_contact, last_line, last_at, link, internal, revision)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
		$24, $25, $26, $27, $28, $29, $30, $31, $32, $33, 0)`,
		c.ID, c.Number, c.Customer, c.Touchpoint, c.RequestType, c.Subject, string(c.Language), c.Office,
		c.Team, c.Owner, c.Engineer, c.Charter, c.Procedure, string(state), c.State.Box, c.State.Sequence, string(c.Waiting),
		c.WaitUntil, c.Taken, c.State.Entered, c.Opened, c.Confirmed, c.Closed, openNumber(c), c.Outcome, c.Rank, c.Promise,
		c.ClockFrom, c.LastContact, c.LastLine, c.LastAt, c.Link, c.Internal)
	return err
}

func openNumber(c *Case) int64 {
	if c.Open() {
		return 1
	}
	return 0
}

func insertStep(tx *db.Tx, matter ids.ID, kind people.Kind, row procedure.Row) error {
	stack, err := json.Marshal(row.Stack)
	if err != nil {
		return err
	}
	fields, err := json.Marshal(row.Fields)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`INSERT INTO casework_steps (case_id, sequence, deed, edition, stack, box, entered, left_at, actor_kind,
		actor, way, to_box, reason, fields, waited, worked)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
		matter, row.Sequence, string(row.Deed), row.Edition, string(stack), row.Box, row.Entered, row.Left, string(kind),
		row.Actor, row.Exit, row.To, row.Reason, string(fields), row.Waited, row.Worked)
	if db.Doubled(err) { // somebody else's deed has this place among the steps
		err = fault.Conflict(say.ErrChanged()).Because(db.ErrAgain)
	}
	return err
}

const stepColumns = `s.sequence, s.deed, s.edition, s.stack, s.box, s.entered, s.left_at, s.actor_kind, s.actor, s.way,
	s.to_box, s.reason, s.fields, s.waited, s.worked`

func scanStep(row interface{ Scan(...any) error }) (s Step, err error) {
	var stack, fields string
	err = row.Scan(&s.Sequence, &s.Deed, &s.Edition, &stack, &s.Box, &s.Entered, &s.Left, &s.Kind, &s.Actor, &s.Exit,
		&s.To, &s.Reason, &fields, &s.Waited, &s.Worked)
	if err != nil {
		return s, err
	}
	if err := json.Unmarshal([]byte(stack), &s.Stack); err != nil {
		return s, fmt.Errorf("casework: stack of a step: %w", err)
	}
	return s, json.Unmarshal([]byte(fields), &s.Fields)
}

func steps(tx *db.Tx, matter ids.ID) ([]Step, error) {
	return db.Collect(tx, func(rows *sql.Rows) (Step, error) { return scanStep(rows) },
		`SELECT `+stepColumns+` FROM casework_steps s WHERE s.case_id = $1 ORDER BY s.sequence`, matter)
}

// Replayed reads a case's rows and gives the state that they lead to: what its
// own state must be.
func Replayed(tx *db.Tx, matter ids.ID) (procedure.State, error) {
	all, err := steps(tx, matter)
	if err != nil {
		return procedure.State{}, err
	}
	state, err := replayed(all)
	state.Trail = nil // which is not kept
	return state, err
}

func replayed(all []Step) (procedure.State, error) {
	rows := make([]procedure.Row, len(all))
	for i, step := range all {
		rows[i] = step.Row
	}
	return procedure.Replay(rows)
}

func putDraft(tx *db.Tx, staff, matter ids.ID, kind, body string, at now.Instant) error {
	if body == "" {
		_, err := tx.Exec(`DELETE FROM casework_drafts WHERE staff = $1 AND case_id = $2 AND kind = $3`, staff, matter, kind)
		return err
	}
	_, err := tx.Exec(`INSERT INTO casework_drafts (staff, case_id, kind, body, at) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (staff, case_id, kind) DO UPDATE SET body = excluded.body, at = excluded.at`, staff, matter, kind, body, at)
	return err
}

// passDrafts gives what somebody wrote on a case, or for 0 on any, and did not send
// to somebody else, but for what they write there themselves.
func passDrafts(tx *db.Tx, of, from, to ids.ID) error {
	these, arguments := "", []any{to, from}
	if of != 0 {
		these, arguments = " AND case_id = $3", append(arguments, of)
	}
	_, err := tx.Exec(`UPDATE casework_drafts SET staff = $1 WHERE staff = $2 AND NOT EXISTS (SELECT 1 FROM casework_drafts o
		WHERE o.staff = $1 AND o.case_id = casework_drafts.case_id AND o.kind = casework_drafts.kind)`+these, arguments...)
	return err
}

func dropDrafts(tx *db.Tx, staff ids.ID) error {
	_, err := tx.Exec(`DELETE FROM casework_drafts WHERE staff = $1`, staff)
	return err
}
