package procedure

import (
	"slices"

	"vaada/internal/language"
	"vaada/internal/search"
)

// Suggest gives for the boxes of an older edition those of a newer one that
// take their place: the one of the same key, else the only one of the same
// label. A box on which no case can stand, or for which there is none that takes its
// place, is left out. It is pure.
func Suggest(older, newer *Chart) map[string]string {
	to := indexed(newer)
	labels := map[string]string{} // the box of each folded label; "" where several have it
	for i := range newer.Boxes {
		for _, label := range newer.Boxes[i].labels() {
			if key, taken := labels[label]; taken && key != newer.Boxes[i].Key {
				labels[label] = ""
			} else {
				labels[label] = newer.Boxes[i].Key
			}
		}
	}
	mapping := map[string]string{}
	for i := range older.Boxes {
		box := &older.Boxes[i]
		if !box.Holds() {
			continue
		}
		candidates := []string{box.Key}
		for _, label := range box.labels() {
			candidates = append(candidates, labels[label])
		}
		for _, key := range candidates {
			if _, err := to.takes(box, map[string]string{box.Key: key}); err == nil {
				mapping[box.Key] = key
				break
			}
		}
	}
	return mapping
}

// Holds says that cases can stand on the box for a while: a person is needed,
// time has to pass, it called another chart, or its rules may know no answer.
func (b *Box) Holds() bool {
	return b.OnPath() && (b.Kind == Call || !b.Automatic() || b.Kind == Question && !b.hasOtherwise())
}

// hasOtherwise says that the rules of a question know an answer for every case.
func (b *Box) hasOtherwise() bool {
	return slices.ContainsFunc(b.Rules, func(rule Rule) bool { return len(rule.When) == 0 })
}

// Takes says that the box can take the place of one of an older edition on which
// cases stand. Where the rules of that one knew no answer, a question with rules can
// too: a case goes on by them, or a person answers as before.
func (b *Box) Takes(older *Box) bool {
	if older.Kind == Call {
		return b.Kind == Call && b.Chart == older.Chart
	}
	return b.OnPath() && (!b.Automatic() || older.Automatic() && b.Kind == Question)
}

// labels gives the label of the box in each language that it has, folded.
func (b *Box) labels() (folded []string) {
	for _, in := range language.All {
		if words := search.Fold(b.Label.In[in]); words != "" {
			folded = append(folded, string(in)+" "+words)
		}
	}
	return folded
}

// indexed makes the boxes of a chart findable, whether or not it is sound.
func indexed(chart *Chart) *Compiled {
	c := &Compiled{Chart: chart, boxes: make(map[string]*Box, len(chart.Boxes))}
	for i := range chart.Boxes {
		c.boxes[chart.Boxes[i].Key] = &chart.Boxes[i]
	}
	return c
}
