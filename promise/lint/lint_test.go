package lint_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/goccy/go-yaml"

	"vaada/promise"
	"vaada/promise/lint"
)

// kinds names what was found, each once.
func kinds(all []lint.Finding) (names []string) {
	for _, f := range all {
		if !slices.Contains(names, f.Kind) {
			names = append(names, f.Kind)
		}
	}
	return names
}

// only gives the findings of a kind.
func only(all []lint.Finding, kind string) []lint.Finding {
	return slices.DeleteFunc(slices.Clone(all), func(f lint.Finding) bool { return f.Kind != kind })
}

func decode(t testing.TB, name string, into any) {
	t.Helper()
	file, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	plain, err := yaml.YAMLToJSON(file)
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(plain))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// cast reads the promises of the room's tests.
func cast(t testing.TB) (all []promise.Promise) {
	t.Helper()
	decode(t, "../testdata/cast.yaml", &all)
	return all
}

// real reads the promises of real charters.
func real(t testing.TB) map[string][]promise.Promise {
	t.Helper()
	files, err := filepath.Glob("../testdata/charters/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no charters: %v", err)
	}
	all := map[string][]promise.Promise{}
	for _, name := range files {
		var rows []struct {
			Row     int             `json:"row"`
			Borrows []int           `json:"borrows"`
			Promise promise.Promise `json:"promise"`
		}
		decode(t, name, &rows)
		for _, row := range rows {
			all[filepath.Base(name)] = append(all[filepath.Base(name)], row.Promise)
		}
	}
	return all
}
