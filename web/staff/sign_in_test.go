package staff_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/web"
)

func TestOneSignsInWithAPasswordAndComesBack(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		h.must(h.people.SetPassword(t.Context(), people.Program(), sara.who.ID, "a pomegranate tree"))
		nobody := &browser{house: h}
		nobody.get("/sign-in?back=/charter").want(t, http.StatusOK, `value="/charter"`)
		nobody.post("/sign-in", "email", "sara@example.com").want(t, http.StatusUnprocessableEntity, "sara@example.com", "Please enter")
		nobody.post("/sign-in", "email", "sara@example.com", "password", "wrong").want(t, http.StatusUnprocessableEntity, "Name or password is wrong.")
		in := nobody.post("/sign-in", "email", "sara@example.com", "password", "a pomegranate tree", "back", "/charter").want(t, http.StatusSeeOther)
		if in.to != "/charter" || !strings.Contains(in.header.Get("Set-Cookie"), web.SessionCookie) {
			t.Errorf("it leads to %q with %q", in.to, in.header.Get("Set-Cookie"))
		}
		if away := nobody.post("/sign-in", "email", "sara@example.com", "password", "a pomegranate tree", "back", "//evil.example"); away.to != "/" {
			t.Errorf("it leads away to %q", away.to)
		}
		sara.post("/sign-out").want(t, http.StatusSeeOther)
		sara.get("/cases").want(t, http.StatusSeeOther)
	})
}

func TestGuessingAPasswordIsSlowedDown(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		nobody := &browser{house: h}
		guess := func() answer { return nobody.post("/sign-in", "email", "Sara@example.com", "password", "guess") }
		for range 5 {
			guess().want(t, http.StatusUnprocessableEntity)
		}
		guess().want(t, http.StatusTooManyRequests, "Too many tries")
		nobody.post("/sign-in", "email", "bilal@example.com", "password", "guess").want(t, http.StatusUnprocessableEntity)
		h.hand.Advance(31 * time.Second)
		guess().want(t, http.StatusUnprocessableEntity)
	})
}

func TestALinkOfTheDemoSignsInOnlyWhenItsButtonIsPressed(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		nobody := &browser{house: h}
		page := nobody.get("/demo/"+sara.link).want(t, http.StatusOK, "Sara")
		if cookie := page.header.Get("Set-Cookie"); strings.Contains(cookie, web.SessionCookie) {
			t.Error("reading the page signs in")
		}
		nobody.get("/demo/nonsense").want(t, http.StatusNotFound)
		nobody.post("/demo/nonsense").want(t, http.StatusNotFound)
		in := nobody.post("/demo/"+sara.link).want(t, http.StatusSeeOther)
		if !strings.Contains(in.header.Get("Set-Cookie"), web.SessionCookie) {
			t.Error("the button does not sign in")
		}
	})
}

func TestEachBeginsWhereTheirWorkIs(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		for name, each := range map[string]struct {
			role people.Role
			to   string
		}{"Sara": {people.Agent, "/cases"}, "Imran": {people.Engineer, "/visits"}, "Ravi": {people.Trainer, "/today"}} {
			if to := h.hire(name, each.role).get("/").want(t, http.StatusSeeOther).to; to != each.to {
				t.Errorf("%s begins at %s", name, to)
			}
		}
	})
}
