package staff_test

import (
	"net/http"
	"strconv"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
)

func address(number int64, deed ...string) string {
	return "/cases/" + casework.Code(number) + strings.Join(deed, "")
}

func seenAs(page casework.Page) string { return strconv.Itoa(page.Case.State.Sequence) }

func TestACaseIsLedFromItsFirstStepToItsVisit(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		h.hire("Imran", people.Engineer)
		number := h.begin(sara, "Sara Malik")
		sara.get(address(number)).want(t, http.StatusOK, "Fridge stopped cooling", "Answer the call", "Good day. How can we help you?", "12 Mall Road")
		step := func(typed ...string) answer {
			typed = append(typed, "seen", seenAs(h.seen(sara, number)))
			return sara.post(address(number, "/step"), typed...).want(t, http.StatusSeeOther)
		}
		step()
		step("field.phone", "+923005550142", "field.name", "Sara Malik")
		step("field.appliance", "fridge", "field.fault", "No cold", "field.danger", "no")
		sara.get(address(number)).want(t, http.StatusOK, "Create the case", casework.Code(number))
		step()
		step("answer", "yes")
		slots := h.seen(sara, number).Slots
		if len(slots) == 0 {
			t.Fatal("no window is offered")
		}
		page := sara.get(address(number)).want(t, http.StatusOK, "Imran")
		at := strings.Index(page.body, `name="slot"`)
		value := page.body[at:][strings.Index(page.body[at:], `value="`)+7:]
		step("slot", value[:strings.Index(value, `"`)])
		sara.get(address(number)).want(t, http.StatusOK, "Tell the customer")
		step()
		after := h.seen(sara, number)
		if after.Case.Waiting != procedure.VisitMade || len(after.Pledges) != 1 {
			t.Errorf("the case waits for %q with pledges %v", after.Case.Waiting, after.Pledges)
		}
		sara.get(address(number)).want(t, http.StatusOK, "Promised to this customer", "The visit was made")
		sara.get(address(number, "/trail")).want(t, http.StatusOK, "Is a visit needed?")
	})
}

func TestAStepThatIsNotFilledComesBackFilledWithItsSentence(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number := h.begin(sara, "Sara Malik")
		for range 2 {
			page := h.seen(sara, number)
			sara.post(address(number, "/step"), "seen", seenAs(page), "field.phone", "+923005550142", "field.name", "Sara Malik").want(t, http.StatusSeeOther)
		}
		before := h.seen(sara, number)
		sara.post(address(number, "/step"), "seen", seenAs(before), "field.fault", "کل سے خراب ہے", "field.danger", "no").
			want(t, http.StatusUnprocessableEntity, "کل سے خراب ہے", "Please choose", `href="#field.appliance"`)
		if after := h.seen(sara, number); after.Case.State.Sequence != before.Case.State.Sequence {
			t.Error("the case went on")
		}
	})
}

func TestWhoIsSlowerSeesWhoWasQuickerAndKeepsTheWords(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, bilal := h.hire("Sara", people.Agent), h.hire("Bilal", people.Agent)
		number := h.begin(sara, "Sara Malik")
		both := seenAs(h.seen(sara, number))
		sara.post(address(number, "/step"), "seen", both).want(t, http.StatusSeeOther)
		bilal.post(address(number, "/step"), "seen", both, "field.fault", "what Bilal had typed").
			want(t, http.StatusConflict, "Sara", "what Bilal had typed", "Open the account")
	})
}

func TestAReplyStopsWhenSomethingNewCameIn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, bilal := h.hire("Sara", people.Agent), h.hire("Bilal", people.Agent)
		number := h.begin(sara, "Sara Malik")
		bilal.post(address(number, "/say"), "kind", "note", "body", "First").want(t, http.StatusSeeOther)
		seen := h.seen(sara, number).Case.LastContact.String()
		bilal.post(address(number, "/say"), "kind", "note", "body", "Second batch").want(t, http.StatusSeeOther)
		sara.post(address(number, "/say"), "kind", "reply", "seen", seen, "body", "My half-written reply").
			want(t, http.StatusConflict, "My half-written reply", "Second batch")
		newest := h.seen(sara, number).Case.LastContact.String()
		sara.post(address(number, "/say"), "kind", "reply", "seen", newest, "body", " ").want(t, http.StatusUnprocessableEntity, "Please enter")
		sara.post(address(number, "/say"), "kind", "letter", "body", "x").want(t, http.StatusNotFound)
		if got := len(h.seen(sara, number).Contacts); got != 2 {
			t.Errorf("%d contacts, want 2", got)
		}
	})
}

func TestADraftIsThereWhenThePageIsOpenedAgain(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number := h.begin(sara, "Sara Malik")
		sara.post(address(number, "/draft?kind=note"), "text", "Half a note").want(t, http.StatusNoContent)
		sara.get(address(number, "?write=note")).want(t, http.StatusOK, "Half a note")
		if h.seen(sara, number).Case.Taken.IsZero() {
			t.Error("writing did not take the step in hand")
		}
		sara.post(address(number, "/draft?kind=poem"), "text", "x").want(t, http.StatusNotFound)
	})
}

func TestTheChartIsLeftWithAReasonAndComeBackTo(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number := h.begin(sara, "Sara Malik")
		sara.post(address(number, "/leave"), "seen", seenAs(h.seen(sara, number))).want(t, http.StatusUnprocessableEntity, "reason")
		sara.post(address(number, "/leave"), "seen", seenAs(h.seen(sara, number)), "reason", "The line broke").want(t, http.StatusSeeOther)
		sara.get(address(number)).want(t, http.StatusOK, "This case has left its chart", "The line broke")
		sara.post(address(number, "/return"), "seen", seenAs(h.seen(sara, number)), "to", "request").want(t, http.StatusSeeOther)
		if box := h.seen(sara, number).Case.State.Box; box != "request" {
			t.Errorf("it came back to %q", box)
		}
		sara.post(address(number, "/undo"), "seen", seenAs(h.seen(sara, number))).want(t, http.StatusSeeOther)
		sara.post(address(number, "/close"), "seen", seenAs(h.seen(sara, number)), "reason", "Nothing to do").want(t, http.StatusSeeOther)
		sara.get(address(number)).want(t, http.StatusOK, "This case is closed", "Reopen")
		sara.post(address(number, "/undo"), "seen", seenAs(h.seen(sara, number))).want(t, http.StatusSeeOther)
		if after := h.seen(sara, number); !after.Case.Open() {
			t.Error("the case did not open again")
		}
	})
}

func TestReadingACaseChangesNothing(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number := h.begin(sara, "Sara Malik")
		before := h.seen(sara, number)
		for _, page := range []string{"", "?write=note", "?open=customer", "?words=step&write=reply", "/trail"} {
			sara.get(address(number, page)).want(t, http.StatusOK)
		}
		after := h.seen(sara, number)
		if !after.Case.Taken.IsZero() || seenAs(after) != seenAs(before) || len(after.Contacts) != len(before.Contacts) {
			t.Error("reading took the step in hand or wrote something")
		}
		sara.post(address(number, "/take")).want(t, http.StatusNoContent)
		if h.seen(sara, number).Case.Taken.IsZero() {
			t.Error("the step was not taken in hand")
		}
	})
}

func TestOneTakesACaseOverAndGivesItAway(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, bilal, nadia := h.hire("Sara", people.Agent), h.hire("Bilal", people.Agent), h.hire("Nadia", people.Supervisor)
		number := h.begin(sara, "Sara Malik")
		bilal.post(address(number, "/assign"), "staff", bilal.who.ID.String()).want(t, http.StatusSeeOther)
		bilal.post(address(number, "/assign"), "staff", sara.who.ID.String()).want(t, http.StatusForbidden)
		nadia.post(address(number, "/assign"), "staff", "nobody").want(t, http.StatusUnprocessableEntity)
		nadia.post(address(number, "/assign"), "staff", sara.who.ID.String()).want(t, http.StatusSeeOther)
		if owner := h.seen(sara, number).Case.Owner; owner != sara.who.ID {
			t.Error("the case is not with Sara")
		}
	})
}

func TestWhatIsNotThereOrNotTheirsIsNotFound(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, imran := h.hire("Sara", people.Agent), h.hire("Imran", people.Engineer)
		number := h.begin(sara, "Sara Malik")
		sara.get("/cases/VA-99999").want(t, http.StatusNotFound)
		sara.get("/cases/nonsense").want(t, http.StatusNotFound)
		sara.get("/cases?view=nonsense").want(t, http.StatusNotFound)
		sara.get("/customers/nonsense").want(t, http.StatusNotFound)
		sara.get("/calls/nonsense").want(t, http.StatusNotFound)
		sara.get("/visits/nonsense").want(t, http.StatusNotFound)
		sara.get("/procedures/nonsense").want(t, http.StatusNotFound)
		imran.get(address(number)).want(t, http.StatusNotFound)
		imran.post(address(number, "/step")).want(t, http.StatusNotFound)
		sara.get("/refunds").want(t, http.StatusForbidden, `class="rail"`)
		sara.get("/outbox").want(t, http.StatusForbidden)
		imran.get("/cases/new").want(t, http.StatusForbidden)
		nobody := &browser{house: h}
		if got := nobody.get(address(number)).want(t, http.StatusSeeOther).to; !strings.HasPrefix(got, "/sign-in?back=") {
			t.Errorf("nobody is led to %q", got)
		}
		nobody.post(address(number, "/step")).want(t, http.StatusSeeOther)
	})
}

func TestWhoAnswersAStepOfAnotherRoleGivesAReasonThatTheTrailShows(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		h.hire("Imran", people.Engineer)
		number := h.toVisit(sara)
		sara.get(address(number)).want(t, http.StatusOK, "in place of", `name="step.reason"`)
		seen := seenAs(h.seen(sara, number))
		sara.post(address(number, "/step"), "seen", seen).want(t, http.StatusUnprocessableEntity, "Say why you do it")
		sara.post(address(number, "/step"), "seen", seen, "step.reason", "Bilal rang from the <van>").want(t, http.StatusSeeOther)
		for _, path := range []string{"", "/trail"} {
			sara.get(address(number)+path).want(t, http.StatusOK, "in their place, because:", "Bilal rang from the &lt;van&gt;")
		}
	})
}
