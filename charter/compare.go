package charter

import (
	"slices"
	"strings"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/search"
	"vaada/promise"
	"vaada/promise/reading"
)

// Compare lists in what two charters differ, and which of it changes what
// customers may expect: any number, unit, calendar, scope, remedy, fee, or must,
// can and should; and what is said of whom, what, where and on which condition in
// the language that it is written in. How it is said changes nothing, and neither
// does a translation.
func Compare(was, is *Charter) ([]edition.Change, error) {
	before, err := was.Parts()
	if err != nil {
		return nil, err
	}
	after, err := is.Parts()
	if err != nil {
		return nil, err
	}
	phrases := phrasing{was, is, map[string][]promise.Field{}}
	return edition.Compare(before, after, func(c edition.Change) bool { return material(c) || phrases.changed(c) }), nil
}

// phrasing is what the phrases of two charters' promises have become.
type phrasing struct {
	was, is *Charter
	known   map[string][]promise.Field // by the key of the promise
}

// changed says that a change is one of a phrase by which a promise promises
// something else.
func (p phrasing) changed(c edition.Change) bool {
	names := strings.Split(c.Leaf, ".")
	if c.Kin() == "places" {
		return p.moved(c)
	}
	if c.Kin() != "promises" || len(names) < 4 || names[0] != "words" || names[1] != "in" {
		return false
	}
	fields, known := p.known[c.Key()]
	if !known {
		was, _ := p.was.Promise(c.Key())
		is, _ := p.is.Promise(c.Key())
		fields = promise.Rephrased(was, is)
		p.known[c.Key()] = fields
	}
	return slices.Contains(fields, promise.Field("words."+names[2]+"."+names[3]))
}

// moved says that a place to complain has another name or address, in the language
// in which it was written; a translation has not, and neither has another spelling.
func (p phrasing) moved(c edition.Change) bool {
	at := func(in *Charter) int {
		return slices.IndexFunc(in.Places, func(place Place) bool { return place.Key == c.Key() })
	}
	before, after := at(p.was), at(p.is)
	if before < 0 || after < 0 {
		return false
	}
	other := func(was, is language.Text) bool {
		l := was.Source
		return was.In[l] != "" && !slices.Equal(search.PlainWords(was.In[l]), search.PlainWords(is.In[l]))
	}
	was, is := p.was.Places[before], p.is.Places[after]
	first, _, _ := strings.Cut(c.Leaf, ".")
	return first == "name" && other(was.Name, is.Name) || first == "address" && other(was.Address, is.Address)
}

// house are the kinds that tell nobody what to expect or to do.
var house = []string{"stories", "words", "practice", "name"}

// said are the leaves of promises that are only how they are said, or by whom
// they are looked after; of the words, what phrasing finds is more than that.
var said = []string{"title", "words", "reason", "owner", "indicator"}

// stating are, by kind, the leaves that say in words what holds; none: all of it. A
// name, a title and how one reaches us do not.
var stating = map[string][]string{
	"services":    {"who", "process", "fee.words", "expects"},
	"scope":       {"words", "answering"},
	"limitations": nil, "failing": nil, "asking": nil, "counting": nil,
}

// turning are the kinds that say where customers turn, and ways are the leaves of a
// place by which they reach it: who relies on a number that is gone complains to
// nobody.
var (
	turning = []string{"contact", "scope", "places"}
	ways    = []string{"phone", "fax", "email", "web"}
)

// addresses lists the addresses of letters and pages in a text, in order.
func addresses(text string) (all []string) {
	for word := range strings.FieldsSeq(text) {
		word = strings.ToLower(strings.Trim(word, ".,;:!?()<>“”\"'،؛۔।"))
		if strings.Contains(word, "@") || strings.Contains(word, "://") || strings.HasPrefix(word, "www.") {
			all = append(all, word)
		}
	}
	return all
}

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
		return reading.Reweighed(was, is, l) || states(c) && reading.Restated(c.Before, c.After, l) ||
			was != "" && slices.Contains(turning, c.Kin()) && !slices.Equal(addresses(was), addresses(is))
	}
	if c.Kin() == "services" && c.Leaf == "documents" {
		return !sameDocuments(c.Was, c.Is)
	}
	first, _, _ := strings.Cut(c.Leaf, ".")
	switch c.Kin() {
	case "promises":
		return !slices.Contains(said, first)
	case "places":
		return first == "rank" || slices.Contains(ways, first)
	case "scope", "services":
		return true
	}
	return false
}

// states says that a leaf is of words that say what holds: who may ask and what for,
// where and how we answer, what we cannot do and what we do when we fail.
func states(c edition.Change) bool {
	leaves, known := stating[c.Kin()]
	return known && (len(leaves) == 0 || slices.Contains(leaves, strings.TrimSuffix(c.Leaf[:strings.LastIndex(c.Leaf, ".")+1], ".")))
}

// sameDocuments says that the same is asked as before, in whichever order, and some
// of it perhaps in one more language.
func sameDocuments(was, is any) bool {
	before, known := edition.TextsOf(was)
	after, fresh := edition.TextsOf(is)
	if !known || !fresh || len(before) != len(after) {
		return false
	}
	for _, asked := range after {
		at := slices.IndexFunc(before, func(each language.Text) bool { return !reading.RestatedAnywhere(each, asked) })
		if at < 0 {
			return false
		}
		before = slices.Delete(before, at, at+1)
	}
	return true
}
