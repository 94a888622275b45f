package publishing

import (
	"database/sql"
	"encoding/json"
	"errors"
	"strings"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/people"
)

func putPlan(tx *db.Tx, id ids.ID, p Plan) error {
	doubts, err := json.Marshal(append([]string{}, p.Doubts...))
	if err != nil {
		return err
	}
	_, err = tx.Exec(`INSERT INTO publishing_plans (edition, roles, trained, quorum, begins, material, words, left_out, why_left, doubts)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		id, joined(p.Roles), p.Trained, p.Quorum, int64(p.Begins), p.Material, p.Words, joined(p.LeftOut), p.WhyLeft, string(doubts))
	return err
}

// joined writes roles as a row keeps them; apart reads them.
func joined(roles []people.Role) string {
	words := make([]string, len(roles))
	for at, role := range roles {
		words[at] = string(role)
	}
	return strings.Join(words, ",")
}

func apart(row string) (roles []people.Role) {
	for role := range strings.SplitSeq(row, ",") {
		if role != "" {
			roles = append(roles, people.Role(role))
		}
	}
	return roles
}

// planOf reads the plan of an edition; db.ErrNone where it was published without
// one, as starters are.
func planOf(tx *db.Tx, id ids.ID) (p Plan, err error) {
	var roles, left, doubts string
	err = tx.Row(`SELECT roles, trained, quorum, begins, material, words, left_out, why_left, doubts FROM publishing_plans WHERE edition = $1`, id).
		Scan(&roles, &p.Trained, &p.Quorum, &p.Begins, &p.Material, &p.Words, &left, &p.WhyLeft, &doubts)
	p.Roles, p.LeftOut = apart(roles), apart(left)
	if err == nil && doubts != "" {
		err = json.Unmarshal([]byte(doubts), &p.Doubts)
	}
	return p, err
}

func putReview(tx *db.Tx, id ids.ID, r Review) error {
	_, err := tx.Exec(`INSERT INTO publishing_reviews (edition, staff, asked, asked_by, due, answered, correct, achievable, words)
		VALUES ($1, $2, $3, $4, $5, 0, 0, 0, '') ON CONFLICT (edition, staff) DO NOTHING`, id, r.Staff, r.Asked, r.AskedBy, r.Due)
	return err
}

// putAnswer keeps somebody's answer; false where they were not asked.
func putAnswer(tx *db.Tx, id ids.ID, r Review) (bool, error) {
	rows, err := tx.Exec(`UPDATE publishing_reviews SET answered = $1, correct = $2, achievable = $3, words = $4
		WHERE edition = $5 AND staff = $6`, r.Answered, r.Correct, r.Achievable, r.Words, id, r.Staff)
	return rows > 0, err
}

// passReviews asks somebody else what has not been answered.
func passReviews(tx *db.Tx, from, to ids.ID) error {
	if _, err := tx.Exec(`UPDATE publishing_reviews SET staff = $1 WHERE staff = $2 AND answered = 0
		AND edition NOT IN (SELECT o.edition FROM publishing_reviews o WHERE o.staff = $1)`, to, from); err != nil {
		return err
	}
	_, err := tx.Exec(`DELETE FROM publishing_reviews WHERE staff = $1 AND answered = 0`, from)
	return err
}

func reviewsOf(tx *db.Tx, id ids.ID) ([]Review, error) {
	return db.Collect(tx, func(rows *sql.Rows) (r Review, err error) {
		return r, rows.Scan(&r.Staff, &r.Asked, &r.AskedBy, &r.Due, &r.Answered, &r.Correct, &r.Achievable, &r.Words)
	}, `SELECT staff, asked, asked_by, due, answered, correct, achievable, words FROM publishing_reviews WHERE edition = $1 ORDER BY asked, staff`, id)
}

func putDecision(tx *db.Tx, id ids.ID, d Decision) error {
	_, err := tx.Exec(`INSERT INTO publishing_decisions (edition, staff, decided, approved, hash, words)
		VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (edition, staff) DO UPDATE
		SET decided = excluded.decided, approved = excluded.approved, hash = excluded.hash, words = excluded.words`,
		id, d.Staff, d.At, d.Approved, d.Hash, d.Words)
	return err
}

func decisionsOf(tx *db.Tx, id ids.ID) ([]Decision, error) {
	return db.Collect(tx, func(rows *sql.Rows) (d Decision, err error) {
		return d, rows.Scan(&d.Staff, &d.At, &d.Approved, &d.Hash, &d.Words)
	}, `SELECT staff, decided, approved, hash, words FROM publishing_decisions WHERE edition = $1 ORDER BY decided, staff`, id)
}

func putTraining(tx *db.Tx, id ids.ID, t Training) error {
	_, err := tx.Exec(`INSERT INTO publishing_trained (edition, staff, day, how, recorded, recorded_by)
		VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (edition, staff) DO NOTHING`,
		id, t.Staff, int64(t.Day), t.How, t.Recorded, t.RecordedBy)
	return err
}

func trainedOf(tx *db.Tx, id ids.ID) ([]Training, error) {
	return db.Collect(tx, func(rows *sql.Rows) (t Training, err error) {
		return t, rows.Scan(&t.Staff, &t.Day, &t.How, &t.Recorded, &t.RecordedBy)
	}, `SELECT staff, day, how, recorded, recorded_by FROM publishing_trained WHERE edition = $1 ORDER BY recorded, staff`, id)
}

// courseOf reads how far an edition has come.
func courseOf(tx *db.Tx, e edition.Edition) (c Course, err error) {
	id := e.ID
	c.Edition = e
	if c.State, _, err = edition.StateOf(tx, id); err != nil {
		return c, err
	}
	if c.Stages, err = edition.StagesOf(tx, id); err != nil {
		return c, err
	}
	if c.Plan, err = planOf(tx, id); err != nil && !errors.Is(err, db.ErrNone) {
		return c, err
	}
	if c.Authors, err = edition.AuthorsOf(tx, c.Edition); err != nil {
		return c, err
	}
	if c.Reviews, err = reviewsOf(tx, id); err != nil {
		return c, err
	}
	if c.Decisions, err = decisionsOf(tx, id); err != nil {
		return c, err
	}
	if c.Trained, err = trainedOf(tx, id); err != nil {
		return c, err
	}
	if c.Concerned, err = people.HoldersOf(tx, c.Plan.Roles...); err != nil {
		return c, err
	}
	if c.Approvers, err = people.WhoMay(tx, people.Publish); err != nil {
		return c, err
	}
	staff, err := people.WhoMay(tx, people.Serve)
	if err != nil {
		return c, err
	}
	c.Alone = len(staff) == 1
	if c.Carried, err = edition.CarriedOn(tx, e); err != nil {
		return c, err
	}
	if c.State.OnItsWay() {
		return c, c.weigh(tx)
	}
	return c, c.overtaking(tx)
}
