package staff_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/procedure"
)

// written is a chart as it is being written, as its file has it.
func written(t *testing.T, d *db.DB, who people.Actor, key string) (chart *procedure.Chart, yaml string) {
	t.Helper()
	if err := d.Look(t.Context(), func(tx *db.Tx) (err error) {
		chart, _, err = procedure.WrittenOf(tx, who, key)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return chart, inFile(t, chart)
}

func inFile(t *testing.T, chart *procedure.Chart) string {
	t.Helper()
	content, err := procedure.WriteYAML(chart)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// within finds the elements of a kind in a row of the outline.
func (s sheet) within(box, kind string) (found []*html.Node) {
	for _, row := range s.all("li", "id", box) {
		for node := range row.Descendants() {
			if node.Type == html.ElementNode && node.Data == kind {
				found = append(found, node)
			}
		}
	}
	return found
}

func wordsOf(node *html.Node) string {
	var words strings.Builder
	for each := range node.Descendants() {
		if each.Type == html.TextNode {
			words.WriteString(each.Data)
		}
	}
	return strings.Join(strings.Fields(words.String()), " ")
}

// A chart whose boxes lead nowhere shows at each how a case comes there, by links and
// answers, and puts right by buttons what the command puts right; undoing brings it
// back as it was, step by step.
func TestWhatIsFoundShowsItsWayAndIsPutRight(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera := h.hire("Meera", people.Manager)
		page := meera.opens(t, "/procedures").sends(url.Values{"name": {""}}, url.Values{"name": {"Returns"}})
		for _, step := range []string{"Answer", "Ask", "Close"} {
			page = page.sends(url.Values{"do": {"insert"}}, url.Values{"label": {step}})
		}
		page = page.follows("Add a step after it: Answer").sends(url.Values{"do": {"insert"}}, url.Values{"label": {"Is it broken?"}, "kind": {"question"}})
		page = page.follows("Add a step after it: No: Is it broken?").sends(url.Values{"do": {"insert"}}, url.Values{"label": {"Guide"}})
		for _, box := range []string{"guide", "close"} {
			page = meera.opens(t, "/procedures/returns/edit?more&at="+box).sends(url.Values{"do": {"lead"}, "box": {box}}, url.Values{"to.": {""}})
		}
		broken, before := written(t, d, meera.who, "returns")

		var way []string
		for _, link := range page.within("guide", "a") {
			if walked := link.Parent; walked.Data == "p" && walked.Parent.Data == "details" && len(way) < 4 {
				way = append(way, valueOf(link, "href")+" "+wordsOf(link))
			}
		}
		const at = "/procedures/returns/edit?at="
		if got, want := strings.Join(way, "\n"), strings.Join([]string{
			at + "start#start Start", at + "answer#answer then 1. Answer",
			at + "is-it-broken#is-it-broken then 2. Is it broken?", at + "guide#guide No: 5. Guide",
		}, "\n"); got != want {
			t.Errorf("it is shown by\n%s\nnot by\n%s", got, want)
		}

		stale := url.Values{}
		for name, value := range map[string]string{"do": "repair", "defect": "dead-end", "boxes": "guide", "seen": "1"} {
			stale.Set(name, value)
		}
		led := meera.postAll("/procedures/returns/outline", stale).want(t, http.StatusSeeOther)
		told := *meera
		told.cookies = (&http.Response{Header: led.header}).Cookies()
		told.get(strings.Split(led.to, "#")[0]).want(t, http.StatusOK, "nothing was put right")
		if _, now := written(t, d, meera.who, "returns"); now != before {
			t.Error("what somebody did not see is put right")
		}

		var past []string
		for page = meera.opens(t, "/procedures/returns/send"); len(page.all("input", "value", "repair")) > 0; {
			_, was := written(t, d, meera.who, "returns")
			past = append(past, was)
			page = page.sends(url.Values{"do": {"repair"}}, nil)
		}
		if _, now := written(t, d, meera.who, "returns"); now != inFile(t, procedure.Repair(broken, procedure.Facts{})) || now == before {
			t.Errorf("put right by buttons it is\n%s", now)
		}
		if len(past) != 2 || page.faults() > 0 {
			t.Errorf("%d buttons, and %d things are wrong still", len(past), page.faults())
		}
		if undo := wordsOf(page.all("input", "value", "undo")[0].Parent); !strings.Contains(undo, ": repaired") {
			t.Errorf("it is called %q", undo)
		}
		for n := len(past) - 1; n >= 0; n-- {
			page = page.sends(url.Values{"do": {"undo"}}, nil)
			if _, now := written(t, d, meera.who, "returns"); now != past[n] {
				t.Errorf("undone it is\n%s\nnot\n%s", now, past[n])
			}
		}
	})
}
