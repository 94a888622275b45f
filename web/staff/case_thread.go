package staff

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"vaada/casework"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/knowledge"
	"vaada/procedure"
	"vaada/touchpoint"
	"vaada/web"
)

// thread is the conversation: what was said and what was done, oldest first.
func (v caseView) thread() []templ.Component {
	type line struct {
		at    now.Instant
		shown templ.Component
	}
	var all []line
	for _, step := range v.Steps {
		if event, told := v.event(step); told {
			all = append(all, line{step.Left, event})
		}
	}
	for _, contact := range v.Contacts {
		all = append(all, line{contact.At, v.contact(contact)})
	}
	for _, q := range v.Questions {
		all = append(all, line{q.Asked, v.questionSaid(q)})
		if q.State == knowledge.Answered || q.State == knowledge.Declined {
			all = append(all, line{q.Settled, v.answerSaid(q)})
		}
	}
	if v.More && len(all) > 0 {
		first := v.Contacts[0].At
		all = slices.DeleteFunc(all, func(l line) bool { return l.at < first })
	}
	slices.SortStableFunc(all, func(a, b line) int { return cmp.Compare(a.at, b.at) })
	var shown []templ.Component
	if v.More {
		l := v.Look
		l.Until, l.Open = v.Contacts[0].ID, web.OpenTalk
		shown = append(shown, web.Button{Label: say.StaffEarlier(), Look: web.Quiet, Address: l.at(v.Case.Number)})
	}
	var above now.Instant
	for _, each := range all {
		if event, is := each.shown.(web.Event); is {
			event.Above = above
			each.shown = event
		}
		shown = append(shown, each.shown)
		above = each.at
	}
	return shown
}

// contact is one thing said, as it stands in the conversation.
func (v caseView) contact(c touchpoint.Contact) web.Contact {
	shown := web.Contact{ID: c.ID.String(), Kind: web.FromCustomer, At: c.At, Via: v.via(c), Who: v.speaker(c)}
	switch c.Direction {
	case touchpoint.Out:
		shown.Kind = web.ToCustomer
	case touchpoint.Inside:
		shown.Kind = web.NoteInside
	}
	shown.Body = contactBody(c, v.Reader)
	if c.HTML != "" {
		shown.Whole = letterLink(c.ID, caseAddress(v.Case.Number)+"/contacts/"+c.ID.String()+"/letter")
	}
	for n, file := range c.Attachments {
		shown.Attachments = append(shown.Attachments, web.Attachment{
			Address: v.fileAddress(c.ID, strconv.Itoa(n)), Name: plainName(file.Name), Size: sizeOf(file.Size, v.Reader),
		})
	}
	if c.Original != "" {
		shown.Attachments = append(shown.Attachments, web.Attachment{
			Address: v.fileAddress(c.ID, casework.OriginalFile), Name: say.StaffOriginal().Plain(v.Reader),
		})
	}
	shown.State, shown.StateKind = marked(c)
	if v.doubted(c) {
		shown.State, shown.StateKind = say.EmailMarkStranger(), web.AtRisk
	}
	return shown
}

// marked says what kind of mail nobody wrote; nothing where somebody did.
func marked(c touchpoint.Contact) (language.Message, web.Outcome) {
	switch {
	case c.Mark == touchpoint.Withheld:
		return say.StaffWithheld(), ""
	case c.Mark == touchpoint.TooMany:
		return say.StaffTooMany(), web.AtRisk
	case c.Mark == touchpoint.Automatic && c.Direction == touchpoint.Out:
		return say.StaffAutomatic(), ""
	case c.Mark == touchpoint.Bounce && c.Unreached != "":
		return say.EmailMarkBounce(c.Unreached), web.AtRisk
	case c.Mark == touchpoint.Delayed && c.Unreached != "":
		return say.EmailMarkDelayed(c.Unreached), web.AtRisk
	case c.Mark == touchpoint.List:
		return say.EmailMarkList(), ""
	case !c.Mark.Written():
		return say.EmailMarkAutomatic(), ""
	}
	return language.Message{}, ""
}

// doubted says that a message came from an address that is not the customer's.
func (v caseView) doubted(c touchpoint.Contact) bool {
	return c.Direction == touchpoint.In && c.Kind == touchpoint.Message && c.Mark.Written() && !c.Proven &&
		!slices.Contains(v.Page.Customer.Emails, c.Sender)
}

func (v caseView) fileAddress(contact ids.ID, file string) string {
	return caseAddress(v.Case.Number) + "/contacts/" + contact.String() + "/files/" + file
}

func (v caseView) speaker(c touchpoint.Contact) string {
	switch {
	case c.Staff != 0 && v.Names[c.Staff] != "":
		return v.Names[c.Staff]
	case c.Direction == touchpoint.Out:
		return say.StaffProgram().Plain(v.Reader)
	case v.doubted(c), !c.Mark.Written():
		return c.Sender
	case c.Customer == v.Case.Customer && v.Customer.Name != "":
		return v.Customer.Name
	default:
		return c.Sender
	}
}

// via is the touchpoint of what was said, or that only the team sees it.
func (v caseView) via(c touchpoint.Contact) language.Message {
	switch c.Kind {
	case touchpoint.Note:
		if c.Private {
			return say.PrivateNote()
		}
		return say.StaffViaNote()
	case touchpoint.CallLog:
		return say.TermCallLog().Capital()
	}
	for _, each := range v.Lists.Touchpoints {
		if each.Key == c.Touchpoint {
			return language.Words(each.Name).Capital()
		}
	}
	return say.TermMessage().Capital()
}

// event is the line of a deed in the conversation; what the case went through
// by itself is left to the trail.
func (v caseView) event(step casework.Step) (web.Event, bool) {
	if step.Deed == procedure.Passed {
		return web.Event{}, false
	}
	event := web.Event{Words: web.Say(v.stepWords(step)), Who: v.Names[step.Actor], At: step.Left}
	switch step.Deed {
	case procedure.Left, procedure.CameBack, procedure.Moved:
		event.Icon = web.IconWay
	case procedure.Undone:
		event.Icon = web.IconUndo
	case procedure.TimedOut:
		event.Icon = web.IconClock
	case procedure.Begun:
		event.Icon = web.IconPlay
	}
	return event, true
}

// stepWords says what a deed did, and why where it was somebody else's to do.
func (v caseView) stepWords(step casework.Step) language.Message {
	words := v.deedWords(step)
	if (step.Deed == procedure.Done || step.Deed == procedure.Answering) && step.Reason != "" {
		return say.StaffEventInPlace(words, step.Reason)
	}
	return words
}

// deedWords says what a deed did.
func (v caseView) deedWords(step casework.Step) language.Message {
	box := v.boxOf(step.Edition, step.Box)
	switch step.Deed {
	case procedure.Begun:
		return say.StaffEventBegun()
	case procedure.Answering:
		return say.StaffEventAnswered(box.Label, exitLabel(box, step.Exit))
	case procedure.Left:
		if step.Strayed() {
			return say.StaffEventStrayed(v.calledEnd(step))
		}
		return say.StaffEventLeft(step.Reason)
	case procedure.CameBack:
		return say.StaffEventBack()
	case procedure.Undone:
		return say.StaffEventUndone()
	case procedure.TimedOut:
		return say.StaffEventTimedOut(box.Label)
	case procedure.Ended:
		if step.Reason == "" {
			return say.StaffEventEndedAt(box.Label)
		}
		return say.StaffEventEnded(step.Reason)
	case procedure.Moved:
		return say.StaffEventMoved(step.Reason)
	case procedure.Passed:
		if box.Kind == procedure.Lookup {
			return v.guide().foundWords(box, step.Row)
		}
		return say.StaffEventPassed(box.Label)
	}
	if label := exitLabel(box, step.Exit); step.Exit != "" && !label.IsZero() {
		return say.StaffEventAnswered(box.Label, label)
	}
	return say.StaffEventDone(box.Label)
}

// boxOf finds a box that the case stood on, on whichever chart.
func (v caseView) boxOf(edition ids.ID, key string) *procedure.Box {
	return v.guide().boxOf(edition, key)
}

func exitLabel(box *procedure.Box, key string) language.Text {
	exit, _ := box.Exit(key)
	return exit.Label
}
