package reading_test

import (
	"testing"

	"vaada/promise/reading"
)

// Nothing but a comma stands between some promises: they are two where each has its
// verb and its number, and one where a comma only goes on.
func TestTwoPromisesAreCutAtAComma(t *testing.T) {
	t.Parallel()
	for sentence, want := range map[string]int{
		"We will answer calls within 20 seconds, we will reply to letters within 5 working days.":        2,
		"Aramaları 20 saniye içinde yanıtlarız, mektupları 5 iş günü içinde yanıtlarız.":                 2,
		"ہم کال کا جواب 20 سیکنڈ کے اندر دیں گے، خط کا جواب 5 ایامِ کار کے اندر دیں گے۔":                 2,
		"हम कॉल का जवाब 20 सेकंड के भीतर देंगे, पत्र का जवाब 5 कार्य दिवस के भीतर देंगे।":                2,
		"We answer calls within 20 seconds, and letters within 5 days.":                                  1,
		"We reply within 2 days, 5 days for letters.":                                                    1,
		"In Lahore, we will visit you within 48 hours.":                                                  1,
		"If we are late, we will call you within 2 hours.":                                               1,
		"We will reply within 5 working days, or tell you within 2 working days why we need longer.":     1,
		"We will answer 90% of calls within 20 seconds, 95% within 40 seconds and all within 2 minutes.": 1,
	} {
		n := 0
		for _, each := range reading.Text(sentence, "") {
			if each.Kind == reading.Promised {
				n++
			}
		}
		if n != want {
			t.Errorf("%q is read as %d promises, want %d", sentence, n, want)
		}
	}
}
