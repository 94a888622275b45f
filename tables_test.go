package vaada_test

import (
	"go/ast"
	"go/token"
	"path"
	"regexp"
	"strings"
	"testing"
)

// tableName finds a table in SQL: its room, and the rest of its name.
var tableName = regexp.MustCompile(`(?i)\b(FROM|JOIN|INTO|UPDATE)\s+([a-z]+)_[a-z_]+\b`)

// readers may name the tables of all rooms: what the house learns reads what it
// did, the engines tell tables apart, and measuring writes them bare.
var readers = []string{"insight", "internal/db", "internal/testkit", "sample/crowd", "stories"}

// Each room owns its tables: the prefix is the owner, and nobody else names
// them.
func TestARoomsSQLNamesItsOwnTablesAlone(t *testing.T) {
	t.Parallel()
	for _, file := range goFiles(t) {
		if file.isTest() || isIn(file.folder, readers) || strings.HasPrefix(file.path, "cmd/vaada/bench") {
			continue
		}
		ast.Inspect(file.tree, func(node ast.Node) bool {
			text, ok := node.(*ast.BasicLit)
			if !ok || text.Kind != token.STRING {
				return true
			}
			for _, m := range tableName.FindAllStringSubmatch(text.Value, -1) {
				if room := strings.ToLower(m[2]); room != path.Base(file.folder) {
					t.Errorf("%s names %q, a table of %s", positions.Position(text.Pos()), m[0], room)
				}
			}
			return true
		})
	}
}
