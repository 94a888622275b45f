package app_test

import (
	"bytes"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/secret"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/sample"
	"vaada/web"
)

// paper is a log that several may write to.
type paper struct {
	mu      sync.Mutex
	written bytes.Buffer
}

func (p *paper) Write(words []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.written.Write(words)
}

// What people and systems prove themselves with stands in no log, also when all
// that they ask for breaks. It captures the log of the whole program, so no
// other test runs beside it.
func TestNoSecretComesIntoALog(t *testing.T) { //nolint:paralleltest // the log is everybody's
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		told := &paper{}
		before := slog.Default()
		slog.SetDefault(slog.New(slog.NewTextHandler(told, &slog.HandlerOptions{Level: slog.LevelDebug})))
		t.Cleanup(func() { slog.SetDefault(before) })

		const password, mail = "planted pomegranate password", "planted-mail-password"
		rooms := sample.RoomsOf(d)
		staff, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
		must(t, err)
		a, err := app.New(t.Context(), app.Config{DB: d, Now: rooms.Hand.Now, Keys: testkit.Keys(), Mail: app.Mail{
			Address: "care@anarhome.example", Host: "127.0.0.1", Port: 1, Protection: "none", User: "care", Password: secret.Text(mail),
		}})
		must(t, err)
		sara := staff[sample.Sara]
		must(t, a.People.SetPassword(t.Context(), people.Program(), sara.ID, password))
		link, err := a.People.MakeLink(t.Context(), people.Program(), sara.ID, false)
		must(t, err)
		begun, err := a.People.SignIn(t.Context(), sample.Sara, password, people.Entrance{})
		must(t, err)
		session := begun.Token
		key := "vaada_planted0key1that2nobody3has4"

		ask := func(method, path string, form url.Values) int {
			r := httptest.NewRequest(method, "http://desk.example"+path, strings.NewReader(form.Encode()))
			r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			r.Header.Set("Sec-Fetch-Site", "same-origin")
			r.Header.Set("Authorization", "Bearer "+key)
			r.AddCookie(&http.Cookie{Name: web.SessionCookie, Value: session})
			w := httptest.NewRecorder()
			a.Handler().ServeHTTP(w, r)
			return w.Code
		}
		all := func() (broken int) {
			for _, code := range []int{
				ask(http.MethodPost, "/sign-in", url.Values{"email": {sample.Sara}, "password": {password}}),
				ask(http.MethodPost, "/sign-in", url.Values{"email": {sample.Sara}, "password": {password + " wrong"}}),
				ask(http.MethodGet, "/t/"+link, nil), ask(http.MethodGet, "/s/"+link, nil), ask(http.MethodGet, "/join/"+link, nil),
				ask(http.MethodGet, "/sign-in/link/"+link, nil), ask(http.MethodGet, "/cases", nil),
				ask(http.MethodPost, "/api/calls", url.Values{"id": {"1"}}),
			} {
				if code >= http.StatusInternalServerError {
					broken++
				}
			}
			return broken
		}
		all()
		a.Close()
		must(t, d.Close())
		if broken := all(); broken == 0 {
			t.Error("nothing broke, so nothing was told")
		}
		slog.Info("settings", "all", a, "config", app.Config{Mail: app.Mail{Password: mail}}, "mail", app.Mail{Password: mail}, "secret", secret.Text(password))
		told.mu.Lock()
		defer told.mu.Unlock()
		for name, planted := range map[string]string{
			"a password": password, "an API key": key, "a link": link, "a session": session, "the password of the mail server": mail,
		} {
			if strings.Contains(told.written.String(), planted) {
				t.Errorf("%s stands in the log:\n%s", name, told.written.String())
			}
		}
		if !strings.Contains(told.written.String(), "a page broke") {
			t.Errorf("the log tells of no page: %s", told.written.String())
		}
	})
}
