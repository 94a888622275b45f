package web

import (
	"context"
	"io"

	"github.com/a-h/templ"

	"vaada/internal/language"
)

// FieldKind is the type of an input element.
type FieldKind string

// The kinds of field. Phone, Mail, Number and Secret are typed left to right.
const (
	Words  FieldKind = "text"
	Mail   FieldKind = "email"
	Phone  FieldKind = "tel"
	Number FieldKind = "number"
	Day    FieldKind = "date"
	Hour   FieldKind = "time"
	When   FieldKind = "datetime-local"
	Secret FieldKind = "password"
	File   FieldKind = "file"
	Find   FieldKind = "search"
	Link   FieldKind = "url"
)

// Field is one input with its label, hint and fault. Name, Value and Fault
// come from the Form: form.Field("name", label).
type Field struct {
	Name     string
	Label    language.Message
	Hint     language.Message
	Value    string
	Fault    language.Message
	Kind     FieldKind // empty: Words
	Complete string    // autocomplete token, e.g. "email", "current-password"
	Optional bool
	Unmarked bool // may stay empty, as words beside it say for all of its kind
	Short    bool // as wide as a number or a date, not as the column
	Focus    bool // where typing begins
	Figures  bool // figures alone are typed
}

// Render writes the field.
func (f Field) Render(ctx context.Context, w io.Writer) error { return f.view().Render(ctx, w) }

func (f Field) kind() string {
	if f.Kind == "" {
		return string(Words)
	}
	return string(f.Kind)
}

func (f Field) written() bool { return f.Kind == "" || f.Kind == Words || f.Kind == Find }

func (f Field) describedBy() string {
	return describedBy(f.Name, f.Hint, f.Fault)
}

func describedBy(name string, hint, fault language.Message) string {
	switch {
	case !hint.IsZero() && !fault.IsZero():
		return name + "-hint " + name + "-fault"
	case !fault.IsZero():
		return name + "-fault"
	case !hint.IsZero():
		return name + "-hint"
	}
	return ""
}

// Area is a field of several lines. With a Draft its text is kept while it is
// typed, under that name, until the form is sent or the person signs out; it is
// posted as "text" to DraftTo too, where there is one.
type Area struct {
	Name     string
	Label    language.Message
	Hint     language.Message
	Value    string
	Fault    language.Message
	Rows     int               // 0: 4
	In       language.Language // in which it is written; "" for any
	Draft    string
	DraftTo  string
	Optional bool
	Depends  bool // wanted in the case alone that the label names
	Unmarked bool // may stay empty, as all of its form
	Unlabel  bool // the label is read aloud but not shown
}

// Render writes the area.
func (a Area) Render(ctx context.Context, w io.Writer) error { return a.view().Render(ctx, w) }

// Option is one choice.
type Option struct {
	Value   string
	Label   templ.Component
	Hint    templ.Component // may be nil
	Current bool
}

// Choice is a list of radio buttons, or of check boxes when Many.
type Choice struct {
	Name    string
	Label   language.Message
	Hint    language.Message
	Fault   language.Message
	Options []Option
	Many    bool
	InRow   bool
}

// Render writes the list.
func (c Choice) Render(ctx context.Context, w io.Writer) error { return c.view().Render(ctx, w) }

// Select is a choice of one from a longer list. Its labels are plain words.
type Select struct {
	Name     string
	Label    language.Message
	Hint     language.Message
	Fault    language.Message
	Options  []SelectOption
	Optional bool
}

// SelectOption is one line of a Select.
type SelectOption struct {
	Value   string
	Label   string
	Current bool
}

// Render writes the select.
func (s Select) Render(ctx context.Context, w io.Writer) error { return s.view().Render(ctx, w) }

// Faults is the summary above a form that came back: what to correct, each
// leading to its field. Nothing when there is nothing to correct.
type Faults struct{ Form *Form }

// Render writes the summary.
func (f Faults) Render(ctx context.Context, w io.Writer) error { return f.view().Render(ctx, w) }
