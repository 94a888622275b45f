package web

import (
	"context"
	"io"

	"github.com/a-h/templ"

	"vaada/internal/language"
	"vaada/internal/now"
)

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
	Whole       templ.Component // where the message stands as it was written; nil when its words are all
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
	Who   string // who did it; may be empty
	At    now.Instant
	Above now.Instant // of the line above: its day is not named again
}

// Render writes the line.
func (e Event) Render(ctx context.Context, w io.Writer) error { return e.view().Render(ctx, w) }
