package staff_test

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"

	"vaada/casework"
	"vaada/connection"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/internal/webhook"
	"vaada/people"
)

var (
	wholeSecret = regexp.MustCompile(`whsec_[A-Za-z0-9+/=]{20,}`)
	hookPage    = regexp.MustCompile(`/settings/webhooks/[0-9a-z]{13}`)
	againForm   = regexp.MustCompile(`/settings/webhooks/[0-9a-z]{13}/deliveries/[0-9a-z]{13}/again`)
)

func TestAWebhookIsMadeTestedToldAndRemovedOnItsPages(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		var heard, answer atomic.Int64
		answer.Store(http.StatusOK)
		system := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			heard.Add(1)
			w.WriteHeader(int(answer.Load()))
		}))
		defer system.Close()
		h := opened(t, d)
		desk := connection.Desk{DB: d, Now: h.hand.Now, Keys: testkit.Keys(), Hidden: casework.Hidden, Carrier: webhook.Carrier{
			Clock: h.hand.Now, Private: []netip.AddrPort{netip.MustParseAddrPort(system.Listener.Addr().String())},
		}}
		h.pages.Connections = desk
		keeper, sara := h.hire("Usman", people.Administrator), h.hire("Sara", people.Agent)
		keeper.post("/settings/webhooks", "name", "CRM", "address", "https://10.0.0.1/", "wants", "case.opened").
			want(t, http.StatusUnprocessableEntity, "begins with https")
		made := keeper.post("/settings/webhooks", "name", "CRM", "address", system.URL, "wants", "case.opened").want(t, http.StatusCreated, "only this once")
		if wholeSecret.FindString(made.body) == "" {
			t.Fatal("no secret is shown")
		}
		page := hookPage.FindString(made.body)
		if again := keeper.get(page).want(t, http.StatusOK, "CRM", system.URL); wholeSecret.MatchString(again.body) {
			t.Error("the secret is shown again")
		}
		keeper.post(page+"/test").want(t, http.StatusSeeOther)
		keeper.get(page).want(t, http.StatusOK, "Test", "Arrived", "200")
		answer.Store(http.StatusGone)
		h.begin(sara, "Sara Malik")
		for range 2 {
			due, err := desk.Due(t.Context(), h.hand.Now())
			h.must(err)
			for _, id := range due {
				h.must(desk.Sweep(t.Context(), id))
			}
		}
		given := keeper.get(page).want(t, http.StatusOK, "Given up", "410", "Paused", "Send all again")
		keeper.get("/today").want(t, http.StatusOK, "Look after a webhook", page)
		answer.Store(http.StatusOK)
		keeper.post(page+"/switch", "to", "on").want(t, http.StatusSeeOther)
		keeper.post(againForm.FindString(given.body)).want(t, http.StatusSeeOther)
		due, err := desk.Due(t.Context(), h.hand.Now())
		h.must(err)
		if len(due) != 1 {
			t.Fatalf("%d webhooks have something to hear", len(due))
		}
		h.must(desk.Sweep(t.Context(), due[0]))
		if body := keeper.get(page).body; strings.Contains(body, "Given up") || heard.Load() != 3 {
			t.Errorf("after all %d were heard", heard.Load())
		}
		keeper.post(page, "name", "Customer records", "address", system.URL, "wants", "case.closed").want(t, http.StatusSeeOther)
		keeper.get("/settings/webhooks").want(t, http.StatusOK, "Customer records")
		sara.get(page).want(t, http.StatusForbidden)
		sara.post(page+"/remove").want(t, http.StatusForbidden)
		keeper.post(page+"/remove").want(t, http.StatusSeeOther)
		keeper.get(page).want(t, http.StatusNotFound)
	})
}

func TestWhoKeepsOneOfficeMakesAWebhookOfIt(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		keeper := h.hire("Usman", people.Administrator)
		h.pages.Connections = connection.Desk{DB: d, Now: h.hand.Now, Keys: testkit.Keys(), Carrier: webhook.Carrier{Clock: h.hand.Now}}
		here := h.office.String()
		keeper.get("/settings/webhooks").want(t, http.StatusOK, "All offices")
		whole := keeper.post("/settings/webhooks", "name", "Everything", "address", "https://crm.example.com/", "wants", "case.opened").want(t, http.StatusCreated, "All offices")
		keeper.post("/settings/webhooks", "name", "CRM", "address", "https://crm.example.com/", "wants", "case.opened", "office", "nowhere").
			want(t, http.StatusUnprocessableEntity, "office")
		local := h.hireAt("Nida", people.At(h.office, people.Administrator))
		if body := local.get("/settings/webhooks").want(t, http.StatusOK).body; strings.Contains(body, "Everything") || strings.Contains(body, "All offices") {
			t.Error("who keeps one office is shown the webhooks of all")
		}
		local.post("/settings/webhooks", "name", "CRM", "address", "https://crm.example.com/", "wants", "case.opened").want(t, http.StatusForbidden)
		local.get(hookPage.FindString(whole.body)).want(t, http.StatusNotFound)
		made := local.post("/settings/webhooks", "name", "Ledger", "address", "https://crm.example.com/", "wants", "case.opened", "office", here).want(t, http.StatusCreated, "only this once")
		local.get(hookPage.FindString(made.body)).want(t, http.StatusOK, "Ledger", "Anar Home")
	})
}
