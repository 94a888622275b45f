package reading_test

import (
	"slices"
	"testing"

	"vaada/internal/language"
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

// pieces are the sentences of a text, as they are cut.
func pieces(text string) (all []string) {
	for _, each := range reading.Text(text, "") {
		all = append(all, each.Text)
	}
	return all
}

func TestTextsAreCutWhereTheirSentencesEnd(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		// items of lists
		"• reply to letters in 5 days\n• answer calls in 20 seconds":           {"reply to letters in 5 days", "answer calls in 20 seconds"},
		"(a) reply to letters in 5 days\n(b) answer calls in 20 seconds":       {"(a) reply to letters in 5 days", "(b) answer calls in 20 seconds"},
		"a) reply to letters in 5 days\nb) answer calls in 20 seconds":         {"a) reply to letters in 5 days", "b) answer calls in 20 seconds"},
		"i. reply to letters in 5 days\nii. answer calls in 20 seconds":        {"i. reply to letters in 5 days", "ii. answer calls in 20 seconds"},
		"a. Reply to letters in 5 days\nb. Answer calls in 20 seconds":         {"a. Reply to letters in 5 days", "b. Answer calls in 20 seconds"},
		"§ reply to letters in 5 days\n§ answer calls in 20 seconds":           {"reply to letters in 5 days", "answer calls in 20 seconds"},
		"o\treply to letters in 5 days\nØ answer calls\nü pay refunds":         {"reply to letters in 5 days", "answer calls", "pay refunds"},
		"\uf0b7 reply to letters\n\uf0a7\tanswer calls\n➢ pay refunds":         {"reply to letters", "answer calls", "pay refunds"},
		"► reply to letters\n▸ answer calls\n■ pay\n□ call\n◦ ask\n✓ do\n✔ be": {"reply to letters", "answer calls", "pay", "call", "ask", "do", "be"},
		"\u200f• جواب دیں گے\n\ufeff\u200b• بلائیں گے":                         {"جواب دیں گے", "بلائیں گے"},
		"We reply\nwithin 5 days":      {"We reply within 5 days"},
		"o müşteriye yanıt verir":      {"o müşteriye yanıt verir"},
		"§ 5 of the law holds for us.": {"§ 5 of the law holds for us."},
		// numbers of items, in any digits
		"۱۔ ہم ۳ دن کے اندر جواب دیں گے۔":         {"۱۔ ہم ۳ دن کے اندر جواب دیں گے۔"},
		"१. हम ३ दिन के भीतर जवाब देंगे।":         {"१. हम ३ दिन के भीतर जवाब देंगे।"},
		"1. We reply within 3 days. We call you.": {"1. We reply within 3 days.", "We call you."},
		// the Urdu full stop is a decimal point between two digits
		"۹۹۔۵ فیصد شکایات کا جواب ۳ دن کے اندر۔ ہم سنتے ہیں۔": {"۹۹۔۵ فیصد شکایات کا جواب ۳ دن کے اندر۔", "ہم سنتے ہیں۔"},
		// short forms
		"We call you within 48 hrs. Our staff are courteous.":     {"We call you within 48 hrs.", "Our staff are courteous."},
		"We call you within 48 hrs. of receipt.":                  {"We call you within 48 hrs. of receipt."},
		"We answer in 5 min. Our doors are open.":                 {"We answer in 5 min.", "Our doors are open."},
		"We pay at the max. Rs 500 a day.":                        {"We pay at the max. Rs 500 a day."},
		"Yanıt 10 dk. (telefonda) verilir.":                       {"Yanıt 10 dk. (telefonda) verilir."},
		"Write to the Asstt. Engineer of the Govt. Press.":        {"Write to the Asstt. Engineer of the Govt. Press."},
		"We are open until 5 p.m. Monday to Friday.":              {"We are open until 5 p.m. Monday to Friday."},
		"We are open until 5 p.m. Staff greet you.":               {"We are open until 5 p.m.", "Staff greet you."},
		"हम रु. 500 देंगे। हम सुनते हैं।":                         {"हम रु. 500 देंगे।", "हम सुनते हैं।"},
		"Birth certificate | 3 days | Counter 4 | Ms Ayesha Khan": {"Birth certificate | 3 days | Counter 4 | Ms Ayesha Khan"},
	} {
		if got := pieces(text); !slices.Equal(got, want) {
			t.Errorf("%q is cut into %q", text, got)
		}
	}
	for _, scrap := range []string{"صفحہ ۳", "३ / १०", "Home | About us | Contact"} {
		if all := reading.Text(scrap, ""); len(all) != 1 || all[0].Kind != reading.Scrap {
			t.Errorf("%q is read as %+v", scrap, all)
		}
	}
	if got := reading.WithoutBullet("\u200f• شناختی کارڈ "); got != "شناختی کارڈ" {
		t.Errorf("a line without its bullet is %q", got)
	}
}

// What was one sentence of several items are several promises, each with its time.
func TestItemsOfAListAreReadEach(t *testing.T) {
	t.Parallel()
	all := reading.Text("We will\n(a) reply to your letter within 5 working days of receipt\n(b) answer your call within 20 seconds\n", language.English)
	if len(all) != 3 || all[1].Promise.Limit == nil || all[1].Promise.Limit.Value != 5 || all[2].Promise.Limit == nil || all[2].Promise.Limit.Value != 20 || all[1].Asks(reading.Which) {
		t.Errorf("%+v", all)
	}
}
