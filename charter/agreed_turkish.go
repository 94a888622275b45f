package charter

import (
	"regexp"
	"strings"
)

// turkishEnding is what a Turkish noun takes and stays the same word: several of
// them, whose it is, its case, what is there or is so. Endings that make another
// word of it (-ci, -siz, -lik) are not among them.
var turkishEnding = regexp.MustCompile(`^['’]?(?:l[ae]r)?` +
	`(?:[ıiuü]?m[ıiuü]z|[ıiuü]?n[ıiuü]z|s?[ıiuü]|[ıiuü]?[mn])?` +
	`(?:[yn]?[ıiuü]|[yn]?[ae]|n?[dt][ae]n?|n?[ıiuü]n|y?l[ae]|n?[cç][ae])?` +
	`(?:ki(?:l[ae]r)?)?(?:y?[dt][ıiuü]r?)?$`)

// softLetters are those that a last letter becomes before a vowel: kitap, kitabı.
var softLetters = strings.NewReplacer("p", "b", "ç", "c", "t", "d", "k", "ğ")

// softened takes a word apart before a last letter that may become softer; "" for a
// word whose last letter never does.
func softened(word string) (stem, soft string) {
	for _, last := range []string{"p", "ç", "t", "k"} {
		if stem, is := strings.CutSuffix(word, last); is {
			return stem, softLetters.Replace(last)
		}
	}
	return word, ""
}
