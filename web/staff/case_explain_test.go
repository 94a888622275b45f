package staff_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/promise"
)

func TestTheReasonOfADelayIsAskedForUntilItIsTold(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		received, _ := h.mailed("complaints@anarhome.example")
		asks := func(write string) bool {
			page := sara.get(address(received.Number, "?write="+write)).want(t, http.StatusOK)
			return strings.Contains(page.body, "This explains the delay")
		}
		if asks("reply") {
			t.Error("a reason is asked for before anything is late")
		}
		h.hand.Advance(3 * 24 * time.Hour)
		h.must(h.cases.Sweep(t.Context(), h.hand.Now()))
		if !asks("reply") || !asks("call") || asks("note") {
			t.Errorf("a reason is asked of a reply %v, of a call %v, of a note %v", asks("reply"), asks("call"), asks("note"))
		}
		writes := func(kind string, mark ...string) promise.State {
			page := h.seen(sara, received.Number)
			typed := append([]string{"kind", kind, "body", "The part is late.", "seen", page.Case.LastContact.String()}, mark...)
			sara.post(address(received.Number, "/say"), typed...).want(t, http.StatusSeeOther)
			for _, running := range h.seen(sara, received.Number).Clocks {
				if running.Promise == "explain-delay" {
					return running.State
				}
			}
			return ""
		}
		for _, row := range []struct {
			kind string
			mark []string
			want promise.State
		}{
			{"reply", nil, promise.Running},
			{"note", []string{"explains", "yes"}, promise.Running}, // the customer does not read it
			{"call", []string{"explains", "yes"}, promise.Met},
		} {
			if state := writes(row.kind, row.mark...); state != row.want {
				t.Errorf("after a %s marked %q the explanation is %q, not %q", row.kind, row.mark, state, row.want)
			}
		}
		if asks("reply") {
			t.Error("a reason is asked for again")
		}
	})
}
