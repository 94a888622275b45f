package staff_test

import (
	"net/http"
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

// onePixel is a picture in the format that its first bytes say.
const onePixel = "GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"

// written is a letter with HTML, a picture, and something that calls itself one.
func (h *house) written(html string) (number int64, contact ids.ID) {
	h.t.Helper()
	keep := func(name, mediaType, content string) touchpoint.Attachment {
		hash, size, err := files.Keep(h.t.Context(), h.db, name, mediaType, strings.NewReader(content))
		h.must(err)
		return touchpoint.Attachment{Hash: hash, Name: name, MediaType: mediaType, Size: size}
	}
	pixel, drawing, sheet := keep("pixel.gif", "image/gif", onePixel), keep("x.svg", "image/png", "<svg onload=alert(1)>"), keep("list.txt", "text/plain", "1")
	pixel.ContentID, drawing.ContentID = "pixel@x", "drawing@x"
	received, err := h.cases.Receive(h.t.Context(), people.Program(), casework.Incoming{
		Key: ids.Token(), MessageID: ids.Token() + "@example.com", From: "sara@example.com", Name: "Sara Malik",
		Receivers: []string{"complaints@anarhome.example"}, Subject: "It does not cool", Body: "It does not cool.", HTML: html,
		At: h.hand.Now(), Attachments: []touchpoint.Attachment{pixel, drawing, sheet},
	})
	h.must(err)
	return received.Number, received.Contact
}

func TestALetterIsShownAsItWasWrittenAndCannotAct(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number, contact := h.written(`<p>It does <b>not</b> cool.<img src="cid:pixel@x" alt="The fridge"><img src="https://far.example/seen.gif">` +
			`<img src="cid:nobody@x"></p><script>alert(1)</script><style>body{display:none}</style><p style="position:fixed" onclick="x()" id="main">Sara</p>` +
			`<form action="/cases/new"><input name="name"></form><a href="javascript:x()">here</a><iframe src="/"></iframe></div></main></body>`)
		letter := address(number, "/contacts/", contact.String(), "/letter")
		sara.get(address(number)).want(t, http.StatusOK, `href="`+letter+`"`)
		shown := sara.get(letter).want(t, http.StatusOK, "<b>not</b>", `alt="The fridge"`, "/contacts/"+contact.String()+"/pictures/0")
		_, inside, _ := strings.Cut(shown.body, `<div class="letter"`)
		inside, _, _ = strings.Cut(inside, "</turbo-frame>")
		for _, harm := range []string{"script", "style", "onclick", "id=", "form", "input", "javascript", "iframe", "far.example", "cid:", "</main>", "</body>"} {
			if strings.Contains(inside, harm) {
				t.Errorf("the letter brings %q: %s", harm, inside)
			}
		}
	})
}

func TestAPictureOfALetterIsShownOnlyWhenItIsOneAndThroughItsCase(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		sara := h.hire("Sara", people.Agent)
		number, contact := h.written(`<img src="cid:pixel@x">`)
		other, _ := h.written("")
		of := func(number int64, which string) string {
			return address(number, "/contacts/", contact.String(), "/pictures/", which)
		}
		shown := sara.get(of(number, "0")).want(t, http.StatusOK)
		if shown.body != onePixel || shown.header.Get("Content-Type") != "image/gif" || !strings.Contains(shown.header.Get("Content-Security-Policy"), "sandbox") {
			t.Errorf("the picture came as %q with %v", shown.body, shown.header)
		}
		for what, wrong := range map[string]string{
			"what is no picture": of(number, "1"), "what does not stand in the letter": of(number, "2"), "what is not there": of(number, "9"),
			"another case's": of(other, "0"), "a word": of(number, "first"), "a letter through another case": address(other, "/contacts/", contact.String(), "/letter"),
		} {
			if got := sara.get(wrong); got.status != http.StatusNotFound {
				t.Errorf("%s was answered with %d", what, got.status)
			}
		}
		engineer := h.hire("George", people.Engineer)
		engineer.get(of(number, "0")).want(t, http.StatusNotFound)
	})
}
