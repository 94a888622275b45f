package policy

import (
	"slices"
	"strings"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/promise/reading"
)

// Compare lists in what two policies differ, and which of it changes what is
// expected of anybody: any number, unit, scope, limit or step, or must, can and
// should; and what is said of when, what and for which products in the language that
// it is written in. How it is said changes nothing, and neither does a translation.
func Compare(was, is *Policy) ([]edition.Change, error) {
	before, err := was.Parts()
	if err != nil {
		return nil, err
	}
	after, err := is.Parts()
	if err != nil {
		return nil, err
	}
	return edition.Compare(before, after, material), nil
}

// scope are the leaves that say for what and for whom a policy holds.
var scope = []string{"services", "public", "internal", "force", "limits"}

func material(c edition.Change) bool {
	first, _, _ := strings.Cut(c.Leaf, ".")
	switch {
	case c.Kin() == "name" || c.Leaf == edition.Order:
		return false
	case c.Leaf == "":
		return true // it came or went
	case slices.Contains(scope, first):
		return true
	case c.Kin() == "clauses" && first == "steps":
		return stepsChange(c.Was, c.Is)
	case strings.HasSuffix("."+c.Leaf, ".source"):
		return c.Was == nil || c.Was == "" // words where there were none in any language
	}
	l, was, is, worded := c.Wording()
	return worded && (reading.Reweighed(was, is, l) || states(c.Kin(), first) && reading.Restated(c.Before, c.After, l))
}

// states says that the words of a part say when a policy holds, for which products,
// or what is expected: all but its name and its long text.
func states(kin, first string) bool {
	return kin == "situations" || kin == "clauses" || kin == "reach" && first == "products"
}

// stepsChange says that steps came, went or changed places, or one of them says
// another thing.
func stepsChange(was, is any) bool {
	before, known := edition.TextsOf(was)
	after, fresh := edition.TextsOf(is)
	return !known || !fresh || !slices.EqualFunc(before, after, func(a, b language.Text) bool { return !reading.RestatedAnywhere(a, b) })
}
