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
		{language.English, "Open 09:00–17:00.", "Open 10:00–16:00.", true},
		{language.English, "Valid until 31.12.2026.", "Valid until 30.11.2026.", true},
		{language.English, "Open 09:00–17:00.", "Open ۰۹:۰۰–۱۷:۰۰.", false},
		{language.English, "In 80–95 % of cases.", "In 90–95 % of cases.", true},
		{language.English, "It costs Rs 200–500.", "It costs Rs 300–500.", true},
		{language.English, "Call 0300-1234567.", "Call 0321-1234567.", true},
		{language.Urdu, "۵\u200f دن میں۔", "۵\u200f گھنٹے میں۔", true},
		{language.English, "Within 1½ hours.", "Within 1¼ hours.", true},
		{language.English, "We open on Saturday.", "We don’t open on Saturday.", true},
		{language.English, "We don't open on Saturday.", "We do not open on Saturday.", false},
		{language.English, "The customer's receipt.", "The customer’s receipt.", false},
	} {
		if was, is := reading.Weights(each.was, each.l), reading.Weights(each.is, each.l); slices.Equal(was, is) == each.weighsOther {
			t.Errorf("%q → %q: %q, %q", each.was, each.is, was, is)
		}
	}
}

// Two numbers, or two words that bind, that change places say another thing.
func TestWhatBindsInAnotherOrderWeighsAnother(t *testing.T) {
	t.Parallel()
	for l, each := range map[language.Language][2]string{
		language.English: {"We refund within 7 days and exchange within 30 days.", "We refund within 30 days and exchange within 7 days."},
		language.Turkish: {"Parayı 7 gün içinde, değişimi 30 gün içinde yaparız.", "Parayı 30 gün içinde, değişimi 7 gün içinde yaparız."},
		language.Urdu:    {"رقم 7 دن میں واپس اور چیز 30 دن میں تبدیل۔", "رقم 30 دن میں واپس اور چیز 7 دن میں تبدیل۔"},
		language.Hindi:   {"पैसा 7 दिन में वापस और चीज़ 30 दिन में बदली।", "पैसा 30 दिन में वापस और चीज़ 7 दिन में बदली।"},
	} {
		if !reading.Reweighed(each[0], each[1], l) {
			t.Errorf("%s: %q weighs the same as %q: %v", l, each[1], each[0], reading.Weights(each[0], l))
		}
	}
	if first, last := "You must reply within 7 days.", "Within 7 days you must reply."; reading.Reweighed(first, last, language.English) {
		t.Errorf("%q does not weigh the same as %q", last, first)
	}
	if must, can := "You must call first. You may come at any time.", "You may call first. You must come at any time."; !reading.Reweighed(must, can, language.English) {
		t.Errorf("%q weighs the same as %q", can, must)
	}
}
