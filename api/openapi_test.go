package api_test

import (
	"bytes"
	"flag"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"vaada/api"
	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
)

var update = flag.Bool("update", false, "write what describes the API anew")

// served gives what the API says of itself.
func served(t *testing.T, handler http.Handler, path string) []byte {
	t.Helper()
	answer := httptest.NewRecorder()
	handler.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, path, nil))
	if answer.Code != http.StatusOK {
		t.Fatalf("%s: %d", path, answer.Code)
	}
	return answer.Body.Bytes()
}

func TestTheDescriptionInTheTreeIsTheOneServed(t *testing.T) {
	t.Parallel()
	handler := api.Doors{}.Handler()
	text := served(t, handler, "/api/openapi.yaml")
	if *update {
		if err := os.WriteFile("openapi.yaml", text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if kept, err := os.ReadFile("openapi.yaml"); err != nil || !bytes.Equal(kept, text) {
		t.Errorf("api/openapi.yaml is not what is served: write it anew with go test ./api -run Description -update: %v", err)
	}
}

// The schema of OpenAPI 3.1 is the official one of 2022-10-07; what it leaves
// open, the schemas inside, are compiled as JSON Schema 2020-12.
func TestTheDescriptionIsOpenAPI31(t *testing.T) {
	t.Parallel()
	handler := api.Doors{}.Handler()
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(served(t, handler, "/api/openapi.json")))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	rules, err := compiler.Compile("testdata/openapi-3.1/schema.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := rules.Validate(document); err != nil {
		t.Error(err)
	}
	delete(document.(map[string]any), "info")
	if err := rules.Validate(document); err == nil {
		t.Error("a description without its name counts as one")
	}
	if err := compiler.AddResource("https://vaada.test/openapi.json", document); err != nil {
		t.Fatal(err)
	}
	for name := range document.(map[string]any)["components"].(map[string]any)["schemas"].(map[string]any) {
		if _, err := compiler.Compile("https://vaada.test/openapi.json#/components/schemas/" + name); err != nil {
			t.Error(err)
		}
	}
}

func TestEveryOperationAnswersAsItIsDescribed(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		f := open(t, d)
		key := f.key(0, people.KeyRights...)
		f.gets(200, key, "GET", "/api/me", "")
		f.gets(200, key, "POST", "/api/calls", `{"call": "c1", "kind": "ring", "from": "+92 300 5550142"}`)
		listed := f.gets(200, key, "GET", "/api/cases", "")["cases"].([]any)
		number := listed[0].(map[string]any)["number"].(string)
		f.gets(201, key, "POST", "/api/cases/"+number+"/notes", `{"text": "The part is in the van"}`)
		read := f.gets(200, key, "GET", "/api/cases/"+number, "")
		f.gets(200, key, "GET", "/api/customers/"+read["customer_id"].(string), "")
		f.gets(200, key, "GET", "/api/figures", "", "Accept-Language", "ur")
		f.gets(200, key, "POST", "/api/messages", `{"touchpoint": "website", "from": {"email": "sara.malik@example.com"}, "text": "It is still warm", "case": "`+number+`"}`)
		f.gets(200, "", "GET", "/api/public/charter", "")
		var described, answered []string
		for _, path := range f.described.document.(map[string]any)["paths"].(map[string]any) {
			for _, says := range path.(map[string]any) {
				described = append(described, says.(map[string]any)["operationId"].(string))
			}
		}
		for id := range f.asked {
			answered = append(answered, id)
		}
		slices.Sort(described)
		slices.Sort(answered)
		if !slices.Equal(described, answered) {
			t.Errorf("described are %v, answered were %v", described, answered)
		}
	})
}
