package reading_test

import (
	"testing"

	"vaada/internal/language"
	"vaada/promise/reading"
)

// said are sentences of the classes, and added what a notice adds to any of
// them.
var said = map[language.Language][]string{
	"en": {
		"We reply within 5 working days of receipt", "80% of calls are answered in 20 seconds", "On average you wait 7 minutes",
		"We inspect every 6 months", "We visit 3 times a year", "If we miss it, we pay you £30", "We tell you at least 4 days before",
		"You can return it until 9 days before", "The website is available 99% of the time", "No more than 3 people wait",
		"At most 12 of 1,000 bills are wrong", "We come in a 2 hour slot", "We answer immediately", "98% of bills are correct",
		"Voltage stays within ±5%", "In our survey at least 85% are satisfied", "We agree a date with you", "We are polite",
		"We aim to reply soon", "Please bring 2 copies",
	},
	"ur": {
		"ہم ملنے کے بعد 5 ایامِ کار کے اندر جواب دیں گے", "80 فیصد کالوں کا جواب 20 سیکنڈ میں دیں گے", "ہر 6 مہینے میں معائنہ",
		"سال میں 3 بار معائنہ", "وعدہ پورا نہ ہو تو 30 روپے ادا کریں گے", "4 دن پہلے بتائیں گے", "فوری جواب دیں گے", "98 فیصد بل درست ہیں",
	},
	"hi": {
		"हम मिलने के बाद 5 कार्य दिवस के भीतर जवाब देंगे", "80 प्रतिशत कॉल का जवाब 20 सेकंड में देंगे", "हर 6 महीने में निरीक्षण",
		"साल में 3 बार निरीक्षण", "वादा पूरा न हो तो 30 रुपये देंगे", "4 दिन पहले बताएँगे", "तुरंत जवाब देंगे", "98 प्रतिशत बिल सही हैं",
	},
	"tr": {
		"Başvurunuzu 5 iş gününde yanıtlarız", "Çağrıların %80'ini 20 saniyede yanıtlarız", "6 ayda bir denetleriz", "Yılda 3 kez denetleriz",
		"Sözümüzü tutamazsak size 30 TL öderiz", "4 gün önceden bildiririz", "Hemen yanıtlarız", "Faturaların %98'i doğrudur",
	},
}

var added = map[language.Language][]string{
	"en": {
		"11 on Sundays", "at 8:45", "by 10 am", "13 days for others", "for 14 hours a day", "over the last 18 months", "17 weeks in winter",
		"with 16 officers", "at least 19 times", "up to 21", "£22 for a copy", "valid for 23 months", "37% of them online", "forty-one in winter",
		"every 25 minutes", "and 26 hours before", "in 29 offices", "31-33 in winter", "plus 34 more",
	},
	"ur": {"اتوار کو 11", "13 دن دوسروں کے لیے", "22 روپے فیس", "37 فیصد آن لائن", "16 دفتروں میں", "8:45 بجے", "پچیس سردیوں میں"},
	"hi": {"रविवार को 11", "दूसरों के लिए 13 दिन", "22 रुपये शुल्क", "37 प्रतिशत ऑनलाइन", "16 दफ्तरों में", "8:45 बजे", "पच्चीस सर्दियों में"},
	"tr": {"pazarları 11", "diğerleri için 13 gün", "22 TL ücretle", "%37 çevrim içi", "16 ofiste", "saat 8:45'te", "kışın yirmi beş"},
}

// Whatever is added to a promise, before it or behind, no number is dropped. A
// limit that is read beside the promise's own counts as held where the reading
// asks which holds for whom.
func TestNoNumberThatIsAddedIsDropped(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for l, all := range said {
		for _, sentence := range all {
			for _, more := range added[l] {
				for _, text := range []string{sentence + ", " + more + ".", more + ", " + sentence + ".", sentence + "; " + more + "."} {
					r := reader.Sentence(text, l)
					if !r.Asks(reading.Which) {
						r.Limits = nil
					}
					if gone := lost(r, text); len(gone) > 0 {
						t.Errorf("%v are dropped (%s, %s): %q", gone, r.Promise.Class, r.Sure, text)
					}
				}
			}
		}
	}
}
