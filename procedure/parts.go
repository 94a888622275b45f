package procedure

import (
	"encoding/json"
	"fmt"

	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// form are all parts of a chart, in the order in which it is read. A box is one
// part, with its ways out.
var form = edition.Form[Chart]{
	edition.One("name", func(c *Chart) any { return &c.Name }),
	edition.One("summary", func(c *Chart) any { return &c.Summary }),
	edition.One("handles", func(c *Chart) any { return &c.Handles }),
	edition.Many("outcomes", func(c *Chart) *[]Outcome { return &c.Own }, func(o *Outcome) *string { return &o.Key },
		func(o *Outcome) language.Text { return o.Label }),
	edition.Many("boxes", func(c *Chart) *[]Box { return &c.Boxes }, func(b *Box) *string { return &b.Key },
		func(b *Box) language.Text { return b.Label }),
}

// kinNames are the kinds of parts as people name them.
var kinNames = map[string]func() language.Message{
	"name": say.ProcedureKinName, "summary": say.ProcedureKinSummary, "handles": say.ProcedureKinHandles,
	"outcomes": say.ProcedureKinOutcomes, "boxes": say.ProcedureKinBoxes,
}

// PartKinds lists the kinds of parts in the order in which a chart is read, and
// which of them are lists.
func PartKinds() (paths []string, lists map[string]bool) { return form.Kinds() }

// KinName is a kind of parts as people name it.
func KinName(kin string) language.Message {
	if name, known := kinNames[kin]; known {
		return name()
	}
	return say.TermText()
}

// BoxPath is the part that is a box of a chart.
func BoxPath(box string) string { return "boxes/" + box }

// Papers are how charts are taken apart.
var Papers = edition.Papers{Kind: edition.Procedure, Split: func(content string) ([]edition.Part, error) {
	chart, err := Stored(content)
	if err != nil {
		return nil, err
	}
	return chart.Parts()
}}

// bounded are the parts of charts, within the bounds of what is read of a file.
type bounded struct{ edition.Form[Chart] }

// Reads says why what is written in a part cannot be read as such a part, or is
// larger than any.
func (b bounded) Reads(part edition.Part) error {
	if err := b.Form.Reads(part); err != nil || part.Content == "" {
		return err
	}
	alone, err := Alone(part)
	if err != nil {
		return err
	}
	i := &inspector{}
	i.text("$", alone.Name)
	i.text("$", alone.Summary)
	i.keys("$", alone.Touchpoints)
	i.keys("$", alone.Requests)
	i.outcomes("$", alone.Own)
	for at := range alone.Boxes {
		i.visit("$", &alone.Boxes[at])
	}
	if i.found != nil {
		return fault.Invalid(part.Path, i.found.what)
	}
	return nil
}

// Sort says how charts are written.
var Sort = edition.Sort{Papers: Papers, Parted: bounded{form}, Name: KinName, Begun: begun, Longest: 400_000}

// begun is a box, or an outcome, of which only the words are known.
func begun(kin, key string, named language.Text) (content any, known bool) {
	if kin == "outcomes" {
		return Outcome{Key: key, Label: named, Sense: (&Chart{}).OutcomeSense(key)}, true
	}
	return Box{Key: key, Kind: Step, Label: named}, kin == "boxes"
}

// Parts takes a chart apart.
func (c *Chart) Parts() ([]edition.Part, error) { return form.Parts(c) }

// Part is one part of the chart; without content where it has none.
func (c *Chart) Part(path string) (edition.Part, error) { return form.Part(c, path) }

// Named is what a part of a list is called in lists.
func (c *Chart) Named(part edition.Part) language.Text { return form.Named(c, part) }

// Alone is a chart that has one part and no other: where a form works on it.
func Alone(part edition.Part) (*Chart, error) {
	c := &Chart{Format: Format}
	return c, form.Alone(c, part)
}

// Written puts a chart together as it is being written: the one that it began
// from, nil for none, with the parts that have changed.
func Written(from *Chart, w edition.Writing) (*Chart, error) {
	c := &Chart{Format: Format}
	if from != nil {
		whole := *from
		c = &whole
	}
	c.Key, c.Format = w.Document, Format
	_, err := form.Written(c, w)
	return c, err
}

// Stored reads a stored chart in any format that ever was, faulty or not.
func Stored(content string) (*Chart, error) {
	chart := &Chart{}
	if err := json.Unmarshal([]byte(content), chart); err != nil {
		return nil, err
	}
	if chart.Format != Format {
		return nil, fmt.Errorf("format %d is not known to this program", chart.Format)
	}
	return chart, nil
}
