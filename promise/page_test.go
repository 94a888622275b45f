package promise_test

import (
	"os"
	"reflect"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/promise"
)

// The page of the form names every field, and its example is one that can be
// stored and is printed as the page says.
func TestThePageOfTheFormIsTrue(t *testing.T) {
	t.Parallel()
	file, err := os.ReadFile("../docs/reference/promise-format.md")
	if err != nil {
		t.Fatal(err)
	}
	page := string(file)
	for _, of := range []reflect.Type{
		reflect.TypeFor[promise.Promise](), reflect.TypeFor[promise.Limit](), reflect.TypeFor[promise.Slot](),
		reflect.TypeFor[promise.Repeat](), reflect.TypeFor[promise.Level](), reflect.TypeFor[promise.Population](),
		reflect.TypeFor[promise.Season](), reflect.TypeFor[promise.Condition](), reflect.TypeFor[promise.Alternative](),
		reflect.TypeFor[promise.OnMiss](), reflect.TypeFor[promise.Making](), reflect.TypeFor[promise.Appeal](),
		reflect.TypeFor[promise.Share](), reflect.TypeFor[promise.Keyed](), reflect.TypeFor[promise.Stage](),
		reflect.TypeFor[promise.Words](), reflect.TypeFor[promise.Phrases](),
	} {
		for _, field := range reflect.VisibleFields(of) {
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			if name != "" && !strings.Contains(page, "`"+name+"`") {
				t.Errorf("the page does not name %s of a %s", name, of.Name())
			}
		}
	}
	for _, class := range promise.Classes {
		if !strings.Contains(page, "`"+string(class)+"`") {
			t.Errorf("the page does not name the class %s", class)
		}
	}
	_, rest, _ := strings.Cut(page, "```json\n")
	example, _, _ := strings.Cut(rest, "```")
	if err := valid(t, schema(t), []byte(example)); err != nil {
		t.Error(err)
	}
	p, err := promise.Decode([]byte(example))
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Check(); err != nil {
		t.Errorf("%+v", err)
	}
	words := strings.Join(strings.Fields(strings.ReplaceAll(page, "\n> ", " ")), " ")
	for _, sentence := range printed(p, language.English)[:2] {
		if sentence = strings.Join(strings.Fields(sentence), " "); !strings.Contains(words, sentence) {
			t.Errorf("the page does not say %q", sentence)
		}
	}
}
