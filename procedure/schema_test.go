package procedure_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/procedure"
)

var update = flag.Bool("update", false, "write the schema anew")

func TestThePublishedSchemaIsThatOfTheTypes(t *testing.T) {
	t.Parallel()
	want, err := procedure.Schema()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("chart.schema.json", want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile("chart.schema.json"); err != nil || !bytes.Equal(got, want) {
		t.Fatalf("chart.schema.json is not what the types say; write it anew with -update: %v", err)
	}
}

func published(t *testing.T) *jsonschema.Schema {
	t.Helper()
	content, err := procedure.Schema()
	if err != nil {
		t.Fatal(err)
	}
	read, err := jsonschema.UnmarshalJSON(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("chart.schema.json", read); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("chart.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

// asYAML is what a file holds as YAML reads it, without anything of ours.
func asYAML(t *testing.T, file string) any {
	t.Helper()
	var content any
	if err := yaml.Unmarshal([]byte(file), &content); err != nil {
		t.Fatalf("%v: %.200s", err, file)
	}
	return content
}

// agrees holds what stands in a file against the schema.
func agrees(t *testing.T, s *jsonschema.Schema, content any) error {
	t.Helper()
	plain, err := json.Marshal(content)
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(plain))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(value)
}

func TestTheSchemaSaysOfFilesWhatTheReaderSays(t *testing.T) {
	t.Parallel()
	s := published(t)
	for name, row := range readFiles {
		if err := agrees(t, s, asYAML(t, row.file)); err != nil {
			t.Errorf("%s is read, and the schema refuses it: %v", name, err)
		}
	}
	for name, row := range refusedFiles {
		if agrees(t, s, asYAML(t, row.file)) == nil {
			t.Errorf("%s is refused, and the schema takes it", name)
		}
	}
}

// instead are values that stand where another stood.
var instead = []any{
	nil, "", "x", "two words", "13:00", "own: x", true, 0, 1, 2.5, 900_001, -1,
	[]any{},
	[]any{nil},
	[]any{"x"},
	map[string]any{},
	map[string]any{"en": "x"},
	map[string]any{"key": "x"},
	strings.Repeat("x", 501), "a\u001bb",
}

// Every part of a chart that has everything is taken away once, and others are put in
// its place: the schema and the reader say the same of each.
func TestTheSchemaAndTheReaderAgreeOnEveryPartOfAChart(t *testing.T) {
	t.Parallel()
	s, whole := published(t), asYAML(t, every)
	refused, taken := 0, 0
	try := func(path string, with any) {
		file, err := json.Marshal(whole)
		if err != nil {
			t.Fatal(err)
		}
		_, unread := procedure.ReadYAML(file)
		if schema := agrees(t, s, whole); (schema == nil) != (unread == nil) {
			said := ""
			if unread != nil {
				said = fault.Of(unread).Say.Plain(language.Reader{Language: language.English})
			}
			t.Errorf("%s as %.40v: the reader says %q, the schema %v", path, with, said, schema)
		}
		if unread != nil {
			refused++
		} else {
			taken++
		}
	}
	var through func(path string, at any)
	tried := map[string]bool{}
	each := func(path string, put func(any), was any) {
		for _, value := range instead {
			if tried[path] {
				break
			}
			put(value)
			try(path, value)
		}
		put(was)
		tried[path] = true
		through(path, was)
	}
	through = func(path string, at any) {
		switch at := at.(type) {
		case map[string]any:
			for _, name := range slices.Sorted(maps.Keys(at)) {
				was := at[name]
				delete(at, name)
				if !tried[path+"."+name] {
					try(path+"."+name, "nothing")
				}
				each(path+"."+name, func(value any) { at[name] = value }, was)
			}
		case []any:
			for n, was := range at {
				each(path+"[]", func(value any) { at[n] = value }, was)
			}
		}
	}
	through("$", whole)
	if refused < 600 || taken < 300 {
		t.Errorf("%d were refused, %d taken", refused, taken)
	}
}
