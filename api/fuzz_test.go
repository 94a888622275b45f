package api_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
)

// hostile are bodies that no honest system sends.
func hostile() map[string]string {
	return map[string]string{
		"nothing":               "",
		"no JSON":               "ring ring",
		"null":                  "null",
		"a list":                "[]",
		"a number":              "1e400",
		"half":                  `{"text": "a`,
		"two":                   `{"text": "a"} {"text": "b"}`,
		"a key twice":           `{"text": "a", "text": "b"}`,
		"a null inside":         `{"text": null, "from": null, "touchpoint": null}`,
		"wrong sorts":           `{"text": 7, "from": [], "touchpoint": {}, "at": "noon", "call": true, "kind": 1}`,
		"a NUL":                 `{"text": "a\u0000b", "touchpoint": "website", "from": {"email": "a@example.com", "name": "a\u0000"}, "call": "\u0000", "kind": "ring"}`,
		"half a letter":         `{"text": "\ud83d", "touchpoint": "website", "from": {"email": "a@example.com"}, "call": "\ud83d", "kind": "ring"}`,
		"bytes that are none":   "{\"text\": \"\xff\xfe\", \"touchpoint\": \"website\", \"from\": {\"email\": \"a@example.com\"}, \"call\": \"\xff\", \"kind\": \"ring\"}",
		"deep lists":            strings.Repeat("[", 100_000),
		"deep objects":          strings.Repeat(`{"from":`, 50_000),
		"deep and closed":       `{"from": ` + strings.Repeat("[", 9_000) + strings.Repeat("]", 9_000) + "}",
		"many keys":             `{"x": 1` + strings.Repeat(`, "x": 1`, 100_000) + "}",
		"a long key":            `{"` + strings.Repeat("x", 900_000) + `": 1}`,
		"a long number":         `{"call": ` + strings.Repeat("9", 900_000) + "}",
		"a long text":           `{"text": "` + strings.Repeat("x", 900_000) + `"}`,
		"a time before all":     `{"at": "0000-01-01T00:00:00Z", "text": "a", "touchpoint": "website", "from": {"email": "a@example.com"}, "call": "a", "kind": "ring"}`,
		"a time after all":      `{"at": "9999-12-31T23:59:59Z", "text": "a", "touchpoint": "website", "from": {"email": "a@example.com"}, "call": "a", "kind": "ring"}`,
		"a case beyond numbers": `{"case": "VA-99999999999999999999", "text": "a", "touchpoint": "website", "from": {"email": "a@example.com"}}`,
		"an address with lines": `{"text": "a", "touchpoint": "website", "from": {"email": "a@example.com\r\nBcc: b@example.com"}}`,
	}
}

// operations are all that take a body.
func (f *firm) bodies() []string {
	return []string{"/api/calls", "/api/messages", "/api/cases/" + casework.Code(f.number) + "/notes"}
}

// sends a body as one that comes in by a network does: of unknown length.
func (f *firm) sends(key, path, media, body string) *httptest.ResponseRecorder {
	f.Hand.Advance(time.Second) // so that no limit is met
	request := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body)).WithContext(f.Context())
	request.Header.Set("Authorization", "Bearer "+key)
	request.Header.Set("Content-Type", media)
	answer := httptest.NewRecorder()
	f.handler.ServeHTTP(answer, request)
	return answer
}

func TestHostileBodiesAreRefusedInBoundedTime(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		key := f.key(0, people.KeyRights...)
		for _, path := range f.bodies() {
			for name, body := range hostile() {
				began := time.Now()
				answer := f.sends(key, path, "application/json", body)
				if answer.Code >= 500 || time.Since(began) > 2*time.Second || !strings.HasSuffix(answer.Header().Get("Content-Type"), "json") {
					t.Errorf("%s with %s: %d after %v: %.300s", path, name, answer.Code, time.Since(began), answer.Body)
				}
			}
			if answer := f.sends(key, path, "application/json", `{"text": "`+strings.Repeat("x", 1<<20)+`"}`); answer.Code != http.StatusRequestEntityTooLarge {
				t.Errorf("%s with more than a megabyte: %d", path, answer.Code)
			}
			if answer := f.sends(key, path, "application/json", `{"colour": "red"}`); answer.Code != 422 || !strings.Contains(answer.Body.String(), "body.colour") {
				t.Errorf("%s with an unknown field: %d %s", path, answer.Code, answer.Body)
			}
			for _, media := range []string{"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml", "application/json; charset=latin1", "%", ""} {
				if answer := f.sends(key, path, media, `{"text": "a"}`); answer.Code >= 500 || answer.Code < 300 && !strings.Contains(media, "json") && media != "" {
					t.Errorf("%s as %q: %d %s", path, media, answer.Code, answer.Body)
				}
			}
		}
	})
}

func TestHostileAddressesAndHeadersAreRefused(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		key := f.key(0, people.KeyRights...)
		for _, path := range []string{
			"/api/cases/VA--1", "/api/cases/0", "/api/cases/%00", "/api/cases/..%2f..%2fetc", "/api/cases/" + strings.Repeat("9", 5000),
			"/api/cases/%ff", "/api/customers/%00", "/api/customers/0000000000000", "/api/customers/zzzzzzzzzzzzz", "/api/customers/" + strings.Repeat("0", 5000),
			"/api/cases?after=%00", "/api/cases?limit=99999999999999999999", "/api/cases?state=%ff", "/api/cases?after=" + strings.Repeat("A", 5000),
		} {
			f.Hand.Advance(time.Second)
			if answer := f.ask(key, "GET", path, ""); answer.Code < 400 || answer.Code >= 500 {
				t.Errorf("%.60s: %d %.300s", path, answer.Code, answer.Body)
			}
		}
		for _, header := range []string{"Authorization", "Accept-Language", "Accept", "Idempotency-Key", "X-Unknown"} {
			f.Hand.Advance(time.Second)
			answer := f.ask(key, "POST", "/api/cases/"+casework.Code(f.number)+"/notes", `{"text": "a"}`, header, strings.Repeat("x,", 200_000))
			if answer.Code >= 500 {
				t.Errorf("a long %s: %d %.300s", header, answer.Code, answer.Body)
			}
		}
	})
}

// FuzzBodies sends whatever comes to mind to every operation that takes a body.
func FuzzBodies(f *testing.F) {
	for _, body := range hostile() {
		if len(body) < 10_000 {
			f.Add(body)
		}
	}
	for _, body := range []string{
		`{"call": "c1", "kind": "ring", "from": "+92 300 5550142", "at": "2026-11-02T04:00:00Z"}`, `{"text": "A note"}`,
		`{"id": "1", "touchpoint": "email", "request_type": "complaint", "from": {"name": "Omar", "phone": "0300 5550199"}, "text": "Hello", "language": "ur", "subject": "x"}`,
	} {
		f.Add(body)
	}
	d := testkit.SQLite(f)
	var house *firm
	var key string
	f.Fuzz(func(t *testing.T, body string) {
		if house == nil {
			house = open(t, d)
			key = house.key(0, people.KeyRights...)
		}
		house.T = t
		for _, path := range house.bodies() {
			if answer := house.sends(key, path, "application/json", body); answer.Code >= 500 {
				t.Errorf("%s: %d %s", path, answer.Code, answer.Body)
			}
		}
	})
}
