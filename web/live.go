package web

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"vaada/internal/live"
)

const (
	mostThings = 200              // that one browser may watch
	heartbeat  = 25 * time.Second // keeps proxies from closing a quiet stream
)

// Live is the one stream of a browser, at GET /live: for each thing named
// thing=… it tells when the thing changed, never what. May says whether the
// one who asks may hear of a thing now; it is asked again before each change is
// told, for a stream outlasts a session and a role.
func Live(hub *live.Hub, may func(r *http.Request, thing string) bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// Subscribed before the browser hears that it listens: from then on it
		// counts on missing nothing.
		changes := hub.SubscribeSince(r.Context(), heardLast(r, hub), allowed(r, may)...)
		header := w.Header()
		header.Set("Content-Type", "text/event-stream")
		header.Set("Cache-Control", "no-store")
		header.Set("X-Accel-Buffering", "no")
		stream := http.NewResponseController(w)
		_ = stream.SetWriteDeadline(time.Time{}) // a server without one has nothing to lift
		fmt.Fprint(w, "retry: 3000\n\n")
		if stream.Flush() != nil {
			return
		}
		quiet := time.NewTicker(heartbeat)
		defer quiet.Stop()
		for {
			select {
			case news, open := <-changes:
				if !open || r.Context().Err() != nil {
					return
				}
				writeNews(w, stillAllowed(r, news, may))
			case <-quiet.C:
				fmt.Fprint(w, ":\n\n")
			}
			if stream.Flush() != nil {
				return
			}
		}
	})
}

func allowed(r *http.Request, may func(*http.Request, string) bool) []string {
	var things []string
	for _, thing := range r.URL.Query()["thing"] {
		if len(things) < mostThings && thing != "" && !strings.ContainsAny(thing, " \r\n") && may(r, thing) {
			things = append(things, thing)
		}
	}
	return things
}

// heardLast is the revision the browser knows: of the last event before the
// line broke, else of the page that asks.
func heardLast(r *http.Request, hub *live.Hub) int64 {
	for _, told := range []string{r.Header.Get("Last-Event-ID"), r.URL.Query().Get("since")} {
		if revision, err := strconv.ParseInt(told, 10, 64); err == nil && revision > 0 {
			return revision
		}
	}
	return hub.Revision()
}

// stillAllowed is what of the news the one who asks may still hear of.
func stillAllowed(r *http.Request, news []live.Change, may func(*http.Request, string) bool) (some []live.Change) {
	for _, change := range news {
		if may(r, change.Thing) {
			some = append(some, change)
		}
	}
	return some
}

func writeNews(w http.ResponseWriter, news []live.Change) {
	if len(news) == 0 {
		return
	}
	things, revision := make([]string, 0, len(news)), int64(0)
	for _, change := range news {
		things = append(things, change.Thing)
		revision = max(revision, change.Revision)
	}
	fmt.Fprintf(w, "id: %d\ndata: %s\n\n", revision, strings.Join(things, " "))
}
