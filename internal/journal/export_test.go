package journal

import (
	"testing"

	"vaada/internal/db"
)

// Query is how lines are read, for a test that asks for its plan.
func (f Filter) Query(after Place) (string, []any) { return f.query(after) }

// KeyOf names the key that the last seal was made with.
func KeyOf(t *testing.T, d *db.DB) (key string) {
	t.Helper()
	if err := d.Look(t.Context(), func(tx *db.Tx) error {
		last, err := Latest(tx)
		key = last.Key
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return key
}

// Forge makes seals again, up to one, over the lines as they are, as somebody can
// who knows the rule and has no key: in the name of one, or of none.
func Forge(t *testing.T, d *db.DB, key string, until int64) {
	t.Helper()
	if err := d.Deed(t.Context(), func(tx *db.Tx) error {
		seals, err := db.Collect(tx, scanSeal, `SELECT `+sealColumns+` FROM journal_seals WHERE number <= $1 ORDER BY number`, until)
		before := ""
		for _, s := range seals {
			if err != nil {
				return err
			}
			lines, err := db.Collect(tx, scan, `SELECT `+columns+` FROM journal_entries WHERE seal = $1 ORDER BY id`, s.Number)
			if err != nil {
				return err
			}
			s.Key, s.Previous = key, before
			made := s.begin([]byte("a guess"))
			for _, line := range lines {
				made.line(line)
			}
			before = made.end().Hash
			if _, err = tx.Exec(`UPDATE journal_seals SET key = $1, previous = $2, hash = $3 WHERE number = $4`, key, s.Previous, before, s.Number); err != nil {
				return err
			}
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
}
