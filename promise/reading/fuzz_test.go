package reading_test

import (
	"strings"
	"testing"
	"time"

	"vaada/internal/language"
	"vaada/promise"
	"vaada/promise/reading"
)

// Whatever is pasted, reading it ends soon, without a panic, and what was read
// can be printed.
func FuzzReading(f *testing.F) {
	sentences, _ := sentences(f, 60)
	for _, each := range append(sentences,
		"", "\xff\xfe", "We will reply within -1 days, or 10,000 years, or 180% of 2-7 weeks.", "5 دن سے کم سے کم سے زیادہ", "%90 50% ٪ ۹۰٪",
		"within within within 5 5 5 days days", "\u202e5 days\u202c", "id\tstandard\ttarget\nA\t=1+1\t-5%\n", "standard_en\tstandard_fr\n5\t\n",
		"1.500,5 gün 1,500.5 days ½ ¼ ² 1/2", "ten (10) (10) ten", "USD 5 up to USD -5 for every 5 hours", strings.Repeat("a ", 3000), strings.Repeat("5 ", 3000),
	) {
		f.Add(each, "")
	}
	for _, l := range language.All {
		f.Add("In at least 90% of cases we will reply within 5 days.", string(l))
	}
	f.Fuzz(func(t *testing.T, text, in string) {
		l := language.Language(in)
		if l != "" && !l.Known() {
			l = ""
		}
		begun := time.Now()
		var reader reading.Reader
		check(t, reader.Sentence(text, l))
		for _, r := range reading.Text(text, l) {
			check(t, r)
		}
		if rows, err := reading.Table(text, l); err == nil {
			for _, row := range rows {
				check(t, row.Reading)
			}
		}
		for w := range reader.Wordings(text, language.English) {
			if w.From < 0 || w.To <= w.From || w.To > len(text) {
				t.Errorf("a wording of bytes %d to %d", w.From, w.To)
			}
		}
		if took := time.Since(begun); took > 5*time.Second+time.Duration(len(text))*time.Millisecond {
			t.Errorf("%d bytes took %v", len(text), took)
		}
	})
}

// check fails unless a reading is whole and can be printed.
func check(t *testing.T, r reading.Reading) {
	t.Helper()
	if r.Kind == "" || r.Sure == "" {
		t.Errorf("%q was read as %q, %q", r.Text, r.Kind, r.Sure)
	}
	for _, q := range r.Questions {
		if q.Say.IsZero() {
			t.Errorf("%s asks nothing", q.Topic)
		}
	}
	if r.Kind != reading.Promised {
		return
	}
	for _, l := range language.All {
		promise.Sentence(r.Promise, l)
		promise.Miss(r.Promise, l)
		promise.Terms(r.Promise, l)
	}
	if _, err := promise.Decode(promise.Encode(r.Promise)); err != nil {
		t.Errorf("%q cannot be stored: %v", r.Text, err)
	}
}

// Four times the text takes about four times as long, whatever it is made of.
func TestReadingTakesAsLongAsItsTextIs(t *testing.T) {
	for name, line := range map[string]string{
		"sentences":             "We will reply to your letter within 10 working days of receipt.\n",
		"lines that run on":     "and so on\n",
		"one sentence":          "we will reply within 5 days and ",
		"points":                "a. ",
		"numbers":               "5 ",
		"bars":                  "|",
		"blanks":                "                    ",
		"letters turned round":  "\u202e5\u202c ",
		"combining marks":       "e\u0301\u0302\u0303",
		"percents":              "90% 5 days ",
		"a table without tabs":  "\n",
		"headings of a charter": "Our promises\n\n",
	} {
		short, long := strings.Repeat(line, 1+1<<16/len(line)), strings.Repeat(line, 1+1<<18/len(line))
		quick, slow := time.Hour, time.Hour
		for range 10 { // others use this machine too
			quick = min(quick, lasting(func() { reading.Text(short, "") }))
			slow = min(slow, lasting(func() { reading.Text(long, "") }))
			if slow < 8*quick {
				break
			}
		}
		if slow > 10*quick+400*time.Millisecond {
			t.Errorf("%s: %v for 64 KB, %v for 256 KB", name, quick, slow)
		}
	}
}

func lasting(do func()) time.Duration {
	begun := time.Now()
	do()
	return time.Since(begun)
}
