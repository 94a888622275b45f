package web

import (
	"context"
	"io"

	"github.com/a-h/templ"

	"vaada/internal/language"
)

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
	Stacks  bool // on a phone every row is a list under its first cell
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

// stays names what a part of a table is, for screen readers: some forget it of
// a table that is not laid out as one, which a stack on a phone is not.
func (t Table) stays(role string) templ.Attributes {
	if !t.Stacks {
		return nil
	}
	return templ.Attributes{"role": role}
}
