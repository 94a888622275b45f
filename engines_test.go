package vaada_test

import (
	"go/ast"
	"go/token"
	"regexp"
	"testing"
)

// sqliteAddress finds an address of SQLite written as text.
var sqliteAddress = regexp.MustCompile("^.sqlite:")

// ofSQLiteAlone are the tests outside the plumbing of databases that open
// SQLite by name, each with the reason why testkit.DB would not do.
var ofSQLiteAlone = map[string]string{
	"api/fuzz_test.go":                "feeds one house as fast as it can; the same hostile bodies are tried on both engines beside it",
	"app/links_test.go":               "reads what a backup of SQLite holds; a dump of PostgreSQL is read beside it",
	"app/charter_bench_test.go":       "measures the pages of a long charter; what they read and write is tried on both engines beside it",
	"app/walk_bench_test.go":          "measures the pages of a walk; what they read is tried on both engines beside it",
	"app/upgrade_test.go":             "unpacks the kept files of old issues; the same issues are walked on PostgreSQL beside them",
	"cmd/vaada/climb_test.go":         "unpacks the kept files of old issues; the same issues are upgraded on PostgreSQL beside them",
	"casework/list_bench_test.go":     "measures what permission adds to a list; both engines run the same statements, their plans are tested beside it",
	"internal/folder/restore_test.go": "a data folder holds a SQLite file; on PostgreSQL there is none to restore",
	"people/sign_on_fuzz_test.go":     "one house for all that is made up; the other tests of providers run on both engines",
	"web/public/links_fuzz_test.go":   "one house for all that is made up; the other tests of the links run on both engines",
	"sample/fill_test.go":             "fills Anar Home once and reads copies of the file; stories fill and read it on PostgreSQL",
	"stories/house_test.go":           "a file that is filled once and copied: the one half of onEachEngine, and what a browser walks in each language",
	"web/staff/sign_in_fuzz_test.go":  "one house for all that is made up; the other tests of the form run on both engines",
	"stories/kill_test.go":            "kills the program that holds the file; internal/db kills on both engines",
	"stories/run_it_for_real_test.go": "backs a data folder up and restores it; the story after it does so on PostgreSQL",
}

// Every database test runs on both engines: through testkit.DB, or with a
// reason.
func TestNoTestOpensSQLiteAlone(t *testing.T) {
	t.Parallel()
	stood := map[string]bool{}
	for _, file := range goFiles(t) {
		if !file.isTest() || within(file.folder, "internal/db") || within(file.folder, "internal/testkit") {
			continue
		}
		for _, at := range opensSQLite(file) {
			stood[file.path] = true
			if ofSQLiteAlone[file.path] == "" {
				t.Errorf("%s opens SQLite alone: use testkit.DB, which runs a test on both engines", positions.Position(at))
			}
		}
	}
	for name := range ofSQLiteAlone {
		if !stood[name] {
			t.Errorf("%s opens SQLite alone no more: take it off the list", name)
		}
	}
}

// opensSQLite tells where a file names SQLite to open it: by testkit, or by
// an address.
func opensSQLite(file *goFile) (places []token.Pos) {
	ast.Inspect(file.tree, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.SelectorExpr:
			if file.importsPath("vaada/internal/testkit") && (node.Sel.Name == "SQLiteAddress" || node.Sel.Name == "SQLite" && !isName(node.X, "db")) {
				places = append(places, node.Pos())
			}
		case *ast.BasicLit:
			if node.Kind == token.STRING && sqliteAddress.MatchString(node.Value) {
				places = append(places, node.Pos())
			}
		}
		return true
	})
	return places
}

func isName(x ast.Expr, name string) bool {
	id, ok := x.(*ast.Ident)
	return ok && id.Name == name
}
