package reading_test

import (
	"slices"
	"testing"

	"vaada/internal/language"
	"vaada/promise/reading"
)

func TestWhatBindsIsToldFromHowItIsSaid(t *testing.T) {
	t.Parallel()
	for _, each := range []struct {
		l           language.Language
		was, is     string
		weighsOther bool
	}{
		{language.English, "We anwser within 2 working days.", "We answer within 2 working days.", false},
		{language.English, "We answer within 2 working days.", "We answer within two working days.", false},
		{language.English, "We answer within 2 working days.", "We answer within 2 calendar days.", true},
		{language.English, "We answer within 2 working days.", "We answer within 2 working hours.", true},
		{language.English, "You should bring the receipt.", "You must bring the receipt.", true},
		{language.English, "We repair the fridge.", "We do not repair the fridge.", true},
		{language.English, "An agent may refund Rs 2,000.", "An agent may refund Rs 5,000.", true},
		{language.English, "See section 12.3 of 2019.", "See section 12.4 of 2019.", true},
		{language.English, "It is shall be done.", "It must be done.", false},
		{language.Turkish, "İade 15 iş günü içinde yapılır.", "İade 15 gün içinde yapılır.", true},
		{language.Turkish, "Fatura getirilir.", "Fatura getirilmelidir.", true},
		{language.Turkish, "Ücret alınmaz.", "Ücret alınır.", true},
		{language.Turkish, "Bankomuza gelin.", "Servis bankomuza gelin.", false},
		{language.Urdu, "رسید لانا ضروری ہے۔", "رسید لانی چاہیے۔", true},
		{language.Urdu, "ہم دو دن میں جواب دیتے ہیں۔", "ہم ۲ دن میں جواب دیتے ہیں۔", false},
		{language.Urdu, "ہم فیس نہیں لیتے۔", "ہم فیس لیتے ہیں۔", true},
		{language.Hindi, "रसीद लाना ज़रूरी है।", "रसीद लाना जरूरी है।", false},
		{language.Hindi, "केवल लाहौर में।", "लाहौर में।", true},
	} {
		if was, is := reading.Weights(each.was, each.l), reading.Weights(each.is, each.l); slices.Equal(was, is) == each.weighsOther {
			t.Errorf("%q → %q: %q, %q", each.was, each.is, was, is)
		}
	}
}
