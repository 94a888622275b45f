package staff

import (
	"slices"

	"vaada/casework"
	"vaada/clock"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
	"vaada/touchpoint"
	"vaada/web"
)

// write is the tab of the composer that is open: the one asked for, else the
// way this case is usually answered by who may.
func (v caseView) write() string {
	replies := v.Refused.IsZero()
	switch {
	case v.Look.Write != "" && (replies || v.Look.Write != writeReply):
		return v.Look.Write
	case !replies || v.Case.Touchpoint == touchpoint.Telephone || v.Case.Touchpoint == touchpoint.Face:
		return writeCall
	default:
		return writeReply
	}
}

// draft is what the composer begins with: what was being written, else the
// words of the step where they were asked for.
func (v caseView) draft() string {
	kind, _ := kindOf(v.write())
	kept := v.Drafts[kind]
	if kept == "" && v.Look.Words && v.Box != nil {
		kept, _ = v.Box.Say.Pick(v.Case.Language)
	}
	return kept
}

// composer writes a reply, a note or a call's log.
func (v caseView) composer() composer {
	write := v.write()
	label, button := say.TermReply(), say.TermSend()
	switch write {
	case writeNote:
		label, button = say.TermNote(), say.StaffSaveNote()
	case writeCall:
		label, button = say.TermCallLog(), say.StaffSaveLog()
	}
	area := v.Said.Area("body", label.Capital())
	area.Unlabel, area.Rows = true, 3
	area.Draft = casework.Code(v.Case.Number) + "." + write
	area.DraftTo = caseAddress(v.Case.Number) + "/draft?kind=" + write
	l := v.Look
	l.Write, l.Open, l.Words = write, web.OpenTalk, false
	made := composer{
		Kind: write, Action: l.to(v.Case.Number, "say"), Tabs: v.writeTabs(write), Area: area, Form: v.Said,
		Refused: v.Refused, Hidden: map[string]string{"kind": write, "seen": v.Case.LastContact.String()},
		Submit: web.Button{Label: button.Capital(), Look: web.Primary}, Focus: v.Look.Write != "" && !v.Said.Wrong(),
	}
	if write == writeReply && v.Box != nil && !v.Box.Say.IsZero() {
		l.Words = true
		made.Suggest = l.at(v.Case.Number)
	}
	if write == writeNote {
		v.forSome(&made)
	}
	if write != writeNote && v.owesReason() {
		made.Explains = v.Said.Choice(explainsField, say.TermPromise().Capital(), web.Option{Value: "yes", Label: web.Say(say.StaffExplains())})
		made.Explains.Many, made.Explains.InRow = true, true
	}
	return made
}

// explainsField names the mark of words that tell why we are late.
const explainsField = "explains"

// owesReason says that a promise runs to tell why we are late.
func (v caseView) owesReason() bool {
	return slices.ContainsFunc(v.Clocks, func(running clock.Clock) bool {
		made, known := v.Charter.Promise(running.Promise)
		return known && running.Owed() && made.Stop == promise.Explained
	})
}

func (v caseView) writeTabs(write string) web.Tabs {
	tab := func(kind, key string, label language.Message) web.Tab {
		l := v.Look
		l.Write, l.Open, l.Words = kind, web.OpenTalk, false
		return web.Tab{Label: label.Capital(), Address: l.at(v.Case.Number), Current: kind == write, Key: key}
	}
	tabs := []web.Tab{tab(writeNote, "n", say.TermNote()), tab(writeCall, "l", say.TermCallLog())}
	if v.Refused.IsZero() {
		tabs = append([]web.Tab{tab(writeReply, "r", say.TermReply())}, tabs...)
	}
	return web.Tabs{Name: say.StaffComposer(), Tabs: tabs}
}

// composerPart names the part of the page that holds the composer.
const composerPart = "composer-part"

// composer is a form for words in a case. Its tabs are addresses of their own.
type composer struct {
	Kind     string
	Action   string
	Tabs     web.Tabs
	Area     web.Area
	Form     *web.Form
	Hidden   map[string]string
	Explains web.Choice       // says that the words tell why we are late; no Name: nothing is to be told
	Private  web.Choice       // lets only some read the note; no Name: it is none
	Named    web.Choice       // who reads it besides; no Name: nobody can be named
	Suggest  string           // address at which the composer begins with the words of the step
	Refused  language.Message // who replies by e-mail instead; zero where who reads may
	Submit   web.Button
	Focus    bool // somebody asked to write
}
