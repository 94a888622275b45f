package reading_test

import (
	"testing"

	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// two are sentences with two promises, of which one has a share.
var two = map[string]language.Language{
	"We sell only preservative-free goods, and at least 90% of what we sell is organic.":                                    language.English,
	"We sell only preservative-free goods; at least 90 percent of our goods are organic.":                                   language.English,
	"At least 90% of what we sell is organic, and we sell only preservative-free goods.":                                    language.English,
	"We reply within 2 working days of receipt, and at least 90% of what we sell is organic.":                               language.English,
	"ہم صرف وہ چیزیں بیچیں گے جو پریزرویٹو سے پاک ہوں، اور ہمارا کم از کم 90% مال آرگینک ہو گا۔":                            language.Urdu,
	"हम सिर्फ़ बिना प्रिज़र्वेटिव वाली चीज़ें बेचेंगे, और हमारा कम से कम 90% सामान ऑर्गेनिक होगा।":                          language.Hindi,
	"Yalnızca koruyucu madde içermeyen ürünler satarız ve ürünlerimizin en az %90 kadarı organiktir.":                       language.Turkish,
	"hum sirf saaf maal bechenge aur kam az kam 90% maal organic hoga":                                                      language.Urdu,
	"Every parcel is packed by hand on the day you order, but at least 95% of the parcels we send are on time.":             language.English,
	"ہم ہر شکایت سنیں گے اور کم از کم 95% شکایات کا جواب ملنے کے بعد 7 ایامِ کار میں دیں گے۔":                               language.Urdu,
	"Gelen her şikâyeti dikkatle dinleriz ve şikâyetlerin en az %95 kadarını ulaştıktan sonra 7 iş günü içinde yanıtlarız.": language.Turkish,
	"हम हर शिकायत सुनेंगे और कम से कम 95% शिकायतों का जवाब मिलने के बाद 7 कार्य दिवस के भीतर देंगे।":                        language.Hindi,
	"We never sell goods with preservatives, and 90% of our goods are organic, measured quarterly by inspection.":           language.English,
}

func TestTwoPromisesInOneSentenceAreAskedAbout(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for text, l := range two {
		if r := reader.Sentence(text, l); !r.Asks(reading.OneEach) || r.Sure == reading.Certain {
			t.Errorf("%q is %s", text, brief(r))
		}
	}
	for text, l := range map[string]language.Language{
		"We answer calls and e-mails in at least 90% of cases within 20 seconds of ringing.":      language.English,
		"We answer calls within 20 seconds of ringing, and at least 90% of the time.":             language.English,
		"Between 80% and 90% of what we sell to you will be organic.":                             language.English,
		"At least 90% of the fruit and vegetables that we sell will be organic.":                  language.English,
		"We reply within 2 working days of receipt, and in at least 90% of cases within 1 day.":   language.English,
		"کم از کم 90% صورتوں میں ہم آپ کے خط اور ای میل کا جواب 2 ایامِ کار کے اندر دیں گے۔":      language.Urdu,
		"कम से कम 90% मामलों में हम आपके पत्र और ई-मेल का जवाब 2 कार्य दिवस के भीतर देंगे।":       language.Hindi,
		"Mesajınızı 2 iş günü içinde yanıtlarız; bu sözü en az %90 oranında tutarız.":             language.Turkish,
		"Mektup ve e-postaların en az %90 kadarını ulaştıktan sonra 2 iş günü içinde yanıtlarız.": language.Turkish,
	} {
		if r := reader.Sentence(text, l); r.Asks(reading.OneEach) {
			t.Errorf("%q is one promise, and read as two", text)
		}
	}
}

// In a text such a sentence is two: each is a suggestion of its own, and the
// share is of the one that names it.
func TestTwoPromisesInOneSentenceOfATextAreReadApart(t *testing.T) {
	t.Parallel()
	for text, l := range two {
		all := reading.Text(text, l)
		shares := 0
		for _, r := range all {
			if r.Asks(reading.OneEach) || r.Line != 1 || r.Kind == reading.Heading {
				t.Errorf("%q: %s", r.Text, brief(r))
			}
			if r.Share {
				shares++
			}
		}
		if len(all) != 2 || shares != 1 {
			t.Errorf("%q is read as %d, %d with a share: %+v", text, len(all), shares, all)
		}
	}
}

// What is so today is promised as what will be.
func TestAShareOfWhatIsIsPrintedAsWhatWillBe(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for text, want := range map[string]string{
		"At least 90% of what we sell is organic.": "At least 90% of what we sell will be organic.",
		"98% of bills are right the first time.":   "At least 98% of bills will be right the first time.",
		"98% of bills will be right.":              "At least 98% of bills will be right.",
	} {
		if got := promise.Plain(promise.Sentence(reader.Sentence(text, language.English).Promise, language.English), language.English); got != want {
			t.Errorf("%q is printed %q", text, got)
		}
	}
}

// What governs both halves of a sentence is lost where it is cut: it stays whole, and
// is asked about.
func TestASentenceIsNotCutAwayFromWhatGovernsIt(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"We cannot promise that every parcel is packed by hand, and that at least 95% of orders are sent within 2 working days of receipt.",
		"We used to pack every parcel by hand, and at least 95% of orders are sent within 2 working days of receipt.",
		"We aim to pack every parcel by hand, and at least 95% of orders are sent within 2 working days of receipt.",
		"From 2027 we pack every parcel by hand, and at least 95% of orders are sent within 2 working days of receipt.",
	} {
		all := reading.Text(text, language.English)
		if len(all) != 1 || all[0].Sure == reading.Certain {
			t.Errorf("%q is read as %d, certain: %v", text, len(all), all[0].Sure)
		}
	}
}
