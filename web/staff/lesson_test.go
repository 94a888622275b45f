package staff_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
)

// A story that goes into a lesson is read by those whom training concerns, each in
// their language, with the promises that are new; not in the handbook, and by nobody
// who is not of the house.
func TestWhatFeedsALessonIsReadByThoseWhoLearn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera, sara := h.hire("Meera", people.Manager), h.hire("Sara", people.Agent)
		ibrahim := h.hire("Ibrahim", people.Engineer)
		tells := func(title, feeds, words, urdu string) {
			t.Helper()
			at := meera.post("/charter/edit/stories", "do", "add", "stories.name", title).want(t, http.StatusSeeOther).to
			seen := func() string {
				return regexp.MustCompile(`name="seen" value="(\d+)"`).FindStringSubmatch(meera.get(at).want(t, http.StatusOK).body)[1]
			}
			meera.post(at, "seen", seen(), "sort", "story", "feeds", feeds, "words.en", words).want(t, http.StatusSeeOther)
			for _, in := range []string{"ur", "hi", "tr"} {
				meera.post(at, "seen", seen(), "beside", in, "title."+in, in+" "+title, "words."+in, in+" "+urdu).want(t, http.StatusSeeOther)
			}
		}
		tells("The fridge", "lesson", "She called 3 times.", "3 بار فون کیا۔")
		tells("At the door", "handbook", "We greet first.", "پہلے سلام۔")
		meera.post(visitPromise, "seen", "0", "in", "en", "limit.value", "36").want(t, http.StatusSeeOther)
		sent := meera.post("/charter/send", "reviewers", sara.who.ID.String(), "roles", "agent", "material", "yes", "left", "They learn it at the desk").want(t, http.StatusSeeOther).to
		meera.get(sent).want(t, http.StatusOK, sent+"/lesson")
		learnt := sara.get(sent+"/lesson").want(t, http.StatusOK, "The fridge", "She called 3 times.", "Agent", "not trained yet", "New and changed promises", "36")
		if strings.Contains(learnt.body, "We greet first.") || strings.Contains(learnt.body, "answer your call") {
			t.Error("a lesson has what is for the handbook")
		}
		sara.get(sent+"/lesson?language=ur").want(t, http.StatusOK, "ur The fridge", "3 بار فون کیا۔")
		if other := ibrahim.get(sent+"/lesson").want(t, http.StatusOK, "The fridge"); strings.Contains(other.body, "not trained yet") {
			t.Error("it concerns an engineer, who is not asked to learn it")
		}
		nobody := &browser{house: h}
		if answer := nobody.get(sent + "/lesson"); answer.status == http.StatusOK || strings.Contains(answer.body, "She called") {
			t.Errorf("nobody of the house reads it: %d", answer.status)
		}
		sara.post(sent, "do", "answer", "correct", "yes", "achievable", "yes").want(t, http.StatusSeeOther)
		meera.post(sent, "do", "approve", "words", "It cannot wait").want(t, http.StatusSeeOther)
		sara.get("/charter").want(t, http.StatusOK, `href="`+sent+`/lesson"`)
		meera.post(sent, "do", "train", "staff", sara.who.ID.String(), "day", "2026-11-02", "how", "At the morning round").want(t, http.StatusSeeOther)
		sara.get(sent+"/lesson").want(t, http.StatusOK, "At the morning round")
		handbook := sara.get("/charter/handbook").want(t, http.StatusOK, "We greet first.")
		if strings.Contains(handbook.body, "She called") {
			t.Error("the handbook has what is for lessons")
		}
	})
}
