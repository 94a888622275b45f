package language_test

import (
	"encoding/json"
	"testing"

	"github.com/goccy/go-yaml"

	"vaada/internal/language"
)

func TestATextFallsBackToItsSource(t *testing.T) {
	t.Parallel()
	text := language.NewText(language.Urdu, "وعدہ").With(language.Turkish, "söz")
	for _, c := range []struct {
		reader, in language.Language
		want       string
	}{
		{language.Urdu, language.Urdu, "وعدہ"},
		{language.Turkish, language.Turkish, "söz"},
		{language.English, language.Urdu, "وعدہ"},
		{language.Pseudo, language.Urdu, "وعدہ"},
	} {
		if got, in := text.Pick(c.reader); got != c.want || in != c.in {
			t.Errorf("%s reads %q in %s", c.reader, got, in)
		}
	}
	orphan := language.Text{Source: language.English, In: map[language.Language]string{language.Hindi: "वादा"}}
	if got, in := orphan.Pick(language.Turkish); got != "वादा" || in != language.Hindi {
		t.Errorf("%q in %s", got, in)
	}
	if got, in := (language.Text{}).Pick(language.Hindi); got != "" || in != language.Hindi || !(language.Text{}).IsZero() {
		t.Error("no text is no words in the reader's language")
	}
}

func TestAChangedSourceMakesTranslationsStale(t *testing.T) {
	t.Parallel()
	text := language.NewText(language.English, "promise").With(language.Urdu, "وعدہ").With(language.Hindi, "वादा")
	if len(text.Stale) != 0 {
		t.Fatalf("fresh translations are stale: %v", text.Stale)
	}
	changed := text.With(language.English, "our promise")
	if !changed.Stale[language.Urdu] || !changed.Stale[language.Hindi] || changed.Stale[language.English] {
		t.Errorf("%v", changed.Stale)
	}
	if text.Stale[language.Urdu] || text.In[language.English] != "promise" {
		t.Error("the text before was changed too")
	}
	if again := changed.With(language.Urdu, "ہمارا وعدہ"); again.Stale[language.Urdu] || !again.Stale[language.Hindi] {
		t.Errorf("%v", again.Stale)
	}
	if same := text.With(language.English, "promise"); len(same.Stale) != 0 {
		t.Error("the same source made translations stale")
	}
}

func TestATextIsStoredWithSourceAndStaleMarksInNFC(t *testing.T) {
	t.Parallel()
	text := language.NewText(language.English, "needed").With(language.Hindi, "\u095bरूरी").With(language.English, "urgent")
	const want = `{"en":"urgent","hi":"ज़रूरी","source":"en","stale":["hi"]}`
	out, err := json.Marshal(text)
	if err != nil || string(out) != want {
		t.Fatalf("%s, want %s: %v", out, want, err)
	}
	var fromJSON language.Text
	if err := json.Unmarshal(out, &fromJSON); err != nil {
		t.Fatal(err)
	}
	asYAML, err := yaml.Marshal(text)
	if err != nil {
		t.Fatal(err)
	}
	var stored map[string]any
	if err := yaml.Unmarshal(asYAML, &stored); err != nil {
		t.Fatalf("%s: %v", asYAML, err)
	}
	fromYAML, err := language.ReadText(stored)
	if err != nil {
		t.Fatal(err)
	}
	for form, back := range map[string]language.Text{"JSON": fromJSON, "YAML": fromYAML} {
		if again, _ := json.Marshal(back); string(again) != want {
			t.Errorf("%s read back as %s", form, again)
		}
	}
}

func TestATextOfAnotherShapeIsRefused(t *testing.T) {
	t.Parallel()
	for _, stored := range []string{`{"source":"xx"}`, `{"de":"Versprechen"}`, `{"source":"en","stale":["xx"]}`, `{"source":"en","stale":"hi"}`, `{"en":5}`, `[]`, `{"ur":["x"]}`} {
		var text language.Text
		if err := json.Unmarshal([]byte(stored), &text); err == nil {
			t.Errorf("%s was read as %+v", stored, text)
		}
	}
}

func TestThePersonsChoiceComesBeforeTheBrowsers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		personal language.Language
		header   string
		want     language.Language
	}{
		{"", "", language.English},
		{language.Hindi, "ur", language.Hindi},
		{"", "ur-PK,ur;q=0.9,en;q=0.8", language.Urdu},
		{"", "de-DE,tr;q=0.5,en;q=0.4", language.Turkish},
		{"", "en;q=0.2, hi-IN ; q=0.7", language.Hindi},
		{"", "TR", language.Turkish},
		{"", "*", language.English},
		{"", "ur;q=0,de", language.English},
		{"", "ur;q=nonsense, hi;q=0.1", language.Hindi},
		{"", "pa, ar;q=0.9", language.English},
		{"de", "tr", language.Turkish},
		{language.Pseudo, "tr", language.Pseudo},
	} {
		if got := language.Choose(c.personal, c.header); got != c.want {
			t.Errorf("%q, %q: %s, want %s", c.personal, c.header, got, c.want)
		}
	}
}
