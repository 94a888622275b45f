package db_test

import (
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

// SQLite compiles a statement again whenever the parameter of its LIMIT is bound,
// because it looks at the value while it plans. That takes several times as long
// as to read one row.
func TestABoundThatIsAParameterIsCompiledOnce(t *testing.T) {
	d := testkit.SQLite(t)
	query := `SELECT COUNT(*) FROM (SELECT s.name FROM sqlite_schema s WHERE s.type = $1 AND s.name = $2` +
		strings.Repeat(` AND EXISTS (SELECT 1 FROM sqlite_schema o WHERE o.name = s.name AND o.tbl_name = s.tbl_name)`, 5)
	fixed, bound := time.Hour, time.Hour
	for range 500 { // the fastest of many, in turn: a busy machine delays both
		fixed = min(fixed, timed(t, d, query+` LIMIT 100) few`, "a", "b"))
		bound = min(bound, timed(t, d, query+` LIMIT $3) few`, "a", "b", 100))
	}
	if bound > 2*fixed {
		t.Errorf("with a bound that is a parameter it takes %v, else %v", bound, fixed)
	}
}

func timed(t *testing.T, d *db.DB, query string, arguments ...any) (took time.Duration) {
	t.Helper()
	read(t, d, func(tx *db.Tx) error {
		var n int
		began := time.Now()
		err := tx.Row(query, arguments...).Scan(&n)
		took = time.Since(began)
		return err
	})
	return took
}
