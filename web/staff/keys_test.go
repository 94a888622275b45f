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
