package vaada_test

import (
	"cmp"
	"go/ast"
	"path"
	"slices"
	"strings"
	"testing"
)

// unwritten are deeds of desks that leave no line in the journal, each with the
// reason.
var unwritten = map[string]string{
	"people.WhoKey":      "notes when a key was last used",
	"casework.Draft":     "what one types and has not said",
	"connection.Forget":  "drops what was told long ago",
	"people.AskLink":     "anybody may ask; the line is written when a link is sent",
	"people.AskPasskey":  "a question to a browser, over in minutes",
	"people.BeginFactor": "a secret is shown; the line is written when it is confirmed",
	"people.Choose":      "one's own language and theme",
	"people.SweepOver":   "takes away sessions and links that are over anyway",
}

// calls is what each function of the rooms calls, by folder and name:
// "people.begin". A method goes by its name alone.
type calls map[string][]string

func readCalls(t *testing.T) (calls, []string) {
	t.Helper()
	all, desks := calls{}, []string{}
	for _, file := range goFiles(t) {
		room := path.Base(file.folder)
		if file.isTest() || strings.Contains(file.folder, "/") && !within(file.folder, "internal/outbox") || slices.Contains([]string{"app", "web", "api", "sample", "."}, file.folder) {
			continue
		}
		for _, declared := range file.tree.Decls {
			f, ok := declared.(*ast.FuncDecl)
			if !ok || f.Body == nil {
				continue
			}
			name := room + "." + f.Name.Name
			if f.Recv != nil && f.Name.IsExported() && receiverOf(f) == "Desk" {
				desks = append(desks, name)
			}
			all[name] = append(all[name], calledIn(f, room)...)
		}
	}
	return all, desks
}

func receiverOf(f *ast.FuncDecl) string {
	kind := f.Recv.List[0].Type
	if pointer, ok := kind.(*ast.StarExpr); ok {
		kind = pointer.X
	}
	if name, ok := kind.(*ast.Ident); ok {
		return name.Name
	}
	return ""
}

// of are the rooms whose things stand under a name of their own elsewhere.
var of = map[string]string{"Papers": "edition", "paper": "edition"}

// calledIn lists what a function calls, and what it hands on to be called.
func calledIn(f *ast.FuncDecl, room string) (called []string) {
	ast.Inspect(f.Body, func(node ast.Node) bool {
		call, ok := node.(*ast.CallExpr)
		if !ok {
			return true
		}
		if opensDeed(call) {
			called = append(called, aDeed)
		}
		for _, each := range append([]ast.Expr{call.Fun}, call.Args...) {
			switch each := each.(type) {
			case *ast.Ident:
				called = append(called, room+"."+each.Name)
			case *ast.SelectorExpr:
				if from, ok := each.X.(*ast.Ident); ok {
					called = append(called, cmp.Or(of[from.Name], from.Name)+"."+each.Sel.Name)
				}
				called = append(called, room+"."+each.Sel.Name)
			}
		}
		return true
	})
	return called
}

// aDeed stands for a call that opens a deed: d.DB.Deed(…).
const aDeed = "a deed"

func opensDeed(call *ast.CallExpr) bool {
	verb, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || verb.Sel.Name != "Deed" && verb.Sel.Name != "Overwrite" {
		return false
	}
	from, ok := verb.X.(*ast.SelectorExpr)
	return ok && from.Sel.Name == "DB"
}

// reaches says whether a function calls one of those, itself or through others.
func (c calls) reaches(from string, seen map[string]bool, wanted ...string) bool {
	if seen[from] {
		return false
	}
	seen[from] = true
	for _, each := range c[from] {
		if slices.Contains(wanted, each) || c.reaches(each, seen, wanted...) {
			return true
		}
	}
	return false
}

// One deed, one line in the journal: whatever a desk offers that opens a deed
// writes there, itself or through what it calls.
func TestEveryDeedOfADeskIsWrittenDown(t *testing.T) {
	t.Parallel()
	all, desks := readCalls(t)
	deeds := 0
	for _, name := range desks {
		if !all.reaches(name, map[string]bool{}, aDeed) {
			continue
		}
		deeds++
		writes := all.reaches(name, map[string]bool{}, "journal.Write", "journal.WriteNamed")
		switch _, excused := unwritten[name]; {
		case !writes && !excused:
			t.Errorf("%s changes something and writes no line into the journal", name)
		case writes && excused:
			t.Errorf("%s writes a line now: take it off the list", name)
		}
	}
	if deeds < 40 {
		t.Errorf("only %d deeds were found", deeds)
	}
}
