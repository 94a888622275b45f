package app_test

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"sync"
	"testing"
	"time"

	standard "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"vaada/app"
	"vaada/casework"
	"vaada/connection"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/sample"
	"vaada/touchpoint"
)

// listener is another system that checks and remembers what it is told.
type listener struct {
	*httptest.Server
	mu      sync.Mutex
	checker *standard.Webhook
	types   []string
	numbers []string
}

func listening(t *testing.T, hang <-chan struct{}) *listener {
	l := &listener{}
	l.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if hang != nil {
			<-hang
			return
		}
		l.mu.Lock()
		defer l.mu.Unlock()
		body, _ := io.ReadAll(r.Body)
		if err := l.checker.VerifyIgnoringTimestamp(body, r.Header); err != nil {
			t.Errorf("%s: %v", body, err)
		}
		var told struct {
			Type string
			Data struct{ Number string }
		}
		if err := json.Unmarshal(body, &told); err != nil {
			t.Error(err)
		}
		l.types, l.numbers = append(l.types, told.Type), append(l.numbers, told.Data.Number)
	}))
	t.Cleanup(l.Close)
	return l
}

func (l *listener) heard(kind connection.Kind) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Contains(l.types, string(kind))
}

func TestASystemHearsOfACaseWhileASlowOneKeepsNobodyWaiting(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hang := make(chan struct{})
		quick, slow := listening(t, nil), listening(t, hang)
		defer close(hang)
		rooms := sample.RoomsOf(d)
		cast, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
		must(t, err)
		a, err := app.New(t.Context(), app.Config{
			DB: d, Now: rooms.Hand.Now, Keys: testkit.Keys(), Mail: app.Mail{Address: "care@anarhome.example"},
			Private: []netip.AddrPort{netip.MustParseAddrPort(quick.Listener.Addr().String()), netip.MustParseAddrPort(slow.Listener.Addr().String())},
		})
		must(t, err)
		defer a.Close()
		for _, each := range []*listener{slow, quick} {
			_, secret, err := a.Connections.MakeWebhook(t.Context(), people.Program(), connection.Plan{Name: "CRM", Address: each.URL, Wants: connection.Kinds})
			must(t, err)
			each.checker, err = standard.NewWebhook(secret)
			must(t, err)
		}
		ctx, stop := context.WithCancel(t.Context())
		var all sync.WaitGroup
		all.Go(func() { a.Run(ctx) })
		defer all.Wait()
		defer stop()
		number, err := a.Cases.Begin(t.Context(), cast[sample.Sara], casework.Beginning{
			Name: "Sara Malik", Phone: "+92 300 5550142", Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest,
		})
		must(t, err)
		must(t, a.Cases.Say(t.Context(), cast[sample.Sara], number, casework.Saying{Kind: touchpoint.Note, Body: "She waits"}))
		until := time.Now().Add(8 * time.Second)
		for !quick.heard(connection.CaseOpened) && time.Now().Before(until) {
			time.Sleep(20 * time.Millisecond)
		}
		quick.mu.Lock()
		defer quick.mu.Unlock()
		if len(quick.types) == 0 || quick.types[0] != "case.opened" || quick.numbers[0] != casework.Code(number) {
			t.Errorf("it heard %v of %v", quick.types, quick.numbers)
		}
	})
}
