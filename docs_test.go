package vaada_test

import (
	"go/ast"
	"path"
	"regexp"
	"strings"
	"testing"
)

var (
	link     = regexp.MustCompile(`\]\(([^)#\s]+)(#[^)]*)?\)`)
	backtick = regexp.MustCompile("`([^`\n]+)`")
	named    = regexp.MustCompile(`^([a-z]+(?:/[a-z]+)*)\.([A-Z]\w*)(?:\.([A-Z]\w*))?$`)
)

// readmeLimit is the most lines that a newcomer is asked to read first.
const readmeLimit = 150

func TestTheReadmeIsShort(t *testing.T) {
	t.Parallel()
	readme := textFiles(t)["README.md"]
	if lines := strings.Count(readme, "\n"); lines > readmeLimit {
		t.Errorf("README.md has %d lines, %d are the most", lines, readmeLimit)
	}
	for _, command := range []string{"go run ./cmd/vaada demo", "make check"} {
		if !strings.Contains(readme, command) {
			t.Errorf("README.md does not name %q", command)
		}
	}
}

func TestDocsLinkToWhatIsThere(t *testing.T) {
	t.Parallel()
	tree := textFiles(t)
	for name, text := range tree {
		if !strings.HasSuffix(name, ".md") || isFromElsewhere(name) {
			continue
		}
		for _, m := range link.FindAllStringSubmatch(text, -1) {
			target := m[1]
			if strings.Contains(target, "://") || strings.HasPrefix(target, "mailto:") {
				continue
			}
			if !isThere(tree, path.Join(path.Dir(name), target)) {
				t.Errorf("%s links to %s, which is not there", name, target)
			}
		}
	}
}

// isThere says whether a path is a file of the tree or a folder with files.
func isThere(tree map[string]string, name string) bool {
	if _, ok := tree[name]; ok {
		return true
	}
	for file := range tree {
		if strings.HasPrefix(file, strings.TrimSuffix(name, "/")+"/") {
			return true
		}
	}
	return false
}

// The page docs/explanation/the-life-of-an-answer.md follows one answer through
// the house. Every `room.Function` and `room.Type.Method` it names is looked up.
func TestTheLifeOfAnAnswerNamesRealFunctions(t *testing.T) {
	t.Parallel()
	const page = "docs/explanation/the-life-of-an-answer.md"
	declared := declaredNames(t)
	found := 0
	for _, m := range backtick.FindAllStringSubmatch(textFiles(t)[page], -1) {
		name := strings.TrimSuffix(m[1], "()")
		if !named.MatchString(name) {
			continue
		}
		found++
		if !declared[name] {
			t.Errorf("%s names %s, which is nowhere in the source", page, name)
		}
	}
	if found < 5 {
		t.Errorf("%s names only %d functions: it should follow the answer through the house", page, found)
	}
}

// declaredNames gives every exported function, method and type of the house,
// as the page names them: room.Function, room.Type, room.Type.Method.
func declaredNames(t *testing.T) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	for _, file := range goFiles(t) {
		if file.isTest() {
			continue
		}
		room := strings.TrimPrefix(file.folder, "internal/")
		for _, declaration := range file.tree.Decls {
			switch d := declaration.(type) {
			case *ast.FuncDecl:
				names[room+"."+receiver(d)+d.Name.Name] = true
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					if kind, ok := spec.(*ast.TypeSpec); ok {
						names[room+"."+kind.Name.Name] = true
					}
				}
			}
		}
	}
	return names
}

// receiver gives "Type." for a method; empty for a function.
func receiver(function *ast.FuncDecl) string {
	if function.Recv == nil || len(function.Recv.List) == 0 {
		return ""
	}
	kind := function.Recv.List[0].Type
	if pointer, ok := kind.(*ast.StarExpr); ok {
		kind = pointer.X
	}
	if generic, ok := kind.(*ast.IndexExpr); ok {
		kind = generic.X
	}
	if name, ok := kind.(*ast.Ident); ok {
		return name.Name + "."
	}
	return ""
}

// The README's map names every room that stands, and none that does not.
func TestTheMapIsTheHouse(t *testing.T) {
	t.Parallel()
	onTheMap := map[string]bool{}
	for _, line := range strings.Split(textFiles(t)["README.md"], "\n") {
		if cells := strings.Split(line, "|"); len(cells) == 5 {
			for _, m := range backtick.FindAllStringSubmatch(cells[2], -1) {
				onTheMap[m[1]] = true
			}
		}
	}
	standing := map[string]bool{}
	for _, file := range goFiles(t) {
		room, _, _ := strings.Cut(file.folder, "/")
		if room == "cmd" {
			room = file.folder
		}
		standing[room] = true
	}
	delete(standing, ".")
	for room := range standing {
		if !onTheMap[room] {
			t.Errorf("README.md: the map lacks %s", room)
		}
	}
	for room := range onTheMap {
		if !standing[room] {
			t.Errorf("README.md: the map shows %s, which is not there", room)
		}
	}
}

// A page that says what is tried names tests; each of them is there.
func TestWhatIsSaidToBeTriedIsTried(t *testing.T) {
	t.Parallel()
	tests := map[string]bool{}
	for _, file := range goFiles(t) {
		for _, declared := range file.tree.Decls {
			if function, ok := declared.(*ast.FuncDecl); ok && file.isTest() {
				tests[function.Name.Name] = true
			}
		}
	}
	claimed := regexp.MustCompile("`((?:Test|Fuzz)[A-Z]\\w*)`")
	for name, text := range textFiles(t) {
		if !strings.HasSuffix(name, ".md") || isFromElsewhere(name) {
			continue
		}
		for _, m := range claimed.FindAllStringSubmatch(text, -1) {
			if !tests[m[1]] {
				t.Errorf("%s says that %s tries something; there is no such test", name, m[1])
			}
		}
	}
}
