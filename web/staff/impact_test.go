package staff_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
	"vaada/publishing"
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

// An edition that was sent, and has come to lack something since, says how it goes on:
// sent back, its draft keeps all that was written.
func TestAnEditionThatIsStuckSaysHowItGoesOn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera, sara := h.hire("Meera", people.Manager), h.hire("Sara", people.Agent)
		documents, err := firstDocuments()
		h.must(err)
		var free []procedure.Chart
		for _, chart := range documents.Charts {
			chart.Boxes = slices.Clone(chart.Boxes)
			for at := range chart.Boxes {
				chart.Boxes[at].Promise = ""
			}
			free = append(free, chart)
		}
		h.must(h.pages.Publishing.Publish(t.Context(), people.Program(), publishing.Documents{Charts: free}, "nothing serves"))
		meera.post("/charter/edit/services/repair-at-home", "do", "out", "seen", "0").want(t, http.StatusSeeOther)
		meera.post("/charter/edit/promises/visit", "do", "out", "seen", "0").want(t, http.StatusSeeOther)
		meera.post("/charter/edit/practice", "seen", "0", "begins", "2026-12-01").want(t, http.StatusSeeOther)
		meera.get("/charter/send").want(t, http.StatusOK, `value="2026-12-01"`)
		sent := meera.post("/charter/send", "reviewers", sara.who.ID.String(), "roles", "agent", "left", "They learn it at the desk").want(t, http.StatusSeeOther).to
		way := say.PublishingStuckWay().HTML(language.Reader{})
		if page := meera.get(sent).want(t, http.StatusOK); strings.Contains(page.body, way) {
			t.Error("nothing keeps it, and it says how it goes on")
		}
		h.must(h.pages.Publishing.Publish(t.Context(), people.Program(), publishing.Documents{Charts: documents.Charts}, "they serve again"))
		meera.get(sent).want(t, http.StatusOK, "steps in force serve it", way)
		sara.post(sent, "do", "answer", "correct", "yes", "achievable", "yes").want(t, http.StatusSeeOther)
		meera.post(sent, "do", "approve", "words", "All the same").want(t, http.StatusUnprocessableEntity, "steps in force serve it")
		meera.post(sent, "do", "refuse", "words", "Steps serve it").want(t, http.StatusSeeOther)
		meera.get("/charter/edit").want(t, http.StatusOK, "steps in force serve it")
		meera.get("/charter/edit/practice").want(t, http.StatusOK, `value="2026-12-01"`)
	})
}

// Everybody on the staff reads who must know how it is answered at a touchpoint, and
// how; customers do not.
func TestTheStaffReadHowItIsAnswered(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		documents, err := firstDocuments()
		h.must(err)
		c := *documents.Charter
		c.Scope = slices.Clone(c.Scope)
		c.Scope[0].Knows = []people.Role{people.Engineer}
		c.Scope[0].Answering = language.NewText(language.English, "We never argue.")
		h.must(h.pages.Publishing.Publish(t.Context(), people.Program(), publishing.Documents{Charter: &c}, "how we answer"))
		for _, role := range []people.Role{people.Manager, people.Engineer} {
			h.hire(string(role), role).get("/charter").want(t, http.StatusOK, say.CharterFieldKnows().Capital().HTML(language.Reader{}), "We never argue.")
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
			say.ImpactPromises(1).HTML(language.Reader{}), `href="/charter/promises/visit"`, `href="/procedures/service-by-telephone"`, "offered there", "/p/charter", "/charter/edit/services/repair-at-home", say.ImpactPrinted(4).HTML(language.Reader{}))
	})
}
