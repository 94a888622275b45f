package staff_test

import (
	"net/http"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestADeedThatDoesNotSayWhatItSawIsNotDone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number := h.begin(sara, "Sara Malik")
		before := seenAs(h.seen(sara, number))
		for _, deed := range []string{"/step", "/leave", "/return", "/undo", "/close"} {
			for _, seen := range []string{"", "abc", "0", "-1"} {
				sara.post(address(number, deed), "seen", seen, "reason", "Why not", "field.fault", "Typed in vain").
					want(t, http.StatusConflict, "Someone changed this")
			}
			sara.post(address(number, deed), "reason", "Why not").want(t, http.StatusConflict)
		}
		for _, seen := range []string{"", "abc"} {
			sara.post(address(number, "/say"), "kind", "reply", "seen", seen, "body", "A reply to whom?").
				want(t, http.StatusConflict, "A reply to whom?")
		}
		if after := h.seen(sara, number); seenAs(after) != before || len(after.Contacts) != 0 {
			t.Error("something was done")
		}
	})
}

func TestAStepThatIsSentTwiceIsDoneOnce(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, bilal := h.hire("Sara", people.Agent), h.hire("Bilal", people.Agent)
		number := h.begin(sara, "Sara Malik")
		seen := seenAs(h.seen(sara, number))
		sara.post(address(number, "/step"), "seen", seen).want(t, http.StatusSeeOther)
		after := seenAs(h.seen(sara, number))
		sara.post(address(number, "/step"), "seen", seen).want(t, http.StatusSeeOther)
		if now := seenAs(h.seen(sara, number)); now != after {
			t.Errorf("the case went from %s to %s", after, now)
		}
		bilal.post(address(number, "/step"), "seen", seen).want(t, http.StatusConflict, "Sara")
		sara.post(address(number, "/step"), "seen", seen, "answer", "another").want(t, http.StatusConflict)
	})
}

// Who goes back in the browser, corrects the step and sends it once more would lose
// the correction in silence: they are told, and what they wrote is there.
func TestAStepThatIsSentAgainOtherwiseIsNotLost(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number := h.begin(sara, "Sara Malik")
		sara.post(address(number, "/step"), "seen", seenAs(h.seen(sara, number))).want(t, http.StatusSeeOther)
		page := h.seen(sara, number)
		if page.Box == nil || page.Box.Key != "account" {
			t.Fatalf("it stands on %+v", page.Case.State.Box)
		}
		seen := seenAs(page)
		send := func(typed ...string) answer {
			return sara.post(address(number, "/step"), append(typed, "seen", seen)...)
		}
		send("field.phone", "+92 300 5550142").want(t, http.StatusSeeOther)
		after := seenAs(h.seen(sara, number))
		send("field.phone", "+923005550142").want(t, http.StatusSeeOther)
		send("field.phone", "+92 300 5550199").want(t, http.StatusConflict, "+92 300 5550199")
		send("field.phone", "+923005550142", "answer", "cannot-stay").want(t, http.StatusConflict)
		if now := seenAs(h.seen(sara, number)); now != after {
			t.Errorf("the case went from %s to %s", after, now)
		}
		sara.post(address(number, "/undo"), "seen", after).want(t, http.StatusSeeOther)
		send("field.phone", "+923005550142").want(t, http.StatusConflict, "+923005550142")
	})
}

func TestTheOrdinaryWayIsNotTheOtherOneThatWasTaken(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number := h.begin(sara, "Sara Malik")
		sara.post(address(number, "/step"), "seen", seenAs(h.seen(sara, number))).want(t, http.StatusSeeOther)
		seen := seenAs(h.seen(sara, number))
		sara.post(address(number, "/step"), "seen", seen, "answer", "cannot-stay").want(t, http.StatusSeeOther)
		sara.post(address(number, "/step"), "seen", seen, "answer", "cannot-stay").want(t, http.StatusSeeOther)
		sara.post(address(number, "/step"), "seen", seen).want(t, http.StatusConflict)
	})
}

func TestTheSubjectHasItsOwnDirectionInTheHead(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number := h.begin(sara, "Sara Malik")
		sara.get(address(number)).want(t, http.StatusOK, `<h1 dir="auto">Fridge stopped cooling</h1>`)
	})
}
