package charter

import (
	"vaada/edition"
	"vaada/internal/language"
	"vaada/promise"
)

// form are all parts of a charter, in the order in which it is read.
var form = edition.Form[Charter]{
	edition.One("name", func(c *Charter) any { return &c.Name }),
	edition.One("purpose", func(c *Charter) any { return &c.Purpose }),
	edition.Many("stories", func(c *Charter) *[]Story { return &c.Stories }, func(s *Story) *string { return &s.Key },
		func(s *Story) language.Text { return s.Title }),
	edition.Many("scope", func(c *Charter) *[]Reach { return &c.Scope }, func(r *Reach) *string { return &r.Touchpoint },
		nil),
	edition.Many("services", func(c *Charter) *[]Service { return &c.Services }, func(s *Service) *string { return &s.Key },
		func(s *Service) language.Text { return s.Name }),
	edition.Many("promises", func(c *Charter) *[]promise.Promise { return &c.Promises }, func(p *promise.Promise) *string { return &p.Key },
		func(p *promise.Promise) language.Text { return p.Title }),
	edition.Many("limitations", func(c *Charter) *[]Limitation { return &c.Limitations }, func(l *Limitation) *string { return &l.Key },
		func(l *Limitation) language.Text { return l.Words }),
	edition.One("failing", func(c *Charter) any { return &c.Failing }),
	edition.One("asking", func(c *Charter) any { return &c.Asking }),
	edition.Many("places", func(c *Charter) *[]Place { return &c.Places }, func(p *Place) *string { return &p.Key },
		func(p *Place) language.Text { return p.Name }),
	edition.One("contact", func(c *Charter) any { return &c.Contact }),
	edition.One("counting", func(c *Charter) any { return &c.Counting }),
	edition.One("practice", func(c *Charter) any { return &c.Practice }),
	edition.Many("words", func(c *Charter) *[]Word { return &c.Words }, func(w *Word) *string { return &w.Key },
		func(w *Word) language.Text { return w.Term }),
}

// Kinds lists the kinds of parts in the order in which a charter is read, and
// which of them are lists.
func Kinds() (paths []string, lists map[string]bool) { return form.Kinds() }

// Papers are how charters are taken apart. What two people changed of one promise
// is never put together: the value of one and the unit of another would be a
// promise that nobody wrote.
var Papers = edition.Papers{Kind: edition.Charter, Whole: []string{"promises"}, Split: func(content string) ([]edition.Part, error) {
	c, err := Read(content)
	if err != nil {
		return nil, err
	}
	return c.Parts()
}}

// Parts takes a charter apart.
func (c *Charter) Parts() ([]edition.Part, error) {
	if parts, kept := c.taken.Parts(c); kept {
		return parts, nil
	}
	return form.Parts(c)
}

// Written puts a charter together as it is being written: the one that it began
// from, nil for none, with the parts that have changed.
func Written(from *Charter, w edition.Writing) (*Charter, error) {
	c := &Charter{}
	if from != nil {
		whole := *from
		c = &whole
	}
	c.Format = Format
	parts, err := form.Written(c, w)
	c.taken.Keep(c, parts)
	return c, err
}
