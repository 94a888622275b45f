package web_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"vaada/internal/now"
	"vaada/web"
)

func TestCookiesBelongToThisHostAloneWhereThereIsTLS(t *testing.T) {
	t.Parallel()
	until := now.At(time.Date(2026, 12, 1, 0, 0, 0, 0, time.UTC))
	for secure, name := range map[bool]string{true: "__Host-" + web.SessionCookie, false: web.SessionCookie} {
		kept := web.Sessions[actor]{Secure: secure}
		w := httptest.NewRecorder()
		kept.Begin(w, "sara", until)
		made := w.Result().Cookies()[0]
		if made.Name != name || made.Secure != secure || !made.HttpOnly || made.Path != "/" || made.Domain != "" || made.SameSite != http.SameSiteLaxMode {
			t.Errorf("secure %t: %+v", secure, made)
		}
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.AddCookie(made)
		if kept.Name(r) != "sara" {
			t.Errorf("secure %t: it is not read again", secure)
		}
		other := httptest.NewRequest(http.MethodGet, "/", nil)
		other.AddCookie(&http.Cookie{Name: web.SessionCookie, Value: "set by another name of the domain"})
		if secure && kept.Name(other) != "" {
			t.Error("a cookie that anybody may set is read as the session")
		}
	}
}

// addresses are what strangers put where one of ours belongs.
var addresses = []string{
	"//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "javascript:alert(1)", "/\tevil", "/\r\nSet-Cookie: a=b",
	"%2f%2fevil.example", "/%2f%2fevil.example", "/%5cevil.example", "／／evil.example", "/／evil.example", "/.//evil.example", "/..//evil.example", "/a/..//evil.example",
	"/\u2028/evil.example", "@evil.example", " //evil.example", "http:evil.example", "data:text/html,x", "/cases?back=//evil.example", "/%0X0000",
}

// leads fails when an answer leads away from this host.
func leads(t *testing.T, from, to string) {
	t.Helper()
	if !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") || strings.ContainsAny(to, "\\\r\n\t") {
		t.Errorf("%q leads to %q", from, to)
	}
	resolved, err := (&http.Response{Request: httptest.NewRequest(http.MethodGet, "http://vaada.example/sign-in", nil), Header: http.Header{"Location": {to}}}).Location()
	if err != nil || resolved.Host != "vaada.example" || resolved.Scheme != "http" {
		t.Errorf("%q leads to %v, %v", from, resolved, err)
	}
}

func TestNothingLeadsAwayFromThisHost(t *testing.T) {
	t.Parallel()
	for _, address := range addresses {
		leads(t, address, goes(address))
	}
}

func goes(address string) string {
	w := httptest.NewRecorder()
	web.Go(w, httptest.NewRequest(http.MethodPost, "http://vaada.example/sign-in", nil), address)
	return w.Header().Get("Location")
}

func FuzzGo(f *testing.F) {
	for _, address := range addresses {
		f.Add(address)
	}
	f.Fuzz(func(t *testing.T, address string) { leads(t, address, goes(address)) })
}
