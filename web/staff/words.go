package staff

import (
	"github.com/a-h/templ"

	"vaada/internal/language"
	"vaada/web"
)

// words writes plain words for a reader: a title.
type words func(language.Reader) string

// titled is the title that a sentence of the catalogues makes.
func titled(m language.Message) words { return m.Plain }

// named is the title that somebody else's words make.
func named(name string) words { return func(language.Reader) string { return name } }

// joined puts components one after the other.
func joined(parts ...templ.Component) templ.Component {
	var there []templ.Component
	for _, part := range parts {
		if part != nil {
			there = append(there, part)
		}
	}
	return templ.Join(there...)
}

// spoken writes a text of the organisation as paragraphs in the reader's
// language, or nothing when there is none.
func spoken(text language.Text) templ.Component {
	if text.IsZero() {
		return nil
	}
	return web.Text(text)
}
