package db_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var (
	statement = regexp.MustCompile(`^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\s`)
	divisive  = regexp.MustCompile(`(?i)\b(I?LIKE|lower\s*\(|upper\s*\(|FOR\s+UPDATE|now\s*\(|CURRENT_TIMESTAMP|OFFSET|json_\w+\s*\(|ifnull\s*\(|datetime\s*\(|last_insert_rowid|INSERT\s+OR\s+\w+)`)
)

// What the engines hear differently is said only here, and where search and
// the other named exceptions live. OFFSET is heard alike, but walks every row
// that it skips.
func TestNoRoomSaysWhatTheEnginesHearDifferently(t *testing.T) {
	t.Parallel()
	root := filepath.Join("..", "..")
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() && (name == "db" || name == "testdata" || name == "node_modules" || strings.HasPrefix(name, ".") && name != "..") {
			return filepath.SkipDir
		}
		if entry.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		return spelling(t, path)
	})
	if err != nil {
		t.Fatal(err)
	}
}

func spelling(t *testing.T, path string) error {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	ast.Inspect(file, func(node ast.Node) bool {
		literal, ok := node.(*ast.BasicLit)
		if !ok || literal.Kind != token.STRING {
			return true
		}
		text, err := strconv.Unquote(literal.Value)
		if err == nil && statement.MatchString(text) {
			if word := divisive.FindString(text); word != "" {
				t.Errorf("%s: SQL says %q", set.Position(literal.Pos()), word)
			}
		}
		return true
	})
	return nil
}
