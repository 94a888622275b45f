package vaada_test

import (
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	requiredModule = regexp.MustCompile(`(?m)^\t(\S+) v\S+`)
	noticedModule  = regexp.MustCompile(`(?m)^  (\S+)\n      \S`)
	noticedFolder  = regexp.MustCompile(`(?m)^.*, in ([^,\n]+), .*\n-+$`)
)

// found are the first groups of a pattern's matches.
func found(pattern *regexp.Regexp, text string) []string {
	var all []string
	for _, match := range pattern.FindAllStringSubmatch(text, -1) {
		all = append(all, match[1])
	}
	return all
}

// Everybody whose work is in the program is named in NOTICE, and nobody else.
// The tools are modules of their own, of which nothing is shipped.
func TestNoticeNamesEveryModule(t *testing.T) {
	t.Parallel()
	tree := textFiles(t)
	_, libraries, cut := strings.Cut(tree["NOTICE"], "\nGo libraries\n")
	modules, named := found(requiredModule, tree["go.mod"]), found(noticedModule, libraries)
	if !cut || len(modules) == 0 {
		t.Fatal("NOTICE has no Go libraries, or go.mod has none")
	}
	for _, module := range modules {
		if !slices.Contains(named, module) {
			t.Errorf("NOTICE does not name %s and its licence", module)
		}
	}
	for _, module := range named {
		if !slices.Contains(modules, module) {
			t.Errorf("NOTICE names %s, which go.mod does not", module)
		}
	}
}

// What lies in the tree with a licence of its own is named too, and no folder
// that is no longer there.
func TestNoticeNamesEveryAsset(t *testing.T) {
	t.Parallel()
	tree := textFiles(t)
	folders := found(noticedFolder, tree["NOTICE"])
	if len(folders) == 0 {
		t.Fatal("NOTICE names no folder")
	}
	files := slices.Collect(maps.Keys(tree))
	for _, folder := range folders {
		if !slices.ContainsFunc(files, func(name string) bool { return strings.HasPrefix(name, folder+"/") }) {
			t.Errorf("NOTICE tells of %s, where nothing lies", folder)
		}
	}
	for _, name := range files {
		base := path.Base(name)
		if name == "LICENSE" || base != "LICENSE" && base != "OFL.txt" {
			continue
		}
		if !slices.ContainsFunc(folders, func(folder string) bool { return strings.HasPrefix(name, folder+"/") }) {
			t.Errorf("NOTICE does not tell of %s", path.Dir(name))
		}
	}
}
