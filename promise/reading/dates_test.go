package reading_test

import (
	"testing"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise/reading"
)

// The date from which a promise is made is read; every other date beside a limit
// is asked about, in every language.
func TestADateBesideALimitIsReadOrAskedAbout(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for _, text := range []string{
		"From 1 April 2027 we will reply within 10 working days of receipt.",
		"As of April 1, 2027, we will reply within 10 working days of receipt.",
	} {
		r := reader.Sentence(text, language.English)
		if r.Promise.Since != hours.DateOf(2027, 4, 1) || r.Sure != reading.Certain || r.Promise.Words.In[language.English].Deed != "reply" {
			t.Errorf("%q is made from %s, %s: %+v", text, r.Promise.Since, r.Sure, r.Promise.Words.In)
		}
	}
	for text, l := range map[string]language.Language{
		"We will reply within 10 working days of receipt or by 15 March.":             language.English,
		"We will reply within 10 working days of receipt, before 1 April.":            language.English,
		"Between November and March we will reply within 10 working days of receipt.": language.English,
		"ہم 15 مارچ سے پہلے درخواست ملنے کے بعد 7 ایامِ کار میں جواب دیں گے۔":         language.Urdu,
		"शिकायत मिलने से दो दिन के अंदर और उसके बाद 15 मार्च तक जवाब देंगे।":          language.Hindi,
		"Başvurunuzu 15 Mart tarihine kadar ya da 7 iş günü içinde yanıtlarız.":       language.Turkish,
		"We will reply within twice 10 working days of receipt.":                      language.English,
	} {
		if r := reader.Sentence(text, l); !r.Asks(reading.Unmatched) || r.Promise.Since != 0 {
			t.Errorf("%q asks %v", text, r.Questions)
		}
	}
	if r := reader.Sentence("You may reply within 10 working days of receipt.", language.English); r.Asks(reading.Unmatched) {
		t.Errorf("may is a month: %v", r.Questions)
	}
}

// A share that is not quite meant, or tells of the past, is asked about; fewer
// than 1 in 20 is less than that.
func TestAShareOfThePastIsAskedAbout(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for text, l := range map[string]language.Language{
		"Almost 90% of calls are answered within 20 seconds of ringing.":            language.English,
		"We replied to 92% of letters within 10 working days of receipt last year.": language.English,
		"پچھلے سال 92 فیصد خطوط کا جواب 7 دن میں دیا۔":                              language.Urdu,
		"पिछले साल 92 प्रतिशत पत्रों का जवाब 7 दिन में दिया।":                       language.Hindi,
		"Geçen yıl çağrıların %92'si 20 saniye içinde yanıtlandı.":                  language.Turkish,
	} {
		if r := reader.Sentence(text, l); !r.Asks(reading.Hedged) {
			t.Errorf("%q asks %v", text, r.Questions)
		}
	}
	if got := brief(reader.Sentence("Fewer than 1 in 20 calls will be lost.", language.English)); got != "RATE; at most 500<; certain" {
		t.Error(got)
	}
}
