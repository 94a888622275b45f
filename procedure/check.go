package procedure

import (
	"slices"

	"vaada/internal/language"
)

// manyBoxes is the size beyond which a chart should call another.
const manyBoxes = 60

// Check looks for everything that is wrong with a chart, by itself and held
// against facts. It is pure and linear in the size of the chart, so that it
// can run at every keystroke. Findings come in the order of the rules.
func Check(chart *Chart, facts Facts) []Finding {
	c := &checker{graph: graphOf(chart), facts: facts}
	c.structure()
	c.shapes()
	c.reachability()
	c.questions()
	c.automaticLoops()
	c.waits()
	c.fields()
	c.texts()
	c.references()
	c.called()
	return c.findings
}

// Sound says that nothing found stops the chart from being walked.
func Sound(findings []Finding) bool {
	return !slices.ContainsFunc(findings, func(f Finding) bool { return f.Severity == Error })
}

type checker struct {
	*graph
	facts    Facts
	findings []Finding
}

func (c *checker) find(severity Severity, defect string, what language.Message, boxes ...int) {
	keys := make([]string, len(boxes))
	for i, box := range boxes {
		keys[i] = c.box(box).Key
	}
	c.findings = append(c.findings, Finding{Severity: severity, Defect: defect, Boxes: keys, Say: what})
}

// named is how a sentence calls a box: by its label, else by its key.
func (c *checker) named(i int) language.Message { return c.box(i).Named() }

// Named is how a sentence calls the box: by its label, else by its key.
func (b *Box) Named() language.Message {
	if b.Label.IsZero() {
		return language.Words(language.NewText(language.English, b.Key))
	}
	return language.Words(b.Label)
}

// Called is what Named says in one language, and the language it is in.
func (b *Box) Called(l language.Language) (string, language.Language) {
	if b.Label.IsZero() {
		return b.Key, language.English
	}
	return b.Label.Pick(l)
}

func inOrder(boxes []int) []int {
	sorted := slices.Clone(boxes)
	slices.Sort(sorted)
	return slices.Compact(sorted)
}
