package reading_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/promise"
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
	{"en", "We process claims within 15 business days, 80 percent of the time.", "15 day working; at least 80%; to done"},
	{"en", "80 percent of the time we process claims within 15 business days of receipt.", "15 day working; at least 80%; from received; to done"},
	{"en", "9 out of every 10 letters are answered within 5 days.", "5 day unsaid; at least 90%"},
	{"en", "8 out of every 10 calls are answered.", "at least 80%"},
	{"en", "We reply in 48 hours, 7 days on holidays.", "48 hour unsaid; 7 day unsaid; to replied"},
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
	{"en", "95 percent of e-mails are answered within 1 (one) business day.", "1 day working; at least 95%"},
	{"en", "Three quarters of our calls are answered within a minute.", "1 minute unsaid; at least 75%"},
	{"en", "Half of all claims will be paid within 5 business days.", "5 day working; at least 50%; to paid"},
	{"en", "Two-thirds of applications decided in a fortnight", "2 week unsaid; at least 66.67%; to decided"},
	{"en", "19 of 20 letters are answered within half an hour.", "30 minute unsaid; at least 95%"},
	{"en", "We reply in 2 and a half hours.", "150 minute unsaid; to replied"},
	{"en", "Replies within 24/48 hours", "24..48 hour unsaid; to replied"},
	{"en", "We reply in 10 or 15 days.", "10..15 day unsaid; to replied"},
	{"en", "We reply in between 5 and 10 working days.", "5..10 day working; to replied"},
	{"en", "We reply the next day.", "1 day unsaid; to replied"},
	{"en", "We reply the next working day.", "1 day working; to replied"},
	{"en", "We reply within １０ days, 15 clear days at most.", "10 day unsaid; 15 day unsaid; to replied"},
	{"en", "Turnaround: 2h", "2 hour unsaid; to done"},
	{"en", "The hotline is available 24 hours.", ""},
	{"en", "Bins are emptied fortnightly.", ""},
	{"en", "If the supply is not back within 12 hours, you can claim £90.", "12 hour unsaid; to done"},
	{"en", "At least ninety-nine point five per cent of bills are correct.", "at least 99.5%"},
	{"tr", "Çağrıların yüzde doksan beşini yirmi saniyede yanıtlarız.", "20 second unsaid; at least 95%; to replied"},
	{"tr", "Aramaların dörtte üçü üç buçuk dakikada yanıtlanır.", "210 second unsaid; at least 75%; to replied"},
	{"tr", "Her 10 çağrının 9'unu 20 saniyede yanıtlarız.", "20 second unsaid; at least 90%; to replied"},
	{"tr", "Ortalama bekleme süresi 5 dakikadır.", "5 minute unsaid"},
	{"ur", "ہم ساڑھے تین گھنٹے میں جواب دیں گے۔", "210 minute unsaid; to replied"},
	{"ur", "ہم سوا گھنٹے میں جواب دیں گے۔", "75 minute unsaid; to replied"},
	{"ur", "ہم ایک ہفتے میں جواب دیں گے۔", "1 week unsaid; to replied"},
	{"ur", "ہر 10 کالوں میں سے 9 کا جواب 20 سیکنڈ میں", "20 second unsaid; at least 90%; to replied"},
	{"hi", "पौने दो घंटे में जवाब देंगे।", "105 minute unsaid; to replied"},
	{"hi", "दस में से नौ कॉल का जवाब बीस सेकंड में देंगे।", "20 second unsaid; at least 90%; to done"},
	{"hi", "नब्बे प्रतिशत 12 घंटे में", "12 hour unsaid; at least 90%"},
	{"", "aadhe ghante mein jawab denge", "30 minute unsaid; to replied"},
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

// What cannot be read in full is asked about: a time without its unit, part of a
// working day, two shares of other cases, a floor, a number that is said twice
// and differs.
func TestWhatIsReadInPartIsAskedAbout(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for text, topic := range map[string]reading.Topic{
		"All calls are answered within ten seconds, 90% within five.":                       reading.Unmatched,
		"Every letter is answered in 20 days; 15 for members.":                              reading.Unmatched,
		"Complaints are resolved within 1.5 working days.":                                  reading.Unmatched,
		"We decide 70% of large requests in 13 weeks, 80% of small ones in 8 weeks.":        reading.Which,
		"We will need at least 10 working days to reply.":                                   reading.Strict,
		"We answer within 5 (six) days.":                                                    reading.Unmatched,
		"We reply within 1:30 hours.":                                                       reading.Unmatched,
		"If the supply is not back within 12 hours, you can claim £90.":                     reading.Unmatched,
		"We answer 60% of letters within 5 days and 90% of letters within 10 working days.": reading.Calendar,
	} {
		if r := reader.Sentence(text, language.English); !r.Asks(topic) {
			t.Errorf("%q asks %v, nothing about %s", text, r.Questions, topic)
		}
	}
}

// endOf is where a promise's limit ends.
func endOf(p promise.Promise) hours.Boundary {
	if p.Limit == nil {
		return ""
	}
	return p.Limit.Boundary
}

// What is said aloud is read back as what is printed is: its numbers are words.
func TestWhatIsSaidAloudIsReadBack(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	read := 0
	for _, p := range cast(t) {
		if unnamed(p) || p.Repeat != nil && len(p.Repeat.Dates) > 0 { // the first of July
			continue
		}
		for _, l := range language.All {
			text := promise.Aloud(p, l)
			if end := strings.IndexAny(text, ".۔।"); end > 0 {
				text = text[:end]
			}
			r := reader.Sentence(text, l)
			if _, byMinute := endOf(p).Minute(); byMinute { // a time of day in words is asked about
				if r.Sure == reading.Certain {
					t.Errorf("%s %s: %q is certain", p.Key, l, text)
				}
				continue
			}
			got := toldBy(r.Promise)
			if p.Class == promise.Remedy {
				got.Remedy = reader.Sentence(text, l).Promise.OnMiss.Remedy
			}
			if diff := cmp.Diff(expected(p), got); diff != "" {
				t.Errorf("%s %s: %q\n%s", p.Key, l, text, diff)
			}
			read++
		}
	}
	if read < 100 {
		t.Errorf("only %d were read", read)
	}
}
