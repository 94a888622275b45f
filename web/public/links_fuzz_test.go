package public_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"vaada/internal/testkit"
)

// FuzzLinks follows whatever comes to mind for a customer's link, and sends whatever
// comes to mind to the forms behind one that stands: it is text, or there is nothing.
func FuzzLinks(f *testing.F) {
	for _, seed := range [][3]string{
		{"", "", ""},
		{"../../etc/passwd", "5", "Teşekkürler"},
		{"a\x00b", "-1", "<script>alert(1)</script>"},
		{strings.Repeat("a", 300), "99999999999999999999", strings.Repeat("x", 5000)},
		{"' OR 1=1 --", "۴", "\xff\xfe"},
	} {
		f.Add(seed[0], seed[1], seed[2])
	}
	d := testkit.SQLite(f)
	var house firm
	f.Fuzz(func(t *testing.T, made, score, words string) {
		if house.pages == nil {
			house = opened(t, d)
		}
		house.T = t
		number, link := house.begun()
		house.closed(number)
		for _, each := range []string{"/t/", "/s/"} {
			form := url.Values{"score": {score}, "words": {words}}
			for what, got := range map[string]answered{
				"read": house.get(each + url.PathEscape(made)), "sent": house.post(each+url.PathEscape(made), form),
			} {
				if got.status == http.StatusOK || got.status >= http.StatusInternalServerError {
					t.Errorf("%s%q, %s: %d", each, made, what, got.status)
				}
			}
			got := house.post(each+link, form)
			if got.status >= http.StatusInternalServerError || got.header.Get("Location") != "" && !strings.HasPrefix(got.header.Get("Location"), each+link) {
				t.Errorf("%s with %q and %q: %d, leads to %q", each, score, words, got.status, got.header.Get("Location"))
			}
			if strings.Contains(got.page, "<script>alert(1)") || strings.Contains(house.get(each+link).page, "<script>alert(1)") {
				t.Errorf("%s shows %q as it was sent", each, words)
			}
		}
	})
}
