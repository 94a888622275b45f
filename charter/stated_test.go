package charter_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/language"
)

// holding are the texts that say what holds, beside promises; numbers stand for
// those of lists.
var holding = []string{
	"services who", "services process", "services fee.words", "services expects", "services documents.0",
	"scope words", "scope answering", "limitations words", "failing ", "asking ", "counting ",
}

// sayingWhatHolds says that a text of a part is one of those.
func sayingWhatHolds(part edition.Part, leaf string) bool {
	leaf = strings.TrimRightFunc(leaf, unicode.IsDigit)
	if strings.HasSuffix(leaf, ".") {
		leaf += "0"
	}
	return slices.Contains(holding, part.Kin()+" "+leaf)
}

// retold is a charter with other words of one text, in the language that it was
// written in or in others, and the text.
func retold(t *rapid.T, was *charter.Charter, holds bool, other func(language.Text) language.Text) *charter.Charter {
	parts, err := was.Parts()
	if err != nil {
		t.Fatal(err)
	}
	parts = slices.Clone(parts)
	type place struct {
		at   int
		leaf edition.Worded
	}
	var all []place
	for at, part := range parts {
		for _, each := range part.Texts() {
			if part.Kin() != "promises" && !each.Text.IsZero() && (!holds || sayingWhatHolds(part, each.Leaf)) {
				all = append(all, place{at, each})
			}
		}
	}
	picked := rapid.SampledFrom(all).Draw(t, "text")
	changed := parts[picked.at].WithText(picked.leaf.Leaf, other(picked.leaf.Text))
	before := slices.IndexFunc(parts, func(each edition.Part) bool { return each.Kin() == changed.Kin() })
	var tree map[string]any
	content, _ := json.Marshal(was)
	if err := json.Unmarshal(content, &tree); err != nil {
		t.Fatal(err)
	}
	if list, several := tree[changed.Kin()].([]any); several {
		list[picked.at-before] = json.RawMessage(changed.Content)
	} else {
		tree[changed.Kin()] = json.RawMessage(changed.Content)
	}
	content, _ = json.Marshal(tree)
	is, err := charter.Read(string(content))
	if err != nil {
		t.Fatal(err)
	}
	return is
}

// Another word where the charter says for whom, where and how it holds, or what
// happens when it fails, is trained again.
func TestAnotherWordOfWhatHoldsIsMaterial(t *testing.T) {
	t.Parallel()
	all := starters(t)
	rapid.Check(t, func(t *rapid.T) {
		was := rapid.SampledFrom(all).Draw(t, "charter")
		is := retold(t, was, true, func(text language.Text) language.Text {
			words := strings.Fields(text.In[text.Source])
			at := rapid.IntRange(0, len(words)).Draw(t, "at")
			return text.With(text.Source, strings.Join(slices.Insert(words, at, rapid.SampledFrom(foreign).Draw(t, "words")), " "))
		})
		if changes, material := compared(t, was, is); !material {
			t.Fatalf("it is wording: %+v", changes)
		}
	})
}

// The same words in capitals, without their marks, and in any other words of a
// translation that binds alike, are wording wherever they stand.
func TestARetellingIsWording(t *testing.T) {
	t.Parallel()
	all := starters(t)
	rapid.Check(t, func(t *rapid.T) {
		was := rapid.SampledFrom(all).Draw(t, "charter")
		translated := rapid.Bool().Draw(t, "translated")
		is := retold(t, was, false, func(text language.Text) language.Text {
			for _, l := range language.All {
				if translated && l != text.Source && text.In[l] != "" {
					return text.With(l, text.In[l]+" "+rapid.SampledFrom([]string{"lala", "lolo"}).Draw(t, "word"))
				}
			}
			words := text.In[text.Source]
			return text.With(text.Source, "“"+strings.ReplaceAll(words, ", ", " , ")+"”")
		})
		if changes, material := compared(t, was, is); material || len(changes) == 0 {
			t.Fatalf("%+v", changes)
		}
	})
}
