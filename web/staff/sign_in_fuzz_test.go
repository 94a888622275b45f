package staff_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"vaada/internal/testkit"
	"vaada/web"
)

// FuzzSignIn sends whatever comes to mind to the form of the sign-in page.
func FuzzSignIn(f *testing.F) {
	for _, seed := range [][3]string{
		{"sara@example.com", "wrong", "/"},
		{"", "", "//evil.example"},
		{"a@b\x00c", "\xff", "/\\evil"},
		{strings.Repeat("a", 300), strings.Repeat("p", 5000), "/%2f%2fevil"},
		{"' OR 1=1 --", "$argon2id$", "javascript:x"},
		{"سارہ@example.com", "پاس ورڈ", "/cases"},
	} {
		f.Add(seed[0], seed[1], seed[2])
	}
	d := testkit.SQLite(f)
	var h *house
	f.Fuzz(func(t *testing.T, email, password, back string) {
		if h == nil {
			h = opened(t, d)
			h.known()
		}
		h.t = t
		h.hand.Advance(24 * time.Hour) // nobody is slowed down
		got := h.send(http.MethodPost, "/sign-in", url.Values{"email": {email}, "password": {password}, "back": {back}}, map[string]string{"Sec-Fetch-Site": "same-origin"})
		if got.status != http.StatusUnprocessableEntity || got.cookieIn(web.SessionCookie) != "" {
			t.Errorf("%q, %q, %q: %d", email, password, back, got.status)
		}
	})
}
