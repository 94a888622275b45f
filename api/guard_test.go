package api_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestAKeyThatHoldsNoMoreIsToldWhy(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		made, revoked, err := f.People.MakeKey(t.Context(), people.Program(), people.KeyPlan{Name: "shop", Rights: people.KeyRights})
		f.must(err)
		f.must(f.People.RevokeKey(t.Context(), people.Program(), made.ID))
		_, expired, err := f.People.MakeKey(t.Context(), people.Program(), people.KeyPlan{Name: "shop", Rights: people.KeyRights, Lasts: 30 * 24 * time.Hour})
		f.must(err)
		f.Hand.Advance(30 * 24 * time.Hour)
		for key, says := range map[string]string{revoked: "revoked", expired: "expired", "vaada_guessed": "Send an API key", "": "Send an API key"} {
			answer := f.ask(key, "GET", "/api/me", "")
			if answer.Code != http.StatusUnauthorized || !strings.Contains(answer.Body.String(), says) || answer.Header().Get("WWW-Authenticate") != "Bearer" {
				t.Errorf("%s: %d %v %s", says, answer.Code, answer.Header(), answer.Body)
			}
		}
	})
}

// comes asks from an address, without a look at the description.
func (f *firm) comes(from, key string) *httptest.ResponseRecorder {
	request := httptest.NewRequest(http.MethodGet, "/api/me", nil)
	request.RemoteAddr = from
	request.Header.Set("Authorization", "Bearer "+key)
	answer := httptest.NewRecorder()
	f.handler.ServeHTTP(answer, request)
	return answer
}

func TestASystemThatComesTooOftenIsToldWhenToComeAgain(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		key, other := f.key(0, people.Serve), f.key(0, people.Serve)
		var last *httptest.ResponseRecorder
		let := 0
		for range 150 {
			if last = f.comes("192.0.2.1:1", key); last.Code == http.StatusOK {
				let++
			}
		}
		wait, _ := strconv.Atoi(last.Header().Get("Retry-After"))
		if let != 100 || last.Code != http.StatusTooManyRequests || wait != 1 || !strings.Contains(last.Body.String(), "1 s") {
			t.Errorf("%d came in, then %d after %d s: %s", let, last.Code, wait, last.Body)
		}
		if answer := f.comes("192.0.2.1:1", other); answer.Code != http.StatusOK {
			t.Errorf("another key: %d", answer.Code)
		}
		f.Hand.Advance(time.Second)
		if answer := f.comes("192.0.2.1:1", key); answer.Code != http.StatusOK {
			t.Errorf("a second later: %d", answer.Code)
		}
	})
}

func TestWhoGuessesKeysIsSlowedDownAndWhoHasOneIsNot(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		key := f.key(0, people.Serve)
		if answer := f.comes("192.0.2.9:1", key); answer.Code != http.StatusOK {
			t.Fatal(answer.Code)
		}
		codes := map[int]int{}
		for guess := range 60 {
			codes[f.comes("192.0.2.9:"+strconv.Itoa(guess), "vaada_guess"+strconv.Itoa(guess)).Code]++
		}
		if codes[http.StatusUnauthorized] != 20 || codes[http.StatusTooManyRequests] != 40 {
			t.Errorf("the guesses were answered %v", codes)
		}
		if answer := f.comes("192.0.2.9:1", key); answer.Code != http.StatusOK {
			t.Errorf("who has a key: %d", answer.Code)
		}
		if answer := f.comes("192.0.2.9:1", f.key(0, people.Serve)); answer.Code != http.StatusOK {
			t.Errorf("a key that was not seen before, from where others guess: %d", answer.Code)
		}
		if answer := f.comes("192.0.2.10:1", "vaada_guess"); answer.Code != http.StatusUnauthorized {
			t.Errorf("from elsewhere: %d", answer.Code)
		}
	})
}

// A flood of made-up keys does not become a flood of questions to the database.
func TestAFloodOfGuessesIsNotLookedAtForEver(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		for guess := range 130 {
			f.comes("192.0.2.9:1", "vaada_guess"+strconv.Itoa(guess))
		}
		key := f.key(0, people.Serve)
		if answer := f.comes("192.0.2.9:1", key); answer.Code != http.StatusTooManyRequests {
			t.Errorf("a key that nobody has seen was looked at after the flood: %d", answer.Code)
		}
		if answer := f.comes("192.0.2.10:1", key); answer.Code != http.StatusOK {
			t.Errorf("from elsewhere: %d", answer.Code)
		}
		if answer := f.comes("192.0.2.9:1", key); answer.Code != http.StatusOK {
			t.Errorf("a key that is known by now: %d", answer.Code)
		}
	})
}

// through asks as comes does, through a proxy that names whom it asks for.
func (f *firm) through(proxy, from, key string) int {
	request := httptest.NewRequest(http.MethodGet, "/api/me", nil)
	request.RemoteAddr = proxy
	request.Header.Set("X-Forwarded-For", from)
	request.Header.Set("Authorization", "Bearer "+key)
	answer := httptest.NewRecorder()
	f.handler.ServeHTTP(answer, request)
	return answer.Code
}

func TestWhoGuessesThroughOurProxyKeepsNobodyElseOut(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		key := f.key(0, people.Serve)
		for range 30 {
			f.through("127.0.0.1:1", "2001:db8::1", "vaada_guess")
		}
		if code := f.through("127.0.0.1:1", "2001:db8::2", "vaada_guess"); code != http.StatusTooManyRequests {
			t.Errorf("another address of one network: %d", code)
		}
		if code := f.through("127.0.0.1:1", "198.51.100.7", key); code != http.StatusOK {
			t.Errorf("a system that comes through the same proxy: %d", code)
		}
		for range 30 {
			f.through("192.0.2.9:1", "198.51.100.8", "vaada_guess")
		}
		if code := f.through("192.0.2.9:1", "198.51.100.9", "vaada_guess"); code != http.StatusTooManyRequests {
			t.Errorf("who is no proxy is believed where they come from: %d", code)
		}
	})
}

func TestTheLimitsHoldWhenTheDatabaseIsAway(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, testkit.Another(t, d))
		key := f.key(0, people.Serve)
		if answer := f.comes("192.0.2.1:1", key); answer.Code != http.StatusOK {
			t.Fatal(answer.Code)
		}
		gone, cancel := context.WithCancel(t.Context())
		cancel()
		answered := func(key string) map[int]int {
			codes := map[int]int{}
			for range 120 {
				request := httptest.NewRequest(http.MethodGet, "/api/me", nil).WithContext(gone) // every look fails
				request.Header.Set("Authorization", "Bearer "+key)
				answer := httptest.NewRecorder()
				f.handler.ServeHTTP(answer, request)
				codes[answer.Code]++
				if answer.Header().Get("Retry-After") == "" {
					t.Fatalf("%d does not say when to come again", answer.Code)
				}
			}
			return codes
		}
		if codes := answered(key); codes[http.StatusServiceUnavailable] != 99 || codes[http.StatusTooManyRequests] != 21 {
			t.Errorf("a key that holds was answered %v", codes)
		}
		if codes := answered("vaada_guessed"); codes[http.StatusServiceUnavailable] != 20 || codes[http.StatusTooManyRequests] != 100 {
			t.Errorf("one that nobody knows was answered %v", codes)
		}
	})
}
