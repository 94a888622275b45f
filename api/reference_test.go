package api_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"

	"vaada/api"
)

const referencePage = "../docs/reference/api.md"

// The page is written from what the API says of itself, so it cannot lie.
func TestTheReferenceIsWrittenFromTheDescription(t *testing.T) {
	t.Parallel()
	var document described
	if err := json.Unmarshal(served(t, api.Doors{}.Handler(), "/api/openapi.json"), &document); err != nil {
		t.Fatal(err)
	}
	page := document.page()
	if *update {
		if err := os.WriteFile(referencePage, []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if kept, err := os.ReadFile(referencePage); err != nil || string(kept) != page {
		t.Errorf("%s is not what the API says: write it anew with go test ./api -run Reference -update: %v", referencePage, err)
	}
}

// described is the part of a description that the page tells of.
type described struct {
	Info       struct{ Description string }
	Paths      map[string]map[string]asked
	Components struct{ Schemas map[string]schema }
}

type asked struct {
	Summary, Description string
	Parameters           []struct {
		Name, In, Description string
		Required              bool
		Schema                schema
	}
	RequestBody struct {
		Content map[string]struct{ Schema schema }
	}
	Responses map[string]struct {
		Content map[string]struct{ Schema schema }
	}
}

type schema struct {
	Ref         string `json:"$ref"`
	Type        any
	Format      string
	Description string
	Enum        []any
	Examples    []any
	MaxLength   int
	Properties  map[string]schema
	Required    []string
	Items       *schema
}

func (d described) page() string {
	var page strings.Builder
	page.WriteString(`# API

Written by a test from what the API says of itself
(` + "`go test ./api -run Reference -update`" + `): at ` + "`/api/openapi.json`" + ` and
` + "`/api/openapi.yaml`" + ` by a running Vaada, and in [api/openapi.yaml](../../api/openapi.yaml).
How a key is made: [connect another system](../how-to/connect-another-system.md).

` + wrapped(d.Info.Description) + `

Every request bears a key, but for what is below ` + "`/api/public/`" + `:
` + "`Authorization: Bearer …`" + `. A key may come 20 times a second
on the long run and 100 times at once; more is answered with 429 and ` + "`Retry-After`" + `. Faults
are ` + "`application/problem+json`" + ` (RFC 9457): ` + "`status`" + `, ` + "`detail`" + ` with what to do next, and
` + "`errors`" + ` with each field that is wrong.
`)
	for _, path := range slices.Sorted(maps.Keys(d.Paths)) {
		for _, method := range slices.Sorted(maps.Keys(d.Paths[path])) {
			d.tell(&page, strings.ToUpper(method), path, d.Paths[path][method])
		}
	}
	return page.String()
}

func (d described) tell(page *strings.Builder, method, path string, a asked) {
	fmt.Fprintf(page, "\n## %s\n\n`%s %s`\n\n%s\n\n", a.Summary, method, path, wrapped(a.Description))
	var rows []string
	for _, p := range a.Parameters {
		if p.Name != "Accept-Language" {
			rows = append(rows, row(p.Name, p.In, p.Schema, p.Required, p.Description))
		}
	}
	body := a.RequestBody.Content["application/json"].Schema
	rows = append(rows, d.fields("", body, "body")...)
	table(page, "asked", rows)
	fmt.Fprintf(page, "```sh\n%s\n```\n\n", curl(method, path, d.example(body)))
	for _, status := range []int{http.StatusOK, http.StatusCreated} {
		if answer, known := a.Responses[fmt.Sprint(status)]; known {
			table(page, fmt.Sprintf("answered with %d", status), d.fields("", answer.Content["application/json"].Schema, ""))
		}
	}
	var faults []string
	for _, status := range slices.Sorted(maps.Keys(a.Responses)) {
		if status >= "400" {
			faults = append(faults, status)
		}
	}
	fmt.Fprintf(page, "Faults: %s.\n", strings.Join(faults, ", "))
}

func table(page *strings.Builder, title string, rows []string) {
	if len(rows) > 0 {
		fmt.Fprintf(page, "| %s | is | |\n|---|---|---|\n%s\n", title, strings.Join(rows, ""))
	}
}

func row(name, in string, s schema, required bool, says string) string {
	kind := fmt.Sprint(s.Type)
	if s.Format != "" && s.Format != "int64" && s.Format != "double" {
		kind = s.Format
	}
	if in != "" {
		kind = in + ", " + kind
	}
	if required && in != "" {
		kind += ", needed"
	}
	if s.MaxLength > 0 {
		kind += fmt.Sprintf(", at most %d", s.MaxLength)
	}
	if len(s.Enum) > 0 {
		says = strings.TrimSpace(fmt.Sprintf("%s %v", says, s.Enum))
	}
	return fmt.Sprintf("| `%s` | %s | %s |\n", name, kind, strings.ReplaceAll(says, "|", "\\|"))
}

// fields lists the fields of a schema, those inside others with their way.
func (d described) fields(above string, s schema, in string) (rows []string) {
	s = d.resolved(s)
	for _, name := range slices.Sorted(maps.Keys(s.Properties)) {
		field := d.resolved(s.Properties[name])
		if name == "$schema" {
			continue
		}
		says := s.Properties[name].Description
		rows = append(rows, row(above+name, in, field, slices.Contains(s.Required, name), says))
		inner, mark := field, "."
		if field.Items != nil {
			inner, mark = d.resolved(*field.Items), "[]."
		}
		if len(inner.Properties) > 0 {
			rows = append(rows, d.fields(above+name+mark, inner, in)...)
		}
	}
	return rows
}

func (d described) resolved(s schema) schema {
	if name, is := strings.CutPrefix(s.Ref, "#/components/schemas/"); is {
		return d.Components.Schemas[name]
	}
	return s
}

// example fills what is needed, and what has an example.
func (d described) example(s schema) any {
	s = d.resolved(s)
	if len(s.Properties) == 0 {
		if len(s.Examples) > 0 {
			return s.Examples[0]
		}
		return "…"
	}
	filled := map[string]any{}
	for name, field := range s.Properties {
		inner := d.resolved(field)
		if slices.Contains(s.Required, name) || len(field.Examples) > 0 || len(inner.Properties) > 0 {
			filled[name] = d.example(field)
		}
	}
	return filled
}

func curl(method, path string, body any) string {
	path = strings.NewReplacer("{number}", "VA-20418", "{id}", "$CUSTOMER").Replace(path)
	said := `curl -H "Authorization: Bearer $KEY" `
	if strings.HasPrefix(path, "/api/public/") {
		said = "curl "
	}
	if body != "…" {
		text, _ := json.Marshal(body)
		said += "-H \"Content-Type: application/json\" \\\n  -d '" + string(text) + "' \\\n  "
	}
	if method != http.MethodGet && body == "…" {
		said += "-X " + method + " "
	}
	return said + "http://127.0.0.1:8080" + path
}

// wrapped breaks a text into lines as the docs have them.
func wrapped(text string) string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(text) {
		if len([]rune(line))+1+len([]rune(word)) > 90 {
			lines, line = append(lines, line), ""
		}
		line = strings.TrimSpace(line + " " + word)
	}
	return strings.Join(append(lines, line), "\n")
}
