package web

import (
	"context"
	"io"

	"github.com/a-h/templ"

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
	Ask    language.Message // a question before something that cannot be undone
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
	Small    bool
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

// Pair is a name and its value in a list of them.
type Pair struct {
	Name  language.Message
	Value templ.Component
}

// KeyValues is a list of names and values.
type KeyValues struct{ Pairs []Pair }

// Render writes the list.
func (k KeyValues) Render(ctx context.Context, w io.Writer) error { return k.view().Render(ctx, w) }

// Empty says what will appear here, and the one thing to do.
type Empty struct {
	Words  language.Message
	Action templ.Component // may be nil
}

// Render writes the empty state.
func (e Empty) Render(ctx context.Context, w io.Writer) error { return e.view().Render(ctx, w) }

// Banner stands above a page and says what the reader must know before going
// on: somebody else changed it, the line is down. Kind colours it.
type Banner struct {
	Words  language.Message
	Kind   Outcome // Kept, AtRisk, Broken, or empty
	Action templ.Component
	Alert  bool // read aloud at once
}

// Render writes the banner.
func (b Banner) Render(ctx context.Context, w io.Writer) error { return b.view().Render(ctx, w) }

// Pager leads through a list that is paged by key.
type Pager struct {
	Before, After string // addresses; empty: there is nothing there
}

// Render writes the pager; nothing when there is one page.
func (p Pager) Render(ctx context.Context, w io.Writer) error { return p.view().Render(ctx, w) }

// Stage is one stage of a matter as its customer sees it.
type Stage struct {
	Words templ.Component
	Note  templ.Component // when it was done, or when it is due; may be nil
	State StageState
}

// StageState is where a stage stands; it is a class of the style sheet too.
type StageState string

// The states of a stage.
const (
	StageDone  StageState = "done"
	StageNow   StageState = "now"
	StageAhead StageState = "ahead"
)

// Stages is the vertical list of stages.
type Stages struct{ Stages []Stage }

// Render writes the list.
func (s Stages) Render(ctx context.Context, w io.Writer) error { return s.view().Render(ctx, w) }

// Table is rows under named columns. A column with Number set is aligned at
// the end.
type Table struct {
	Caption language.Message // read aloud; shown when Shown
	Shown   bool
	Columns []Column
	Rows    [][]templ.Component // a nil cell is empty
	Empty   language.Message
}

// Column is the head of a column.
type Column struct {
	Label  language.Message
	Number bool
}

// Render writes the table, scrolling in its own box where it is too wide.
func (t Table) Render(ctx context.Context, w io.Writer) error { return t.view().Render(ctx, w) }
