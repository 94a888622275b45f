package staff_test

import (
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"vaada/charter"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/promise"
)

// slotName finds the slots of a page in their order.
var slotName = regexp.MustCompile(`<(?:input|select|textarea)[^>]* name="((?:words|limit|share)\.[a-z_.]+)"`)

// sentenceOf is the sentence of a builder's page.
func sentenceIn(body string) string {
	_, rest, _ := strings.Cut(body, `<div class="builder-sentence`)
	sentence, _, _ := strings.Cut(rest, `<section class="builder-terms`)
	return sentence
}

// folded finds what is seldom said of a limit, and stands folded away behind it.
var folded = regexp.MustCompile(`(?s)<details class="slot-marks slot-more".*?</details>`)

func slotsIn(body string) (names []string) {
	for _, found := range slotName.FindAllStringSubmatch(folded.ReplaceAllString(sentenceIn(body), ""), -1) {
		names = append(names, found[1])
	}
	return names
}

const visitPromise = "/charter/promises/visit"

func TestTheSlotsStandInTheOrderOfTheLanguage(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		meera := opened(t, d).hire("Meera", people.Manager)
		for l, want := range map[language.Language][]string{
			language.English: {"share.percent", "words.en.who", "words.en.deed", "words.en.object", "limit.strictness", "limit.value", "limit.unit", "words.en.condition"},
			language.Urdu:    {"share.percent", "words.ur.condition", "words.ur.who", "words.ur.object", "limit.value", "limit.unit", "limit.strictness", "words.ur.deed"},
			language.Turkish: {"words.tr.condition", "words.tr.who", "words.tr.object", "limit.value", "limit.unit", "limit.strictness", "words.tr.deed", "share.percent"},
		} {
			if got := slotsIn(meera.get(visitPromise + "?in=" + string(l)).body); !slices.Equal(got, want) {
				t.Errorf("in %s they are %v, want %v", l, got, want)
			}
		}
	})
}

func TestAPromiseIsSavedWithoutScriptAndUndone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		meera := opened(t, d).hire("Meera", people.Manager)
		answer := meera.post(visitPromise, "seen", "0", "in", "ur", "limit.value", "۳۶", "limit.unit", "clock hour", "words.ur.who", "ہمارے ٹیکنیشن")
		if answer.status != http.StatusSeeOther || answer.to != visitPromise+"?in=ur" {
			t.Fatalf("answered %d to %s", answer.status, answer.to)
		}
		body := meera.get(answer.to).body
		for _, want := range []string{`value="36"`, `value="ہمارے ٹیکنیشن"`, "36\u00a0saat", "36\u00a0hours", say.BuilderDidSeveral().HTML(language.Reader{})} {
			if !strings.Contains(body, want) {
				t.Errorf("the page does not have %q", want)
			}
		}
		if !strings.Contains(meera.get("/charter").body, say.BuilderDrafted().Capital().HTML(language.Reader{})) {
			t.Error("the charter does not say that a draft was begun")
		}
		if answer = meera.post(visitPromise+"/undo", "seen", "1", "in", "en"); answer.status != http.StatusSeeOther {
			t.Fatalf("undoing is answered %d", answer.status)
		}
		if body = meera.get(visitPromise).body; !strings.Contains(body, `value="48"`) || !strings.Contains(body, say.BuilderDidUndo().HTML(language.Reader{})) {
			t.Error("the limit was not taken back")
		}
		if answer = meera.post(visitPromise+"/back", "seen", "2", "state", "2"); answer.status != http.StatusSeeOther || !strings.Contains(meera.get(visitPromise).body, `value="36"`) {
			t.Errorf("bringing back is answered %d", answer.status)
		}
		if answer = meera.post(visitPromise+"/discard", "seen", "3"); answer.status != http.StatusSeeOther || !strings.Contains(meera.get(visitPromise).body, `value="48"`) {
			t.Errorf("discarding is answered %d", answer.status)
		}
	})
}

func TestWhatCannotBePromisedComesBackFilled(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera := h.hire("Meera", people.Manager)
		for _, wrong := range []struct{ field, typed, keeps string }{
			{"limit.value", "soon", `value="soon"`},
			{"limit.value", "0", `value="0"`},
			{"share.percent", "250%", `value="250%"`},
			{"words.en.deed", "visit in 3 days", "visit in 3 days"},
			{"words.en.deed", "", `id="words.en.deed"`},
			{"on_miss.remedy.amount", "a lot", `value="a lot"`},
			{"until", "2026-31-31", `value="2026-31-31"`},
			{"until", "2026-31-31", `<details id="add-since" open>`},
			{"on_miss.explain.value", "soon", `value="soon"`},
		} {
			answer := meera.do(http.MethodPost, visitPromise, url.Values{"seen": {"0"}, "in": {"en"}, wrong.field: {wrong.typed}})
			if answer.status != http.StatusUnprocessableEntity || !strings.Contains(answer.body, wrong.keeps) || !strings.Contains(answer.body, `aria-invalid="true"`) {
				t.Errorf("%s = %q is answered %d", wrong.field, wrong.typed, answer.status)
			}
		}
		if body := meera.get(visitPromise).body; !strings.Contains(body, say.BuilderNothingDone().HTML(language.Reader{})) {
			t.Error("something was kept")
		}
		bilal := h.hire("Bilal", people.Agent)
		if answer := bilal.get(visitPromise); answer.status != http.StatusForbidden {
			t.Errorf("an agent is answered %d", answer.status)
		}
		if strings.Contains(bilal.get("/charter").body, visitPromise) {
			t.Error("an agent is led to what is not theirs")
		}
		if answer := meera.get("/charter/promises/nothing"); answer.status != http.StatusNotFound {
			t.Errorf("a promise that does not exist is answered %d", answer.status)
		}
	})
}

func TestTwoWhoWriteOnePromiseSeeBoth(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera, nadia := h.hire("Meera", people.Manager), h.hire("Nadia", people.Manager)
		if answer := nadia.post(visitPromise, "seen", "0", "in", "en", "limit.value", "36"); answer.status != http.StatusSeeOther {
			t.Fatalf("the first is answered %d", answer.status)
		}
		answer := meera.post(visitPromise, "seen", "0", "in", "en", "limit.value", "48", "share.percent", "95")
		for _, want := range []string{"Nadia", "36\u00a0hours", `value="95%"`, `name="seen" value="1"`, say.BuilderConflict().HTML(language.Reader{})} {
			if !strings.Contains(answer.body, want) {
				t.Errorf("the conflict does not show %q", want)
			}
		}
		// What Meera did not touch is Nadia's.
		if answer.status != http.StatusConflict || !strings.Contains(sentenceIn(answer.body), `value="36"`) {
			t.Errorf("answered %d", answer.status)
		}
		if answer = meera.post(visitPromise, "seen", "1", "in", "en", "limit.value", "36", "share.percent", "95%"); answer.status != http.StatusSeeOther {
			t.Errorf("saved after all, answered %d", answer.status)
		}
		if answer = meera.post(visitPromise+"/undo", "seen", "1"); answer.status != http.StatusSeeOther || !strings.Contains(meera.get(visitPromise).body, `value="95%"`) {
			t.Error("an undo of what is older than the last change took the last change")
		}
	})
}

// What is in review is changed by nobody. Whoever has it open is told so, whatever else
// they did before, and what they typed stays in its field.
func TestWhatIsInReviewIsNotSavedAndSaysSo(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera, sara := h.hire("Meera", people.Manager), h.hire("Sara", people.Agent)
		const contact = "/charter/edit/contact"
		meera.post(visitPromise, "seen", "0", "in", "en", "limit.value", "36", "limit.unit", "clock hour").want(t, http.StatusSeeOther)
		sent := meera.post("/charter/send", "reviewers", sara.who.ID.String(), "roles", "agent", "left", "They learn it at the desk").want(t, http.StatusSeeOther).to
		told := []string{say.EditionInReview().HTML(language.Reader{}), `href="` + sent + `"`}
		for _, page := range []string{contact, visitPromise} {
			meera.get(page).want(t, http.StatusOK, told...)
		}
		for page, typed := range map[string][]string{
			contact: {"seen", "0", "text.en", "Call us at 5."}, visitPromise: {"seen", "1", "in", "en", "limit.value", "5"},
		} {
			body := meera.post(page, typed...).want(t, http.StatusConflict, append(told, typed[len(typed)-1])...).body
			for _, other := range []language.Message{say.CharterKeptAside(), say.BuilderConflict()} {
				if strings.Contains(body, other.HTML(language.Reader{})) {
					t.Errorf("%s says %q", page, other.Plain(language.Reader{}))
				}
			}
		}
	})
}

func TestAnotherKindOfPromiseIsAnotherSentence(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		meera := opened(t, d).hire("Meera", people.Manager)
		for seen, class := range []string{"CADENCE", "COUNT", "WINDOW", "INSTANT", "RATE", "SURVEY", "NOTICE", "ENTITLE", "REMEDY", "MAX_TIME", "SHARE_WITHIN"} {
			answer := meera.post(visitPromise, "seen", strconv.Itoa(seen), "in", "en", "class", class)
			if answer.status != http.StatusSeeOther {
				t.Errorf("%s is answered %d", class, answer.status)
			}
			body := meera.get(visitPromise).body
			if !strings.Contains(body, `value="`+class+`" selected`) {
				t.Errorf("it is not %s", class)
			}
		}
	})
}

// The margin knows of the past, of the rest of the charter and of what happens in
// the house.
func TestTheMarginKnowsMoreThanThePromise(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		meera := opened(t, d).hire("Meera", people.Manager)
		before := meera.get(visitPromise).body
		if !strings.Contains(before, say.LintNoHistory(promise.Enough).HTML(language.Reader{})) {
			t.Error("the page does not say that nothing fell due yet")
		}
		never := say.LintNeverStops().HTML(language.Reader{})
		if strings.Contains(before, never) {
			t.Error("nothing ends a visit")
		}
		meera.post(visitPromise, "seen", "0", "stop", string(promise.Inspected))
		if !strings.Contains(meera.get(visitPromise).body, never) {
			t.Error("the page does not say that nothing inspects")
		}
	})
}

// Rows are added, filled, and taken away again by posting alone.
func TestRowsAreAddedAndTakenAwayWithoutScript(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		meera := opened(t, d).hire("Meera", people.Manager)
		begun := url.Values{"seen": {"0"}, "in": {"en"}, "words.en.object": {"you at home"}, "keyed.asked": {"yes"}, "add": {"keyed"}}
		answer := meera.do(http.MethodPost, visitPromise, begun)
		for _, want := range []string{`id="keyed.0.value"`, `value="you at home"`, `name="keyed.rows" value="0"`, "autofocus", `name="remove" value="keyed.0"`} {
			if answer.status != http.StatusOK || !strings.Contains(answer.body, want) {
				t.Errorf("a row that was added has no %q (answered %d)", want, answer.status)
			}
		}
		filled := url.Values{
			"seen": {"0"}, "in": {"en"}, "words.en.object": {"you at home"}, "keyed.asked": {"yes"}, "keyed.rows": {"0", "1"},
			"keyed.0.by": {"place"}, "keyed.0.value": {"town"}, "keyed.0.name": {"in towns"}, "keyed.0.limit.value": {"24"}, "keyed.0.limit.unit": {"clock hour"},
			"keyed.1.by": {"place"}, "keyed.1.value": {""}, "keyed.1.limit.value": {"soon"}, "keyed.1.limit.unit": {"clock hour"},
		}
		answer = meera.do(http.MethodPost, visitPromise, filled)
		for _, want := range []string{`value="in towns"`, `value="soon"`, `value="you at home"`, `href="#keyed.1.value"`, `href="#keyed.1.limit.value"`, `aria-invalid="true"`} {
			if answer.status != http.StatusUnprocessableEntity || !strings.Contains(answer.body, want) {
				t.Errorf("what is wrong in a row is answered %d without %q", answer.status, want)
			}
		}
		filled["remove"] = []string{"keyed.1"}
		if answer = meera.do(http.MethodPost, visitPromise, filled); answer.status != http.StatusSeeOther {
			t.Fatalf("without the wrong row it is answered %d", answer.status)
		}
		if body := meera.get(visitPromise).body; !strings.Contains(body, `value="in towns"`) || !strings.Contains(body, `value="24"`) || strings.Contains(body, `name="keyed.rows" value="1"`) {
			t.Error("the row is not kept, or the one that was taken away is")
		}
		if answer = meera.post(visitPromise, "seen", "1", "in", "en", "keyed.asked", "yes", "keyed.rows", "0", "remove", "keyed.0"); answer.status != http.StatusSeeOther {
			t.Fatalf("taking it away is answered %d", answer.status)
		}
		body := meera.get(visitPromise).body
		if strings.Contains(body, `name="keyed.rows"`) || !strings.Contains(body, say.BuilderUndoOf(charter.What("keyed").Name()).HTML(language.Reader{})) {
			t.Error("it is still there, or nobody says how to undo it")
		}
		if answer = meera.post(visitPromise+"/undo", "seen", "2"); answer.status != http.StatusSeeOther || !strings.Contains(meera.get(visitPromise).body, `value="in towns"`) {
			t.Error("taking it away was not undone")
		}
	})
}

// What is measured of a remedy stands between its words, without a brace.
func TestARemedyIsWrittenWithoutBraces(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		meera := opened(t, d).hire("Meera", people.Manager)
		const refund = "/charter/promises/refund"
		for _, l := range language.All {
			if body := meera.get(refund + "?in=" + string(l)).body; strings.Contains(body, "{percent}") || strings.Contains(body, "{cap}") || !strings.Contains(body, `name="on_miss.remedy.cap_percent"`) {
				t.Errorf("in %s there are braces, or the slot is missing", l)
			}
		}
		answer := meera.post(refund, "seen", "0", "in", "en", "words.en.remedy.slots", "percent cap", "words.en.remedy.0", "we add",
			"on_miss.remedy.percent", "3%", "words.en.remedy.1", "of it for every day, and at most", "on_miss.remedy.cap_percent", "", "words.en.remedy.2", "")
		if answer.status != http.StatusSeeOther {
			t.Fatalf("answered %d", answer.status)
		}
		if body := meera.get(refund).body; !strings.Contains(body, "of it for every day, and at most") || !strings.Contains(body, `value="3%"`) || !strings.Contains(body, `value="percent"`) {
			t.Error("the remedy is not as it was written")
		}
		if body := meera.get(refund + "?in=ur").body; !strings.Contains(body, "words.ur.remedy") {
			t.Error("nobody says that the Urdu words still name the most")
		}
	})
}
