package staff_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
)

var wholeKey = regexp.MustCompile(`vaada_[a-z0-9]{20,}`)

func TestAKeyIsShownInOneAnswerAndNowhereElse(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		keeper := h.hire("Usman", people.Administrator)
		keeper.post("/settings/keys", "name", "", "lasts", "365").want(t, http.StatusUnprocessableEntity, "Please enter system it is for", "at least one thing")
		keeper.post("/settings/keys", "name", "Web form", "rights", "manage people", "lasts", "90").want(t, http.StatusUnprocessableEntity, "at least one thing")
		keeper.post("/settings/keys", "name", "Clock", "rights", "serve", "lasts", "91").want(t, http.StatusUnprocessableEntity, "validity")
		keeper.post("/settings/keys", "name", "Telephone", "rights", "tell calls", "lasts", "365").want(t, http.StatusUnprocessableEntity, "only what you may do yourself")
		keeper = h.hire("Ayesha", people.Manager)
		made := keeper.post("/settings/keys", "name", "Telephone", "rights", "tell calls", "lasts", "365").want(t, http.StatusCreated, "only this once")
		key := wholeKey.FindString(made.body)
		who, err := h.people.WhoKey(t.Context(), key)
		if err != nil || who.Name != "Telephone" || !who.Can(people.TellCalls) || who.Can(people.Serve) {
			t.Fatalf("%q opens for %+v, %v", key, who, err)
		}
		again := keeper.get("/settings/keys").want(t, http.StatusOK, "Telephone", key[:12])
		if found := wholeKey.FindString(again.body); found != "" {
			t.Errorf("the page shows %q again", found)
		}
		keeper.post("/settings/keys/"+who.ID.String()+"/revoke").want(t, http.StatusSeeOther)
		keeper.get("/settings/keys").want(t, http.StatusOK, "Revoked")
		if _, err := h.people.WhoKey(t.Context(), key); err == nil {
			t.Error("the key still opens")
		}
		keeper.post("/settings/keys/"+who.ID.String()+"/revoke").want(t, http.StatusConflict)
		sara := h.hire("Sara", people.Agent)
		sara.get("/settings/keys").want(t, http.StatusForbidden)
		sara.post("/settings/keys", "name", "Mine", "rights", "serve", "lasts", "30").want(t, http.StatusForbidden)
	})
}

func TestAKeyThatEndsSoonStandsAmongWhatKeepersOwe(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		h.hire("Meera", people.Manager).post("/settings/keys", "name", "Telephone", "rights", "tell calls", "lasts", "30").want(t, http.StatusCreated)
		const renew = "Renew an API key"
		if today := h.hire("Ayesha", people.Manager).get("/today"); strings.Contains(today.body, renew) {
			t.Error("a new key is to be renewed")
		}
		h.hand.Set(h.hand.Now().Add(17 * 24 * time.Hour))
		h.hire("Nadia", people.Manager).get("/today").want(t, http.StatusOK, renew, "Telephone")
		if today := h.hire("Sara", people.Agent).get("/today"); strings.Contains(today.body, renew) {
			t.Error("an agent is to renew it")
		}
	})
}

func TestWhoHandsKeysOverKnowsThemStillUntilTheyAreRenewedOrKept(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		leaver, ayesha := h.hire("Meera", people.Manager), h.hire("Ayesha", people.Manager)
		for _, name := range []string{"Telephone", "Shop"} {
			leaver.post("/settings/keys", "name", name, "rights", "tell calls", "lasts", "365").want(t, http.StatusCreated)
		}
		for _, name := range []string{"Warehouse", "Ledger"} {
			leaver.post("/settings/webhooks", "name", name, "address", "https://crm.example.com/hooks", "wants", "case.opened").want(t, http.StatusCreated)
		}
		const owed, known = "To renew: its owner before knows it still", "knows it still. Make another"
		quiet := func(b *browser, page string) {
			if b.get(page); strings.Contains(b.get(page).body, owed) {
				t.Errorf("%s speaks of what nobody handed over", page)
			}
		}
		quiet(ayesha, "/today")
		ayesha.post("/settings/people/"+leaver.who.ID.String()+"/leave", "deed", "leave", "to.all", ayesha.who.ID.String()).want(t, http.StatusSeeOther)
		ayesha.get("/today").want(t, http.StatusOK, owed, "Telephone", "Shop", "Warehouse", "Ledger")
		ayesha.get("/settings/keys").want(t, http.StatusOK, known, "Keep it")
		left := func() map[string]bool {
			names := map[string]bool{}
			keys, err := h.people.APIKeys(t.Context(), ayesha.who)
			h.must(err)
			for _, key := range keys {
				if names[key.Name] = key.Left == ayesha.who.ID; names[key.Name] {
					continue
				}
				delete(names, key.Name)
			}
			hooks, err := h.pages.Connections.Webhooks(t.Context(), ayesha.who)
			h.must(err)
			for _, hook := range hooks {
				if hook.Left == ayesha.who.ID {
					names[hook.Name] = true
				}
			}
			return names
		}
		if len(left()) != 4 {
			t.Fatalf("to be renewed are %v", left())
		}
		keys, err := h.people.APIKeys(t.Context(), ayesha.who)
		h.must(err)
		hooks, err := h.pages.Connections.Webhooks(t.Context(), ayesha.who)
		h.must(err)
		ayesha.get("/settings/webhooks/"+hooks[0].ID.String()).want(t, http.StatusOK, "knows its secret still", "Keep it")
		for n, deed := range []string{
			"/settings/keys/" + keys[0].ID.String() + "/keep", "/settings/keys/" + keys[1].ID.String() + "/revoke",
			"/settings/webhooks/" + hooks[0].ID.String() + "/keep", "/settings/webhooks/" + hooks[1].ID.String() + "/secret",
		} {
			if done := ayesha.post(deed); done.status >= 400 || len(left()) != 3-n {
				t.Errorf("%s: %d, and to be renewed are %v", deed, done.status, left())
			}
			if strings.HasSuffix(deed, "/keep") {
				ayesha.post(deed).want(t, http.StatusConflict)
			}
		}
		quiet(ayesha, "/today")
		ayesha.get("/settings/audit").want(t, http.StatusOK, "Handed over an API key", "Kept an API key", "Kept a webhook secret")
		h.hire("Sara", people.Agent).post("/settings/keys/"+keys[0].ID.String()+"/keep").want(t, http.StatusForbidden)
	})
}
