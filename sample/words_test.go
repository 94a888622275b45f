package sample_test

import (
	"encoding/json"
	"os"
	"path"
	"strings"
	"testing"
	"unicode"

	"github.com/goccy/go-yaml"

	"vaada/internal/language"
	"vaada/internal/language/words"
)

// texts gives every text of words.yaml with where it stands.
func texts(t *testing.T) map[string]map[language.Language]string {
	t.Helper()
	written, err := os.ReadFile("words.yaml")
	must(t, err)
	plain, err := yaml.YAMLToJSON(written)
	must(t, err)
	var all any
	must(t, json.Unmarshal(plain, &all))
	found := map[string]map[language.Language]string{}
	gather("", all, found)
	return found
}

func gather(at string, node any, into map[string]map[language.Language]string) {
	switch node := node.(type) {
	case []any:
		for i, one := range node {
			gather(path.Join(at, string(rune('a'+i))), one, into)
		}
	case map[string]any:
		if _, text := node["en"]; text {
			into[at] = map[language.Language]string{}
			for l, words := range node {
				into[at][language.Language(l)], _ = words.(string)
			}
			return
		}
		for key, one := range node {
			gather(path.Join(at, key), one, into)
		}
	}
}

func TestEverythingIsSaidInFourLanguages(t *testing.T) {
	t.Parallel()
	all := texts(t)
	if len(all) < 100 {
		t.Fatalf("only %d texts were found", len(all))
	}
	for at, text := range all {
		for _, l := range language.All {
			if strings.TrimSpace(text[l]) == "" {
				t.Errorf("%s has no words in %s", at, l)
			}
		}
	}
}

func TestTheSampleKeepsToTheVoice(t *testing.T) {
	t.Parallel()
	family := words.Family{Name: "sample"}
	for at, text := range texts(t) {
		family.Add(at, language.Text{Source: language.English, In: text})
	}
	for _, finding := range family.Findings() {
		t.Error(finding)
	}
}

func TestEachLanguageKeepsItsPunctuation(t *testing.T) {
	t.Parallel()
	for at, text := range texts(t) {
		if wrong := strings.IndexAny(text[language.Urdu], ",?;يكه"); wrong >= 0 {
			t.Errorf("%s: in Urdu stands %q", at, text[language.Urdu][wrong:])
		}
		if strings.HasSuffix(text[language.Hindi], ".") || strings.Contains(text[language.Hindi], "|") {
			t.Errorf("%s: in Hindi a sentence ends with a danda: %s", at, text[language.Hindi])
		}
		if strings.Contains(text[language.Turkish], "'") {
			t.Errorf("%s: the Turkish apostrophe is ’: %s", at, text[language.Turkish])
		}
		for l, words := range text {
			for _, letter := range words {
				if unicode.In(letter, unicode.Cf) {
					t.Errorf("%s: in %s stands the invisible %U", at, l, letter)
				}
			}
		}
	}
}
