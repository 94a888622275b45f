package procedure

import (
	"slices"

	"vaada/internal/language"
	"vaada/promise"
)

// manyBoxes is the size beyond which a chart should call another.
const manyBoxes = 60

// Check looks for everything that is wrong with a chart, by itself and held
// against facts. It is pure and linear in the size of the chart, so that it
// can run at every keystroke. Findings come in the order of the rules.
func Check(chart *Chart, facts Facts) []Finding {
	c := &checker{graph: graphOf(chart), facts: facts, folded: map[string]string{}, tries: mostTries}
	c.structure()
	c.shapes()
	c.reachability()
	c.questions()
	c.automaticLoops()
	c.endlessLoops()
	c.waits()
	c.fields()
	c.parts()
	c.tables()
	c.texts()
	c.long()
	c.roles()
	c.references()
	c.lookUps()
	c.called()
	c.callers()
	c.circling()
	c.handledToo()
	c.handovers()
	c.promises()
	c.told()
	c.refusals()
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
	folded   map[string]string
	from     *ways                             // the shortest ways from the start
	filled   map[asked]bool                    // see filledOn
	number   map[string]int                    // of each field, by its key, see count
	first    []*Field                          // the first of each number
	asks     [][]int                           // the numbers of each box's fields
	said     map[spoken]meaning                // see means
	records  map[string]bool                   // the fields that look-ups read, see lookedUp
	events   map[*Chart]map[promise.Event]bool // see happens
	crossed  map[crossing]float64              // how long called charts take, see across
	passed   map[string]bool                   // see passable
	quieted  map[string]map[string]bool        // see quiet
	tries    int                               // how many conditions decision tables may still be tried on
}

// mostShown is how many findings are shown by a walk; a chart with more is not
// being read finding by finding.
const mostShown = 200

// shows says that another finding is shown by a walk.
func (c *checker) shows() bool { return len(c.findings) < mostShown }

// find notes a finding, with the shortest way to the nearest of its boxes.
func (c *checker) find(severity Severity, defect string, what language.Message, boxes ...int) *Finding {
	var way []int
	if c.shows() {
		way = c.shortest().to(boxes...)
	}
	return c.findBy(way, severity, defect, what, boxes...)
}

// shortest gives the shortest ways from the start.
func (c *checker) shortest() *ways {
	if c.from == nil {
		c.from = c.waysBy(func(int, Exit) bool { return true })
	}
	return c.from
}

// findBy notes a finding that a way of its own shows.
func (c *checker) findBy(way []int, severity Severity, defect string, what language.Message, boxes ...int) *Finding {
	c.findings = append(c.findings, Finding{
		Severity: severity, Defect: defect, Boxes: c.keys(boxes), Walk: c.keys(way), Say: what,
	})
	return &c.findings[len(c.findings)-1]
}

func (c *checker) keys(boxes []int) []string {
	if boxes == nil {
		return nil
	}
	keys := make([]string, len(boxes))
	for i, box := range boxes {
		keys[i] = c.box(box).Key
	}
	return keys
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
