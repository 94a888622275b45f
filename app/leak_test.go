package app_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/policy"
	"vaada/promise"
	"vaada/publishing"
	"vaada/sample"
)

// marker makes words of which each stands in one place alone: hidden… in what is
// for the house alone, seen… in what customers read.
type marker struct {
	n            int
	hidden, seen []string
	reached      map[string]bool // the fields in which one of them stood
}

// word is the next; phrases of promises have no figures, so it has none.
func (m *marker) word(public bool) string {
	m.n++
	tail := ""
	for n := m.n; n > 0; n /= 26 {
		tail += string(rune('a' + n%26))
	}
	if public {
		m.seen = append(m.seen, "seen"+tail+"x")
		return "seen" + tail + "x"
	}
	m.hidden = append(m.hidden, "hidden"+tail+"x")
	return "hidden" + tail + "x"
}

// text is a text in some languages, each with a word of its own. That of the
// source is always read by somebody.
func (m *marker) text(t *rapid.T, public bool) language.Text {
	source := rapid.SampledFrom(language.All).Draw(t, "source")
	text := language.Text{Source: source, In: map[language.Language]string{source: m.word(public)}}
	for _, l := range language.All {
		if l != source && rapid.Bool().Draw(t, "translated") {
			text.In[l] = m.word(public)
		}
	}
	return text
}

// inside is a word that stands within a sentence that not every page has whole: one
// that customers read anyway is no mark.
func (m *marker) inside(public bool) string {
	if public {
		return "anyway"
	}
	return m.word(false)
}

// goal is a time that we hold ourselves to: a number that stands nowhere else, with
// a mark in it, as people read it.
func (m *marker) goal() *promise.Limit {
	m.n++
	value := int64(70_000 + m.n)
	m.hidden = append(m.hidden, fmt.Sprintf("%d,%03d", value/1000, value%1000), fmt.Sprintf("%d.%03d", value/1000, value%1000))
	return &promise.Limit{Limit: hours.Limit{Value: value, Unit: hours.InMinutes, Counting: hours.Clock}}
}

func weekly() promise.Limit {
	return promise.Limit{Limit: hours.Limit{Value: 1, Unit: hours.InWeeks, Counting: hours.Clock}}
}

// promise is one of the starter's with words and a key of its own.
func (m *marker) promise(t *rapid.T, from promise.Promise) promise.Promise {
	p := from.Copy()
	public := rapid.Bool().Draw(t, "public promise")
	p.Audience = promise.Public
	if !public {
		p.Audience, p.Key = promise.InternalOnly, m.word(false)
	}
	p.Title, p.Law = m.text(t, public), m.text(t, public)
	p.Owner, p.Reason = m.word(false), m.text(t, false)
	if p.Limit != nil {
		p.InternalLimit = m.goal()
	}
	p.Indicator = m.text(t, public)
	timed := p.Limit != nil && (p.Class == promise.MaxTime || p.Class == promise.ShareWithin)
	keyed, staged := timed && rapid.Bool().Draw(t, "keyed"), timed && rapid.Bool().Draw(t, "staged")
	if keyed {
		p.Keyed = []promise.Keyed{{By: promise.BySegment, Value: "gold", Limit: *p.Limit}}
	}
	if staged {
		p.Stages = []promise.Stage{{Stop: promise.VisitDone, Limit: *p.Limit}}
	}
	for l, phrases := range p.Words.In {
		phrases.Object += " " + m.word(public)
		for _, words := range []*string{&phrases.Who, &phrases.Deed, &phrases.Condition, &phrases.Remedy} {
			if *words != "" {
				*words += " " + m.inside(public)
			}
		}
		if keyed {
			phrases.Names = map[string]string{"gold": m.inside(public)}
		}
		if staged {
			phrases.Stages = []string{m.inside(public)}
		}
		p.Words.In[l] = phrases
	}
	if p.OnMiss.Appeal == nil && rapid.Bool().Draw(t, "appeal") {
		p.OnMiss.Appeal = &promise.Appeal{Limit: weekly(), Then: &promise.Appeal{Limit: weekly()}}
	}
	for appeal := p.OnMiss.Appeal; appeal != nil; appeal = appeal.Then {
		appeal.Officer = language.NewText(language.English, m.inside(public))
	}
	p.Since, p.Until = 0, 0
	return p
}

// open lists the addresses that somebody may read who is not one of us, whatever
// is added to the house.
func (w *world) open(t *testing.T) (all []string) {
	asks := w.Asks()
	for _, pattern := range slices.Sorted(maps.Keys(asks)) {
		if asks[pattern].Whom != people.Anybody && asks[pattern].Whom != people.Bearer || !strings.HasPrefix(pattern, "GET /") || pattern == "GET /live" {
			continue
		}
		_, address := w.address(t, pattern)
		all = append(all, address)
	}
	return append(all, "/p/table/india", "/api/public/charter")
}

// unfinished leaves what is in no edition: a draft, what one of us says of the
// charter in force, and an old charter that somebody pasted.
func (m *marker) unfinished(w *world) {
	w.T.Helper()
	ctx, manager := w.T.Context(), w.offices.find(people.Manager, "everywhere").Actor
	words, err := json.Marshal(language.NewText(language.English, m.word(false)))
	must(w.T, err)
	_, err = w.Charters.Write(ctx, manager, edition.Part{Path: "contact", Content: string(words)}, 0)
	must(w.T, err)
	must(w.T, w.Publishing.Remark(ctx, w.staff[sample.Sara], w.edition, publishing.Remark{Words: m.word(false)}))
	_, err = w.Charters.Paste(ctx, manager, m.word(false))
	must(w.T, err)
}

// mostDrawn is how many charters are drawn, each as the edition after the last.
const mostDrawn = 8

// Whatever is marked as being for the house alone – a story, a service, a
// promise, a word, a policy, a clause – and whatever always is – owners, reasons,
// plans, how we answer – stands nowhere where customers, other sites and other
// systems read.
func TestWhatIsForTheHouseAloneIsReadByNobodyElse(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := filled(t, d)
		keys := map[people.Right]string{}
		for _, right := range append([]people.Right{""}, people.KeyRights...) {
			_, keys[right] = w.keyFor(0, 0, cmp.Or(right, people.Serve))
		}
		addresses := w.open(t)
		for _, wanted := range []string{"/p", "/p/charter", "/p/sheet", "/p/embed", "/p/table/turkiye"} {
			if !slices.Contains(addresses, wanted) {
				t.Fatalf("%s is not among %v", wanted, addresses)
			}
		}
		every, found := marker{}, map[string]bool{}
		every.unfinished(w)
		look := func(what, page string) {
			for _, word := range every.hidden {
				if strings.Contains(page, word) {
					t.Errorf("%s tells %q", what, word)
				}
			}
			for _, word := range every.seen {
				found[word] = found[word] || strings.Contains(page, word)
			}
		}
		for n := range mostDrawn {
			seed := n // the same ones each time, in which every field is marked
			if n == 0 {
				seed = rand.Int()
			}
			t.Logf("a charter of the seed %d", seed)
			made := rapid.Custom(func(r *rapid.T) publishing.Documents {
				return publishing.Documents{
					Charter: every.charter(r), Policies: []policy.Policy{every.policy(r, "refunds"), every.policy(r, "how-we-speak")},
				}
			}).Example(seed)
			must(t, w.Publishing.Publish(t.Context(), people.Program(), made, "drawn"))
			for _, address := range addresses {
				for _, l := range language.All {
					answer := w.comes(somebody{}, http.MethodGet, address, url.Values{"language": {string(l)}})
					look(address+" in "+string(l), answer.Body.String())
				}
			}
			for _, one := range operations(t) {
				answer := w.asks(one, keys[one.right], nil)
				if answer.Code >= 300 {
					t.Errorf("%s %s answers %d", one.method, one.path, answer.Code)
				}
				look(one.path, answer.Body.String())
			}
			every.reaches(made)
			sent := w.sends()
			if sent == "" {
				t.Error("nothing is sent")
			}
			look("what is sent", sent)
			inside := w.comes(w.offices.find(people.Manager, "everywhere"), http.MethodGet, "/charter/handbook", nil).Body.String()
			if !slices.ContainsFunc(every.hidden, func(word string) bool { return strings.HasPrefix(word, "7") && strings.Contains(inside, word) }) {
				t.Error("the handbook says no goal of our own")
			}
		}
		w.findsNone(every.hidden)
		every.reachedAll(t)
		if len(every.hidden) < 100 || len(found) < 100 {
			t.Fatalf("%d words were hidden and %d were not", len(every.hidden), len(found))
		}
		for word, read := range found {
			if !read {
				t.Errorf("%s is for customers, and they read it nowhere", word)
			}
		}
	})
}
