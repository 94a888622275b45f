package web

import (
	"context"
	"io"

	"github.com/a-h/templ"

	"vaada/internal/language"
	"vaada/internal/now"
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
	Thing   string // live name, so that the row alone is refetched; may be empty
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

// ContactKind says who spoke to whom; it is a class of the style sheet too.
type ContactKind string

// The kinds of contact in a conversation.
const (
	FromCustomer ContactKind = "in"
	ToCustomer   ContactKind = "out"
	NoteInside   ContactKind = "note"
)

// Contact is one thing said, as it stands in a conversation.
type Contact struct {
	ID          string // anchor
	Kind        ContactKind
	Who         string
	Via         language.Message // touchpoint, or "note, only the team sees this"
	At          now.Instant
	Body        templ.Component // Prose(...), or sanitised markup
	Attachments []Attachment
	State       language.Message // "sending", "could not be sent"; may be empty
	StateKind   Outcome
	Action      templ.Component // beside the state; may be nil
}

// Render writes the contact.
func (c Contact) Render(ctx context.Context, w io.Writer) error { return c.view().Render(ctx, w) }

// Attachment is a file that came or goes with a contact.
type Attachment struct {
	Address string
	Name    string
	Size    string // "120 KB", as the reader's language writes it
}

// Event is a line of what happened between contacts.
type Event struct {
	Icon  IconName // empty: a tick
	Words templ.Component
	At    now.Instant
}

// Render writes the line.
func (e Event) Render(ctx context.Context, w io.Writer) error { return e.view().Render(ctx, w) }

// Composer writes a reply, a note or a call log. Each is a tab of its own URL,
// so it works without script.
type Composer struct {
	Tabs   Tabs
	Kind   string // of the open tab: "reply", "note", "call"; a class of the style sheet
	Action string
	Hidden map[string]string
	Above  templ.Component // further fields, e.g. to whom; may be nil
	Area   Area
	Beside templ.Component // left of the button, e.g. the words this step suggests; may be nil
	Submit Button
	Form   *Form // for its faults; may be nil
}

// Render writes the composer.
func (c Composer) Render(ctx context.Context, w io.Writer) error { return c.view().Render(ctx, w) }

// Answer is one way out of a step: a button on a numbered key.
type Answer struct {
	Value string
	Label templ.Component
	Leads templ.Component // what it leads to; may be nil
	Usual bool
}

// StepCard is the step in hand: what to do or ask, the words to say, fields to
// fill, and its answers on keys 1 to 9.
type StepCard struct {
	Action  string
	Hidden  map[string]string // case, the step she saw
	Number  language.Message  // "step 4"
	Limit   Clock             // the step's own limit; zero State: none
	Title   templ.Component
	Guide   templ.Component // instruction; may be nil
	Say     templ.Component // words to say to the customer; may be nil
	Fields  templ.Component // may be nil
	Answers []Answer        // with one the button is primary
	Alter   []Answer        // alternates: labelled second ways out
	More    templ.Component // below: knowledge link, leave the chart, undo; may be nil
	Form    *Form           // for its faults; may be nil
	Closed  bool            // shown but not to be answered by this person
}

// Render writes the card.
func (s StepCard) Render(ctx context.Context, w io.Writer) error { return s.view().Render(ctx, w) }

// TrailStep is one step behind the case.
type TrailStep struct {
	Words templ.Component
	Kind  TrailKind
	At    now.Instant // may be zero
	Who   string      // may be empty
}

// TrailKind says how a step was left; it chooses the icon.
type TrailKind string

// The kinds of step behind.
const (
	TrailDone   TrailKind = ""
	TrailLeft   TrailKind = "left"   // left the chart
	TrailUndone TrailKind = "undone" // taken back
	TrailWaited TrailKind = "waited"
)

func (t TrailStep) icon() IconName {
	switch t.Kind {
	case TrailLeft:
		return IconWay
	case TrailUndone:
		return IconUndo
	case TrailWaited:
		return IconPause
	default:
		return IconCheck
	}
}

// Trail is the steps behind the case, oldest first.
type Trail struct{ Steps []TrailStep }

// Render writes the trail.
func (t Trail) Render(ctx context.Context, w io.Writer) error { return t.view().Render(ctx, w) }

// CustomerCard is who the case is about.
type CustomerCard struct {
	Name    string
	Address string           // the customer's page; may be empty
	Note    language.Message // "customer since 2021"; may be empty
	Pairs   []Pair
	Earlier []CaseRow        // earlier cases
	None    language.Message // when there are none
	Action  templ.Component  // may be nil
}

// Render writes the card.
func (c CustomerCard) Render(ctx context.Context, w io.Writer) error { return c.view().Render(ctx, w) }
