package web

import (
	"context"
	"io"

	"github.com/a-h/templ"

	"vaada/internal/language"
	"vaada/internal/now"
)

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
