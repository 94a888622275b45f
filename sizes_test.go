package vaada_test

import (
	"fmt"
	"go/ast"
	"slices"
	"strings"
	"testing"
)

// The most lines that a file and a function may have. The habits are lower:
// 250 lines a file, 50 a function, 150 a template.
const (
	fileLimit     = 400
	functionLimit = 80
)

// sized is something with a length.
type sized struct {
	name  string
	lines int
}

func TestFilesStaySmall(t *testing.T) {
	t.Parallel()
	var files []sized
	for name, text := range textFiles(t) {
		if isWrittenByHand(name, text) {
			files = append(files, sized{name, strings.Count(text, "\n")})
		}
	}
	judge(t, "files", files, fileLimit)
}

func TestFunctionsStaySmall(t *testing.T) {
	t.Parallel()
	var functions []sized
	for _, file := range goFiles(t) {
		if file.isGenerated() {
			continue
		}
		for _, declaration := range file.tree.Decls {
			if function, ok := declaration.(*ast.FuncDecl); ok {
				first, last := positions.Position(function.Pos()), positions.Position(function.End())
				name := fmt.Sprintf("%s:%d %s", file.path, first.Line, function.Name.Name)
				functions = append(functions, sized{name, last.Line - first.Line + 1})
			}
		}
	}
	judge(t, "functions", functions, functionLimit)
}

// judge prints the ten largest, and fails for each beyond the limit.
func judge(t *testing.T, what string, things []sized, limit int) {
	t.Helper()
	slices.SortFunc(things, func(a, b sized) int {
		if a.lines != b.lines {
			return b.lines - a.lines
		}
		return strings.Compare(a.name, b.name)
	})
	t.Logf("the largest %s:", what)
	for i, thing := range things {
		if i < 10 {
			t.Logf("%5d lines  %s", thing.lines, thing.name)
		}
		if thing.lines > limit {
			t.Errorf("%s has %d lines, %d are the most", thing.name, thing.lines, limit)
		}
	}
}

// isWrittenByHand tells source that people read and write from what is
// generated, copied from elsewhere or data.
func isWrittenByHand(name, text string) bool {
	switch {
	case isFromElsewhere(name):
		return false
	case strings.HasSuffix(name, ".go"):
		return !generatedLine.MatchString(text)
	}
	for _, ending := range []string{".templ", ".ts", ".css", ".sql", ".sh"} {
		if strings.HasSuffix(name, ending) && !strings.HasSuffix(name, ".min"+ending) {
			return true
		}
	}
	return false
}
