package reading_test

import (
	"strconv"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/promise/reading"
)

// told is a reading in short: limits with calendar, share, start, kind.
func short(r reading.Reading) string {
	var out []string
	limits, calendars := labelled(r)
	for at := range limits {
		limit := limits[at] + " " + calendars[at]
		if r.Limits[at].Strictness != "" {
			limit += " below"
		}
		out = append(out, limit)
	}
	if s := r.Promise.Share; s != nil {
		out = append(out, string(s.Op)+" "+strconv.FormatFloat(float64(s.Percent)/100, 'f', -1, 64)+"%")
	}
	if r.Promise.Start != "" {
		out = append(out, "from "+string(r.Promise.Start))
	}
	if r.Promise.Stop != "" {
		out = append(out, "to "+string(r.Promise.Stop))
	}
	if r.Kind != reading.Promised {
		out = append(out, string(r.Kind))
	}
	return strings.Join(out, "; ")
}

// How charters really write.
var variants = []struct {
	l          language.Language
	text, want string
}{
	{"tr", "EN GEÇ 15 İŞ GÜNÜ", "15 day working"},
	{"tr", "Başvurunuz en geç 15 (on beş) iş günü içinde sonuçlandırılır.", "15 day working; to decided"},
	{"tr", "Dilekçelere 30 gün içinde cevap verilir.", "30 day unsaid; to replied"},
	{"tr", "Şikâyetleriniz başvurudan itibaren yedi iş günü içerisinde çözülür.", "7 day working; from applied; to resolved"},
	{"tr", "Aramaların %80'i 20 saniye içinde yanıtlanır.", "20 second unsaid; at least 80%; to replied"},
	{"tr", "Arıza en fazla 4 saatte giderilir.", "4 hour unsaid; to restored"},
	{"tr", "1.500 abonenin faturası 10 gün önceden gönderilir.", "10 day unsaid; to done"},
	{"ur", "درخواست ملنے کے بعد ۱۵ دن کے اندر جواب دیا جائے گا۔", "15 day unsaid; from applied; to replied"},
	{"ur", "شکایت کا ازالہ سات ایامِ کار میں کیا جائے گا۔", "7 day working; to resolved"},
	{"ur", "ڈومیسائل دس یوم کے اندر جاری ہو گا۔", "10 day unsaid; to issued"},
	{"ur", "نکاسی کی خرابی 24 گھنٹوں میں دور کریں گے۔", "24 hour unsaid; to resolved"},
	{"ur", "کم از کم ایک ماہ کے اندر اندر", "1 month unsaid"},
	{"ur", "پچانوے فیصد کالوں کا جواب 20 سیکنڈ میں", "20 second unsaid; at least 95%; to replied"},
	{"hi", "आवेदन के २० दिन के भीतर अनुज्ञा दी जाएगी।", "20 day unsaid"},
	{"hi", "शिकायत का निपटारा सात कार्य दिवस में होगा।", "7 day working; to resolved"},
	{"hi", "प्रमाण पत्र 15 कार्यदिवसों में जारी करेंगे।", "15 day working; to issued"},
	{"hi", "फ़्यूज़ बदलना: शहर में 4 घंटे", "4 hour unsaid"},
	{"", "Hum aap ki shikayat ka jawab 3 working din ke andar denge", "3 day working; to replied"},
	{"", "Bijli ki kharabi 24 ghante ke andar theek kar di jaye gi", "24 hour unsaid; to resolved"},
	{"", "Darkhwast das din mein mukammal karenge", "10 day unsaid; to done"},
	{"en", "We will answer 9 in 10 calls in under 30 seconds.", "30 second unsaid below; at least 90%; to answered"},
	{"en", "Calls: answered in 5 rings", "5 ring unsaid; to answered"},
	{"en", "Reply to e-mails within 48 hrs.", "48 hour unsaid; to replied"},
	{"en", "Urgent repairs - 24 hours; routine repairs - 28 days.", "24 hour unsaid; 28 day unsaid"},
	{"en", "You'll hear from us in 1½ hours.", "90 minute unsaid"},
	{"en", "We aim to reply in two to five working days of receiving your letter.", "2..5 day working; from received; to replied"},
	{"en", "No more than 5% of callers wait longer than 2 minutes.", "2 minute unsaid; at most 5%"},
	{"en", "Refund paid within fourteen days of the return of the goods.", "14 day unsaid; to paid"},
	{"en", "All complaints (100%) are acknowledged within 3 working days of receipt.", "3 day working; at least 100%; from received; to acknowledged"},
	{"en", "Open Monday to Friday, 9 am to 5 pm.", ""},
	{"en", "Our Promise to You", "heading"},
	{"en", "You will not be on hold longer than 60 seconds.", "60 second unsaid"},
	{"en", "Household waste three times a week", ""},
	{"en", "Tax bills issued before 1 January and 1 July", ""},
	{"en", "Delivered by 31 March 2019", "heading"},
}

func TestHowChartersReallyWrite(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for _, c := range variants {
		r := reader.Sentence(c.text, c.l)
		if got := short(r); got != c.want {
			t.Errorf("%q is read as %q, not %q", c.text, got, c.want)
		}
	}
}
