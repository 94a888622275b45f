// Package files writes a charter into files that people read and change with
// any editor, and reads it from them: YAML, one file for each kind of parts, and
// Markdown for stories. The same charter always makes the same bytes, so that two
// of its states can be held against each other line by line, and what is written
// and read again is the same charter.
package files

import (
	"regexp"
	"slices"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/language"
)

// Format is the number of the form of the files. Each form that was ever
// written is read for ever.
const Format = 1

// Main is the file with what a charter has one of: its name, its purpose, how it
// counts.
const Main = "charter.yaml"

// stories is the folder of the texts of stories.
const stories = "stories"

// The bounds of what is read: bytes of a file and of all, files, levels within a
// file, parts of a kind, and faults that are told at once.
const (
	largest     = 2 << 20
	largestAll  = 16 << 20
	mostFiles   = 2000
	deepest     = 40
	mostParts   = 2000
	mostFaults  = 50
	longestPart = 200_000
)

// fileOf is the file in which a kind of parts stands.
func fileOf(kin string, list bool) string {
	if list {
		return kin + ".yaml"
	}
	return Main
}

// names are the files of YAML in the order in which a charter is read, with the
// kinds that stand in each.
func names() (order []string, kinds map[string][]string) {
	kinds = map[string][]string{}
	paths, lists := charter.Kinds()
	for _, path := range paths {
		name := fileOf(path, lists[path])
		if !slices.Contains(order, name) {
			order = append(order, name)
		}
		kinds[name] = append(kinds[name], path)
	}
	return order, kinds
}

// plainKey is a key that can be the name of a file on every machine.
var plainKey = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// textOf is the file of what a story says in a language.
func textOf(key string, l language.Language) string {
	return stories + "/" + key + "." + string(l) + ".md"
}

// Folder is what was read of a folder: a charter, or some of its kinds of parts.
type Folder struct {
	Charter *charter.Charter
	Kinds   []string // those that it holds; what it does not hold is left as it is
	places  map[string]place
}

// place is a line of a file.
type place struct {
	file string
	line int
}

// Where gives the file and the line of a leaf of a part, or of what it stands
// in; the main file where it stands nowhere.
func (f *Folder) Where(part, leaf string) (file string, line int) {
	path := part + "." + leaf
	for path != "" {
		if at, known := f.places[path]; known {
			return at.file, at.line
		}
		cut := slices.MaxFunc([]int{lastIn(path, '.'), lastIn(path, '/')}, func(a, b int) int { return a - b })
		path = path[:max(cut, 0)]
	}
	return Main, 1
}

func lastIn(path string, mark byte) int {
	for at := len(path) - 1; at >= 0; at-- {
		if path[at] == mark {
			return at
		}
	}
	return -1
}

// Parts are those of the kinds that the folder holds.
func (f *Folder) Parts() (parts []edition.Part, err error) {
	all, err := f.Charter.Parts()
	return slices.DeleteFunc(all, func(p edition.Part) bool { return !slices.Contains(f.Kinds, p.Kin()) }), err
}
