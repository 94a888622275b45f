package stories_test

import (
	"net/http"
	"testing"

	"vaada/casework"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/sample"
)

// A customer opens the link to their case on a phone, tells something, sees
// the end, and rates it. Only what they send is recorded.
func TestACustomerFollowsTheirCase(t *testing.T) {
	t.Parallel()
	for name, speaks := range map[string]language.Language{"in English": language.English, "in Urdu": language.Urdu} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := anarHome(t)
			code := h.answeredCall(sample.Sara)
			number, _ := casework.ParseCode(code)
			link := h.linkOf(number)

			customer := h.visit(speaks, phone).open("/t/" + link)
			customer.sees(say.PublicCase(code), say.PublicNow())
			customer.follow(say.TermSend().Capital()).sees(say.ErrEnter(say.CaseworkFieldBody()))
			customer.fill(say.PublicTell(), "The bell is broken, please knock.").follow(say.TermSend().Capital())
			customer.sees(say.PublicToldUs(), "The bell is broken, please knock.")
			h.enter(sample.Sara, desk).open("/cases/" + code).sees("The bell is broken, please knock.")

			h.close(sample.Sara, number, "The customer has bought a new one.")
			customer.open("/t/" + link).misses("The customer has bought a new one.") // a reason is for staff
			customer.follow(say.PublicRate()).sees(say.PublicRateHint())
			before := h.ratings(t)
			h.looksAt("/s/"+link+"?score=1", "/s/"+link, "/t/"+link)
			customer.open("/s/"+link).fill(say.PublicRateWords(), "شکریہ").follow(say.PublicRateSend())
			if kept := customer.value(say.PublicRateWords()); kept != "شکریہ" {
				t.Errorf("the form without an answer came back with %q", kept)
			}
			customer.open("/s/" + link + "?score=4")
			if looked := h.ratings(t); looked != before {
				t.Error("looking at the question counted as an answer")
			}
			customer.fill(say.PublicRateWords(), "شکریہ").follow(say.PublicRateSend())
			customer.sees(say.PublicRateThanks(), say.PublicRateGiven(say.PublicScoreFour()))
			if after := h.ratings(t); after != before+1 {
				t.Errorf("%d ratings became %d", before, after)
			}
			customer.open("/p").follow(say.PublicFull()).sees(say.PublicCharter(), charterOf(t).Purpose)
			customer.open("/t/nobody-holds-this-link").sees(say.WebFaultNotfound())
		})
	}
}

func (h *house) ratings(t *testing.T) int {
	t.Helper()
	return column[int](t, h.DB, `SELECT COUNT(*) FROM feedback_ratings`)[0]
}

// linkOf is the random name of a case's tracking page.
func (h *house) linkOf(number int64) string {
	h.t.Helper()
	c, err := h.Cases.Number(h.t.Context(), h.actor(sample.Ayesha), number)
	if err != nil {
		h.t.Fatal(err)
	}
	return c.Link
}

// close takes a case off its chart and closes it.
func (h *house) close(email string, number int64, reason string) {
	h.t.Helper()
	ctx, who := h.t.Context(), h.actor(email)
	if err := h.Cases.Walk(ctx, who, number, procedure.Deed{Kind: procedure.Left, Reason: reason}); err != nil {
		h.t.Fatal(err)
	}
	if err := h.Cases.Close(ctx, who, number, reason); err != nil {
		h.t.Fatal(err)
	}
}

// looksAt opens pages as programs do that look at mail before people do, and
// fails when that changes anything.
func (h *house) looksAt(paths ...string) {
	h.t.Helper()
	before := column[int](h.t, h.DB, `SELECT COUNT(*) FROM journal_entries`)[0] + h.ratings(h.t)
	for _, path := range paths {
		for _, method := range []string{http.MethodGet, http.MethodHead} {
			request, err := http.NewRequest(method, h.home+path, nil)
			if err != nil {
				h.t.Fatal(err)
			}
			answer, err := http.DefaultClient.Do(request)
			if err != nil {
				h.t.Fatal(err)
			}
			_ = answer.Body.Close()
			if answer.StatusCode != http.StatusOK {
				h.t.Errorf("%s %s answers %s", method, path, answer.Status)
			}
		}
	}
	if after := column[int](h.t, h.DB, `SELECT COUNT(*) FROM journal_entries`)[0] + h.ratings(h.t); after != before {
		h.t.Errorf("looking at %q left %d traces", paths, after-before)
	}
}
