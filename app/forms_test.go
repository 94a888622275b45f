package app_test

import (
	"errors"
	"net/url"
	"path"
	"strconv"
	"strings"

	"vaada/internal/db"
	"vaada/knowledge"
	"vaada/people"
	"vaada/sample"
)

// form makes what somebody types at an address.
type form func(w *world, who somebody, pattern string) url.Values

// typed is a form that is filled so that nothing is wrong with it but who sends
// it; what is not named in forms is sent empty.
func (w *world) typed(pattern string, who somebody) url.Values {
	if fill, named := forms[pattern]; named {
		return fill(w, who, pattern)
	}
	return nil
}

// always is the same form for everybody: names and what is typed, in turn.
func always(pairs ...string) form {
	typed := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		typed.Add(pairs[i], pairs[i+1])
	}
	return func(*world, somebody, string) url.Values { return typed }
}

// forms are those for which an address wants something typed.
var forms = map[string]form{
	"POST /cases/{code}/assign":          func(_ *world, who somebody, _ string) url.Values { return url.Values{"staff": {who.ID.String()}} },
	"POST /cases/{code}/say":             always("kind", "note", "body", "A note"),
	"POST /calls/{call}/told":            always("kind", "answer"),
	"POST /questions/{question}/answer":  on("/questions/{question}", "answer", "It can be repaired."),
	"POST /questions/{question}/decline": always("reason", "I know ovens only"),
	"POST /questions/{question}/hand-on": func(w *world, _ somebody, _ string) url.Values {
		return url.Values{knowledge.FieldTo: {w.staff[sample.Selin].ID.String()}}
	},
	"POST /calls/{call}/begin": always("name", "Elif", "request_type", "service"),
	"POST /calls/{call}/join":  func(w *world, _ somebody, _ string) url.Values { return url.Values{"case": {w.code}} },
	"POST /visits/{visit}":     always("outcome", "repaired", "report", "Done"),
	"POST /settings/people/several": func(_ *world, who somebody, _ string) url.Values {
		return url.Values{
			"name.1": {"Zeynep"}, "role.1": {"agent"}, "name.2": {"Bilal"}, "role.2": {"agent"},
			"language": {"tr"}, "home": {who.Office.String() + "." + who.Team.String()},
		}
	},
	"POST /procedures/{key}/walk": always("do", "leave", "reason", "A reason"),
	"POST /procedures/{key}/move": on("/procedures/{key}/move?from=1", "reason", "It is clearer"),
	"POST /cases/{code}/leave":    on("/cases/{code}", "reason", "A reason"),
	"POST /cases/{code}/return":   on("/cases/{code}"),
	"POST /cases/{code}/undo":     on("/cases/{code}"),
	"POST /cases/{code}/close":    on("/cases/{code}", "reason", "A reason"),
	"POST /cases/{code}/step":     on("/cases/{code}", "field.about", "repair", "field.wish", "That it cools"),
	"POST /cases/{code}/private":  on("/cases/{code}", "private_reason", "health"),
	"POST /cases/{code}/private/admit": func(w *world, _ somebody, _ string) url.Values {
		return url.Values{"admitted": {w.offices.find(people.Agent, "here").ID.String()}}
	},
	"POST /cases/new":                                 on("/cases/new", "name", "Deniz", "phone", "0300 5550123", "touchpoint", "telephone", "request_type", "service", "subject", "It leaks"),
	"POST /settings/addresses":                        on("/settings/lists", "address", "care@vaada.example"),
	"POST /settings/addresses/drop":                   on("/settings/lists"),
	"POST /settings/absences":                         on("/settings/absences", "decision", "approve"),
	"POST /settings/people/new":                       on("/settings/people/new", "name", "Deniz", "role", "agent", "way", "slip", "sign_in", "deniz"),
	"POST /settings/people/{staff}":                   on("/settings/people/{staff}", "name", "Somebody else"),
	"POST /settings/people/{staff}/absences":          on("/settings/people/{staff}", "first", "2027-06-01", "last", "2027-06-02"),
	"POST /settings/people/{staff}/hours":             on("/settings/people/{staff}"),
	"POST /settings/people/{staff}/roles":             on("/settings/people/{staff}", "role", "expert"),
	"POST /settings/people/{staff}/roles/drop":        on("/settings/people/{staff}"),
	"POST /settings/people/{staff}/invite":            on("/settings/people/{staff}", "way", "slip"),
	"POST /settings/skills":                           on("/settings/skills", "name", "Ovens"),
	"POST /settings/keys":                             on("/settings/keys", "name", "Telephone", "rights", "serve", "lasts", "90"),
	"POST /settings/keys/{key}/keep":                  on("/settings/keys"),
	"POST /settings/kiosks":                           on("/settings/kiosks", "name", "Secret desk"),
	"POST /settings/limits":                           on("/settings/limits", "limit.agent", "1000"),
	"POST /settings/teams":                            on("/settings/teams", "name.en", "Night shift"),
	"POST /settings/organisation":                     on("/settings/organisation", "name.en", "Anar Home Services"),
	"POST /settings/offices":                          on("/settings/offices", "name.en", "Multan", "name", "Multan", "country", "PK"),
	"POST /settings/offices/{office}/hours":           on("/settings/offices/{office}"),
	"POST /settings/offices/{office}/country":         on("/settings/offices/{office}"),
	"POST /settings/offices/{office}/name":            on("/settings/offices/{office}", "name.en", "Lahore"),
	"POST /settings/offices/{office}/days":            on("/settings/offices/{office}/days/new?from=2027-05-20&day_name=Founding+day"),
	"POST /settings/offices/{office}/days/drop":       on("/settings/offices/{office}"),
	"POST /settings/offices/{office}/calendar/{hash}": on("/settings/offices/{office}/calendar/{hash}"),
	"POST /settings/lists/{list}":                     on("/settings/lists", "touchpoints.name.en", "Counter in the shop"),
	"POST /settings/lists/{list}/{key}":               on("/settings/lists", "name.en", "Telephone line"),
	"POST /settings/lists/{list}/{key}/retire":        on("/settings/lists"),
	"POST /settings/sign-on":                          on("/settings/sign-on", "name", "Accounts", "issuer", "https://accounts.invalid", "client", "us", "secret", "hidden"),
	"POST /settings/sign-on/{provider}":               on("/settings/sign-on/{provider}", "name", "Other accounts"),
	"POST /settings/webhooks":                         on("/settings/webhooks", "name", "CRM", "address", "https://crm.example.com/", "wants", "case.opened"),
	"POST /settings/webhooks/{webhook}":               on("/settings/webhooks/{webhook}", "name", "Other ledger"),
	"POST /settings/webhooks/{webhook}/keep":          on("/settings/webhooks/{webhook}"),
	"POST /settings/webhooks/{webhook}/switch":        on("/settings/webhooks/{webhook}"),
	"POST /start/lists":                               on("/start/lists"),
	"POST /refunds/{refund}/pay":                      on("/refunds"),
	"POST /placing/{contact}": func(w *world, _ somebody, pattern string) url.Values {
		_, address := w.address(w.T, pattern)
		return url.Values{"request_type." + path.Base(address): {"complaint"}}
	},
	"POST /cases/{code}/private/dismiss": func(w *world, _ somebody, _ string) url.Values {
		return url.Values{"staff": {w.offices.find(people.Agent, "here").ID.String()}}
	},
	"POST /settings/teams/{team}":              on("/settings/teams"),
	"POST /settings/offices/{office}/calendar": always(file, strings.ReplaceAll(holiday, "20270519", "20270521")),
	"GET /settings/offices/{office}/days/new":  always("from", "2027-05-20", "day_name", "Founding day"),
	"POST /settings/general":                   always("key", people.SettingLettersADay, "seen", "5", people.SettingLettersADay, "7"),
	"POST /refunds/{refund}/decide": func(w *world, _ somebody, _ string) url.Values {
		return url.Values{"decision": {"refuse"}, "reason." + w.refund.String(): {"A reason"}}
	},
	"POST /charter/edit/{kin}":                      on("/charter/edit/{kin}", "begins", "2030-01-01"),
	"POST /charter/edit/{kin}/{key}":                on("/charter/edit/{kin}/{key}", "roles", "agent"),
	"POST /charter/send":                            sentForReview,
	"POST /editions/{edition}":                      always("do", "answer", "correct", "yes", "achievable", "yes"),
	"POST /charter/paste":                           always("words", "We answer every letter within 5 working days."),
	"POST /charter/paste/{paste}":                   always("place", "1", "kind.1", "purpose"),
	"POST /policies":                                always("name", "Gifts"),
	"POST /policies/{policy}/retire":                always("reason", "Nobody needs it"),
	"POST /policies/{policy}/edit/{kin}":            on("/policies/{policy}/edit/{kin}", "review", "2030-01-01"),
	"POST /policies/{policy}/edit/{kin}/{key}":      on("/policies/{policy}/edit/{kin}/{key}", "force", "should"),
	"POST /policies/{policy}/send":                  sentForReview,
	"POST /procedures":                              always("name", "Orders by letter"),
	"POST /procedures/{procedure}/outline":          always("do", "name", "box", "request", "label.request", "Note the request"),
	"POST /procedures/{procedure}/retire":           always("reason", "Nobody needs it"),
	"POST /procedures/{procedure}/edit/{kin}":       on("/procedures/{procedure}/edit/{kin}", "requests", "order"),
	"POST /procedures/{procedure}/edit/{kin}/{key}": on("/procedures/{procedure}/edit/{kin}/{key}", "public.en", "We wrote it down"),
	"POST /procedures/{procedure}/send":             sentForReview,
	"POST /reviews":                                 always("role", "agent", "reason", "They answer letters too"),
	"POST /reviews/{upkeep}": func(w *world, who somebody, _ string) url.Values { // who looks after it answers
		at := w.upkeep()
		err := w.DB.Deed(w.T.Context(), func(tx *db.Tx) error { return people.Own(tx, "upkeep", at, who.ID, w.hand.Now()) })
		if !errors.Is(err, people.ErrGone) { // who is nobody of the staff
			must(w.T, err)
		}
		return url.Values{"do": {"right"}}
	},
	"POST /editions/{edition}/remarks": always("words", "Clear enough"),
	"POST /remarks/{remark}": func(w *world, _ somebody, _ string) url.Values {
		return url.Values{"do": {"take"}, "edition": {w.edition.String()}}
	},
	"POST /charter/promises/{key}":         drafted("limit.value", "36", "limit.unit", "clock hour"),
	"POST /charter/promises/{key}/back":    drafted("state", "1"),
	"POST /charter/promises/{key}/discard": drafted(),
	"POST /charter/promises/{key}/undo":    drafted(),
}

// drafted is a form on the draft of a promise, as it stands.
func drafted(pairs ...string) form {
	return func(w *world, who somebody, pattern string) url.Values {
		draft, _ := w.Charters.Draft(w.T.Context(), w.offices.find(people.Manager, "everywhere").Actor, drawnPromise)
		return always(append(pairs, "in", "en", "seen", strconv.FormatInt(draft.Sequence, 10))...)(w, who, pattern)
	}
}

// drawnPromise is the promise whose draft is changed.
const drawnPromise = "reply-mail"

// sentForReview sends a document for review to everybody who is an agent.
func sentForReview(w *world, _ somebody, _ string) url.Values {
	form := url.Values{"roles": {"agent"}, "words": {"It is right so"}, "left": {"They wrote it"}}
	must(w.T, w.DB.Look(w.T.Context(), func(tx *db.Tx) error {
		agents, err := people.HoldersOf(tx, people.Agent)
		for _, each := range agents[people.Agent] {
			form.Add("reviewers", each.String())
		}
		return err
	}))
	return form
}
