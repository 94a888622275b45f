package reading_test

import (
	"slices"
	"testing"

	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// Over which time a share is counted is read where the sentence says it.
func TestThePeriodOfAShareIsRead(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for text, each := range map[string]struct {
		in   language.Language
		want promise.Period
	}{
		"Each month 95% of calls are answered within 20 seconds of ringing.":       {language.English, promise.Monthly},
		"We answer 95% of calls within 20 seconds of ringing, measured quarterly.": {language.English, promise.Quarterly},
		"Our website is up 99.9% of the time, measured monthly.":                   {language.English, promise.Monthly},
		"95% of calls are answered within 20 seconds of ringing every year.":       {language.English, promise.Yearly},
		"ہر مہینے 95 فیصد کالز کا جواب 20 سیکنڈ میں دیں گے۔":                       {language.Urdu, promise.Monthly},
		"हर महीने 95 प्रतिशत कॉल का जवाब 20 सेकंड में देंगे।":                      {language.Hindi, promise.Monthly},
		"Her ay çağrıların en az %95'ini 20 saniye içinde yanıtlarız.":             {language.Turkish, promise.Monthly},
		"95% of annual reports are published within 30 calendar days of approval.": {language.English, ""},
		"Monthly, 95% of calls are answered within 20 seconds of ringing.":         {language.English, promise.Monthly},
		"Monthly statements: 95% are sent within 5 working days of receipt.":       {language.English, ""},
		"Quarterly returns: 95% are checked within 5 working days of receipt.":     {language.English, ""},
		"Each month's statements: 95% are sent within 5 working days of receipt.":  {language.English, ""},
		"ماہانہ بلوں میں سے 95 فیصد 5 ایامِ کار میں بھیجیں گے۔":                    {language.Urdu, ""},
		"मासिक बिलों में से 95 प्रतिशत 5 कार्य दिवस के भीतर भेजेंगे।":              {language.Hindi, ""},
		"वार्षिक रिपोर्टों में से 95 प्रतिशत 5 कार्य दिवस के भीतर भेजेंगे।":        {language.Hindi, ""},
		"Aylık faturaların en az %95'ini 5 iş günü içinde göndeririz.":             {language.Turkish, ""},
	} {
		if r := reader.Sentence(text, each.in); r.Promise.Period != each.want || r.Promise.Share == nil {
			t.Errorf("%q is counted over %q, not %q: %+v", text, r.Promise.Period, each.want, r.Promise.Share)
		}
	}
}

// A sentence for some customers alone is asked for whom it is; one for all is not.
func TestASentenceForSomeIsAskedForWhom(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for text, l := range map[string]language.Language{
		"Members get a reply within 10 working days of receipt.":            language.English,
		"Business customers: we reply within 4 working hours of receipt.":   language.English,
		"For pensioners, we reply within 10 working days of receipt.":       language.English,
		"گھریلو صارفین کو درخواست ملنے کے بعد 7 ایامِ کار میں جواب دیں گے۔": language.Urdu,
		"वरिष्ठ नागरिकों को आवेदन मिलने के बाद 7 कार्य दिवस के भीतर जवाब देंगे।":         language.Hindi,
		"Kurumsal müşterilere başvurudan sonra 7 iş günü içinde yanıt veririz.":          language.Turkish,
		"We reply within 10 working days of receipt, excluding the time you need to pay": language.English,
		"Letters from members are answered within 10 working days of receipt.":           language.English,
		"We reply to business customers within 4 working hours of receipt.":              language.English,
		"Calls from pensioners are answered within 20 seconds of ringing.":               language.English,
		"درخواست ملنے کے بعد گھریلو صارفین کو 7 ایامِ کار میں جواب دیں گے۔":              language.Urdu,
		"आवेदन मिलने के बाद वरिष्ठ नागरिकों को 7 कार्य दिवस के भीतर जवाब देंगे।":         language.Hindi,
		"Başvurudan sonra kurumsal müşterilere 7 iş günü içinde yanıt veririz.":          language.Turkish,
	} {
		if r := reader.Sentence(text, l); !r.Asks(reading.Varies) || r.Sure == reading.Certain || r.Promise.Class == promise.Reciprocal {
			t.Errorf("%q is %s, %s, and asks %v", text, r.Promise.Class, r.Sure, r.Questions)
		}
	}
	for text, l := range map[string]language.Language{
		"We reply to our members within 10 working days of receipt.":      language.English,
		"We reply within 10 working days of receipt.":                     language.English,
		"Başvurudan sonra 7 iş günü içinde üyelerimize yanıt veririz.":    language.Turkish,
		"درخواست ملنے کے بعد ہمارے ارکان کو 7 ایامِ کار میں جواب دیں گے۔": language.Urdu,
	} {
		if r := reader.Sentence(text, l); r.Asks(reading.Varies) {
			t.Errorf("%q asks for whom", text)
		}
	}
}

// What tells of a year that is over, of most, of two touchpoints, or of a time
// before an event that the sentence of its class cannot say is never certain.
func TestWhatIsLostIsAskedAbout(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for text, each := range map[string]struct {
		in    language.Language
		topic reading.Topic
	}{
		"Until 2024 we replied within 10 working days of receipt.":                              {language.English, reading.Unmatched},
		"2024 تک درخواست ملنے کے بعد 7 ایامِ کار میں جواب دیتے تھے۔":                            {language.Urdu, reading.Unmatched},
		"2024 तक आवेदन मिलने के बाद 7 कार्य दिवस के भीतर जवाब देते थे।":                         {language.Hindi, reading.Unmatched},
		"2024 yılına kadar başvuruları 7 iş günü içinde yanıtlardık.":                           {language.Turkish, reading.Unmatched},
		"अधिकांश शिकायतों का जवाब 7 कार्य दिवस के भीतर देंगे।":                                  {language.Hindi, reading.Hedged},
		"اکثر شکایات کا جواب 7 ایامِ کار میں دیں گے۔":                                           {language.Urdu, reading.Hedged},
		"Şikâyetlerin çoğunu 7 iş günü içinde yanıtlarız.":                                      {language.Turkish, reading.Hedged},
		"The regulator requires a reply within 10 working days of receipt.":                     {language.English, reading.Hedged},
		"We will reply within 5 working days of receipt from 2027.":                             {language.English, reading.Unmatched},
		"5 فیصد کے سوا تمام درخواستوں کا درخواست ملنے کے بعد 10 ایامِ کار میں جواب دیں گے۔":     {language.Urdu, reading.Unmatched},
		"5% को छोड़कर सभी आवेदनों का जवाब आवेदन मिलने के बाद 10 कार्य दिवस में देंगे।":          {language.Hindi, reading.Unmatched},
		"%5'i hariç başvuruları alınmasından itibaren 10 iş günü içinde yanıtlarız.":            {language.Turkish, reading.Unmatched},
		"درخواست ملنے کے بعد 10 ایامِ کار سے پہلے جواب دیں گے۔":                                 {language.Urdu, reading.Strict},
		"आवेदन मिलने के बाद 10 कार्य दिवस से पहले जवाब देंगे।":                                  {language.Hindi, reading.Strict},
		"Başvurunuzun alınmasından itibaren 10 iş gününden önce yanıt veririz.":                 {language.Turkish, reading.Strict},
		"درخواست ملنے کے بعد 10 ایامِ کار گزرنے پر جواب دیں گے۔":                                {language.Urdu, reading.Strict},
		"आवेदन मिलने के बाद 10 कार्य दिवस बीतने पर जवाब देंगे।":                                 {language.Hindi, reading.Strict},
		"Başvurunuzun alınmasından itibaren 10 iş günü geçtikten sonra yanıt veririz.":          {language.Turkish, reading.Strict},
		"2027'den itibaren başvurunuzun alınmasından itibaren 10 iş günü içinde yanıt veririz.": {language.Turkish, reading.Unmatched},
		"All but 5% of letters are answered within 10 working days of receipt.":                 {language.English, reading.Unmatched},
		"We reply within 10 working days of receipt, 95% of the time on average.":               {language.English, reading.Unmatched},
		"We will reply within one working week of receipt.":                                     {language.English, reading.Calendar},
		"We answer 95% of calls within 20 seconds of ringing, e-mails the same day.":            {language.English, reading.OneEach},
		"We ask you to be at the station at least 20 minutes before departure, please":          {language.English, reading.Unmatched},
	} {
		if r := reader.Sentence(text, each.in); !r.Asks(each.topic) || r.Sure == reading.Certain {
			t.Errorf("%q is %s and asks %v", text, r.Sure, r.Questions)
		}
	}
	r := reader.Sentence("We answer 95% of calls within 20 seconds of ringing, e-mails the same day.", language.English)
	if slices.Equal(r.Promise.Population.Touchpoints, []string{"email"}) {
		t.Error("the calls are taken for e-mails")
	}
}

// What looks like a past, a year or a calendar and is none is neither asked about
// nor read as one.
func TestWhatOnlyLooksLikeSomethingElseIsLeftAlone(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for text, hedged := range map[string]bool{
		"We send you the form used to apply within 5 working days of receipt.": false,
		"We used to reply within 10 working days of receipt.":                  true,
		"Letters used to be answered within 10 working days of receipt.":       true,
		"The office used to issue permits within 10 working days of receipt.":  true,
		"Our engineers used to visit you within 10 working days of your call.": true,
	} {
		if r := reader.Sentence(text, language.English); r.Asks(reading.Hedged) != hedged {
			t.Errorf("%q asks %v", text, r.Questions)
		}
	}
	for text, each := range map[string]struct {
		in   language.Language
		want string
	}{
		"No more than 1 in 2000 bills is wrong.":                {language.English, "RATE; level per at most 1/2000 0; certain"},
		"No more than one out of 2000 bills is wrong.":          {language.English, "RATE; level per at most 1/2000 0; certain"},
		"2000 بلوں میں سے زیادہ سے زیادہ 1 غلط ہو گا۔":          {language.Urdu, "RATE; level per at most 1/2000 0; certain"},
		"2000 बिलों में से ज़्यादा से ज़्यादा 1 गलत होगा।":      {language.Hindi, "RATE; level per at most 1/2000 0; certain"},
		"Her 2000 faturanın en çok 1 tanesi hatalı olur.":       {language.Turkish, "RATE; level per at most 1/2000 0; likely"},
		"Her 2000 faturada en çok 1 tanesi hatalı olur.":        {language.Turkish, "RATE; level per at most 1/2000 0; likely"},
		"हर 2000 बिलों में ज़्यादा से ज़्यादा 1 गलत होगा।":      {language.Hindi, "RATE; level per at most 1/2000 0; certain"},
		"In 2000 we replied within 10 working days of receipt.": {language.English, "MAX_TIME; work 10 day; from received; asks unmatched; unsure"},
	} {
		if got := brief(reader.Sentence(text, each.in)); got != each.want {
			t.Errorf("%q is %q, not %q", text, got, each.want)
		}
	}
	for text, l := range map[string]language.Language{ // days from the start of the work
		"معائنہ 7 دن کام کے شروع ہونے کے بعد کریں گے۔":    language.Urdu,
		"निरीक्षण 7 दिन काम के शुरू होने के बाद करेंगे।":  language.Hindi,
		"muaina 7 din kaam ke shuru hone ke baad karenge": language.Urdu,
	} {
		if r := reader.Sentence(text, l); len(r.Limits) != 1 || r.Limits[0].Said || !r.Asks(reading.Calendar) {
			t.Errorf("%q is %s", text, brief(r))
		}
	}
}

// Times that are said without a figure, and the days that count.
func TestTimesWithoutAFigureAreRead(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for text, want := range map[string]string{
		"We answer your call within half a minute of the first ring.":         "MAX_TIME; 30 second; from rung; asks stop; likely",
		"We reply within a couple of weeks of receipt.":                       "MAX_TIME; 2 week; from received; certain",
		"We reply within a dozen working days of receipt.":                    "MAX_TIME; work 12 day; from received; certain",
		"We reply within 10 days of receipt, including weekends.":             "MAX_TIME; 10 day; from received; certain",
		"We reply within 10 days including weekends and holidays of receipt.": "MAX_TIME; 10 day; from received; certain",
	} {
		if got := brief(reader.Sentence(text, language.English)); got != want {
			t.Errorf("%q is %q, not %q", text, got, want)
		}
	}
	if r := reader.Sentence("आवेदन मिलने के बाद एक पखवाड़े के भीतर जवाब देंगे।", language.Hindi); r.Promise.Limit == nil || r.Promise.Limit.Value != 2 {
		t.Errorf("a fortnight in Hindi is %+v", r.Promise.Limit)
	}
}

// Days that are said not to count, beside the number or behind the clause, leave
// open which days are meant: they are never taken for the opposite.
func TestDaysThatDoNotCountAreNotTakenForTheOpposite(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for text, l := range map[string]language.Language{
		"We reply within 10 days of receipt, not including weekends and holidays.":     language.English,
		"We reply within 10 days of receipt, not including weekends.":                  language.English,
		"We reply within 10 days, not including weekends and holidays, of receipt.":    language.English,
		"We reply within 10 days not including holidays of receipt.":                   language.English,
		"We reply within 10 days of receipt, without including Sundays.":               language.English,
		"We reply within 10 days of receipt, including weekends but not holidays.":     language.English,
		"We reply within 10 days of receipt, weekends not included.":                   language.English,
		"Başvurudan sonra 10 gün içinde yanıt veririz, hafta sonları dâhil değildir.":  language.Turkish,
		"Başvurudan sonra 10 gün içinde yanıt veririz, tatiller dahil değil.":          language.Turkish,
		"Başvurudan sonra hafta sonları dâhil edilmeden 10 gün içinde yanıt veririz.":  language.Turkish,
		"Başvurudan sonra hafta sonları dâhil olmadan 10 gün içinde yanıt veririz.":    language.Turkish,
		"Başvurudan sonra 10 gün (hafta sonları dâhil değildir) içinde yanıt veririz.": language.Turkish,
		"درخواست ملنے کے بعد 7 دن میں جواب دیں گے، چھٹی کے دن شامل نہیں۔":              language.Urdu,
		"درخواست ملنے کے بعد چھٹی کے دن شامل کیے بغیر 7 دن میں جواب دیں گے۔":           language.Urdu,
		"درخواست ملنے کے بعد 7 دن میں جواب دیں گے، چھٹیاں شامل نہیں۔":                  language.Urdu,
		"आवेदन मिलने के बाद 7 दिन के भीतर जवाब देंगे, छुट्टियाँ मिलाकर नहीं।":          language.Hindi,
		"आवेदन मिलने के बाद 7 दिन (छुट्टियों सहित नहीं) के भीतर जवाब देंगे।":           language.Hindi,
		"आवेदन मिलने के बाद 7 दिन के भीतर जवाब देंगे, छुट्टियाँ शामिल नहीं।":           language.Hindi,
	} {
		r := reader.Sentence(text, l)
		if !r.Asks(reading.Calendar) || !r.Asks(reading.Varies) || r.Sure == reading.Certain {
			t.Errorf("%q is %s and asks %v", text, brief(r), r.Questions)
		}
		if limit := r.Promise.Limit; limit == nil || limit.Value != 10 && limit.Value != 7 {
			t.Errorf("%q: the limit is %+v", text, limit)
		}
	}
	for text, asks := range map[string]bool{
		"We reply within 10 working days of receipt, including holidays.":                                         true,
		"We reply within 10 days of receipt, including weekends and holidays.":                                    false,
		"We reply to letters within 10 days of receipt; to e-mails within 5 days of receipt, including weekends.": true,
	} {
		if r := reader.Sentence(text, language.English); r.Asks(reading.Calendar) != asks {
			t.Errorf("%q is %s", text, brief(r))
		}
	}
	for text, l := range map[string]language.Language{
		"Başvurudan sonra hafta sonları dâhil 10 gün içinde yanıt veririz.": language.Turkish,
		"درخواست ملنے کے بعد چھٹیوں سمیت 7 دن میں جواب دیں گے۔":             language.Urdu,
		"आवेदन मिलने के बाद छुट्टियों सहित 7 दिन के भीतर जवाब देंगे।":       language.Hindi,
	} {
		if r := reader.Sentence(text, l); r.Asks(reading.Calendar) || r.Asks(reading.Varies) {
			t.Errorf("%q is %s", text, brief(r))
		}
	}
}

// A touchpoint is asked about where nothing tells that something comes in by it.
func TestATouchpointThatMayGoEitherWayIsAskedAbout(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for text, each := range map[string]struct {
		in    language.Language
		wants bool
	}{
		"Letters: 10 working days.":                     {language.English, true},
		"Letters within 10 working days.":               {language.English, true},
		"خط: 10 ایامِ کار کے اندر۔":                     {language.Urdu, true},
		"E-posta: 10 iş günü içinde.":                   {language.Turkish, true},
		"Letters are answered within 10 working days.":  {language.English, false},
		"Your letter is dealt with in 10 working days.": {language.English, false},
		"ہم خط کا جواب 10 ایامِ کار کے اندر دیں گے۔":    {language.Urdu, false},
	} {
		if r := reader.Sentence(text, each.in); r.Asks(reading.WhichWay) != each.wants {
			t.Errorf("%q is for %v and asks %v", text, r.Promise.Population.Touchpoints, r.Questions)
		}
	}
}

// Ön is before, in Turkish, and not ten.
func TestALetterMakesAnotherWordOfANumber(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for w := range reader.Wordings("Ön ödemeli sayacınız için geliriz.", language.Turkish) {
		if w.Kind == "number" {
			t.Errorf("a number: %+v", w)
		}
	}
	if got := reader.Sentence("Ön başvuruları on iş günü içinde yanıtlarız.", language.Turkish); len(got.Limits) != 1 || got.Limits[0].Value != 10 || got.Asks(reading.Unmatched) {
		t.Errorf("%+v asks %v", got.Limits, got.Questions)
	}
}
