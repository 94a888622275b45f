package vaada_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// goFile is one Go file of the module, read from the disk once.
type goFile struct {
	path, folder string
	text         string
	tree         *ast.File
}

// positions belongs to every tree of house_test: one set, so that a position
// from any file can be told.
var positions = token.NewFileSet()

var readTree = sync.OnceValues(func() (map[string]string, error) {
	tree := map[string]string{}
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || name == "." {
			return err
		}
		if entry.IsDir() {
			if isPassedBy(entry.Name()) {
				return fs.SkipDir
			}
			return nil
		}
		content, err := os.ReadFile(name)
		tree[name] = string(content)
		return err
	})
	return tree, err
})

// isPassedBy names the folders that are not part of the tracked tree.
func isPassedBy(folder string) bool {
	return folder == "node_modules" || strings.HasPrefix(folder, ".") && folder != ".ci"
}

// textFiles gives every file of the tree by its path from the root.
func textFiles(t *testing.T) map[string]string {
	t.Helper()
	tree, err := readTree()
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

var readGo = sync.OnceValues(func() ([]*goFile, error) {
	tree, err := readTree()
	if err != nil {
		return nil, err
	}
	var files []*goFile
	for name, text := range tree {
		if !strings.HasSuffix(name, ".go") || isOtherModule(name) || strings.Contains(name, "testdata/") {
			continue
		}
		syntax, err := parser.ParseFile(positions, name, text, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		files = append(files, &goFile{path: name, folder: path.Dir(name), text: text, tree: syntax})
	}
	return files, nil
})

// isOtherModule says that a file belongs to the tools, which have a go.mod of
// their own.
func isOtherModule(name string) bool { return strings.HasPrefix(name, "tools/") }

// goFiles gives the Go files of this module.
func goFiles(t *testing.T) []*goFile {
	t.Helper()
	files, err := readGo()
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func (f *goFile) syntax() *ast.File { return f.tree }

// isTest says that the file is compiled for tests alone.
func (f *goFile) isTest() bool { return strings.HasSuffix(f.path, "_test.go") }

// imports gives the folders of this module that the file imports.
func (f *goFile) imports() []string {
	var folders []string
	for _, spec := range f.tree.Imports {
		if name, err := strconv.Unquote(spec.Path.Value); err == nil {
			if folder, ours := strings.CutPrefix(name, "vaada/"); ours {
				folders = append(folders, folder)
			}
		}
	}
	return folders
}

// importsPath says whether the file imports a package by its full path.
func (f *goFile) importsPath(name string) bool {
	for _, spec := range f.tree.Imports {
		if spec.Path.Value == strconv.Quote(name) {
			return true
		}
	}
	return false
}

var generatedLine = regexp.MustCompile(`(?m)^// Code generated .* DO NOT EDIT\.$`)

// isGenerated says that no person wrote the file.
func (f *goFile) isGenerated() bool { return generatedLine.MatchString(f.text) }

// calls tells every use of package.name in the file, such as time.Now, by the
// line it stands on.
func (f *goFile) calls(importPath, name string) []int {
	if !f.importsPath(importPath) {
		return nil
	}
	var lines []int
	ast.Inspect(f.tree, func(node ast.Node) bool {
		selector, ok := node.(*ast.SelectorExpr)
		if !ok || selector.Sel.Name != name {
			return true
		}
		if room, ok := selector.X.(*ast.Ident); ok && room.Name == path.Base(importPath) {
			lines = append(lines, positions.Position(selector.Pos()).Line)
		}
		return true
	})
	return lines
}
