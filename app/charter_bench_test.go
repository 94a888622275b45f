package app_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"vaada/app"
	"vaada/charter"
	"vaada/charter/starter"
	"vaada/clock"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/promise"
	"vaada/publishing"
	"vaada/sample"
)

// longCharter is one of two hundred promises and twenty services; the limits of
// every tenth promise change with each edition.
func longCharter(b *testing.B, edition int64) *charter.Charter {
	b.Helper()
	c, err := starter.Charter()
	if err != nil {
		b.Fatal(err)
	}
	few := c.Promises
	c.Promises, c.Services = nil, nil
	for at := range 200 {
		p := few[at%len(few)].Copy()
		p.Key = "promise-" + strconv.Itoa(at)
		if at%10 == 0 && p.Limit != nil {
			p.Limit.Value += edition
		}
		c.Promises = append(c.Promises, p)
	}
	for at := range 20 {
		name := "Service " + strconv.Itoa(at)
		service := charter.Service{Key: "service-" + strconv.Itoa(at), Name: language.NewText(language.English, name), Norm: "promise-" + strconv.Itoa(at), Public: true}
		for _, l := range language.All {
			service.Name = service.Name.With(l, name)
		}
		c.Services = append(c.Services, service)
	}
	return c
}

// manager is one at a browser, and the house that answers.
type manager struct {
	*testing.B
	app    *app.App
	who    people.Actor
	cookie string
}

func (d manager) ask(method, address string, form url.Values) *httptest.ResponseRecorder {
	r := httptest.NewRequestWithContext(d.Context(), method, address, strings.NewReader(form.Encode()))
	r.AddCookie(&http.Cookie{Name: "vaada_session", Value: d.cookie})
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Sec-Fetch-Site", "same-origin")
	}
	answer := httptest.NewRecorder()
	d.app.Handler().ServeHTTP(answer, r)
	return answer
}

// most is the time in which 95 of 100 were done; it is reported in milliseconds.
func most(b *testing.B, do func()) {
	b.Helper()
	do() // what is made once for everybody
	took := []time.Duration{}
	for b.Loop() {
		began := time.Now()
		do()
		took = append(took, time.Since(began))
	}
	report(b, took)
}

func report(b *testing.B, took []time.Duration) {
	b.Helper()
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "p95-ms")
}

// BenchmarkLongCharter measures the pages of a charter of two hundred promises in
// its fourth edition, as the house answers them to a manager, a save, and the
// comparison of two editions.
func BenchmarkLongCharter(b *testing.B) {
	d := testkit.SQLite(b)
	rooms := sample.RoomsOf(d)
	staff, err := sample.Open(b.Context(), rooms, testkit.Hand().Now())
	if err != nil {
		b.Fatal(err)
	}
	must := func(err error) {
		b.Helper()
		if err != nil {
			b.Fatal(err)
		}
	}
	for edition := range int64(4) {
		must(rooms.Publishing.Publish(b.Context(), people.Program(), publishing.Documents{Charter: longCharter(b, edition)}, "measured"))
	}
	a, err := app.New(b.Context(), app.Config{DB: d, Now: rooms.Hand.Now, Keys: testkit.Keys()})
	must(err)
	b.Cleanup(a.Close)
	ayesha := staff[sample.Ayesha]
	link, err := a.People.MakeLink(b.Context(), people.Program(), ayesha.ID, true)
	must(err)
	begun, err := a.People.SignInByLink(b.Context(), link, people.Entrance{})
	must(err)
	lookedAt(b, d, hours.DateIn(rooms.Hand.Now(), ayesha.Zone))
	at := manager{b, a, ayesha, begun.Token}
	for n := range 20 {
		at.changes("promise-"+strconv.Itoa(n*7), int64(n)+3)
	}
	review, err := a.Publishing.Submit(b.Context(), ayesha, edition.Charter, charter.Document, publishing.Plan{
		Reviewers: []ids.ID{staff[sample.George].ID}, Roles: []people.Role{people.Engineer}, WhyLeft: "They do no visits",
	})
	must(err)
	page := "/editions/" + review.String()
	all, err := a.Publishing.Editions(b.Context(), ayesha, edition.Charter, charter.Document)
	must(err)
	for name, address := range map[string]string{
		"edition": page, "edition_beside_the_first": page + "?with=" + all[len(all)-1].Edition.ID.String(), "remarks": page + "/remarks",
	} {
		at.named(name, address)
	}
	must(a.Publishing.Withdraw(b.Context(), ayesha, review, "to write on"))
	for _, address := range []string{
		"/charter", "/charter/edit", "/charter/edit/contact?beside=ur", "/charter/edit/services/service-7?beside=tr", "/charter/promises/promise-7",
		"/charter/promises/promise-7?in=ur", "/charter/send", "/charter/impact", "/charter/editions", "/charter/handbook", "/charter/handbook?language=ur",
		"/p", "/p/charter", "/p/charter?language=ur", "/p/sheet", "/p/table/turkiye", "/p/table/india", "/p/embed",
		"/reviews", "/policies", "/policies/refunds", "/policies/refunds/edit", "/policies/refunds/impact", page + "/lesson",
	} {
		at.page(address)
	}
	at.saves("save", "contact", "text.en", "Write to us ")
	at.saves("save_promise", "promises/promise-3", "limit.value", "1")
	at.pastes()
	b.Run("comparison", func(b *testing.B) {
		before, after := longCharter(b, 0), longCharter(b, 1)
		most(b, func() {
			if changes, err := charter.Compare(before, after); err != nil || len(changes) == 0 {
				b.Fatal(changes, err)
			}
		})
	})
}

// changes gives a promise of the draft another limit.
func (d manager) changes(key string, value int64) {
	d.Helper()
	draft, err := d.app.Charters.Draft(d.Context(), d.who, key)
	if err != nil {
		d.Fatal(err)
	}
	p := draft.Promise.Copy()
	if p.Limit == nil {
		return
	}
	p.Limit.Value += value
	if _, err := d.app.Charters.Change(d.Context(), d.who, key, draft.Sequence, p); err != nil {
		d.Fatal(err)
	}
}

// lookedAt has every promise looked at on each day of the figures.
func lookedAt(b *testing.B, d *db.DB, today hours.Date) {
	b.Helper()
	err := d.Deed(b.Context(), func(tx *db.Tx) error {
		for at := range 200 {
			for day := range clock.FigureDays {
				err := clock.Observe(tx, "promise-"+strconv.Itoa(at), now.Instant(0), int64(today)-int64(day), int64(20-at%3), 20, promise.Inspections)
				if err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
}

func (d manager) page(address string) { d.named("page"+strings.ReplaceAll(address, "/", "_"), address) }

func (d manager) named(name, address string) {
	d.Run(name, func(b *testing.B) {
		most(b, func() {
			if answer := d.ask(http.MethodGet, address, nil); answer.Code != http.StatusOK {
				b.Fatal(address, answer.Code, answer.Body)
			}
		})
	})
}

// saves measures how long it takes to write a part, until it is durable.
func (d manager) saves(name, part, field, words string) {
	address := "/charter/edit/" + part
	if strings.HasPrefix(part, "promises/") {
		address = "/charter/" + part
	}
	d.Run(name, func(b *testing.B) {
		var took []time.Duration
		for b.Loop() {
			w, err := d.app.Charters.Working(b.Context(), d.who)
			if err != nil {
				b.Fatal(err)
			}
			form := url.Values{"seen": {strconv.FormatInt(w.Writing.Seen(part), 10)}, "in": {"en"}, field: {words + strconv.Itoa(len(took))}}
			began := time.Now()
			answer := d.ask(http.MethodPost, address, form)
			took = append(took, time.Since(began))
			if answer.Code != http.StatusSeeOther {
				b.Fatal(answer.Code, answer.Body)
			}
		}
		report(b, took)
	})
}

// pastes measures how long it takes to take over an old charter of 200 sentences, and
// to show what each was read as.
func (d manager) pastes() {
	var old strings.Builder
	for at := range 200 {
		old.WriteString("We will answer your letter no. " + strconv.Itoa(at) + " within " + strconv.Itoa(at%9+2) + " working days.\n")
	}
	at := ""
	d.Run("paste", func(b *testing.B) {
		most(b, func() {
			answer := d.ask(http.MethodPost, "/charter/paste", url.Values{"words": {old.String()}})
			if at = answer.Header().Get("Location"); answer.Code != http.StatusSeeOther {
				b.Fatal(answer.Code, answer.Body)
			}
		})
	})
	d.named("pasted", at)
}
