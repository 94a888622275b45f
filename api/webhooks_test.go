package api_test

import (
	"bytes"
	"context"
	"database/sql"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"vaada/casework"
	"vaada/clock"
	"vaada/connection"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/testkit"
	"vaada/internal/webhook"
	"vaada/people"
	"vaada/procedure"
	"vaada/touchpoint"
)

// lives lets a case go through everything of which other systems hear, by the
// deeds that bring it about.
func (f *firm) lives(number int64) {
	f.Helper()
	ctx := f.Context()
	c, err := f.Casework.Number(ctx, f.sara, number)
	f.must(err)
	f.must(f.Casework.Say(ctx, f.sara, number, casework.Saying{Kind: touchpoint.Message, Body: "We are on our way"}))
	f.must(f.DB.Deed(ctx, func(tx *db.Tx) error {
		for hours, state := range map[time.Duration]clock.PledgeState{2: clock.KeptPledge, 3: clock.OpenPledge} {
			at := f.Hand.Now()
			p, err := clock.Promise(tx, f.sara, clock.Pledge{
				Case: c.ID, Customer: c.Customer, Office: c.Office, Kind: clock.DatePledge, Until: at.Add(hours * time.Hour), Made: at,
			})
			if err == nil && state == clock.KeptPledge {
				err = clock.Settle(tx, f.sara, p, state, at)
			}
			if err != nil {
				return err
			}
		}
		return nil
	}))
	f.Hand.Advance(14 * 24 * time.Hour)
	f.must(f.Casework.Sweep(ctx, f.Hand.Now()))
	f.must(f.Casework.Walk(ctx, f.sara, number, procedure.Deed{Kind: procedure.Done}))
	f.must(f.Casework.Walk(ctx, f.sara, number, procedure.Deed{Kind: procedure.Left, Reason: "The customer moved away"}))
	f.must(f.Casework.Close(ctx, f.sara, number, "The customer moved away"))
	f.must(f.Feedback.Rate(ctx, c.Link, 4, "", language.English))
	f.must(f.Casework.Walk(ctx, f.sara, number, procedure.Deed{Kind: procedure.Undone}))
}

// toldSystems are all messages that wait for webhooks or were sent, by kind.
func (f *firm) toldSystems() map[string][]string {
	f.Helper()
	all := map[string][]string{}
	type told struct{ kind, body string }
	f.must(f.DB.Look(context.WithoutCancel(f.Context()), func(tx *db.Tx) error {
		rows, err := db.Collect(tx, func(rows *sql.Rows) (t told, err error) {
			return t, rows.Scan(&t.kind, &t.body)
		}, `SELECT kind, body FROM connection_deliveries ORDER BY id`)
		for _, each := range rows {
			all[each.kind] = append(all[each.kind], each.body)
		}
		return err
	}))
	return all
}

// What is told to other systems is what the description says of it: every kind,
// with words and without, of a private case too.
func TestWhatSystemsAreToldIsAsItIsDescribed(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		system := httptest.NewServer(http.NotFoundHandler())
		defer system.Close()
		systems := connection.Desk{DB: d, Now: f.Hand.Now, Keys: testkit.Keys(), Carrier: webhook.Carrier{
			Clock: f.Hand.Now, Private: []netip.AddrPort{netip.MustParseAddrPort(system.Listener.Addr().String())},
		}}
		var hook ids.ID
		for _, words := range []bool{false, true} {
			made, _, err := systems.MakeWebhook(t.Context(), people.Program(), connection.Plan{
				Name: "CRM", Address: system.URL, Wants: connection.Kinds, Words: words,
			})
			f.must(err)
			hook = made.ID
		}
		_, err := systems.Ping(t.Context(), people.Program(), hook)
		f.must(err)
		key := f.key(0, people.BringMessages, people.TellCalls)
		for _, private := range []bool{false, true} {
			number, err := f.Casework.Begin(t.Context(), f.sara, casework.Beginning{
				Name: "Omar", Email: "omar@example.com", Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest, Subject: "Fridge",
			})
			f.must(err)
			f.gets(200, key, "POST", "/api/messages", `{"touchpoint": "website", "from": {"email": "omar@example.com"}, "text": "It is warm", "case": "`+casework.Code(number)+`"}`)
			for _, event := range []string{"ring", "answer"} {
				f.gets(200, key, "POST", "/api/calls", `{"call": "`+casework.Code(number)+`", "kind": "`+event+`"}`)
			}
			if private {
				f.must(f.Casework.MakePrivate(t.Context(), f.sara, number, "A colleague is concerned"))
			}
			f.lives(number)
		}
		told, described := f.toldSystems(), f.described.document.(map[string]any)["webhooks"].(map[string]any)
		for _, kind := range append(slices.Clone(connection.Kinds), connection.Ping) {
			if described[string(kind)] == nil || len(told[string(kind)]) == 0 {
				t.Errorf("%s is described as %v and was told %d times", kind, described[string(kind)], len(told[string(kind)]))
			}
		}
		if len(described) != len(connection.Kinds)+1 {
			t.Errorf("%d kinds are described", len(described))
		}
		for kind, bodies := range told {
			rule, err := f.described.compiler.Compile("https://vaada.test/openapi.json#/webhooks/" + kind + "/post/requestBody/content/" + pointed("application/json") + "/schema")
			f.must(err)
			for _, body := range bodies {
				holds := func(text string) error {
					value, err := jsonschema.UnmarshalJSON(bytes.NewReader([]byte(text)))
					f.must(err)
					return rule.Validate(value)
				}
				if err := holds(body); err != nil {
					t.Errorf("%s: %v\n%s", kind, err, body)
				}
				for _, wrong := range []string{
					strings.Replace(body, kind, "case.eaten", 1), strings.Replace(body, `"data":{`, `"secret":"1","data":{`, 1), `{}`,
				} {
					if holds(wrong) == nil {
						t.Errorf("%s: this holds too: %s", kind, wrong)
					}
				}
			}
		}
	})
}
