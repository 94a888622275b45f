package public_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/charter"
	charters "vaada/charter/starter"
	"vaada/clock"
	"vaada/feedback"
	"vaada/hours/starter"
	"vaada/internal/db"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/policy"
	policies "vaada/policy/starter"
	"vaada/procedure"
	charts "vaada/procedure/starter"
	"vaada/promise"
	"vaada/publishing"
	"vaada/touchpoint"
	"vaada/web"
	"vaada/web/public"
)

func TestMain(m *testing.M) {
	slog.SetDefault(slog.New(slog.DiscardHandler)) // faults are made here on purpose
	os.Exit(m.Run())
}

// firm is Anar Home with one manager and its public pages.
type firm struct {
	*testing.T
	db    *db.DB
	hand  *now.Hand
	cases casework.Desk
	agent people.Actor
	pages http.Handler
}

// founded is a firm that has published nothing.
func founded(t *testing.T, d *db.DB) firm {
	t.Helper()
	hand := testkit.Hand()
	f := firm{T: t, db: d, hand: hand, cases: casework.Desk{DB: d, Now: hand.Now}}
	staff := people.Desk{DB: d, Now: hand.Now}
	ctx, program := t.Context(), people.Program()
	place, team, err := staff.Found(ctx, program, people.Founding{
		Organisation: people.Organisation{
			Name: language.NewText(language.English, "Anar Home"), Language: language.English, Languages: language.All, Currency: "PKR",
		},
		Office: language.NewText(language.English, "Lahore"), Calendar: starter.Karachi(),
		Team: language.NewText(language.English, "Call centre"),
	})
	f.must(err)
	id, err := staff.Hire(ctx, program, people.Staff{
		Name: "Bilal Ahmed", Email: "bilal@example.com", Language: language.English, Office: place, Team: team,
		Holdings: people.Usual(place, people.Agent, people.Manager),
	})
	f.must(err)
	f.must(d.Look(ctx, func(tx *db.Tx) (err error) {
		f.agent, err = people.ActorOf(tx, id)
		return err
	}))
	mux := http.NewServeMux()
	(&public.Pages{
		Charters: charter.Desk{DB: d}, Touchpoints: touchpoint.Desk{DB: d}, Policies: policy.Desk{DB: d}, Clocks: clock.Desk{DB: d, Now: hand.Now},
		Cases: f.cases, Feedback: feedback.Desk{DB: d, Now: hand.Now}, People: staff, Publishing: publishing.Desk{DB: d, Now: hand.Now}, Now: hand.Now,
	}).Register(mux)
	site := &web.Site{Clock: hand.Now, Zone: f.agent.Zone, Organisation: func(context.Context) language.Text {
		return language.NewText(language.English, "Anar Home")
	}}
	f.pages = site.Handler(nil, mux)
	return f
}

// opened is a firm with the charter, policies and charts that organisations
// begin with, and beside them a promise and a policy that are for staff alone.
func opened(t *testing.T, d *db.DB) firm {
	t.Helper()
	f := founded(t, d)
	lists := touchpoint.Lists{}
	for _, key := range []string{touchpoint.Telephone, touchpoint.Email, touchpoint.Website} {
		lists.Touchpoints = append(lists.Touchpoints, touchpoint.Named{Key: key, Name: language.NewText(language.English, key)})
	}
	for _, key := range []string{touchpoint.ServiceRequest, touchpoint.Complaint} {
		lists.RequestTypes = append(lists.RequestTypes, touchpoint.Named{Key: key, Name: language.NewText(language.English, key)})
	}
	f.must(touchpoint.Desk{DB: d, Now: f.hand.Now}.SetUp(t.Context(), f.agent, lists))
	made, err := charters.Charter()
	f.must(err)
	hidden := made.Promises[0]
	hidden.Key, hidden.Audience, hidden.Title = "inside", promise.InternalOnly, language.NewText(language.English, "Inside title")
	hidden.Words = promise.Words{Source: language.English, In: map[language.Language]promise.Phrases{
		language.English: {Who: "we", Deed: "tidy", Object: "the stockroom"},
	}}
	made.Promises = append(made.Promises, hidden)
	documents := publishing.Documents{Charter: made}
	documents.Policies, err = policies.Policies()
	f.must(err)
	documents.Policies = append(documents.Policies, policy.Policy{
		Key: "inside", Name: language.NewText(language.English, "Keys of the stockroom"),
		Clauses: []policy.Clause{{Key: "one", Force: policy.Must, Words: language.NewText(language.English, "Lock it.")}},
	}, policy.Policy{
		Key: "seals", Name: language.NewText(language.English, "Broken seals"),
		Reach:   policy.Reach{Public: true, Services: []string{"money-back"}, Products: language.NewText(language.English, "Jars and bottles")},
		Clauses: []policy.Clause{{Key: "one", Force: policy.Must, Words: language.NewText(language.English, "Take it back.")}},
	})
	all, err := charts.Charts()
	f.must(err)
	for _, chart := range all {
		documents.Charts = append(documents.Charts, *chart)
	}
	f.must(publishing.Desk{DB: d, Now: f.hand.Now}.Publish(t.Context(), f.agent, documents, "first edition"))
	return f
}

// begun opens a case for a customer who stands at the counter, and gives its
// number and its link.
func (f firm) begun() (number int64, link string) {
	f.Helper()
	number, err := f.cases.Begin(f.Context(), f.agent, casework.Beginning{
		Name: "Elif Yılmaz", Phone: "+90 532 555 01 42", Language: language.Turkish,
		Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest, Subject: "Buzdolabı soğutmuyor",
	})
	f.must(err)
	c, err := f.cases.Number(f.Context(), f.agent, number)
	f.must(err)
	return number, c.Link
}

func (f firm) closed(number int64) {
	f.Helper()
	f.must(f.cases.Walk(f.Context(), f.agent, number, procedure.Deed{Kind: procedure.Left, Reason: "the customer came by"}))
	f.must(f.cases.Close(f.Context(), f.agent, number, "repaired at the counter"))
}

// count is how many rows there are of all that a page could leave behind.
func (f firm) count() (rows int) {
	f.Helper()
	f.must(f.db.Look(f.Context(), func(tx *db.Tx) error {
		return tx.Row(`SELECT (SELECT COUNT(*) FROM journal_entries) + (SELECT COUNT(*) FROM touchpoint_contacts)
			+ (SELECT COUNT(*) FROM casework_steps) + (SELECT COUNT(*) FROM feedback_ratings)`).Scan(&rows)
	}))
	return rows
}

func (f firm) must(err error) {
	f.Helper()
	if err != nil {
		f.Fatal(err)
	}
}

// answered is what a browser gets.
type answered struct {
	status int
	page   string
	header http.Header
}

func (f firm) get(address string) answered {
	return f.ask(httptest.NewRequest(http.MethodGet, address, nil))
}

func (f firm) post(address string, form url.Values) answered {
	r := httptest.NewRequest(http.MethodPost, address, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return f.ask(r)
}

func (f firm) ask(r *http.Request) answered {
	f.Helper()
	r.Header.Set("Accept", "text/html")
	recorder := httptest.NewRecorder()
	f.pages.ServeHTTP(recorder, r)
	body, err := io.ReadAll(recorder.Result().Body)
	f.must(err)
	return answered{recorder.Code, string(body), recorder.Header()}
}

// shows fails the test for each of the words that the page lacks.
func (f firm) shows(got answered, status int, words ...string) {
	f.Helper()
	if got.status != status {
		f.Errorf("status %d, want %d", got.status, status)
	}
	for _, each := range words {
		if !strings.Contains(got.page, each) {
			f.Errorf("the page does not show %q", each)
		}
	}
}

// hides fails the test for each of the words that the page shows.
func (f firm) hides(got answered, words ...string) {
	f.Helper()
	for _, each := range words {
		if strings.Contains(got.page, each) {
			f.Errorf("the page shows %q", each)
		}
	}
}
