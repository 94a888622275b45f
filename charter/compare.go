package charter

import (
	"slices"
	"strings"

	"vaada/edition"
	"vaada/promise/reading"
)

// Compare lists in what two charters differ, and which of it changes what
// customers may expect: any number, unit, calendar, scope, remedy, fee, or must,
// can and should; not how it is said.
func Compare(was, is *Charter) ([]edition.Change, error) {
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

// house are the kinds that tell nobody what to expect or to do.
var house = []string{"stories", "words", "practice", "name"}

// said are the leaves of promises that are only how they are said, or by whom
// they are looked after.
var said = []string{"title", "words", "reason", "owner", "indicator"}

func material(c edition.Change) bool {
	if slices.Contains(house, c.Kin()) || c.Leaf == edition.Order {
		return false
	}
	if c.Leaf == "" {
		return true // it came or went
	}
	if strings.HasSuffix("."+c.Leaf, ".source") {
		return c.Was == nil || c.Was == "" // words where there were none in any language
	}
	if l, was, is, yes := c.Wording(); yes {
		switch {
		case was == "":
			return false // a translation
		case is == "":
			return true
		}
		return !slices.Equal(reading.Weights(was, l), reading.Weights(is, l))
	}
	first, _, _ := strings.Cut(c.Leaf, ".")
	switch c.Kin() {
	case "promises":
		return !slices.Contains(said, first)
	case "places":
		return first == "rank"
	case "scope", "services":
		return true
	}
	return false
}
