package stories_test

import (
	"testing"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/promise"
	"vaada/sample"
)

// appoint makes somebody of the cast a manager of all offices too.
func (h *house) appoint(email string) {
	h.t.Helper()
	if err := h.People.Give(h.t.Context(), people.Program(), h.member(email).ID, people.Holding{Role: people.Manager}); err != nil {
		h.t.Fatal(err)
	}
}

// Two managers write on one charter at once, one in English and one in Urdu.
// What they change in one part is put together; where both change the same words
// or the same promise, who is second is told, and both stand to be brought back.
func TestTwoEditorsLoseNothing(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	h.appoint(sample.Nadia)
	first, second := h.enter(sample.Ayesha, desk), h.enter(sample.Nadia, phone)

	asking := "/charter/edit/asking"
	first.open(asking)
	second.open(asking + "?beside=ur")
	first.puts(say.CharterKinAsking().Capital(), "Tell us early, and tell us all.")
	second.puts(say.BuilderFieldWords(say.CharterKinAsking().Capital(), language.Urdu.Name()), "ہمیں جلد اور سب کچھ بتائیں۔")
	second.misses(say.CharterKeptAside())
	if kept := second.value(say.BuilderFieldWords(say.CharterKinAsking().Capital(), language.English.Name())); kept != "Tell us early, and tell us all." {
		t.Errorf("what the other typed became %q", kept)
	}

	contact := "/charter/edit/contact"
	first.open(contact)
	second.open(contact)
	first.puts(say.CharterKinContact().Capital(), "Call us, or come in.")
	second.puts(say.CharterKinContact().Capital(), "Write to us.").sees(say.CharterKeptAside(), "Ayesha Siddiqui")
	if typed := second.value(say.CharterKinContact().Capital()); typed != "Write to us." {
		t.Errorf("what was typed became %q", typed)
	}
	first.open(contact)
	if stands := first.value(say.CharterKinContact().Capital()); stands != "Call us, or come in." {
		t.Errorf("there stands %q", stands)
	}
	second.open(contact).follow(say.CharterUseAside())
	if stands := second.value(say.CharterKinContact().Capital()); stands != "Write to us." {
		t.Errorf("what was kept aside came back as %q", stands)
	}
	first.open(contact).follow(say.BuilderUndoOf(say.BuilderDidBack()))
	if stands := first.value(say.CharterKinContact().Capital()); stands != "Call us, or come in." {
		t.Errorf("taking it back led to %q", stands)
	}

	visit := "/charter/promises/visit"
	first.open(visit)
	second.open(visit + "?in=en")
	first.puts(say.TermTimeLimit().Capital(), "36").sees("36 saat")
	second.puts(say.TermTimeLimit().Capital(), "40").sees(say.BuilderConflict(), "36")
	second.keeps(say.BuilderSaveYours())
	second.wait("theirs to be settled", func() bool { return !second.has([]string{"heading"}, say.BuilderConflict()) })
	first.open(visit).sees("40 saat", say.BuilderDidChange(promise.Field("limit").Say()), "نادیہ رحمان", "Ayesha Siddiqui")
}
