package edition

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Worded is one text of a part, with the leaf at which it stands: words, or
// documents.0 for the first of several.
type Worded struct {
	Leaf string
	Text language.Text
}

// Texts lists the texts of a part in the order of their leaves: what is
// translated. A text that is the whole part stands at "". They may be shared, and
// must not be changed.
func (p Part) Texts() []Worded {
	if p.said == nil || p.said.of != p.Content {
		return p.findTexts()
	}
	p.said.once.Do(func() { p.said.texts = p.findTexts() })
	return p.said.texts
}

func (p Part) findTexts() (texts []Worded) {
	gatherTexts(&texts, "", tree(p.Content))
	slices.SortFunc(texts, func(a, b Worded) int { return strings.Compare(a.Leaf, b.Leaf) })
	return texts
}

func gatherTexts(texts *[]Worded, leaf string, value any) {
	under := func(name string) string {
		if leaf == "" {
			return name
		}
		return leaf + "." + name
	}
	switch value := value.(type) {
	case []any:
		for at, each := range value {
			gatherTexts(texts, under(strconv.Itoa(at)), each)
		}
	case map[string]any:
		if text, is := TextOf(value); is {
			*texts = append(*texts, Worded{leaf, text})
			return
		}
		for name, each := range value {
			gatherTexts(texts, under(name), each)
		}
	}
}

// TextOf reads what JSON read of an object as a text; false where it is none.
func TextOf(object map[string]any) (text language.Text, is bool) {
	if _, has := object["source"].(string); !has {
		return text, false
	}
	text, err := language.ReadText(object)
	return text, err == nil
}

// TextsOf reads what JSON read of a list as texts; false where it is of something
// else. No list is one of no texts.
func TextsOf(list any) (texts []language.Text, are bool) {
	all, is := list.([]any)
	for _, each := range all {
		object, _ := each.(map[string]any)
		text, said := TextOf(object)
		if !said {
			return nil, false
		}
		texts = append(texts, text)
	}
	return texts, is || list == nil
}

// WithText gives the part with another text at a leaf where one stands.
func (p Part) WithText(leaf string, text language.Text) Part {
	if leaf == "" {
		written, _ := json.Marshal(text) // which always can be written
		p.Content = string(written)
		return p
	}
	whole := tree(p.Content)
	if setText(whole, strings.Split(leaf, "."), text) {
		written, _ := json.Marshal(whole) // what JSON read a moment ago
		p.Content = string(written)
	}
	return p
}

// setText puts a text where the names lead; false where they lead nowhere.
func setText(into any, names []string, text language.Text) bool {
	at := func(is *any) bool {
		if len(names) == 1 {
			*is = text
			return true
		}
		return setText(*is, names[1:], text)
	}
	switch into := into.(type) {
	case map[string]any:
		each, known := into[names[0]]
		done := known && at(&each)
		if done {
			into[names[0]] = each
		}
		return done
	case []any:
		n, err := strconv.Atoi(names[0])
		return err == nil && n >= 0 && n < len(into) && at(&into[n])
	}
	return false
}

// Untranslated lists the languages of an organisation in which something of a
// part is not said, or older than what it was made from.
func (p Part) Untranslated(languages []language.Language) (lacks []Lack) {
	for _, text := range p.Texts() {
		for _, l := range languages {
			switch {
			case text.Text.IsZero():
			case text.Text.In[l] == "":
				lacks = append(lacks, Lack{Part: p.Path, Leaf: text.Leaf, In: l, Say: say.CharterLackWords(l.Name())})
			case text.Text.Stale[l]:
				lacks = append(lacks, Lack{Part: p.Path, Leaf: text.Leaf, In: l, Say: say.CharterLackFresh(l.Name())})
			}
		}
	}
	return lacks
}
