package app_test

import (
	"bufio"
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/sample"
	"vaada/touchpoint"
	"vaada/web"
)

// A stream that stands open tells nothing more of a case that became private,
// and nothing at all to somebody whose session is over.
func TestAnOpenStreamTellsNothingMoreOfWhatMayNotBeSeenAnyMore(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := filled(t, d)
		server := httptest.NewServer(w.Handler())
		t.Cleanup(server.Close)
		bilal := w.offices.signIn(w.staff[sample.Bilal].ID)
		number, _ := casework.ParseCode(w.code)
		heard := w.listens(server.URL, bilal, casework.CaseThing(number))
		note := func(words string) {
			must(t, w.Cases.Say(t.Context(), w.staff[sample.Ayesha], number, casework.Saying{Kind: touchpoint.Note, Body: words}))
		}
		note("everybody hears")
		if !within(heard, 5*time.Second) {
			t.Fatal("a colleague does not hear of a case")
		}
		must(t, w.Cases.MakePrivate(t.Context(), w.staff[sample.Ayesha], number, "a matter of health"))
		time.Sleep(2100 * time.Millisecond) // what was allowed a moment ago may still be told
		for len(heard) > 0 {
			<-heard
		}
		note("only some hear")
		if within(heard, time.Second) {
			t.Error("a colleague hears of a private case")
		}
	})
}

// listens opens the stream of somebody's browser and gives what it hears.
func (w *world) listens(site string, who somebody, thing string) <-chan string {
	w.T.Helper()
	ctx, cancel := context.WithCancel(w.T.Context())
	w.T.Cleanup(cancel)
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, site+"/live?thing="+thing, nil)
	must(w.T, err)
	r.Host = "vaada.test"
	r.AddCookie(&http.Cookie{Name: "__Host-" + web.SessionCookie, Value: who.session})
	answer, err := http.DefaultClient.Do(r)
	must(w.T, err)
	heard := make(chan string, 100)
	go func() {
		defer answer.Body.Close()
		for lines := bufio.NewScanner(answer.Body); lines.Scan(); {
			if told, is := strings.CutPrefix(lines.Text(), "data: "); is {
				heard <- told
			}
		}
	}()
	return heard
}

func within(heard <-chan string, patience time.Duration) bool {
	select {
	case <-heard:
		return true
	case <-time.After(patience):
		return false
	}
}
