package staff

import (
	"net/http"
	"slices"
	"strings"

	"vaada/casework"
	"vaada/internal/language"
	"vaada/knowledge"
	"vaada/people"
	"vaada/procedure"
	"vaada/touchpoint"
	"vaada/visit"
	"vaada/web"
)

// unlessDone forgives who was too late behind nobody but themselves, and says the
// same thing again. Who says another thing is told, or what they corrected on the page
// before would be lost in silence.
func (p *Pages) unlessDone(r *http.Request, who people.Actor, number int64, deed casework.Deed, form *web.Form, late error) error {
	after, err := p.Cases.Case(r.Context(), who, number, 0)
	if err != nil {
		return err
	}
	if sentAgain(after, who, deed, form) {
		return nil
	}
	return late
}

// sentAgain says that the deed after the one seen was the actor's own, that it stands,
// and that it took the same way with the same words: the same form was sent twice.
func sentAgain(after casework.Page, who people.Actor, deed casework.Deed, form *web.Form) bool {
	at := slices.IndexFunc(after.Steps, func(step casework.Step) bool { return step.Sequence == deed.Seen+1 })
	if at < 0 {
		return false
	}
	step := after.Steps[at]
	compiled := after.Charts[step.Edition]
	if step.Actor != who.ID || step.Deed != procedure.Done && step.Deed != procedure.Answering || compiled == nil {
		return false
	}
	undone := func(later casework.Step) bool { return later.Deed == procedure.Undone }
	box := compiled.Box(step.Box)
	return box != nil && !slices.ContainsFunc(after.Steps[at:], undone) && tookWay(box, step, deed.Exit) &&
		keptFields(box, step, after.Case.State.Fields, form, deed.Reader) && keptBeside(after, deed, form)
}

// tookWay says that a step took the way that is asked for; nothing asks for the
// ordinary one.
func tookWay(box *procedure.Box, step casework.Step, asked string) bool {
	if asked == "" {
		plain, _ := box.Plain()
		asked = plain.Key
	}
	return step.Exit == asked
}

// keptFields says that the case holds what a form says in the fields of a box, of which
// another way than the ordinary one takes nothing out.
func keptFields(box *procedure.Box, step casework.Step, kept procedure.Values, form *web.Form, r language.Reader) bool {
	exit, _ := box.Exit(step.Exit)
	return !slices.ContainsFunc(box.Fields, func(field procedure.Field) bool {
		name := fieldPrefix + field.Key
		value, wrong := field.Read(form.Value(name), r)
		return form.Typed(name) && (wrong != nil || value != kept[field.Key] && (value != "" || !exit.Alternate))
	})
}

// keptBeside says that the case holds what a form says beside the fields: the words of
// a message and of a question to experts, and the window of a visit.
func keptBeside(after casework.Page, deed casework.Deed, form *web.Form) bool {
	body, words := form.Prose(casework.BodyField), strings.TrimSpace(form.Value("question"))
	sent := func(contact touchpoint.Contact) bool {
		return strings.TrimSpace(contact.Body) == strings.TrimSpace(body)
	}
	asked := func(question knowledge.Question) bool { return strings.TrimSpace(question.Words) == words }
	booked := func(v visit.Visit) bool { return v.From == deed.Slot.From && v.Engineer == deed.Slot.Engineer }
	return (body == "" || slices.ContainsFunc(after.Contacts, sent)) &&
		(words == "" || slices.ContainsFunc(after.Questions, asked)) &&
		(deed.Slot == visit.Slot{} || slices.ContainsFunc(after.Visits, booked))
}
