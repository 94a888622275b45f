package staff_test

import (
	"net/http"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestAClosedCaseSaysWhoClosedItWhenAndHow(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara, bilal := h.hire("Sara", people.Agent), h.hire("Bilal", people.Agent)
		number := h.begin(sara, "Sara Malik")
		does := func(who *browser, deed string, typed ...string) {
			t.Helper()
			who.post(address(number, deed), append(typed, "seen", seenAs(h.seen(sara, number)))...).want(t, http.StatusSeeOther)
		}
		sees := func(words ...string) {
			t.Helper()
			page := sara.get(address(number)).want(t, http.StatusOK, words...)
			if strings.Contains(page.body, "newer edition") {
				t.Error("it says that it was moved to a newer edition")
			}
			if open := h.seen(sara, number).Case.Open(); open == strings.Contains(page.body, "Closed by") {
				t.Errorf("it is open: %v, and the page says otherwise", open)
			}
		}

		does(sara, "/leave", "reason", "The line broke")
		h.hand.Advance(90_000_000_000)
		does(bilal, "/close", "reason", "Nothing to do")
		sees("This case is closed", "Case closed: <bdi>Nothing to do</bdi>", "Closed by: <bdi>Bilal</bdi>", `09:01</bdi></time>`, "Reopen")
		does(sara, "/undo")
		sees("This case has left its chart", "Taken back")

		does(sara, "/return", "to", "close")
		h.hand.Advance(60_000_000_000)
		does(sara, "/step")
		sees("This case is closed", "Case closed: Solved", "Closed by: <bdi>Sara</bdi>", `09:02</bdi></time>`)
		does(bilal, "/undo")
		sees("Close the case", "Taken back")
	})
}
