package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"vaada/internal/language/words"
)

func TestPackageSayIsFresh(t *testing.T) {
	t.Parallel()
	families, err := words.Families()
	if err != nil {
		t.Fatal(err)
	}
	wanted := map[string]bool{}
	for _, family := range families {
		name := family.Name + ".gen.go"
		wanted[name] = true
		code, err := Write(family)
		if err != nil {
			t.Error(err)
			continue
		}
		if present, _ := os.ReadFile(filepath.Join("..", "say", name)); string(present) != string(code) {
			t.Errorf("say/%s is not what words/%s.tsv says: run go run ./internal/language/generate", name, family.Name)
		}
	}
	present, err := filepath.Glob("../say/*.gen.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range present {
		if !wanted[filepath.Base(name)] {
			t.Errorf("%s has no catalogue", name)
		}
	}
}

func TestASentenceBecomesATypedFunction(t *testing.T) {
	t.Parallel()
	const catalogue = "key\ten\tur\thi\ttr\n" +
		"case.moved_on\t{who name} moved case {no code} on at {time time}; {sum money} in {type int}\t{no} {who} {time} {sum} {type}\t{no} {who} {time} {sum} {type}\t{no} {who} {time} {sum} {type}\t{no} {who} {time} {sum} {type}\n"
	families, err := words.Read(fstest.MapFS{"case.tsv": {Data: []byte(catalogue)}})
	if err != nil {
		t.Fatal(err)
	}
	code, err := Write(families[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{
		"func CaseMovedOn(who string, no string, timeValue now.Instant, sum money.Amount, typeValue int) language.Message {",
		"return rowCaseMovedOn.With(who, no, timeValue, sum, typeValue)",
		`"vaada/internal/now"`,
		"DO NOT EDIT",
	} {
		if !strings.Contains(string(code), part) {
			t.Errorf("%q is not in\n%s", part, code)
		}
	}
	if again, _ := Write(families[0]); string(again) != string(code) {
		t.Error("the same catalogue gave other code")
	}
}
