package api_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"vaada/api"
	"vaada/casework"
	"vaada/charter"
	"vaada/clock"
	"vaada/internal/db"
	"vaada/internal/gate"
	"vaada/internal/ids"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/policy"
	"vaada/publishing"
	"vaada/sample"
	"vaada/touchpoint"
)

// firm is Anar Home with its charter and charts, one case, and its API, whose
// answers are all held against its own description.
type firm struct {
	*testing.T
	sample.Rooms
	handler   http.Handler
	sara      people.Actor
	number    int64
	described *description
	asked     map[string]bool // operations that were answered well
}

func open(t *testing.T, d *db.DB) *firm {
	t.Helper()
	rooms := sample.RoomsOf(d)
	cast, err := sample.Open(t.Context(), rooms, testkit.Hand().Now())
	f := &firm{T: t, Rooms: rooms, sara: cast[sample.Sara], asked: map[string]bool{}}
	f.must(err)
	f.handler = api.Doors{
		People: rooms.People, Cases: rooms.Casework, Clocks: clock.Desk{DB: d, Now: rooms.Hand.Now}, Now: rooms.Hand.Now,
		Charters: charter.Desk{DB: d}, Policies: policy.Desk{DB: d}, Publishing: publishing.Desk{DB: d, Now: rooms.Hand.Now},
		Proxies: gate.Loopback,
	}.Handler()
	f.number, err = rooms.Casework.Begin(t.Context(), f.sara, casework.Beginning{
		Name: "Sara Malik", Phone: "+92 300 5550142", Email: "sara.malik@example.com", Touchpoint: touchpoint.Telephone,
		RequestType: touchpoint.ServiceRequest, Subject: "Fridge stopped cooling",
	})
	f.must(err)
	f.described = describedBy(f)
	return f
}

func (f *firm) must(err error) {
	f.Helper()
	if err != nil {
		f.Fatal(err)
	}
}

// key makes a key of an office; 0 for all.
func (f *firm) key(office ids.ID, rights ...people.Right) string {
	f.Helper()
	_, key, err := f.People.MakeKey(f.Context(), people.Program(), people.KeyPlan{Name: "shop", Rights: rights, Office: office})
	f.must(err)
	return key
}

// ask sends a request and holds its answer against the description. Headers come
// in pairs.
func (f *firm) ask(key, method, path, body string, headers ...string) *httptest.ResponseRecorder {
	f.Helper()
	request := httptest.NewRequest(method, path, strings.NewReader(body)).WithContext(f.Context())
	if body != "" {
		request.Header.Set("Content-Type", "application/json")
	}
	request.Header.Set("Authorization", "Bearer "+key)
	for at := 0; at < len(headers); at += 2 {
		request.Header.Set(headers[at], headers[at+1])
	}
	answer := httptest.NewRecorder()
	f.handler.ServeHTTP(answer, request)
	f.described.check(f, request, answer)
	return answer
}

// gets asks, wants a status, and gives what was answered.
func (f *firm) gets(status int, key, method, path, body string, headers ...string) map[string]any {
	f.Helper()
	answer := f.ask(key, method, path, body, headers...)
	if answer.Code != status {
		f.Fatalf("%s %s: %d %s", method, path, answer.Code, answer.Body)
	}
	var told map[string]any
	f.must(json.Unmarshal(answer.Body.Bytes(), &told))
	return told
}

// description is what the API says of itself.
type description struct {
	document any
	compiler *jsonschema.Compiler
}

func describedBy(f *firm) *description {
	f.Helper()
	answer := httptest.NewRecorder()
	f.handler.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/api/openapi.json", nil))
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(answer.Body.Bytes()))
	f.must(err)
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	f.must(compiler.AddResource("https://vaada.test/openapi.json", document))
	return &description{document, compiler}
}

// operation finds what the description says of a request, by its pattern.
func (d *description) operation(f *firm, r *http.Request) (path string, says map[string]any) {
	f.Helper()
	paths := d.document.(map[string]any)["paths"].(map[string]any)
	mux := http.NewServeMux()
	for path := range paths {
		mux.HandleFunc(path, func(http.ResponseWriter, *http.Request) {})
	}
	_, path = mux.Handler(r)
	if path == "" {
		return "", nil
	}
	says, _ = paths[path].(map[string]any)[strings.ToLower(r.Method)].(map[string]any)
	return path, says
}

// check fails unless an answer is one that the description speaks of.
func (d *description) check(f *firm, r *http.Request, answer *httptest.ResponseRecorder) {
	f.Helper()
	path, says := d.operation(f, r)
	if says == nil {
		return
	}
	code := strconv.Itoa(answer.Code)
	told, known := says["responses"].(map[string]any)[code].(map[string]any)
	if !known {
		f.Errorf("%s %s answers %s, of which the description does not speak: %s", r.Method, path, code, answer.Body)
		return
	}
	for media := range told["content"].(map[string]any) {
		if got := answer.Header().Get("Content-Type"); got != media {
			f.Errorf("%s %s answers %s as %q, said was %q", r.Method, path, code, got, media)
		}
		place := "https://vaada.test/openapi.json#/paths/" + pointed(path) + "/" + strings.ToLower(r.Method) + "/responses/" + code + "/content/" + pointed(media) + "/schema"
		schema, err := d.compiler.Compile(place)
		f.must(err)
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(answer.Body.Bytes()))
		f.must(err)
		if err := schema.Validate(value); err != nil {
			f.Errorf("%s %s answers %s otherwise than described: %v\n%s", r.Method, path, code, err, answer.Body)
		}
	}
	if answer.Code < 300 {
		f.asked[says["operationId"].(string)] = true
	}
}

// pointed writes a name as a JSON pointer has it in an address.
func pointed(name string) string {
	return strings.NewReplacer("~", "~0", "/", "~1", "{", "%7B", "}", "%7D").Replace(name)
}
