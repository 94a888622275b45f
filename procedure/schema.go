package procedure

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/people"
	"vaada/promise"
)

// schema is a part of a JSON Schema.
type schema = map[string]any

// Schema gives the JSON Schema (draft 2020-12) of a chart file, for editors
// that complete and check as people type. It is made from the types above and from
// what ReadYAML asks of them: a file that it refuses is refused there, and the other
// way about, but for what a schema cannot say, such as two outcomes of one key.
func Schema() ([]byte, error) {
	whole := structured(reflect.TypeFor[Chart]())
	whole["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	whole["title"] = "Chart"
	whole["description"] = "A procedure drawn as a flowchart."
	whole["$defs"] = schema{
		"key":   schema{"type": []string{"string", "integer", "boolean"}, "pattern": keyed(1)},
		"name":  schema{"type": []string{"string", "integer", "boolean", "null"}, "pattern": keyed(0)},
		"text":  schema{"$comment": "one text in several languages", "type": []string{"object", "null"}, "properties": wordings(), "additionalProperties": false},
		"limit": timed(),
	}
	content, err := json.MarshalIndent(whole, "", "  ")
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
	reflect.TypeFor[hours.Counting](): []hours.Counting{hours.Working, hours.Clock},
}

// most bounds the lists of what is not a field.
var most = map[reflect.Type]int{
	reflect.TypeFor[Box](): MostBoxes, reflect.TypeFor[Exit](): MostExits, reflect.TypeFor[Rule](): MostExits, reflect.TypeFor[Condition](): MostExits,
}

// keyed is the pattern of what IsKey takes, and of nothing where that may stand.
func keyed(least int) string { return fmt.Sprintf("^[a-z0-9_-]{%d,%d}$", least, LongestKey) }

// control is what isControl says, in a class of a pattern.
const control = "\u0000-\u0008\u000b-\u001f\ufffe\uffff"

// words are texts as they are written, which YAML may take for something else.
func words(longest int) schema {
	return schema{"type": []string{"string", "number", "boolean", "null"}, "maxLength": longest, "pattern": "^[^" + control + "]*$"}
}

// described is what a part of something may hold. One that need not be there may
// be there without a value.
func described(of reflect.Type, need bool) schema {
	if values, some := known[of]; some {
		return oneOf(values, need)
	}
	refers := func(to string) schema { return schema{"$ref": "#/$defs/" + to} }
	switch of {
	case reflect.TypeFor[language.Text]():
		return refers("text")
	case reflect.TypeFor[hours.Limit]():
		return refers("limit")
	case reflect.TypeFor[Record]():
		return schema{"anyOf": []any{oneOf(Records, true), refers("name")}}
	case reflect.TypeFor[promise.Event]():
		own := "^own: [^" + control + "]*[^\\s" + control + "][^" + control + "]*$"
		return schema{"anyOf": []any{oneOf(promise.Events, false), schema{"type": "string", "pattern": own}, schema{"const": ""}}}
	}
	switch of.Kind() {
	case reflect.Pointer:
		return described(of.Elem(), need)
	case reflect.Slice:
		longest := MostFields
		if n, some := most[of.Elem()]; some {
			longest = n
		}
		return schema{"type": []string{"array", "null"}, "maxItems": longest, "items": described(of.Elem(), true)}
	case reflect.Struct:
		all := structured(of)
		if !need {
			all["type"] = []string{"object", "null"}
		}
		return all
	case reflect.Bool:
		return schema{"type": []string{"boolean", "null"}}
	case reflect.Int, reflect.Int64:
		return schema{"type": "integer", "minimum": 1}
	}
	if need {
		return refers("key")
	}
	return refers("name")
}

// oneOf are the values of a list, or none where it need not be there.
func oneOf(values any, need bool) schema {
	list := reflect.ValueOf(values)
	all := make([]any, list.Len(), list.Len()+1)
	for at := range all {
		all[at] = list.Index(at).Interface()
	}
	if !need {
		all = append(all, nil)
	}
	return schema{"enum": all}
}

// structured are the parts of something, and what they ask of one another.
func structured(of reflect.Type) schema {
	properties := schema{}
	names, fields := partsOf(of)
	for at, name := range names {
		properties[name] = described(of.FieldByIndex(fields[at]).Type, slices.Contains(needed[of], name))
		if name == "outcome" {
			properties[name] = schema{"anyOf": []any{schema{"enum": SharedOutcomes()}, properties[name]}}
		}
	}
	all := schema{"type": "object", "properties": properties, "additionalProperties": false}
	if need := needed[of]; need != nil {
		all["required"] = need
	}
	switch of {
	case reflect.TypeFor[Chart]():
		properties["format"] = schema{"type": "integer", "minimum": 1, "maximum": Format}
	case reflect.TypeFor[Cell]():
		row := schema{"type": "integer", "minimum": 1, "maximum": LastCell}
		properties["row"], properties["column"] = row, row
	case reflect.TypeFor[Condition]():
		properties["value"] = words(longestLine)
		all["oneOf"] = []any{written("field"), written("box")}
	case reflect.TypeFor[Field]():
		properties["currency"] = words(LongText)
		all["allOf"] = []any{
			whenIs("type", MoneyField, "currency", schema{"type": "string", "pattern": "^[A-Z]{3}$"}),
			whenIs("type", ChoiceField, "options", schema{"type": "array", "minItems": 2}),
		}
	}
	return all
}

// written says that a part is there and has words.
func written(part string) schema {
	return schema{"required": []string{part}, "properties": schema{part: schema{"not": schema{"enum": []any{"", nil}}}}}
}

// whenIs asks something of one part where another has a value.
func whenIs(part string, value any, other string, ask schema) schema {
	return schema{
		"if":   schema{"required": []string{part}, "properties": schema{part: schema{"const": value}}},
		"then": schema{"required": []string{other}, "properties": schema{other: ask}},
	}
}

// timed is a limit, see hours.Limit.Check.
func timed() schema {
	const clock = "^([01][0-9]|2[0-3]):[0-5][0-9]$"
	all := structured(reflect.TypeFor[hours.Limit]())
	all["type"] = []string{"object", "null"}
	all["properties"].(schema)["boundary"] = schema{"anyOf": []any{
		oneOf([]hours.Boundary{hours.AtClose, hours.AtMidnight, hours.AtSameTime, ""}, false), schema{"type": "string", "pattern": clock},
	}}
	var wholeDays, workable []hours.Unit
	var asks []any
	for _, unit := range hours.Units {
		if (hours.Limit{Unit: unit}).Whole() {
			wholeDays = append(wholeDays, unit)
		}
		if (hours.Limit{Unit: unit, Counting: hours.Working}).Check() == nil {
			workable = append(workable, unit)
		}
		asks = append(asks, whenIs("unit", unit, "value", schema{"maximum": unit.Longest()}))
	}
	asks = append(asks, whenIs("counting", hours.Working, "unit", oneOf(workable, true)), schema{
		"if":   schema{"required": []string{"boundary"}, "properties": schema{"boundary": schema{"type": "string", "pattern": clock}}},
		"then": schema{"properties": schema{"unit": oneOf(wholeDays, true)}},
	})
	all["allOf"] = asks
	return all
}

func wordings() schema {
	spoken := oneOf(language.All, true)
	all := schema{
		"source": oneOf(language.All, false),
		"stale":  schema{"type": []string{"array", "null"}, "items": spoken},
	}
	for _, in := range language.All {
		all[string(in)] = words(LongText)
	}
	return all
}
