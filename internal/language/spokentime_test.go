package language_test

import (
	"testing"
	"time"

	"vaada/internal/language"
	"vaada/internal/now"
)

func TestTimesAreSaidAsPeopleSayThem(t *testing.T) {
	t.Parallel()
	for clock, want := range map[string][4]string{ // in the order of All
		"00:00": {"midnight", "رات کے بارہ بجے", "रात बारह बजे", "gece yarısı"},
		"00:30": {"half past twelve at night", "رات کے ساڑھے بارہ بجے", "रात साढ़े बारह बजे", "saat sıfır sıfır otuz"},
		"03:45": {"quarter to four in the morning", "رات کے پونے چار بجے", "रात पौने चार बजे", "saat üç kırk beş"},
		"04:00": {"four in the morning", "صبح کے چار بجے", "सुबह चार बजे", "saat dört"},
		"09:05": {"nine oh five in the morning", "صبح کے نو بج کر پانچ منٹ", "सुबह नौ बजकर पाँच मिनट", "saat dokuz sıfır beş"},
		"12:00": {"twelve noon", "دن کے بارہ بجے", "दोपहर बारह बजे", "saat on iki"},
		"12:45": {"quarter to one in the afternoon", "دن کے پونے ایک بجے", "दोपहर पौने एक बजे", "saat on iki kırk beş"},
		"13:30": {"half past one in the afternoon", "دن کے ڈیڑھ بجے", "दोपहर डेढ़ बजे", "saat on üç otuz"},
		"14:00": {"two in the afternoon", "دن کے دو بجے", "दोपहर दो बजे", "saat on dört"},
		"14:15": {"quarter past two in the afternoon", "دن کے سوا دو بجے", "दोपहर सवा दो बजे", "saat on dört on beş"},
		"14:30": {"half past two in the afternoon", "دن کے ڈھائی بجے", "दोपहर ढाई बजे", "saat on dört otuz"},
		"14:52": {"two fifty-two in the afternoon", "دن کے دو بج کر باون منٹ", "दोपहर दो बजकर बावन मिनट", "saat on dört elli iki"},
		"17:00": {"five in the evening", "شام کے پانچ بجے", "शाम पाँच बजे", "saat on yedi"},
		"23:45": {"quarter to twelve at night", "رات کے پونے بارہ بجے", "रात पौने बारह बजे", "saat yirmi üç kırk beş"},
	} {
		at := instant(t, "2026-11-21T"+clock+":00Z")
		for place, l := range language.All {
			if got := (language.Reader{Language: l}).SpokenTime(at); got != want[place] {
				t.Errorf("%s %s: %q, want %q", l, clock, got, want[place])
			}
		}
	}
	if got := (language.Reader{Language: language.Urdu, Zone: karachi(t)}).SpokenTime(instant(t, "2026-11-21T09:00:00Z")); got != "دن کے دو بجے" {
		t.Errorf("two in Karachi is %q", got)
	}
}

func TestEveryMinuteIsSaidInItsOwnWords(t *testing.T) {
	t.Parallel()
	midnight := instant(t, "2026-11-21T00:00:00Z").In(time.UTC)
	for _, l := range language.All {
		r := language.Reader{Language: l, Digits: language.NativeDigits}
		known := map[string]int{}
		for minute := range 24 * 60 {
			said := r.SpokenTime(now.At(midnight.Add(time.Duration(minute) * time.Minute)))
			if other, again := known[said]; again || hasFigure(said) {
				t.Errorf("%s: minute %d and %d are both %q", l, minute, other, said)
			}
			known[said] = minute
		}
	}
}

func TestDatesAreSaidWithoutFigures(t *testing.T) {
	t.Parallel()
	for date, want := range map[string][4]string{ // in the order of All
		"2026-11-21": {"the twenty-first of November twenty twenty-six", "اکیس نومبر دو ہزار چھبیس", "इक्कीस नवंबर दो हज़ार छब्बीस", "yirmi bir Kasım iki bin yirmi altı"},
		"2005-05-01": {"the first of May two thousand and five", "یکم مئی دو ہزار پانچ", "एक मई दो हज़ार पाँच", "bir Mayıs iki bin beş"},
		"1999-12-31": {"the thirty-first of December nineteen ninety-nine", "اکتیس دسمبر انیس سو ننانوے", "इकतीस दिसंबर उन्नीस सौ निन्यानबे", "otuz bir Aralık bin dokuz yüz doksan dokuz"},
		"1900-01-30": {"the thirtieth of January nineteen hundred", "تیس جنوری انیس سو", "तीस जनवरी उन्नीस सौ", "otuz Ocak bin dokuz yüz"},
		"1905-02-20": {"the twentieth of February nineteen oh five", "بیس فروری انیس سو پانچ", "बीस फ़रवरी उन्नीस सौ पाँच", "yirmi Şubat bin dokuz yüz beş"},
		"2000-03-12": {"the twelfth of March two thousand", "بارہ مارچ دو ہزار", "बारह मार्च दो हज़ार", "on iki Mart iki bin"},
	} {
		for place, l := range language.All {
			if got := (language.Reader{Language: l}).SpokenDate(instant(t, date+"T12:00:00Z")); got != want[place] {
				t.Errorf("%s %s: %q, want %q", l, date, got, want[place])
			}
		}
	}
	if got := (language.Reader{Language: language.Urdu}).SpokenDayAndMonth(instant(t, "2026-11-21T12:00:00Z")); got != "اکیس نومبر" {
		t.Errorf("%q", got)
	}
	first := instant(t, "1890-01-01T12:00:00Z").In(time.UTC)
	for _, l := range language.All {
		r := language.Reader{Language: l, Digits: language.NativeDigits}
		known := map[string]bool{}
		for day := range 200 * 365 {
			said := r.SpokenDate(now.At(first.AddDate(0, 0, day)))
			if known[said] || hasFigure(said) {
				t.Fatalf("%s: %q is said twice, or with a figure", l, said)
			}
			known[said] = true
		}
	}
}
