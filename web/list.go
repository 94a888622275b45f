package web

import (
	"context"
	"io"

	"github.com/a-h/templ"

	"vaada/internal/language"
)

// CaseRow is one case in a list: who, what about, the last line, and the time
// left on the promise due next.
type CaseRow struct {
	Address string
	Who     string          // the customer's name
	Subject templ.Component // Own(...) or Say(...)
	Last    templ.Component // the last line; may be nil
	Clock   Clock           // zero State: no promise runs
	Current bool
}

// Render writes the row as an item of a list.
func (c CaseRow) Render(ctx context.Context, w io.Writer) error { return c.view().Render(ctx, w) }

// CaseGroup is the rows that fall due in one stretch of time.
type CaseGroup struct {
	Title language.Message
	Rows  []CaseRow
}

// CaseList is the list of cases with its views.
type CaseList struct {
	Title  language.Message
	Action templ.Component // beside the title; may be nil
	Views  Tabs
	Groups []CaseGroup
	Pager  Pager
	Empty  language.Message
}

// Render writes head, groups and pager.
func (c CaseList) Render(ctx context.Context, w io.Writer) error { return c.view().Render(ctx, w) }

func (c CaseList) empty() bool {
	for _, group := range c.Groups {
		if len(group.Rows) > 0 {
			return false
		}
	}
	return true
}
