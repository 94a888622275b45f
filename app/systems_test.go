package app_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"

	"vaada/internal/db"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/sample"
	"vaada/web"
)

// operation is one thing that another system may ask, as the API describes it.
type operation struct {
	method, path string
	right        people.Right // "": any key's
}

// public says that an operation needs no key.
func (o operation) public() bool { return strings.HasPrefix(o.path, "/api/public/") }

var rightSaid = regexp.MustCompile("The key needs the right [^`]*`([^`]+)`")

// operations reads what the API describes: nothing that it serves is left out.
func operations(t *testing.T) (all []operation) {
	t.Helper()
	written, err := os.ReadFile("../api/openapi.yaml")
	must(t, err)
	plain, err := yaml.YAMLToJSON(written)
	must(t, err)
	var described struct {
		Paths map[string]map[string]struct {
			Description string `json:"description"`
		} `json:"paths"`
	}
	must(t, json.Unmarshal(plain, &described))
	for path, methods := range described.Paths {
		for method, says := range methods {
			one := operation{method: strings.ToUpper(method), path: path}
			if said := rightSaid.FindStringSubmatch(says.Description); said != nil {
				one.right = people.Right(said[1])
			}
			all = append(all, one)
		}
	}
	slices.SortFunc(all, func(a, b operation) int { return strings.Compare(a.path+a.method, b.path+b.method) })
	if len(all) < 7 {
		t.Fatalf("the API describes %d operations", len(all))
	}
	return all
}

// sent are bodies that are right for what they ask.
var sent = map[string]string{
	"/api/calls":                `{"call": "matrix", "kind": "ring"}`,
	"/api/cases/{number}/notes": `{"text": "Seen"}`,
	"/api/messages":             `{"touchpoint": "website", "from": {"email": "a@example.com"}, "text": "Hello", "case": "CASE"}`,
}

// asks sends a request of another system through the whole house.
func (w *world) asks(o operation, key string, cookie *http.Cookie) *httptest.ResponseRecorder {
	w.T.Helper()
	path := strings.NewReplacer("{number}", w.code, "{id}", w.customer.String()).Replace(o.path)
	if strings.Contains(path, "{") {
		w.T.Errorf("%s: give an example of what it names", o.path)
	}
	r := httptest.NewRequest(o.method, "http://vaada.test"+path, strings.NewReader(strings.ReplaceAll(sent[o.path], "CASE", w.code))).WithContext(w.T.Context())
	r.Header.Set("Content-Type", "application/json")
	if key != "" {
		r.Header.Set("Authorization", "Bearer "+key)
	}
	if cookie != nil {
		r.AddCookie(cookie)
	}
	answer := httptest.NewRecorder()
	w.Handler().ServeHTTP(answer, r)
	return answer
}

// keyFor makes a key for an office, or for all.
func (w *world) keyFor(office ids.ID, lasts time.Duration, rights ...people.Right) (id ids.ID, key string) {
	w.T.Helper()
	made, key, err := w.People.MakeKey(w.T.Context(), people.Program(), people.KeyPlan{Name: "matrix", Office: office, Rights: rights, Lasts: lasts})
	must(w.T, err)
	return made.ID, key
}

// Every operation of the API answers no key, and one that was guessed, revoked
// or has expired, as it answers nobody; a key without the right is forbidden,
// and one of another office finds nothing of this one.
func TestEveryOperationOfTheAPIAsksWhatItSays(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		w := filled(t, d)
		all := operations(t)
		w.refusesWhoHasNoKey(all)
		rights := map[people.Right]string{}
		for _, right := range people.KeyRights {
			_, rights[right] = w.keyFor(0, 0, right)
		}
		_, away := w.keyFor(w.offices.there, 0, people.KeyRights...)
		for _, o := range all {
			for right, key := range rights {
				answer := w.asks(o, key, nil)
				if may := o.right == "" || o.right == right; may != (answer.Code < 300) || !may && answer.Code != http.StatusForbidden {
					t.Errorf("%s %s answers a key to %s with %d", o.method, o.path, right, answer.Code)
				}
			}
			answer := w.asks(o, away, nil)
			names := strings.Contains(o.path, "{")
			if names && answer.Code != http.StatusNotFound || o.path == "/api/messages" && answer.Code != http.StatusUnprocessableEntity ||
				strings.Contains(answer.Body.String(), "Secret") || answer.Code < 300 && strings.Contains(answer.Body.String(), w.code) {
				t.Errorf("%s %s answers a key of another office with %d %s", o.method, o.path, answer.Code, answer.Body)
			}
		}
	})
}

// refusesWhoHasNoKey fails when a request without a key that holds gets more
// than the door.
func (w *world) refusesWhoHasNoKey(all []operation) {
	w.T.Helper()
	id, revoked := w.keyFor(0, 0, people.KeyRights...)
	must(w.T, w.People.RevokeKey(w.T.Context(), people.Program(), id))
	_, expired := w.keyFor(0, 30*24*time.Hour, people.KeyRights...)
	w.hand.Advance(30 * 24 * time.Hour)
	signedIn := &http.Cookie{Name: "__Host-" + web.SessionCookie, Value: w.offices.signIn(w.staff[sample.Ayesha].ID).session}
	for _, o := range all {
		for name, key := range map[string]string{"no key": "", "a guess": "vaada_guessed", "a revoked key": revoked, "an expired key": expired} {
			if answer := w.asks(o, key, nil); answer.Code != http.StatusUnauthorized && !o.public() || answer.Code != http.StatusOK && o.public() {
				w.T.Errorf("%s %s answers %s with %d", o.method, o.path, name, answer.Code)
			}
			w.hand.Advance(time.Minute) // who guesses is slowed down
		}
		if answer := w.asks(o, "", signedIn); answer.Code != http.StatusUnauthorized && !o.public() {
			w.T.Errorf("%s %s answers a manager's session with %d", o.method, o.path, answer.Code)
		}
	}
}
