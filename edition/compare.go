package edition

import (
	"cmp"
	"slices"
	"strings"

	"vaada/internal/language"
)

// Change is one thing in which two forms of a document differ: a leaf of a part,
// or a part that came or went.
type Change struct {
	Part     string // its path
	Leaf     string // within the part: en, fee.amount.minor; "" where the part came or went; Order where only places changed
	Was, Is  any    // as JSON reads them; nil where there is none
	Material bool   // it changes what holds, not only how it is said
	// Before and After are the texts of which the leaf is the wording in one language,
	// in all their languages; zero where it is of none.
	Before, After language.Text
}

// Order is the leaf of a change of the order of a kind's parts.
const Order = "order"

// Kin is what the part is one of.
func (c Change) Kin() string { return Part{Path: c.Part}.Kin() }

// Key is the part's own name among its kind.
func (c Change) Key() string { return Part{Path: c.Part}.Key() }

// Came says that the part is new, Went that it is gone.
func (c Change) Came() bool { return c.Leaf == "" && c.Was == nil }

// Went says that the part is gone.
func (c Change) Went() bool { return c.Leaf == "" && c.Is == nil }

// Wording gives the words before and after where the leaf is the wording of a
// text in one language.
func (c Change) Wording() (l language.Language, was, is string, yes bool) {
	for name := range strings.SplitSeq(c.Leaf, ".") {
		if language.Language(name).Known() {
			l = language.Language(name)
		}
	}
	was, plain := c.Was.(string)
	is, fine := c.Is.(string)
	return l, was, is, l != "" && (plain || c.Was == nil) && (fine || c.Is == nil)
}

// Compare lists in what two forms of a document differ, in the order of the
// parts; what went comes last. Notes of which translations are behind are no
// difference. Material says of each whether it changes what holds.
func Compare(was, is []Part, material func(Change) bool) (changes []Change) {
	before, after := byPath(was), byPath(is)
	note := func(c Change) {
		c.Material = material(c)
		changes = append(changes, c)
	}
	for _, part := range is {
		old, known := before[part.Path]
		if !known {
			note(Change{Part: part.Path, Is: part.Content})
			continue
		}
		if old.Content == part.Content {
			continue
		}
		had, has := leaves(old.Content), leaves(part.Content)
		for _, leaf := range differing(had, has) {
			if lastOf(leaf) != "stale" {
				note(Change{Part: part.Path, Leaf: leaf, Was: had[leaf], Is: has[leaf], Before: textOf(had, leaf), After: textOf(has, leaf)})
			}
		}
	}
	for _, kin := range turnedRound(was, is) {
		note(Change{Part: kin, Leaf: Order})
	}
	for _, part := range was {
		if _, still := after[part.Path]; !still {
			note(Change{Part: part.Path, Was: part.Content})
		}
	}
	return changes
}

// textOf is the text of which a leaf is the wording in one language.
func textOf(all map[string]any, leaf string) (text language.Text) {
	last := lastOf(leaf)
	if !language.Language(last).Known() {
		return text
	}
	text.In = map[language.Language]string{}
	of := strings.TrimSuffix(leaf, last)
	for _, l := range language.All {
		if words, said := all[of+string(l)].(string); said {
			text.In[l] = words
		}
	}
	source, _ := all[of+"source"].(string)
	text.Source = language.Language(source)
	return text
}

func byPath(parts []Part) map[string]Part {
	all := make(map[string]Part, len(parts))
	for _, part := range parts {
		all[part.Path] = part
	}
	return all
}

// turnedRound lists the kinds of which the parts that are in both stand in
// another order.
func turnedRound(was, is []Part) (kinds []string) {
	place := map[string]int{}
	for at, part := range was {
		place[part.Path] = at + 1
	}
	last := map[string]int{}
	for _, part := range is {
		if at := place[part.Path]; at > 0 {
			if at < last[part.Kin()] && !slices.Contains(kinds, part.Kin()) {
				kinds = append(kinds, part.Kin())
			}
			last[part.Kin()] = cmp.Or(at, last[part.Kin()])
		}
	}
	return kinds
}

// Lack is something that a document cannot be submitted without.
type Lack struct {
	Part string            // its path; the kind where a part of it is missing
	Leaf string            // within the part
	In   language.Language // in which it is lacking; "" where that is not the matter
	Say  language.Message
	Mark string // of a finding: tells the same one again, whatever words it is told in
}
