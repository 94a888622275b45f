package app_test

import (
	"net/http/httptest"
	"testing"
	"time"

	"vaada/app"
	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/internal/testkit"
)

func TestTimesAreKeptByPattern(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand := testkit.Hand()
		slow := func() now.Instant {
			hand.Advance(3 * time.Millisecond)
			return hand.Now()
		}
		a, err := app.New(t.Context(), app.Config{DB: d, Now: slow, Keys: testkit.Keys()})
		if err != nil {
			t.Fatal(err)
		}
		defer a.Close()
		for range 20 {
			a.Handler().ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/sign-in", nil))
		}
		taken := a.Times.Take()["GET /sign-in"]
		if taken == nil || taken.Count != 20 {
			t.Fatalf("measured: %+v", taken)
		}
		if p95 := taken.Within(0.95); p95 < 3*time.Millisecond || p95 > 20*time.Millisecond {
			t.Errorf("19 of 20 within %v", p95)
		}
		if again := a.Times.Take(); len(again) != 0 {
			t.Errorf("measured twice: %v", again)
		}
	})
}
