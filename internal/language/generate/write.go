package main

import (
	"fmt"
	"go/format"
	"go/token"
	"slices"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/words"
)

// Write gives the Go code of one family.
func Write(family words.Family) ([]byte, error) {
	var body strings.Builder
	imports := map[string]bool{"vaada/internal/language": true}
	seen := map[string]string{}
	for _, row := range family.Rows {
		name := functionName(row.Key)
		if first, taken := seen[name]; taken {
			return nil, fmt.Errorf("%s.tsv:%d: %s and %s would both be say.%s", family.Name, row.Line, first, row.Key, name)
		}
		seen[name] = row.Key
		writeRow(&body, name, row)
		for _, slot := range row.Slots {
			switch typed := language.Kinds[slot.Kind]; {
			case strings.HasPrefix(typed, "now."):
				imports["vaada/internal/now"] = true
			case strings.HasPrefix(typed, "money."):
				imports["vaada/internal/money"] = true
			case strings.HasPrefix(typed, "time."):
				imports["time"] = true
			}
		}
	}
	var out strings.Builder
	fmt.Fprintf(&out, "// Code generated from words/%s.tsv by internal/language/generate. DO NOT EDIT.\n\npackage say\n\nimport (\n", family.Name)
	if imports["time"] {
		out.WriteString("\t\"time\"\n\n")
	}
	for _, path := range []string{"vaada/internal/language", "vaada/internal/money", "vaada/internal/now"} {
		if imports[path] {
			fmt.Fprintf(&out, "\t%q\n", path)
		}
	}
	out.WriteString(")\n")
	out.WriteString(body.String())
	return format.Source([]byte(out.String()))
}

func writeRow(out *strings.Builder, name string, row words.Row) {
	variable := "row" + name
	fmt.Fprintf(out, "\nvar %s = language.Sentence{\nKey: %q,\nIn: [4]string{\n", variable, row.Key)
	for _, text := range row.In {
		fmt.Fprintf(out, "%s,\n", quoted(text))
	}
	out.WriteString("},\n")
	if len(row.Slots) > 0 {
		out.WriteString("Slots: []language.Slot{")
		for at, slot := range row.Slots {
			if at > 0 {
				out.WriteString(", ")
			}
			fmt.Fprintf(out, "{Name: %q, Kind: %q}", slot.Name, string(slot.Kind))
		}
		out.WriteString("},\n")
	}
	out.WriteString("}\n")
	var parameters, arguments []string
	for _, slot := range row.Slots {
		argument := argumentName(slot.Name)
		parameters = append(parameters, argument+" "+language.Kinds[slot.Kind])
		arguments = append(arguments, argument)
	}
	fmt.Fprintf(out, "\n// %s says: %s\nfunc %s(%s) language.Message { return %s.With(%s) }\n",
		name, row.In[0], name, strings.Join(parameters, ", "), variable, strings.Join(arguments, ", "))
}

// quoted writes letters as they are and only what cannot be seen as escapes.
func quoted(text string) string {
	plain := fmt.Sprintf("%+q", text)
	if !slices.ContainsFunc([]rune(text), func(letter rune) bool { return letter > 126 }) {
		return plain
	}
	return fmt.Sprintf("%q", text)
}

// functionName turns case.closed_early into CaseClosedEarly.
func functionName(key string) string {
	var name strings.Builder
	for _, word := range strings.FieldsFunc(key, func(letter rune) bool { return letter == '.' || letter == '_' }) {
		name.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return name.String()
}

// argumentName keeps clear of Go's own words and of the packages in use.
func argumentName(slot string) string {
	if token.IsKeyword(slot) || slices.Contains([]string{"language", "money", "now", "time", "string", "int"}, slot) {
		return slot + "Value"
	}
	return slot
}
