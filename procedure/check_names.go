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
		first, others := make(map[string]int, len(c.out)), map[int][]int{} // few have any
		var alike []int
		for i := range c.chart.Boxes {
			label := c.box(i).Label.In[in]
			if label == "" || !c.box(i).OnPath() {
				continue
			}
			label = asSeen(in, label)
			at, met := first[label]
			if !met {
				first[label] = i
				continue
			}
			if others[at] == nil {
				alike = append(alike, at)
			}
			others[at] = append(others[at], i)
		}
		for _, at := range alike {
			boxes := append([]int{at}, others[at]...)
			same := slices.IndexFunc(found, func(n namesakes) bool { return slices.Equal(n.boxes, boxes) })
			if same < 0 {
				same, found = len(found), append(found, namesakes{boxes: boxes})
			}
			found[same].in = append(found[same].in, in)
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
	if strings.IndexFunc(label, func(r rune) bool { return r >= utf8.RuneSelf }) >= 0 {
		label = norm.NFC.String(label)
	}
	if in == language.Turkish {
		label = strings.ToLowerSpecial(unicode.TurkishCase, label)
	} else {
		label = strings.ToLower(label)
	}
	if strings.ContainsFunc(label, func(r rune) bool { return r != ' ' && unicode.IsSpace(r) }) || strings.Contains(label, "  ") {
		label = strings.Join(strings.Fields(label), " ")
	}
	label = strings.TrimLeftFunc(label, unicode.IsSpace)
	return strings.TrimRightFunc(label, func(r rune) bool { return unicode.IsPunct(r) || unicode.IsSpace(r) })
}
