package reading_test

import (
	"testing"

	"vaada/promise/reading"
)

// Roman Urdu in small letters, without full stops, is a sentence a line; English
// that is broken into lines is one.
func TestLinesOfRomanUrduAreSentences(t *testing.T) {
	t.Parallel()
	all := reading.Text("aap ki shikayat 15 din mein hal ki jaye gi\nbijli 4 ghante mein bahal hogi\nkachra har hafte uthaya jaye ga\n", "")
	if len(all) != 3 || all[1].Line != 2 || all[0].Promise.Limit.Value != 15 || all[1].Promise.Limit.Value != 4 || all[2].Promise.Repeat == nil {
		t.Errorf("%d sentences: %+v", len(all), all)
	}
	all = reading.Text("We answer your letter\nwithin 5 working days\nof receipt", "")
	if len(all) != 1 || all[0].Promise.Limit.Value != 5 {
		t.Errorf("%d sentences: %+v", len(all), all)
	}
}

// A line about another time is asked about, though it is written as we write the
// time for some.
func TestAnotherTimeAfterAPromiseIsAskedAbout(t *testing.T) {
	t.Parallel()
	all := reading.Text("हम शिकायत मिलने के 15 कार्य दिवसों के भीतर जवाब देंगे। निर्धारित समय सीमा 21 दिन है।", "")
	if len(all) != 2 || !all[1].Asks(reading.Which) || all[1].Sure == reading.Certain || all[0].Promise.Limit.Value != 15 {
		t.Errorf("%+v", all)
	}
}
