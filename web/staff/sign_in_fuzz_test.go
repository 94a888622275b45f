package staff_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"vaada/internal/testkit"
	"vaada/people"
	"vaada/web"
)

// openForms are the forms that are sent without being signed in, and the one that
// asks once more who somebody is; each with all of its fields. What stands in %s
// is made up too.
var openForms = []struct {
	address string
	fields  []string
}{
	{"/sign-in", []string{"email", "password", "back"}},
	{"/sign-in/second", []string{"code", "back", "remember"}},
	{"/sign-in/link", []string{"email"}},
	{"/sign-in/link/%s", []string{"back"}},
	{"/sign-in/reset/%s", []string{"password"}},
	{"/join", []string{"code"}},
	{"/join/%s", []string{"language", "password"}},
	{"/kiosk/%s", []string{"pin", "staff"}},
	{"/begin/%s", nil},
	{"/sign-in/passkey", []string{"answer", "back"}},
	{"/prove", []string{"password", "code", "back"}},
}

// FuzzOpenForms sends whatever comes to mind to every form that is open: what is
// read is text, and nobody gets in.
func FuzzOpenForms(f *testing.F) {
	for _, seed := range [][3]string{
		{"sara@example.com", "wrong", "/"},
		{"", "", "//evil.example"},
		{"a@b\x00c", "\xff", "/\\evil"},
		{strings.Repeat("a", 300), strings.Repeat("p", 5000), "/%2f%2fevil"},
		{"' OR 1=1 --", "$argon2id$", "javascript:x"},
		{"سارہ@example.com", "پاس ورڈ", "/cases"},
		{"0000-0000-0000", "۱۲۳۴۵۶", "ur"},
		{"{\"id\":\"AA\"}", "123456", "0000000000001"},
	} {
		f.Add(seed[0], seed[1], seed[2])
	}
	d := testkit.SQLite(f)
	var h *house
	var sara *browser
	var kiosk string
	f.Fuzz(func(t *testing.T, first, second, third string) {
		if h == nil {
			h = opened(t, d)
			h.known()
			sara = h.hire("Hina", people.Agent)
			var err error
			keeper := h.hire("Keeper", people.Administrator)
			kiosk, err = h.people.OpenKiosk(t.Context(), keeper.who, h.office, "Counter")
			h.must(err)
		}
		h.t = t
		h.hand.Advance(24 * time.Hour) // nobody is slowed down
		typed := []string{first, second, third}
		for _, each := range openForms {
			form := url.Values{}
			for i, field := range each.fields {
				form.Set(field, typed[i])
			}
			address := strings.ReplaceAll(each.address, "%s", url.PathEscape(third))
			visitor := &browser{house: h, cookies: []*http.Cookie{{Name: "vaada_kiosk", Value: kiosk, Path: "/"}, {Name: "vaada_half", Value: "made-up", Path: "/"}}}
			if each.address == "/prove" {
				visitor = &browser{house: h, session: sara.session}
			}
			got := visitor.do(http.MethodPost, address, form)
			if got.status == http.StatusInternalServerError || got.status == http.StatusOK || opens(got) {
				t.Errorf("%s with %q: %d, leads to %q", address, typed, got.status, got.to)
			}
		}
	})
}

// opens says that an answer let somebody in, or led them away.
func opens(got answer) bool {
	for _, cookie := range (&http.Response{Header: got.header}).Cookies() {
		if cookie.Name == web.SessionCookie && cookie.MaxAge >= 0 && cookie.Value != "" {
			return true
		}
	}
	return got.to != "" && !strings.HasPrefix(got.to, "/") || strings.HasPrefix(got.to, "//") || strings.HasPrefix(got.to, "/\\")
}
