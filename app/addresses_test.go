package app_test

import (
	"cmp"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/web"
)

// comes asks for an address as somebody.
func (w *world) comes(who somebody, method, address string, typed url.Values) *httptest.ResponseRecorder {
	w.T.Helper()
	r := httptest.NewRequest(method, "http://vaada.test"+address, strings.NewReader(typed.Encode())).WithContext(w.T.Context())
	r.Header.Set("Accept", "text/html")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	if method != http.MethodGet {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if who.session != "" {
		r.AddCookie(&http.Cookie{Name: "__Host-" + web.SessionCookie, Value: who.session})
	}
	answer := httptest.NewRecorder()
	w.Handler().ServeHTTP(answer, r)
	return answer
}

// hidden says that an address names something of the first office that somebody
// does not see, whatever rights they have.
func (w *world) hidden(pattern string, who somebody) bool {
	switch {
	case strings.Contains(pattern, "{staff}"), strings.Contains(pattern, "{kiosk}"), strings.Contains(pattern, "{team}"):
		return who.office == w.offices.there // who manages people manages those of their office
	case strings.Contains(pattern, "{webhook}"):
		return who.office != 0 // it covers all offices
	case strings.Contains(pattern, "{line}"):
		return who.ID != w.offices.find(people.Manager, "everywhere").ID // who asked for a copy gets it
	case !elsewhere(pattern):
		return false
	case who.office == w.offices.there:
		return true
	case strings.Contains(pattern, "{visit}"):
		return !who.Can(people.ArrangeVisits)
	case strings.Contains(pattern, "/cases/{code}"):
		return who.role == people.Engineer
	}
	return false
}

// Every address of the pages answers everybody as it says: who may, who may
// not, who serves in another office, who is not signed in, and who has left.
func TestEveryAddressAsksWhatItSays(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		begun := time.Now()
		w := filled(t, d)
		gone := w.offices.gone
		all := w.Asks()
		delete(all, "GET /live") // has no end: see below
		patterns := slices.SortedFunc(maps.Keys(all), func(a, b string) int {
			return cmp.Or(takesAway(a)-takesAway(b), strings.Compare(a, b))
		})
		for _, pattern := range patterns {
			for _, nobody := range []somebody{{name: "nobody"}, gone} {
				w.turnsAway(pattern, all[pattern], nobody)
			}
		}
		for turn := range 3 { // first those for whom nothing happens
			for _, pattern := range patterns {
				for _, who := range w.offices.all {
					allowed := all[pattern].Admits(who.Actor)
					if all[pattern].Whom == "" && turnOf(allowed, w.hidden(pattern, who) || othersCase(pattern, who)) == turn {
						w.answers(pattern, who, allowed)
					}
				}
			}
		}
		for _, pattern := range patterns {
			_, address := w.address(t, pattern)
			there := !strings.Contains(address, nothing) // a backup of PostgreSQL is made by programs of its own
			if why := sentElsewhere[pattern]; there && all[pattern].Whom == "" && w.done[pattern] == (why != "") {
				t.Errorf("%s went well for somebody: %v, and sentElsewhere says %q", pattern, w.done[pattern], why)
			}
		}
		w.oneLine()
		if took := time.Since(begun); took > 4*mostMatrix {
			t.Errorf("every address as everybody took %v, and should take %v", took, mostMatrix)
		}
	})
}

// othersCase says that a deed is for who owns a case, which is somebody else, or
// for who may do it without owning it.
func othersCase(pattern string, who somebody) bool {
	return strings.Contains(pattern, "/private") && !who.Can(people.ShutCases)
}

// ofTheFirm says that an address is about what belongs to all offices: for it the
// right has to be held in all of them. That it is there is no secret, so who
// holds it in one office is forbidden it.
func ofTheFirm(pattern string) bool {
	_, address, _ := strings.Cut(pattern, " ")
	if pattern == "POST /settings/offices" {
		return true
	}
	for _, part := range []string{"addresses", "audit", "backups", "general", "keys", "limits", "lists", "organisation", "sign-on"} {
		if strings.HasPrefix(address, "/settings/"+part) {
			return true
		}
	}
	return strings.HasPrefix(address, "/start")
}

// anOffices says that an address is about one office, which those who keep
// another one know and may not touch.
func anOffices(pattern string) bool {
	return strings.Contains(pattern, "{office}") || strings.Contains(pattern, "{team}")
}

// takesAway says how much a pattern ends of what others name: what takes it away
// comes last.
func takesAway(pattern string) int {
	switch pattern {
	case "POST /cases/{code}/take", "POST /charter/promises/{key}":
		return -2 // nobody has done anything there
	case "POST /charter/promises/{key}/discard":
		return -1 // what was changed has not been taken back
	}
	for _, end := range []string{"/drop", "/end", "/revoke", "/leave", "/retire", "/switch", "/again"} {
		if strings.HasPrefix(pattern, "POST /settings") && strings.HasSuffix(pattern, end) {
			return 1
		}
	}
	if strings.HasSuffix(pattern, "/remove") {
		return 2
	}
	return 0
}

// nothingThere are the deeds on what the form of this test does not name, or
// what this house does not have.
var nothingThere = map[string]bool{
	"POST /people/{staff}/lost-telephone": true, "POST /start/charter": true, "POST /settings/addresses/drop": true, "POST /settings/absences": true,
	"POST /settings/webhooks/{webhook}/deliveries/{delivery}/again": true, // a test is sent anew, not again
}

// mostMatrix is how long every address as everybody may take on one engine. The
// test fails at four times that: what else a machine does is not its fault.
const mostMatrix = 30 * time.Second

// sentElsewhere are the deeds that nobody gets done in this test, because they
// want what only their page holds or a state that the case is not in: what this
// test tries of them is who is let through to them. It says where they are done.
var sentElsewhere = func() map[string]string {
	all := map[string]string{}
	for why, patterns := range map[string]string{
		"web/staff, tests of cases": `POST /cases/new|POST /cases/{code}/close|POST /cases/{code}/leave|POST /cases/{code}/return|
			POST /cases/{code}/step|POST /cases/{code}/undo`,
		"web/staff, private_test": `POST /cases/{code}/private|POST /cases/{code}/private/admit|POST /cases/{code}/private/dismiss|POST /cases/{code}/private/open`,
		"web/staff, calls_test and work_test": `POST /calls/{call}/join|POST /calls/{call}/told|POST /placing/{contact}|POST /refunds/{refund}/pay|
			POST /visits/{visit}/arrive`,
		"web/staff, crew_test": `POST /settings/absences|POST /settings/people/new|POST /settings/people/{staff}|POST /settings/people/{staff}/absences|
			POST /settings/people/{staff}/hours|POST /settings/people/{staff}/invite|POST /settings/people/{staff}/roles|
			POST /settings/people/{staff}/roles/drop|POST /settings/skills`,
		"web/staff, keys_test": `POST /settings/keys/{key}/keep|POST /settings/webhooks/{webhook}/keep`,
		"web/staff, webhooks_test": `POST /settings/webhooks|POST /settings/webhooks/{webhook}|POST /settings/webhooks/{webhook}/switch|
			POST /settings/webhooks/{webhook}/deliveries/{delivery}/again`,
		"web/staff, keys_test, settings_test; app, crosswise_test":    `POST /settings/keys|POST /settings/kiosks|POST /settings/limits|POST /settings/teams|POST /settings/teams/{team}`,
		"stories, first_hour_test":                                    `POST /settings/organisation|POST /settings/offices/{office}/hours|POST /settings/offices/{office}/country|POST /start/lists|POST /start/charter`,
		"app, sign_on_provider_test, against a provider that answers": `POST /settings/sign-on|POST /settings/sign-on/{provider}|POST /settings/sign-on/{provider}/try`,
		"wants more than this form names": `POST /people/{staff}/lost-telephone|POST /settings/addresses|POST /settings/addresses/drop|POST /settings/offices|
			POST /settings/offices/{office}/name|POST /settings/offices/{office}/days|POST /settings/offices/{office}/days/drop|
			GET /settings/offices/{office}/days/new|POST /settings/offices/{office}/calendar|POST /settings/offices/{office}/calendar/{hash}|
			POST /settings/lists/{list}|POST /settings/lists/{list}/{key}|POST /settings/lists/{list}/{key}/retire`,
	} {
		for _, pattern := range strings.Split(patterns, "|") {
			all[strings.TrimSpace(pattern)] = why
		}
	}
	return all
}()

func turnOf(allowed, hidden bool) int {
	switch {
	case !allowed:
		return 0
	case hidden:
		return 1
	}
	return 2
}

// turnsAway fails when an address does anything else for who is not signed in
// than leading to the sign-in page, unless it is for everybody.
func (w *world) turnsAway(pattern string, ask people.Ask, who somebody) {
	w.T.Helper()
	method, address := w.address(w.T, pattern)
	answer := w.comes(who, method, address, w.typed(pattern, who))
	to := answer.Header().Get("Location")
	toSignIn := answer.Code == http.StatusSeeOther && strings.HasPrefix(to, "/sign-in")
	switch {
	case ask.Whom == "" && !toSignIn:
		w.T.Errorf("%s answers %s with %d %s, and is for who has %v", pattern, who.name, answer.Code, to, ask.Rights)
	case ask.Whom != "" && (answer.Code == http.StatusForbidden || answer.Code == http.StatusInternalServerError):
		w.T.Errorf("%s answers %s with %d, and is for everybody", pattern, who.name, answer.Code)
	}
	if strings.Contains(answer.Body.String(), "Secret") && ask.Whom == "" {
		w.T.Errorf("%s tells %s a secret", pattern, who.name)
	}
}

// answers fails when an address answers somebody who is signed in otherwise
// than their rights and their office say.
func (w *world) answers(pattern string, who somebody, allowed bool) {
	w.T.Helper()
	answer, address := w.counted(pattern, who)
	switch status := answer.Code; {
	case !allowed:
		if status != http.StatusForbidden {
			w.T.Errorf("%s answers %s with %d, who has no right to it", pattern, who.name, status)
		}
	case w.hidden(pattern, who):
		seen := status == http.StatusForbidden && strings.Contains(pattern, "{staff}") // all see who serves
		if status != http.StatusNotFound && !seen {
			w.T.Errorf("%s answers %s with %d, who does not see what it names", pattern, who.name, status)
		}
	case othersCase(pattern, who):
		if status != http.StatusForbidden {
			w.T.Errorf("%s answers %s with %d, whose case it is not", pattern, who.name, status)
		}
	case who.office != 0 && ofTheFirm(pattern), who.office == w.offices.there && anOffices(pattern):
		if status != http.StatusForbidden {
			w.T.Errorf("%s answers %s with %d, who has the right in one office only", pattern, who.name, status)
		}
	default:
		to := answer.Header().Get("Location")
		if status < http.StatusBadRequest {
			w.done[pattern] = true
		}
		usedUp := (w.done[pattern] || strings.Contains(address, nothing) || nothingThere[pattern]) && status == http.StatusNotFound // done once, or never there
		if !usedUp && !slices.Contains([]int{200, 201, 204, 303, 409, 422}, status) || strings.HasPrefix(to, "/sign-in") {
			w.T.Errorf("%s answers %s with %d %s, who may come", pattern, who.name, status, to)
		}
	}
	seesHere := allowed && who.office != w.offices.there
	if !seesHere && strings.Contains(answer.Body.String(), "Secret") {
		w.T.Errorf("%s tells %s a secret of the first office", pattern, who.name)
	}
}
