package webhook_test

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	standard "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"vaada/internal/now"
	"vaada/internal/webhook"
)

// to gives a carrier that may reach a server on this machine.
func to(server *httptest.Server) webhook.Carrier {
	return webhook.Carrier{Private: []netip.AddrPort{netip.MustParseAddrPort(server.Listener.Addr().String())}, Clock: now.System}
}

func TestAReceiverCanTellWhoWroteAMessage(t *testing.T) {
	t.Parallel()
	secret, body := webhook.NewSecret(), `{"type":"case.opened","words":"پانی"}`
	checker, err := standard.NewWebhook(secret)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		told, _ := io.ReadAll(r.Body)
		if err := checker.Verify(told, r.Header); err != nil || string(told) != body || r.Header.Get("Webhook-Id") != "msg_1" {
			t.Errorf("told %s with %v: %v", told, r.Header, err)
		}
		if err := checker.Verify(append(told, ' '), r.Header); err == nil {
			t.Error("a changed message is taken for ours")
		}
		w.WriteHeader(http.StatusAccepted)
	}))
	defer server.Close()
	answer := to(server).Carry(t.Context(), webhook.Message{ID: "msg_1", Address: server.URL, Body: []byte(body), Secrets: []string{secret}})
	if answer.Fault != nil || answer.Status != http.StatusAccepted {
		t.Errorf("answered %+v", answer)
	}
}

func TestAnInnerAddressIsRefusedWhenItIsDialled(t *testing.T) {
	t.Parallel()
	var asked atomic.Int64
	server := httptest.NewTLSServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }))
	defer server.Close()
	_, port, _ := strings.Cut(server.Listener.Addr().String(), ":")
	for _, host := range []string{"localhost", "127.0.0.1", "127.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"} {
		message := webhook.Message{ID: "m", Address: "https://" + host + ":" + port, Secrets: []string{webhook.NewSecret()}}
		answer := webhook.Carrier{Clock: now.System}.Carry(t.Context(), message)
		if answer.Fault == nil || answer.Status != 0 {
			t.Errorf("%s answered %+v", host, answer)
		}
		if host == "localhost" && !errors.Is(answer.Fault, webhook.ErrInside) {
			t.Errorf("a name that leads inside: %v", answer.Fault)
		}
	}
	if asked.Load() != 0 {
		t.Errorf("%d messages arrived", asked.Load())
	}
}

func TestAReceiverLeadsNowhereElse(t *testing.T) {
	t.Parallel()
	var asked atomic.Int64
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }))
	defer other.Close()
	server := httptest.NewServer(http.RedirectHandler(other.URL, http.StatusTemporaryRedirect))
	defer server.Close()
	c := to(server)
	c.Private = append(c.Private, to(other).Private...)
	answer := c.Carry(t.Context(), webhook.Message{ID: "m", Address: server.URL, Secrets: []string{webhook.NewSecret()}})
	if answer.Fault == nil || answer.Status != http.StatusTemporaryRedirect || asked.Load() != 0 {
		t.Errorf("answered %+v, and %d went on", answer, asked.Load())
	}
}

func TestAnAnswerCostsBoundedTimeAndMemory(t *testing.T) {
	t.Parallel()
	done := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/endless":
			for chunk := make([]byte, 1<<16); ; {
				if _, err := w.Write(chunk); err != nil {
					return
				}
			}
		case "/headers":
			w.Header().Set("X-Long", strings.Repeat("x", 1<<20))
		case "/gone":
			w.WriteHeader(http.StatusGone)
		case "/never":
			<-done
		}
	}))
	defer server.Close()
	defer close(done)
	carry := func(path string) webhook.Answer {
		return to(server).Carry(t.Context(), webhook.Message{ID: "m", Address: server.URL + path, Secrets: []string{webhook.NewSecret()}})
	}
	began := now.System()
	if answer := carry("/endless"); answer.Fault != nil || answer.Status != http.StatusOK {
		t.Errorf("endless: %+v", answer)
	}
	if answer := carry("/headers"); answer.Fault == nil {
		t.Errorf("headers: %+v", answer)
	}
	if answer := carry("/gone"); !answer.Gone || answer.Fault == nil {
		t.Errorf("gone: %+v", answer)
	}
	if took := now.System().Sub(began); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
	if answer := carry("/never"); answer.Fault == nil || answer.Took < 9*time.Second || answer.Took > 15*time.Second {
		t.Errorf("never: %+v", answer)
	}
}
