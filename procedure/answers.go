package procedure

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"vaada/internal/language"
	"vaada/internal/search"
)

// meaning is what the label of an answer says to its question.
type meaning string

// The meanings of answers, as answers.tsv names them. A polite word alone agrees; before
// or behind another it only is polite: جی is yes, and جی نہیں is no.
const (
	aYes   meaning = "yes"
	aNo    meaning = "no"
	polite meaning = "polite"
	other  meaning = ""
)

//go:embed answers.tsv
var answerWords string

// meanings are the words of each language that say yes or no, folded.
var meanings = sync.OnceValue(func() map[language.Language]map[string]meaning {
	all := map[language.Language]map[string]meaning{}
	var columns []string
	for i, line := range strings.Split(strings.TrimSpace(answerWords), "\n") {
		cells := strings.Split(line, "\t")
		if i == 0 {
			columns = cells
			continue
		}
		for at, cell := range cells[1:] {
			in := language.Language(columns[at+1])
			if all[in] == nil {
				all[in] = map[string]meaning{}
			}
			for _, word := range strings.Split(search.Fold(cell), " ") {
				all[in][word] = meaning(cells[0])
			}
		}
	}
	return all
})

// spoken are words in a language.
type spoken struct {
	in    language.Language
	words string
}

// means is reads, done once for each text: answers are alike.
func (c *checker) means(in language.Language, folded string) meaning {
	key := spoken{in, folded}
	means, known := c.said[key]
	if !known {
		if c.said == nil {
			c.said = map[spoken]meaning{}
		}
		means = reads(in, folded)
		c.said[key] = means
	}
	return means
}

// reads tells what an answer in a language says, folded: yes where it begins so, else no
// where any of its words does, else yes where it begins politely.
func reads(in language.Language, folded string) meaning {
	of, words := meanings()[in], strings.Fields(folded)
	agrees := len(words) > 0 && of[words[0]] == polite
	words = slices.DeleteFunc(words, func(word string) bool { return of[word] == polite })
	switch {
	case len(words) > 0 && of[words[0]] == aYes:
		return aYes
	case slices.ContainsFunc(words, func(word string) bool { return of[word] == aNo }):
		return aNo
	case agrees:
		return aYes
	}
	return other
}
