package app_test

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/testkit"
)

func TestWhoWatchesIsToldWhetherItLivesAndCanRead(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		other := testkit.Another(t, d)
		a, err := app.New(t.Context(), app.Config{DB: other, Now: testkit.Hand().Now, Hosts: []string{"care.example"}, Keys: testkit.Keys()})
		must(t, err)
		t.Cleanup(a.Close)
		ask := func(path string) (int, string) {
			answer := httptest.NewRecorder()
			a.Handler().ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "http://10.0.0.7:8080"+path, nil))
			return answer.Code, answer.Body.String()
		}
		for _, path := range []string{"/healthz", "/readyz"} {
			if code, said := ask(path); code != http.StatusOK || said != "ok\n" {
				t.Errorf("%s: %d %q", path, code, said)
			}
		}
		if code, _ := ask("/p"); code != http.StatusForbidden {
			t.Errorf("a page by a name that is not ours: %d", code)
		}
		must(t, other.Close())
		if code, said := ask("/readyz"); code != http.StatusServiceUnavailable || said != "not ready\n" {
			t.Errorf("without its database: %d %q", code, said)
		}
		if code, _ := ask("/healthz"); code != http.StatusOK {
			t.Errorf("it lives all the same: %d", code)
		}
	})
}
