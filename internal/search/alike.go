package search

import (
	_ "embed"
	"strings"
	"sync"
)

// alike.tsv holds words of several languages that mean the same, one meaning a
// line.
//
//go:embed alike.tsv
var alikeTable string

var meanings = sync.OnceValue(func() map[string][]word {
	byForm := map[string][]word{}
	for line := range strings.Lines(alikeTable) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		group := words(line)
		for _, w := range group {
			byForm[w.folded()] = append(byForm[w.folded()], group...)
		}
	}
	return byForm
})

// alike gives the words that mean what a word means, itself among them.
func alike(w word) []word { return meanings()[w.folded()] }
