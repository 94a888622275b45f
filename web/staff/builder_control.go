package staff

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/a-h/templ"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
	"vaada/web"
)

// kindOfControl says how a slot is filled.
type kindOfControl string

// The kinds.
const (
	ofWords  kindOfControl = ""       // none: words between slots
	ofPhrase kindOfControl = "words"  // by a phrase
	ofFigure kindOfControl = "figure" // by a number
	ofDate   kindOfControl = "date"
	ofTime   kindOfControl = "time"
	ofMenu   kindOfControl = "menu"  // by one of a few
	ofMarks  kindOfControl = "marks" // by any of a few
	ofMore   kindOfControl = "more"  // by what is seldom said, folded away
	ofHidden kindOfControl = "hidden"
)

// control is a part of a sentence: words as they are, or a slot.
type control struct {
	Kind    kindOfControl
	Name    string
	Value   string
	Label   language.Message
	Options []option
	Fault   language.Message
	First   bool // begins its sentence
	In      language.Language
	Inside  []control        // of ofMore
	Tail    *control         // what stands on the same line behind it
	After   string           // the stop that no line break may part from it
	Nothing language.Message // what stands where it is empty; none: its label
	Wait    bool             // where typing begins in a row that was added
}

// option is one line of a menu. Group names those that stand together.
type option struct {
	Value, Label string
	Group        language.Message
	Chosen       bool
}

// line is one sentence of slots.
type line []control

// held is the line with each stop held to the slot before it.
func (all line) held() line {
	all = slices.Clone(all)
	for at := 1; at < len(all); at++ {
		before, words := &all[at-1], &all[at]
		if words.Kind != ofWords || slices.Contains([]kindOfControl{ofWords, ofMarks, ofHidden}, before.Kind) {
			continue
		}
		first, size := utf8.DecodeRuneInString(words.Value)
		if strings.ContainsRune(".,;:،؛۔।?", first) {
			before.After, words.Value = words.Value[:size], words.Value[size:]
		}
	}
	return all
}

func joins(words string) control { return control{Value: words} }

// groups are the options of a menu as they stand together.
func (c control) groups() (all [][]option) {
	for _, each := range c.Options {
		if last := len(all) - 1; last >= 0 && all[last][0].Group.Key() == each.Group.Key() {
			all[last] = append(all[last], each)
		} else {
			all = append(all, []option{each})
		}
	}
	return all
}

// chosen are the words of what is marked, as a list.
func (c control) chosen() string {
	var words []string
	for _, each := range c.Options {
		if each.Chosen {
			words = append(words, each.Label)
		}
	}
	if c.Name == "pauses" { // any of them stops the clock
		return strings.Join(words, promise.Joiners(c.In)[1])
	}
	return language.Reader{Language: c.In}.List(words)
}

// size is how many characters a field is wide where the browser cannot tell.
func (c control) size(ctx context.Context) string {
	n := utf8.RuneCountInString(c.Value)
	if n == 0 && c.Kind == ofPhrase {
		n = utf8.RuneCountInString(web.Plain(ctx, c.empty()))
	}
	least := 4
	if c.Kind == ofFigure {
		least = 2
	}
	return strconv.Itoa(min(max(n, least), 40))
}

// empty is what stands in a slot that holds nothing.
func (c control) empty() language.Message {
	if c.Nothing.IsZero() {
		return c.Label
	}
	return c.Nothing
}

// long says that a phrase may need more than one line on a phone.
func (c control) long() bool { return utf8.RuneCountInString(c.Value) > 26 }

// shown is the value as the page shows it: with a capital where it begins the
// sentence.
func (c control) shown() string {
	if !c.First || c.Kind != ofPhrase {
		return c.Value
	}
	return capitalOf(c.Value, c.In)
}

func capitalOf(text string, l language.Language) string {
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return text
	}
	large := unicode.ToTitle(first)
	if l == language.Turkish {
		large = unicode.TurkishCase.ToTitle(first)
	}
	return string(large) + text[size:]
}

// pick is a menu of keys, each with its words.
func pick[K ~string](name string, label language.Message, now K, keys []K, words func(K) string) control {
	c := control{Kind: ofMenu, Name: name, Label: label, Value: string(now)}
	if !slices.Contains(keys, now) {
		keys = append([]K{now}, keys...)
	}
	for _, key := range keys {
		text := words(key)
		if text == "" {
			text = string(key)
		}
		c.Options = append(c.Options, option{Value: string(key), Label: text, Chosen: key == now})
	}
	return c
}

// worded is one of a closed list with its word; choices are the list.
type (
	worded[K ~string] struct {
		key K
		say func() language.Message
	}
	choices[K ~string] []worded[K]
)

// choice is a menu of a closed list.
func choice[K ~string](b builder, name string, label language.Message, now K, all choices[K]) control {
	words := map[K]string{}
	var keys []K
	for _, each := range all {
		keys, words[each.key] = append(keys, each.key), each.say().Plain(b.writer())
	}
	return b.filled(pick(name, label.Capital(), now, keys, func(key K) string { return words[key] }))
}

// several is a list of which any may be chosen.
func several[K ~string](name string, label language.Message, now, keys []K, words func(K) string) control {
	c := control{Kind: ofMarks, Name: name, Label: label}
	for _, key := range keys {
		c.Options = append(c.Options, option{Value: string(key), Label: words(key), Chosen: slices.Contains(now, key)})
	}
	for _, key := range now {
		if !slices.Contains(keys, key) {
			c.Options = append(c.Options, option{Value: string(key), Label: string(key), Chosen: true})
		}
	}
	return c
}

// fits lays words with slots in ⟨ and ⟩ out as a line.
func fits(m language.Message, r language.Reader, slots map[string][]control) (all line) {
	rest := strings.Map(func(letter rune) rune {
		if letter >= '\u2066' && letter <= '\u2069' {
			return -1
		}
		return letter
	}, m.Plain(r))
	for rest != "" {
		words, after, found := strings.Cut(rest, "⟨")
		if words != "" {
			all = append(all, joins(words))
		}
		if !found {
			break
		}
		name, further, _ := strings.Cut(after, "⟩")
		all = append(all, slots[name]...)
		rest = further
	}
	return all
}

// gap names a slot in a sentence of the catalogues.
func gap(name string) string { return "⟨" + name + "⟩" }

// chooseWords stand where nothing is chosen of several.
func (b builder) chooseWords() string { return say.BuilderChoose().Plain(b.writer()) }

// text is words between slots, with a capital where they begin the sentence.
func (c control) text() string {
	if c.First {
		return capitalOf(c.Value, c.In)
	}
	return c.Value
}

// attributes are what every slot says of itself.
func (b builder) attributes(ctx context.Context, c control) templ.Attributes {
	all := b.described(c)
	all["id"], all["name"] = c.Name, c.Name
	all["aria-label"] = web.Plain(ctx, c.Label.Capital())
	all["autocomplete"] = "off"
	if c.Kind == ofPhrase {
		all["dir"] = c.In.Direction()
	}
	if c.Wait {
		all["autofocus"] = true
	}
	if c.Name == "class" {
		delete(all, "aria-label") // its label stands beside it
	}
	return all
}

// described leads from a slot to what is found about it.
func (b builder) described(c control) templ.Attributes {
	all := templ.Attributes{}
	if at, found := b.findingOf(c.Name); found {
		all["aria-describedby"] = "finding-" + strconv.Itoa(at)
		all["data-found"] = "yes"
	}
	if !c.Fault.IsZero() {
		all["aria-invalid"] = "true"
	}
	return all
}

// faulty says that something of a line is to be corrected: then it is not folded
// away.
func (all line) faulty() bool {
	return slices.ContainsFunc(all, func(c control) bool {
		return !c.Fault.IsZero() || line(c.Inside).faulty() || c.Tail != nil && line{*c.Tail}.faulty()
	})
}
