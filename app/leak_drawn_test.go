package app_test

import (
	"cmp"
	"database/sql"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"vaada/charter"
	charters "vaada/charter/starter"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/policy"
	"vaada/promise"
	"vaada/publishing"
)

// inHouse are the fields that are always for the house alone.
var inHouse = []string{
	"limitations.key", "scope.answering", "scope.skill", "practice.training", "practice.posters", "clauses.key", "situations.key",
	"promises.owner", "promises.reason",
}

// naming are the fields of words that name something else, or where nobody writes
// any: a mark cannot stand there.
var naming = []string{
	"key", "scope.touchpoint", "services.norm", "services.touchpoints", "services.places", "services",
	"promises.population.touchpoints", "promises.population.request_types", "promises.population.services", "promises.population.segments",
	"promises.population.places", "promises.population.customers", "promises.keyed.value", "promises.alternative.promise",
	"promises.on_miss.remedy.keyed.value", "promises.words.in.names.key", "clauses.services", "clauses.limits.what",
}

// drawingWith is how charters and policies are drawn: their promises, and whatever
// names something, are not.
func drawingWith(marks *marker) *testkit.Drawing {
	return &testkit.Drawing{
		Of: map[reflect.Type]func(t *rapid.T) any{
			reflect.TypeFor[language.Text](): func(*rapid.T) any { return language.Text{} },
			reflect.TypeFor[string]():        func(*rapid.T) any { return "" },
			reflect.TypeFor[hours.Date]():    func(*rapid.T) any { return 0 },
			reflect.TypeFor[money.Amount]():  testkit.OneOf(money.Amount{}, money.Amount{Minor: 150_000, Currency: "PKR"}),
			reflect.TypeFor[people.Role]():   testkit.OneOf(people.Trainer, people.Manager),
			reflect.TypeFor[charter.Sort]():  testkit.OneOf(charter.Tale, charter.Detail),
			reflect.TypeFor[charter.Feed]():  testkit.OneOf(charter.Handbook, charter.Lesson),
			reflect.TypeFor[charter.Rank]():  testkit.OneOf(charter.Ranks...),
			reflect.TypeFor[charter.Table](): testkit.OneOf(slices.Concat(charter.Tables, []charter.Table{""})...),
			reflect.TypeFor[policy.Force]():  testkit.OneOf(policy.Forces...),
		},
		At: map[string]func(t *rapid.T) any{
			"promises":             func(t *rapid.T) any { return marks.promises(t) },
			"scope":                func(t *rapid.T) any { return starting(t).Scope },
			"limits":               func(*rapid.T) any { return []policy.Limit(nil) },
			"clauses.limits":       func(*rapid.T) any { return []policy.Limit(nil) },
			"clauses.services":     func(*rapid.T) any { return []string(nil) },
			"services.touchpoints": func(*rapid.T) any { return []string(nil) },
			"services.places":      func(*rapid.T) any { return []string(nil) },
		},
	}
}

func starting(t *rapid.T) *charter.Charter {
	c, err := charters.Charter()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func (m *marker) promises(t *rapid.T) (all []promise.Promise) {
	for _, p := range starting(t).Promises {
		all = append(all, m.promise(t, p))
	}
	return all
}

// forCustomers says that customers read what stands at a leaf.
func forCustomers(leaf testkit.Leaf) bool {
	for _, in := range leaf.Within {
		if public := in.FieldByName("Public"); public.IsValid() && !public.Bool() {
			return false
		}
		if internal := in.FieldByName("Internal"); internal.IsValid() && internal.Kind() == reflect.Bool && internal.Bool() {
			return false
		}
	}
	return !slices.Contains(inHouse, leaf.Path)
}

// mark puts a word of its own wherever there are words, but into promises.
func (m *marker) mark(t *rapid.T, d *testkit.Drawing, document any) {
	d.Visit(document, func(leaf testkit.Leaf) {
		switch {
		case slices.Contains(naming, leaf.Path):
		case leaf.Type == reflect.TypeFor[language.Text]():
			leaf.Value.Set(reflect.ValueOf(m.text(t, forCustomers(leaf))))
		case leaf.Type == reflect.TypeFor[string]():
			leaf.Value.SetString(m.word(forCustomers(leaf)))
		}
	})
}

// charter is a random one.
func (m *marker) charter(t *rapid.T) *charter.Charter {
	c, d := &charter.Charter{}, drawingWith(m)
	d.Fill(t, c)
	c.Format = charter.Format
	delete(d.At, "scope")
	m.mark(t, d, c)
	for at := range c.Services {
		c.Services[at].Key = cmp.Or(c.Services[at].Key, fmt.Sprintf("service-%d", at))
		c.Services[at].Norm = rapid.SampledFrom(c.Promises).Draw(t, "norm").Key
	}
	m.forServices(t, c)
	if hides := slices.IndexFunc(c.Promises, func(p promise.Promise) bool { return p.Audience == promise.InternalOnly }); hides >= 0 {
		c.Promises[(hides+1)%len(c.Promises)].Alternative = &promise.Alternative{Kind: promise.Fallback, Promise: c.Promises[hides].Key}
	}
	return c
}

// forServices makes promises for a service that customers read of and for one that
// they do not, each with its own time and sum.
func (m *marker) forServices(t *rapid.T, c *charter.Charter) {
	names := map[string]bool{"for-customers": true, "for-the-house": false}
	for _, key := range slices.Sorted(maps.Keys(names)) {
		c.Services = append(c.Services, charter.Service{Key: key, Public: names[key], Name: m.text(t, names[key])})
	}
	for at := range c.Promises {
		p := &c.Promises[at]
		if len(p.Population.Services) > 0 || rapid.Bool().Draw(t, "for all services") {
			continue
		}
		p.Population.Services = slices.Sorted(maps.Keys(names))
		for l, phrases := range p.Words.In {
			named := maps.Clone(phrases.Names)
			if named == nil {
				named = map[string]string{}
			}
			for key, public := range names {
				named[key] = m.inside(public && p.Audience == promise.Public)
			}
			phrases.Names = named
			p.Words.In[l] = phrases
		}
		if p.Limit != nil && (p.Class == promise.MaxTime || p.Class == promise.ShareWithin) {
			p.Keyed = append(p.Keyed, promise.Keyed{By: promise.ByService, Value: "for-the-house", Limit: *m.goal()})
		}
		if p.OnMiss.Remedy != nil && p.OnMiss.Remedy.Amount != nil {
			sum := money.Amount{Minor: m.goal().Value * 100, Currency: "PKR"}
			p.OnMiss.Remedy.Keyed = append(p.OnMiss.Remedy.Keyed, promise.KeyedSum{By: promise.ByService, Value: "for-the-house", Amount: sum})
		}
	}
}

// policy is a random one.
func (m *marker) policy(t *rapid.T, key string) policy.Policy {
	p, d := policy.Policy{}, drawingWith(m)
	d.At["services"] = func(*rapid.T) any { return []string(nil) }
	d.Fill(t, &p)
	p.Format, p.Key = policy.Format, key
	delete(d.At, "clauses.limits")
	m.mark(t, d, &p)
	for at := range p.Clauses {
		p.Clauses[at].Limits = m.limits(key, at)
	}
	return p
}

// limits are what one of us may grant alone, of which customers read nothing: a role
// has one, in one clause of one policy.
func (m *marker) limits(policyKey string, clause int) []policy.Limit {
	if policyKey != "refunds" || clause > 0 {
		return nil
	}
	granted := m.goal().Value
	return []policy.Limit{{Role: people.Agent, What: people.LimitRefund, Amount: money.Amount{Minor: granted * 100, Currency: "PKR"}}}
}

// wordsAlone goes through texts and sums as they are.
func wordsAlone() *testkit.Drawing {
	return &testkit.Drawing{Of: map[reflect.Type]func(*rapid.T) any{reflect.TypeFor[language.Text](): nil, reflect.TypeFor[money.Amount](): nil}}
}

// reaches notes the fields in which marks stand.
func (m *marker) reaches(made publishing.Documents) {
	if m.reached == nil {
		m.reached = map[string]bool{}
	}
	note := func(leaf testkit.Leaf) {
		said := fmt.Sprint(leaf.Value.Interface())
		m.reached[leaf.Path] = m.reached[leaf.Path] || strings.Contains(said, "hidden") || strings.Contains(said, "seen") || strings.Contains(said, "anyway")
	}
	d := wordsAlone()
	d.Visit(made.Charter, note)
	for _, p := range made.Policies {
		d.Visit(p, note)
	}
}

// reachedAll holds that no field of words was left without a mark.
func (m *marker) reachedAll(t *testing.T) {
	t.Helper()
	d := wordsAlone()
	for _, leaf := range append(d.Leaves(charter.Charter{}), d.Leaves(policy.Policy{})...) {
		said := leaf.Type == reflect.TypeFor[language.Text]() || leaf.Type == reflect.TypeFor[string]()
		if said && !m.reached[leaf.Path] && !slices.Contains(naming, leaf.Path) {
			t.Errorf("no mark ever stood in %s", leaf.Path)
		}
	}
}

// findsNone holds that the search, of which the index is one for all that is found,
// knows no mark.
func (w *world) findsNone(hidden []string) {
	w.T.Helper()
	manager := w.offices.find(people.Manager, "everywhere").Actor
	if found, err := w.Cases.Search(w.T.Context(), manager, "secret"); err != nil || len(found.Cases) == 0 {
		w.T.Fatalf("the search finds nothing of what it knows: %+v, %v", found, err)
	}
	for at := 0; at < len(hidden); at += 20 {
		word := hidden[at]
		found, err := w.Cases.Search(w.T.Context(), manager, word)
		if must(w.T, err); len(found.Cases)+len(found.Customers)+len(found.Reached) > 0 {
			w.T.Errorf("the search finds %q: %+v", word, found)
		}
	}
}

// sends is all that waits to leave the house.
func (w *world) sends() (all string) {
	w.T.Helper()
	must(w.T, w.DB.Look(w.T.Context(), func(tx *db.Tx) error {
		payloads, err := db.Collect(tx, func(rows *sql.Rows) (payload []byte, err error) { return payload, rows.Scan(&payload) },
			`SELECT payload FROM outbox_waiting`)
		for _, payload := range payloads {
			all += string(payload)
		}
		return err
	}))
	return all
}
