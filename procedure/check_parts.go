package procedure

import (
	"strings"

	"vaada/internal/language/say"
)

// parts finds what a box has and its kind has not, and what is asked for without a
// word that says what.
func (c *checker) parts() {
	for i := range c.chart.Boxes {
		box := c.box(i)
		if idle := box.idle(); len(idle) > 0 {
			c.find(Warning, "idle-part", say.ProcedureIdlePart(c.named(i), strings.Join(idle, ", ")), i)
		}
		for _, field := range box.Fields {
			if key := field.nameless(); key != "" {
				c.find(Error, "field-unnamed", say.ProcedureFieldUnnamed(c.named(i), key), i)
			}
		}
	}
}

// nameless is the key of the field, or of one of its options, where no word says to
// people what it is.
func (f Field) nameless() string {
	if f.Label.IsZero() {
		return f.Key
	}
	for _, option := range f.Options {
		if option.Label.IsZero() && f.Type == ChoiceField {
			return option.Key
		}
	}
	return ""
}
