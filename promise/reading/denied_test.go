package reading_test

import (
	"testing"

	"vaada/internal/language"
	"vaada/promise/reading"
)

// A sentence that says what is not done is never certain, in any language.
func TestWhatIsNotDoneIsAskedAbout(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for l, all := range map[language.Language]map[string]reading.Topic{
		language.English: {
			"We will not reply within 10 working days of receipt.":                                  reading.Denied,
			"We cannot promise to reply within 10 working days of receipt.":                         reading.Denied,
			"We won't reply within 10 working days of receipt.":                                     reading.Denied,
			"We no longer reply within 10 working days of receipt.":                                 reading.Denied,
			"We are unable to reply within 10 working days of receipt.":                             reading.Denied,
			"Not all letters are answered within 10 working days of receipt.":                       reading.Denied,
			"Complaints are not answered within 10 working days of receipt.":                        reading.Denied,
			"Within 10 working days of receipt we will not reply.":                                  reading.Denied,
			"We do not answer letters on the same day.":                                             reading.Denied,
			"We will reply within 10 working days or more of receipt.":                              reading.Strict,
			"We will reply within 10 working days (or longer) of receipt.":                          reading.Strict,
			"We will refund the fare in full if we do not reply within 10 working days of receipt.": reading.Unmatched,
		},
		language.Urdu: {
			"ہم درخواست ملنے کے بعد 7 ایامِ کار کے اندر جواب نہیں دیں گے۔":       reading.Denied,
			"درخواست ملنے سے 7 ایامِ کار سے پہلے جواب نہیں ملے گا۔":              reading.Denied,
			"درخواست ملنے کے بعد 7 ایامِ کار یا اس سے زیادہ میں جواب دیں گے۔":    reading.Strict,
			"درخواست ملنے کے بعد 7 ایامِ کار میں یا زیادہ میں جواب دیں گے۔":      reading.Strict,
			"اگر درخواست ملنے کے بعد 7 ایامِ کار میں جواب نہ دیں تو فیس واپس۔":   reading.Unmatched,
			"hum darkhwast milne ke baad 7 working din mein jawab nahi denge":    reading.Denied,
			"darkhwast milne ke baad 7 working din ya is se zyada mein jawab do": reading.Strict,
		},
		language.Hindi: {
			"हम आवेदन मिलने के बाद 7 कार्य दिवस के भीतर जवाब नहीं देंगे।":       reading.Denied,
			"आवेदन मिलने से 7 कार्य दिवस से पहले जवाब नहीं मिलेगा।":             reading.Denied,
			"आवेदन मिलने के बाद 7 कार्य दिवस या उससे ज़्यादा में जवाब देंगे।":   reading.Strict,
			"अगर आवेदन मिलने के बाद 7 कार्य दिवस में जवाब न दें तो शुल्क वापस।": reading.Unmatched,
		},
		language.Turkish: {
			"Başvurunuzu 7 iş günü içinde yanıtlamayız.":                     reading.Denied,
			"Başvurular 7 iş günü içinde sonuçlandırılmaz.":                  reading.Denied,
			"7 iş gününden önce yanıt verilmez.":                             reading.Denied,
			"Başvurunuzu 7 iş günü veya daha uzun sürede yanıtlarız.":        reading.Strict,
			"Başvurudan sonra 7 iş günü içinde yanıt vermezsek iade ederiz.": reading.Unmatched,
		},
	} {
		for text, topic := range all {
			if r := reader.Sentence(text, l); !r.Asks(topic) || r.Sure != reading.Unsure {
				t.Errorf("%q is %s and asks %v, nothing about %s", text, r.Sure, r.Questions, topic)
			}
		}
	}
}

// What is not passed, not asked for or not said of the deed is no denial.
func TestATimeThatIsNotPassedIsAPromise(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for text, l := range map[string]language.Language{
		"You will not wait longer than 10 minutes.":                                  language.English,
		"No call will wait more than 20 seconds from ringing to an answer.":          language.English,
		"We never reply later than 10 working days after receipt.":                   language.English,
		"We reply no later than 10 working days after receipt.":                      language.English,
		"We do not take longer than 10 working days from receipt to reply.":          language.English,
		"If you are not content, we reply within 10 working days of receipt.":        language.English,
		"Complaints that cannot be settled at the desk are answered within 10 days.": language.English,
		"We reply within 10 working days of receipt, not counting holidays.":         language.English,
		"We reply within 10 working days of receipt and do not charge for it.":       language.English,
		"We reply without an appointment within 10 minutes of arrival.":              language.English,
		"Your call is answered by a person, not a machine, within a minute.":         language.English,
		"آپ کو 10 منٹ سے زیادہ انتظار نہیں کرنا پڑے گا۔":                             language.Urdu,
		"ہم 7 دن میں جواب دیں گے اور فیس نہیں لیں گے۔":                               language.Urdu,
		"आपको 10 मिनट से अधिक इंतज़ार नहीं करना पड़ेगा।":                             language.Hindi,
		"हम 7 दिन में जवाब देंगे, और शुल्क नहीं लेंगे।":                              language.Hindi,
		"Yanıt süresi 10 günü geçmez.":                                               language.Turkish,
		"Başvurunuzu 7 iş günü içinde yanıtlarız ve ücret almayız.":                  language.Turkish,
	} {
		if r := reader.Sentence(text, l); r.Asks(reading.Denied) || r.Asks(reading.Strict) || len(r.Limits) != 1 {
			t.Errorf("%q asks %v, with %v", text, r.Questions, r.Limits)
		}
	}
}

// Hardly any published standard says what is not done.
func TestPublishedStandardsAreNotTakenForDenials(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	var denied []string
	for _, text := range unsealed(t) {
		if r := reader.Sentence(text, language.English); r.Asks(reading.Denied) {
			denied = append(denied, text)
		}
	}
	if len(denied) > 25 {
		t.Errorf("%d say what is not done: %q", len(denied), denied)
	}
	t.Logf("%d say what is not done: %q", len(denied), denied)
}
