package staff_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
	"vaada/people"
)

// What cannot be saved of a part comes back as it was typed; what can be saved is,
// however little it is.
func TestWhatIsTypedWronglyIntoAPartComesBackFilled(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera := h.hire("Meera", people.Manager)
		wrapping := meera.post("/charter/edit/services", "do", "add", "services.name", "Gift wrapping").want(t, http.StatusSeeOther).to
		for _, wrong := range []struct{ address, field, typed string }{
			{wrapping, "fee", "a lot"},
			{wrapping, "fee", "-5"},
			{wrapping, "fee", strings.Repeat("9", 40)},
			{wrapping, "fee", "1e9"},
			{"/charter/edit/practice", "begins", "2026-31-31"},
			{"/charter/edit/practice", "begins", "tomorrow"},
		} {
			answer := meera.do(http.MethodPost, wrong.address, url.Values{"seen": {"0"}, "name.en": {"Wrapping"}, wrong.field: {wrong.typed}})
			if answer.status != http.StatusUnprocessableEntity || !strings.Contains(answer.body, `value="`+wrong.typed+`"`) || !strings.Contains(answer.body, `aria-invalid="true"`) {
				t.Errorf("%s = %q is answered %d", wrong.field, wrong.typed, answer.status)
			}
		}
		meera.get(wrapping).want(t, http.StatusOK, "Gift wrapping")
		meera.post(wrapping, "seen", "1", "name.en", "Gift wrapping", "fee", "۱۵۰").want(t, http.StatusSeeOther)
		meera.get(wrapping).want(t, http.StatusOK, "value=\"Rs\u00a0150\"")

		const contact = "/charter/edit/contact"
		for typed, status := range map[string]int{strings.Repeat("Call us. ", 30_000): http.StatusUnprocessableEntity, strings.Repeat("a", 2<<20): http.StatusRequestEntityTooLarge} {
			if answer := meera.post(contact, "seen", "0", "text.en", typed); answer.status != status {
				t.Errorf("%d bytes are answered %d", len(typed), answer.status)
			}
		}
		meera.post(contact, "seen", "0", "text.en", "Within \u202e15\u202c days, \u2068AH-7\u2069").want(t, http.StatusSeeOther)
		page := meera.get(contact).want(t, http.StatusOK, "days, \u2068AH-7\u2069")
		if strings.Contains(page.body, "\u202e") {
			t.Error("15 days is read as 51")
		}
	})
}

// A part of many texts is told once that a language is missing, and a promise also
// where its title alone is.
func TestAMissingLanguageIsToldOnceForAPart(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		meera := opened(t, d).hire("Meera", people.Manager)
		meera.post(visitPromise, "seen", "0", "in", "ur", "title", "").want(t, http.StatusSeeOther)
		wrapping := meera.post("/charter/edit/services", "do", "add", "services.name", "Gift wrapping").want(t, http.StatusSeeOther).to
		meera.post(wrapping, "seen", "1", "name.en", "Gift wrapping", "who.en", "Everybody", "process.en", "Ask at the counter").want(t, http.StatusSeeOther)
		body := meera.get("/charter/edit").want(t, http.StatusOK, `href="/charter/promises/visit?in=ur"`).body
		if lacks := say.CharterLackWords(language.Urdu.Name()).HTML(language.Reader{}); strings.Count(body, lacks) != 2 {
			t.Errorf("it is told %d times", strings.Count(body, lacks))
		}
	})
}

// Where the charter says a word for which another was agreed on, its page and that
// of the part say so.
func TestAWordThatWasNotAgreedOnIsPointedAt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		meera := opened(t, d).hire("Meera", people.Manager)
		word := meera.post("/charter/edit/words", "do", "add", "words.name", "case").want(t, http.StatusSeeOther).to
		meera.post(word, "seen", "1", "term.en", "case", "not.en", "ticket, issue").want(t, http.StatusSeeOther)
		meera.post("/charter/edit/asking", "seen", "0", "text.en", "Keep the number of your ticket.").want(t, http.StatusSeeOther)
		told := say.CharterPlainAgreed("ticket", "case").HTML(language.Reader{})
		meera.get("/charter/edit").want(t, http.StatusOK, told)
		meera.get("/charter/edit/asking").want(t, http.StatusOK, told)
		if strings.Contains(meera.get("/charter/edit/contact").body, told) {
			t.Error("it is said of a part that does not say it")
		}
	})
}

// What was taken out again is still called by its name in the list of what was done.
func TestWhatIsTakenOutKeepsItsName(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		meera := opened(t, d).hire("Meera", people.Manager)
		wrapping := meera.post("/charter/edit/services", "do", "add", "services.name", "Gift wrapping").want(t, http.StatusSeeOther).to
		meera.post(wrapping, "do", "out", "seen", "1").want(t, http.StatusSeeOther)
		_, done, _ := strings.Cut(meera.get("/charter/edit").want(t, http.StatusOK).body, `aria-labelledby="written-recent"`)
		if strings.Count(done, "Gift wrapping") < 2 || strings.Contains(done, ">gift-wrapping<") {
			t.Error("it is called by its key")
		}
	})
}

// An edition says from which day it will hold; while it is in review nothing is to
// be done before that.
func TestAnEditionSaysFromWhichDayItHolds(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera := h.hire("Meera", people.Manager)
		bilal := h.hire("Bilal", people.Agent)
		meera.post(visitPromise, "seen", "0", "in", "en", "limit.value", "36", "limit.unit", "clock hour").want(t, http.StatusSeeOther)
		meera.get("/charter/edit").want(t, http.StatusOK, say.CharterLacksNone().HTML(language.Reader{}))
		sends := meera.get("/charter/send").want(t, http.StatusOK).body
		boxes := regexp.MustCompile(`<input[^>]*name="roles"[^>]*>`).FindAllString(sends, -1)
		if len(boxes) < 5 {
			t.Errorf("%d roles can be chosen", len(boxes))
		}
		for _, box := range boxes {
			if concerned := strings.Contains(box, `value="agent"`) || strings.Contains(box, `value="manager"`); concerned != strings.Contains(box, "checked") && !strings.Contains(box, "engineer") {
				t.Errorf("whom it concerns: %s", box)
			}
		}
		if !strings.Contains(sends, `value="`+bilal.who.ID.String()+`"`) {
			t.Fatal("Bilal cannot be asked")
		}
		edition := meera.post("/charter/send", "reviewers", bilal.who.ID.String(), "roles", "agent", "left", "They learn it at the desk", "begins", "2030-01-01").want(t, http.StatusSeeOther).to
		if body := meera.get(edition).want(t, http.StatusOK, "Holds from").body; !strings.Contains(strings.ReplaceAll(body, "\u00a0", " "), "1 January 2030") {
			t.Error("it does not say from which day")
		}
		if strings.Contains(meera.get("/charter/edit").body, say.CharterLacksNone().HTML(language.Reader{})) {
			t.Error("it can be sent again")
		}
	})
}
