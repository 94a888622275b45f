package charter

import (
	"database/sql"

	"vaada/edition"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/promise"
)

// mostStates bounds what is read of a history.
const mostStates = 500

// draftOf reads a draft of a promise of the charter in force.
func draftOf(tx *db.Tx, key string) (draft Draft, err error) {
	id, c, err := InForce(tx)
	if err != nil {
		return draft, err
	}
	found := false
	if draft.InForce, found = c.Promise(key); !found {
		return draft, fault.NotFound()
	}
	if draft.Edition, err = edition.Of(tx, id); err != nil {
		return draft, err
	}
	draft.Edition.Content = "" // internal promises are in it
	draft.History, err = db.Collect(tx, scanState,
		`SELECT sequence, came_from, what, by_staff, at, content FROM charter_promise_drafts WHERE promise = $1
		ORDER BY sequence DESC LIMIT $2`, key, mostStates)
	draft.Promise = draft.InForce
	if len(draft.History) > 0 {
		draft.Sequence = draft.History[0].Sequence
		if draft.History[0].What != Discarded {
			draft.Promise = draft.History[0].Promise
		}
	}
	return draft, err
}

func scanState(rows *sql.Rows) (s State, err error) {
	var content string
	if err := rows.Scan(&s.Sequence, &s.CameFrom, &s.What, &s.By, &s.At, &content); err != nil {
		return s, err
	}
	s.Promise, err = promise.Decode([]byte(content))
	return s, err
}

func putState(tx *db.Tx, key string, s State) error {
	_, err := tx.Exec(`INSERT INTO charter_promise_drafts (promise, sequence, content, came_from, what, by_staff, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		key, s.Sequence, string(promise.Encode(s.Promise)), s.CameFrom, string(s.What), s.By, s.At)
	return err
}

// draftedOf gives the keys of the promises whose latest state is another promise
// than the one in force.
func draftedOf(tx *db.Tx, c *Charter) (map[string]bool, error) {
	type latest struct{ key, content string }
	all, err := db.Collect(tx, func(rows *sql.Rows) (l latest, err error) {
		return l, rows.Scan(&l.key, &l.content)
	}, `SELECT d.promise, d.content FROM charter_promise_drafts d WHERE d.what <> $1 AND d.sequence =
		(SELECT MAX(e.sequence) FROM charter_promise_drafts e WHERE e.promise = d.promise)`, string(Discarded))
	drafted := map[string]bool{}
	for _, each := range all {
		made, known := c.Promise(each.key)
		drafted[each.key] = known && each.content != string(promise.Encode(made))
	}
	return drafted, err
}
