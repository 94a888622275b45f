package files_test

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"vaada/charter"
	"vaada/charter/files"
	"vaada/charter/starter"
	"vaada/people"
)

const (
	schemaFile    = "charter.schema.json"
	promiseSchema = "../../promise/promise.schema.json"
)

func document(t *testing.T, name string) map[string]any {
	t.Helper()
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	read, err := jsonschema.UnmarshalJSON(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	return read.(map[string]any)
}

// schema is that of the files, with the one of promises that it names.
func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	for name, content := range map[string]any{schemaFile: document(t, schemaFile), "promise.schema.json": document(t, promiseSchema)} {
		if err := compiler.AddResource(name, content); err != nil {
			t.Fatal(err)
		}
	}
	compiled, err := compiler.Compile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

// valid holds a file against the schema; what is no YAML has none.
func valid(s *jsonschema.Schema, name, content string) error {
	if !strings.HasSuffix(name, ".yaml") {
		return nil
	}
	plain, err := files.JSON(content)
	if err != nil {
		return err
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(plain))
	if err != nil {
		return err
	}
	return s.Validate(value)
}

func TestEveryFileOfEveryStarterIsAsTheSchemaSays(t *testing.T) {
	t.Parallel()
	s := schema(t)
	for _, kind := range starter.Kinds {
		c, err := starter.Of(kind)
		if err != nil {
			t.Fatal(err)
		}
		all, err := files.Write(c)
		if err != nil {
			t.Fatal(err)
		}
		for name, content := range all {
			if err := valid(s, name, content); err != nil {
				t.Errorf("%s: %s: %v", kind, name, err)
			}
		}
	}
}

func TestTheSchemaRefusesWhatIsRefusedWhenItIsRead(t *testing.T) {
	t.Parallel()
	s := schema(t)
	place := "format: 1\nplaces:\n  - {key: desk, rank: first, name: {source: en, en: Desk}}\n"
	if err := valid(s, "places.yaml", place); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string][2]string{
		"another form":         {"format: 1", "format: 2"},
		"a field of nobody's":  {"rank:", "rnak:"},
		"a rank of nobody's":   {"first", "third"},
		"a key with a path":    {"desk", "../desk"},
		"a language":           {"en: Desk", "fr: Guichet"},
		"a text that is words": {"{source: en, en: Desk}", "Desk"},
		"a kind of nobody's":   {"places:", "offices:"},
	} {
		wrong := strings.Replace(place, change[0], change[1], 1)
		if valid(s, "places.yaml", wrong) == nil {
			t.Errorf("the schema lets pass %s", name)
		}
		if _, err := files.Read(folderOf(map[string]string{"places.yaml": wrong})); err == nil {
			t.Errorf("what is read lets pass %s", name)
		}
	}
}

// The lists of the schema are those of the program, and so are its fields.
func TestTheSchemasListsAreTheProgramsLists(t *testing.T) {
	t.Parallel()
	root := document(t, schemaFile)
	kinds, _ := charter.Kinds()
	has := root["properties"].(map[string]any)
	for _, kin := range kinds {
		if has[kin] == nil {
			t.Errorf("the schema has no %s", kin)
		}
	}
	if len(has) != len(kinds)+1 {
		t.Errorf("the schema has %d fields", len(has))
	}
	defs := root["$defs"].(map[string]any)
	for name, want := range map[string][]string{"role": inOrder(people.AllRoles)} {
		if got := defs[name].(map[string]any)["enum"]; !slices.Equal(sorted(got), want) {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	promises, own := document(t, promiseSchema)["properties"].(map[string]any), defs["promise"].(map[string]any)["properties"].(map[string]any)
	for name := range promises {
		if name != "format" && own[name] == nil {
			t.Errorf("promises in files have no %s", name)
		}
	}
	if len(own) != len(promises)-1 {
		t.Errorf("promises have %d fields", len(own))
	}
}

func inOrder[T ~string](all []T) (texts []string) {
	for _, each := range all {
		texts = append(texts, string(each))
	}
	slices.Sort(texts)
	return texts
}

func sorted(of any) (texts []string) {
	for _, each := range of.([]any) {
		texts = append(texts, each.(string))
	}
	slices.Sort(texts)
	return texts
}
