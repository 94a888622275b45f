package api_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
)

func TestWhatCannotBeKeptNamesItsField(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		handler, key := doors(t, d)
		for _, event := range []string{
			`{"call": "c", "kind": "ring"}`, `{"call": "c", "kind": "answer"}`, `{"call": "c", "kind": "hold", "event": "h2"}`,
		} {
			if answer := post(handler, key, "tr", event); answer.Code != http.StatusOK {
				t.Fatalf("%s: %d %s", event, answer.Code, answer.Body)
			}
		}
		long := strings.Repeat("c", 101)
		for _, test := range []struct {
			body   string
			status int
			field  string
			says   string
		}{
			{`{"call": "a\u0000b", "kind": "ring"}`, 422, "call", "Denetim karakterleri"},
			{`{"call": "d", "kind": "ring", "from": "a\u0000b"}`, 422, "from", "Denetim karakterleri"},
			{`{"call": "d", "kind": "ring", "to": "a\u0007b"}`, 422, "to", "Denetim karakterleri"},
			{`{"call": "d", "kind": "ring", "event": "a\u0000b"}`, 422, "event", "Denetim karakterleri"},
			{`{"call": "c", "kind": "answer", "answerer": "a\u0000b"}`, 422, "answerer", "Denetim karakterleri"},
			{`{"call": "  ", "kind": "ring"}`, 422, "call", "doldurun"},
			{`{"call": "` + long + long + `", "kind": "ring"}`, 422, "call", "en çok 200 karakter"},
			{`{"call": "d", "kind": "ring", "event": "` + long + long + `"}`, 422, "event", "en çok 200 karakter"},
			{`{"call": "d", "kind": "ring", "from": "` + long + `"}`, 422, "from", "en çok 100 karakter"},
			{`{"call": "d", "kind": "ring", "to": "` + long + `"}`, 422, "to", "en çok 100 karakter"},
			{`{"call": "d", "kind": "ring", "at": "1500-01-01T00:00:00Z"}`, 422, "at", "en çok 24 saat önce"},
			{`{"call": "d", "kind": "ring", "at": "1970-01-01T00:00:00Z"}`, 422, "at", "en çok 24 saat önce"},
			{`{"call": "d", "kind": "ring", "at": "0001-01-01T00:00:00Z"}`, 422, "at", "en çok 24 saat önce"},
			{`{"call": "c", "kind": "end", "event": "h2"}`, 409, "event", "hold"},
		} {
			answer := post(handler, key, "tr", test.body)
			told := answer.Body.String()
			if answer.Code != test.status || !strings.Contains(told, `"body.`+test.field+`"`) || !strings.Contains(told, test.says) {
				t.Errorf("%s: %d %s", test.body, answer.Code, told)
			}
		}
	})
}

func TestAnAddressThatIsNoneSpeaksTheReadersLanguage(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		handler, _ := doors(t, d)
		for _, test := range []struct {
			method, path string
			status       int
			allow, says  string
		}{
			{http.MethodGet, "/api/calls", 405, "POST", "Bu adres GET kabul etmiyor."},
			{http.MethodDelete, "/api/calls", 405, "POST", "Bu adres DELETE kabul etmiyor."},
			{http.MethodPost, "/api/openapi.json", 405, "GET, HEAD", "Bu adres POST kabul etmiyor."},
			{http.MethodGet, "/api/case", 404, "", "Bu adreste bir şey yok."},
			{http.MethodPost, "/api/", 404, "", "Bu adreste bir şey yok."},
		} {
			request := httptest.NewRequest(test.method, test.path, nil)
			request.Header.Set("Accept-Language", "tr")
			answer := httptest.NewRecorder()
			handler.ServeHTTP(answer, request)
			if answer.Code != test.status || answer.Header().Get("Allow") != test.allow ||
				answer.Header().Get("Content-Type") != "application/problem+json" || !strings.Contains(answer.Body.String(), test.says) {
				t.Errorf("%s %s: %d %v %s", test.method, test.path, answer.Code, answer.Header(), answer.Body)
			}
		}
	})
}
