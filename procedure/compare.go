package procedure

import (
	"reflect"
	"slices"
	"strings"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/promise/reading"
)

// Differences lists in what two charts differ, and which of it changes what
// somebody does: another kind of box, role, limit, promise, way out, rule, field
// or number; not how it is said. Nil is a chart that says nothing.
func Differences(was, is *Chart) ([]edition.Change, error) {
	if was == nil {
		was = &Chart{}
	}
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

// worded are the leaves of a box that are said to people, show them more, or say
// where it stands on the drawing.
var worded = []string{"label", "instruction", "say", "public", "knowledge", "cell"}

func material(c edition.Change) bool {
	first, _, _ := strings.Cut(c.Leaf, ".")
	switch {
	case c.Kin() == "name" || c.Kin() == "summary" || c.Leaf == edition.Order:
		return false
	case c.Kin() == "handles":
		return true
	case c.Leaf == "":
		return onPath(c)
	case first == "exits" || first == "fields":
		return otherwise(c.Was, c.Is)
	case !slices.Contains(worded, first):
		return true
	case strings.HasSuffix(c.Leaf, ".source"):
		return c.Was == nil || c.Was == "" // words where there were none in any language
	}
	l, was, is, said := c.Wording()
	return said && reading.Reweighed(was, is, l)
}

// onPath says that a box that came or went is one on which cases stand, or that
// they pass.
func onPath(c edition.Change) bool {
	content, _ := c.Is.(string)
	if content == "" {
		content, _ = c.Was.(string)
	}
	alone, err := Alone(edition.Part{Path: c.Part, Content: content})
	return err != nil || len(alone.Boxes) == 1 && alone.Boxes[0].OnPath()
}

// otherwise says that what stands in a list is other than it was, and not only
// said in other words.
func otherwise(was, is any) bool {
	var before, after []language.Text
	if !reflect.DeepEqual(bare(was, &before), bare(is, &after)) || len(before) != len(after) {
		return true
	}
	for at, text := range after {
		for _, l := range language.All {
			if reading.Reweighed(before[at].In[l], text.In[l], l) {
				return true
			}
		}
	}
	return false
}

// bare is what JSON read without its texts, which are gathered: in lists in their
// order, in objects by their names.
func bare(value any, texts *[]language.Text) any {
	switch value := value.(type) {
	case []any:
		all := make([]any, len(value))
		for at, each := range value {
			all[at] = bare(each, texts)
		}
		return all
	case map[string]any:
		if text, is := edition.TextOf(value); is {
			*texts = append(*texts, text)
			return "text"
		}
		all := map[string]any{}
		for _, name := range sortedNames(value) {
			all[name] = bare(value[name], texts)
		}
		return all
	}
	return value
}

func sortedNames(object map[string]any) (names []string) {
	for name := range object {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
