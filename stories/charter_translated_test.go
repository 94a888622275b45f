package stories_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"vaada/charter"
	"vaada/charter/starter"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
	"vaada/publishing"
	"vaada/sample"
)

// without takes a language out of everything that was read of JSON.
func without(value any, l language.Language) {
	switch value := value.(type) {
	case []any:
		for _, each := range value {
			without(each, l)
		}
	case map[string]any:
		delete(value, string(l))
		for _, each := range value {
			without(each, l)
		}
	}
}

// untranslated is a charter without its words in a language.
func untranslated(t *testing.T, c *charter.Charter, l language.Language) *charter.Charter {
	t.Helper()
	written, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	var whole any
	if err := json.Unmarshal(written, &whole); err != nil {
		t.Fatal(err)
	}
	without(whole, l)
	if written, err = json.Marshal(whole); err != nil {
		t.Fatal(err)
	}
	bare := &charter.Charter{}
	if err := json.Unmarshal(written, bare); err != nil {
		t.Fatal(err)
	}
	return bare
}

// few keeps of a long charter what a table needs.
func few(c *charter.Charter) *charter.Charter {
	kept := *c
	kept.Promises, kept.Services = nil, nil
	for _, key := range []string{"organic", "delivery", "reply-mail"} {
		p, _ := c.Promise(key)
		kept.Promises = append(kept.Promises, p)
	}
	for _, key := range []string{"home-delivery", "where-it-comes-from"} {
		s, _ := c.Service(key)
		kept.Services = append(kept.Services, s)
	}
	kept.Stories, kept.Limitations, kept.Words = c.Stories[:1], c.Limitations[:1], c.Words[:1]
	return &kept
}

// byName types into a field that is known by its name, and leaves it.
func (b *tab) byName(name, text string) *tab {
	b.t.Helper()
	return b.saved(name, func() {
		b.until("the field "+name, `!!document.getElementsByName(`+quoted(name)+`)[0]`)
		eval[any](b, `(f => { f.closest("details")?.setAttribute("open", ""); f.focus(); f.select() })(document.getElementsByName(`+quoted(name)+`)[0])`)
		b.inserts(text).types(kb.Tab)
	})
}

func quoted(text string) string {
	words, _ := json.Marshal(text)
	return string(words)
}

// translates writes what a part says in Urdu into the page that is open.
func (a author) translates(path string) {
	a.t.Helper()
	part, err := a.of.Part(path)
	a.must(err)
	if p, is := a.of.Promise(part.Key()); is && part.Kin() == "promises" {
		for _, phrase := range []struct{ name, words string }{
			{"who", p.Words.In[a.in].Who},
			{"deed", p.Words.In[a.in].Deed},
			{"object", p.Words.In[a.in].Object},
			{"condition", p.Words.In[a.in].Condition},
			{"remedy", p.Words.In[a.in].Remedy},
		} {
			if phrase.words != "" {
				a.byName("words."+string(a.in)+"."+phrase.name, phrase.words)
			}
		}
		for _, each := range part.Texts() {
			if !each.Text.IsZero() {
				a.byName(each.Leaf, a.said(each.Text))
			}
		}
		return
	}
	lines := map[string][]string{}
	var names []string
	for _, each := range part.Texts() {
		name, at, several := strings.Cut(each.Leaf, ".")
		if several && at != "0" && strings.Trim(at, "0123456789") != "" {
			name = each.Leaf // a text within another, not one of a list
		}
		if name == "" {
			name = "text"
		}
		if lines[name] == nil {
			names = append(names, name)
		}
		lines[name] = append(lines[name], a.said(each.Text))
	}
	for _, name := range names {
		a.byName(name+"."+string(a.in), strings.Join(lines[name], "\n"))
	}
}

// A shop that spoke English serves in Urdu from now on. Its manager is led from one
// part that is missing to the next, writes each beside the English, and the table
// is printed and the charter read in Urdu; nobody is trained, since nothing else holds.
func TestACharterIsTranslatedIntoUrduSideBySide(t *testing.T) {
	t.Parallel()
	address := nothingYet(t, false)
	d, err := db.Open(t.Context(), address)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(err)
	must(sample.EnsureKind(t.Context(), d, starter.NaturalFood, 1, now.At(morning)))
	written, err := starter.Of(starter.NaturalFood)
	must(err)
	whole := few(written)
	publisher := publishing.Desk{DB: d, Now: func() now.Instant { return now.At(morning) }}
	must(publisher.Publish(t.Context(), people.Program(), publishing.Documents{Charter: untranslated(t, whole, language.Urdu)}, "as it was"))
	must(d.Close())

	h := houseOn(t, address)
	email := strings.Replace(sample.Ayesha, "anarhome.example", "saadafoods.example", 1)
	ayesha := author{h.enter(email, desk), whole, language.Urdu}
	ayesha.open("/charter/edit").sees(say.CharterLackWords(language.Urdu.Name()))
	for turn := 0; ; turn++ {
		if turn > 60 {
			t.Fatal("there is no end to what is missing")
		}
		ayesha.open("/charter/edit")
		next := eval[string](ayesha.tab, `document.querySelector("section[aria-labelledby=written-lacks] li a")?.getAttribute("href") ?? ""`)
		if next == "" {
			break
		}
		path, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(next, "/charter/edit/"), "/charter/"), "?")
		if !strings.HasSuffix(next, "=ur") {
			t.Errorf("%s does not lead to the words in Urdu", next)
		}
		ayesha.open(next)
		ayesha.translates(path)
	}
	ayesha.sees(say.CharterLacksNone())
	edition := ayesha.sends("Sara Khan", say.RoleAgent())
	ayesha.sees(say.PublishingWording().Capital())
	h.enter(strings.Replace(sample.Sara, "anarhome.example", "saadafoods.example", 1), phone).open(edition).reviews("yes", "yes", "").sees(say.PublishingFine().Capital())
	ayesha.open(edition).follow(say.TermApprove().Capital()).sees(say.TermInForce().Capital())

	reader := h.visit(language.Urdu, desk)
	table := reader.open("/p/table/" + string(charter.Turkiye))
	printed := table.onPaper(table.prints(), [2]float64{a4[1], a4[0]}, 2)
	for _, s := range whole.Services {
		ayesha.reads(printed, ayesha.said(s.Name), ayesha.said(s.Documents[0]))
	}
	page := reader.open("/p/charter")
	for _, p := range whole.Promises {
		page.sees(promise.Plain(promise.Sentence(p, language.Urdu), language.Urdu))
	}
	for _, part := range []string{"purpose", "asking", "failing", "contact"} {
		made, err := whole.Part(part)
		must(err)
		for _, each := range made.Texts() {
			page.sees(ayesha.said(each.Text))
		}
	}
}
