package promise

import (
	_ "embed"
	"strings"

	"vaada/internal/language"
)

// shape is the order in which the parts of a sentence stand. Its templates are
// the rows of sentences.tsv: one a language, with slots for the phrases ({who},
// {deed}, {object}, {condition}, {remedy}) and for what is measured ({limit},
// {share}, and {within}, which is the limit with its preposition). Rows that
// begin with _ are pieces of others.
type shape string

// piece is a part of a template: words as they are, or a slot by its name.
type piece struct{ words, slot string }

// The tables are for translators to read and correct; they are parsed once.
var (
	//go:embed sentences.tsv
	sentencesFile string
	//go:embed phrases.tsv
	phrasesFile string

	templates = readTemplates(sentencesFile)
	phrases   = readPhrases(phrasesFile)
)

func readTemplates(file string) map[shape][4][]piece {
	all := map[shape][4][]piece{}
	for _, cells := range rows(file) {
		var row [4][]piece
		for at := range row {
			row[at] = pieces(cells[1+at])
		}
		all[shape(cells[0])] = row
	}
	return all
}

// rows gives the cells of each line of a table but the first.
func rows(file string) (all [][]string) {
	lines := strings.Split(strings.TrimRight(file, "\n"), "\n")
	for _, line := range lines[1:] {
		all = append(all, strings.Split(line, "\t"))
	}
	return all
}

func pieces(template string) (all []piece) {
	for template != "" {
		words, rest, found := strings.Cut(template, "{")
		if words != "" {
			all = append(all, piece{words: words})
		}
		if !found {
			return all
		}
		slot, after, _ := strings.Cut(rest, "}")
		all = append(all, piece{slot: slot})
		template = after
	}
	return all
}

// phraseOf is a word of a closed vocabulary: of which kind, and its key.
type phraseOf struct{ kind, key string }

// The kinds of the phrases' table.
const (
	eventName     = "event" // as it stands in a menu
	eventFrom     = "from"  // as it stands before "from": first ring; Turkish when it happened
	waitWhile     = "wait"
	conditionIf   = "condition"
	exclusionName = "exclusion"
	momentWhen    = "moment"
	periodEach    = "period"

	touchpointName = "touchpoint" // those that every house has
	requestName    = "request"
	openingWhen    = string(ByOpening)
	dayWhen        = string(ByDay)
)

func readPhrases(file string) map[phraseOf][4]string {
	all := map[phraseOf][4]string{}
	for _, cells := range rows(file) {
		all[phraseOf{cells[0], cells[1]}] = [4]string(cells[2:6])
	}
	return all
}

// said is a phrase as a message that pages show.
func said(kind, key string) language.Message {
	text := language.Text{Source: language.English, In: map[language.Language]string{}}
	for at, l := range language.All {
		if words := phrases[phraseOf{kind, key}][at]; words != "" {
			text.In[l] = words
		}
	}
	return language.Words(text)
}

// Say is the event as menus name it; one of an organisation's own by its key.
func (e Event) Say() language.Message {
	if key, own := e.Own(); own {
		return language.Words(language.NewText(language.English, key))
	}
	return said(eventName, string(e))
}

// spoken says that sentences have words for the event: not for one of an
// organisation's own.
func (e Event) spoken() bool { return phrases[phraseOf{eventFrom, string(e)}][0] != "" }

// place is the column of a language in the tables.
func place(l language.Language) int {
	for at, each := range language.All {
		if each == l {
			return at
		}
	}
	return 0
}
