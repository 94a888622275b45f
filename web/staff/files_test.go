package staff_test

import (
	"mime"
	"net/http"
	"strconv"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/files"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/touchpoint"
)

// hostile are files as strangers send them, with the name under which each may
// be kept. However they got into the database, as one that is older or was
// written by somebody else, they are handed out harmlessly.
var hostile = []struct{ name, media, content, kept string }{
	{"fridge.svg", "image/svg+xml", `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>`, "fridge.svg"},
	{"bill.html", "text/html", `<script>alert(document.cookie)</script>`, "bill.html"},
	{"both.gif", "image/gif", "GIF89a/*<script>alert(1)</script>*/=1;", "both.gif"},
	{"page.xhtml", "application/xhtml+xml", `<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>`, "page.xhtml"},
	{"paper.pdf", "application/pdf", "%PDF-1.4 <html><script>alert(1)</script>", "paper.pdf"},
	{"../../../etc/cron.d/x", "text/plain", "x", "x"},
	{`..\..\autostart\run.bat`, "text/plain", "x", "run.bat"},
	{"bill\u202etxt.exe", "text/plain", "x", "billtxt.exe"},
	{"a\u2066b\u2069\u200f.txt", "text/plain", "x", "ab.txt"},
	{"two\r\nSet-Cookie: a=b", "text/plain", "x", "two__Set-Cookie: a=b"},
	{"nul\x1b[2J.txt", "text/plain", "x", "nul_[2J.txt"},
	{"..", "text/plain", "x", "file"},
	{"", "text/plain", "x", "file"},
	{"فریج کی تصویر.jpg", "image/jpeg", "x", "فریج کی تصویر.jpg"},
	{`quo"te;filename=x.exe`, "text/plain", "x", `quo"te;filename=x.exe`},
}

func TestHostileFilesAreHandedOutHarmlessly(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		var attached []touchpoint.Attachment
		for _, each := range hostile {
			hash, size, err := files.Keep(t.Context(), h.db, "x", each.media, strings.NewReader(each.content))
			h.must(err)
			attached = append(attached, touchpoint.Attachment{Hash: hash, Name: each.name, MediaType: each.media, Size: size})
		}
		received, err := h.cases.Receive(t.Context(), people.Program(), casework.Incoming{
			Key: ids.Token(), Original: attached[0].Hash, MessageID: ids.Token() + "@example.com", From: "sara@example.com", Name: "Sara Malik",
			Receivers: []string{"complaints@anarhome.example"}, Subject: "Look", Body: "Look.", At: h.hand.Now(), Attachments: attached,
		})
		h.must(err)
		shown := sara.get(address(received.Number)).want(t, http.StatusOK)
		for _, mark := range []string{"\u202e", "\u2066b", "\x1b", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload"} {
			if strings.Contains(shown.body, mark) {
				t.Errorf("the page holds %q", mark)
			}
		}
		for at, each := range hostile {
			got := sara.get(address(received.Number, "/contacts/", received.Contact.String(), "/files/", strconv.Itoa(at))).want(t, http.StatusOK)
			if got.body != each.content {
				t.Errorf("%q came as %q", each.name, got.body)
			}
			kind, parameters, err := mime.ParseMediaType(got.header.Get("Content-Disposition"))
			if err != nil || kind != "attachment" || parameters["filename"] != each.kept {
				t.Errorf("%q is kept as %s %q, %v", each.name, kind, parameters["filename"], err)
			}
			for name, want := range map[string]string{
				"Content-Security-Policy": "sandbox; default-src 'none'", "Content-Type": "application/octet-stream",
				"X-Content-Type-Options": "nosniff", "Set-Cookie": "",
			} {
				if got.header.Get(name) != want {
					t.Errorf("%q: %s: %q", each.name, name, got.header.Get(name))
				}
			}
		}
	})
}
