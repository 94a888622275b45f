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
func (c *Charter) Part(path string) (edition.Part, error) { return form.Part(c, path) }

// Named is what a part of a list is called in lists; the zero text for what has
// no name of its own.
func (c *Charter) Named(part edition.Part) language.Text {
	for _, s := range c.Stories {
		if "stories/"+s.Key == part.Path {
			return s.Title
		}
	}
	for _, s := range c.Services {
		if "services/"+s.Key == part.Path {
			return s.Name
		}
	}
	for _, p := range c.Promises {
		if "promises/"+p.Key == part.Path {
			return p.Title
		}
	}
	for _, l := range c.Limitations {
		if "limitations/"+l.Key == part.Path {
			return l.Words
		}
	}
	for _, p := range c.Places {
		if "places/"+p.Key == part.Path {
			return p.Name
		}
	}
	for _, w := range c.Words {
		if "words/"+w.Key == part.Path {
			return w.Term
		}
	}
	return language.Text{}
}
