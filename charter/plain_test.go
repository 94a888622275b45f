package charter_test

import (
	"strings"
	"testing"

	"vaada/charter"
	"vaada/internal/language"
)

func TestAPurposeIsOnePlainSentence(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		l     language.Language
		words string
		finds int
	}{
		"plain":                {language.English, "We get it right, every call, every time.", 0},
		"two sentences":        {language.English, "We answer. We repair.", 1},
		"a hedge":              {language.English, "We aim to answer every call.", 1},
		"a short form":         {language.English, "We meet every SLA.", 1},
		"too long":             {language.English, strings.Repeat("we answer ", 13) + "you.", 1},
		"plain in Urdu":        {language.Urdu, "ہم ہر کال پر، ہر بار، کام درست کرتے ہیں۔", 0},
		"a hedge in Urdu":      {language.Urdu, "ہم ہر کال سننے کی کوشش کریں گے۔", 1},
		"two in Urdu":          {language.Urdu, "ہم سنتے ہیں۔ ہم جواب دیتے ہیں۔", 1},
		"a hedge in Hindi":     {language.Hindi, "हम हर कॉल का यथासंभव जवाब देते हैं।", 1},
		"a hedge in Turkish":   {language.Turkish, "Her aramayı mümkün olan en kısa sürede yanıtlarız.", 1},
		"nothing in Turkish":   {language.Turkish, "", 0},
		"a name in capitals":   {language.Turkish, "Anar Home her aramada doğrusunu yapar.", 0},
		"one letter is a word": {language.English, "I answer you, A to Z.", 0},
	} {
		c := charter.Charter{Purpose: language.Text{Source: row.l}.With(row.l, row.words)}
		if got := c.Plain(); len(got) != row.finds {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
