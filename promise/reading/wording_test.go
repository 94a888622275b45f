package reading_test

import (
	"slices"
	"testing"

	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// A wording is told once for each thing that it means, where it stands.
func TestWordingsAreToldWhereTheyStand(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]struct {
		in    language.Language
		kind  string
		piece string
	}{
		"We will try to answer two letters":            {language.English, "hedge", "try to"},
		"two letters":                                  {language.English, "number", "two"},
		"iki mesajınızı":                               {language.Turkish, "number", "iki"},
		"آپ کے دو پیغام":                               {language.Urdu, "number", "دو"},
		"hum jald az jald jawab denge":                 {language.Urdu, "hedge", "jald az jald"},
		"once all required documents are with us":      {language.English, "start", "all required documents"},
		"aap ki shikayat do din mein":                  {language.Hindi, "number", "do"},
		"a letter \xff as soon as possible, or sooner": {language.English, "hedge", "as soon as possible"},
		"आपके संदेश का जवाब यथाशीघ्र":                      {language.Hindi, "hedge", "यथाशीघ्र"},
		"başvurunuzu mümkün olan en kısa sürede inceleriz": {language.Turkish, "hedge", "mümkün olan en kısa sürede"},
	} {
		var reader reading.Reader
		var pieces []string
		for w := range reader.Wordings(text, want.in) {
			if w.Kind == want.kind {
				pieces = append(pieces, text[w.From:w.To])
			}
		}
		if !slices.Equal(pieces, []string{want.piece}) {
			t.Errorf("%s: %q, want %q", text, pieces, want.piece)
		}
	}
}

func TestAWordingKnowsTheEventItMeans(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	var begins, ends []promise.Event
	for w := range reader.Wordings("acknowledge it on receipt", language.English) {
		if event := w.Begins(); event != "" {
			begins = append(begins, event)
		}
		if event := w.Ends(); event != "" {
			ends = append(ends, event)
		}
	}
	if !slices.Equal(begins, []promise.Event{promise.Received}) || !slices.Equal(ends, []promise.Event{promise.Acknowledged}) {
		t.Errorf("begins %v, ends %v", begins, ends)
	}
	for range reader.Wordings("anything", "xx") {
		t.Error("an unknown language has wordings")
	}
}

// A question of a table names the column that raises it.
func TestAQuestionNamesItsColumn(t *testing.T) {
	t.Parallel()
	rows, err := reading.Table("standard_en\tstandard_fr\ttarget\nWe will reply within 10 days.\tDans les 90 jours.\t300%\n", "")
	if err != nil {
		t.Fatal(err)
	}
	columns := map[reading.Topic]string{}
	for _, q := range rows[0].Questions {
		columns[q.Topic] = q.Column
	}
	for topic, want := range map[reading.Topic]string{reading.Calendar: "standard_en", reading.Absurd: "target", reading.Languages: "standard_fr"} {
		if columns[topic] != want {
			t.Errorf("%s is raised by %q, want %q", topic, columns[topic], want)
		}
	}
	if rows[0].Sure != reading.Unsure {
		t.Errorf("sure: %s", rows[0].Sure)
	}
}
