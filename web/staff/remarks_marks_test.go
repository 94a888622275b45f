package staff_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/testkit"
	"vaada/people"
)

// said finds what of a page leads to remarks, by the words of each link.
func (s sheet) said() (at map[string]string) {
	at = map[string]string{}
	for _, link := range s.all("a", "href", "") {
		if address := valueOf(link, "href"); strings.Contains(address, "#remark-") {
			words := valueOf(link, "aria-label")
			if words == "" {
				words = wordsOf(link)
			}
			at[words] = address
		}
	}
	return at
}

// What somebody says of a box stands at the box: in the list, on the chart, and where
// it is written, first as open, then as answered. Each leads to the remark.
func TestARemarkStandsAtItsBox(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera, sara := h.hire("Meera", people.Manager), h.hire("Sara", people.Agent)
		const list, chart, outline = "/procedures/service-by-telephone", "/procedures/service-by-telephone/chart", "/procedures/service-by-telephone/edit"
		page := sara.opens(t, list)
		if marks := page.said(); len(marks) > 0 {
			t.Fatalf("before anybody said something there is %v", marks)
		}
		remarks := ""
		for _, link := range page.all("a", "href", "") {
			if address := valueOf(link, "href"); strings.HasSuffix(address, "/remarks") {
				remarks = address
			}
		}
		for _, words := range []string{"Which model?", "And since when?"} {
			sara.post(remarks, "part", "boxes/request", "sentence", "0", "words", words).want(t, http.StatusSeeOther)
		}
		sara.post(remarks, "part", "name", "words", "Too long a name").want(t, http.StatusSeeOther)

		stands := func(open, answered string) (address string) {
			t.Helper()
			for _, each := range []struct {
				who  *browser
				path string
			}{{sara, list}, {sara, chart}, {meera, outline}} {
				page := each.who.opens(t, each.path)
				marks := page.said()
				address = marks[open]
				if len(marks) != 1 || address == "" || answered != "" && marks[answered] != "" {
					t.Errorf("on %s there is %v, not %q alone", each.path, marks, open)
				}
				if row := page.all("li", "id", "request"); each.path != chart && (len(row) != 1 || !strings.Contains(wordsOf(row[0]), open)) {
					t.Errorf("on %s it does not stand at its box", each.path)
				}
			}
			return address
		}
		address := stands("2 open remarks", "")
		told := meera.opens(t, address)
		_, id, _ := strings.Cut(address, "#remark-")
		if at := told.all("li", "id", "remark-"+id); len(at) != 1 || !strings.Contains(wordsOf(at[0]), "And since when?") {
			t.Error("it does not lead to the last remark")
		}
		settle := func(address, do string) {
			t.Helper()
			_, id, _ := strings.Cut(address, "#remark-")
			edition := strings.Split(address, "/")[2]
			meera.post("/remarks/"+id, "edition", edition, "do", do, "reason."+id, "It stands on the plate").want(t, http.StatusSeeOther)
		}
		settle(address, "leave")
		address = stands("1 open remark", "2 open remarks")
		settle(address, "take")
		address = stands("2 answered remarks", "1 open remark")
		if !strings.Contains(meera.get(strings.Split(address, "#")[0]).body, "It stands on the plate") {
			t.Error("it does not lead to the answer")
		}
	})
}

// changesDrawn are the boxes of a drawing that carry a word of what became of them.
func (s sheet) changesDrawn() map[string]int {
	counted := map[string]int{}
	for _, span := range s.all("span", "class", "chip") {
		if drawn := span.Parent; drawn != nil && carries(drawn, "class", "chart-words") {
			counted[wordsOf(span)]++
		}
	}
	return counted
}

func (s sheet) drawings() []*html.Node { return s.all("svg", "class", "chart-drawing") }

// A draft and an edition in review are seen as a chart and as a list: the first whole,
// a later one with what came, what went and what is otherwise, each at its box.
func TestADraftAndItsReviewAreDrawn(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera, sara := h.hire("Meera", people.Manager), h.hire("Sara", people.Agent)
		h.hire("Omar", people.Agent)

		page := meera.opens(t, "/procedures").sends(url.Values{"name": {""}}, url.Values{"name": {"Returns"}})
		for _, step := range []string{"Look at it", "Close the case"} {
			page = page.sends(url.Values{"do": {"insert"}}, url.Values{"label": {step}, "time": {"5 min"}})
		}
		page = meera.opens(t, "/procedures/returns/draft")
		if drawn := page.drawings(); len(drawn) != 1 || !strings.Contains(wordsOf(drawn[0]), "Look at it") || len(page.all("li", "id", "look-at-it")) != 1 {
			t.Error("the draft is not seen as chart and list")
		}
		sara.get("/procedures/returns/draft").want(t, http.StatusForbidden)
		review := func(key string) sheet {
			t.Helper()
			form := url.Values{"reviewers": {sara.who.ID.String()}, "words": {"It is small"}}
			for _, role := range people.AllRoles {
				form.Add("roles", string(role))
			}
			led := meera.postAll("/procedures/"+key+"/send", form).want(t, http.StatusSeeOther)
			return sara.opens(t, led.to)
		}
		page = review("returns")
		if drawn := page.drawings(); len(drawn) != 1 || !strings.Contains(wordsOf(drawn[0]), "Look at it") || len(page.all("li", "id", "look-at-it")) != 1 {
			t.Error("the first edition is not seen as chart and list by who reviews it")
		}
		if changed := page.changesDrawn(); changed["+ Added"] > 0 {
			t.Errorf("of the first edition all is drawn as new: %v", changed)
		}

		const key = "service-by-telephone"
		outline := "/procedures/" + key + "/outline"
		meera.post(outline, "do", "insert", "after", "account", "kind", "step", "label", "Read it aloud", "time", "5 min").want(t, http.StatusSeeOther)
		meera.post(outline, "do", "name", "box", "account", "label.account", "Say that it came").want(t, http.StatusSeeOther)
		meera.post(outline, "do", "out", "box", "guide").want(t, http.StatusSeeOther)
		for where, page := range map[string]sheet{"draft": meera.opens(t, "/procedures/"+key+"/draft"), "review": review(key)} {
			if drawn := page.drawings(); len(drawn) != 1 {
				t.Fatalf("%s: there are %d drawings", where, len(drawn))
			}
			for box, words := range map[string]string{"read-it-aloud": "Read it aloud", "account": "Say that it came", "guide": ""} {
				if at := page.all("g", "id", "drawn-"+box); len(at) != 1 || !strings.Contains(wordsOf(at[0]), words) {
					t.Errorf("%s: %s is not marked on the drawing", where, box)
				}
			}
			flags := 0
			for _, link := range page.all("a", "class", "chart-words") {
				if strings.HasPrefix(valueOf(link, "href"), "/procedures/"+key+"/edit?at=") && valueOf(link, "title") != "" {
					flags++
				}
			}
			if (flags > 0) != (where == "draft") {
				t.Errorf("%s: %d boxes say on the drawing what is wrong with them", where, flags)
			}
			if marked := page.changesDrawn(); marked["+ new"] != 1 || marked["≠ changed"] != 1 || marked["− taken out"] != 1 {
				t.Errorf("%s: the marks are %v", where, marked)
			}
			if len(page.all("li", "id", "read-it-aloud")) != 1 || len(page.all("li", "id", "guide")) != 0 {
				t.Errorf("%s: the list is not that of what is new", where)
			}
		}
	})
}

// A promise is made of its parts: who takes up how its sentence should read is led to
// where it is written, and nothing says that it was written already.
func TestASuggestionOnAPromiseLeadsToWhereItIsWritten(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera, sara := h.hire("Meera", people.Manager), h.hire("Sara", people.Agent)
		remarks := ""
		for _, link := range sara.opens(t, "/charter").all("a", "href", "") {
			if address := valueOf(link, "href"); strings.HasSuffix(address, "/remarks") {
				remarks = address
			}
		}
		sara.get(remarks+"?part=promises/visit").want(t, http.StatusOK, say.RemarkSuggestedOfPromise().HTML(language.Reader{}))
		sara.post(remarks, "part", "promises/visit", "sentence", "1", "suggested", "An engineer visits within one day.").want(t, http.StatusSeeOther)
		var form *html.Node
		for _, each := range meera.opens(t, remarks).all("form", "action", "") {
			if strings.HasPrefix(valueOf(each, "action"), "/remarks/") {
				form = each
			}
		}
		if form == nil || !strings.Contains(wordsOf(form), say.RemarkTakeUpAndWrite().Plain(language.Reader{})) {
			t.Fatal("the suggestion cannot be taken up and written")
		}
		taken := meera.post(valueOf(form, "action"), "edition", strings.Split(remarks, "/")[2], "part", "promises/visit", "do", "write").want(t, http.StatusSeeOther)
		if taken.to != "/charter/promises/visit" {
			t.Errorf("who took it up is led to %q", taken.to)
		}
		if body := meera.get(remarks).body; !strings.Contains(body, say.RemarkTaken().HTML(language.Reader{})) {
			t.Error("it is not taken up")
		}
	})
}
