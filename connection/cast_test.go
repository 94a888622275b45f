package connection_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"sync"
	"testing"

	standard "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"vaada/connection"
	"vaada/hours/starter"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/now"
	"vaada/internal/testkit"
	"vaada/internal/webhook"
	"vaada/people"
)

// receiver is another system on this machine that checks what it is told.
type receiver struct {
	*httptest.Server
	mu      sync.Mutex
	checker []*standard.Webhook
	answers []int // what it answers, in this order; afterwards 200
	heard   []message
}

type message struct {
	ID        string
	Type      string         `json:"type"`
	Timestamp string         `json:"timestamp"`
	Data      map[string]any `json:"data"`
}

func listening(t *testing.T) *receiver {
	r := &receiver{}
	r.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, asked *http.Request) {
		r.mu.Lock()
		defer r.mu.Unlock()
		body, _ := io.ReadAll(asked.Body)
		for _, checker := range r.checker {
			if err := checker.VerifyIgnoringTimestamp(body, asked.Header); err != nil {
				t.Errorf("%s is not signed: %v", body, err)
			}
		}
		m := message{ID: asked.Header.Get("Webhook-Id")}
		if err := json.Unmarshal(body, &m); err != nil {
			t.Error(err)
		}
		r.heard = append(r.heard, m)
		if len(r.answers) > 0 {
			w.WriteHeader(r.answers[0])
			r.answers = r.answers[1:]
		}
	}))
	t.Cleanup(r.Close)
	return r
}

func (r *receiver) knows(t *testing.T, secrets ...string) {
	t.Helper()
	r.checker = nil
	for _, secret := range secrets {
		checker, err := standard.NewWebhook(secret)
		if err != nil {
			t.Fatal(err)
		}
		r.checker = append(r.checker, checker)
	}
}

// firm has a desk of connections, who keeps them, and a system that listens.
type firm struct {
	*testing.T
	connection.Desk
	hand   *now.Hand
	system *receiver
	keeper people.Actor
	office ids.ID
	hidden bool // what happened is private by now
}

func open(t *testing.T, d *db.DB) *firm {
	t.Helper()
	f := &firm{T: t, hand: testkit.Hand(), system: listening(t)}
	staff := people.Desk{DB: d, Now: f.hand.Now}
	name := language.NewText(language.English, "Anar Home")
	office, team, err := staff.Found(t.Context(), people.Program(), people.Founding{
		Organisation: people.Organisation{Name: name, Language: language.English, Currency: "PKR"}, Office: name, Calendar: starter.Karachi(), Team: name,
	})
	f.must(err)
	f.office = office
	keeper, err := staff.Hire(t.Context(), people.Program(), people.Staff{
		Name: "Usman", Email: "usman@example.com", Language: language.English, Office: office, Team: team, Holdings: people.Everywhere(people.Administrator),
	})
	f.must(err)
	f.keeper = people.Actor{Kind: people.Person, ID: keeper, Holdings: people.Everywhere(people.Administrator), Proved: f.hand.Now()}
	hidden := func(*db.Tx, connection.IDs) (bool, error) { return f.hidden, nil }
	f.Desk = connection.Desk{DB: d, Now: f.hand.Now, Keys: testkit.Keys(), Hidden: hidden, Carrier: webhook.Carrier{
		Clock: f.hand.Now, Private: []netip.AddrPort{netip.MustParseAddrPort(f.system.Listener.Addr().String())},
	}}
	return f
}

func (f *firm) must(err error) {
	f.Helper()
	if err != nil {
		f.Fatal(err)
	}
}

// proved is the keeper, who just proved who they are.
func (f *firm) proved() people.Actor {
	who := f.keeper
	who.Proved = f.hand.Now()
	return who
}

// manager is the keeper, who is manager of an office too; 0: of all.
func (f *firm) manager(office ids.ID) people.Actor {
	who := f.keeper
	who.Holdings = append(people.Everywhere(people.Administrator), people.Holding{Role: people.Manager, Office: office})
	return who
}

// makes a webhook of the system that listens, which checks its signatures.
func (f *firm) makes(words bool, wants ...connection.Kind) connection.Webhook {
	f.Helper()
	who := f.keeper
	if words {
		who = f.manager(0)
	}
	w, secret, err := f.MakeWebhook(f.Context(), who, connection.Plan{Name: "CRM", Address: f.system.URL + "/hooks", Wants: wants, Words: words})
	f.must(err)
	f.system.knows(f.T, secret)
	return w
}

func (f *firm) happens(h connection.Happening) {
	f.Helper()
	h.At = f.hand.Now()
	f.must(f.DB.Deed(f.Context(), func(tx *db.Tx) error { return connection.Tell(tx, h) }))
}

// sweeps as the program does, once.
func (f *firm) sweeps() {
	f.Helper()
	due, err := f.Due(f.Context(), f.hand.Now())
	f.must(err)
	for _, id := range due {
		f.must(f.Sweep(f.Context(), id))
	}
}

func (f *firm) told(id ids.ID) []connection.Delivery {
	f.Helper()
	_, told, err := f.Webhook(f.Context(), f.keeper, id, 0, 50)
	f.must(err)
	return told
}
