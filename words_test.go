package vaada_test

import (
	"go/ast"
	"path"
	"regexp"
	"strings"
	"testing"
	"unicode"
)

// The mission's list of words says case, promise and procedure; these are the
// words of other houses for them.
var notOurWords = []string{"ticket", "tickets", "sla", "slas", "workflow", "workflows"}

func TestNamesAreTheWordsOfTheMission(t *testing.T) {
	t.Parallel()
	for _, file := range goFiles(t) {
		ast.Inspect(file.tree, func(node ast.Node) bool {
			if name, ok := node.(*ast.Ident); ok {
				if word := foreignWord(name.Name); word != "" {
					t.Errorf("%s names %s: %q is not our word", positions.Position(name.Pos()), name.Name, word)
				}
			}
			return true
		})
	}
}

func TestSentencesAreTheWordsOfTheMission(t *testing.T) {
	t.Parallel()
	for name, text := range textFiles(t) {
		if path.Dir(name) != "internal/language/words" || path.Ext(name) != ".tsv" {
			continue
		}
		for i, line := range strings.Split(text, "\n") {
			if word := foreignWord(strings.ReplaceAll(line, "\t", " ")); word != "" {
				t.Errorf("%s:%d: %q is not our word", name, i+1, word)
			}
		}
	}
}

func TestForeignWordsAreFound(t *testing.T) {
	t.Parallel()
	for text, word := range map[string]string{
		"openTicket": "ticket", "TicketSLA": "ticket", "SLAClock": "sla", "slack": "", "workflowStep": "workflow",
		"Close the ticket.": "ticket", "island": "", "caseNumber": "",
	} {
		if got := foreignWord(text); got != word {
			t.Errorf("%q: found %q, want %q", text, got, word)
		}
	}
}

// foreignWord gives the first word of a name or sentence that is not ours.
func foreignWord(text string) string {
	for _, word := range words(text) {
		for _, foreign := range notOurWords {
			if strings.EqualFold(word, foreign) {
				return foreign
			}
		}
	}
	return ""
}

// words cuts text into its words, at camel humps too: SLAClock has two.
func words(text string) []string {
	var found []string
	runes := []rune(text)
	start := 0
	cut := func(end int) {
		if end > start {
			found = append(found, string(runes[start:end]))
		}
		start = end
	}
	for i, r := range runes {
		switch {
		case !unicode.IsLetter(r):
			cut(i)
			start = i + 1
		case unicode.IsUpper(r) && i > start && (unicode.IsLower(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1])):
			cut(i)
		}
	}
	cut(len(runes))
	return found
}

// leftovers are marks of work not done, and places that mean something on one
// machine only. They are put together here so that this file passes too.
var leftovers = map[string]*regexp.Regexp{
	"unfinished work":      regexp.MustCompile(`\b(TO` + `DO|FIX` + `ME|XX` + `X)\b`),
	"a path of a machine":  regexp.MustCompile(`(^|[^A-Za-z0-9_.\-/])/(wo` + `rk|fa` + `rm|ro` + `ot|ho` + `me/[a-z]+)/`),
	"a registry's address": regexp.MustCompile(`proxy\.gol` + `ang\.org|registry\.np` + `mjs|deb\.deb` + `ian\.org|sum\.gol` + `ang`),
}

func TestTheTreeHoldsNoLeftovers(t *testing.T) {
	t.Parallel()
	for name, text := range textFiles(t) {
		if isFromElsewhere(name) || !isText(text) {
			continue
		}
		for what, pattern := range leftovers {
			for i, line := range strings.Split(text, "\n") {
				if pattern.MatchString(line) {
					t.Errorf("%s:%d has %s: %s", name, i+1, what, strings.TrimSpace(line))
				}
			}
		}
	}
}

// isFromElsewhere tells what others wrote, and what is made from it.
func isFromElsewhere(name string) bool {
	for _, folder := range []string{"testdata/", "/dist/", "/vendor/"} {
		if strings.Contains(name, folder) {
			return true
		}
	}
	return false
}

// isText tells text from pictures and fonts.
func isText(content string) bool { return !strings.Contains(content, "\x00") }
