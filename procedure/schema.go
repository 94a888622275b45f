package procedure

import (
	"encoding/json"
	"reflect"
	"strings"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/people"
	"vaada/promise"
)

// Schema gives the JSON Schema (draft 2020-12) of a chart file, for editors
// that complete and check as people type. It is made from the types above, so
// that it cannot say anything else than they do.
func Schema() ([]byte, error) {
	schema := described(reflect.TypeFor[Chart]())
	schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	schema["title"] = "Chart"
	schema["description"] = "A procedure drawn as a flowchart."
	content, err := json.MarshalIndent(schema, "", "  ")
	return append(content, '\n'), err
}

// known are the values of the types that have only some.
var known = map[reflect.Type]any{
	reflect.TypeFor[Kind]():           Kinds,
	reflect.TypeFor[people.Role]():    Roles,
	reflect.TypeFor[Action]():         Actions,
	reflect.TypeFor[Awaited]():        AllAwaited,
	reflect.TypeFor[Operator]():       Operators,
	reflect.TypeFor[FieldType]():      FieldTypes,
	reflect.TypeFor[Sense]():          Senses,
	reflect.TypeFor[hours.Unit]():     hours.Units,
	reflect.TypeFor[Record]():         Records,
	reflect.TypeFor[hours.Counting](): []hours.Counting{hours.Working, hours.Clock},
}

func described(of reflect.Type) map[string]any {
	if values, some := known[of]; some {
		return map[string]any{"enum": values}
	}
	switch of {
	case reflect.TypeFor[language.Text]():
		return map[string]any{"$comment": "one text in several languages", "type": "object", "properties": wordings(), "additionalProperties": false}
	case reflect.TypeFor[promise.Event]():
		return map[string]any{"anyOf": []any{
			map[string]any{"enum": promise.Events}, map[string]any{"type": "string", "pattern": "^own: "},
		}}
	}
	switch of.Kind() {
	case reflect.Pointer:
		return described(of.Elem())
	case reflect.Slice:
		return map[string]any{"type": "array", "items": described(of.Elem())}
	case reflect.Struct:
		return structured(of)
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.Int, reflect.Int64:
		return map[string]any{"type": "integer", "minimum": 1}
	}
	return map[string]any{"type": "string"}
}

func structured(of reflect.Type) map[string]any {
	properties, required := map[string]any{}, []string{}
	for _, field := range reflect.VisibleFields(of) {
		if field.Anonymous {
			continue // its fields stand among these
		}
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		properties[name] = described(field.Type)
		if name == "outcome" {
			properties[name] = map[string]any{"anyOf": []any{map[string]any{"enum": SharedOutcomes()}, described(field.Type)}}
		}
		if options == "" {
			required = append(required, name)
		}
	}
	return map[string]any{"type": "object", "properties": properties, "required": required, "additionalProperties": false}
}

func wordings() map[string]any {
	wordings := map[string]any{
		"source": map[string]any{"enum": language.All},
		"stale":  map[string]any{"type": "array", "items": map[string]any{"enum": language.All}},
	}
	for _, in := range language.All {
		wordings[string(in)] = map[string]any{"type": "string", "maxLength": LongText}
	}
	return wordings
}
