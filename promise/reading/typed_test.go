package reading_test

import (
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/promise/reading"
)

// Numbers as people type them and as pages print them.
func TestNumbersAreReadAsTheyAreTyped(t *testing.T) {
	t.Parallel()
	reader := reading.ReaderIn("PKR")
	for _, each := range []struct {
		l    language.Language
		text string
		want string // among what is read; "" and more: an unsure reading
	}{
		{language.English, "We reply within ½ hour.", "; 30 minute;"},
		{language.English, "We reply within ¼ hour.", "; 15 minute;"},
		{language.English, "We reply within .5 hour.", "; 30 minute;"},
		{language.English, "We reply within 0.5 hours.", "; 30 minute;"},
		{language.English, "We reply within 1 ½ hours.", "; 90 minute;"},
		{language.English, "We reply within 1½ hours.", "; 90 minute;"},
		{language.English, "We reply within 1.½ hours.", "unmatched"},
		{language.English, "We reply within 1⅓ hours.", "unmatched"},
		{language.English, "We reply within 3‑5 working days.", "; work 3..5 day;"},
		{language.English, "We reply within 3‐5 working days.", "; work 3..5 day;"},
		{language.English, "We reply within 3−5 working days.", "; work 3..5 day;"},
		{language.Urdu, "۹۹۔۵ فیصد شکایات کا جواب ۳ دن کے اندر دیں گے۔", "at least 9950"},
		{language.Urdu, "ہم آپ کی شکایت کا جواب ۱۔۵ گھنٹے کے اندر دیں گے۔", "; 90 minute;"},
		{language.English, "If we miss it, we pay you Rs.500 per day.", "pays 50000 PKR"},
		{language.English, "If we miss it, we pay you Rs. 500 per day.", "pays 50000 PKR"},
		{language.English, "If we miss it, we pay you Rs500.", "pays 50000 PKR"},
		{language.English, "If we miss it, we pay you Rs.500/- per day.", "pays 50000 PKR"},
		{language.English, "If we miss it, we pay you Rs. 1,500/-.", "pays 150000 PKR"},
		{language.Hindi, "वादा पूरा न हो तो हम रु.500 मुआवज़ा देंगे।", "pays 50000 PKR"},
		{language.Hindi, "वादा पूरा न हो तो हम रु. 500 मुआवज़ा देंगे।", "pays 50000 PKR"},
		{language.Hindi, "वादा पूरा न हो तो हम ₹500 मुआवज़ा देंगे।", "pays 50000 INR"},
		{language.Hindi, "वादा पूरा न हो तो हम रू 500 मुआवज़ा देंगे।", "pays 50000 PKR"},
		{language.Urdu, "وعدہ پورا نہ ہو تو ہم ۱،۰۰۰ روپے معاوضہ دیں گے۔", "pays 100000 PKR"},
		{language.Urdu, "وعدہ پورا نہ ہو تو ہم ۱،۵۰،۰۰۰ روپے معاوضہ دیں گے۔", "pays 15000000 PKR"},
	} {
		r := reader.Sentence(each.text, each.l)
		if got := brief(r); !strings.Contains(got, each.want) {
			t.Errorf("%q is read as %s and not as %s", each.text, got, each.want)
		}
		if r.Text != each.text {
			t.Errorf("%q was written anew: %q", each.text, r.Text)
		}
	}
}

// Whose rupees they are is told by the house, and else by letters of one country
// alone; Rs is asked about.
func TestRupeesAreThoseOfTheHouse(t *testing.T) {
	t.Parallel()
	for _, each := range []struct {
		house string
		l     language.Language
		text  string
		want  string
	}{
		{"PKR", language.English, "If we miss it, we pay you Rs 500.", "REMEDY; pays 50000 PKR; certain"},
		{"INR", language.English, "If we miss it, we pay you Rs 500.", "REMEDY; pays 50000 INR; certain"},
		{"INR", language.English, "If we miss it, we pay you Rs.500/- per day.", "REMEDY; pays 50000 INR; for 1 day; certain"},
		{"INR", language.English, "If we miss it, we pay you 500 rupees.", "REMEDY; pays 50000 INR; certain"},
		{"INR", language.English, "If we miss it, we pay you 500/-.", "REMEDY; pays 50000 INR; certain"},
		{"INR", language.English, "If we miss it, we pay you USD 500.", "REMEDY; pays 50000 USD; certain"},
		{"INR", language.Urdu, "wada pura na ho to hum 500 rupaye denge", "REMEDY; pays 50000 INR; certain"},
		{"", language.English, "If we miss it, we pay you Rs 500.", "REMEDY; pays 50000 PKR; asks unmatched; unsure"},
		{"TRY", language.English, "If we miss it, we pay you 500 rupees.", "REMEDY; pays 50000 PKR; asks unmatched; unsure"},
		{"", language.English, "If we miss it, we pay you 500/-.", "REMEDY; pays 50000 PKR; asks unmatched; unsure"},
		{"", language.Urdu, "وعدہ پورا نہ ہو تو ہم 500 روپے معاوضہ دیں گے۔", "REMEDY; pays 50000 PKR; certain"},
		{"", language.Hindi, "वादा पूरा न हो तो हम 500 रुपये मुआवज़ा देंगे।", "REMEDY; pays 50000 INR; certain"},
	} {
		if got := brief(reading.ReaderIn(each.house).Sentence(each.text, each.l)); got != each.want {
			t.Errorf("%s: %q is read as %s and not as %s", each.house, each.text, got, each.want)
		}
	}
}

// Round the clock is no limit and no number that was lost, however it is written.
func TestAtAllTimesIsWrittenInManyWays(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for l, each := range map[language.Language][]string{
		language.English: {"Our helpline is open %s.", "24/7", "24x7", "24×7", "24 x 7", "24X7"},
		language.Turkish: {"Çağrı merkezimiz %s hizmet verir.", "24/7", "7/24", "7x24"},
		language.Urdu:    {"ہماری ہیلپ لائن %s کھلی ہے۔", "24/7", "24x7", "۲۴/۷"},
		language.Hindi:   {"हमारी हेल्पलाइन %s खुली है।", "24/7", "24x7", "२४×७"},
	} {
		want := brief(reader.Sentence(strings.ReplaceAll(each[0], "%s", "24/7"), l))
		for _, said := range each[1:] {
			r := reader.Sentence(strings.ReplaceAll(each[0], "%s", said), l)
			if got := brief(r); got != want || r.Asks(reading.Unmatched) {
				t.Errorf("%q is read as %s and not as %s", r.Text, got, want)
			}
		}
	}
}
