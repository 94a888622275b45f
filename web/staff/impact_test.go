package staff_test

import (
	"net/http"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
	"vaada/people"
)

// A promise that steps serve is marked where its change is read, listed where the
// charter is written, and cannot be sent while it is out.
func TestAPromiseTakenFromUnderItsStepsIsListedEverywhere(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera := h.hire("Meera", people.Manager)
		meera.post("/charter/edit/promises/visit", "do", "out", "seen", "0").want(t, http.StatusSeeOther)
		meera.get("/charter/impact").want(t, http.StatusOK, say.ImpactBroken().Capital().HTML(language.Reader{}), "/procedures/")
		const served = "steps in force serve it"
		meera.get("/charter/edit").want(t, http.StatusOK, served, `href="/charter/promises/visit`)
		if sending := meera.get("/charter/send").want(t, http.StatusOK, served); strings.Contains(sending.body, `name="reviewers"`) {
			t.Error("it can be sent")
		}
	})
}

// What hangs on a service and on a touchpoint is named and can be opened.
func TestWhatHangsOnAServiceCanBeOpened(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera := h.hire("Meera", people.Manager)
		meera.post("/charter/edit/services/repair-at-home", "seen", "0", "name.en", "Repairs at home").want(t, http.StatusSeeOther)
		meera.post("/charter/edit/scope/telephone", "do", "out", "seen", "0").want(t, http.StatusSeeOther)
		meera.get("/charter/impact").want(t, http.StatusOK,
			say.ImpactPromises(1).HTML(language.Reader{}), `href="/charter/promises/visit"`, `href="/procedures/service-by-telephone"`, "offered there", "/charter/edit/services/repair-at-home")
	})
}
