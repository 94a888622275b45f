package casework_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/connection"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/internal/webhook"
	"vaada/people"
	"vaada/procedure"
	"vaada/touchpoint"
)

func TestOtherSystemsHearOfWhatHappensToACase(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := settled(t, d)
		systems := connection.Desk{DB: d, Now: h.hand.Now, Keys: testkit.Keys(), Carrier: webhook.Carrier{Clock: h.hand.Now}}
		_, _, err := systems.MakeWebhook(t.Context(), people.Program(), connection.Plan{
			Name: "CRM", Address: "https://crm.example.com/", Wants: connection.Kinds, Words: true,
		})
		must(t, err)
		bodies := func() (all []string) {
			must(t, d.Look(t.Context(), func(tx *db.Tx) error {
				rows, err := tx.Rows(`SELECT body FROM connection_deliveries ORDER BY id`)
				if err != nil {
					return err
				}
				defer rows.Close()
				for rows.Next() {
					var body string
					if err := rows.Scan(&body); err != nil {
						return err
					}
					all = append(all, body)
				}
				return rows.Err()
			}))
			return all
		}
		sara := h.sara()
		number, err := h.cases.Begin(t.Context(), sara, casework.Beginning{
			Name: "Sara Malik", Email: "sara@example.com", Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest, Subject: "Fridge",
		})
		must(t, err)
		must(t, h.cases.Say(t.Context(), sara, number, casework.Saying{Kind: touchpoint.Message, Body: "We come"}))
		must(t, h.cases.Walk(t.Context(), sara, number, procedure.Deed{Kind: procedure.Done}))
		all := strings.Join(bodies(), "\n")
		for _, says := range []string{
			`"type":"case.opened"`, `"subject":"Fridge"`, `"number":"` + casework.Code(number) + `"`, `"type":"case.answered"`, `"type":"case.step_done"`, `"deed":"done"`,
		} {
			if !strings.Contains(all, says) {
				t.Errorf("nothing says %s in\n%s", says, all)
			}
		}
		before := len(bodies())
		must(t, h.cases.MakePrivate(t.Context(), sara, number, "A colleague is concerned"))
		must(t, h.cases.Say(t.Context(), sara, number, casework.Saying{Kind: touchpoint.Message, Body: "We come later"}))
		for _, body := range bodies()[before:] {
			if strings.Contains(body, "Fridge") || strings.Contains(body, "telephone") {
				t.Errorf("of a private case it hears %s", body)
			}
		}
		if len(bodies()) == before {
			t.Error("of a private case nothing is told")
		}
	})
}

func TestWhatIsMadePrivateBeforeItLeavesIsToldByIDsAlone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := settled(t, d)
		var heard strings.Builder
		crm := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { _, _ = io.Copy(&heard, r.Body) }))
		defer crm.Close()
		systems := connection.Desk{DB: d, Now: h.hand.Now, Keys: testkit.Keys(), Hidden: casework.Hidden, Carrier: webhook.Carrier{
			Clock: h.hand.Now, Private: []netip.AddrPort{netip.MustParseAddrPort(crm.Listener.Addr().String())},
		}}
		w, _, err := systems.MakeWebhook(t.Context(), people.Program(), connection.Plan{
			Name: "CRM", Address: crm.URL, Wants: []connection.Kind{connection.CaseOpened, connection.ContactReceived}, Words: true,
		})
		must(t, err)
		opens := func(subject string) int64 {
			number, err := h.cases.Begin(t.Context(), h.sara(), casework.Beginning{
				Name: "Sara Malik", Email: "sara@example.com", Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest, Subject: subject,
			})
			must(t, err)
			return number
		}
		opens("Kettle")
		must(t, h.cases.MakePrivate(t.Context(), h.sara(), opens("Fridge"), "A colleague is concerned"))
		must(t, systems.Sweep(t.Context(), w.ID))
		if all := heard.String(); !strings.Contains(all, "Kettle") || strings.Contains(all, "Fridge") || strings.Count(all, "case.opened") != 2 {
			t.Errorf("it heard %s", all)
		}
		must(t, d.Look(t.Context(), func(tx *db.Tx) error {
			if hidden, err := casework.Hidden(tx, connection.IDs{Contact: 7}); err != nil || !hidden {
				t.Errorf("of a contact that is gone more is told: %v", err)
			}
			return nil
		}))
	})
}
