package web

import (
	"context"
	"io"

	"github.com/a-h/templ"
)

// Workspace is the page of a case: the list, the conversation under its
// promise, the guide with the next step and the customer. On a narrow screen
// Open says which of them is shown; each is a URL of its own.
type Workspace struct {
	List     templ.Component // CaseList
	Head     CaseHead
	Banner   templ.Component // may be nil
	Strip    templ.Component // PromiseStrip; nil where nothing is promised
	Tabs     Tabs            // on a narrow screen: next step, conversation, customer
	Open     Open
	Thread   []templ.Component // contacts and events, oldest first
	Composer templ.Component   // nil when the case is closed
	Next     NextStep
	Customer templ.Component   // CustomerCard
	Bar      []templ.Component // two buttons at the foot of a phone
}

// Open names the part of a workspace that a narrow screen shows; it is an
// attribute that the style sheet reads.
type Open string

// The parts.
const (
	OpenNext     Open = "next"
	OpenTalk     Open = "talk"
	OpenCustomer Open = "customer"
)

// Render writes the workspace.
func (s Workspace) Render(ctx context.Context, w io.Writer) error { return s.view().Render(ctx, w) }

// ListOnly is the workspace before a case is chosen: on a wide screen the list
// stands beside an invitation, on a phone alone.
type ListOnly struct {
	List  templ.Component
	Blank templ.Component // what stands where the case will be
}

// Render writes the list.
func (l ListOnly) Render(ctx context.Context, w io.Writer) error { return l.view().Render(ctx, w) }

// CaseHead says which case this is and what can be done with the whole of it.
type CaseHead struct {
	Subject string            // what the case is about, in the customer's words; empty: Title
	Title   templ.Component   // may be nil with a Subject
	Back    string            // address of the list
	Facts   []templ.Component // number, state, who has it
	Deeds   []templ.Component // buttons
}

// Render writes the head.
func (c CaseHead) Render(ctx context.Context, w io.Writer) error { return c.view().Render(ctx, w) }

// NextStep is the guide beside a conversation.
type NextStep struct {
	Follows templ.Component // procedure and edition
	Whole   string          // address of the whole procedure; may be empty
	Trail   Trail
	Card    templ.Component // StepCard, or what stands there when nothing is to do
	Chart   templ.Component // the drawing around this step; may be nil
	Moved   templ.Component // who did what last, told to those under whose hands it was done; may be nil
}

// Render writes the guide.
func (n NextStep) Render(ctx context.Context, w io.Writer) error { return n.view().Render(ctx, w) }
