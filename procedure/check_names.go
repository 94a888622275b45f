package procedure

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// namesakes are boxes that people cannot tell apart by their labels, and the
// languages in which they cannot.
type namesakes struct {
	boxes []int
	in    []language.Language
}

// namesakes hints at boxes with one label, in whichever language they have it.
func (c *checker) namesakes() {
	var found []namesakes
	for _, in := range language.All {
		called := make(map[string]int, len(c.out)) // the place among groups, by label
		var groups [][]int
		for i := range c.chart.Boxes {
			label := c.box(i).Label.In[in]
			if label == "" || !c.box(i).OnPath() {
				continue
			}
			label = asSeen(in, label)
			at, met := called[label]
			if !met {
				at = len(groups)
				called[label], groups = at, append(groups, nil)
			}
			groups[at] = append(groups[at], i)
		}
		for _, boxes := range groups {
			if len(boxes) < 2 {
				continue
			}
			at := slices.IndexFunc(found, func(n namesakes) bool { return slices.Equal(n.boxes, boxes) })
			if at < 0 {
				at, found = len(found), append(found, namesakes{boxes: boxes})
			}
			found[at].in = append(found[at].in, in)
		}
	}
	slices.SortStableFunc(found, func(a, b namesakes) int { return a.boxes[0] - b.boxes[0] })
	for _, each := range found {
		label := c.box(each.boxes[0]).Label
		if len(each.in) == len(label.Spoken()) {
			c.find(Hint, "same-label", say.ProcedureSameLabel(c.named(each.boxes[0])), each.boxes...)
			continue
		}
		names := make([]string, len(each.in))
		for at, in := range each.in {
			names[at] = in.Name()
		}
		languages := strings.Join(names, ", ")
		words := language.Words(language.NewText(each.in[0], label.In[each.in[0]]))
		c.find(Hint, "same-label", say.ProcedureSameLabelIn(languages, words), each.boxes...).About = languages
	}
}

// asSeen is a label as far as a reader tells it from others: without case, without
// how its letters are put together, without spaces and marks at its end.
func asSeen(in language.Language, label string) string {
	lower := strings.ToLower
	if in == language.Turkish {
		lower = func(words string) string { return strings.ToLowerSpecial(unicode.TurkishCase, words) }
	}
	if strings.IndexFunc(label, func(r rune) bool { return r >= utf8.RuneSelf }) >= 0 {
		label = norm.NFC.String(label)
	}
	label = strings.Join(strings.Fields(lower(label)), " ")
	return strings.TrimRightFunc(label, func(r rune) bool { return unicode.IsPunct(r) || unicode.IsSpace(r) })
}
