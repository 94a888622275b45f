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
// should; not how it is said.
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
	return worded && (weighs(was, is, l) || first == "products" && was != "" && was != is)
}

// weighs says that a wording says another thing than the one before; one that
// was not there is a translation.
func weighs(was, is string, l language.Language) bool {
	return was != "" && (is == "" || !slices.Equal(reading.Weights(was, l), reading.Weights(is, l)))
}

// stepsChange says that steps came, went or changed places, or one of them says
// another thing.
func stepsChange(was, is any) bool {
	before, after := stepsOf(was), stepsOf(is)
	if len(before) != len(after) {
		return true
	}
	for at, step := range after {
		for _, l := range language.All {
			if weighs(before[at].In[l], step.In[l], l) || movedFrom(before, at, step, l) {
				return true
			}
		}
	}
	return false
}

// movedFrom says that a step stood elsewhere before.
func movedFrom(before []language.Text, at int, step language.Text, l language.Language) bool {
	return step.In[l] != "" && step.In[l] != before[at].In[l] &&
		slices.ContainsFunc(before, func(other language.Text) bool { return other.In[l] == step.In[l] })
}

func stepsOf(leaf any) []language.Text {
	list, _ := leaf.([]any)
	steps := make([]language.Text, len(list))
	for at, each := range list {
		if object, is := each.(map[string]any); is {
			steps[at], _ = edition.TextOf(object)
		}
	}
	return steps
}
