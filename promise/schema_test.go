package promise_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"vaada/charter/starter"
	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise"
)

const schemaFile = "promise.schema.json"

// document is the schema as it is written.
func document(t *testing.T) map[string]any {
	t.Helper()
	file, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	read, err := jsonschema.UnmarshalJSON(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	return read.(map[string]any)
}

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(schemaFile, document(t)); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

func valid(t *testing.T, s *jsonschema.Schema, stored []byte) error {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(stored))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(value)
}

func TestEveryPromiseIsStoredAsTheSchemaSays(t *testing.T) {
	t.Parallel()
	s, every := schema(t), slices.Clone(all)
	begins, err := starter.Charter()
	if err != nil {
		t.Fatal(err)
	}
	every = append(every, begins.Promises...)
	for _, rows := range fixtures(t) {
		for _, f := range rows {
			every = append(every, f.Promise)
		}
	}
	if len(every) < 188+len(all)+1 {
		t.Errorf("only %d promises were seen", len(every))
	}
	for _, p := range every {
		if err := valid(t, s, promise.Encode(p)); err != nil {
			t.Errorf("%s: %v", p.Key, err)
		}
	}
}

func TestTheSchemaRefusesWhatCannotBeStored(t *testing.T) {
	t.Parallel()
	s := schema(t)
	for name, change := range map[string][2]string{
		"another form":        {`"format":2`, `"format":5`},
		"a class of nobody's": {`"MAX_TIME"`, `"SOON"`},
		"an event of nobody's": {
			`"start":"rung"`, `"start":"shouted"`,
		},
		"an own event without a key":     {`"start":"rung"`, `"start":"own: "`},
		"an own event without its space": {`"start":"rung"`, `"start":"own:rung"`},
		"a unit of nobody's":             {`"unit":"second"`, `"unit":"fortnight"`},
		"working weeks":                  {`"unit":"second"`, `"unit":"week"`},
		"a limit below nothing":          {`"value":20`, `"value":-1`},
		"a field of nobody's":            {`"owner":`, `"color":"red","owner":`},
		"no owner":                       {`"owner":"supervisor",`, ``},
		"no stop":                        {`"stop":"answered",`, ``},
		"a digit in a phrase":            {`"deed":"answer"`, `"deed":"answer in 20 seconds"`},
		"a language of nobody's":         {`"source":"en"`, `"source":"fr"`},
	} {
		stored := string(promise.Encode(callAnswered))
		wrong := strings.ReplaceAll(stored, change[0], change[1])
		if wrong == stored {
			t.Errorf("%s: nothing was changed in %s", name, stored)
		} else if valid(t, s, []byte(wrong)) == nil {
			t.Errorf("the schema lets pass %s", name)
		}
	}
}

// The lists of the schema are those of the program, in its order.
func TestTheSchemasListsAreTheProgramsLists(t *testing.T) {
	t.Parallel()
	root := document(t)
	for place, want := range map[string][]string{
		"$defs/class":                             texts(promise.Classes),
		"$defs/event/anyOf/0":                     texts(promise.Events),
		"$defs/language":                          texts(language.All),
		"$defs/dimension":                         texts(promise.Dimensions),
		"$defs/period/anyOf/0":                    texts(promise.Periods),
		"$defs/repeat/properties/in":              texts(promise.Periods),
		"$defs/condition/properties/kind":         texts(promise.ConditionKinds),
		"$defs/alternative/properties/kind":       texts(promise.Alternatives),
		"$defs/level/properties/kind":             texts(promise.LevelKinds),
		"$defs/limit/properties/unit":             texts(hours.Units),
		"properties/moment":                       texts(promise.Moments),
		"properties/exclusions/items":             texts(promise.ExclusionKinds),
		"properties/pauses/items":                 texts(promise.Waits),
		"$defs/op":                                {string(promise.AtLeast), string(promise.AtMost)},
		"$defs/limit/properties/counting":         {string(hours.Working), string(hours.Clock)},
		"$defs/limit/properties/strictness":       {string(promise.Below)},
		"$defs/limit/properties/begins":           {string(promise.NextOpening), string(promise.MonthEnd)},
		"$defs/limit/properties/boundary/anyOf/0": {string(hours.AtClose), string(hours.AtMidnight), string(hours.AtSameTime)},
		"properties/average":                      {string(promise.Median)},
		"properties/abandoned":                    {string(promise.CountedAsMiss)},
		"properties/audience":                     {string(promise.InternalOnly)},
		"$defs/population/properties/counted":     {string(promise.StillOpen)},
		"$defs/making/properties/cap_of":          {string(promise.OfYearlyBill)},
		"properties/source":                       texts([]promise.Source{promise.Surveys, promise.Scoring, promise.Inspections, promise.Imports}),
		"$defs/population/properties/customers":   {"external", "internal"},
	} {
		if got := listed(t, root, place); !slices.Equal(got, want) {
			t.Errorf("%s lists %q, the program %q", place, got, want)
		}
	}
}

// listed gives the words of the enum at a place of the schema.
func listed(t *testing.T, root any, place string) (words []string) {
	t.Helper()
	for name := range strings.SplitSeq(place, "/") {
		switch node := root.(type) {
		case map[string]any:
			root = node[name]
		case []any:
			root = node[name[0]-'0']
		default:
			t.Fatalf("the schema has no %s", place)
		}
	}
	node, _ := root.(map[string]any)
	list, _ := node["enum"].([]any)
	for _, each := range list {
		words = append(words, each.(string))
	}
	return words
}

// Every field that the program stores stands in the schema with a description,
// and the schema has no other.
func TestTheSchemaDescribesEveryField(t *testing.T) {
	t.Parallel()
	root := document(t)
	d := described{T: t, defs: root["$defs"].(map[string]any), seen: map[reflect.Type]bool{}}
	d.check("promise", reflect.TypeFor[promise.Promise](), root, "format")
	if least := 18; len(d.seen) < least {
		t.Errorf("only %d types were compared", len(d.seen))
	}
	// A text writes itself, so that its fields are no fields of Go.
	text := d.defs["text"].(map[string]any)["properties"].(map[string]any)
	want := append(texts(language.All), "source", "stale")
	if got := slices.Sorted(maps.Keys(text)); !slices.Equal(got, slices.Sorted(slices.Values(want))) {
		t.Errorf("a text has %q", got)
	}
}

// described compares types with the schema, each once.
type described struct {
	*testing.T
	defs map[string]any
	seen map[reflect.Type]bool
}

func (d described) check(name string, of reflect.Type, node map[string]any, also ...string) {
	for of.Kind() == reflect.Pointer || of.Kind() == reflect.Slice || of.Kind() == reflect.Map {
		of = of.Elem()
	}
	writesItself := reflect.PointerTo(of).Implements(reflect.TypeFor[json.Unmarshaler]()) ||
		of.Implements(reflect.TypeFor[interface{ MarshalText() ([]byte, error) }]())
	if of.Kind() != reflect.Struct || writesItself || d.seen[of] {
		return
	}
	d.seen[of] = true
	node = d.resolved(node)
	properties, _ := node["properties"].(map[string]any)
	fields := slices.Clone(also)
	for _, field := range reflect.VisibleFields(of) {
		tag, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		if tag == "" {
			continue // embedded: its fields stand beside
		}
		fields = append(fields, tag)
		inside, _ := properties[tag].(map[string]any)
		if text, _ := inside["description"].(string); text == "" {
			d.Errorf("%s.%s is not described", name, tag)
			continue
		}
		d.check(name+"."+tag, field.Type, inside)
	}
	slices.Sort(fields)
	if got := slices.Sorted(maps.Keys(properties)); !slices.Equal(got, fields) {
		d.Errorf("%s has %q, its schema %q", name, fields, got)
	}
	if closed := node["additionalProperties"] == false; !closed {
		d.Errorf("%s lets other fields pass", name)
	}
}

// resolved follows references, and goes into lists and into the languages of
// the words.
func (d described) resolved(node map[string]any) map[string]any {
	for {
		if items, is := node["items"].(map[string]any); is {
			node = items
			continue
		}
		if to, is := node["$ref"].(string); is {
			node = d.defs[strings.TrimPrefix(to, "#/$defs/")].(map[string]any)
			continue
		}
		inside, _ := node["properties"].(map[string]any)
		if in, is := inside[string(language.English)].(map[string]any); is && in["$ref"] != nil {
			node = in
			continue
		}
		return node
	}
}
