package staff_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"vaada/casework"
	"vaada/charter"
	charters "vaada/charter/starter"
	"vaada/clock"
	"vaada/connection"
	"vaada/edition"
	"vaada/hours/starter"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/outbox"
	"vaada/internal/testkit"
	"vaada/internal/webhook"
	"vaada/leaving"
	"vaada/order"
	"vaada/people"
	"vaada/policy"
	"vaada/procedure"
	charts "vaada/procedure/starter"
	"vaada/publishing"
	"vaada/touchpoint"
	"vaada/touchpoint/email"
	"vaada/web"
	"vaada/web/staff"
)

// house is an organisation with its pages, on a clock in the hand: Monday,
// 2 November 2026, nine o'clock in Karachi.
type house struct {
	t       *testing.T
	db      *db.DB
	hand    *now.Hand
	cases   casework.Desk
	people  people.Desk
	pages   *staff.Pages
	handler http.Handler
	office  ids.ID
	team    ids.ID
}

// patterns lists what the pages register.
func patterns(t *testing.T) []string {
	t.Helper()
	return (&staff.Pages{Demo: true}).Patterns()
}

func opened(t *testing.T, d *db.DB) *house {
	t.Helper()
	hand := testkit.Hand()
	h := &house{t: t, db: d, hand: hand, people: people.Desk{DB: d, Now: hand.Now, Gate: people.NewGate(), Keys: testkit.Keys()}, cases: casework.Desk{DB: d, Now: hand.Now, Mail: "anarhome.example"}}
	h.found()
	sessions := web.Sessions[people.Actor]{Who: h.visitor}
	h.pages = &staff.Pages{
		Sessions: sessions, Now: hand.Now, People: h.people, Cases: h.cases,
		Touchpoints: touchpoint.Desk{DB: d, Now: hand.Now}, Charters: charter.Desk{DB: d, Now: hand.Now}, Clocks: clock.Desk{DB: d, Now: hand.Now}, Policies: policy.Desk{DB: d}, Editions: edition.Desk{DB: d, Now: hand.Now},
		Procedures: procedure.Desk{DB: d, Now: hand.Now}, Leaving: leaving.Desk{DB: d, Now: hand.Now, People: h.people}, Publishing: publishing.Desk{DB: d, Now: hand.Now}, Letter: fit,
		Connections: connection.Desk{DB: d, Now: hand.Now, Keys: testkit.Keys(), Carrier: webhook.Carrier{Clock: hand.Now}}, Home: people.Home{Hosts: []string{"vaada.test"}}, Demo: true, Callers: []string{"+923005550142"},
	}
	mux := http.NewServeMux()
	h.pages.Register(mux)
	h.handler = (&web.Site{Clock: hand.Now, Zone: time.UTC}).Handler(sessions.Known, mux)
	return h
}

func (h *house) visitor(ctx context.Context, session string) (people.Actor, web.Visitor, bool, error) {
	who, err := h.people.Who(ctx, session)
	if fault.Is(err, fault.KindNotFound) {
		return who, web.Visitor{}, false, nil
	}
	return who, web.Visitor{ID: who.ID, Name: who.Name, Language: who.Language, Zone: who.Zone, SignOut: "/sign-out", Nav: staff.Rail(who)}, err == nil, err
}

// firstDocuments are what every house begins with, read once.
var firstDocuments = sync.OnceValues(func() (documents publishing.Documents, err error) {
	if documents.Charter, err = charters.Charter(); err != nil {
		return documents, err
	}
	drawn, err := charts.Charts()
	for _, chart := range drawn {
		documents.Charts = append(documents.Charts, *chart)
	}
	return documents, err
})

// found makes the organisation and publishes what it begins with.
func (h *house) found() {
	h.t.Helper()
	ctx := h.t.Context()
	name := language.NewText(language.English, "Anar Home")
	var err error
	h.office, h.team, err = h.people.Found(ctx, people.Program(), people.Founding{
		Organisation: people.Organisation{Name: name, Language: language.English, Languages: language.All, Currency: "PKR"},
		Office:       name, Calendar: starter.Karachi(), Team: name,
	})
	h.must(err)
	h.must(h.people.Limit(ctx, people.Program(), people.Agent, order.Limit, 1_000_00))
	h.must(touchpoint.Desk{DB: h.db, Now: h.hand.Now}.SetUp(ctx, people.Program(), touchpoint.Lists{
		Touchpoints:  []touchpoint.Named{{Key: touchpoint.Telephone, Name: name}, {Key: touchpoint.Email, Name: name}},
		RequestTypes: []touchpoint.Named{{Key: touchpoint.ServiceRequest, Name: name}, {Key: touchpoint.Complaint, Name: name}},
		Receivers:    []touchpoint.Receiver{{Address: "complaints@anarhome.example", Touchpoint: touchpoint.Email, RequestType: touchpoint.Complaint, Office: h.office}},
	}))
	documents, err := firstDocuments()
	h.must(err)
	h.must(publishing.Desk{DB: h.db, Now: h.hand.Now}.Publish(ctx, people.Program(), documents, "the first edition"))
}

func (h *house) must(err error) {
	h.t.Helper()
	if err != nil {
		h.t.Fatal(err)
	}
}

// hire takes somebody on and signs them in.
func (h *house) hire(name string, roles ...people.Role) *browser {
	h.t.Helper()
	return h.hireAt(name, people.Usual(h.office, roles...))
}

// hireAt hires somebody whose roles are held where they say.
func (h *house) hireAt(name string, holdings []people.Holding) *browser {
	h.t.Helper()
	ctx := h.t.Context()
	email := strings.ToLower(name) + "@example.com"
	id, err := h.people.Hire(ctx, people.Program(), people.Staff{
		Name: name, Email: email, Language: language.English, Office: h.office, Team: h.team, Holdings: holdings,
	})
	h.must(err)
	link, err := h.people.MakeLink(ctx, people.Program(), id, true)
	h.must(err)
	begun, err := h.people.SignInByLink(ctx, link, people.Entrance{})
	h.must(err)
	who, err := h.people.Who(ctx, begun.Token)
	h.must(err)
	return &browser{house: h, session: begun.Token, who: who, link: link}
}

// begin opens a case at the telephone for a customer.
func (h *house) begin(b *browser, name string) int64 {
	h.t.Helper()
	number, err := h.cases.Begin(h.t.Context(), b.who, casework.Beginning{
		Name: name, Phone: "+92 300 5550142", Email: "sara@example.com", Address: "12 Mall Road",
		Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest, Subject: "Fridge stopped cooling",
	})
	h.must(err)
	return number
}

// seen is the page of a case as the desk reads it.
func (h *house) seen(b *browser, number int64) casework.Page {
	h.t.Helper()
	page, err := h.cases.Case(h.t.Context(), b.who, number, 0)
	h.must(err)
	return page
}

// browser is somebody who is signed in, or nobody with an empty session.
type browser struct {
	house   *house
	session string
	who     people.Actor
	link    string
	cookies []*http.Cookie
}

// answer is what a page answered.
type answer struct {
	status int
	to     string // where it leads
	body   string
	header http.Header
}

func (b *browser) get(address string) answer { return b.do(http.MethodGet, address, nil) }

func (b *browser) post(address string, typed ...string) answer {
	form := url.Values{}
	for at := 0; at < len(typed); at += 2 {
		form.Set(typed[at], typed[at+1])
	}
	return b.do(http.MethodPost, address, form)
}

func (b *browser) do(method, address string, form url.Values) answer {
	b.house.t.Helper()
	var body io.Reader
	if form != nil {
		body = strings.NewReader(form.Encode())
	}
	r := httptest.NewRequest(method, "http://vaada.test"+address, body).WithContext(b.house.t.Context())
	r.Header.Set("Accept", "text/html")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if b.session != "" {
		r.AddCookie(&http.Cookie{Name: web.SessionCookie, Value: b.session})
	}
	for _, each := range b.cookies {
		if each.Path == "/" || strings.HasPrefix(r.URL.Path, each.Path) {
			r.AddCookie(each)
		}
	}
	w := httptest.NewRecorder()
	b.house.handler.ServeHTTP(w, r)
	return answer{w.Code, w.Header().Get("Location"), w.Body.String(), w.Header()}
}

// want fails unless the answer has the status and its page the words.
func (a answer) want(t *testing.T, status int, words ...string) answer {
	t.Helper()
	if a.status != status {
		t.Fatalf("status %d, want %d: %.600s", a.status, status, a.body)
	}
	for _, each := range words {
		if !strings.Contains(a.body, each) {
			t.Errorf("the page does not say %q", each)
		}
	}
	return a
}

// toVisit leads a new case to where its visit is booked and told.
func (h *house) toVisit(b *browser) int64 {
	h.t.Helper()
	number := h.begin(b, "Sara Malik")
	for _, typed := range [][]string{
		{},
		{"field.phone", "+923005550142", "field.name", "Sara Malik"},
		{"field.appliance", "fridge", "field.fault", "No cold", "field.danger", "no"},
		{},
		{"answer", "yes"},
		{},
		{},
	} {
		page := h.seen(b, number)
		if len(page.Slots) > 0 {
			slot := page.Slots[0]
			typed = append(typed, "slot", slot.Engineer.String()+" "+slot.From.Time().UTC().Format(time.RFC3339)+" "+slot.Until.Time().UTC().Format(time.RFC3339))
		}
		b.post(address(number, "/step"), append(typed, "seen", seenAs(page))...).want(h.t, http.StatusSeeOther)
	}
	return number
}

// refusing is a mail server that wants nothing.
func refusing(context.Context, outbox.Item) error {
	return outbox.Refused(errors.New("550 no such user"))
}

// fit is what the product makes of the HTML of letters.
func fit(html string, picture func(contentID string) string) string {
	return email.Pictures(email.Sanitise(html), picture)
}
