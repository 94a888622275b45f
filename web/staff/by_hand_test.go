package staff_test

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
)

// byHand fills the form of a page that is sent to an address, as a browser without
// script does: all that stands in it, and in the fields that it has what is typed. It
// gives where the answer leads.
func (b *browser) byHand(page, action string, typed ...string) string {
	t := b.house.t
	t.Helper()
	root, err := html.Parse(strings.NewReader(b.get(page).want(t, http.StatusOK).body))
	b.house.must(err)
	for node := range root.Descendants() {
		to, _, _ := strings.Cut(attributeOf(node, "action"), "?")
		if node.Type != html.ElementNode || node.Data != "form" || attributeOf(node, "method") != "post" || to != action {
			continue
		}
		form, offered := standsIn(node)
		missing := false
		for at := 0; at < len(typed); at += 2 {
			missing = missing || !slices.Contains(offered, typed[at])
			form.Set(typed[at], typed[at+1])
		}
		if !missing {
			answer := b.do(http.MethodPost, attributeOf(node, "action"), form).want(t, http.StatusSeeOther)
			b.get(answer.to).want(t, http.StatusOK)
			return answer.to
		}
	}
	t.Fatalf("%s has no form to %s in which %q can be typed", page, action, typed)
	return ""
}

func attributeOf(node *html.Node, name string) string {
	for _, a := range node.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// standsIn is what a form sends as it stands, and the names of all its fields.
func standsIn(form *html.Node) (sent url.Values, offered []string) {
	sent = url.Values{}
	for node := range form.Descendants() {
		name := attributeOf(node, "name")
		if node.Type != html.ElementNode || name == "" || node.Data == "button" {
			continue
		}
		offered = append(offered, name)
		checked := slices.ContainsFunc(node.Attr, func(a html.Attribute) bool { return a.Key == "checked" })
		switch {
		case node.Data == "textarea":
			if node.FirstChild != nil {
				sent.Set(name, node.FirstChild.Data)
			}
		case node.Data == "select":
			for option := range node.Descendants() {
				if slices.ContainsFunc(option.Attr, func(a html.Attribute) bool { return a.Key == "selected" }) {
					sent.Set(name, attributeOf(option, "value"))
				}
			}
		case attributeOf(node, "type") == "checkbox" || attributeOf(node, "type") == "radio":
			if checked {
				sent.Add(name, attributeOf(node, "value"))
			}
		default:
			sent.Set(name, attributeOf(node, "value"))
		}
	}
	return sent, offered
}

// Whoever has no script writes a part of the charter in every language, a promise and a
// clause of a policy, and sends the charter for review: by the forms as they stand.
func TestACharterIsWrittenAndSentByFormsAlone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		meera, sara := h.hire("Meera", people.Manager), h.hire("Sara", people.Agent)
		wrapping := meera.byHand("/charter/edit", "/charter/edit/services", "services.name", "Gift wrapping")
		meera.byHand(wrapping, wrapping, "who.en", "Everybody who buys")
		for _, in := range []string{"ur", "hi", "tr"} {
			meera.byHand(wrapping+"?beside="+in, wrapping, "name."+in, in+" wrapping", "who."+in, in+" everybody")
		}
		meera.byHand(visitPromise, visitPromise, "limit.value", "36")

		begun := meera.byHand("/policies", "/policies", "name", "Gifts")
		home := strings.TrimSuffix(begun, "/edit")
		clause := meera.byHand(begun, home+"/edit/clauses", "clauses.name", "Wrap it")
		meera.byHand(clause, clause, "words.en", "Wrap whatever is a gift.", "force", "should")
		meera.get(begun).want(t, http.StatusOK, "Wrap whatever is a gift.")

		sent := meera.byHand("/charter/send", "/charter/send", "reviewers", sara.who.ID.String(), "roles", "agent", "left", "They learn it at the desk")
		sara.get(sent).want(t, http.StatusOK, "Gift wrapping", "36")
		sara.byHand(sent, sent, "do", "answer", "correct", "yes", "achievable", "yes")
	})
}

// formOf is what the form of a page to an address sends as it stands.
func formOf(t *testing.T, page, action string) url.Values {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for node := range root.Descendants() {
		to, _, _ := strings.Cut(attributeOf(node, "action"), "?")
		if node.Type == html.ElementNode && node.Data == "form" && attributeOf(node, "id") == "written" && to == action {
			sent, _ := standsIn(node)
			return sent
		}
	}
	t.Fatalf("there is no form to %s", action)
	return nil
}

// Two write the same part. Whoever is second is told, and what they save once more is
// theirs where they wrote, choices too, and as the first wrote it everywhere else.
func TestWhoSavesOnceMoreTakesNothingBackThatTheyDidNotWrite(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		first, second := h.hire("Meera", people.Manager), h.hire("Leyla", people.Manager)
		const service = "/charter/edit/services/repair-at-home"
		mine := formOf(t, second.get(service).want(t, http.StatusOK).body, service)
		theirs := formOf(t, first.get(service).want(t, http.StatusOK).body, service)
		public := mine.Get("public") != ""
		theirs.Set("name.en", "Repair by an engineer")
		theirs.Set("fee", "175")
		first.do(http.MethodPost, service, theirs).want(t, http.StatusSeeOther)

		mine.Set("name.en", "Repair where you live")
		if mine.Del("public"); !public {
			mine.Set("public", "yes")
		}
		told := second.do(http.MethodPost, service, mine).want(t, http.StatusConflict).body
		again := formOf(t, told, service)
		if again.Get("name.en") != "Repair where you live" || !strings.HasSuffix(again.Get("fee"), "175") || (again.Get("public") != "") == public {
			t.Errorf("what is saved once more: %q", again)
		}
		second.do(http.MethodPost, service, again).want(t, http.StatusSeeOther)
		if now := formOf(t, first.get(service).want(t, http.StatusOK).body, service); now.Get("name.en") != "Repair where you live" || !strings.HasSuffix(now.Get("fee"), "175") || (now.Get("public") != "") == public {
			t.Errorf("it has become %q", now)
		}
	})
}
