package reading_test

import (
	"encoding/json"
	"testing"

	"vaada/edition"
	"vaada/internal/language"
	"vaada/promise/reading"
)

func TestATranslationSaysTheFiguresOfItsOriginal(t *testing.T) {
	t.Parallel()
	for _, each := range []struct {
		source, translated string
		into               language.Language
		say                string // what is doubted; "" for nothing
	}{
		{"We answer within 3 working days.", "ہم ۵ دن میں جواب دیتے ہیں۔", language.Urdu, "The \u2068اردو\u2069 words say 5, the English words do not. Look which is right."},
		{"We answer within 3 working days.", "ہم جلد جواب دیتے ہیں۔", language.Urdu, "The English words say 3, the \u2068اردو\u2069 words do not. Look which is right."},
		{"We answer within 3 working days.", "ہم تین دن میں جواب دیتے ہیں۔", language.Urdu, ""},
		{"We answer within three working days.", "हम ३ दिन में जवाब देते हैं।", language.Hindi, ""},
		{"We refund up to Rs 1,50,000.", "150.000 rupiye kadar iade ederiz.", language.Turkish, ""},
		{"We refund up to Rs 1,50,000.", "15.000 rupiye kadar iade ederiz.", language.Turkish, "The Türkçe words say 15000, the English words do not. Look which is right."},
		{"Half an hour, in 95 of 100 cases.", "Vakaların yüzde 95'inde, 100 kayıtta yarım saat.", language.Turkish, ""},
		{"Call 0800 12345.", "0800 12345 पर फ़ोन करें।", language.Hindi, ""},
		{"We answer gladly.", "", language.Turkish, ""},
	} {
		text := language.NewText(language.English, each.source).With(each.into, each.translated)
		content, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		doubts := reading.OtherFigures([]edition.Part{{Path: "failing", Content: string(content)}}, language.All)
		said := ""
		for _, doubt := range doubts {
			said += doubt.Say.Plain(language.Reader{})
			if doubt.In != each.into || doubt.Part != "failing" || doubt.Mark == "" {
				t.Errorf("%q → %q: %+v", each.source, each.translated, doubt)
			}
		}
		if said != each.say {
			t.Errorf("%q → %q: %q, want %q", each.source, each.translated, said, each.say)
		}
		was := language.NewText(language.English, each.source)
		if reading.Restated(was, text, each.into) != (each.say != "") {
			t.Errorf("%q → %q: restated is %t", each.source, each.translated, each.say == "")
		}
	}
}

// A translation into a language that the organisation does not speak is nobody's
// matter.
func TestFiguresAreHeldAgainstTheLanguagesOfTheOrganisation(t *testing.T) {
	t.Parallel()
	content, _ := json.Marshal(language.NewText(language.English, "3 days").With(language.Urdu, "۵ دن"))
	if doubts := reading.OtherFigures([]edition.Part{{Path: "failing", Content: string(content)}}, []language.Language{language.English, language.Hindi}); len(doubts) > 0 {
		t.Errorf("%+v", doubts)
	}
}
