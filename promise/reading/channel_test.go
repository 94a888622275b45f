package reading_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/promise/reading"
)

// A touchpoint is read from what comes in, and never from what we send.
func TestAPromiseIsForTheTouchpointsThatItNames(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for l, all := range map[language.Language]map[string]string{
		language.English: {
			"We will issue your confirmation letter within 10 working days of receipt.":           "",
			"Your confirmation letter will be issued within 10 working days of receipt.":          "",
			"We will send you an appointment letter within 5 working days of your request.":       "",
			"Send approval or rejection notification letter within 100 business days of receipt.": "",
			"The call for proposals is decided within 8 weeks of receipt.":                        "",
			"We will post your licence within 10 working days of receipt.":                        "",
			"We will call you within 2 working days of your message.":                             "",
			"We will reply by e-mail within 2 working days of receipt.":                           "",
			"We will visit you in person within 3 working days of your complaint.":                "",
			"We will send a written decision within 10 working days of receipt.":                  "",
			"We will answer your letter within 10 working days of receipt.":                       "letter",
			"We will reply to letters and e-mails within 10 working days of receipt.":             "letter email",
			"We will reply to written complaints within 10 working days of receipt.":              "letter",
			"Complaints received by e-mail are answered within 2 working days.":                   "email",
			"Letters will be answered within 10 working days of receipt.":                         "letter",
			"Telephone enquiries are answered within 20 seconds.":                                 "telephone",
			"Applications made online are decided within 10 working days of receipt.":             "website",
		},
		language.Urdu: {
			"ہم درخواست ملنے کے بعد 7 ایامِ کار میں تقرری کا خط جاری کریں گے۔": "",
			"ہم فیصلہ ای میل سے 2 ایامِ کار میں بھیجیں گے۔":                    "",
			"ہم 7 ایامِ کار میں تحریری جواب دیں گے۔":                           "",
			"ہم آپ کے خط کا جواب 7 ایامِ کار میں دیں گے۔":                      "letter",
			"فون پر شکایت کا جواب 2 دن میں دیں گے۔":                            "telephone",
		},
		language.Hindi: {
			"आवेदन मिलने के बाद 7 कार्य दिवस में जन्म प्रमाण पत्र जारी करेंगे।": "",
			"नियुक्ति पत्र 7 कार्य दिवस में दिया जाएगा।":                        "",
			"आय प्रमाण पत्र 15 दिन में बनेगा।":                                  "",
			"हम 7 कार्य दिवस में लिखित जवाब देंगे।":                             "",
			"हम आपके पत्र का जवाब 7 कार्य दिवस में देंगे।":                      "letter",
			"लिखित शिकायत का जवाब 7 कार्य दिवस में देंगे।":                      "letter",
		},
		language.Turkish: {
			"Kararı 2 iş günü içinde e-posta ile göndeririz.": "",
			"Size 2 iş günü içinde yazılı yanıt veririz.":     "",
			"E-postanızı 2 iş günü içinde yanıtlarız.":        "email",
			"Aramanızı 20 saniye içinde yanıtlarız.":          "telephone",
		},
	} {
		for text, want := range all {
			if got := strings.Join(reader.Sentence(text, l).Promise.Population.Touchpoints, " "); got != want {
				t.Errorf("%q is for %q, not %q", text, got, want)
			}
		}
	}
}

// The letters that published standards speak of sending are no way to reach them.
func TestALetterThatIsSentIsNoTouchpoint(t *testing.T) {
	t.Parallel()
	sent := regexp.MustCompile(`(?i)^(?:we will )?(?:send|issue|provide|deliver|mail)\b[^.;,]*?\bletters?\b`)
	var reader reading.Reader
	read := 0
	for _, text := range unsealed(t) {
		if !sent.MatchString(text) {
			continue
		}
		read++
		if r := reader.Sentence(text, language.English); slices.Contains(r.Promise.Population.Touchpoints, "letter") {
			t.Errorf("%q is for letters alone", text)
		}
	}
	if read < 4 {
		t.Errorf("only %d send letters", read)
	}
}

// Parts of a unit are read with it, and asked about where no limit holds them.
func TestPartsOfAUnitAreReadWithIt(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for _, c := range []struct {
		l          language.Language
		text, want string
	}{
		{"en", "Within an hour and a quarter of receipt we will reply.", "MAX_TIME; 75 minute; from received; asks stop; likely"},
		{"en", "We will reply within two hours and three quarters of receipt.", "MAX_TIME; 165 minute; from received; certain"},
		{"en", "Within a month and a half of receipt we will reply.", "MAX_TIME; 45 day; from received; asks calendar,stop; likely"},
		{"en", "We will reply within two weeks and a half of receipt.", "MAX_TIME; 18 day; from received; asks calendar,unmatched; unsure"},
		{"en", "We will reply within a quarter of receipt.", "MAX_TIME; 3 month; asks unmatched,start; unsure"},
		{"en", "We will reply within a third of the time.", "RATE; level band  0/0 3333; asks unmatched; unsure"},
		{"en", "A quarter of letters are answered within 2 days.", "SHARE_WITHIN; 2 day; at least 2500; asks calendar,start,stop; likely"},
		{"ur", "ہم درخواست ملنے کے بعد سوا مہینے میں جواب دیں گے۔", "MAX_TIME; 38 day; from applied; asks calendar,unmatched; unsure"},
		{"hi", "हम आवेदन मिलने के बाद सवा महीने में जवाब देंगे।", "MAX_TIME; 38 day; from applied; asks calendar,unmatched; unsure"},
		{"hi", "हम आवेदन मिलने के बाद डेढ़ महीने में जवाब देंगे।", "MAX_TIME; 45 day; from applied; asks calendar; likely"},
		{"tr", "Başvurudan sonra bir buçuk ay içinde yanıtlarız.", "MAX_TIME; 45 day; asks calendar,start; likely"},
	} {
		if got := brief(reader.Sentence(c.text, c.l)); got != c.want {
			t.Errorf("%q\nis read as %s\n    and not as %s", c.text, got, c.want)
		}
	}
}
