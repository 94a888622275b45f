package staff

import (
	"net/http"
	"strconv"
	"strings"
	"time"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/procedure"
	"vaada/visit"
	"vaada/web"
)

// step does the step in hand, or answers its question.
func (p *Pages) step(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	number, form, err := caseForm(w, r)
	if err != nil {
		return err
	}
	shown, err := p.Cases.InHand(r.Context(), who, number)
	if err != nil {
		return err
	}
	seen, err := seenOf(form)
	if err != nil {
		return p.stepAgain(w, r, who, number, form, err)
	}
	deed := casework.Deed{Deed: procedure.Deed{
		Kind: procedure.Done, Seen: seen, Exit: form.Value("answer"), Typed: typedFields(form, shown.Box), Reason: form.Value(casework.ReasonField),
		Reader: web.PageOf(r).Reader,
	}, Read: &shown.Case}
	if shown.Box != nil && shown.Box.Kind == procedure.Question {
		deed.Kind = procedure.Answering
	}
	plain := deed.Exit == "" || deed.Kind == procedure.Answering
	if plain && (len(shown.Slots) > 0 && seen == shown.Case.State.Sequence || form.Value(slotField) != "") {
		deed.Slot = slotOf(form)
	}
	if shown.Wording != nil && form.Typed(casework.BodyField) {
		deed.Wording = &casework.Wording{Subject: form.Line(casework.SubjectField), Body: form.Prose(casework.BodyField)}
	}
	if plain && shown.Box != nil && shown.Box.Action == procedure.AskExpert {
		deed.Ask = casework.Asking{To: askedTo(form), Words: form.Value("question")}
	}
	if !form.Wrong() {
		err = prefixed(p.Cases.Do(r.Context(), who, number, deed), shown.Box)
	}
	if fault.Is(err, fault.KindConflict) {
		err = p.unlessDone(r, who, number, deed, form, err)
	}
	if err == nil && !form.Wrong() {
		web.Go(w, r, lookBack(r, number).at(number))
		return nil
	}
	return p.stepAgain(w, r, who, number, form, err)
}

// stepAgain shows the case with the step's form as it was typed.
func (p *Pages) stepAgain(w http.ResponseWriter, r *http.Request, who people.Actor, number int64, form *web.Form, failed error) error {
	if failed == nil {
		failed = fault.Invalid("", say.WebFaultInvalid())
	} else {
		form.Refused(failed)
	}
	seen, err := seenOf(form)
	return p.again(w, r, who, number, failed, func(v *caseView) {
		if err == nil && v.Case.State.Sequence == seen {
			v.Step = form
			return
		}
		v.Kept = typedText(r.PostForm)
	})
}

// caseForm reads the case that a form is about, and the form.
func caseForm(w http.ResponseWriter, r *http.Request) (int64, *web.Form, error) {
	number, err := caseOf(r)
	if err != nil {
		return 0, nil, err
	}
	form, err := web.ReadForm(w, r)
	return number, form, err
}

// seenOf is the deed that somebody saw as the last one. Who does not say so
// cannot have seen what they answer: that is a Conflict.
func seenOf(form *web.Form) (int, error) {
	seen, err := strconv.Atoi(form.Value("seen"))
	if err != nil || seen < 1 {
		return 0, fault.Conflict(say.ErrChanged())
	}
	return seen, nil
}

// slotOf reads the window that was chosen.
func slotOf(form *web.Form) (slot visit.Slot) {
	parts := strings.Fields(form.Value(slotField))
	if len(parts) != 3 {
		form.Wrongly(slotField, say.ErrChoose(say.VisitFieldSlot()))
		return slot
	}
	engineer, err := ids.Parse(parts[0])
	from, wrong := time.Parse(time.RFC3339, parts[1])
	until, unreadable := time.Parse(time.RFC3339, parts[2])
	if err != nil || wrong != nil || unreadable != nil {
		form.Wrongly(slotField, say.ErrChoose(say.VisitFieldSlot()))
		return slot
	}
	return visit.Slot{Engineer: engineer, From: now.At(from), Until: now.At(until)}
}

// take notes that somebody began to work on the step; a script says so when the
// step is touched.
func (p *Pages) take(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	number, err := caseOf(r)
	if err != nil {
		return err
	}
	if err := p.Cases.Take(r.Context(), who, number); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}
