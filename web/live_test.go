package web_test

import (
	"bufio"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/live"
	"vaada/internal/testkit"
	"vaada/web"
)

// A stream outlasts a session: whoever signed out, left or lost a role hears of
// nothing more on one that is still open.
func TestAStreamTellsNothingToWhoMayHearNoMore(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hub, err := live.Start(t.Context(), d)
		if err != nil {
			t.Fatal(err)
		}
		defer hub.Close()
		var may atomic.Bool
		may.Store(true)
		server := httptest.NewServer(web.Live(hub, func(_ *http.Request, thing string) bool { return thing == "open" || may.Load() }))
		defer server.Close()
		answer, err := server.Client().Get(server.URL + "?thing=cases&thing=open")
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Body.Close()
		told := make(chan string)
		go func() {
			for lines := bufio.NewScanner(answer.Body); lines.Scan(); {
				if data, is := strings.CutPrefix(lines.Text(), "data: "); is {
					told <- data
				}
			}
		}()
		touch := func(things ...string) {
			t.Helper()
			if err := d.Deed(t.Context(), func(tx *db.Tx) error {
				for _, thing := range things {
					live.Touch(tx, thing)
				}
				return nil
			}); err != nil {
				t.Fatal(err)
			}
		}
		hear := func(want string) {
			t.Helper()
			select {
			case got := <-told:
				if got != want {
					t.Errorf("the stream tells %q, not %q", got, want)
				}
			case <-time.After(10 * time.Second):
				t.Errorf("the stream never tells %q", want)
			}
		}
		touch("cases")
		hear("cases")
		may.Store(false)
		touch("cases")
		touch("open") // what may still be heard comes, and nothing before it
		hear("open")
	})
}
