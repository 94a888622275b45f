package reading_test

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// digits finds what is written as a number: 1,500.5, ۱۵, १५, 8:30.
var digits = regexp.MustCompile(`\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*(?: 000\b)*`)

// nameless finds numbers that measure nothing: sections, forms, dates, codes,
// telephones, items of a list, round the clock.
var nameless = regexp.MustCompile(`(?i)(?:^\(?\d+[.)])` +
	`|(?:sections?|subsections?|articles?|forms?|parts?|levels?|class(?:es)?|phases?|type|category|categories|tier|step|schedule|no\.?|annex|paragraphs?|chapter|rules?|regulations?|stage|priority|version|room|group|number) ?[-#]?[\d.]+(?:\([\w]+\))*(?:(?:,| and| or| to|-|–|, and| &) ?[\d.]+(?:\([\w]+\))*)*` +
	`|\b(?:19|20)\d\d(?:[-/–]\d{2,4})?\b` +
	`|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d+(?:st|nd|rd|th)?|\d+(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)` +
	`|\d+ (?:مارچ|جولائی|اکتوبر|دسمبر|मार्च|जुलाई|अक्टूबर|दिसंबर|mart|temmuz|ekim|aralık)|\d+ sayılı|[\p{L}]+[-#/.]?\d+[\d.]*|\d+(?:\p{L}{3,}|[A-Z])\b` +
	`|(?:\d+-){2,}\d+` +
	`|24/7(?:/365)?|\b24 ?(?:hours|hrs)|\b(?:7|365) days|\b\d+(?:st|nd|rd|th) [a-z]{5,}|\b(?:zero|one|two)-\p{L}+|24 heures sur 24`)

// written are the numbers of a text, in digits and in words.
func written(text string, l language.Language) (all []float64) {
	text = strings.NewReplacer("½", ".5", "¼", ".25", "¾", ".75", " and a half", ".5").Replace(text)
	for _, found := range digits.FindAllString(text, -1) {
		all = append(all, value(found, l))
	}
	var reader reading.Reader
	plain := true
	var words []float64
	for w := range reader.Wordings(text, l) {
		switch w.Kind {
		case "scale", "plus", "half", "point", "fraction", "amount":
			plain = false
		case "number":
			n, _ := strconv.ParseFloat(w.Value, 64)
			if n != 1 {
				words = append(words, n)
			}
		}
	}
	if plain {
		all = append(all, words...)
	}
	return all
}

// value is a number as the language writes it, or -1.
func value(text string, l language.Language) float64 {
	text = strings.Map(func(r rune) rune {
		for _, zero := range "٠۰०０" {
			if r >= zero && r <= zero+9 {
				return '0' + r - zero
			}
		}
		switch r {
		case '٫':
			return '.'
		case '٬':
			return -1
		}
		return r
	}, text)
	if l == language.Turkish {
		text = strings.NewReplacer(".", "", ",", ".").Replace(text)
	}
	n, err := strconv.ParseFloat(strings.NewReplacer(",", "", " ", "").Replace(text), 64)
	if err != nil {
		return -1
	}
	return n
}

// held are the numbers in the fields of a suggestion.
func held(r reading.Reading) (all []float64) {
	p := r.Promise
	p.Words, p.Title = promise.Words{}, language.Text{}
	plain, _ := json.Marshal([]any{p, r.Limits})
	for _, found := range regexp.MustCompile(`"?[a-z_A-Z]*"?:?"?-?\d+[-\d]*`).FindAllString(string(plain), -1) {
		at := strings.LastIndexAny(found, `:"`) + 1
		for part := range strings.SplitSeq(strings.TrimPrefix(found[at:], "-"), "-") {
			n, err := strconv.ParseFloat(part, 64)
			if err != nil {
				continue
			}
			switch {
			case strings.Contains(found, "percent"), strings.Contains(found, "minor"):
				n /= 100
			}
			all = append(all, n)
		}
	}
	return all
}

// lost are the numbers of a text that neither stand in a field of its reading,
// nor are asked about, nor measure nothing.
func lost(r reading.Reading, text string) (all []float64) {
	if r.Kind == reading.Scrap || r.Kind == reading.Heading && len(strings.Fields(text)) < 6 {
		return nil // nothing is suggested
	}
	asked := r.Sure != reading.Certain && (r.Asks(reading.Unmatched) || r.Asks(reading.Absurd))
	if asked {
		return nil
	}
	if limit := r.Promise.Limit; limit != nil {
		if at, byMinute := limit.Boundary.Minute(); byMinute { // a field holds this time of day
			text = strings.Replace(text, at.String(), " ", 1)
		}
	}
	fields := held(r)
	numbers := written(nameless.ReplaceAllString(text, " "), r.Language)
	for at, n := range numbers {
		if !slices.ContainsFunc(fields, func(field float64) bool { return same(field, n, text) || partOf(field, n, numbers, at) }) {
			all = append(all, n)
		}
	}
	return all
}

// same says that a field holds a number, be it in another unit: 1½ hours are 90
// minutes, 2 years 24 months.
func same(field, n float64, text string) bool {
	if field == n {
		return true
	}
	times := []float64{}
	if n != math.Trunc(n) {
		times = append(times, 60, 24, 7, 30)
	}
	for word, by := range map[string]float64{"year": 12, "yr": 12, "yıl": 12, "سال": 12, "साल": 12, "quarter": 3, "fortnight": 2} {
		if strings.Contains(strings.ToLower(text), word) {
			times = append(times, by)
		}
	}
	return slices.ContainsFunc(times, func(by float64) bool { return math.Abs(field-n*by) < 1e-9 })
}

// partOf says that a number makes a field with its neighbour: 9 in 10, 1 hour
// and 30 minutes.
func partOf(field, n float64, numbers []float64, at int) bool {
	for _, other := range []int{at - 1, at + 1} {
		if other < 0 || other >= len(numbers) {
			continue
		}
		a, b := min(n, numbers[other]), max(n, numbers[other])
		if b > 0 && math.Abs(field-100*a/b) < 0.006 || field == numbers[min(at, other)]*60+numbers[max(at, other)] {
			return true
		}
	}
	return false
}

// unsealed are the sentences of the published standards that do not stand in
// the sealed half.
func unsealed(t *testing.T) (all []string) {
	t.Helper()
	table := standards(t)
	sealed := map[string]bool{}
	for _, label := range rows(t, "testdata/labels-sealed.tsv") {
		sealed[sentenceOf(t, table, label)] = true
	}
	for _, row := range table {
		if text := row["standard_en"]; !sealed[text] {
			all = append(all, text)
		}
	}
	return all
}

// No number of a published standard is dropped in silence.
func TestNoNumberOfAStandardIsDropped(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	all := unsealed(t)
	for _, text := range all {
		r := reader.Sentence(text, language.English)
		if gone := lost(r, text); len(gone) > 0 {
			t.Errorf("%v are dropped (%s, %s, %v): %q", gone, r.Promise.Class, r.Sure, r.Questions, text)
		}
	}
	if len(all) < 700 {
		t.Errorf("only %d sentences", len(all))
	}
}

// Nor is any of our own sentences, in any language: those of promises, those
// that stand beside them, and what we do on a miss.
func TestNoNumberOfOurOwnIsDropped(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	read := 0
	for _, p := range cast(t) {
		for _, l := range language.All {
			all := append([][]promise.Part{promise.Sentence(p, l)}, append(promise.Terms(p, l), promise.Miss(p, l)...)...)
			for _, each := range all {
				text := promise.Plain(each, l)
				r := reader.Sentence(text, l)
				if gone := lost(r, text); len(gone) > 0 {
					t.Errorf("%s %s: %v are dropped (%s, %s): %q", p.Key, l, gone, r.Promise.Class, r.Sure, text)
				}
				read++
			}
		}
	}
	if read < 300 {
		t.Errorf("only %d were read", read)
	}
}

// charters are the promises of the charters that were typed by hand.
func charters(t *testing.T) (all []promise.Promise) {
	t.Helper()
	names, err := filepath.Glob("../testdata/charters/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		file, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		plain, err := yaml.YAMLToJSON(file)
		if err != nil {
			t.Fatal(err)
		}
		var typed []struct{ Promise promise.Promise }
		if err := json.Unmarshal(plain, &typed); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, each := range typed {
			all = append(all, each.Promise)
		}
	}
	return all
}

// Nor is any of the charters that were typed by hand, in the languages that
// they are in.
func TestNoNumberOfATypedCharterIsDropped(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	read := 0
	for _, p := range charters(t) {
		for l := range p.Words.In {
			for _, each := range append([][]promise.Part{promise.Sentence(p, l)}, promise.Miss(p, l)...) {
				text := promise.Plain(each, l)
				r := reader.Sentence(text, l)
				if gone := lost(r, text); len(gone) > 0 {
					t.Errorf("%s %s: %v are dropped (%s, %s): %q", p.Key, l, gone, r.Promise.Class, r.Sure, text)
				}
				read++
			}
		}
	}
	if read < 188 {
		t.Errorf("only %d were read", read)
	}
}

// What a sentence says beside what can be read of it is asked about, in every
// class: none of these is certain, and none loses a number.
var halfRead = []struct {
	l    language.Language
	text string
}{
	{"en", "Plants are inspected 245 business days per year."},
	{"en", "We hold 26+ sessions per year."},
	{"en", "Supply interruptions shall not exceed 14 hours per year."},
	{"en", "Licences for events with more than 10 000 spectators and 50 000 or fewer are issued."},
	{"en", "If we miss it, we pay you £30, £60 if you are elderly."},
	{"en", "If we miss it, we pay you 5% of the fare, 10% after an hour."},
	{"en", "You can claim compensation of 25% after 15 minutes, 50% after 30."},
	{"en", "We deliver in 3 days (5 in December)."},
	{"en", "We reply within 5 days by post and 2 by e-mail."},
	{"en", "Settlement in T+5 days, failing which ₹100 per day."},
	{"en", "Delivered by 1 pm on the next working day."},
	{"en", "We reply by 13:00 the next working day."},
	{"en", "Our office is open 8 am - 4 pm on working days."},
	{"en", "We reply within 5d."},
	{"en", "We reply on the 15th working day."},
	{"en", "Reports are published on the 5th of each month."},
	{"en", "80-90% of calls are answered in 20 seconds."},
	{"en", "We pay you $50 to $100 if we miss it."},
	{"en", "99.999% of bills are correct."},
	{"en", "We visit 3 times a year with 2 officers."},
	{"en", "We answer e-mails immediately, letters in 5."},
	{"en", "On average you wait 5 minutes, 8 at noon."},
	{"en", "We come in a 2 hour slot, or in 4 on Sundays."},
	{"en", "You can return it until 24 hours before; 48 for groups."},
	{"ur", "ہم 80 فیصد درخواستیں 15 دن میں، باقی 30 میں نمٹائیں گے۔"},
	{"ur", "ہم 5 دن میں جواب دیں گے، دسمبر میں 8۔"},
	{"ur", "ہر سال 4 معائنے کیے جائیں گے۔"},
	{"ur", "وعدہ پورا نہ ہو تو 500 روپے ادا کریں گے، بزرگوں کو 900 روپے۔"},
	{"hi", "हर साल 4 निरीक्षण किए जाएँगे।"},
	{"hi", "80 प्रतिशत आवेदन 15 दिन में, बाकी 30 में निपटाएँगे।"},
	{"hi", "वादा पूरा न हो तो 100 रुपये देंगे, बुज़ुर्गों को 200 रुपये।"},
	{"hi", "हम 5 दिन में जवाब देंगे, दिसंबर में 8।"},
	{"tr", "Başvuruları 15 iş gününde, aralıkta 20'de sonuçlandırırız."},
	{"tr", "Her yıl 4 denetim yapılır."},
	{"tr", "Sözümüzü tutamazsak size 50 TL öderiz, yaşlılara 100 TL."},
	{"tr", "Başvuruların %80'ini 15 günde, kalanını 30'da sonuçlandırırız."},
}

func TestWhatIsReadInHalfIsNeverCertain(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for _, each := range halfRead {
		r := reader.Sentence(each.text, each.l)
		if r.Kind == reading.Heading || r.Sure != reading.Unsure || !r.Asks(reading.Unmatched) || len(lost(r, each.text)) > 0 {
			t.Errorf("%q: %s %s %s %v", each.text, r.Kind, r.Promise.Class, r.Sure, lost(r, each.text))
		}
	}
	for _, c := range variants {
		if gone := lost(reader.Sentence(c.text, c.l), c.text); len(gone) > 0 {
			t.Errorf("%v are dropped: %q", gone, c.text)
		}
	}
}

// What names something and measures nothing is not asked about.
func TestNumbersThatMeasureNothingAreNotAskedAbout(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for _, each := range []struct {
		l    language.Language
		text string
	}{
		{"en", "Applications under sections 214, 262 or 298 are decided within 30 calendar days of receipt."},
		{"en", "3. We reply within 5 working days of receipt."},
		{"en", "Calls to 1-800-622-6232 are answered within 20 seconds of the first ring."},
		{"en", "The desk is open 24/7 and replies within 20 seconds of receipt."},
		{"en", "We reply within 5 (five) working days of receipt of Form 12."},
		{"en", "From 1 April 2024 we reply within 5 working days of receipt."},
		{"ur", "دفعہ 12 کی درخواست ملنے کے بعد 5 کیلنڈر دن کے اندر جواب دیں گے۔"},
		{"hi", "धारा 12 का आवेदन मिलने के बाद 5 कैलेंडर दिन के भीतर जवाब देंगे।"},
		{"tr", "4982 sayılı Kanuna göre başvurunuzu 15 iş gününde yanıtlarız."},
	} {
		if r := reader.Sentence(each.text, each.l); r.Asks(reading.Unmatched) || r.Promise.Limit == nil {
			t.Errorf("%q asks %v", each.text, r.Questions)
		}
	}
}

// What is paid again for as long as it lasts is read with what it is paid for,
// and what is credited in time is no remedy.
func TestWhatIsPaidAgainIsRead(t *testing.T) {
	t.Parallel()
	var reader reading.Reader
	for text, want := range map[string]string{
		"If we miss it, we pay you £40 for every further 12 hours.":   `"remedy":{"amount":{"minor":4000,"currency":"GBP"},"every":{"value":12,"unit":"hour","counting":"clock"}}`,
		"If we miss it, we pay you £5 per day.":                       `"remedy":{"amount":{"minor":500,"currency":"GBP"},"every":{"value":1,"unit":"day","counting":"clock"}}`,
		"If we miss it, we pay you £5 per day, up to £60.":            `"cap":{"minor":6000,"currency":"GBP"}`,
		"देरी पर 100 रुपये प्रतिदिन हर्जाना देंगे।":                   `"remedy":{"amount":{"minor":10000,"currency":"INR"},"every":{"value":1,"unit":"day","counting":"clock"}}`,
		"We will credit your account within 5 calendar days.":         `"class":"MAX_TIME","title":{"source":""},"limit":{"value":5,"unit":"day","counting":"clock"}`,
		"We answer your question the same day.":                       `"stop":"replied","moment":"same day","owner"`,
		"We repair leaks (controlled or uncontrolled) in 5 days.":     `"deed":"repair leaks controlled or uncontrolled"`,
		"We update you every further 12 hours.":                       `"class":"CADENCE","title":{"source":""},"repeat":{"every":{"value":12,"unit":"hour","counting":"clock"}}`,
		"In at least 80 percent of cases we reply in 5 working days.": `"share":{"op":"at least","percent":8000}`,
	} {
		plain, err := json.Marshal(reader.Sentence(text, "").Promise)
		if err != nil || !strings.Contains(string(plain), want) {
			t.Errorf("%q is read as %s", text, plain)
		}
	}
	if r := reader.Sentence("12% interest per year is paid on late refunds.", language.English); !r.Asks(reading.Unmatched) {
		t.Errorf("interest asks %v", r.Questions)
	}
}
