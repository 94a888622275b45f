package search

import (
	_ "embed"
	"strings"
	"sync"
)

// alike.tsv holds words of several languages that mean the same, one meaning a
// line: English, Urdu, Hindi, Turkish, then Roman and others. The Urdu word and
// the last ones are found by their keys too, for who wrote them in Roman.
//
//go:embed alike.tsv
var alikeTable string

// meaning is a word that means the same as another.
type meaning struct {
	word
	sound []string // its keys, of this release and earlier ones
}

var meanings = sync.OnceValue(func() map[string][]meaning {
	byForm := map[string][]meaning{}
	for line := range strings.Lines(alikeTable) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		var group []meaning
		for column, cell := range strings.Split(line, "\t") {
			for _, w := range words(cell) {
				other := meaning{word: w}
				if column == 1 || column > 3 {
					other.sound = append(w.keys(), w.oldKeys()...)
				}
				group = append(group, other)
			}
		}
		for _, w := range group {
			byForm[w.folded()] = append(byForm[w.folded()], group...)
		}
	}
	return byForm
})

// alike gives the words that mean what a word means, itself among them.
func alike(w word) []meaning { return meanings()[w.folded()] }
