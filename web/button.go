package web

import (
	"context"
	"io"

	"vaada/internal/language"
)

// Look is how much a button asks for attention; it is a class of the style sheet too.
type Look string

// The looks of a button. A page has one primary.
const (
	Plainly Look = ""
	Primary Look = "primary"
	Quiet   Look = "quiet"
	Danger  Look = "danger"
)

// Button is a button of a form, or a link that looks like one when it has an
// Address. With Only an icon, the label is read aloud but not shown.
type Button struct {
	Label   language.Message
	Look    Look
	Icon    IconName
	Only    bool
	Address string
	Name    string // of the form value, with Value
	Value   string
	Form    string // id of the form, for a button outside it
	Key     string // the key that presses it, as the script names it: "r", "1"
	Access  string // the key that the browser gives it, with Alt or what it takes, also without script
	Wide    bool
	Phone   bool // tel: or mailto: links are not followed by the script
}

// Render writes the button.
func (b Button) Render(ctx context.Context, w io.Writer) error { return b.view().Render(ctx, w) }

func (b Button) classes() []string {
	classes := []string{"button", string(b.Look)}
	if b.Only {
		classes = append(classes, "only")
	}
	if b.Wide {
		classes = append(classes, "wide")
	}
	return classes
}

// Deed is a form of one button that posts: the way every small deed is done.
type Deed struct {
	Action string
	Hidden map[string]string
	Button Button
}

// Render writes the form.
func (d Deed) Render(ctx context.Context, w io.Writer) error { return d.view().Render(ctx, w) }

// Chip is a small word about a state.
type Chip struct {
	Words   language.Message
	Outcome Outcome
	Icon    IconName
}

// Render writes the chip.
func (c Chip) Render(ctx context.Context, w io.Writer) error { return c.view().Render(ctx, w) }

// Avatar is the round mark of a person: initials from the name.
type Avatar struct {
	Name     string
	Customer bool
}

// Render writes the mark; the name stands beside it, so it is not read aloud.
func (a Avatar) Render(ctx context.Context, w io.Writer) error { return a.view().Render(ctx, w) }

// Tab is one of several views of one thing, each a URL of its own.
type Tab struct {
	Label   language.Message
	Address string
	Count   string
	Current bool
	Key     string
}

// Tabs are links in a row; the current one is marked.
type Tabs struct {
	Name language.Message // for screen readers
	Tabs []Tab
}

// Render writes the row.
func (t Tabs) Render(ctx context.Context, w io.Writer) error { return t.view().Render(ctx, w) }
