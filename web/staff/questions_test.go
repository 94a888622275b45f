package staff_test

import (
	"net/http"
	"strconv"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/knowledge"
	"vaada/people"
)

// consults leads a letter's case to the step that asks an expert.
func (h *house) consults(who *browser) int64 {
	h.t.Helper()
	received, _ := h.mailed("complaints@anarhome.example")
	number := received.Number
	step := func(typed ...string) {
		h.t.Helper()
		typed = append(typed, "seen", h.sequence(who, number))
		who.post(address(number, "/step"), typed...).want(h.t, http.StatusSeeOther)
	}
	step("field.about", "repair", "field.wish", "That it cools")
	step("answer", "yes")
	step("answer", "expert")
	return number
}

// sequence is the last deed on a case, as a form says it.
func (h *house) sequence(who *browser, number int64) string {
	h.t.Helper()
	return strconv.Itoa(h.seen(who, number).Case.State.Sequence)
}

func TestAnExpertIsAskedOnTheStepAndAnswersOnAPageOfTheirOwn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, bilal, selin := h.hire("Sara", people.Agent), h.hire("Bilal", people.Agent), h.hire("Selin", people.Expert)
		number := h.consults(sara)
		sara.get(address(number)).want(t, http.StatusOK, "Whom do you ask?", "All experts", "Selin")
		sara.post(address(number, "/step"), "seen", h.sequence(sara, number), knowledge.FieldTo, "nobody", "field.question", "Can it be repaired?").
			want(t, http.StatusUnprocessableEntity, "Can it be repaired?")
		sara.post(address(number, "/step"), "seen", h.sequence(sara, number), knowledge.FieldTo, selin.who.ID.String(), "field.question", "Can it be repaired?").
			want(t, http.StatusSeeOther)
		q := h.seen(sara, number).Questions[0]
		page := "/questions/" + q.ID.String()
		sara.get(address(number)).want(t, http.StatusOK, "See the question", page, "Can it be repaired?")
		sara.post(address(number)+"/ask", "question", "Twice?").want(t, http.StatusConflict, "Twice?")
		sara.post(page+"/remind").want(t, http.StatusConflict)
		h.hand.Advance(2 * time.Hour)
		sara.post(page+"/remind").want(t, http.StatusSeeOther)
		selin.get("/today").want(t, http.StatusOK, page, "Answer a question")
		selin.get("/questions").want(t, http.StatusOK, "Can it be repaired?", casework.Code(number))
		selin.get(page).want(t, http.StatusOK, "Can it be repaired?", "I cannot say")
		bilal.post(page+"/answer", "answer", "Yes").want(t, http.StatusForbidden)
		selin.post(page+"/answer").want(t, http.StatusUnprocessableEntity, "Please enter")
		selin.post(page+"/decline", "reason", "I know ovens only").want(t, http.StatusSeeOther)
		sara.get("/today").want(t, http.StatusOK, "No expert answers")
		sara.get(address(number)).want(t, http.StatusOK, "I know ovens only", address(number, "/ask"))
		sara.get(address(number, "/ask")).want(t, http.StatusOK, "All experts")
		sara.post(address(number)+"/ask").want(t, http.StatusUnprocessableEntity)
		sara.post(address(number)+"/ask", knowledge.FieldTo, "all", "question", "And an oven?").want(t, http.StatusSeeOther)
		page = "/questions/" + h.seen(sara, number).Questions[1].ID.String()
		selin.post(page+"/answer", "answer", "Ovens, yes.").want(t, http.StatusSeeOther)
		selin.post(page+"/answer", "answer", "Said twice").want(t, http.StatusConflict, "Said twice")
		sara.get(address(number)).want(t, http.StatusOK, "Ovens, yes.", "Answer of an expert")
		selin.get("/questions").want(t, http.StatusOK, "Answered by you", "And an oven?")
	})
}
