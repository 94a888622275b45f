package app_test

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/leaving"
	"vaada/people"
	"vaada/sample"
	"vaada/touchpoint"
)

// lines counts what stands in the journal.
func (w *world) lines() (n int) {
	w.T.Helper()
	must(w.T, w.DB.Look(w.T.Context(), func(tx *db.Tx) error { return tx.Row(`SELECT COUNT(*) FROM journal_entries`).Scan(&n) }))
	return n
}

// cross is a form on what somebody may change, which names something that they
// may not.
type cross struct {
	who     somebody
	address string
	typed   url.Values
	fine    url.Values // what goes through, where that is tried: nothing but the id differs
}

// An id in a form opens nothing that the same id in an address would not: no
// case, person, office, window or heir of elsewhere gets into a deed on one's own.
func TestIdsInFormsAreTriedCrosswise(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := filled(t, d)
		h := w.offices
		here, there := h.find(people.Manager, "here"), h.find(people.Manager, "there")
		boss := h.find(people.Supervisor, "there")
		agent, other := h.find(people.Agent, "there"), h.find(people.Engineer, "here")
		call := w.ringsAt(agent)
		own := w.caseOf(agent)
		window := other.ID.String() + " " + w.hand.Now().Add(24*time.Hour).Time().Format(time.RFC3339) + " " + w.hand.Now().Add(26*time.Hour).Time().Format(time.RFC3339)
		for what, c := range map[string]cross{
			"a call into another office's case":    {agent, "/calls/" + call + "/join", url.Values{"case": {w.code}}, nil},
			"a call for a customer who did not":    {agent, "/calls/" + call + "/begin", url.Values{"customer": {w.customer.String()}, "request_type": {"service"}}, nil},
			"a customer of another office for one": {agent, "/customers/" + w.customerOf(agent, own) + "/join/" + w.customer.String(), nil, nil},
			"a customer into another office's":     {agent, "/customers/" + w.customer.String() + "/join/" + w.customerOf(agent, own), nil, nil},
			"a case for nobody":                    {boss, "/cases/" + own + "/assign", url.Values{"staff": {ids.New().String()}}, nil},
			"a case for who does not see it":       {boss, "/cases/" + own + "/assign", url.Values{"staff": {h.find(people.Agent, "here").ID.String()}}, url.Values{"staff": {h.find(people.Supervisor, "there").ID.String()}}},
			"a window of an engineer elsewhere":    {agent, "/cases/" + own + "/step", url.Values{"seen": {"1"}, "slot": {window}}, nil},
			"another office's letter":              {agent, "/placing/" + w.unread.String(), url.Values{"request_type." + w.unread.String(): {"service"}}, nil},
			"a colleague of elsewhere to one case": {here, "/cases/" + w.code + "/private/admit", url.Values{"admitted": {agent.ID.String()}}, nil},
			"a team in another office":             {here, "/settings/teams", url.Values{"office": {h.there.String()}, "name.en": {"Night shift"}}, url.Values{"office": {h.here.String()}, "name.en": {"Night shift"}}},
			"a shared computer in another office":  {here, "/settings/kiosks", url.Values{"office": {h.there.String()}, "name": {"Counter"}}, nil},
			"somebody new in another office": {here, "/settings/people/new", url.Values{
				"name": {"Zeynep"}, "sign_in": {"zeynep"}, "language": {"tr"}, "home": {h.there.String() + "." + agent.Team.String()}, "role": {"agent"}, "way": {"slip"},
			}, url.Values{"name": {"Zeynep"}, "language": {"tr"}, "home": {h.here.String() + "." + here.Team.String()}, "role": {"agent"}, "way": {"slip"}, "sign_in": {"zeynep"}}},
			"a role in another office":          {here, "/settings/people/" + w.someone.String() + "/roles", url.Values{"role": {"agent"}, "place": {h.there.String() + ".all"}}, url.Values{"role": {"agent"}, "place": {h.here.String() + ".all"}}},
			"a role in all offices":             {here, "/settings/people/" + w.someone.String() + "/roles", url.Values{"role": {"manager"}, "place": {"all.all"}}, nil},
			"one person's absence as another's": {there, "/settings/people/" + agent.ID.String() + "/absences/" + w.away.String() + "/drop", nil, nil},
			"an heir of another office": {here, "/settings/people/" + w.staff[sample.Sara].ID.String() + "/leave", url.Values{
				"deed": {"leave"}, leaving.Field(leaving.All): {agent.ID.String()},
			}, nil},
		} {
			before := w.lines()
			answer := w.comes(c.who, http.MethodPost, c.address, c.typed)
			if !slices.Contains([]int{403, 404, 409, 422}, answer.Code) {
				t.Errorf("%s: %d %s", what, answer.Code, answer.Header().Get("Location"))
			}
			if after := w.lines(); after != before {
				t.Errorf("%s wrote %d lines into the journal", what, after-before)
			}
			if c.who.office == h.there && strings.Contains(answer.Body.String(), "Secret") {
				t.Errorf("%s tells a secret of the first office", what)
			}
			if c.fine == nil {
				continue
			}
			if answer := w.comes(c.who, http.MethodPost, c.address, c.fine); answer.Code != http.StatusSeeOther && answer.Code != http.StatusOK {
				t.Errorf("what is right where %s is wrong: %d", what, answer.Code)
			}
		}
	})
}

// ringsAt has a call ring in somebody's office that they answer.
func (w *world) ringsAt(who somebody) string {
	w.T.Helper()
	contact, err := w.Cases.Phone(w.T.Context(), who.Actor, touchpoint.CallEvent{Call: "crosswise", Kind: touchpoint.Ring, Caller: "0300 5550188"})
	must(w.T, err)
	_, err = w.Cases.Phone(w.T.Context(), who.Actor, touchpoint.CallEvent{Call: "crosswise", Kind: touchpoint.Answer})
	must(w.T, err)
	return contact.String()
}

// caseOf begins a case of somebody's own.
func (w *world) caseOf(who somebody) string {
	w.T.Helper()
	number, err := w.Cases.Begin(w.T.Context(), who.Actor, casework.Beginning{
		Name: "Hamza", Touchpoint: touchpoint.Telephone, RequestType: touchpoint.ServiceRequest, Subject: "It rattles", Language: "en",
	})
	must(w.T, err)
	return casework.Code(number)
}

// customerOf is whose a case is, as somebody sees it.
func (w *world) customerOf(who somebody, code string) string {
	w.T.Helper()
	number, _ := casework.ParseCode(code)
	page, err := w.Cases.Case(w.T.Context(), who.Actor, number, 0)
	must(w.T, err)
	return page.Case.Customer.String()
}

// What is one's own – passkeys, sessions – is named by nobody else, whatever
// they may do to people.
func TestWhatIsOnesOwnIsNamedByNobodyElse(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := filled(t, d)
		owner, stranger := w.offices.signIn(w.someone), w.offices.find(people.Manager, "everywhere")
		key := "/account/passkeys/" + w.passkey.String()
		sessions, err := w.People.Sessions(t.Context(), owner.Actor, owner.ID)
		must(t, err)
		before := w.lines()
		for address, typed := range map[string]url.Values{
			key + "/rename": {"name-" + w.passkey.String(): {"Mine now"}}, key + "/remove": nil,
			"/account/sessions/end": {"session": {sessions[0].Key}}, "/account/sign-ons/unlink": {"issuer": {"https://a.example"}, "subject": {"someone"}},
		} {
			if answer := w.comes(stranger, http.MethodPost, address, typed); answer.Code != http.StatusNotFound && answer.Code != http.StatusUnprocessableEntity {
				t.Errorf("%s answers a stranger with %d", address, answer.Code)
			}
		}
		if after := w.lines(); after != before {
			t.Errorf("a stranger wrote %d lines", after-before)
		}
		if still, err := w.People.Sessions(t.Context(), owner.Actor, owner.ID); err != nil || len(still) != len(sessions) {
			t.Errorf("%d sessions of %d are left: %v", len(still), len(sessions), err)
		}
		kept, err := w.People.Passkeys(t.Context(), owner.Actor)
		if err != nil || len(kept) != 1 || kept[0].Name != "Secret telephone" {
			t.Errorf("the passkeys are %+v: %v", kept, err)
		}
		for _, each := range []struct {
			address string
			typed   url.Values
		}{{key + "/rename", url.Values{"name-" + w.passkey.String(): {"Old telephone"}}}, {"/account/sessions/end", url.Values{"session": {sessions[0].Key}}}} {
			if answer := w.comes(owner, http.MethodPost, each.address, each.typed); answer.Code != http.StatusSeeOther {
				t.Errorf("%s answers its owner with %d", each.address, answer.Code)
			}
		}
	})
}
