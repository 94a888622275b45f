package vaada_test

import (
	"go/ast"
	"path"
	"regexp"
	"strings"
	"testing"
)

// spokenElsewhere begin the names of sentences that nobody has to say: the
// vocabulary, which words are checked against.
var spokenElsewhere = []string{"Term"}

var saidName = regexp.MustCompile(`\bsay\.([A-Z]\w*)`)

// A sentence that nobody says is one that nobody reads, and four languages have
// to be kept for it.
func TestEverySentenceIsSaid(t *testing.T) {
	t.Parallel()
	said := map[string]bool{}
	var all []string
	for _, file := range goFiles(t) {
		if file.folder == path.Join("internal", "language", "say") {
			for _, each := range file.tree.Decls {
				if one, ok := each.(*ast.FuncDecl); ok && one.Recv == nil && one.Name.IsExported() {
					all = append(all, one.Name.Name)
				}
			}
			continue
		}
		if strings.HasSuffix(file.path, "_test.go") {
			continue // a test is no reader
		}
		for _, found := range saidName.FindAllStringSubmatch(file.text, -1) {
			said[found[1]] = true
		}
	}
	if len(all) == 0 {
		t.Fatal("no sentences were found")
	}
	for _, name := range all {
		vocabulary := false
		for _, start := range spokenElsewhere {
			vocabulary = vocabulary || strings.HasPrefix(name, start)
		}
		if !said[name] && !vocabulary {
			t.Errorf("nobody says say.%s", name)
		}
	}
}
