package stories_test

import (
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"
	"time"

	"vaada/casework"
	"vaada/sample"
)

// Whatever answers people press on either chart, a case comes to an end or
// stands somewhere with a way on, and its rows tell how it came there.
func TestManyWaysThroughTheCharts(t *testing.T) {
	t.Parallel()
	onEachEngine(t, func(t *testing.T, h *house) {
		chance := rand.New(rand.NewPCG(7, 7))
		nadia := newPlainBrowser(h.home)
		if _, err := nadia.signIn(h.link(h.member(sample.Nadia).ID)); err != nil {
			t.Fatal(err)
		}
		ended := 0
		for range 5 {
			code := h.answeredCall(sample.Sara)
			if h.walks(nadia, code, chance) {
				ended++
			}
		}
		written := written{from: "zoe@customers.example", to: "complaints@anarhome.example", subject: "Broken", body: "It is broken."}
		for _, id := range []string{"one@c.example", "two@c.example", "three@c.example", "four@c.example", "five@c.example"} {
			written.id = id
			taken, err := h.TakeMail(t.Context(), strings.NewReader(written.text()))
			if err != nil {
				t.Fatal(err)
			}
			if h.walks(nadia, taken.Case, chance) {
				ended++
			}
		}
		t.Logf("%d of 10 cases came to an end", ended)
		whole(t, h.DB)
	})
}

// walks presses something of what each step offers, and says whether the case
// came to its end.
func (h *house) walks(who *plainBrowser, code string, chance *rand.Rand) (ended bool) {
	h.t.Helper()
	for range 60 {
		page, err := who.get("/cases/" + code)
		if err != nil {
			h.t.Fatal(err)
		}
		steps := page.forms("/step")
		if page.status != http.StatusOK || len(steps) == 0 {
			break
		}
		f := steps[0].complete("as it was said", h.watch.Now().Add(26*time.Hour).In(h.zone()))
		h.watch.skip(time.Minute)
		answer, err := f.press(f.buttons[chance.IntN(len(f.buttons))])
		if err != nil {
			h.t.Fatal(err)
		}
		if answer.status >= 500 || answer.status == http.StatusNotFound {
			h.t.Errorf("%s answers %d: %s", f.action, answer.status, answer.text)
		}
	}
	number, _ := casework.ParseCode(code)
	c, err := h.Cases.Number(h.t.Context(), h.actor(sample.Ayesha), number)
	if err != nil {
		h.t.Fatal(err)
	}
	return !c.Open()
}
