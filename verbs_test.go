package vaada_test

import (
	"go/ast"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// journaled finds what the code writes into the journal: the verb and the kind
// of each call of Entry. A verb that comes in as a parameter is looked for where
// the function is called; one that is reckoned is in reckoned.
type journaled struct {
	t     *testing.T
	files []*goFile
}

// reckoned are verbs and kinds that the code does not name where it writes
// them, each by the text of the expression, with all that it may come to; a
// verb with its kind where not every kind goes with it.
var reckoned = map[string][]string{
	"people key":                {}, // a setting: see did
	"people role":               {}, // a limit: see did
	"people name":               {"reply", "devices"},
	"touchpoint verb":           {"renamed", "retired", "brought back"},
	"casework verbs deed Kind":  {"began", "did a step of", "answered a question of", "timed out", "left the chart of", "came back to the chart of", "undid a deed of", "moved", "ended"},
	"keeping verb":              {"backed up | backup", "failed | backup", "rehearsed | rehearsal", "failed | rehearsal"},
	"keeping kind":              {"backup", "rehearsal"},
	"connection to":             {"on", "off"},
	"casework s Kind":           {"message", "note", "call log", "call"},
	"casework e Kind":           {"ring", "answer", "hold", "resume", "end"},
	"clock state":               {"kept", "broken", "agreed anew", "not needed"},
	"leaving each Kind":         {"key", "webhook"},
	"order to":                  {"approved", "refused"},
	"publishing e Kind":         {"charter", "policy", "procedure"},
	"publishing c Edition Kind": {"charter", "policy", "procedure"}, // what is written on pages
	"publishing kind":           {"charter", "policy", "procedure"},
	"edition p Kind":            {"policy", "procedure"}, // of a charter there is always one
	"edition verbOf next":       {"changed", "set aside in", "undid a change of", "brought back", "discarded"},
}

func (j journaled) all() (pairs []string) {
	for _, file := range j.files {
		ast.Inspect(file.tree, func(node ast.Node) bool {
			call, ok := node.(*ast.CallExpr)
			if !ok || len(call.Args) != 4 {
				return true
			}
			if sel, ok := call.Fun.(*ast.SelectorExpr); !ok || sel.Sel.Name != "Entry" {
				return true
			}
			for _, verb := range j.values(file, call.Args[1], 0) {
				if strings.Contains(verb, " | ") {
					pairs = append(pairs, verb)
					continue
				}
				for _, kind := range j.values(file, call.Args[2], 0) {
					pairs = append(pairs, verb+" | "+kind)
				}
			}
			return true
		})
	}
	slices.Sort(pairs)
	return slices.Compact(pairs)
}

// values gives what an expression may be.
func (j journaled) values(file *goFile, x ast.Expr, deep int) []string {
	if known, ok := reckoned[file.folder+" "+sourceOf(x)]; ok {
		return known
	}
	switch x := x.(type) {
	case *ast.BasicLit:
		if text, err := strconv.Unquote(x.Value); err == nil {
			return []string{text}
		}
	case *ast.BinaryExpr:
		var all []string
		for _, a := range j.values(file, x.X, deep) {
			for _, b := range j.values(file, x.Y, deep) {
				all = append(all, a+b)
			}
		}
		return all
	case *ast.CallExpr: // string(x)
		if len(x.Args) == 1 {
			return j.values(file, x.Args[0], deep)
		}
	case *ast.Ident:
		if deep < 4 {
			if found := j.passed(file, x, deep); len(found) > 0 {
				return found
			}
		}
	}
	j.t.Errorf("%s: nobody can tell what %s comes to: name it in reckoned", positions.Position(x.Pos()), sourceOf(x))
	return nil
}

// passed looks where the function that a name is a parameter of is called.
func (j journaled) passed(file *goFile, name *ast.Ident, deep int) (found []string) {
	function, at := parameterOf(file, name)
	if function == "" {
		return nil
	}
	for _, other := range j.files {
		if other.folder != file.folder {
			continue
		}
		ast.Inspect(other.tree, func(node ast.Node) bool {
			call, ok := node.(*ast.CallExpr)
			if !ok || calledName(call) != function || at >= len(call.Args) {
				return true
			}
			found = append(found, j.values(other, call.Args[at], deep+1)...)
			return true
		})
	}
	return found
}

// parameterOf finds the function around a name that has it as a parameter.
func parameterOf(file *goFile, name *ast.Ident) (function string, at int) {
	for _, declared := range file.tree.Decls {
		f, ok := declared.(*ast.FuncDecl)
		if !ok || name.Pos() < f.Pos() || name.Pos() > f.End() {
			continue
		}
		for _, field := range f.Type.Params.List {
			for _, each := range field.Names {
				if each.Name == name.Name {
					return f.Name.Name, at
				}
				at++
			}
		}
	}
	return "", 0
}

func calledName(call *ast.CallExpr) string {
	switch f := call.Fun.(type) {
	case *ast.SelectorExpr:
		return f.Sel.Name
	case *ast.Ident:
		return f.Name
	}
	return ""
}

func sourceOf(x ast.Expr) string {
	var out strings.Builder
	ast.Inspect(x, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.Ident:
			out.WriteString(node.Name + " ")
		case *ast.BasicLit:
			out.WriteString(node.Value + " ")
		}
		return true
	})
	return strings.TrimSpace(out.String())
}

// wordsOfDeeds are the deeds that the page of the journal has words for.
func wordsOfDeeds(t *testing.T) (known []string) {
	t.Helper()
	for _, file := range goFiles(t) {
		if file.path != "web/staff/audit_words.go" {
			continue
		}
		ast.Inspect(file.tree, func(node ast.Node) bool {
			pair, ok := node.(*ast.KeyValueExpr)
			if ok {
				if text, isText := pair.Key.(*ast.BasicLit); isText {
					key, err := strconv.Unquote(text.Value)
					if err != nil {
						t.Fatal(err)
					}
					known = append(known, key)
				}
			}
			return true
		})
	}
	return known
}

// Whatever the code writes into the journal has words in every language, and no
// words stand there for what nobody writes.
func TestEveryDeedOfTheJournalHasWords(t *testing.T) {
	t.Parallel()
	var files []*goFile
	for _, file := range goFiles(t) {
		if !file.isTest() {
			files = append(files, file)
		}
	}
	written, known := journaled{t, files}.all(), wordsOfDeeds(t)
	if len(written) < 50 {
		t.Errorf("only %d deeds were found", len(written))
	}
	for _, pair := range written {
		if !slices.Contains(known, pair) {
			t.Errorf("the journal tells %q: give it a sentence in a catalogue (audit.did_…, or a key of your own family) and a line in web/staff/audit_words.go", pair)
		}
	}
	for _, pair := range known {
		if !slices.Contains(written, pair) {
			t.Errorf("nothing in the code writes %q: take it out of web/staff/audit_words.go", pair)
		}
	}
}
