package stories_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// A telephone system tells what happens to calls. What it tells twice counts
// once; a caller who gives up stays a caller who gave up.
func TestTheTelephoneTells(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, h *house) {
		phone := h.telephone()
		contact := phone.rings("call-1", "0300 5550177")
		if again := phone.rings("call-1", "0300 5550177"); again != contact {
			t.Errorf("the same ring made the contacts %s and %s", contact, again)
		}
		for _, kind := range []string{"answer", "answer", "hold", "resume", "end", "end"} {
			h.watch.skip(5 * time.Second)
			if status, answer := phone.tells(map[string]string{"call": "call-1", "kind": kind}); status != http.StatusOK {
				t.Errorf("%s was answered with %d %v", kind, status, answer)
			}
		}
		phone.rings("call-2", "0300 5550178")
		h.watch.skip(time.Minute)
		phone.tells(map[string]string{"call": "call-2", "kind": "end"})
		told := column[string](t, h.DB, `SELECT l.external || CASE WHEN l.answered = 0 THEN ' given up' ELSE ' answered' END ||
			CASE WHEN c.case_id = 0 THEN '' ELSE ' with a case' END
			FROM touchpoint_calls l JOIN touchpoint_contacts c ON c.id = l.contact WHERE l.external LIKE 'call-%' ORDER BY l.external`)
		if got := strings.Join(told, ", "); got != "call-1 answered, call-2 given up" {
			t.Errorf("the calls are kept as %q", got)
		}
		met := column[string](t, h.DB, `SELECT k.state FROM clock_clocks k JOIN touchpoint_calls l ON l.contact = k.contact
			WHERE l.external = 'call-1' AND k.promise = 'answer-call'`)
		if len(met) != 1 || met[0] != "met" {
			t.Errorf("the promise to answer within 20 seconds stands as %q", met)
		}

		phone.language = language.Urdu
		unknown := say.CaseworkCallUnknown("call-9").Plain(language.Reader{Language: language.Urdu})
		for _, refused := range []struct {
			event  map[string]string
			status int
			words  string
		}{
			{map[string]string{"call": "call-9", "kind": "answer"}, http.StatusUnprocessableEntity, unknown},
			{map[string]string{"call": "call-1", "kind": "sneeze"}, http.StatusUnprocessableEntity, ""},
			{map[string]string{"kind": "ring"}, http.StatusUnprocessableEntity, ""},
		} {
			status, answer := phone.tells(refused.event)
			detail, _ := answer["detail"].(string)
			if status != refused.status || !strings.Contains(plain(detail), plain(refused.words)) {
				t.Errorf("%v was answered with %d %v", refused.event, status, answer)
			}
		}
		phone.key = "no such key"
		if status, _ := phone.tells(map[string]string{"call": "call-3", "kind": "ring"}); status != http.StatusUnauthorized {
			t.Errorf("a key that is none was answered with %d", status)
		}
		whole(t, h.DB)
	})
}
