package charter

import (
	"vaada/edition"
	"vaada/internal/language"
)

// Alone is a charter that has one part and no other: where a form works on it.
func Alone(part edition.Part) (*Charter, error) {
	c := &Charter{Format: Format}
	return c, form.Alone(c, part)
}

// Part is one part of the charter; without content where it has none.
func (c *Charter) Part(path string) (edition.Part, error) {
	parts, kept := c.taken.Parts(c)
	if !kept {
		return form.Part(c, path)
	}
	for _, part := range parts {
		if part.Path == path {
			return edition.Part{Path: path, Content: part.Content}, nil
		}
	}
	return edition.Part{Path: path}, nil
}

// Named is what a part of a list is called in lists; the zero text for what has
// no name of its own.
func (c *Charter) Named(part edition.Part) language.Text { return form.Named(c, part) }
