package stories_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"vaada/internal/backup"
	"vaada/internal/db"
	"vaada/internal/testkit"
)

// oldServer is a database on a server as the first issue that landed left it.
func oldServer(t *testing.T) (address string) {
	t.Helper()
	address = testkit.EmptyPostgreSQLAddress(t)
	content := leftByTheFirst(t, "issue-002.sql.gz")
	var statements strings.Builder
	for _, line := range strings.SplitAfter(string(content), "\n") {
		if !strings.HasPrefix(line, `\`) { // for psql alone
			statements.WriteString(line)
		}
	}
	conn, err := pgx.Connect(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	if _, err := conn.PgConn().Exec(t.Context(), statements.String()).ReadAll(); err != nil {
		t.Fatal(err)
	}
	return address
}

// lacks counts the migrations that a database lacks.
func lacks(t *testing.T, d *db.DB) int {
	t.Helper()
	n, _, err := d.Behind(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// The process is killed while the tables on a server are half brought up, again
// and again. What stood there before stands there at every moment, and the last
// start finishes what the others began.
func TestKillInTheMiddleOfAnUpgradeOnPostgreSQLLosesNothing(t *testing.T) {
	t.Parallel()
	if testkit.Server() == "" {
		t.Skip("PostgreSQL is left out: VAADA_TEST_POSTGRES is not set")
	}
	address, dir := oldServer(t), testkit.Folder(t)
	if err := os.WriteFile(filepath.Join(dir, "vaada.toml"), []byte("db = '"+address+"'\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	d, err := db.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	before, err := d.Moment(t.Context())
	if err != nil || before.Rows["casework_cases"] == 0 {
		t.Fatal(before, err)
	}
	whole := lacks(t, d)
	var halfway []int
	for range 5 {
		left := lacks(t, d)
		if left == 0 {
			break
		}
		process := testkit.Start(t, exec.Command(program(t), "serve", "--data", dir, "--addr", "127.0.0.1:0"))
		for late := time.Now().Add(time.Minute); lacks(t, d) == left && time.Now().Before(late); {
			time.Sleep(time.Millisecond)
		}
		process.Kill()
		if n := lacks(t, d); n > 0 && n < whole {
			halfway = append(halfway, n)
		}
		held, err := d.Moment(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		keeps(t, before, held)
	}
	if len(halfway) == 0 {
		t.Errorf("of %d steps no kill came between", whole)
	}
	serve(t, dir).Kill()
	held, err := d.Moment(t.Context())
	if err != nil || held.Migration != db.Newest() || lacks(t, d) != 0 {
		t.Errorf("at last it stands at %d, %v", held.Migration, err)
	}
	keeps(t, before, held)
	saved, err := filepath.Glob(filepath.Join(dir, "backups", "before-upgrade-*"+backup.Ending))
	if err != nil || len(saved) == 0 {
		t.Fatal(saved, err)
	}
	for _, each := range saved {
		if err := backup.Verify(t.Context(), each); err != nil {
			t.Errorf("%s: %v", each, err)
		}
	}
	t.Logf("of %d steps these were left after a kill: %v", whole, halfway)
}

// keeps fails unless what people wrote is there as it was before: a table that
// an upgrade replaces holds its rows elsewhere.
func keeps(t *testing.T, before, held db.Moment) {
	t.Helper()
	for table, rows := range before.Rows {
		if now, there := held.Rows[table]; there && now < rows && table != "duty_duties" { // what is done is owed no more
			t.Errorf("%s had %d rows and has %d", table, rows, now)
		}
	}
	for _, table := range []string{"casework_cases", "casework_steps", "customer_customers", "touchpoint_contacts", "journal_entries", "people_staff"} {
		if held.Rows[table] < before.Rows[table] || before.Rows[table] == 0 {
			t.Errorf("%s had %d rows and has %d", table, before.Rows[table], held.Rows[table])
		}
	}
}
